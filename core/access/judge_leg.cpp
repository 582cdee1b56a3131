#include <azalai/access/judge_leg.h>
#include <azalai/access/severity.h>

#include <algorithm>
#include <ranges>

namespace azalai {

namespace {

std::vector<Metres> borders(const NetworkLeg& leg, const Situation& now) {
    std::vector<Metres> all;
    for (const StateOnLeg& on : leg.states) {
        if (!now.isActive(on.state)) continue;
        for (const Stretch& stretch : on.inside) {
            all.push_back(stretch.begin);
            all.push_back(stretch.end);
        }
    }
    std::ranges::sort(all);
    std::vector<Metres> kept{Metres{}};
    for (const Metres at : all)
        if (at - kept.back() > sameBorder && leg.line.length() - at > sameBorder) kept.push_back(at);
    kept.push_back(leg.line.length());
    return kept;
}

std::vector<std::size_t> statesAt(const NetworkLeg& leg, const Situation& now, Metres at) {
    std::vector<std::size_t> there;
    for (const StateOnLeg& on : leg.states)
        if (now.isActive(on.state) &&
            std::ranges::any_of(on.inside, [at](const Stretch& s) { return s.begin <= at && at <= s.end; }))
            there.push_back(on.state);
    return there;
}

bool isContested(const SupplyNetwork& network, const Situation& now, std::span<const std::size_t> states) {
    const Dossier& dossier = *network.dossier;
    const auto areAllied = [&](std::size_t a, std::size_t b) {
        const auto first = network.actorOfState[a];
        const auto second = network.actorOfState[b];
        if (!first || !second) return dossier.zones[a].actor == dossier.zones[b].actor;
        return now.areAllied(*first, *second);
    };
    for (std::size_t i = 0; i < states.size(); ++i)
        for (std::size_t j = i + 1; j < states.size(); ++j)
            if (!areAllied(states[i], states[j])) return true;
    return false;
}

bool fits(const AccessRule& rule, const ZoneState& state, const Actor* actor, bool contested) {
    if (rule.zone && *rule.zone != state.type) return false;
    if (rule.traffic && (!actor || actor->traffic != *rule.traffic)) return false;
    return rule.contested == Contested::Any || (rule.contested == Contested::Yes) == contested;
}

std::vector<PieceVerdict> cutAtBorders(const NetworkLeg& leg, const Situation& now) {
    std::vector<PieceVerdict> pieces;
    const std::vector<Metres> at = borders(leg, now);
    for (std::size_t i = 1; i < at.size(); ++i) {
        PieceVerdict piece;
        piece.stretch = {at[i - 1], at[i]};
        piece.states = statesAt(leg, now, (at[i - 1] + at[i]) / 2.0);
        if (!pieces.empty() && pieces.back().states == piece.states)
            pieces.back().stretch.end = at[i];
        else
            pieces.push_back(std::move(piece));
    }
    return pieces;
}

} // namespace

Ruling rulingOn(const SupplyNetwork& network, const Situation& now, std::span<const std::size_t> states) {
    if (states.empty()) return {};
    const Dossier& dossier = *network.dossier;
    const bool contested = isContested(network, now, states);
    for (std::size_t r = 0; r < dossier.rules.size(); ++r)
        for (const std::size_t s : states) {
            const auto actor = network.actorOfState[s];
            if (fits(dossier.rules[r], dossier.zones[s], actor ? &dossier.actors[*actor] : nullptr, contested))
                return {.status = dossier.rules[r].status, .decider = s, .rule = static_cast<int>(r)};
        }
    return {};
}

const PieceVerdict* LegVerdict::firstCut(bool reversed) const {
    const auto isCut = [](const PieceVerdict& piece) { return piece.status == Status::Cut; };
    if (reversed) {
        const auto last = std::ranges::find_if(pieces | std::views::reverse, isCut);
        return last == pieces.rend() ? nullptr : &*last;
    }
    const auto first = std::ranges::find_if(pieces, isCut);
    return first == pieces.end() ? nullptr : &*first;
}

LegVerdict judgeLeg(const SupplyNetwork& network, const Situation& now, std::size_t leg) {
    LegVerdict verdict;
    verdict.pieces = cutAtBorders(network.leg(leg), now);
    verdict.outOfSeason = !now.isInSeason(leg);
    if (!verdict.outOfSeason) verdict.byOverride = now.overrideOf(leg);
    if (verdict.outOfSeason || verdict.byOverride) {
        verdict.status = verdict.outOfSeason ? Status::Cut : network.dossier->overrides[*verdict.byOverride].status;
        for (PieceVerdict& piece : verdict.pieces)
            piece.status = verdict.status;
        return verdict;
    }
    for (PieceVerdict& piece : verdict.pieces) {
        const Ruling ruling = rulingOn(network, now, piece.states);
        piece.status = ruling.status;
        piece.decider = ruling.decider;
        piece.rule = ruling.rule;
        if (severity(piece.status) > severity(verdict.status) || (!verdict.decider && piece.status == verdict.status))
            verdict.decider = piece.decider;
        verdict.status = worse(verdict.status, piece.status);
    }
    return verdict;
}

namespace {

/// What there is to say of a leg on which no zone lies.
Status statusWithoutZones(const SupplyNetwork& network, const Situation& now, std::size_t leg) {
    if (!now.isInSeason(leg)) return Status::Cut;
    const auto word = now.overrideOf(leg);
    return word ? network.dossier->overrides[*word].status : Status::Open;
}

bool hasZones(const SupplyNetwork& network, const Situation& now, std::size_t leg) {
    return std::ranges::any_of(network.states[leg], [&](const StateOnLeg& on) { return now.isActive(on.state); });
}

} // namespace

Status legStatus(const SupplyNetwork& network, const Situation& now, std::size_t leg) {
    return hasZones(network, now, leg) ? judgeLeg(network, now, leg).status : statusWithoutZones(network, now, leg);
}

std::vector<Status> legStatuses(const SupplyNetwork& network, const Situation& now) {
    std::vector<Status> statuses;
    statuses.reserve(network.legCount());
    for (std::size_t leg = 0; leg < network.legCount(); ++leg)
        statuses.push_back(legStatus(network, now, leg));
    return statuses;
}

Status LegVerdicts::statusOf(std::size_t leg) const {
    return hasZones(m_network, m_now, leg) ? (*this)[leg].status : statusWithoutZones(m_network, m_now, leg);
}

const LegVerdict& LegVerdicts::operator[](std::size_t leg) const {
    const auto found = m_verdicts.find(leg);
    if (found != m_verdicts.end()) return found->second;
    return m_verdicts.emplace(leg, judgeLeg(m_network, m_now, leg)).first->second;
}

} // namespace azalai
