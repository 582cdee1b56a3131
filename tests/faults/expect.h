#pragma once

#include <cstdio>
#include <cstdlib>
#include <string>

namespace azalai::faults {

/// Stops the runner: the harness itself is broken, not what it tests.
inline void expect(bool condition, const std::string& what) {
    if (condition) return;
    std::fprintf(stderr, "fault_runner: %s\n", what.c_str());
    std::abort();
}

} // namespace azalai::faults
