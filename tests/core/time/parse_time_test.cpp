#include <azalai/time/parse_time.h>

#include <catch2/catch_test_macros.hpp>

using namespace azalai;
using namespace std::chrono;

TEST_CASE("a time keeps the precision it was stated with") {
    for (const char* text : {"2023", "2023-08", "2023-08-11", "2023-08-11T18:00Z"}) {
        const auto time = parseTime(text);
        REQUIRE(time);
        CHECK(formatTime(*time) == text);
    }
    CHECK(parseTime("2023-08-11T18:00:30Z")->begin == sys_days{2023y / 8 / 11} + 18h);
}

TEST_CASE("what is no time is refused with the text as the subject") {
    for (const char* text :
         {"", "23", "2023-13", "2023-02-30", "2023-08-11T24:00Z", "2023-08-11T18:00", "2023-08-11 18:00Z",
          "2023-08-11T18:00+01:00", "2023-8-1", "2023-08-11T18:00:99Z", "-023-08-11"}) {
        const auto time = parseTime(text);
        INFO(text);
        REQUIRE_FALSE(time);
        CHECK(time.error().code == ErrorCode::InvalidTime);
        CHECK(time.error().subject == text);
    }
}

TEST_CASE("a month ends where the next begins") {
    CHECK(parseTime("2023-12")->end() == sys_days{2024y / 1 / 1});
    CHECK(parseTime("2023-02")->end() == sys_days{2023y / 3 / 1});
    CHECK(parseTime("2023")->end() == sys_days{2024y / 1 / 1});
    CHECK(parseTime("2023-08-31")->end() == sys_days{2023y / 9 / 1});
}

TEST_CASE("an interval contains its first second and not its last bound") {
    const Interval days{*parseTime("2023-08-11"), *parseTime("2023-08-13")};
    CHECK(days.contains(sys_days{2023y / 8 / 11}));
    CHECK(days.contains(sys_days{2023y / 8 / 13} - 1s));
    CHECK_FALSE(days.contains(sys_days{2023y / 8 / 13}));
    CHECK_FALSE(days.contains(sys_days{2023y / 8 / 11} - 1s));
    CHECK(Interval{}.contains(sys_days{1000y / 1 / 1}));
    CHECK(days.meets(sys_days{2023y / 8 / 1}, sys_days{2023y / 8 / 11} + 1s));
    CHECK_FALSE(days.meets(sys_days{2023y / 8 / 1}, sys_days{2023y / 8 / 11}));
}
