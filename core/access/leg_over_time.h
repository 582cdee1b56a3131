#pragma once

#include <azalai/access/judge_leg.h>

#include <cstdint>

namespace azalai {

/// The statuses of legs, each at many instants: as legStatus, at less cost. A leg is cut once at the borders of all
/// states that ever lie on it, and an instant asks the rules only of pieces on which others are in force than before.
class LegOverTime {
public:
    /// Borrows the network.
    explicit LegOverTime(const SupplyNetwork& network) : m_network(network) {}

    void lookAt(std::size_t leg);
    [[nodiscard]] Status at(const Situation& now); ///< of the leg looked at

private:
    using States = std::uint64_t; ///< a bit for each state that ever lies on the leg, in their order

    struct Piece {
        States ever = 0;
        States now = 0;
        Status status = Status::Open;
    };

    [[nodiscard]] bool cutAtAllBorders();
    [[nodiscard]] States activeAt(const Situation& now) const;
    [[nodiscard]] Status ruled(const Situation& now, States states);

    const SupplyNetwork& m_network;
    std::size_t m_leg = 0;
    std::vector<Piece> m_pieces;
    Instant m_alliancesSince = Instant::max(); ///< of those that the pieces' statuses are by
    bool m_isJudgedAnew = false;               ///< each time

    // Of what is worked out just now.
    std::vector<Metres> m_borders;
    std::vector<std::size_t> m_asked;
};

} // namespace azalai
