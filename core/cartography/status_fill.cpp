#include <azalai/cartography/status_fill.h>

#include <cmath>

namespace azalai {
namespace {

/// An opaque colour between two.
Rgba mixed(Rgba a, Rgba b, double shareOfA) {
    const auto mix = [shareOfA](int x, int y) {
        return static_cast<std::uint8_t>(std::lround(x * shareOfA + y * (1 - shareOfA)));
    };
    return {mix(a.red, b.red), mix(a.green, b.green), mix(a.blue, b.blue), 255};
}

/// What a band lies on: paper, or the night's card.
Rgba ground(const Style& style) { return style.isDark ? style.land : Rgba{255, 255, 255, 255}; }

} // namespace

SceneFill statusFill(const Style& style, Status status) {
    switch (status) {
    case Status::Open:
        return {.color = mixed(style.routeOpen, ground(style), 0.42)};
    case Status::AtRisk:
        return {.color = mixed(style.routeAtRisk, ground(style), 0.5),
                .pattern = Pattern::Diagonal,
                .patternColor = mixed(style.routeAtRisk, {0, 0, 0, 255}, style.isDark ? 1 : 0.45)};
    case Status::Cut:
        return {.color = style.routeCut};
    case Status::Unknown:
        break;
    }
    return {.color = ground(style), .pattern = Pattern::Dots, .patternColor = style.routeUnknown};
}

SceneFill holderFill(const Style& style, Color color, Pattern pattern) {
    const Rgba shade = withAlpha(shadeOf(style, color), 255);
    return {.color = mixed(shade, ground(style), style.isDark ? 0.5 : 0.38), .pattern = pattern, .patternColor = shade};
}

Style bandStyle(Style style) {
    style.patternGap = Millimetres{1.1};
    style.patternWidth = Millimetres{0.22};
    return style;
}

} // namespace azalai
