#pragma once

#include <azalai/base/expect.h>

#include <atomic>
#include <compare>
#include <cstddef>
#include <functional>
#include <initializer_list>
#include <iterator>
#include <memory>
#include <utility>
#include <vector>

namespace azalai {

/// A list whose items are described when they are first asked for, and kept from then on: whoever asks of a country's
/// network what few readers look at pays for these few. To its readers it is a constant vector; copies share their
/// items.
template <class T> class DescribedList {
public:
    DescribedList() : DescribedList(std::vector<T>{}) {}

    /// describe  Gives the item of an index; called from any thread that asks, for several items at once.
    DescribedList(std::size_t size, std::function<T(std::size_t)> describe)
        : m_items(std::make_shared<Items>(size, std::move(describe))) {}

    DescribedList(std::vector<T> items)
        : m_items(std::make_shared<Items>(items.size(), nullptr)) { // as a vector is one
        for (std::size_t i = 0; i < items.size(); ++i)
            m_items->described[i].store(new T(std::move(items[i])));
    }
    DescribedList(std::initializer_list<T> items) : DescribedList(std::vector<T>(items)) {}

    [[nodiscard]] std::size_t size() const { return m_items->described.size(); }
    [[nodiscard]] bool empty() const { return size() == 0; }
    const T& operator[](std::size_t index) const { return m_items->at(index); }
    /// An item that was described before; null when it was not.
    [[nodiscard]] const T* known(std::size_t index) const { return m_items->known(index); }
    /// An item for who goes through very many of them: it is not kept.
    [[nodiscard]] T once(std::size_t index) const {
        const T* described = known(index);
        return described ? *described : m_items->describe(index);
    }
    [[nodiscard]] const T& front() const { return (*this)[0]; }
    [[nodiscard]] const T& back() const { return (*this)[size() - 1]; }

    void push_back(T item) {
        std::vector<T> items(begin(), end());
        items.push_back(std::move(item));
        *this = DescribedList(std::move(items));
    }

    class Iterator {
    public:
        using iterator_concept = std::random_access_iterator_tag;
        using iterator_category = std::random_access_iterator_tag;
        using value_type = T;
        using difference_type = std::ptrdiff_t;
        using pointer = const T*;
        using reference = const T&;

        Iterator() = default;
        Iterator(const DescribedList* list, std::size_t index) : m_list(list), m_index(index) {}
        const T& operator*() const { return (*m_list)[m_index]; }
        const T* operator->() const { return &(*m_list)[m_index]; }
        const T& operator[](std::ptrdiff_t n) const { return *(*this + n); }
        Iterator& operator+=(std::ptrdiff_t n) {
            m_index = static_cast<std::size_t>(static_cast<std::ptrdiff_t>(m_index) + n);
            return *this;
        }
        Iterator& operator-=(std::ptrdiff_t n) { return *this += -n; }
        Iterator& operator++() { return *this += 1; }
        Iterator& operator--() { return *this -= 1; }
        Iterator operator++(int) { return std::exchange(*this, *this + 1); }
        Iterator operator--(int) { return std::exchange(*this, *this - 1); }
        friend Iterator operator+(Iterator it, std::ptrdiff_t n) { return it += n; }
        friend Iterator operator+(std::ptrdiff_t n, Iterator it) { return it += n; }
        friend Iterator operator-(Iterator it, std::ptrdiff_t n) { return it -= n; }
        friend std::ptrdiff_t operator-(const Iterator& a, const Iterator& b) {
            return static_cast<std::ptrdiff_t>(a.m_index) - static_cast<std::ptrdiff_t>(b.m_index);
        }
        bool operator==(const Iterator& other) const { return m_index == other.m_index; }
        auto operator<=>(const Iterator& other) const { return m_index <=> other.m_index; }

    private:
        const DescribedList* m_list = nullptr;
        std::size_t m_index = 0;
    };
    [[nodiscard]] Iterator begin() const { return {this, 0}; }
    [[nodiscard]] Iterator end() const { return {this, size()}; }

private:
    struct Items {
        Items(std::size_t size, std::function<T(std::size_t)> how) : describe(std::move(how)), described(size) {}
        Items(const Items&) = delete;
        Items& operator=(const Items&) = delete;
        ~Items() {
            for (const std::atomic<const T*>& item : described)
                delete item.load();
        }

        [[nodiscard]] const T* known(std::size_t index) const {
            AZALAI_EXPECT(index < described.size());
            return described[index].load(std::memory_order_acquire);
        }

        const T& at(std::size_t index) {
            if (const T* old = known(index)) return *old;
            // Two threads may both describe it: the same, and one of the two is kept.
            auto own = std::make_unique<const T>(describe(index));
            const T* kept = nullptr;
            if (described[index].compare_exchange_strong(kept, own.get(), std::memory_order_acq_rel))
                kept = own.release();
            return *kept;
        }

        std::function<T(std::size_t)> describe;
        std::vector<std::atomic<const T*>> described;
    };

    std::shared_ptr<Items> m_items;
};

} // namespace azalai
