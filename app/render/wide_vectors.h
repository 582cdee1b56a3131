#pragma once

namespace azalai {

/// Gives the wide halves of the vector registers back to the processor.
///
/// Where Qt 6.8 fills pixels (QImage::fill, opaque spans) it leaves them in use. Until somebody gives them back, every
/// ordinary floating-point instruction of the thread waits for them: a sine takes twenty times as long. Costs nothing
/// where there are none; to be called after painting and before computing on the same thread.
inline void giveBackWideVectors() {
#if defined(__GNUC__) && (defined(__x86_64__) || defined(__i386__))
    static const bool hasWideVectors = __builtin_cpu_supports("avx");
    if (hasWideVectors) asm volatile("vzeroupper");
#endif
}

} // namespace azalai
