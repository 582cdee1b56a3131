#include <azalai/access/leg_over_time.h>
#include <azalai/access/severity.h>

#include <algorithm>
#include <bit>

namespace azalai {

void LegOverTime::lookAt(std::size_t leg) {
    m_leg = leg;
    m_pieces.clear();
    m_alliancesSince = Instant::max();
    m_isJudgedAnew = !m_network.states[leg].empty() && !cutAtAllBorders();
}

/// Whether that can be done. Not where borders that do not coincide lie so close that they may count as one: which do
/// depends on the instant.
bool LegOverTime::cutAtAllBorders() {
    const NetworkLeg leg = m_network.leg(m_leg);
    if (leg.states.size() > 64) return false;
    m_borders.assign({Metres{}, leg.line.length()});
    for (const StateOnLeg& on : leg.states)
        for (const Stretch& stretch : on.inside)
            m_borders.insert(m_borders.end(), {stretch.begin, stretch.end});
    std::ranges::sort(m_borders);
    for (std::size_t i = 1; i < m_borders.size(); ++i) {
        const Metres begin = m_borders[i - 1];
        const Metres end = m_borders[i];
        if (begin == end) continue;
        if (end - begin <= 2.0 * sameBorder) return false;
        const Metres middle = (begin + end) / 2.0;
        Piece piece;
        for (std::size_t s = 0; s < leg.states.size(); ++s)
            for (const Stretch& stretch : leg.states[s].inside)
                if (stretch.begin <= middle && middle <= stretch.end) piece.ever |= States{1} << s;
        // Two pieces on which the same states ever lie have one status.
        if (piece.ever != 0 && !std::ranges::contains(m_pieces, piece.ever, &Piece::ever)) m_pieces.push_back(piece);
    }
    return true;
}

LegOverTime::States LegOverTime::activeAt(const Situation& now) const {
    const std::vector<StateOnLeg>& on = m_network.states[m_leg];
    States active = 0;
    for (std::size_t s = 0; s < on.size(); ++s)
        if (now.isActive(on[s].state)) active |= States{1} << s;
    return active;
}

Status LegOverTime::ruled(const Situation& now, States states) {
    const std::vector<StateOnLeg>& on = m_network.states[m_leg];
    m_asked.clear();
    for (States rest = states; rest != 0; rest &= rest - 1)
        m_asked.push_back(on[static_cast<std::size_t>(std::countr_zero(rest))].state);
    return rulingOn(m_network, now, m_asked).status;
}

Status LegOverTime::at(const Situation& now) {
    if (m_isJudgedAnew) return legStatus(m_network, now, m_leg);
    if (!now.isInSeason(m_leg)) return Status::Cut;
    if (const auto word = now.overrideOf(m_leg)) return m_network.dossier->overrides[*word].status;
    const States active = m_pieces.empty() ? 0 : activeAt(now);
    const bool areOthersAllied = now.alliancesSince() != m_alliancesSince;
    m_alliancesSince = now.alliancesSince();
    Status status = Status::Open;
    for (Piece& piece : m_pieces) {
        const States states = piece.ever & active;
        if (states != piece.now || (areOthersAllied && states != 0)) piece.status = ruled(now, states);
        piece.now = states;
        status = worse(status, piece.status);
    }
    return status;
}

} // namespace azalai
