#include "supply_task.h"

#include <azalai/access/supply_network.h>
#include <azalai/base/fingerprint.h>

#include <algorithm>
#include <cmath>
#include <format>

namespace azalai::bench {

namespace {

constexpr std::size_t edits = 40;

/// Half of the zones are moved by a hundredth of a degree, half by a fifth, which is more than their width.
std::shared_ptr<const Dossier> edited(const Dossier& before, std::size_t edit) {
    auto dossier = std::make_shared<Dossier>(before);
    ZoneState& state = dossier->zones[edit * 7919 % dossier->zones.size()];
    const double east = edit % 2 == 0 ? 0.01 : 0.2;
    for (Polygon& polygon : state.outline)
        for (Position& point : polygon.outer)
            point.longitude = std::round((point.longitude + east) * 1e7) / 1e7;
    return dossier;
}

void add(Fingerprint& print, const SpellTable& table) {
    for (std::size_t item = 0; item < table.size(); ++item)
        for (const StatusFrom& change : table.changesOf(item)) {
            print.add(static_cast<std::int64_t>(item));
            print.add(static_cast<std::int64_t>(change.from.time_since_epoch().count()));
            print.add(static_cast<std::int64_t>(change.status));
        }
}

/// Of everything that a history says.
std::string digest(const AccessHistory& history) {
    Fingerprint print;
    add(print, history.legs);
    add(print, history.routes);
    add(print, history.places);
    for (const auto& [cargo, places] : history.cargoPlaces)
        add(print, places);
    return print.hex();
}

Round roundOver(const SupplySet& set, Answers& answers, std::size_t stride,
                const std::function<AccessHistory(const std::shared_ptr<const Dossier>&)>& next) {
    Round round;
    double worst = 0.0;
    for (std::size_t edit = 0; edit < edits; edit += stride) {
        std::optional<AccessHistory> history;
        std::string hash;
        const double ms = millisecondsOf([&] {
            const std::shared_ptr<const Dossier> dossier = edited(*set.dossier, edit);
            hash = stateHash(*dossier);
            history = next(dossier);
        });
        round.ms += ms;
        worst = std::max(worst, ms);
        answers[std::format("edit {}", edit)] = hash + digest(*history);
    }
    round.more = {{"worst_ms", worst}};
    return round;
}

} // namespace

std::optional<SupplyTask> makeEditTask(const SupplySet& set, const std::string& engine, const SupplyOptions& options) {
    if (engine != "ours" && engine != "fresh") return std::nullopt;
    SupplyTask made;
    made.answers = std::make_shared<Answers>();
    made.task.engine = engine == "ours" ? "ours, revised" : "ours, computed anew";
    made.task.done = (edits + options.stride - 1) / options.stride;
    made.task.of = edits;
    (void)stateHash(*set.dossier); // worked out when a dossier is opened; its revisions share what they did not change
    if (engine == "ours") {
        const auto history = std::make_shared<const AccessHistory>(computeAccessHistory(openingWorkspace(set.dossier)));
        made.task.round = [&set, options, history, answers = made.answers] {
            return roundOver(set, *answers, options.stride, [&](const std::shared_ptr<const Dossier>& dossier) {
                return reviseAccessHistory(*history, openingWorkspace(dossier), changedStates(*set.dossier, *dossier));
            });
        };
    } else {
        made.task.round = [&set, options, answers = made.answers] {
            return roundOver(set, *answers, options.stride, [](const std::shared_ptr<const Dossier>& dossier) {
                return computeAccessHistory(openingWorkspace(dossier));
            });
        };
    }
    return made;
}

} // namespace azalai::bench
