#include <azalai/geodata/record_reader.h>
#include <azalai/time/parse_time.h>

#include <boost/json/array.hpp>
#include <boost/json/serialize.hpp>
#include <boost/json/value.hpp>

#include <charconv>
#include <cmath>
#include <format>
#include <utility>

namespace azalai {

namespace json = boost::json;

RecordReader::RecordReader(const json::object& record, std::string_view file, std::string name,
                           std::vector<Issue>& issues)
    : m_record(record), m_file(file), m_feature(std::move(name)), m_issues(issues), m_firstIssue(issues.size()),
      m_isAsked(record.size()) {}

const json::value* RecordReader::member(std::string_view key) {
    const auto found = m_record.find(json::string_view(key.data(), key.size()));
    if (found == m_record.end()) return nullptr;
    m_isAsked[static_cast<std::size_t>(found - m_record.begin())] = true;
    return found->value().is_null() ? nullptr : &found->value();
}

std::string RecordReader::text(std::string_view key) {
    const json::value* value = member(key);
    if (!value) return {};
    if (const json::string* found = value->if_string()) return std::string(*found);
    report(ErrorCode::InvalidValue,
           std::format("{}: expected text, found {}", key, std::string(json::serialize(*value))), Weight::Kept);
    return {};
}

std::string RecordReader::requiredText(std::string_view key, Weight weight) {
    std::string found = text(key);
    if (found.empty()) report(ErrorCode::MissingField, std::format("{} is missing", key), weight);
    return found;
}

std::string RecordReader::id(std::string_view key) {
    std::string found = requiredText(key, Weight::Rejected);
    if (!found.empty()) m_feature = found;
    return found;
}

LocalText RecordReader::localObject(std::string_view key) {
    LocalText found;
    const json::value* value = member(key);
    const json::object* object = value ? value->if_object() : nullptr;
    if (value && !object)
        report(ErrorCode::InvalidValue, std::format("{}: expected an object of en, fr, ar", key), Weight::Kept);
    if (object) {
        RecordReader inner(*object, m_file, m_feature, m_issues);
        found = {inner.text("en"), inner.text("fr"), inner.text("ar")};
        (void)inner.finish();
    }
    if (found == LocalText{}) report(ErrorCode::MissingField, std::format("{} is missing", key), Weight::Kept);
    return found;
}

LocalText RecordReader::optionalColumns(std::string_view prefix) {
    std::string key(prefix);
    const auto in = [&](const char* language) {
        key.resize(prefix.size());
        return text(key.append("_").append(language));
    };
    LocalText found;
    found.en = in("en");
    found.fr = in("fr");
    found.ar = in("ar");
    return found;
}

LocalText RecordReader::localColumns(std::string_view prefix) {
    LocalText found = optionalColumns(prefix);
    if (found == LocalText{}) report(ErrorCode::MissingField, std::format("{} is missing", prefix), Weight::Kept);
    return found;
}

std::vector<std::string> RecordReader::listArray(std::string_view key) {
    std::vector<std::string> items;
    const json::value* value = member(key);
    if (!value) return items;
    const json::array* array = value->if_array();
    if (!array) report(ErrorCode::InvalidValue, std::format("{}: expected a list of texts", key), Weight::Kept);
    for (std::size_t i = 0; array && i < array->size(); ++i) {
        if (const json::string* item = (*array)[i].if_string())
            items.emplace_back(*item);
        else
            report(ErrorCode::InvalidValue, std::format("{}: item {} is no text", key, i + 1), Weight::Kept);
    }
    return items;
}

std::vector<std::string> RecordReader::listText(std::string_view key) {
    std::vector<std::string> items;
    const std::string all = text(key);
    for (std::size_t at = 0; at < all.size();) {
        const std::size_t comma = std::min(all.find(',', at), all.size());
        if (comma == at)
            report(ErrorCode::InvalidValue, std::format("{}: an empty item in \"{}\"", key, all), Weight::Kept);
        else
            items.push_back(all.substr(at, comma - at));
        at = comma + 1;
    }
    return items;
}

std::optional<int> RecordReader::integer(std::string_view key, int least, int most, Weight weight) {
    const std::string digits = text(key);
    if (digits.empty()) return std::nullopt;
    int value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error == std::errc{} && end == digits.data() + digits.size() && value >= least && value <= most) return value;
    report(ErrorCode::InvalidValue,
           std::format("{}: expected a whole number {}..{}, found {}", key, least, most, digits), weight);
    return std::nullopt;
}

