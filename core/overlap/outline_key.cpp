#include <azalai/overlap/outline_key.h>

#include <bit>

namespace azalai {

namespace {

/// Takes in a number, eight bytes at a time: outlines are read on every question. The mixing is the output function of
/// SplitMix64 (Steele, Lea and Flood 2014), which is one to one.
std::uint64_t mixed(std::uint64_t key, std::uint64_t number) {
    std::uint64_t z = (key ^ number) + 0x9e3779b97f4a7c15ULL;
    z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27U)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31U);
}

std::uint64_t mixed(std::uint64_t key, const Ring& ring) {
    key = mixed(key, ring.size());
    for (const Position p : ring) {
        key = mixed(key, std::bit_cast<std::uint64_t>(p.latitude));
        key = mixed(key, std::bit_cast<std::uint64_t>(p.longitude));
    }
    return key;
}

} // namespace

std::uint64_t outlineKey(const Area& outline) {
    std::uint64_t key = 0;
    for (const Polygon& polygon : outline) {
        key = mixed(key, polygon.holes.size());
        key = mixed(key, polygon.outer);
        for (const Ring& hole : polygon.holes)
            key = mixed(key, hole);
    }
    return key;
}

} // namespace azalai
