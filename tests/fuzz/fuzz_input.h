#pragma once

#include <azalai/arrangement/grid_point.h>

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace azalai::fuzz {

/// Makes rings of bytes, so that most bytes mean something and small changes of them make small changes of the rings.
class FuzzInput {
public:
    explicit FuzzInput(std::span<const std::uint8_t> bytes) : m_bytes(bytes) {}

    [[nodiscard]] bool isAtEnd() const { return m_next >= m_bytes.size(); }
    [[nodiscard]] std::uint8_t byte() { return isAtEnd() ? 0 : m_bytes[m_next++]; }

    /// Rings up to a byte that ends them: points on lattices of any width, repeats of points given before (of other
    /// rings too), points some steps away from such. No more than mostPoints in all; longitude ±180°, latitude ±90°.
    [[nodiscard]] std::vector<GridRing> rings(std::size_t mostPoints);

    /// A point of any of these kinds.
    [[nodiscard]] GridPoint point();
    /// From here on no point is farther than this from 0, 0 in either direction.
    void keepWithin(std::int32_t steps) { m_farthest = steps; }

private:
    [[nodiscard]] GridPoint point(std::uint8_t operation);
    [[nodiscard]] GridPoint onGlobe(std::int64_t x, std::int64_t y) const;
    [[nodiscard]] GridPoint latticePoint(int shift);
    [[nodiscard]] std::int32_t coordinate(std::int32_t most);

    std::span<const std::uint8_t> m_bytes;
    std::size_t m_next = 0;
    std::vector<GridPoint> m_given;
    std::int32_t m_farthest = 1'800'000'000;
};

} // namespace azalai::fuzz
