#include <azalai/cartography/style.h>

namespace azalai {
namespace {

constexpr Rgba rgb(unsigned value, int alpha = 255) {
    return {static_cast<std::uint8_t>(value >> 16 & 255), static_cast<std::uint8_t>(value >> 8 & 255),
            static_cast<std::uint8_t>(value & 255), static_cast<std::uint8_t>(alpha)};
}

Style makeLight() {
    Style s;
    s.background = rgb(0xe3ebee);
    s.land = rgb(0xf6f1e3);
    s.neighbour = rgb(0xece6d6);
    s.border = rgb(0x85795f);
    s.borderCasing = rgb(0xd8ceb4);
    s.regionBorder = rgb(0xa2967b);
    s.water = rgb(0x86b6ce);
    s.waterText = rgb(0x2f6f92);
    s.countryText = rgb(0x74694f);
    s.regionText = rgb(0x75694c);
    s.placeText = rgb(0x22262b);
    s.placeFill = rgb(0xffffff);
    s.placeRing = rgb(0x22262b);
    s.halo = rgb(0xfcf8ec);
    s.graticule = rgb(0xcdc4ae);
    s.graticuleText = rgb(0x6b614a);
    s.routeCasing = rgb(0xffffff);
    s.routeOpen = rgb(0x2c7d46);
    s.routeAtRisk = rgb(0xd08a00);
    s.routeCut = rgb(0xa3161c);
    s.routeUnknown = rgb(0x707070);
    s.camp = rgb(0x2a7fc1);
    s.displacement = rgb(0x5b4a9c);
    return s;
}

Style makeDark() {
    Style s = makeLight();
    s.isDark = true;
    s.background = rgb(0x15191d);
    s.land = rgb(0x252a2f);
    s.neighbour = rgb(0x1d2125);
    s.border = rgb(0x98907c);
    s.borderCasing = rgb(0x3a3f42);
    s.regionBorder = rgb(0x6f6b60);
    s.water = rgb(0x3b6b85);
    s.waterText = rgb(0x86bcd8);
    s.countryText = rgb(0xaaa28c);
    s.regionText = rgb(0xada58e);
    s.placeText = rgb(0xf2efe6);
    s.placeFill = rgb(0x15191d);
    s.placeRing = rgb(0xf2efe6);
    s.halo = rgb(0x15191d);
    s.graticule = rgb(0x45484a);
    s.graticuleText = rgb(0xb3ab96);
    s.routeCasing = rgb(0x101316);
    s.routeOpen = rgb(0x58bd78);
    s.routeAtRisk = rgb(0xf0b23c);
    s.routeCut = rgb(0xff6a62);
    s.routeUnknown = rgb(0xa0a0a0);
    s.camp = rgb(0x6bb5ee);
    s.displacement = rgb(0xb3a3f0);
    s.zoneOpacity = 1.25;
    s.actorLightening = 0.28;
    return s;
}

} // namespace

const Style& lightStyle() {
    static const Style style = makeLight();
    return style;
}

const Style& darkStyle() {
    static const Style style = makeDark();
    return style;
}

} // namespace azalai
