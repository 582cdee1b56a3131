#include "small_situation.h"
#include <azalai/cartography/compose_scene.h>
#include <azalai/cartography/grey.h>
#include <azalai/cartography/legend.h>

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace azalai;

namespace {

bool isGrey(Rgba color) { return color.red == color.green && color.green == color.blue; }

Dossier withActors(int count, Pattern pattern) {
    Dossier dossier;
    for (int i = 0; i < count; ++i)
        dossier.actors.push_back(small::actor(("a" + std::to_string(i)).c_str(), {0x10, 0x80, 0x40}, pattern));
    return dossier;
}

} // namespace

TEST_CASE("a grey is as bright as its colour and as opaque") {
    CHECK(greyOf({255, 255, 255, 255}) == Rgba{255, 255, 255, 255});
    CHECK(greyOf({0, 0, 0, 7}) == Rgba{0, 0, 0, 7});
    CHECK(greyOf({0x80, 0x80, 0x80, 255}) == Rgba{0x80, 0x80, 0x80, 255});
    // Relative luminance of sRGB red is 0.2126, of green 0.7152, of blue 0.0722; encoded: 0.499, 0.862, 0.298.
    CHECK(greyOf({255, 0, 0, 255}).red == 127);
    CHECK(greyOf({0, 255, 0, 255}).red == 220);
    CHECK(greyOf({0, 0, 255, 255}).red == 76);
}

TEST_CASE("in grey nothing of the scene has a colour, and what is drawn is the same") {
    const SceneInput input = small::input();
    const Scene colored = composeScene(input);
    const Scene scene = toGrey(colored, *input.workspace.dossier);
    REQUIRE(scene.areas.size() == colored.areas.size());
    REQUIRE(scene.lines.size() == colored.lines.size());
    for (std::size_t i = 0; i < scene.areas.size(); ++i) {
        const SceneArea& area = scene.areas[i];
        CHECK(area.ref == colored.areas[i].ref);
        CHECK(area.rings == colored.areas[i].rings);
        CHECK((isGrey(area.fill.color) && isGrey(area.fill.patternColor) && isGrey(area.stroke.color)));
        for (const Rgba stripe : area.fill.stripes)
            CHECK(isGrey(stripe));
        CHECK(area.fill.stripes.size() == colored.areas[i].fill.stripes.size());
        CHECK(area.stroke.dashes == colored.areas[i].stroke.dashes); // how sure the outline is
    }
    for (const SceneLine& line : scene.lines)
        CHECK((isGrey(line.stroke.color) && isGrey(line.stroke.casing)));
    for (const SceneSymbol& symbol : scene.symbols)
        CHECK(isGrey(symbol.color));
    CHECK(isGrey(scene.style.land));
    CHECK(isGrey(scene.style.routeCut));
}

TEST_CASE("in grey every pair of actors differs in pattern, as long as there are patterns") {
    for (const Pattern shared : {Pattern::Plain, Pattern::Cross}) {
        const Dossier dossier = withActors(7, shared);
        const auto fills = greyFills(dossier);
        for (const Actor& first : dossier.actors)
            for (const Actor& second : dossier.actors)
                if (first.id != second.id) CHECK(fills.at(first.id).pattern != fills.at(second.id).pattern);
        CHECK(fills.at("a0").pattern == shared); // the first keeps its own
    }
    const auto many = greyFills(withActors(21, Pattern::Dots));
    std::set<GreyFill> looks;
    for (const auto& [id, look] : many)
        looks.insert(look);
    CHECK(looks.size() == 21);
    CHECK(greyFills(withActors(40, Pattern::Dots)).size() == 40);
}

TEST_CASE("an actor keeps a pattern that it has for itself") {
    Dossier dossier = withActors(3, Pattern::Diagonal);
    dossier.actors[2].pattern = Pattern::Plain;
    const auto fills = greyFills(dossier);
    CHECK(fills.at("a0") == GreyFill{Pattern::Diagonal, 0});
    CHECK(fills.at("a2") == GreyFill{Pattern::Plain, 0});
    CHECK((fills.at("a1").pattern != Pattern::Diagonal && fills.at("a1").pattern != Pattern::Plain));
}

TEST_CASE("in grey the four statuses of a road differ in dashes, and the legend shows the same") {
    const SceneInput input = small::input();
    Scene colored = composeScene(input);
    const Style& style = colored.style;
    colored.lines.clear();
    for (const Rgba color : {style.routeOpen, style.routeAtRisk, style.routeCut, style.routeUnknown})
        colored.lines.push_back({.layer = SceneLayer::Routes,
                                 .ref = {FeatureKind::Leg, "l"},
                                 .line = std::make_shared<PlaneLine>(PlaneLine{{0, 0}, {1000, 0}}),
                                 .box = {0, 0, 1000, 0},
                                 .stroke = {.color = color, .width = Millimetres{0.75}},
                                 .legend = {{LegendKind::Route, std::to_string(colored.lines.size())}}});
    const Scene scene = toGrey(colored, *input.workspace.dossier);
    for (std::size_t i = 0; i < 4; ++i)
        for (std::size_t j = 0; j < i; ++j)
            CHECK(scene.lines[i].stroke.dashes != scene.lines[j].stroke.dashes);
    CHECK(scene.lines[2].stroke.width > scene.lines[0].stroke.width); // the worst news is the widest
    for (const LegendEntry& entry : legend(scene, PlaneBox{-1, -1, 2000, 1}))
        if (entry.line) CHECK(isGrey(entry.line->color));
}
