#pragma once

#include <string>
#include <vector>

namespace azalai {

/// How much happened near a leg, route or place of late. It is told beside a status and never changes one.
struct Exposure {
    double score = 0.0;              ///< 0 and up: weights of the events by kind, less with age, claims at half
    std::vector<std::string> events; ///< event ids, newest first

    bool operator==(const Exposure&) const = default;
};

} // namespace azalai
