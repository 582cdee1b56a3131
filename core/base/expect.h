#pragma once

namespace azalai {
/// Prints the broken condition with its place and stops the program, in every build type.
[[noreturn]] void contractBroken(const char* condition, const char* file, int line);
} // namespace azalai

/// States what the caller must have ensured.
#define AZALAI_EXPECT(condition)                                                                                       \
    ((condition) ? static_cast<void>(0) : ::azalai::contractBroken(#condition, __FILE__, __LINE__))