bool RecordReader::boolean(std::string_view key) {
    const std::string found = text(key);
    const bool yes = found == "true" || found == "1";
    if (!yes && !found.empty() && found != "false" && found != "0")
        report(ErrorCode::InvalidValue, std::format("{}: expected true or false, found {}", key, found), Weight::Kept);
    return yes;
}

std::optional<double> RecordReader::number(std::string_view key, double least, double most) {
    const json::value* value = member(key);
    if (!value) return std::nullopt;
    const double found = value->is_number() ? rounded(value->to_number<double>()) : std::nan("");
    if (least <= found && found <= most) return found;
    report(ErrorCode::InvalidValue, std::format("{}: expected a number {:.0f}..{:.0f}", key, least, most),
           Weight::Kept);
    return std::nullopt;
}

double RecordReader::rounded(double value) { return std::round(value * 1e7) / 1e7; }

std::optional<MonthSpan> RecordReader::months(std::string_view key) {
    const std::string found = text(key);
    if (found.empty()) return std::nullopt;
    MonthSpan span;
    const char* end = found.data() + found.size();
    const auto first = std::from_chars(found.data(), end, span.first);
    const bool dash = first.ec == std::errc{} && first.ptr != end && *first.ptr == '-';
    const auto last = dash ? std::from_chars(first.ptr + 1, end, span.last) : first;
    const auto isMonth = [](int month) { return month >= 1 && month <= 12; };
    if (dash && last.ec == std::errc{} && last.ptr == end && isMonth(span.first) && isMonth(span.last)) return span;
    report(ErrorCode::InvalidValue, std::format("{}: expected first-last such as 8-12, found {}", key, found),
           Weight::Kept);
    return std::nullopt;
}

Grade RecordReader::grade() {
    const std::string found = requiredText("grade", Weight::Kept);
    const Result<Grade> parsed = parseGrade(found);
    if (!parsed && !found.empty())
        report(ErrorCode::InvalidValue, std::format("grade: found {}, {}", found, parsed.error().detail), Weight::Kept);
    return parsed.value_or(Grade{});
}

std::optional<StatedTime> RecordReader::time(std::string_view key, Weight weight) {
    const std::string found = text(key);
    if (found.empty()) return std::nullopt;
    const Result<StatedTime> parsed = parseTime(found);
    if (parsed) return *parsed;
    report(ErrorCode::InvalidTime, std::format("{}: found {}, {}", key, found, parsed.error().detail), weight);
    return std::nullopt;
}

Interval RecordReader::interval(Weight weight) {
    Interval when{.from = time("from", weight), .to = time("to", weight)};
    if (when.from && when.to && when.from->begin >= when.to->begin)
        report(ErrorCode::InvalidTime,
               std::format("ends ({}) before it begins ({})", formatTime(*when.to), formatTime(*when.from)), weight);
    return when;
}

void RecordReader::report(ErrorCode rule, std::string detail, Weight weight) {
    m_issues.push_back(
        {.file = m_file, .feature = m_feature, .rule = rule, .detail = std::move(detail), .rejected = false});
    if (weight == Weight::Rejected) m_rejected = true;
}

bool RecordReader::finish() {
    std::size_t index = 0;
    for (const auto& [key, value] : m_record)
        if (!m_isAsked[index++])
            report(ErrorCode::UnknownOption, std::format("unknown key {}", std::string_view(key.data(), key.size())),
                   Weight::Kept);
    for (std::size_t i = m_firstIssue; i < m_issues.size(); ++i)
        m_issues[i].rejected = m_rejected;
    return !m_rejected;
}

std::string RecordReader::notAList(std::string_view key) { return std::format("{}: expected a list of objects", key); }

std::string RecordReader::notAnObject(std::string_view key, std::size_t index) {
    return std::format("{}: item {} is no object", key, index + 1);
}

std::string RecordReader::notAWord(std::string_view key, std::string_view text) {
    return std::format("{}: {} is not one of its words", key, text);
}

} // namespace azalai
