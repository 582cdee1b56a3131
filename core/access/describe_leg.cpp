#include <azalai/access/describe_leg.h>

namespace azalai {

LegStatus describeLeg(const SupplyNetwork& network, const LegVerdict& verdict, std::size_t leg) {
    const Dossier& dossier = *network.dossier;
    const MeasuredLine& line = network.leg(leg).line;
    const auto idOf = [&](std::optional<std::size_t> state) {
        return state ? dossier.zones[*state].id : std::string();
    };

    LegStatus status{.leg = dossier.legs[leg].id,
                     .status = verdict.status,
                     .outOfSeason = verdict.outOfSeason,
                     .byOverride = verdict.byOverride,
                     .decidingState = idOf(verdict.decider),
                     .length = line.length(),
                     .pieces = {}};
    for (const PieceVerdict& found : verdict.pieces) {
        LegPiece piece{.begin = found.stretch.begin,
                       .end = found.stretch.end,
                       .status = found.status,
                       .states = {},
                       .decidingState = idOf(found.decider),
                       .rule = found.rule,
                       .line = line.between(found.stretch.begin, found.stretch.end)};
        for (const std::size_t state : found.states)
            piece.states.push_back(dossier.zones[state].id);
        status.pieces.push_back(std::move(piece));
    }
    return status;
}

} // namespace azalai
