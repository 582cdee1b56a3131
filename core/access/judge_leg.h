#pragma once

#include <azalai/access/situation.h>

#include <span>

namespace azalai {

/// A stretch of a leg with what was found there.
struct PieceVerdict {
    Stretch stretch;
    Status status = Status::Open;
    std::vector<std::size_t> states;    ///< indices into dossier.zones, in dossier order
    std::optional<std::size_t> decider; ///< one of them
    int rule = -1;
};

/// What the rules say.
struct Ruling {
    Status status = Status::Open;
    std::optional<std::size_t> decider; ///< the state whose line it is
    int rule = -1;
};

/// Of ground on which just these states lie: the first line of the table that fits any of them decides.
/// states  Indices into dossier.zones, in dossier order; in force.
[[nodiscard]] Ruling rulingOn(const SupplyNetwork& network, const Situation& now, std::span<const std::size_t> states);

/// Borders closer together than this along a leg are one border: two zones drawn along the same line.
inline constexpr Metres sameBorder{1e-3};

struct LegVerdict {
    Status status = Status::Open;
    bool outOfSeason = false;
    std::optional<std::size_t> byOverride;
    std::optional<std::size_t> decider;
    std::vector<PieceVerdict> pieces; ///< one at least; they abut and cover the leg

    /// The first cut piece, or the last when coming from the leg's second place; null when there is none.
    [[nodiscard]] const PieceVerdict* firstCut(bool reversed) const;
};

/// The status of a leg in a situation: by season, else by override, else by the rule table.
[[nodiscard]] LegVerdict judgeLeg(const SupplyNetwork& network, const Situation& now, std::size_t leg);

/// The status alone, at next to no cost where no zone lies.
[[nodiscard]] Status legStatus(const SupplyNetwork& network, const Situation& now, std::size_t leg);
[[nodiscard]] std::vector<Status> legStatuses(const SupplyNetwork& network, const Situation& now); ///< as dossier.legs

/// Verdicts on legs in a situation, each made when it is first asked for. Borrows network and situation.
class LegVerdicts {
public:
    LegVerdicts(const SupplyNetwork& network, const Situation& now) : m_network(network), m_now(now) {}

    const LegVerdict& operator[](std::size_t leg) const;

    /// (*this)[leg].status, at next to no cost where no zone lies.
    [[nodiscard]] Status statusOf(std::size_t leg) const;

private:
    const SupplyNetwork& m_network;
    const Situation& m_now;
    mutable std::map<std::size_t, LegVerdict> m_verdicts;
};

} // namespace azalai
