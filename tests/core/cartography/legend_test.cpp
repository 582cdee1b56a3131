#include "small_situation.h"

#include <azalai/cartography/compose_scene.h>
#include <azalai/cartography/legend.h>
#include <azalai/cartography/plane_geometry.h>

#include <catch2/catch_test_macros.hpp>

#include <random>
#include <set>

using namespace azalai;

namespace {

std::set<LegendKey> keysOf(const std::vector<LegendEntry>& entries) {
    std::set<LegendKey> keys;
    for (const LegendEntry& entry : entries)
        keys.insert(entry.key);
    return keys;
}

/// The obvious way: look at every part of every item, piece by piece.
std::set<LegendKey> keysDrawn(const Scene& scene, const PlaneBox& box) {
    std::set<LegendKey> keys;
    const auto isIn = [&](const PlaneLine& line, bool isClosed) {
        const std::size_t count = line.size() - (isClosed ? 0 : 1);
        for (std::size_t i = 0; i < count; ++i) {
            const PlanePoint a = line[i];
            const PlanePoint b = line[(i + 1) % line.size()];
            for (int step = 0; step <= 4000; ++step)
                if (box.contains({a.x + (b.x - a.x) * step / 4000, a.y + (b.y - a.y) * step / 4000})) return true;
        }
        return false;
    };
    for (const SceneArea& area : scene.areas) {
        bool isDrawn = contains(*area.rings, box.centre());
        for (const PlaneLine& ring : *area.rings)
            isDrawn = isDrawn || isIn(ring, true);
        if (isDrawn) keys.insert(area.legend.begin(), area.legend.end());
    }
    for (const SceneLine& line : scene.lines)
        if (isIn(*line.line, false)) keys.insert(line.legend.begin(), line.legend.end());
    for (const SceneSymbol& symbol : scene.symbols)
        if (box.contains(symbol.at)) keys.insert(symbol.legend.begin(), symbol.legend.end());
    return keys;
}

} // namespace

TEST_CASE("the legend of the whole ground explains each kind of thing once") {
    const Scene scene = composeScene(small::input());
    const auto entries = legend(scene, small::planeBox(-6, 12, 6, 20));
    const std::set<LegendKey> expected{
        {LegendKind::Actor, "blue"},    {LegendKind::Actor, "green"},    {LegendKind::Actor, "red"},
        {LegendKind::Contested, "2"},   {LegendKind::Edge, "solid"},     {LegendKind::Edge, "dashed"},
        {LegendKind::Edge, "dotted"},   {LegendKind::Route, "open"},     {LegendKind::Route, "at-risk"},
        {LegendKind::Route, "cut"},     {LegendKind::CutPoint, ""},      {LegendKind::CutOffPlace, ""},
        {LegendKind::Event, ""},        {LegendKind::Claim, ""},         {LegendKind::Camp, ""},
        {LegendKind::Displacement, ""}, {LegendKind::CountryBorder, ""}, {LegendKind::RegionBorder, ""}};
    CHECK(keysOf(entries) == expected);
    CHECK(entries.size() == expected.size());
    for (const LegendEntry& entry : entries)
        CHECK(entry.area.has_value() + entry.line.has_value() + entry.symbol.has_value() == 1);
}

TEST_CASE("the legend names what a random frame shows, and nothing else") {
    Dossier dossier = small::dossier();
    dossier.actors.push_back(small::actor("slanted", {1, 2, 3}, Pattern::Cross)); // far smaller than its bounds
    dossier.zones.push_back(small::zone("sliver@1", "slanted", ZoneType::Control, {'B', '2'},
                                        small::span("2023-08-01", ""),
                                        {.outer = {{12, -6}, {12, -5.5}, {20, 6}}, .holes = {}}));
    SceneInput in = small::input();
    in.workspace.dossier = std::make_shared<const Dossier>(std::move(dossier));
    const Scene scene = composeScene(in);
    const unsigned seed = 20230903;
    CAPTURE(seed);
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> longitude(-6, 6);
    std::uniform_real_distribution<double> latitude(12, 20);
    for (int round = 0; round < 60; ++round) {
        const double x = longitude(random);
        const double y = latitude(random);
        const PlaneBox box = small::planeBox(x, y, x + 0.3 + round * 0.05, y + 0.2 + round * 0.04);
        CAPTURE(x, y, round);
        CHECK(keysOf(legend(scene, box)) == keysDrawn(scene, box));
    }
}

TEST_CASE("what is shown only nearer is not in the legend") {
    SceneInput in = small::input();
    in.cutOffPlaces = {"outpost"}; // a place of rank 4
    const Scene scene = composeScene(in);
    const PlaneBox whole = small::planeBox(-6, 12, 6, 20);
    const LegendKey key{LegendKind::CutOffPlace, ""};
    CHECK(keysOf(legend(scene, whole, 1000)).contains(key));
    CHECK_FALSE(keysOf(legend(scene, whole, 50000)).contains(key));
}
