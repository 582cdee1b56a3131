#include <azalai/overlap/recent_values.h>

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

TEST_CASE("a heavy value takes the room of several, and the newest one is kept whatever it weighs") {
    RecentValues<int, std::string> values(10);
    for (int key = 0; key < 5; ++key)
        values.keep(key, "light", 2);
    values.keep(5, "heavy", 6);
    CHECK_FALSE(values.find(2));
    CHECK(values.find(3));
    CHECK(values.find(4));
    values.keep(6, "too heavy", 100);
    CHECK(values.find(6));
    CHECK_FALSE(values.find(5));
    values.keep(7, "light", 2);
    CHECK_FALSE(values.find(6));
    CHECK(values.find(7));
}
