#include <azalai/time/parse_time.h>

#include <charconv>
#include <format>

namespace azalai {

namespace {

using namespace std::chrono;

/// Digits of a fixed width, or nothing.
std::optional<int> digits(std::string_view text, std::size_t at, std::size_t width) {
    if (at + width > text.size()) return std::nullopt;
    int value = 0;
    const char* first = text.data() + at;
    const auto [end, error] = std::from_chars(first, first + width, value);
    if (error != std::errc{} || end != first + width || text[at] == '-') return std::nullopt;
    return value;
}

bool clockFits(std::string_view text) {
    return text.size() >= 17 && text[10] == 'T' && text[13] == ':' && text.back() == 'Z' &&
           (text.size() == 17 || (text.size() == 20 && text[16] == ':' && digits(text, 17, 2).value_or(60) < 60));
}

} // namespace

Instant StatedTime::end() const {
    const auto day = floor<days>(begin);
    const year_month_day date{day};
    switch (precision) {
    case Precision::Year:
        return sys_days{(date.year() + years{1}) / January / 1};
    case Precision::Month:
        return sys_days{(date.year() / date.month() + months{1}) / 1};
    case Precision::Day:
        return day + days{1};
    case Precision::Minute:
        break;
    }
    return begin;
}

Result<StatedTime> parseTime(std::string_view text) {
    const auto wrong = [&] {
        return failure(ErrorCode::InvalidTime, std::string(text), "expected YYYY[-MM[-DD[THH:MMZ]]]");
    };
    const auto y = digits(text, 0, 4);
    if (!y || *y < 1000) return wrong();
    if (text.size() == 4) return StatedTime{sys_days{year{*y} / January / 1}, Precision::Year};
    const auto m = digits(text, 5, 2);
    if (!m || text[4] != '-' || *m < 1 || *m > 12) return wrong();
    const auto ym = year{*y} / month{static_cast<unsigned>(*m)};
    if (text.size() == 7) return StatedTime{sys_days{ym / 1}, Precision::Month};
    const auto d = digits(text, 8, 2);
    if (!d || text[7] != '-') return wrong();
    const year_month_day date = ym / day{static_cast<unsigned>(*d)};
    if (!date.ok()) return wrong();
    if (text.size() == 10) return StatedTime{sys_days{date}, Precision::Day};
    const auto h = digits(text, 11, 2);
    const auto min = digits(text, 14, 2);
    if (!clockFits(text) || !h || !min || *h > 23 || *min > 59) return wrong();
    return StatedTime{sys_days{date} + hours{*h} + minutes{*min}, Precision::Minute};
}

std::string formatTime(const StatedTime& time) {
    switch (time.precision) {
    case Precision::Year:
        return std::format("{:%Y}", time.begin);
    case Precision::Month:
        return std::format("{:%Y-%m}", time.begin);
    case Precision::Day:
        return std::format("{:%Y-%m-%d}", time.begin);
    case Precision::Minute:
        break;
    }
    return formatInstant(time.begin);
}

std::string formatInstant(Instant instant) { return std::format("{:%Y-%m-%dT%H:%M}Z", floor<minutes>(instant)); }

} // namespace azalai
