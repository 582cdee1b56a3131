#include "fuzz_input.h"

#include <algorithm>
#include <utility>

namespace azalai::fuzz {

namespace {

constexpr std::int32_t eastmost = 1'800'000'000;
constexpr std::int32_t northmost = 900'000'000;

/// What an operation's low three bits say; the others are a width of lattice.
enum Operation : std::uint8_t { Lattice, Lattice2, Lattice3, Again, Near, EndRing, EndRings, Anywhere };

} // namespace

GridPoint FuzzInput::onGlobe(std::int64_t x, std::int64_t y) const {
    const std::int64_t east = std::min(m_farthest, eastmost);
    const std::int64_t north = std::min(m_farthest, northmost);
    return {.x = static_cast<std::int32_t>(std::clamp(x, -east, east)),
            .y = static_cast<std::int32_t>(std::clamp(y, -north, north))};
}

std::int32_t FuzzInput::coordinate(std::int32_t most) {
    std::uint32_t bits = 0;
    for (int i = 0; i < 4; ++i)
        bits = bits << 8 | byte();
    return static_cast<std::int32_t>(static_cast<std::int64_t>(bits) % (2 * std::int64_t{most} + 1) - most);
}

GridPoint FuzzInput::point() {
    const std::uint8_t operation = byte();
    m_given.push_back(point(operation));
    return m_given.back();
}

GridPoint FuzzInput::latticePoint(int shift) {
    const std::uint8_t place = byte();
    return onGlobe((std::int64_t{place} / 16 - 8) * (std::int64_t{1} << shift),
                   (std::int64_t{place} % 16 - 8) * (std::int64_t{1} << shift));
}

GridPoint FuzzInput::point(std::uint8_t operation) {
    const int width = operation / 8; // 0..31
    const GridPoint before = m_given.empty() ? GridPoint{} : m_given[m_given.size() - 1 - byte() % m_given.size()];
    if (operation % 8 == Again) return before;
    if (operation % 8 == Near) {
        const std::uint8_t step = byte();
        const std::int64_t unit = std::int64_t{1} << (width / 4);
        return onGlobe(before.x + (step / 16 - 8) * unit, before.y + (step % 16 - 8) * unit);
    }
    if (operation % 8 == Anywhere) {
        const std::int32_t x = coordinate(std::min(m_farthest, eastmost));
        return {.x = x, .y = coordinate(std::min(m_farthest, northmost))};
    }
    return latticePoint(std::min(width, 27));
}

std::vector<GridRing> FuzzInput::rings(std::size_t mostPoints) {
    std::vector<GridRing> rings;
    GridRing ring;
    for (std::size_t count = 0; !isAtEnd() && count < mostPoints;) {
        const std::uint8_t operation = byte();
        if (operation % 8 == EndRings) break;
        if (operation % 8 == EndRing) {
            rings.push_back(std::exchange(ring, {}));
            continue;
        }
        ring.push_back(point(operation));
        m_given.push_back(ring.back());
        ++count;
    }
    rings.push_back(std::move(ring));
    return rings;
}

} // namespace azalai::fuzz
