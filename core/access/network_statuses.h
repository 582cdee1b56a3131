#pragma once

#include <azalai/access/access.h>
#include <azalai/access/judge_leg.h>

#include <mutex>

namespace azalai {

/// The statuses of legs and places at an instant, and nothing else about them: from the history where it covers the
/// instant, else looked for. Safe to ask from several threads.
class NetworkStatuses {
public:
    /// Borrows both.
    /// history  Of the situation's network.
    NetworkStatuses(const AccessHistory& history, const Situation& now, Instant at);

    [[nodiscard]] const SupplyNetwork& network() const { return *m_history.network; }
    [[nodiscard]] const Situation& now() const { return m_now; }
    [[nodiscard]] Instant at() const { return m_at; }

    [[nodiscard]] const std::vector<Status>& legs() const; ///< as dossier.legs

    /// Whether a cargo reaches a place: Open, over legs at risk only (AtRisk), or not (Cut). None for places off the
    /// network and, of a cargo but any, for bends and junctions; none for a cargo that the dossier is not asked about.
    [[nodiscard]] std::optional<Status> place(std::size_t place, const Cargo& cargo) const;

private:
    [[nodiscard]] Status looked(std::size_t place, const CargoRoads& roads) const;

    const AccessHistory& m_history;
    const Situation& m_now;
    Instant m_at;
    bool m_isCovered;
    mutable std::once_flag m_hasLegs;
    mutable std::vector<Status> m_legs;
    mutable std::mutex m_looking;
    mutable std::map<Cargo, std::vector<Status>> m_looked; ///< as dossier.places, at an instant that is not covered
};

} // namespace azalai
