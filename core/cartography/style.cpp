#include <azalai/cartography/style.h>

#include <azalai/base/expect.h>
#include <azalai/cartography/parse_style.h>

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

} // namespace azalai
