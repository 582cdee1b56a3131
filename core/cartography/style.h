#pragma once

#include <azalai/base/units.h>
#include <azalai/model/actor.h>

#include <cstdint>

namespace azalai {

/// A colour with opacity; 255 covers.
struct Rgba {
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;
    std::uint8_t alpha = 255;

    bool operator==(const Rgba&) const = default;
};

[[nodiscard]] constexpr Rgba withAlpha(Color color, int alpha) {
    return {color.red, color.green, color.blue, static_cast<std::uint8_t>(alpha)};
}
[[nodiscard]] constexpr Rgba withAlpha(Rgba color, int alpha) {
    return {color.red, color.green, color.blue, static_cast<std::uint8_t>(alpha)};
}

/// The colours and sizes of a map. Two exist: light for screen and paper, dark for the screen at night.
struct Style {
    bool isDark = false;
    Rgba background; ///< beyond all land
    Rgba land;       ///< the country that the dossier is about
    Rgba neighbour;
    Rgba border;
    Rgba borderCasing;
    Rgba regionBorder;
    Rgba water;
    Rgba waterText;
    Rgba countryText;
    Rgba regionText;
    Rgba placeText;
    Rgba placeFill;
    Rgba placeRing;
    Rgba halo; ///< behind text
    Rgba graticule;
    Rgba graticuleText;
    Rgba routeCasing;
    Rgba routeOpen;
    Rgba routeAtRisk;
    Rgba routeCut;
    Rgba routeUnknown;
    Rgba camp;
    Rgba displacement;
    double zoneOpacity = 1.0;     ///< multiplies the opacity of zone fills
    double actorLightening = 0.0; ///< 0..1: how far actor colours are moved towards white
    Millimetres stripeWidth{1.1}; ///< of contested ground
    Millimetres patternGap{2.2};  ///< between the lines or dots of a pattern
    Millimetres patternWidth{0.16};

    bool operator==(const Style&) const = default;
};

/// The style as shipped (resources/styles/light.json and dark.json, compiled in).
[[nodiscard]] const Style& lightStyle();
[[nodiscard]] const Style& darkStyle();

/// An actor's colour as a style shows it.
[[nodiscard]] Color shadeOf(const Style& style, Color actor);

} // namespace azalai
