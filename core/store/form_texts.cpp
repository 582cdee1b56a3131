#include <azalai/geodata/json_text.h>
#include <azalai/store/form_tables.h>
#include <azalai/store/form_texts.h>

#include <boost/json/array.hpp>
#include <boost/json/value.hpp>

#include <array>
#include <charconv>
#include <format>

namespace azalai {

namespace json = boost::json;

namespace {

constexpr std::array<std::string_view, 3> languages{"en", "fr", "ar"};

const json::object& valuesOf(const json::object& record) {
    const json::value* properties = record.if_contains("properties");
    return properties && properties->is_object() ? properties->get_object() : record;
}
bool isFeature(const json::object& record) { return record.contains("properties"); }

std::string keyOf(const RecordField& field, std::string_view language) {
    return std::format("{}_{}", field.key, language);
}

std::string linesOf(const json::array& ways) {
    std::string text;
    for (const json::value& way : ways)
        if (const json::array* legs = way.if_array()) text += (text.empty() ? "" : "\n") + listText(*legs);
    return text;
}

std::string textOfList(const json::array& list, const RecordField& field) {
    if (field.type == FieldType::Ways) return linesOf(list);
    return field.type == FieldType::Table ? tableText(list, field.columns) : listText(list);
}

std::string textOf(const json::value* value, const RecordField& field) {
    if (!value || value->is_null()) return {};
    if (const json::string* text = value->if_string()) return std::string(*text);
    if (const json::array* list = value->if_array()) return textOfList(*list, field);
    if (const bool* flag = value->if_bool()) return *flag ? "true" : "";
    return compactJson(*value);
}

std::string positionText(const json::object& feature) {
    const json::value* geometry = feature.if_contains("geometry");
    const json::value* point =
        geometry && geometry->is_object() ? geometry->get_object().if_contains("coordinates") : nullptr;
    if (!point || !point->is_array() || point->get_array().size() < 2) return {};
    return degreesText(point->at(1).to_number<double>()) + ", " + degreesText(point->at(0).to_number<double>());
}

json::array waysOf(std::string_view text) {
    json::array ways;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        if (json::array legs = listOf(text.substr(0, end)); !legs.empty()) ways.emplace_back(std::move(legs));
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    }
    return ways;
}

/// Both numbers of "16.77, -3.01"; latitude first, as people say it.
Result<json::value> pointOf(const RecordField& field, std::string_view text) {
    if (text.empty()) return nullptr;
    double latitude = 0;
    double longitude = 0;
    const char* end = text.data() + text.size();
    const auto first = std::from_chars(text.data(), end, latitude);
    const char* next = first.ptr;
    while (first.ec == std::errc{} && next != end && (*next == ',' || *next == ' '))
        ++next;
    const auto second = std::from_chars(next, end, longitude);
    const bool isRead = first.ec == std::errc{} && second.ec == std::errc{} && second.ptr == end && next != first.ptr;
    if (!isRead) return failure(ErrorCode::InvalidValue, std::string(field.key), "expected latitude, longitude");
    return json::object{{"type", "Point"}, {"coordinates", {longitude, latitude}}};
}

json::value namesOf(const RecordField& field, const FieldTexts& texts) {
    json::object names;
    for (const std::string_view language : languages)
        if (const auto text = texts.find(keyOf(field, language)); text != texts.end())
            names[language] = json::string(trimmed(text->second));
    return names;
}

json::value valueOf(const RecordField& field, std::string_view text, bool isInLayer) {
    switch (field.type) {
    case FieldType::Flag:
        return text == "true";
    case FieldType::Whole:
    case FieldType::Number:
        return numberOf(text);
    case FieldType::Table:
        return tableOf(text, field.columns);
    case FieldType::Way:
        return listOf(text);
    case FieldType::Ways:
        return waysOf(text);
    case FieldType::Words:
    case FieldType::References:
        if (isInLayer) {
            const std::string list = listText(listOf(text));
            return json::string(list);
        }
        return listOf(text);
    default:
        return json::string(text);
    }
}

} // namespace

void readField(const json::object& record, const RecordField& field, FieldTexts& texts) {
    const json::object& values = valuesOf(record);
    if (field.type == FieldType::Position) {
        texts[std::string(field.key)] = positionText(record);
        return;
    }
    if (field.type != FieldType::Names) {
        texts[std::string(field.key)] = textOf(values.if_contains(field.key), field);
        return;
    }
    const json::value* object = values.if_contains(field.key);
    for (const std::string_view language : languages) {
        const json::value* text = isFeature(record)               ? values.if_contains(keyOf(field, language))
                                  : object && object->is_object() ? object->get_object().if_contains(language)
                                                                  : nullptr;
        texts[keyOf(field, language)] = textOf(text, field);
    }
}

Result<void> writeField(json::object& record, const RecordField& field, const FieldTexts& texts) {
    const auto found = texts.find(field.key);
    const std::string_view text = found == texts.end() ? std::string_view() : trimmed(found->second);
    const bool isInLayer = isFeature(record);
    if (field.type == FieldType::Position)
        return pointOf(field, text).transform([&](json::value&& point) { record["geometry"] = std::move(point); });
    json::object& values = isInLayer ? record["properties"].get_object() : record;
    if (field.type == FieldType::Names && isInLayer) {
        const json::value all = namesOf(field, texts);
        for (const auto& [language, name] : all.get_object())
            values[keyOf(field, language)] = name;
    } else if (field.type == FieldType::Names) {
        values[field.key] = namesOf(field, texts);
    } else if (text.empty() && field.type != FieldType::Flag) {
        values.erase(field.key);
    } else {
        values[field.key] = valueOf(field, text, isInLayer);
    }
    return {};
}

} // namespace azalai
