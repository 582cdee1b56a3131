#include <azalai/geodata/json_text.h>
#include <azalai/store/form_tables.h>

#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

#include <charconv>
#include <cmath>
#include <format>
#include <optional>
#include <ranges>

namespace azalai {

namespace json = boost::json;

namespace {

std::string cellText(const json::value* value, ColumnType type) {
    if (!value || value->is_null()) return {};
    if (const json::string* text = value->if_string()) return std::string(*text);
    const json::array* list = value->if_array();
    if (list && type == ColumnType::Range && list->size() == 2)
        return compactJson(list->front()) + "-" + compactJson(list->back());
    return list ? listText(*list) : compactJson(*value);
}

/// A number, whole where it is; nothing for other text.
std::optional<json::value> readNumber(std::string_view text) {
    double number = 0.0;
    const char* end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, number);
    if (read.ec != std::errc{} || read.ptr != end || !std::isfinite(number)) return std::nullopt;
    if (number == std::floor(number) && std::abs(number) < 1e15) return static_cast<std::int64_t>(number);
    return number;
}

/// "50-80" as both numbers.
json::value rangeOf(std::string_view text) {
    const std::size_t dash = text.find('-');
    const auto least = readNumber(trimmed(text.substr(0, dash)));
    const auto most = dash == std::string_view::npos ? least : readNumber(trimmed(text.substr(dash + 1)));
    if (!least || !most) return json::string(text);
    return json::array{*least, *most};
}

json::value cellOf(std::string_view text, ColumnType type) {
    switch (type) {
    case ColumnType::Number:
        return numberOf(text);
    case ColumnType::Range:
        return rangeOf(text);
    case ColumnType::List:
        return listOf(text);
    case ColumnType::Text:
        break;
    }
    return json::string(text);
}

json::object rowOf(std::string_view line, std::span<const TableColumn> columns) {
    json::object row;
    for (const TableColumn& column : columns) {
        const bool isLast = &column == &columns.back(); // takes the rest of the line
        const std::size_t bar = isLast ? std::string_view::npos : line.find('|');
        const std::string_view cell = trimmed(line.substr(0, bar));
        line = bar == std::string_view::npos ? std::string_view() : line.substr(bar + 1);
        if (!cell.empty())
            row[column.key] = cellOf(cell, column.type);
        else if (column.type == ColumnType::Range)
            row[column.key] = nullptr;
    }
    return row;
}

} // namespace

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t first = text.find_first_not_of(blanks);
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

json::array listOf(std::string_view text) {
    json::array list;
    for (const auto part : text | std::views::split(','))
        if (const std::string_view word = trimmed(std::string_view(part)); !word.empty())
            list.emplace_back(json::string(word));
    return list;
}

std::string listText(const json::array& list) {
    std::string text;
    for (const json::value& item : list)
        if (const json::string* word = item.if_string())
            text += (text.empty() ? "" : ",") + std::string(word->data(), word->size());
    return text;
}

json::value numberOf(std::string_view text) {
    if (std::optional<json::value> number = readNumber(text)) return std::move(*number);
    return json::string(text);
}

std::string tableText(const json::array& rows, std::span<const TableColumn> columns) {
    std::string text;
    for (const json::value& row : rows) {
        const json::object* object = row.if_object();
        if (!object) continue;
        std::string line;
        for (const TableColumn& column : columns)
            line += (&column == &columns.front() ? "" : " | ") + cellText(object->if_contains(column.key), column.type);
        while (line.ends_with(' ') || line.ends_with('|'))
            line.pop_back();
        text += (text.empty() ? "" : "\n") + line;
    }
    return text;
}

json::array tableOf(std::string_view text, std::span<const TableColumn> columns) {
    json::array rows;
    for (const auto part : text | std::views::split('\n'))
        if (const std::string_view line = trimmed(std::string_view(part)); !line.empty())
            rows.emplace_back(rowOf(line, columns));
    return rows;
}

} // namespace azalai
