#pragma once

#include <azalai/base/expect.h>

#include <algorithm>
#include <cstddef>
#include <memory>
#include <span>
#include <utility>
#include <vector>

namespace azalai {

/// A long list as a value: a list made from another one shares with it every block of items in which nothing changed.
template <class T> class SharedList {
public:
    SharedList() = default;
    explicit SharedList(std::vector<T> items) : m_size(items.size()) {
        for (std::size_t begin = 0; begin < items.size(); begin += blockSize) {
            const auto first = items.begin() + static_cast<std::ptrdiff_t>(begin);
            const auto last = items.begin() + static_cast<std::ptrdiff_t>(std::min(begin + blockSize, items.size()));
            m_blocks.push_back(
                std::make_shared<const Block>(std::make_move_iterator(first), std::make_move_iterator(last)));
        }
    }

    [[nodiscard]] std::size_t size() const { return m_size; }
    const T& operator[](std::size_t index) const { return (*m_blocks[index / blockSize])[index % blockSize]; }

    /// The list with other items.
    /// changes  By index, ascending, each index once.
    [[nodiscard]] SharedList revised(std::vector<std::pair<std::size_t, T>> changes) const {
        SharedList list = *this;
        for (auto next = changes.begin(); next != changes.end();) {
            AZALAI_EXPECT(next->first < m_size);
            const std::size_t number = next->first / blockSize;
            Block block = *m_blocks[number];
            for (; next != changes.end() && next->first / blockSize == number; ++next)
                block[next->first % blockSize] = std::move(next->second);
            list.m_blocks[number] = std::make_shared<const Block>(std::move(block));
        }
        return list;
    }

private:
    static constexpr std::size_t blockSize = 64;
    using Block = std::vector<T>;

    std::size_t m_size = 0;
    std::vector<std::shared_ptr<const Block>> m_blocks;
};

} // namespace azalai
