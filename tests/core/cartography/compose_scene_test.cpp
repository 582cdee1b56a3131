#include "small_situation.h"

#include <azalai/cartography/compose_scene.h>
#include <azalai/cartography/legend.h>

#include <catch2/catch_test_macros.hpp>

#include <cmath>

#include <algorithm>
#include <set>

using namespace azalai;

namespace {

std::vector<const SceneArea*> areasOf(const Scene& scene, SceneLayer layer) {
    std::vector<const SceneArea*> result;
    for (const SceneArea& area : scene.areas)
        if (area.layer == layer) result.push_back(&area);
    return result;
}

const SceneArea* zoneArea(const Scene& scene, const std::string& id) {
    for (const SceneArea* area : areasOf(scene, SceneLayer::Zones))
        if (area->ref.id == id) return area;
    return nullptr;
}

std::vector<const SceneSymbol*> symbolsOf(const Scene& scene, SymbolKind kind) {
    std::vector<const SceneSymbol*> result;
    for (const SceneSymbol& symbol : scene.symbols)
        if (symbol.kind == kind) result.push_back(&symbol);
    return result;
}

bool hasLabel(const Scene& scene, const std::string& text) {
    return std::ranges::any_of(scene.labels, [&](const SceneLabel& label) { return label.text == text; });
}

} // namespace

TEST_CASE("only zones in force are drawn, large ones below small ones") {
    const Scene scene = composeScene(small::input());
    std::vector<std::string> ids;
    for (const SceneArea* area : areasOf(scene, SceneLayer::Zones))
        ids.push_back(area->ref.id);
    CHECK(ids == std::vector<std::string>{"red-belt@1", "green-hill@1", "blue-town@1"});
}

TEST_CASE("the edge tells the credibility: solid, dashed, dotted") {
    const Scene scene = composeScene(small::input());
    CHECK(zoneArea(scene, "red-belt@1")->stroke.dashes.empty());
    const auto dashed = zoneArea(scene, "blue-town@1")->stroke;
    const auto dotted = zoneArea(scene, "green-hill@1")->stroke;
    REQUIRE(dashed.dashes.size() == 2);
    REQUIRE(dotted.dashes.size() == 2);
    CHECK(dashed.dashes[0] > dashed.width);  // a dash
    CHECK(dotted.dashes[0] <= dotted.width); // a dot
}

TEST_CASE("a hidden actor takes its zones, stripes and events along") {
    SceneInput in = small::input();
    in.workspace.hiddenActors = {"red"};
    const Scene scene = composeScene(in);
    CHECK(zoneArea(scene, "red-belt@1") == nullptr);
    CHECK(areasOf(scene, SceneLayer::Contested).empty()); // stripes of one actor would say nothing
    for (const SceneSymbol* symbol : symbolsOf(scene, SymbolKind::Event))
        CHECK(symbol->ref.id == "e3");
}

TEST_CASE("contested ground is striped in the colours of all who are there") {
    const Scene scene = composeScene(small::input());
    const auto faces = areasOf(scene, SceneLayer::Contested);
    REQUIRE(faces.size() == 1);
    CHECK(faces[0]->ref == FeatureRef{FeatureKind::Face, "7"});
    REQUIRE(faces[0]->fill.stripes.size() == 2);
    CHECK(faces[0]->fill.stripes[0].red == 0x2f);
    CHECK(faces[0]->fill.stripes[1].red == 0xc9);
}

TEST_CASE("a trend that began before the window is no event of the last days, though it still lasts") {
    SceneInput input = small::input();
    const auto before = symbolsOf(composeScene(input), SymbolKind::Event).size();
    Dossier dossier = *input.workspace.dossier;
    Event trend = dossier.events.front();
    trend.id = "trend";
    trend.kind = EventKind::Trend;
    trend.position = Position{.latitude = 15.5, .longitude = -2};
    trend.when.to = StatedTime{input.workspace.at + std::chrono::days{30}, Precision::Day};
    trend.when.from = StatedTime{input.workspace.at - std::chrono::days{300}, Precision::Day};
    dossier.events.push_back(trend);
    input.workspace.dossier = std::make_shared<const Dossier>(dossier);
    CHECK(symbolsOf(composeScene(input), SymbolKind::Event).size() == before);
    // The same event, begun yesterday, is drawn: the test above can fail.
    dossier.events.back().when.from = StatedTime{input.workspace.at - std::chrono::days{1}, Precision::Day};
    input.workspace.dossier = std::make_shared<const Dossier>(dossier);
    CHECK(symbolsOf(composeScene(input), SymbolKind::Event).size() == before + 1);
}

TEST_CASE("events of one actor at one spot are one number, others stand beside it") {
    const Scene scene = composeScene(small::input());
    const auto events = symbolsOf(scene, SymbolKind::Event);
    REQUIRE(events.size() == 2); // e4 is older than the window
    CHECK(events[0]->count == 2);
    CHECK(events[0]->ref.id == "e2"); // the latest speaks for the group
    CHECK(events[1]->isClaim);
    const double dx = (events[0]->right - events[1]->right).value;
    const double dy = (events[0]->down - events[1]->down).value;
    CHECK(std::hypot(dx, dy) > events[0]->size.value * 0.9);
}

TEST_CASE("a camp is gone on its closing day") {
    SceneInput in = small::input();
    CHECK(symbolsOf(composeScene(in), SymbolKind::Camp).size() == 1);
    in.workspace.at = parseTime("2023-09-20")->begin;
    CHECK(symbolsOf(composeScene(in), SymbolKind::Camp).empty());
}

