#include <azalai/cartography/composer.h>
#include <azalai/cartography/plane_geometry.h>
#include <azalai/geo/geodesic.h>

#include <algorithm>
#include <cmath>

namespace azalai {
namespace {

SceneStroke routeStroke(const Style& style, Status status) {
    SceneStroke stroke{.width = Millimetres{0.75}, .casing = style.routeCasing, .casingWidth = Millimetres{1.35}};
    switch (status) {
    case Status::Open:
        stroke.color = style.routeOpen;
        break;
    case Status::AtRisk:
        stroke.color = style.routeAtRisk;
        break;
    case Status::Cut:
        stroke.color = style.routeCut;
        stroke.dashes = {Millimetres{1.9}, Millimetres{1.1}};
        break;
    case Status::Unknown:
        stroke.color = style.routeUnknown;
        stroke.dashes = {Millimetres{0.6}, Millimetres{0.9}};
        break;
    }
    return stroke;
}

/// Of a road on no route: the same colours and dashes, thin.
SceneStroke roadStroke(const Style& style, Status status) {
    SceneStroke stroke = routeStroke(style, status);
    stroke.width = Millimetres{0.35};
    stroke.casingWidth = Millimetres{0.75};
    for (Millimetres& dash : stroke.dashes)
        dash = dash * 0.6;
    return stroke;
}

/// So many roads on no route are seen from afar; more would cover the map.
constexpr std::ptrdiff_t fewRoads = 300;
constexpr double manyRoadsScale = 700; ///< projected metres that a millimetre covers

int paintingOrder(Status status) { // the worst news on top
    switch (status) {
    case Status::Unknown:
        return 0;
    case Status::Open:
        return 1;
    case Status::AtRisk:
        return 2;
    case Status::Cut:
        return 3;
    }
    return 0;
}

/// A cut at a place would hide it: the mark then stands off along the leg. Zero when the cut is on the open road.
PlanePoint directionOffPlace(const Dossier& dossier, const SceneInput::Cut& cut) {
    const Leg* leg = dossier.leg(cut.leg);
    if (leg == nullptr || leg->line.size() < 2) return {};
    const bool isAtStart = geodesicDistance(leg->line.front(), cut.position) < Metres{4000};
    const bool isAtEnd = geodesicDistance(leg->line.back(), cut.position) < Metres{4000};
    if (!isAtStart && !isAtEnd) return {};
    const Metres length = geodesicLength(leg->line);
    const Metres step = std::min(length, Metres{20000});
    const PlanePoint from = toMercator(isAtStart ? leg->line.front() : leg->line.back());
    const PlanePoint to = toMercator(positionAlong(leg->line, isAtStart ? step : length - step));
    const double distance = std::hypot(to.x - from.x, to.y - from.y);
    return distance > 0 ? PlanePoint{(to.x - from.x) / distance, (to.y - from.y) / distance} : PlanePoint{};
}

} // namespace

void addRoutes(Composer& c) {
    if (c.isHidden(MapLayer::Routes)) return;
    std::vector<const SceneInput::RoutePiece*> pieces;
    for (const SceneInput::RoutePiece& piece : c.input.routes)
        if (piece.line.size() > 1) pieces.push_back(&piece);
    std::ranges::stable_sort(
        pieces, {}, [](const auto* piece) { return std::pair(piece->isOnRoute, paintingOrder(piece->status)); });
    const bool areMany = std::ranges::count(pieces, false, &SceneInput::RoutePiece::isOnRoute) > fewRoads;
    for (const SceneInput::RoutePiece* piece : pieces) {
        auto line = toPlane(piece->line);
        const PlaneBox box = boxOf(*line);
        c.scene.lines.push_back(
            {.layer = SceneLayer::Routes,
             .ref = {FeatureKind::Leg, piece->leg},
             .line = std::move(line),
             .box = box,
             .stroke = piece->isOnRoute ? routeStroke(c.style, piece->status) : roadStroke(c.style, piece->status),
             .largestScale = !piece->isOnRoute && areMany ? manyRoadsScale : 0.0,
             .legend = {piece->isOnRoute ? LegendKey{LegendKind::Route, std::string(word(piece->status))}
                                         : LegendKey{LegendKind::OtherRoad, ""}}});
    }
}

void addCuts(Composer& c) {
    if (c.isHidden(MapLayer::Routes)) return;
    for (const SceneInput::Cut& cut : c.input.cuts) {
        const PlanePoint at = toMercator(cut.position);
        const auto isThere = [&](const SceneSymbol& s) {
            return s.kind == SymbolKind::CutPoint && std::hypot(s.at.x - at.x, s.at.y - at.y) < 500;
        };
        if (std::ranges::any_of(c.scene.symbols, isThere)) continue; // routes that share the leg are cut at one spot
        const PlanePoint away = directionOffPlace(c.dossier, cut);
        c.scene.symbols.push_back({.ref = {FeatureKind::Route, cut.route},
                                   .kind = SymbolKind::CutPoint,
                                   .at = at,
                                   .right = Millimetres{3.4 * away.x},
                                   .down = Millimetres{-3.4 * away.y},
                                   .size = Millimetres{3.6},
                                   .color = c.style.routeCut,
                                   .legend = {{LegendKind::CutPoint, ""}}});
    }
}

void addDisplacements(Composer& c) {
    if (c.isHidden(MapLayer::Displacement)) return;
    for (const Displacement& movement : c.dossier.displacements) {
        if (!movement.when.contains(c.input.workspace.at) || movement.line.size() < 2) continue;
        auto line = toPlane(movement.line);
        const PlaneBox box = boxOf(*line);
        c.scene.lines.push_back({.layer = SceneLayer::Routes,
                                 .ref = {FeatureKind::Displacement, movement.id},
                                 .line = std::move(line),
                                 .box = box,
                                 .stroke = {.color = c.style.displacement,
                                            .width = Millimetres{0.9},
                                            .dashes = {Millimetres{0.9}, Millimetres{0.9}},
                                            .casing = withAlpha(c.style.halo, 190),
                                            .casingWidth = Millimetres{1.6}},
                                 .hasArrow = true,
                                 .legend = {{LegendKind::Displacement, ""}}});
    }
}

} // namespace azalai
