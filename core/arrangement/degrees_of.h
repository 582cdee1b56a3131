#pragma once

#include <azalai/arrangement/indexed_outline.h>

#include <cstddef>
#include <cstdint>
#include <iterator>

namespace azalai {

/// steps / 1e7, the nearest double, without a division: 1e-7 is split into a part of 22 bits, whose product with 31
/// bits is exact, and a rest. The sum misses the quotient by 2^-74 of it before it is rounded, and no quotient of a
/// whole number by 1e7 comes nearer than 2^-71 of itself to the middle between two doubles.
[[nodiscard]] constexpr double degreesOf(std::int32_t steps) {
    constexpr double high = 0x1.ad7f28p-24;
    constexpr double low = 0x1.abcaf485787a6p-48;
    return steps * high + steps * low;
}

/// Reads points of an outline as positions, so that a ring can take many in one go.
class PositionIterator {
public:
    using iterator_category = std::random_access_iterator_tag;
    using value_type = Position;
    using difference_type = std::ptrdiff_t;
    using pointer = const Position*;
    using reference = Position;

    PositionIterator(const IndexedOutline& zone, std::uint32_t slot) : m_x(zone.x() + slot), m_y(zone.y() + slot) {}

    Position operator*() const { return {.latitude = degreesOf(*m_y), .longitude = degreesOf(*m_x)}; }
    PositionIterator& operator++() {
        ++m_x;
        ++m_y;
        return *this;
    }
    PositionIterator& operator--() {
        --m_x;
        --m_y;
        return *this;
    }
    PositionIterator& operator+=(difference_type by) {
        m_x += by;
        m_y += by;
        return *this;
    }
    bool operator==(const PositionIterator& other) const { return m_x == other.m_x; }
    difference_type operator-(const PositionIterator& other) const { return m_x - other.m_x; }

private:
    const std::int32_t* m_x;
    const std::int32_t* m_y;
};

} // namespace azalai
