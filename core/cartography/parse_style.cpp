#include <azalai/cartography/parse_style.h>

#include <boost/json.hpp>

#include <array>
#include <charconv>
#include <optional>
#include <string>
#include <utility>

namespace azalai {
namespace {

constexpr std::array colors{
    std::pair{"background", &Style::background},
    std::pair{"land", &Style::land},
    std::pair{"neighbour", &Style::neighbour},
    std::pair{"border", &Style::border},
    std::pair{"borderCasing", &Style::borderCasing},
    std::pair{"regionBorder", &Style::regionBorder},
    std::pair{"water", &Style::water},
    std::pair{"waterText", &Style::waterText},
    std::pair{"countryText", &Style::countryText},
    std::pair{"regionText", &Style::regionText},
    std::pair{"placeText", &Style::placeText},
    std::pair{"placeFill", &Style::placeFill},
    std::pair{"placeRing", &Style::placeRing},
    std::pair{"halo", &Style::halo},
    std::pair{"graticule", &Style::graticule},
    std::pair{"graticuleText", &Style::graticuleText},
    std::pair{"routeCasing", &Style::routeCasing},
    std::pair{"routeOpen", &Style::routeOpen},
    std::pair{"routeAtRisk", &Style::routeAtRisk},
    std::pair{"routeCut", &Style::routeCut},
    std::pair{"routeUnknown", &Style::routeUnknown},
    std::pair{"camp", &Style::camp},
    std::pair{"displacement", &Style::displacement},
};
constexpr std::array numbers{
    std::pair{"zoneOpacity", &Style::zoneOpacity},
    std::pair{"actorLightening", &Style::actorLightening},
};
constexpr std::array sizes{
    std::pair{"stripeWidthMm", &Style::stripeWidth},
    std::pair{"patternGapMm", &Style::patternGap},
    std::pair{"patternWidthMm", &Style::patternWidth},
};

/// Takes fields out of an object; remembers the first that was missing or wrong.
struct Fields {
    boost::json::object object;
    std::optional<Error> trouble;

    boost::json::value take(const char* name) {
        const auto* found = object.if_contains(name);
        if (found == nullptr) {
            complain(ErrorCode::MissingField, name);
            return {};
        }
        boost::json::value value = *found;
        object.erase(name);
        return value;
    }
    void complain(ErrorCode code, std::string name) {
        if (!trouble) trouble = Error{code, std::move(name), "in a style"};
    }
    Rgba color(const char* name) {
        const boost::json::value value = take(name);
        const std::string text = value.is_string() ? std::string(value.get_string()) : std::string();
        unsigned rgb = 0;
        const bool isHex = text.size() == 7 && text[0] == '#' &&
                           std::from_chars(text.data() + 1, text.data() + 7, rgb, 16).ptr == text.data() + 7;
        if (!isHex) complain(ErrorCode::InvalidValue, name);
        return {static_cast<std::uint8_t>(rgb >> 16 & 255), static_cast<std::uint8_t>(rgb >> 8 & 255),
                static_cast<std::uint8_t>(rgb & 255), 255};
    }
    double number(const char* name) {
        const boost::json::value value = take(name);
        if (value.is_number()) return value.to_number<double>();
        complain(ErrorCode::InvalidValue, name);
        return 0;
    }
};

} // namespace

Result<Style> parseStyle(std::string_view json) {
    boost::system::error_code error;
    boost::json::value value = boost::json::parse(json, error);
    if (error || !value.is_object()) return failure(ErrorCode::MalformedText, "style", error.message());
    Fields fields{.object = std::move(value.get_object()), .trouble = {}};
    Style style;
    const boost::json::value dark = fields.take("dark");
    if (dark.is_bool())
        style.isDark = dark.get_bool();
    else
        fields.complain(ErrorCode::InvalidValue, "dark");
    for (const auto& [name, field] : colors)
        style.*field = fields.color(name);
    for (const auto& [name, field] : numbers)
        style.*field = fields.number(name);
    for (const auto& [name, field] : sizes)
        style.*field = Millimetres{fields.number(name)};
    if (!fields.object.empty()) fields.complain(ErrorCode::InvalidValue, std::string(fields.object.begin()->key()));
    if (fields.trouble) return std::unexpected(*fields.trouble);
    return style;
}

} // namespace azalai
