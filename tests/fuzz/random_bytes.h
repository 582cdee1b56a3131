#pragma once

#include "oracle/random_zones.h"

#include <cstdint>
#include <vector>

namespace azalai::fuzz {

/// Bytes that are the same on every machine for the same number. Short ones and few different values are common.
[[nodiscard]] inline std::vector<std::uint8_t> randomBytes(std::uint64_t number) {
    oracle::Random random(number);
    std::vector<std::uint8_t> bytes(static_cast<std::size_t>(random.oneIn(3) ? random.below(400) : random.below(60)));
    const int operations = random.within(1, 8); // how many different operations there are
    const int shift = 8 * random.below(28);     // on which lattice
    const bool isMixed = random.oneIn(3);
    for (std::uint8_t& byte : bytes)
        byte = static_cast<std::uint8_t>(isMixed || random.oneIn(2) ? random.below(256)
                                                                    : shift + random.below(operations));
    return bytes;
}

} // namespace azalai::fuzz
