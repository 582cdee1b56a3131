#include <azalai/cartography/parse_style.h>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <sstream>
#include <string>

using namespace azalai;

namespace {

std::string shippedText(const std::string& name) {
    std::ifstream file(std::string(AZALAI_SOURCE_DIR) + "/resources/styles/" + name);
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

std::string without(std::string text, const std::string& part, const std::string& instead = {}) {
    const auto at = text.find(part);
    REQUIRE(at != std::string::npos);
    return text.replace(at, part.size(), instead);
}

/// Contrast of two opaque colours, 1..21. Source: WCAG 2.2, relative luminance.
double contrast(Rgba a, Rgba b) {
    const auto luminance = [](Rgba c) {
        const auto linear = [](int part) {
            const double v = part / 255.0;
            return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(c.red) + 0.7152 * linear(c.green) + 0.0722 * linear(c.blue);
    };
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace

TEST_CASE("the styles in the program are those of resources/styles") {
    CHECK(parseStyle(shippedText("light.json")) == lightStyle());
    CHECK(parseStyle(shippedText("dark.json")) == darkStyle());
    CHECK(lightStyle().land == Rgba{0xf6, 0xf1, 0xe3, 255});
}

TEST_CASE("a style that lacks, misspells or invents a field is refused by name") {
    const std::string text = shippedText("light.json");
    CHECK(parseStyle(without(text, "  \"water\": \"#86b6ce\",\n")).error() ==
          Error{ErrorCode::MissingField, "water", "in a style"});
    CHECK(parseStyle(without(text, "#86b6ce", "#86b6c")).error().subject == "water");
    CHECK(parseStyle(without(text, "#86b6ce", "#86b6cx")).error().code == ErrorCode::InvalidValue);
    CHECK(parseStyle(without(text, "\"dark\"", "\"drak\"")).error().subject == "dark");
    CHECK(parseStyle(without(text, "\"water\"", "\"fog\": 1, \"water\"")).error().subject == "fog");
    CHECK(parseStyle("{").error().code == ErrorCode::MalformedText);
}

TEST_CASE("texts stand out from the ground they are written on") {
    for (const Style& style : {lightStyle(), darkStyle()}) {
        CAPTURE(style.isDark);
        for (const Rgba ground : {style.land, style.neighbour, style.halo}) {
            CHECK(contrast(style.placeText, ground) >= 7);
            for (const Rgba text : {style.countryText, style.regionText, style.waterText, style.graticuleText})
                CHECK(contrast(text, ground) >= 4.5);
        }
        for (const Rgba route : {style.routeOpen, style.routeCut})
            CHECK(contrast(route, style.land) >= 4);
        CHECK(contrast(style.routeAtRisk, style.land) >= 2.4); // amber; its line is broad and cased
    }
}
