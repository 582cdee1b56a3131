#pragma once

#include <azalai/access/supply_network.h>
#include <azalai/model/workspace.h>

#include <map>

namespace azalai {

class Situation;

/// Is the leg not passable in every month?
[[nodiscard]] inline bool isSeasonal(const Leg& leg) { return leg.firstMonth != 1 || leg.lastMonth != 12; }

/// What counts on the network over time, as far as it is known: when states are in force, words on legs, who is allied,
/// seasons. Ready for any instant.
class Situations {
public:
    /// Borrows the network, which must outlive this and every situation of it.
    /// workspace  Its instant does not matter, nor do hidden actors: they still count.
    Situations(const SupplyNetwork& network, const Workspace& workspace);
    Situations(const Situations&) = delete;
    Situations& operator=(const Situations&) = delete;
    ~Situations() = default;

    [[nodiscard]] Situation at(Instant instant) const;

    /// The first instant of the dossier, and every later one in its span at which the verdict on a leg may change;
    /// ascending.
    [[nodiscard]] std::vector<Instant> changesOf(std::size_t leg) const;

private:
    friend class Situation;
    struct Alliances {
        Instant from;
        std::vector<bool> allied; ///< actors x actors, by index
    };
    void addWords(const Workspace& workspace);
    void addAlliances();

    const SupplyNetwork& m_network;
    std::vector<std::optional<Interval>> m_presences; ///< as dossier.zones; none: not known yet
    std::map<std::size_t, std::vector<std::size_t>>
        m_words;                        ///< by leg, indices into dossier.overrides, strongest first
    std::vector<Alliances> m_alliances; ///< by time; the first holds before all others
    std::vector<Instant> m_months;      ///< beginnings of months in the dossier's span
};

/// What counts at an instant. Borrows the situations that it is of.
class Situation {
public:
    [[nodiscard]] bool isActive(std::size_t state) const {
        const std::optional<Interval>& when = m_all->m_presences[state];
        return when && when->contains(m_at);
    }
    /// Input  indices into dossier.actors.
    [[nodiscard]] bool areAllied(std::size_t first, std::size_t second) const;
    [[nodiscard]] Instant alliancesSince() const { return m_alliances->from; } ///< they are what they are
    [[nodiscard]] bool isInSeason(std::size_t leg) const;
    [[nodiscard]] bool isInRains() const;
    /// Index into dossier.overrides: that which holds, if any.
    [[nodiscard]] std::optional<std::size_t> overrideOf(std::size_t leg) const;
    /// Where none holds, that which ended last.
    [[nodiscard]] std::optional<std::size_t> lapsedOverrideOf(std::size_t leg) const;

private:
    friend class Situations;
    Situation(const Situations& all, Instant at);

    const Situations* m_all;
    const Situations::Alliances* m_alliances;
    Instant m_at;
};

} // namespace azalai
