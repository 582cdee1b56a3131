#include <azalai/access/judge_way.h>
#include <azalai/access/status_changes.h>

#include <set>

namespace azalai {

void addLegChanges(std::vector<StatusChange>& changes, LegOverTime& status, const Situations& situations,
                   std::size_t leg) {
    status.lookAt(leg);
    const std::size_t first = changes.size();
    for (const Instant at : situations.changesOf(leg)) {
        const Status now = status.at(situations.at(at));
        if (changes.size() > first && changes.back().status == now) continue;
        changes.push_back({static_cast<std::uint32_t>(leg), at, now});
    }
}

void addRouteChanges(std::vector<StatusChange>& changes, const SupplyNetwork& network, const Situations& situations,
                     std::size_t route) {
    std::set<Instant> instants{network.dossier->from.begin};
    for (const std::optional<Way>& way : network.roads->ways[route])
        for (const WayLeg& part : way.value_or(Way{})) {
            const std::vector<Instant> ofLeg = situations.changesOf(part.leg);
            instants.insert(ofLeg.begin(), ofLeg.end());
        }
    for (const Instant at : instants) {
        const Situation now = situations.at(at);
        const LegVerdicts verdicts(network, now);
        const auto best = bestWay(network, verdicts, route);
        changes.push_back({static_cast<std::uint32_t>(route), at,
                           best ? measureWay(verdicts, *network.roads->ways[route][*best]).status : Status::Unknown});
    }
}

} // namespace azalai
