#include <azalai/supply/what_if.h>

#include <algorithm>

namespace azalai {

namespace {

std::optional<StatedTime> stated(const std::optional<Instant>& instant) {
    return instant ? std::optional(StatedTime{*instant, Precision::Minute}) : std::nullopt;
}

/// What is left of a list when those that are meant end at an instant; with none, they were never there.
template <class T, class Predicate>
std::vector<T> ended(std::vector<T> list, const std::optional<Instant>& at, Predicate isMeant) {
    std::erase_if(list, [&](const T& item) {
        return isMeant(item) && (!at || (item.when.from && item.when.from->begin >= *at));
    });
    for (T& item : list)
        if (isMeant(item) && (!item.when.to || item.when.to->begin > *at)) item.when.to = stated(at);
    return list;
}

void applyWords(Dossier& dossier, const WhatIf& whatIf) {
    for (const auto& [leg, status] : whatIf.legs) {
        if (!dossier.leg(leg)) continue;
        dossier.overrides =
            ended(std::move(dossier.overrides), whatIf.from, [&](const Override& word) { return word.leg == leg; });
        Override word;
        word.leg = leg;
        word.status = status;
        word.when.from = stated(whatIf.from);
        word.by = whatIfAuthor;
        dossier.overrides.push_back(std::move(word));
    }
}

void applyZones(Dossier& dossier, const WhatIf& whatIf) {
    // "As known on" lets a state go on whose successor nobody had written down; one that is taken away must not.
    std::erase_if(dossier.zones, [&](const ZoneState& state) {
        return whatIf.from && whatIf.removedStates.contains(state.id) && state.when.to &&
               state.when.to->begin == *whatIf.from;
    });
    dossier.zones = ended(std::move(dossier.zones), whatIf.from,
                          [&](const ZoneState& state) { return whatIf.removedStates.contains(state.id); });
    for (const ZoneState& state : whatIf.zones) {
        const auto there = std::ranges::find(dossier.zones, state.id, &ZoneState::id);
        if (there != dossier.zones.end())
            *there = state;
        else
            dossier.zones.insert(std::ranges::lower_bound(dossier.zones, state.id, {}, &ZoneState::id), state);
    }
}

} // namespace

Dossier applied(const Dossier& dossier, const WhatIf& whatIf) {
    Dossier next = dossier;
    applyWords(next, whatIf);
    applyZones(next, whatIf);
    return next;
}

} // namespace azalai
