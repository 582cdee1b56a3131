#include <app/cli/table.h>

#include <QList>
#include <QString>

#include <boost/json.hpp>

#include <algorithm>
#include <format>

namespace azalai {

namespace {

template <class... T> struct Overloaded : T... {
    using T::operator()...;
};

std::string joined(const std::vector<std::string>& texts, const char* between) {
    std::string all;
    for (const std::string& text : texts)
        all += (all.empty() ? "" : between) + text;
    return all;
}

std::string decimal(const Decimal& d) {
    const std::string text = std::format("{:.{}f}", d.value, d.digits);
    return text.find_first_not_of("-0.") == std::string::npos && text.starts_with('-') ? text.substr(1) : text;
}

std::string plain(const Cell& cell, const char* nothing) {
    return std::visit(Overloaded{
                          [&](std::monostate) { return std::string(nothing); },
                          [](const std::string& text) { return text; },
                          [](std::int64_t number) { return std::to_string(number); },
                          [](const Decimal& number) { return decimal(number); },
                          [](bool yes) { return std::string(yes ? "yes" : "no"); },
                          [](const std::vector<std::string>& texts) { return joined(texts, " "); },
                      },
                      cell);
}

bool isNumber(const Cell& cell) {
    return std::holds_alternative<std::int64_t>(cell) || std::holds_alternative<Decimal>(cell);
}

/// Cells of a terminal that a text takes: marks that sit on a letter and direction controls take none.
std::size_t terminalWidth(const std::string& text) {
    std::size_t width = 0;
    for (const char32_t c : QString::fromStdString(text).toUcs4()) {
        const auto category = QChar::category(c);
        const bool takesNone = category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing ||
                               category == QChar::Other_Format || category == QChar::Other_Control;
        width += takesNone ? 0 : 1;
    }
    return width;
}

std::string textTable(const Table& table) {
    std::vector<std::size_t> widths;
    for (const Column& column : table.columns)
        widths.push_back(terminalWidth(column.heading));
    std::vector<bool> right(table.columns.size(), !table.rows.empty()); // a column of nothing but numbers
    for (const auto& row : table.rows)
        for (std::size_t i = 0; i < row.size(); ++i) {
            widths[i] = std::max(widths[i], terminalWidth(plain(row[i], "-")));
            right[i] = right[i] && (isNumber(row[i]) || std::holds_alternative<std::monostate>(row[i]));
        }
    std::string out;
    const auto line = [&](auto&& textOf) {
        std::string text;
        for (std::size_t i = 0; i < widths.size(); ++i) {
            const std::string cell = textOf(i);
            const std::string room(widths[i] - terminalWidth(cell), ' ');
            text += (i ? "  " : "") + (right[i] ? room + cell : cell + room);
        }
        text.erase(text.find_last_not_of(' ') + 1);
        out += text + "\n";
    };
    line([&](std::size_t i) { return table.columns[i].heading; });
    line([&](std::size_t i) { return std::string(widths[i], '-'); });
    for (const auto& row : table.rows)
        line([&](std::size_t i) { return plain(row[i], "-"); });
    return out;
}

std::string csvField(const Cell& cell) {
    std::string text = plain(cell, "");
    if (!isNumber(cell) && !text.empty() &&
        (std::string_view("=+-@").contains(text[0]) || static_cast<unsigned char>(text[0]) < ' '))
        text.insert(0, "'");
    if (text.find_first_of(",\"\r\n") == std::string::npos) return text;
    std::string quoted = "\"";
    for (const char c : text)
        quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + "\"";
}

std::string csv(const Table& table) {
    std::string out;
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        out += (i ? "," : "") + table.columns[i].key;
    out += "\r\n";
    for (const auto& row : table.rows) {
        for (std::size_t i = 0; i < row.size(); ++i)
            out += (i ? "," : "") + csvField(row[i]);
        out += "\r\n";
    }
    return out;
}

std::string jsonValue(const Cell& cell) {
    return std::visit(Overloaded{
                          [](std::monostate) { return std::string("null"); },
                          [](const std::string& text) { return boost::json::serialize(boost::json::value(text)); },
                          [](std::int64_t number) { return std::to_string(number); },
                          [](const Decimal& number) { return decimal(number); },
                          [](bool yes) { return std::string(yes ? "true" : "false"); },
                          [](const std::vector<std::string>& texts) {
                              return boost::json::serialize(boost::json::value_from(texts));
                          },
                      },
                      cell);
}

std::string json(const Table& table) {
    std::string out = "[";
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        out += r ? ",\n {" : "\n {";
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            out += std::format("{}\"{}\": {}", i ? ", " : "", table.columns[i].key, jsonValue(table.rows[r][i]));
        out += "}";
    }
    return out + (table.rows.empty() ? "]\n" : "\n]\n");
}

} // namespace

Result<TableFormat> parseTableFormat(std::string_view text) {
    if (text == "table") return TableFormat::Text;
    if (text == "csv") return TableFormat::Csv;
    if (text == "json") return TableFormat::Json;
    return failure(ErrorCode::UnknownOption, std::string(text), "--format is table, csv or json");
}

std::string formatTable(const Table& table, TableFormat format) {
    switch (format) {
    case TableFormat::Csv:
        return csv(table);
    case TableFormat::Json:
        return json(table);
    case TableFormat::Text:
        break;
    }
    return textTable(table);
}

} // namespace azalai
