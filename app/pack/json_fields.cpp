#include <app/pack/json_fields.h>

#include <azalai/time/parse_time.h>

#include <boost/json/array.hpp>
#include <boost/json/value.hpp>

#include <algorithm>
#include <cmath>
#include <format>

namespace azalai {

namespace json = boost::json;

std::string JsonFields::under(std::string_view name) const {
    return m_where.empty() ? std::string(name) : m_where + "." + std::string(name);
}

void JsonFields::complain(ErrorCode code, std::string_view name, std::string reason) {
    if (!m_trouble) m_trouble = Error{code, name.empty() ? m_where : under(name), std::move(reason)};
}

void JsonFields::allow(std::initializer_list<std::string_view> names) {
    for (const auto& field : m_object)
        if (std::ranges::find(names, std::string_view(field.key())) == names.end())
            complain(ErrorCode::InvalidValue, field.key(), "no such field");
}

std::string JsonFields::text(std::string_view name) {
    const json::value* found = member(name);
    if (found == nullptr) return {};
    if (found->is_string()) return std::string(found->get_string());
    complain(ErrorCode::InvalidValue, name, "a text is expected");
    return {};
}

std::string JsonFields::neededText(std::string_view name) {
    std::string found = text(name);
    if (found.empty()) complain(ErrorCode::MissingField, name, "must be there");
    return found;
}

bool JsonFields::flag(std::string_view name, bool otherwise) {
    const json::value* found = member(name);
    if (found == nullptr) return otherwise;
    if (found->is_bool()) return found->get_bool();
    complain(ErrorCode::InvalidValue, name, "true or false is expected");
    return otherwise;
}

std::optional<double> JsonFields::number(std::string_view name, double least, double most) {
    const json::value* found = member(name);
    if (found == nullptr) return std::nullopt;
    if (found->is_number())
        if (const auto value = found->to_number<double>(); value >= least && value <= most) return value;
    complain(ErrorCode::InvalidValue, name, std::format("a number from {} to {} is expected", least, most));
    return least;
}

int JsonFields::whole(std::string_view name, int least, int most, int otherwise) {
    const auto value = number(name, least, most);
    if (!value) return otherwise;
    if (*value != std::floor(*value)) complain(ErrorCode::InvalidValue, name, "a whole number is expected");
    return static_cast<int>(*value);
}

std::optional<Instant> JsonFields::instant(std::string_view name) {
    const std::string written = text(name);
    if (written.empty()) return std::nullopt;
    if (const auto time = parseTime(written); time && time->precision == Precision::Minute) return time->begin;
    complain(ErrorCode::InvalidTime, name, "\"" + written + "\" is no time such as 2023-09-03T18:00Z");
    return std::nullopt;
}

Instant JsonFields::neededInstant(std::string_view name) {
    const auto found = instant(name);
    if (!found) complain(ErrorCode::MissingField, name, "must be there");
    return found.value_or(Instant());
}

std::vector<std::string> JsonFields::texts(std::string_view name) {
    std::vector<std::string> all;
    const json::value* found = member(name);
    if (found == nullptr) return all;
    const json::array* list = found->if_array();
    const bool isFit = list && std::ranges::all_of(*list, [](const json::value& one) {
                           return one.is_string() && !one.get_string().empty();
                       });
    if (!isFit) {
        complain(ErrorCode::InvalidValue, name, "a list of texts is expected");
        return all;
    }
    for (const json::value& one : *list)
        all.emplace_back(one.get_string());
    return all;
}

std::vector<double> JsonFields::numbers(std::string_view name, double least, double most) {
    std::vector<double> all;
    const json::value* found = member(name);
    if (found == nullptr) return all;
    const json::array* list = found->if_array();
    const bool isFit =
        list && std::ranges::all_of(*list, [&](const json::value& one) {
            return one.is_number() && one.to_number<double>() >= least && one.to_number<double>() <= most;
        });
    if (!isFit) {
        complain(ErrorCode::InvalidValue, name,
                 std::format("a list of numbers from {} to {} is expected", least, most));
        return all;
    }
    for (const json::value& one : *list)
        all.push_back(one.to_number<double>());
    return all;
}

std::vector<JsonFields> JsonFields::objects(std::string_view name, std::size_t most) {
    std::vector<JsonFields> all;
    const json::value* found = member(name);
    if (found == nullptr) return all;
    const json::array* list = found->if_array();
    if (list == nullptr || list->size() > most) {
        complain(ErrorCode::InvalidValue, name, std::format("a list of at most {} is expected", most));
        return all;
    }
    for (std::size_t i = 0; i < list->size(); ++i) {
        const std::string where = std::format("{}[{}]", under(name), i);
        if (const json::object* one = (*list)[i].if_object())
            all.emplace_back(*one, where, m_trouble);
        else if (!m_trouble)
            m_trouble = Error{ErrorCode::InvalidValue, where, "an object is expected"};
    }
    return all;
}

} // namespace azalai
