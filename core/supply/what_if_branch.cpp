#include <azalai/supply/what_if_branch.h>

#include <algorithm>
#include <utility>

namespace azalai {

namespace {

template <class... Cases> struct Overloaded : Cases... {
    using Cases::operator()...;
};

using Changes = WhatIfBranch::Changes;

/// The leg or zone state that a change is about.
const std::string& subjectOf(const WhatIfChange& change) {
    return std::visit(Overloaded{[](const WhatIfChange::LegWord& word) -> const std::string& { return word.leg; },
                                 [](const WhatIfChange::NewZone& zone) -> const std::string& { return zone.state.id; },
                                 [](const auto& zone) -> const std::string& { return zone.state; }},
                      change.what);
}

bool isAboutLeg(const WhatIfChange& change) { return std::holds_alternative<WhatIfChange::LegWord>(change.what); }

bool isAboutTheSame(const WhatIfChange& a, const WhatIfChange& b) {
    return isAboutLeg(a) == isAboutLeg(b) && subjectOf(a) == subjectOf(b);
}

const WhatIfChange::NewZone* additionOf(const WhatIfChange& change) {
    return std::get_if<WhatIfChange::NewZone>(&change.what);
}

/// Where a zone was added by the list; its size where it was not.
std::size_t indexOfAddition(const Changes& changes, const std::string& state) {
    const auto found = std::ranges::find_if(changes, [&](const auto& change) {
        const auto* added = additionOf(*change);
        return added && added->state.id == state;
    });
    return static_cast<std::size_t>(found - changes.begin());
}

/// An outline or an end of a zone that the list itself added at that instant, or later, changes the addition.
bool foldIntoAddition(Changes& changes, const WhatIfChange& change) {
    if (isAboutLeg(change)) return false;
    const std::size_t index = indexOfAddition(changes, subjectOf(change));
    if (index == changes.size() || change.from > changes[index]->from) return false;
    if (const auto* outline = std::get_if<WhatIfChange::ZoneOutline>(&change.what)) {
        auto added = std::make_shared<WhatIfChange>(*changes[index]);
        std::get<WhatIfChange::NewZone>(added->what).state.outline = outline->outline;
        changes[index] = std::move(added);
        return true;
    }
    if (!std::holds_alternative<WhatIfChange::ZoneEnd>(change.what)) return false;
    changes.erase(changes.begin() + static_cast<std::ptrdiff_t>(index)); // it never was
    return true;
}

/// Of a dossier, what decides whether changes of zones have an effect: the states that they name, and those that were
/// parted from them before, without outlines.
Dossier statesNamed(const Dossier& dossier, const Changes& changes) {
    Dossier few;
    std::set<std::string> taken;
    for (const auto& change : changes) {
        const std::string& id = subjectOf(*change);
        const auto first = std::ranges::lower_bound(dossier.zones, id, {}, &ZoneState::id);
        for (auto state = first; state != dossier.zones.end() && state->id.starts_with(id); ++state) {
            if (!taken.insert(state->id).second) continue;
            ZoneState bare;
            bare.id = state->id;
            bare.zone = state->zone;
            bare.when = state->when;
            few.zones.push_back(std::move(bare));
        }
    }
    std::ranges::sort(few.zones, {}, &ZoneState::id);
    return few;
}

bool hasEnded(const ZoneState& state, Instant at) { return state.when.to && state.when.to->begin <= at; }

} // namespace

WhatIf asWhatIf(const WhatIfChange& change) {
    WhatIf whatIf{.from = change.from};
    std::visit(
        Overloaded{[&](const WhatIfChange::LegWord& word) { whatIf.legs.emplace(word.leg, word.status); },
                   [&](const WhatIfChange::ZoneEnd& end) { whatIf.removedStates.insert(end.state); },
                   [&](const WhatIfChange::ZoneOutline& zone) { whatIf.outlines.emplace(zone.state, zone.outline); },
                   [&](const WhatIfChange::NewZone& zone) { whatIf.zones.push_back(zone.state); }},
        change.what);
    return whatIf;
}

std::optional<Status> WhatIfBranch::wordOn(const std::string& leg, Instant at) const {
    std::optional<Status> word;
    for (const auto& change : m_now) // a later one of the list begins later
        if (const auto* said = std::get_if<WhatIfChange::LegWord>(&change->what);
            said && said->leg == leg && change->from <= at)
            word = said->status;
    return word;
}

bool WhatIfBranch::saysOf(const std::string& leg) const {
    return std::ranges::any_of(m_now,
                               [&](const auto& change) { return isAboutLeg(*change) && subjectOf(*change) == leg; });
}

bool WhatIfBranch::touches(const std::string& state) const {
    return std::ranges::any_of(m_now,
                               [&](const auto& change) { return !isAboutLeg(*change) && subjectOf(*change) == state; });
}

Changes WhatIfBranch::effective(const Changes& changes) const {
    Dossier states = statesNamed(*m_dossier, changes);
    Changes kept;
    for (const auto& change : changes) {
        if (isAboutLeg(*change)) {
            if (m_dossier->leg(subjectOf(*change))) kept.push_back(change);
            continue;
        }
        const ZoneState* state = states.zoneState(subjectOf(*change));
        if (!additionOf(*change) && (!state || hasEnded(*state, change->from))) continue;
        const WhatIf step = asWhatIf(*change);
        states = appliedAll(std::move(states), std::span(&step, 1));
        kept.push_back(change);
    }
    return kept;
}

bool WhatIfBranch::become(Changes next) {
    next = effective(next);
    const auto isSame = [](const auto& a, const auto& b) { return a == b || *a == *b; };
    if (std::ranges::equal(next, m_now, isSame)) return false;
    m_past.push_back(std::exchange(m_now, std::move(next)));
    m_future.clear();
    return true;
}

bool WhatIfBranch::add(WhatIfChange change) {
    Changes next = m_now;
    const auto isOutdone = [&](const std::shared_ptr<const WhatIfChange>& earlier) {
        return isAboutTheSame(*earlier, change) && earlier->from >= change.from && !additionOf(*earlier);
    };
    // What takes the place of another stands where that stood, so that a drag of many steps stays one line.
    const auto first = std::ranges::find_if(next, isOutdone);
    if (auto* outline = std::get_if<WhatIfChange::ZoneOutline>(&change.what); outline && first != next.end())
        if (const auto* before = std::get_if<WhatIfChange::ZoneOutline>(&(*first)->what))
            outline->isMoved = outline->isMoved && before->isMoved;
    auto place = first - next.begin();
    const bool hasPlace = first != next.end();
    std::erase_if(next, isOutdone);
    if (foldIntoAddition(next, change)) return become(std::move(next));
    if (!hasPlace || isAboutLeg(change)) place = static_cast<std::ptrdiff_t>(next.size());
    next.insert(next.begin() + place, std::make_shared<const WhatIfChange>(std::move(change)));
    return become(std::move(next));
}

bool WhatIfBranch::remove(std::size_t index) {
    if (index >= m_now.size()) return false;
    Changes next = m_now;
    next.erase(next.begin() + static_cast<std::ptrdiff_t>(index));
    return become(std::move(next));
}

bool WhatIfBranch::forgetLeg(const std::string& leg) {
    Changes next = m_now;
    std::erase_if(next, [&](const auto& change) { return isAboutLeg(*change) && subjectOf(*change) == leg; });
    return become(std::move(next));
}

bool WhatIfBranch::undo() {
    if (m_past.empty()) return false;
    m_future.push_back(std::exchange(m_now, std::move(m_past.back())));
    m_past.pop_back();
    return true;
}

bool WhatIfBranch::redo() {
    if (m_future.empty()) return false;
    m_past.push_back(std::exchange(m_now, std::move(m_future.back())));
    m_future.pop_back();
    return true;
}

Dossier applied(const Dossier& dossier, const Changes& changes) {
    std::vector<WhatIf> steps;
    for (const auto& change : changes)
        steps.push_back(asWhatIf(*change));
    return appliedAll(dossier, steps);
}

Dossier kept(const Dossier& dossier, const Changes& changes, const Keeping& keeping) {
    Dossier next = applied(dossier, changes);
    const auto endsAt = [&](Interval& when) {
        const bool isShorter = keeping.until && (!when.to || keeping.until->begin < when.to->begin);
        if (isShorter && (!when.from || when.from->begin < keeping.until->begin)) when.to = keeping.until;
    };
    for (Override& word : next.overrides) {
        if (word.by != whatIfAuthor || word.recorded) continue; // the latter: kept before
        word.reason = keeping.reason;
        word.sources = keeping.sources;
        word.recorded = keeping.recorded;
        endsAt(word.when);
    }
    std::set<std::string> written;
    for (const auto& change : changes) {
        if (isAboutLeg(*change) || std::holds_alternative<WhatIfChange::ZoneEnd>(change->what)) continue;
        const auto state = std::ranges::find(next.zones, subjectOf(*change), &ZoneState::id);
        if (state == next.zones.end() || !written.insert(state->id).second) continue;
        state->recorded = keeping.recorded;
        const std::string& reason = keeping.reason.in(Language::English);
        state->note += (state->note.empty() || reason.empty() ? "" : "\n") + reason;
        for (const std::string& source : keeping.sources)
            if (!std::ranges::contains(state->sources, source)) state->sources.push_back(source);
        if (additionOf(*change)) endsAt(state->when);
    }
    return next;
}

ZoneState triedZone(const Dossier& dossier, const std::set<std::string>& taken, Instant from) {
    ZoneState state;
    for (int number = 1; state.id.empty(); ++number) {
        state.zone = "what-if-" + std::to_string(number);
        const std::string id = state.zone + "@1";
        if (!dossier.zoneState(id) && !taken.contains(id)) state.id = id;
    }
    state.when.from = statedInstant(from);
    return state;
}

ZoneState triedZone(const WhatIfBranch& branch, Instant from) {
    std::set<std::string> taken;
    for (const auto& change : branch.changes())
        if (const auto* added = additionOf(*change)) taken.insert(added->state.id);
    return triedZone(*branch.dossier(), taken, from);
}

} // namespace azalai
