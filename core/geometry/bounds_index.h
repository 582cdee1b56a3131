#pragma once

#include <azalai/geo/bounds.h>

#include <cstddef>
#include <memory>
#include <utility>
#include <vector>

namespace azalai {

/// Finds which of many boxes meet. Immutable once made; safe to ask from several threads.
class BoundsIndex {
public:
    /// Empty boxes meet nothing.
    explicit BoundsIndex(const std::vector<Bounds>& boxes);
    ~BoundsIndex();
    BoundsIndex(BoundsIndex&&) noexcept;
    BoundsIndex& operator=(BoundsIndex&&) noexcept;

    /// Indices of the boxes that meet the given one, touching included; ascending.
    [[nodiscard]] std::vector<std::size_t> meeting(const Bounds& box) const;

    /// Every pair (smaller index first) of boxes that meet; ascending.
    [[nodiscard]] std::vector<std::pair<std::size_t, std::size_t>> meetingPairs() const;

private:
    struct Tree;
    std::unique_ptr<Tree> m_tree;
};

} // namespace azalai
