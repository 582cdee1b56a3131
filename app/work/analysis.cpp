#include <app/work/analysis.h>
#include <app/work/let_go.h>

#include <azalai/overlap/without_narrow.h>

#include <algorithm>

namespace azalai {

namespace {

Result<Derived> derive(const Session& session, Workspace workspace, const AccessHistory& history,
                       std::stop_token stop) {
    auto overlaps = session.engine->compute(workspace, stop).and_then([&](Overlaps&& all) {
        return withoutNarrow(std::move(all), workspace, stop);
    });
    if (!overlaps) return std::unexpected(overlaps.error());
    Derived derived{std::move(workspace), std::move(*overlaps), {}};
    derived.access = computeAccess(derived.workspace, history);
    return derived;
}

/// Nothing of what a derivation depends on differs, but perhaps the instant.
bool seesTheSame(const Workspace& a, const Workspace& b) {
    return a.dossier == b.dossier && a.knownAt == b.knownAt && a.hiddenActors == b.hiddenActors;
}

void addContested(SceneInput& input, const std::vector<Face>& faces) {
    for (std::size_t i = 0; i < faces.size(); ++i)
        if (faces[i].contested) input.contested.push_back({faces[i].states, faces[i].actors, faces[i].shape, i});
}

/// More roads on no route than these are not drawn: a picture of them would cost more than it tells.
constexpr std::size_t mostOtherRoads = 20'000;

void addRoad(SceneInput& input, const Analysis& analysis, std::size_t index, bool isOnRoute) {
    const LegStatus& leg = analysis.now.access.legs[index];
    // An override or the season speaks for the whole leg, not for its pieces.
    const bool whole = leg.byOverride || leg.outOfSeason || leg.pieces.empty();
    if (whole) {
        input.routes.push_back({leg.leg, leg.status, analysis.now.workspace.dossier->legs[index].line, isOnRoute});
    } else {
        for (const LegPiece& piece : leg.pieces)
            input.routes.push_back({leg.leg, piece.status, piece.line, isOnRoute});
    }
}

void addRoads(SceneInput& input, const Analysis& analysis) {
    const Dossier& dossier = *analysis.now.workspace.dossier;
    std::set<std::size_t> onRoutes;
    for (const Route& route : dossier.routes)
        for (const auto& way : route.ways)
            for (const std::string& id : way)
                if (const auto leg = analysis.now.access.legIndex(id)) onRoutes.insert(*leg);
    if (dossier.legs.size() <= onRoutes.size() + mostOtherRoads) {
        for (std::size_t leg = 0; leg < dossier.legs.size(); ++leg)
            addRoad(input, analysis, leg, onRoutes.contains(leg));
    } else {
        for (const std::size_t leg : onRoutes)
            addRoad(input, analysis, leg, true);
    }
}

} // namespace

Result<std::shared_ptr<const Analysis>> analyse(const Session& session, const Workspace& workspace, Instant baseline,
                                                std::stop_token stop, const Analysis* earlier) {
    const std::shared_ptr<Analysis> analysis = freedAside(Analysis());
    if (earlier && !seesTheSame(earlier->now.workspace, workspace)) earlier = nullptr;
    analysis->history = !workspace.knownAt ? session.history
                        : earlier          ? earlier->history
                                           : std::make_shared<const AccessHistory>(computeAccessHistory(workspace));
    auto now = derive(session, workspace, *analysis->history, stop);
    if (!now) return std::unexpected(now.error());
    if (stop.stop_requested()) return failure(ErrorCode::Cancelled, "analysis");
    analysis->now = std::move(*now);
    if (earlier && earlier->baseline->workspace.at == baseline) {
        analysis->baseline = earlier->baseline;
    } else {
        auto before = derive(session, atInstant(workspace, baseline), *analysis->history, stop);
        if (!before) return std::unexpected(before.error());
        analysis->baseline = std::make_shared<const Derived>(std::move(*before));
    }
    analysis->changes = baseline <= workspace.at ? compareDerived(*analysis->baseline, analysis->now)
                                                 : compareDerived(analysis->now, *analysis->baseline);
    return analysis;
}

Result<Overlaps> overlapsWithout(const std::string& stateId, const Session& session, Workspace workspace,
                                 std::stop_token stop) {
    auto dossier = std::make_shared<Dossier>(*workspace.dossier);
    std::erase_if(dossier->zones, [&](const ZoneState& state) { return state.id == stateId; });
    workspace.dossier = std::move(dossier);
    return session.engine->compute(workspace, std::move(stop));
}

SceneInput gatherScene(const Session& session, const Analysis& analysis, const ViewOptions& options) {
    return gatherScene(session, analysis, analysis.now.overlaps, options);
}

SceneInput gatherScene(const Session& session, const Analysis& analysis, const Overlaps& overlaps,
                       const ViewOptions& options) {
    SceneInput input;
    input.workspace = analysis.now.workspace;
    input.baseMap = session.baseMap;
    input.hiddenLayers = options.hiddenLayers;
    input.language = options.language;
    input.dark = options.dark;
    input.liftedState = options.liftedState;
    addContested(input, overlaps.faces);

    addRoads(input, analysis);
    for (const RouteStatus& route : analysis.now.access.routes)
        if (route.status == Status::Cut && route.firstCut)
            input.cuts.push_back({route.route, route.firstCut->leg, route.firstCut->position});
    for (const Place& town : session.dossier->places) {
        const auto index = isSettlement(town) ? analysis.now.access.placeIndex(town.id) : std::nullopt;
        const auto status = index ? analysis.now.access.placeStatus(*index) : std::nullopt;
        if (status == Status::Cut)
            input.cutOffPlaces.insert(town.id);
        else if (status && *status != Status::Open)
            input.noOpenPlaces.insert(town.id);
    }
    return input;
}

} // namespace azalai
