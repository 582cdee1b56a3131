#include <azalai/access/access.h>
#include <azalai/access/cargo_statuses.h>
#include <azalai/access/judge_way.h>
#include <azalai/access/shortest_ways.h>
#include <azalai/access/usable_legs.h>
#include <azalai/base/expect.h>

#include <algorithm>

namespace azalai {

namespace {

using Spells = std::map<std::string, std::vector<StatusSpell>>;

/// Lengthens the last spell up to `from`, or begins another there.
void note(std::vector<StatusSpell>& spells, Instant from, Status status) {
    if (!spells.empty() && spells.back().status == status) return;
    if (!spells.empty()) spells.back().to = from;
    spells.push_back({from, from, status});
}

void close(Spells& all, Instant to) {
    for (auto& [id, spells] : all)
        spells.back().to = to;
}

/// Would the leg get another verdict than it has? Only its own zones, override and season count, and who is allied.
bool isTouched(const SupplyNetwork& network, const Situation& before, const Situation& now, std::size_t leg) {
    if (before.overrides[leg] != now.overrides[leg] || before.inSeason[leg] != now.inSeason[leg]) return true;
    if (before.allied != now.allied) return true;
    return std::ranges::any_of(network.legs[leg].states, [&](const StateOnLeg& on) {
        return before.activeStates[on.state] != now.activeStates[on.state];
    });
}

void noteCargoes(AccessHistory& history, const SupplyNetwork& network, const Situation& now,
                 const std::vector<LegVerdict>& verdicts, Instant at) {
    for (const CargoRoads& roads : network.cargoes) {
        const std::vector<Status> statuses = cargoStatuses(network, roads, now, verdicts);
        Spells& places = history.cargoPlaces[roads.cargo];
        for (std::size_t p = 0; p < statuses.size(); ++p)
            if (isAskedForCargoes(network, p)) note(places[network.dossier->places[p].id], at, statuses[p]);
    }
}

void notePlaces(AccessHistory& history, const SupplyNetwork& network, const std::vector<LegVerdict>& verdicts,
                Instant at) {
    const std::vector<bool> reached = suppliedPlaces(network, usableLegs(verdicts, Status::AtRisk));
    const std::vector<bool> reachedOpen = suppliedPlaces(network, usableLegs(verdicts, Status::Open));
    for (std::size_t p = 0; p < reached.size(); ++p) {
        if (!network.isOnNetwork[p]) continue;
        const Status status = reachedOpen[p] ? Status::Open : reached[p] ? Status::AtRisk : Status::Cut;
        note(history.places[network.dossier->places[p].id], at, status);
    }
}

void noteInstant(AccessHistory& history, const SupplyNetwork& network, const std::vector<LegVerdict>& verdicts,
                 Instant at) {
    const Dossier& dossier = *network.dossier;
    for (std::size_t i = 0; i < verdicts.size(); ++i)
        note(history.legs[dossier.legs[i].id], at, verdicts[i].status);
    for (std::size_t r = 0; r < dossier.routes.size(); ++r) {
        const auto best = bestWay(network, verdicts, r);
        note(history.routes[dossier.routes[r].id], at,
             best ? measureWay(verdicts, *network.ways[r][*best]).status : Status::Unknown);
    }
    notePlaces(history, network, verdicts, at);
}

} // namespace

AccessHistory computeAccessHistory(const Workspace& workspace) {
    AZALAI_EXPECT(workspace.dossier != nullptr);
    const Dossier& dossier = *workspace.dossier;
    AccessHistory history;
    history.network = makeSupplyNetwork(workspace.dossier);
    const SupplyNetwork& network = *history.network;

    std::vector<Instant> instants = changeInstants(dossier);
    if (instants.empty() || instants.front() != dossier.from.begin)
        instants.insert(instants.begin(), dossier.from.begin);

    std::vector<LegVerdict> verdicts(dossier.legs.size());
    Situation before;
    for (const Instant at : instants) {
        Situation now = situationAt(network, atInstant(workspace, at));
        if (at != instants.front() && now == before) continue;
        for (std::size_t leg = 0; leg < verdicts.size(); ++leg)
            if (at == instants.front() || isTouched(network, before, now, leg))
                verdicts[leg] = judgeLeg(network, now, leg);
        noteInstant(history, network, verdicts, at);
        noteCargoes(history, network, now, verdicts, at);
        before = std::move(now);
    }
    for (Spells* all : {&history.legs, &history.routes, &history.places})
        close(*all, dossier.to.begin);
    for (auto& [cargo, places] : history.cargoPlaces)
        close(places, dossier.to.begin);
    return history;
}

} // namespace azalai
