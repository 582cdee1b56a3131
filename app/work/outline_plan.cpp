#include <app/work/outline_plan.h>

#include <azalai/geodata/cut_outlines.h>
#include <azalai/geometry/slivers.h>
#include <azalai/geometry/snap.h>
#include <azalai/geometry/validate.h>

#include <algorithm>
#include <iterator>
#include <map>

namespace azalai {
namespace {

Result<ZoneState> stateOf(const Dossier& dossier, const std::string& id) {
    const ZoneState* state = dossier.zoneState(id);
    if (!state) return failure(ErrorCode::UnknownId, id, "no such zone state");
    return *state;
}

Result<std::vector<ZoneState>> statesOf(const Dossier& dossier, std::span<const std::string> ids) {
    std::vector<ZoneState> states;
    for (const std::string& id : ids) {
        Result<ZoneState> state = stateOf(dossier, id);
        if (!state) return std::unexpected(state.error());
        states.push_back(std::move(*state));
    }
    return states;
}

/// A plan whose slivers are those that were not there before.
OutlinePlan plan(const Dossier& dossier, Verb verb, std::span<const std::string> states, std::vector<Area> outlines) {
    OutlinePlan made{.verb = verb, .states = {states.begin(), states.end()}, .outlines = std::move(outlines)};
    std::size_t before = 0;
    for (const std::string& id : made.states)
        before += sliverCount(dossier.zoneState(id)->outline);
    for (const Area& outline : made.outlines)
        made.slivers += sliverCount(outline);
    made.slivers -= std::min(made.slivers, before);
    return made;
}

} // namespace

Result<OutlinePlan> splitPlan(const Dossier& dossier, const std::string& state, const Line& line) {
    return stateOf(dossier, state)
        .and_then([&](const ZoneState& whole) { return partedArea(whole.outline, line); })
        .transform([&](std::array<Area, 2> parts) {
            return plan(dossier, Verb::SplitZone, std::span(&state, 1), {std::move(parts[0]), std::move(parts[1])});
        });
}

Result<OutlinePlan> holePlan(const Dossier& dossier, const std::string& state, const Area& ring) {
    return stateOf(dossier, state)
        .and_then([&](const ZoneState& whole) { return areaWithout(whole.outline, ring); })
        .transform([&](Area left) { return plan(dossier, Verb::CutHole, std::span(&state, 1), {std::move(left)}); });
}

Result<OutlinePlan> mergePlan(const Dossier& dossier, std::span<const std::string> states) {
    const auto all = statesOf(dossier, states);
    if (!all) return std::unexpected(all.error());
    std::vector<Area> outlines;
    for (const ZoneState& state : *all) {
        if (state.actor != all->front().actor)
            return failure(ErrorCode::InvalidValue, state.id, "a zone of another actor");
        outlines.push_back(state.outline);
    }
    return unitedArea(outlines).transform(
        [&](Area whole) { return plan(dossier, Verb::MergeZones, states, {std::move(whole)}); });
}

Result<OutlinePlan> movePlan(const Dossier& dossier, std::span<const std::string> states, GroundShift shift) {
    const auto all = statesOf(dossier, states);
    if (!all) return std::unexpected(all.error());
    Area body;
    for (const ZoneState& state : *all)
        body.insert(body.end(), state.outline.begin(), state.outline.end());
    const Area moved = movedOnGround(body, shift);
    std::vector<Area> outlines;
    auto next = moved.begin();
    for (const ZoneState& state : *all) {
        const auto first = next;
        std::advance(next, static_cast<std::ptrdiff_t>(state.outline.size()));
        outlines.push_back(tidied(Area(first, next)));
        if (const auto fault = validate(outlines.back()))
            return failure(ErrorCode::InvalidGeometry, state.id, std::string(word(fault->kind)));
    }
    return plan(dossier, Verb::MoveZones, states, std::move(outlines));
}

Result<OutlinePlan> withoutSlivers(OutlinePlan plan) {
    for (Area& outline : plan.outlines) {
        outline = withoutSlivers(outline);
        if (outline.empty()) return failure(ErrorCode::InvalidGeometry, "", "nothing would be left");
    }
    plan.slivers = 0;
    return plan;
}

Result<Edit> editOf(const Dossier& dossier, const OutlinePlan& plan, const ZoneChange& change) {
    if (plan.verb == Verb::SplitZone) return splitZone(dossier, plan.states.front(), plan.outlines, change);
    if (plan.verb == Verb::MergeZones) return mergeZones(dossier, plan.states, plan.outlines.front(), change);
    std::map<std::string, Area> outlines;
    for (std::size_t i = 0; i < plan.states.size(); ++i)
        outlines[plan.states[i]] = plan.outlines[i];
    return reshapeZones(dossier, plan.verb, outlines, change);
}

} // namespace azalai
