#include <azalai/cartography/style.h>

#include <azalai/base/expect.h>
#include <azalai/cartography/parse_style.h>

#include <cmath>
#include <string_view>

namespace azalai {

extern const std::string_view lightStyleJson; // made by CMake from resources/styles
extern const std::string_view darkStyleJson;

namespace {

Style shipped(std::string_view json) {
    const Result<Style> style = parseStyle(json);
    AZALAI_EXPECT(style.has_value());
    return *style;
}

} // namespace

const Style& lightStyle() {
    static const Style style = shipped(lightStyleJson);
    return style;
}

const Style& darkStyle() {
    static const Style style = shipped(darkStyleJson);
    return style;
}

Color shadeOf(const Style& style, Color actor) {
    const auto lighter = [&](std::uint8_t part) {
        return static_cast<std::uint8_t>(std::lround(part + (255 - part) * style.actorLightening));
    };
    return {lighter(actor.red), lighter(actor.green), lighter(actor.blue)};
}

} // namespace azalai