TEST_CASE("each hidden layer leaves the scene") {
    const auto sizeWithout = [](MapLayer layer) {
        SceneInput in = small::input();
        in.hiddenLayers = {layer};
        const Scene s = composeScene(in);
        return s.areas.size() + s.lines.size() + s.symbols.size() + s.labels.size() + (s.grid == MapGrid::None ? 0 : 1);
    };
    const Scene whole = composeScene(small::input());
    const std::size_t all = whole.areas.size() + whole.lines.size() + whole.symbols.size() + whole.labels.size() + 1;
    for (const MapLayer layer :
         {MapLayer::Regions, MapLayer::Rivers, MapLayer::Towns, MapLayer::Zones, MapLayer::Contested, MapLayer::Routes,
          MapLayer::Events, MapLayer::Camps, MapLayer::Displacement, MapLayer::Graticule}) {
        CAPTURE(static_cast<int>(layer));
        CHECK(sizeWithout(layer) < all);
    }
}

TEST_CASE("labels are in the wanted language, and a town of the base map is not named twice") {
    SceneInput in = small::input();
    CHECK(hasLabel(composeScene(in), "mainville"));
    CHECK(hasLabel(composeScene(in), "Basetown"));
    CHECK_FALSE(hasLabel(composeScene(in), "Mainville")); // the base map's, a kilometre off the dossier's
    in.language = Language::French;
    CHECK(hasLabel(composeScene(in), "mainville fr"));
}

TEST_CASE("borders that two areas share are drawn once, none along the rim of the data or along a country's") {
    const Scene scene = composeScene(small::input());
    double borders = 0;
    double regions = 0;
    for (const SceneLine& line : scene.lines) {
        for (std::size_t i = 1; i < line.line->size(); ++i) {
            const double length =
                std::hypot((*line.line)[i].x - (*line.line)[i - 1].x, (*line.line)[i].y - (*line.line)[i - 1].y);
            if (line.ref.kind == FeatureKind::Country) borders += length;
            if (line.ref.kind == FeatureKind::Region) regions += length;
        }
    }
    const PlaneBox whole = small::planeBox(-6, 12, 6, 20);
    const double width = whole.east - whole.west;
    const double height = whole.north - whole.south;
    CHECK(std::abs(borders - height) < 1);    // the line between Westland and Eastland, once
    CHECK(std::abs(regions - width / 2) < 1); // the line between North and South, once
}

TEST_CASE(
    "a road on no route is thin under the routes, has one line in the legend, and gives way where there are many") {
    SceneInput in = small::input();
    const auto roads = [](const Scene& scene) {
        std::vector<const SceneLine*> lines;
        for (const SceneLine& line : scene.lines)
            if (std::ranges::contains(line.legend, LegendKey{LegendKind::OtherRoad, ""})) lines.push_back(&line);
        return lines;
    };
    CHECK(roads(composeScene(in)).empty());
    in.routes.push_back({.leg = "branch", .status = Status::Cut, .line = {{14, -4}, {14, -3}}, .isOnRoute = false});
    const Scene scene = composeScene(in);
    REQUIRE(roads(scene).size() == 1);
    const SceneLine& branch = *roads(scene).front();
    CHECK(branch.ref == FeatureRef{FeatureKind::Leg, "branch"});
    CHECK(branch.largestScale == 0);
    for (const SceneLine& line : scene.lines) {
        if (line.ref.kind != FeatureKind::Leg || &line == &branch) continue;
        CHECK(branch.stroke.width.value < line.stroke.width.value);
        CHECK(&branch < &line);
        if (std::ranges::contains(line.legend, LegendKey{LegendKind::Route, "cut"}))
            CHECK(branch.stroke.color == line.stroke.color);
    }
    const auto entries = legend(scene, small::planeBox(-6, 12, 6, 20));
    CHECK(std::ranges::contains(entries, LegendKey{LegendKind::OtherRoad, ""}, &LegendEntry::key));
    in.routes.insert(in.routes.end(), 300, in.routes.back());
    const Scene crowded = composeScene(in);
    REQUIRE(roads(crowded).size() == 301);
    for (const SceneLine* road : roads(crowded))
        CHECK(road->largestScale > 0);
}

TEST_CASE("a cut at a place stands off it along the road, a cut on the open road does not") {
    SceneInput in = small::input();
    const auto offset = [](const Scene& scene) {
        const SceneSymbol& cut = *symbolsOf(scene, SymbolKind::CutPoint).at(0);
        return std::pair{cut.right.value, cut.down.value};
    };
    CHECK(offset(composeScene(in)) == std::pair{0.0, 0.0});
    in.cuts[0].position = {15, -3}; // at mainville, whose road comes from the south-west
    const auto [right, down] = offset(composeScene(in));
    CHECK(right < -1);
    CHECK(down > 1);
}

TEST_CASE("the dark style is another picture of the same things") {
    SceneInput in = small::input();
    const Scene light = composeScene(in);
    in.dark = true;
    const Scene dark = composeScene(in);
    CHECK(dark.areas.size() == light.areas.size());
    CHECK(dark.symbols.size() == light.symbols.size());
    CHECK(dark.style.isDark);
    CHECK(dark.style.land != light.style.land);
    CHECK(zoneArea(dark, "red-belt@1")->stroke.color != zoneArea(light, "red-belt@1")->stroke.color);
}
