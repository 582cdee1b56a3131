#include "small_situation.h"

#include <azalai/cartography/compose_scene.h>
#include <azalai/cartography/pick.h>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace azalai;

namespace {

constexpr double metresPerMm = 2300;

std::vector<FeatureRef> at(const Scene& scene, double latitude, double longitude) {
    return pick(scene, toMercator({.latitude = latitude, .longitude = longitude}), metresPerMm, Millimetres{0.5});
}

} // namespace

TEST_CASE("the topmost thing comes first: symbol, face, zones, region, country") {
    const Scene scene = composeScene(small::input());
    const auto found = at(scene, 15, -3);
    REQUIRE_FALSE(found.empty());
    CHECK(found.front() == FeatureRef{FeatureKind::Place, "mainville"});
    const auto rank = [&](FeatureKind kind, const std::string& id) {
        return std::ranges::find(found, FeatureRef{kind, id}) - found.begin();
    };
    const auto end = std::ssize(found);
    CHECK(rank(FeatureKind::Leg, "main-road") < rank(FeatureKind::Face, "7"));
    CHECK(rank(FeatureKind::Face, "7") < rank(FeatureKind::Zone, "blue-town@1"));
    CHECK(rank(FeatureKind::Zone, "blue-town@1") < rank(FeatureKind::Zone, "red-belt@1"));
    CHECK(rank(FeatureKind::Zone, "red-belt@1") < rank(FeatureKind::Country, "AAA"));
    CHECK(rank(FeatureKind::Country, "AAA") < end);
}

TEST_CASE("every symbol is found at its own middle, offset counted") {
    const Scene scene = composeScene(small::input());
    for (const SceneSymbol& symbol : scene.symbols) {
        if (!isShownAt(symbol.largestScale, metresPerMm)) continue;
        const PlanePoint middle{symbol.at.x + symbol.right.value * metresPerMm,
                                symbol.at.y - symbol.down.value * metresPerMm};
        const auto found = pick(scene, middle, metresPerMm, Millimetres{0.1});
        CAPTURE(symbol.ref.id);
        CHECK(std::ranges::find(found, symbol.ref) != found.end());
    }
}

TEST_CASE("a line is found within the tolerance and not beyond") {
    const Scene scene = composeScene(small::input());
    const PlanePoint on = toMercator({.latitude = 13.5, .longitude = -4.4});
    const auto count = [&](double awayMm) { // the road runs to the north-east: step across it
        const PlanePoint p{on.x - awayMm * metresPerMm * 0.766, on.y + awayMm * metresPerMm * 0.643};
        return std::ranges::count(pick(scene, p, metresPerMm, Millimetres{1}),
                                  FeatureRef{FeatureKind::Leg, "main-road"});
    };
    CHECK(count(0) == 1);
    CHECK(count(1.2) == 1);
    CHECK(count(2.1) == 0);
}

TEST_CASE("empty ground gives nothing") {
    const Scene scene = composeScene(small::input());
    CHECK(at(scene, 40, 40).empty());
}
