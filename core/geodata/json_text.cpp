#include <azalai/geodata/json_text.h>

#include <boost/json/serialize.hpp>
#include <boost/json/stream_parser.hpp>

#include <algorithm>
#include <format>
#include <utility>

namespace azalai {

namespace json = boost::json;

namespace {

struct Layout {
    bool indented = false;
    int depth = 0;

    void open(std::string& out, char bracket) {
        out += bracket;
        ++depth;
    }
    void before(std::string& out, bool first) const {
        if (!first) out += indented ? "," : ", ";
        if (indented) newLine(out);
    }
    void close(std::string& out, char bracket, bool empty) {
        --depth;
        if (indented && !empty) newLine(out);
        out += bracket;
    }
    void newLine(std::string& out) const {
        out += '\n';
        out.append(static_cast<std::size_t>(depth) * 2, ' ');
    }
};

void write(std::string& out, const json::value& value, Layout& layout) {
    if (value.is_object()) {
        layout.open(out, '{');
        bool first = true;
        for (const auto& [key, member] : value.get_object()) {
            layout.before(out, std::exchange(first, false));
            out += json::serialize(json::string(key)) + ": ";
            write(out, member, layout);
        }
        layout.close(out, '}', first);
    } else if (value.is_array()) {
        layout.open(out, '[');
        bool first = true;
        for (const json::value& item : value.get_array()) {
            layout.before(out, std::exchange(first, false));
            write(out, item, layout);
        }
        layout.close(out, ']', first);
    } else if (value.is_double()) {
        out += degreesText(value.get_double());
    } else {
        out += json::serialize(value);
    }
}

} // namespace

Result<json::value> parseJson(std::string_view text, const std::string& file) {
    json::parse_options options;
    options.numbers = json::number_precision::precise;
    try {
        json::stream_parser parser({}, options);
        boost::system::error_code error;
        const std::size_t read = parser.write(json::string_view(text.data(), text.size()), error);
        if (!error) parser.finish(error);
        if (error) {
            const auto lines = std::ranges::count(text.substr(0, std::min(read, text.size())), '\n');
            return failure(ErrorCode::MalformedText, file, std::format("line {}: {}", lines + 1, error.message()));
        }
        return parser.release();
    } catch (const std::exception& thrown) {
        return failure(ErrorCode::MalformedText, file, thrown.what());
    }
}

std::string compactJson(const json::value& value) {
    std::string out;
    Layout layout;
    write(out, value, layout);
    return out;
}

std::string indentedJson(const json::value& value) {
    std::string out;
    Layout layout{.indented = true};
    write(out, value, layout);
    return out;
}

std::string degreesText(double degrees) {
    std::string text = std::format("{:.7f}", degrees);
    while (text.ends_with('0') && !text.ends_with(".0"))
        text.pop_back();
    return text == "-0.0" ? "0.0" : text;
}

} // namespace azalai
