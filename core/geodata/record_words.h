#pragma once

#include <azalai/geodata/record_reader.h>

#include <format>

namespace azalai {

/// Reads a list of words; the ones that are none are left out, with an issue.
template <class T> [[nodiscard]] std::vector<T> wordList(RecordReader& reader, std::string_view key) {
    std::vector<T> words;
    for (const std::string& text : reader.listArray(key)) {
        if (const std::optional<T> value = parseWord<T>(text))
            words.push_back(*value);
        else
            reader.report(ErrorCode::InvalidValue, std::format("{}: {} is not one of its words", key, text),
                          Weight::Kept);
    }
    return words;
}

/// A word, or nothing for "any".
template <class T> [[nodiscard]] std::optional<T> wordOrAny(RecordReader& reader, std::string_view key) {
    if (const auto* value = reader.member(key); value && *value == "any") return std::nullopt;
    return reader.word<T>(key, Weight::Rejected);
}

} // namespace azalai
