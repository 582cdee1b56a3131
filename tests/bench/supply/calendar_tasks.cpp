#include "supply_task.h"

#include <azalai/access/judge_leg.h>
#include <azalai/access/place_sweep.h>
#include <azalai/access/status_changes.h>
#include <azalai/access/usable_legs.h>
#include <azalai/network/reach.h>

#include <format>

namespace azalai::bench {

namespace {

constexpr std::size_t days = 365;

struct CalendarInput {
    explicit CalendarInput(const SupplySet& set)
        : workspace(openingWorkspace(set.dossier)), network(makeSupplyNetwork(set.dossier)) {
        for (std::size_t place = 0; place < set.dossier->places.size(); ++place)
            if (isSettlement(set.dossier->places[place])) towns.push_back(static_cast<NodeIndex>(place));
    }

    [[nodiscard]] Instant midnight(std::size_t day) const {
        return workspace.dossier->from.begin + std::chrono::days{static_cast<int>(day)};
    }

    Workspace workspace;
    std::shared_ptr<const SupplyNetwork> network;
    std::vector<NodeIndex> towns;
};

/// A letter for each town: open, at risk, cut, or off the network.
char letter(std::optional<Status> status) {
    return !status ? '-' : *status == Status::Open ? 'o' : *status == Status::Cut ? 'c' : 'r';
}

/// Exact to the change: days are only how the answers are compared.
SupplyTask sweepTask(const SupplySet& set) {
    const auto given = std::make_shared<const CalendarInput>(set);
    const auto answers = std::make_shared<Answers>();
    const auto round = [given, answers] {
        const SupplyNetwork& network = *given->network;
        const Instant end = network.dossier->to.begin;
        SpellTable places;
        Round found;
        std::size_t spells = 0;
        found.ms = millisecondsOf([&] {
            const Situations situations(network, given->workspace);
            LegOverTime status(network);
            std::vector<StatusChange> changes;
            for (std::size_t leg = 0; leg < network.legCount(); ++leg)
                addLegChanges(changes, status, situations, leg);
            const SpellTable legs(network.legIds, end, changes);
            places = SpellTable(network.placeIds, end, PlaceSweep(network, legs).of(network.roads->anyCargo));
            for (const NodeIndex town : given->towns)
                spells += places.spellsOf(town).size();
        });
        found.more = {{"spells", static_cast<double>(spells)}};
        if (!answers->empty()) return found; // every round finds the same
        for (std::size_t day = 0; day < days; ++day) {
            std::string& letters = (*answers)[std::format("day {}", day)];
            for (const NodeIndex town : given->towns)
                letters += letter(places.statusOf(town, given->midnight(day)));
        }
        return found;
    };
    return {.task = {.engine = "ours, one sweep",
                     .version = "",
                     .done = days,
                     .of = days,
                     .more = {{"towns", static_cast<double>(given->towns.size())},
                              {"legs", static_cast<double>(given->network->legCount())}},
                     .round = round},
            .answers = answers};
}

SupplyTask dailyTask(const SupplySet& set, const SupplyOptions& options) {
    const auto given = std::make_shared<const CalendarInput>(set);
    const auto answers = std::make_shared<Answers>();
    const auto round = [given, answers, stride = options.stride] {
        const SupplyNetwork& network = *given->network;
        const RoadGraph& graph = network.roads->graph;
        Round found;
        for (std::size_t day = 0; day < days; day += stride) {
            std::string letters;
            found.ms += millisecondsOf([&] {
                const Situations situations(network, given->workspace);
                const std::vector<Status> legs = legStatuses(network, situations.at(given->midnight(day)));
                const auto open = reach(graph, usableLegs(legs, Status::Open), network.roads->entries);
                const auto notCut = reach(graph, usableLegs(legs, Status::AtRisk), network.roads->entries);
                for (const NodeIndex town : given->towns)
                    letters += !network.roads->isOnNetwork[town] ? letter({})
                                                                 : letter(open[town]     ? Status::Open
                                                                          : notCut[town] ? Status::AtRisk
                                                                                         : Status::Cut);
            });
            (*answers)[std::format("day {}", day)] = letters;
        }
        return found;
    };
    return {.task = {.engine = "ours, each day anew",
                     .version = "",
                     .done = (days + options.stride - 1) / options.stride,
                     .of = days,
                     .more = {},
                     .round = round},
            .answers = answers};
}

} // namespace

std::optional<SupplyTask> makeCalendarTask(const SupplySet& set, const std::string& engine,
                                           const SupplyOptions& options) {
    if (engine == "ours") return sweepTask(set);
    if (engine == "daily") return dailyTask(set, options);
    return std::nullopt;
}

} // namespace azalai::bench
