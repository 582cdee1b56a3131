#include <azalai/arrangement/curtain_units.h>

#include <azalai/arrangement/curtain_mean.h>

#include <algorithm>
#include <vector>

namespace azalai {

namespace {

/// A plain loop that compilers turn into vectors: no branch, and conversions by addition. Products are taken modulo
/// 2^64, hence unsigned.
[[gnu::always_inline]] inline bool curtainLoop(const double* table, const std::int32_t* x, const std::int32_t* y,
                                               std::size_t count, AreaUnits* __restrict out) {
    constexpr double longestHalf = longestCurtainStep / 2;
    std::uint64_t tall = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const double from = y[i];
        const double to = y[i + 1];
        const double half = (to - from) * 0.5;
        tall += half * half > longestHalf * longestHalf ? 1 : 0;
        const MeanHeight mean = meanHeight(table, (from + to) * 0.5, 0.0, half);
        const std::int64_t width = static_cast<std::int64_t>(x[i]) - x[i + 1];
        const double wide = static_cast<double>(x[i]) - static_cast<double>(x[i + 1]);
        const auto rest = static_cast<std::uint64_t>(nearestInteger(wide * mean.rest).integer);
        out[i] =
            static_cast<AreaUnits>(static_cast<std::uint64_t>(width) * static_cast<std::uint64_t>(mean.whole) + rest);
    }
    return tall == 0;
}

bool portable(const double* table, const std::int32_t* x, const std::int32_t* y, std::size_t count, AreaUnits* out) {
    return curtainLoop(table, x, y, count, out);
}

#ifdef __x86_64__
// Tuned for a machine of each kind, since compilers load a vector's table entries one by one for the general one.
[[gnu::target("avx2,prefer-vector-width=256,tune=haswell")]] bool
avx2(const double* table, const std::int32_t* x, const std::int32_t* y, std::size_t count, AreaUnits* out) {
    return curtainLoop(table, x, y, count, out);
}

[[gnu::target("avx512f,avx512dq,avx512vl,prefer-vector-width=512,tune=sapphirerapids")]] bool
avx512(const double* table, const std::int32_t* x, const std::int32_t* y, std::size_t count, AreaUnits* out) {
    return curtainLoop(table, x, y, count, out);
}
#endif

std::vector<CurtainUnit> unitsHere() {
    std::vector<CurtainUnit> units;
#ifdef __x86_64__
    __builtin_cpu_init();
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl"))
        units.push_back({"avx512", avx512});
    if (__builtin_cpu_supports("avx2")) units.push_back({"avx2", avx2});
#endif
    units.push_back({"portable", portable});
    return units;
}

} // namespace

std::span<const CurtainUnit> curtainUnits() {
    static const std::vector<CurtainUnit> units = unitsHere();
    return units;
}

} // namespace azalai
