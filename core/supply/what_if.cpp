#include <azalai/supply/what_if.h>

#include <algorithm>

namespace azalai {

namespace {

std::optional<StatedTime> stated(const std::optional<Instant>& instant) {
    return instant ? std::optional(statedInstant(*instant)) : std::nullopt;
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

void insertInOrder(Dossier& dossier, const ZoneState& state) {
    dossier.zones.insert(std::ranges::lower_bound(dossier.zones, state.id, {}, &ZoneState::id), state);
}

std::string freeId(const Dossier& dossier, const std::string& state) {
    for (int number = 1;; ++number)
        if (std::string id = state + '~' + std::to_string(number); !dossier.zoneState(id)) return id;
}

void applyOutlines(Dossier& dossier, const WhatIf& whatIf) {
    for (const auto& [id, outline] : whatIf.outlines) {
        const auto state = std::ranges::find(dossier.zones, id, &ZoneState::id);
        if (state == dossier.zones.end()) continue;
        const bool hasEnded = whatIf.from && state->when.to && state->when.to->begin <= *whatIf.from;
        if (hasEnded) continue;
        const bool hasPast = whatIf.from && (!state->when.from || state->when.from->begin < *whatIf.from);
        ZoneState past = *state;
        state->outline = outline;
        if (!hasPast) continue;
        state->when.from = stated(whatIf.from);
        past.id = freeId(dossier, id);
        past.when.to = stated(whatIf.from);
        insertInOrder(dossier, past);
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
            insertInOrder(dossier, state);
    }
}

} // namespace

StatedTime statedInstant(Instant instant) {
    const bool isMidnight = instant == std::chrono::floor<std::chrono::days>(instant);
    return {instant, isMidnight ? Precision::Day : Precision::Minute};
}

Dossier applied(const Dossier& dossier, const WhatIf& whatIf) { return appliedAll(dossier, std::span(&whatIf, 1)); }

Dossier appliedAll(Dossier dossier, std::span<const WhatIf> steps) {
    for (const WhatIf& whatIf : steps) {
        applyWords(dossier, whatIf);
        applyZones(dossier, whatIf);
        applyOutlines(dossier, whatIf);
    }
    return dossier;
}

} // namespace azalai
