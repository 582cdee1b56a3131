#pragma once

#include <azalai/access/cargo.h>

#include <cstdint>
#include <string>
#include <vector>

namespace azalai {

/// A cargo began or stopped to come to a settlement.
struct CargoChange {
    std::string place;
    Cargo cargo;
    Status before = Status::Open; ///< Cut on one side, and not on the other
    Status after = Status::Open;
    std::vector<std::string> sources; ///< of the leg that closed last, where it does not come
};

/// A settlement lost its last open way, or has one again.
struct OpenWayChange {
    std::string place;
    bool noOpenBefore = false;
    bool noOpenAfter = false;
    std::vector<std::string> sources; ///< of the leg that was open last, where there is none
};

/// A leg became the last road of settlements, or is it no longer.
struct LastRoadChange {
    std::string leg;
    bool isLast = false;             ///< they hang on it after; else before
    std::vector<std::string> places; ///< reached on both sides: by rank, population, id; one at least
    std::int64_t people = 0;         ///< in those whose count is known
    int placesWithoutCount = 0;      ///< those whose count is not
    std::vector<std::string>
        sources; ///< of the legs into the same ground that closed; when no longer, that were closed
    std::vector<std::string> firstFor{}; ///< of the places, those that hang on no leg at all on the other side
};

} // namespace azalai
