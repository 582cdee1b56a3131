#pragma once

#include <azalai/base/units.h>
#include <azalai/model/vocabulary.h>

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace azalai {

using Hours = std::chrono::duration<double, std::ratio<3600>>;

/// Driving time at the highest and at the lowest speed; halts are in neither.
struct HoursRange {
    Hours least{};
    Hours most{};

    bool operator==(const HoursRange&) const = default;
    HoursRange& operator+=(const HoursRange& other) {
        least += other.least;
        most += other.most;
        return *this;
    }
};

/// A leg as a found way uses it.
struct WayStep {
    std::string leg;
    bool reversed = false; ///< the way runs from the leg's second place to its first
    Metres length{};
    Status status = Status::Open;
    std::string vehicle{};             ///< the one whose hours are told; empty when none is known to pass
    std::optional<HoursRange> hours{}; ///< none when no vehicle's pace is known there and then
    std::optional<double> litres{};    ///< none where the request names no vehicle

    bool operator==(const WayStep&) const = default;
};

} // namespace azalai
