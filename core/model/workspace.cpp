#include <azalai/model/month_span.h>
#include <azalai/model/workspace.h>

#include <algorithm>
#include <string_view>
#include <utility>

namespace azalai {

namespace {

bool isKnown(const ZoneState& state, Instant knownAt) { return !state.recorded || state.recorded->begin <= knownAt; }

/// Was the end of the state known then? What ends because its successor begins goes on for as long as nobody has
/// written the successor down.
bool isEndKnown(const Dossier& dossier, const ZoneState& state, Instant knownAt) {
    return std::ranges::none_of(dossier.zones, [&](const ZoneState& other) {
        return other.zone == state.zone && other.when.from && state.when.to &&
               other.when.from->begin == state.when.to->begin && !isKnown(other, knownAt);
    });
}

/// Does the month count: for a leg, or for a vehicle that the rains slow down or stop.
bool hasSeasons(const Dossier& dossier) {
    const auto feelsRains = [](const VehiclePace& pace) { return pace.dry != pace.rains; };
    return std::ranges::any_of(dossier.legs,
                               [](const Leg& leg) { return leg.firstMonth != 1 || leg.lastMonth != 12; }) ||
           std::ranges::any_of(dossier.vehicles,
                               [&](const Vehicle& vehicle) { return std::ranges::any_of(vehicle.paces, feelsRains); });
}

} // namespace

bool Workspace::isVisible(const ZoneState& state) const {
    if (hiddenActors.contains(state.actor)) return false;
    if (!knownAt) return state.when.contains(at);
    const std::optional<Interval> when = presence(state);
    return when && when->contains(at);
}

std::optional<Interval> Workspace::presence(const ZoneState& state) const {
    if (!knownAt) return state.when;
    if (!isKnown(state, *knownAt)) return std::nullopt;
    return isEndKnown(*dossier, state, *knownAt) ? state.when : Interval{state.when.from, std::nullopt};
}

Workspace openingWorkspace(std::shared_ptr<const Dossier> dossier) {
    Workspace workspace;
    workspace.at = dossier->instant.begin;
    workspace.dossier = std::move(dossier);
    return workspace;
}

Workspace atInstant(Workspace workspace, Instant at) {
    workspace.at = at;
    return workspace;
}

std::vector<const ZoneState*> activeZones(const Workspace& workspace) {
    std::vector<const ZoneState*> active;
    for (const ZoneState& state : workspace.dossier->zones)
        if (workspace.isVisible(state)) active.push_back(&state);
    return active;
}

std::vector<std::optional<Interval>> presencesOf(const Workspace& workspace) {
    std::set<std::pair<std::string_view, Instant>> unknownBegins; // of successors that nobody had written down
    for (const ZoneState& state : workspace.dossier->zones)
        if (workspace.knownAt && state.when.from && !isKnown(state, *workspace.knownAt))
            unknownBegins.emplace(state.zone, state.when.from->begin);
    std::vector<std::optional<Interval>> presences;
    for (const ZoneState& state : workspace.dossier->zones) {
        std::optional<Interval>& presence = presences.emplace_back();
        if (workspace.knownAt && !isKnown(state, *workspace.knownAt)) continue;
        presence = state.when;
        if (state.when.to && unknownBegins.contains({state.zone, state.when.to->begin})) presence->to.reset();
    }
    return presences;
}

std::vector<Instant> changeInstants(const Dossier& dossier) {
    using namespace std::chrono;
    std::vector<Instant> instants;
    const auto add = [&](const Interval& when) {
        if (when.from) instants.push_back(when.from->begin);
        if (when.to) instants.push_back(when.to->begin);
    };
    for (const ZoneState& state : dossier.zones)
        add(state.when);
    for (const Override& word : dossier.overrides)
        add(word.when);
    for (const Relation& relation : dossier.relations)
        add(relation.when);
    if (hasSeasons(dossier)) {
        const year_month_day first{floor<days>(dossier.from.begin)};
        for (auto ym = first.year() / first.month(); sys_days{ym / 1} < dossier.to.begin; ym += months{1})
            instants.push_back(sys_days{ym / 1});
    }
    std::erase_if(instants, [&](Instant t) { return t < dossier.from.begin || t >= dossier.to.begin; });
    std::ranges::sort(instants);
    const auto repeats = std::ranges::unique(instants);
    instants.erase(repeats.begin(), repeats.end());
    return instants;
}

std::vector<const Event*> eventsBetween(const Dossier& dossier, Instant begin, Instant end) {
    std::vector<const Event*> events;
    for (const Event& event : dossier.events) {
        const auto first = event.begin();
        const auto last = event.end();
        if ((!first || *first < end) && (!last || begin < *last || (first == last && begin <= *first)))
            events.push_back(&event);
    }
    std::ranges::sort(events, [](const Event* a, const Event* b) {
        return a->begin() != b->begin() ? a->begin() < b->begin() : a->id < b->id;
    });
    return events;
}

bool isInSeason(const Leg& leg, Instant at) { return isInMonths(leg.firstMonth, leg.lastMonth, at); }

} // namespace azalai
