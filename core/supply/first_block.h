#pragma once

#include <azalai/supply/find_ways.h>

namespace azalai {

/// Why a request does not allow a leg. Status: it is worse than what is accepted. Avoided: a zone of an avoided actor
/// lies on it. Season: the leg is out of season. Vehicle: nothing that the cargo may use can pass it now.
enum class BlockReason { Season, Vehicle, Status, Avoided };

/// The place on the ground where a way stops being allowed.
struct WayBlock {
    std::string leg;
    BlockReason reason = BlockReason::Status;
    Status status = Status::Cut; ///< of the leg there
    std::string state;           ///< the zone that decides, or that of the avoided actor; empty when none does
    std::optional<std::size_t> byOverride; ///< index into dossier.overrides; an analyst's word made it so
    std::string nearPlace;                 ///< place id of the nearer end of the leg, measured along it
    Position position;
    Metres fromStart; ///< along the way

    bool operator==(const WayBlock&) const = default;
};

/// Coming from a way's start, the first place where the request does not allow it; none when it does all along. Of two
/// reasons at one place the first in the order above is told.
///
/// view  The one that the way was found for; way: with the request's cargo.
/// Errors  UnknownId (subject: vehicle).
[[nodiscard]] Result<std::optional<WayBlock>> firstBlock(const AccessView& view, const WayRequest& request,
                                                         const FoundWay& way);

} // namespace azalai
