#pragma once

#include <app/work/analysis.h>

#include <azalai/supply/convoy_clock.h>
#include <azalai/supply/find_ways.h>
#include <azalai/supply/first_block.h>

namespace azalai {

/// A convoy that would drive a way.
struct ClockRequest {
    StatedTime departs;
    std::string vehicle{};               ///< whose pace it keeps; empty: the quickest of the cargo's, leg by leg
    std::optional<SpeedRange> speed{};   ///< on every leg, instead of a vehicle's pace
    std::vector<ConvoyReport> reports{}; ///< compared where they lie on the way

    bool operator==(const ClockRequest&) const = default;
};

struct WayClock {
    std::vector<ClockMark> marks;        ///< none with an error
    std::vector<std::string> reportsOff; ///< places of reports that do not lie on the way
    std::optional<Error> error;          ///< MissingField (subject "vehicle"): no pace is known; else as convoyClock
};

/// The answer to what a reader asks of a way.
struct WayFindings {
    WayRequest request;
    WayAnswer answer;
    std::optional<WayBlock> block; ///< where the peacetime way is blocked first; only told when there is no way
    ClockRequest clockRequest;
    std::vector<WayClock> clocks; ///< as waysOf(answer)
};

/// The best way, the alternatives, and the peacetime way unless it is the best one. Borrowed from the answer.
[[nodiscard]] std::vector<const FoundWay*> waysOf(const WayAnswer& answer);

// Any thread but the GUI's.
/// Without the clocks. Errors  as findWays.
[[nodiscard]] Result<WayFindings> findWay(const Analysis& analysis, const WayRequest& request);
[[nodiscard]] std::vector<WayClock> findClocks(const Analysis& analysis, const WayAnswer& answer,
                                               const ClockRequest& request);

/// A vehicle that keeps one pace on every leg in season.
[[nodiscard]] Vehicle steadyVehicle(const SpeedRange& speed);

} // namespace azalai
