#pragma once

#include <string>

namespace azalai::oracle {

/// What another library says of the ground that two polygons share. Its input is wound and closed first.
struct PeerAnswer {
    double area = 0.0;
    bool isValid = true; ///< whether it takes the shape that it made for valid
    std::string error;   ///< what it threw, or empty
};

[[nodiscard]] PeerAnswer boostShared(const std::string& firstWkt, const std::string& secondWkt); ///< doubles
[[nodiscard]] PeerAnswer geosShared(const std::string& firstWkt, const std::string& secondWkt);

/// Whether the library takes a shape for valid; `why` says what it minds.
[[nodiscard]] bool isValidForBoost(const std::string& wkt, std::string& why);
[[nodiscard]] bool isValidForGeos(const std::string& wkt, std::string& why);

[[nodiscard]] std::string boostVersion();
[[nodiscard]] std::string geosVersion();

} // namespace azalai::oracle
