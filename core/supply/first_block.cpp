#include <azalai/supply/first_block.h>

#include <azalai/access/severity.h>
#include <azalai/supply/leg_pace.h>

#include <algorithm>

namespace azalai {

namespace {

/// A leg in the sense in which the way runs.
struct Driven {
    const Leg& leg;
    const LegStatus& status;
    bool reversed;
    Metres before; ///< of the way, up to the leg

    /// The block at a distance along the leg's own line.
    [[nodiscard]] WayBlock at(Metres along, Position position) const {
        WayBlock block;
        block.leg = leg.id;
        block.status = status.status;
        block.nearPlace = along * 2.0 <= status.length ? leg.from : leg.to;
        block.position = position;
        block.fromStart = before + (reversed ? status.length - along : along);
        return block;
    }
    [[nodiscard]] WayBlock atStart(BlockReason reason) const {
        const Position start = leg.line.empty() ? Position{} : reversed ? leg.line.back() : leg.line.front();
        WayBlock block = at(reversed ? status.length : Metres{}, start);
        block.reason = reason;
        return block;
    }
};

class BlockFinder {
public:
    BlockFinder(const Dossier& dossier, const WayRequest& request, const CargoPaces& paces)
        : m_dossier(dossier), m_request(request), m_paces(paces) {}

    [[nodiscard]] std::optional<WayBlock> on(const Driven& driven) const {
        if (driven.status.outOfSeason) return driven.atStart(BlockReason::Season);
        const LegPace pace = m_paces.on(driven.leg, driven.status.length);
        if (!pace.isPassable || (m_request.goal == WayGoal::Fastest && !pace.hours))
            return driven.atStart(BlockReason::Vehicle);
        if (driven.status.byOverride && isRefused(driven.status.status)) {
            WayBlock block = driven.atStart(BlockReason::Status);
            block.byOverride = driven.status.byOverride;
            return block;
        }
        const auto& pieces = driven.status.pieces;
        for (std::size_t i = 0; i < pieces.size(); ++i)
            if (auto block = at(driven, pieces[driven.reversed ? pieces.size() - 1 - i : i])) return block;
        // A status that no piece explains
        return isRefused(driven.status.status) ? std::optional(driven.atStart(BlockReason::Status)) : std::nullopt;
    }

private:
    [[nodiscard]] bool isRefused(Status status) const {
        return m_request.worst && severity(status) > severity(*m_request.worst);
    }

    [[nodiscard]] std::optional<WayBlock> at(const Driven& driven, const LegPiece& piece) const {
        const auto avoided = std::ranges::find_if(piece.states, [this](const std::string& id) {
            const ZoneState* zone = m_dossier.zoneState(id);
            return zone && m_request.avoidedActors.contains(zone->actor);
        });
        const bool isCut = !driven.status.byOverride && isRefused(piece.status);
        if (!isCut && avoided == piece.states.end()) return std::nullopt;
        const Position position = piece.line.empty() ? Position{}
                                  : driven.reversed  ? piece.line.back()
                                                     : piece.line.front();
        WayBlock block = driven.at(driven.reversed ? piece.end : piece.begin, position);
        block.reason = isCut ? BlockReason::Status : BlockReason::Avoided;
        block.status = piece.status;
        block.state = isCut ? piece.decidingState : *avoided;
        return block;
    }

    const Dossier& m_dossier;
    const WayRequest& m_request;
    const CargoPaces& m_paces;
};

} // namespace

Result<std::optional<WayBlock>> firstBlock(const AccessView& view, const WayRequest& request, const FoundWay& way) {
    const Dossier& dossier = *view.workspace.dossier;
    const auto paces = CargoPaces::make(dossier, request.cargo, view.workspace.at);
    if (!paces) return std::unexpected(paces.error());
    const BlockFinder finder(dossier, request, *paces);
    Metres before;
    for (const WayStep& step : way.steps) {
        const Leg& leg = *dossier.leg(step.leg);
        const LegStatus& status = view.access.legs[static_cast<std::size_t>(&leg - dossier.legs.data())];
        if (auto block = finder.on({leg, status, step.reversed, before})) return block;
        before += status.length;
    }
    return std::nullopt;
}

} // namespace azalai
