#include <azalai/cartography/composer.h>
#include <azalai/cartography/plane_geometry.h>

#include <algorithm>
#include <cmath>

namespace azalai {
namespace {

std::string edgeWord(Grade grade) {
    if (grade.credibility <= '2') return "solid";
    return grade.credibility == '3' ? "dashed" : "dotted";
}

/// How sure the outline is: solid for credibility 1 and 2, long dashes for 3, dots for 4 and worse.
std::vector<Millimetres> edgeDashes(Grade grade) {
    if (grade.credibility <= '2') return {};
    if (grade.credibility == '3') return {Millimetres{2.6}, Millimetres{1.0}};
    return {Millimetres{0.45}, Millimetres{0.95}};
}

double fillOpacity(ZoneType type) {
    switch (type) {
    case ZoneType::Control:
        return 0.26;
    case ZoneType::Support:
        return 0.17;
    case ZoneType::Attack:
        return 0.13;
    case ZoneType::Blockade:
        return 0.22;
    case ZoneType::Garrison:
        return 0.42;
    }
    return 0.2;
}

double edgeWidth(ZoneType type) { return type == ZoneType::Garrison || type == ZoneType::Blockade ? 0.62 : 0.48; }

/// An opaque colour between two; a translucent line would cost a PDF its whole outline.
Rgba mixed(Color a, Rgba b, double shareOfA) {
    const auto mix = [shareOfA](int x, int y) {
        return static_cast<std::uint8_t>(std::lround(x * shareOfA + y * (1 - shareOfA)));
    };
    return {mix(a.red, b.red), mix(a.green, b.green), mix(a.blue, b.blue), 255};
}

/// Larger areas first, so that islands lie on top of what surrounds them.
double boxSize(const Area& area) {
    Bounds bounds;
    bounds.add(area);
    return (bounds.east - bounds.west) * (bounds.north - bounds.south);
}

} // namespace

void addZones(Composer& c) {
    if (c.isHidden(MapLayer::Zones)) return;
    std::vector<std::pair<double, const ZoneState*>> states;
    for (const ZoneState* state : activeZones(c.input.workspace))
        states.emplace_back(boxSize(state->outline), state);
    std::ranges::stable_sort(states, std::ranges::greater{}, &std::pair<double, const ZoneState*>::first);
    for (const auto& [size, state] : states) {
        const Actor* actor = c.dossier.actor(state->actor);
        if (actor == nullptr || state->id == c.input.liftedState) continue;
        auto rings = toPlane(state->outline);
        const PlaneBox box = boxOf(*rings);
        const Color color = c.shade(actor->color);
        const int opacity = static_cast<int>(std::lround(255 * fillOpacity(state->type) * c.style.zoneOpacity));
        c.scene.areas.push_back(
            {.layer = SceneLayer::Zones,
             .ref = {FeatureKind::Zone, state->id},
             .rings = std::move(rings),
             .box = box,
             .fill = {.color = withAlpha(color, opacity),
                      .pattern = actor->pattern,
                      .patternColor = mixed(color, c.style.land, 0.5)},
             .stroke = {.color = withAlpha(color, 255),
                        .width = Millimetres{edgeWidth(state->type)},
                        .dashes = edgeDashes(state->grade)},
             .legend = {{LegendKind::Actor, actor->id}, {LegendKind::Edge, edgeWord(state->grade)}}});
    }
}

void addContested(Composer& c) {
    if (c.isHidden(MapLayer::Contested)) return;
    for (const SceneInput::Contested& face : c.input.contested) {
        SceneFill fill;
        for (const std::string& id : face.actors) {
            const Actor* actor = c.dossier.actor(id);
            if (actor == nullptr || c.input.workspace.hiddenActors.contains(id)) continue;
            fill.stripes.push_back(withAlpha(c.shade(actor->color), 215));
        }
        if (fill.stripes.size() < 2) continue;
        auto rings = toPlane(face.shape);
        const PlaneBox box = boxOf(*rings);
        c.scene.areas.push_back({.layer = SceneLayer::Contested,
                                 .ref = {FeatureKind::Face, std::to_string(face.face)},
                                 .rings = std::move(rings),
                                 .box = box,
                                 .fill = fill,
                                 .legend = {{LegendKind::Contested, std::to_string(fill.stripes.size())}}});
    }
}

} // namespace azalai
