#pragma once

#include <azalai/model/features.h>
#include <azalai/model/vocabulary.h>
#include <azalai/time/parse_time.h>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/string.hpp>
#include <boost/json/value.hpp>

#include <cmath>
#include <concepts>
#include <cstdint>
#include <format>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace azalai::written {

namespace json = boost::json;

/// The pieces that records are written with; for the record writers only.
inline std::string timeText(const std::optional<StatedTime>& time) { return time ? formatTime(*time) : std::string(); }

inline json::object local(const LocalText& text) {
    return {{"en", json::string(text.en)}, {"fr", json::string(text.fr)}, {"ar", json::string(text.ar)}};
}

template <class T> json::array wordsOf(const std::vector<T>& values) {
    json::array words;
    for (const T value : values)
        words.emplace_back(json::string(word(value)));
    return words;
}

inline json::array texts(const std::vector<std::string>& values) {
    json::array list;
    for (const std::string& value : values)
        list.emplace_back(json::string(value));
    return list;
}

inline std::string joined(const std::vector<std::string>& values) {
    std::string all;
    for (const std::string& value : values)
        all += (all.empty() ? "" : ",") + value;
    return all;
}

inline std::string months(int first, int last) { return std::format("{}-{}", first, last); }

/// Whole numbers without decimals.
inline json::value number(double value) {
    if (value == std::floor(value) && std::abs(value) < 1e15) return static_cast<std::int64_t>(value);
    return value;
}

template <class T> std::string_view wordOr(const std::optional<T>& value) {
    return value ? word(*value) : std::string_view("any");
}

/// Fields in the order of the format; what may be absent is left out when empty.
class Fields {
public:
    template <class T> Fields& set(const char* key, T&& value) {
        if constexpr (std::convertible_to<T, std::string_view>)
            m_object[key] = json::string(std::string_view(value));
        else
            m_object[key] = json::value(std::forward<T>(value));
        return *this;
    }
    Fields& columns(const char* prefix, const LocalText& text) {
        const std::string name(prefix);
        return set((name + "_en").c_str(), text.en)
            .set((name + "_fr").c_str(), text.fr)
            .set((name + "_ar").c_str(), text.ar);
    }
    Fields& interval(const Interval& when) { return set("from", timeText(when.from)).set("to", timeText(when.to)); }
    Fields& note(const std::string& text) {
        if (!text.empty()) set("note", text);
        return *this;
    }
    /// Left out when empty.
    Fields& list(const char* key, const std::vector<std::string>& values) {
        return values.empty() ? *this : set(key, joined(values));
    }
    Fields() { m_object.reserve(16); }
    json::object take() { return std::move(m_object); }

private:
    json::object m_object;
};

} // namespace azalai::written
