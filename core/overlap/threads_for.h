#pragma once

#include <algorithm>
#include <cstddef>
#include <thread>

namespace azalai {

/// How many threads pay for arranging outlines of so many points together.
[[nodiscard]] inline std::size_t threadsFor(std::size_t points) {
    constexpr std::size_t most = 4;                 // beyond, the parts that one thread does alone decide
    constexpr std::size_t pointsPerThread = 20'000; // 5 ms of work, or a thread does not pay
    return std::min(std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, most),
                    1 + points / pointsPerThread);
}

} // namespace azalai
