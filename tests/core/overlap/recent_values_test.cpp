#include <azalai/overlap/overlap_cache.h>

#include <catch2/catch_test_macros.hpp>

#include <string>

using namespace azalai;

TEST_CASE("the values used last are kept, and no more than there is room for") {
    RecentValues<int, std::string> values(2);
    values.keep(1, "one");
    values.keep(2, "two");
    CHECK(values.find(1) == "one"); // used, so that 2 is now the oldest
    values.keep(3, "three");
    CHECK(values.find(1) == "one");
    CHECK_FALSE(values.find(2));
    CHECK(values.find(3) == "three");
}

TEST_CASE("a value that is there stays when another thread made it too") {
    RecentValues<int, std::string> values(2);
    values.keep(1, "first");
    values.keep(1, "second");
    CHECK(values.find(1) == "first");
    values.keep(2, "two");
    CHECK(values.find(1) == "first");
}
