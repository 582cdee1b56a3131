#pragma once

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <initializer_list>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace azalai {

/// A vector whose copies share their items until one of them is changed: for long lists that are copied with each
/// revision of what they are part of, and that hardly any revision changes.
///
/// Whatever could change an item (every call that is not const) makes the vector open, for references to its items may
/// be about: copies of an open vector are its own items copied, as of any vector. settle() ends that.
template <class T> class SharedVector {
public:
    using value_type = T;
    using const_iterator = typename std::vector<T>::const_iterator;
    using iterator = typename std::vector<T>::iterator;
    using size_type = std::size_t;
    using const_reference = const T&;
    using reference = T&;

    SharedVector() = default;
    SharedVector(std::vector<T> items) : m_shared(std::make_shared<Shared>(std::move(items))) {} // as a vector is one
    SharedVector(std::initializer_list<T> items) : SharedVector(std::vector<T>(items)) {}
    SharedVector(const SharedVector& other) : m_shared(other.m_isOpen ? other.copied() : other.m_shared) {}
    SharedVector(SharedVector&& other) noexcept
        : m_shared(std::move(other.m_shared)), m_isOpen(std::exchange(other.m_isOpen, false)) {}
    SharedVector& operator=(const SharedVector& other) {
        if (this != &other) *this = SharedVector(other);
        return *this;
    }
    SharedVector& operator=(SharedVector&& other) noexcept {
        m_shared = std::move(other.m_shared);
        m_isOpen = std::exchange(other.m_isOpen, false);
        return *this;
    }
    ~SharedVector() = default;

    [[nodiscard]] std::size_t size() const { return items().size(); }
    [[nodiscard]] bool empty() const { return items().empty(); }
    [[nodiscard]] const T& operator[](std::size_t index) const { return items()[index]; }
    [[nodiscard]] const T& at(std::size_t index) const { return items().at(index); }
    [[nodiscard]] const T& front() const { return items().front(); }
    [[nodiscard]] const T& back() const { return items().back(); }
    [[nodiscard]] const T* data() const { return items().data(); }
    [[nodiscard]] const_iterator begin() const { return items().begin(); }
    [[nodiscard]] const_iterator end() const { return items().end(); }

    [[nodiscard]] T& operator[](std::size_t index) { return opened()[index]; }
    [[nodiscard]] T& at(std::size_t index) { return opened().at(index); }
    [[nodiscard]] T& front() { return opened().front(); }
    [[nodiscard]] T& back() { return opened().back(); }
    [[nodiscard]] iterator begin() { return opened().begin(); }
    [[nodiscard]] iterator end() { return opened().end(); }
    void reserve(std::size_t count) { opened().reserve(count); }
    void resize(std::size_t count) { opened().resize(count); }
    void clear() { opened().clear(); }
    void push_back(T item) { opened().push_back(std::move(item)); }
    template <class... Args> T& emplace_back(Args&&... args) {
        return opened().emplace_back(std::forward<Args>(args)...);
    }
    template <class... Args> iterator insert(Args&&... args) { return opened().insert(std::forward<Args>(args)...); }
    template <class... Args> iterator erase(Args&&... args) { return opened().erase(std::forward<Args>(args)...); }

    /// From now on copies share the items. Nobody may write through what was got of them before.
    void settle() { m_isOpen = false; }

    /// Do both share one list? Then their items are the same, at no look at them.
    [[nodiscard]] bool isShared(const SharedVector& other) const { return m_shared == other.m_shared; }

    /// A fingerprint of the items, worked out once for all that share them.
    /// compute  Gives it of a const std::vector<T>&: always the same function.
    template <class Compute> [[nodiscard]] std::uint64_t fingerprint(Compute compute) const {
        if (!m_shared || m_isOpen) return compute(items());
        if (!m_shared->hasFingerprint.load(std::memory_order_acquire)) {
            m_shared->fingerprint.store(compute(items()), std::memory_order_relaxed);
            m_shared->hasFingerprint.store(true, std::memory_order_release);
        }
        return m_shared->fingerprint.load(std::memory_order_relaxed);
    }

    template <class Predicate> friend std::size_t erase_if(SharedVector& list, Predicate predicate) {
        return std::erase_if(list.opened(), predicate);
    }
    friend bool operator==(const SharedVector& a, const SharedVector& b) {
        return a.isShared(b) || a.items() == b.items();
    }

private:
    struct Shared {
        explicit Shared(std::vector<T> own) : items(std::move(own)) {}
        std::vector<T> items;
        std::atomic<std::uint64_t> fingerprint = 0;
        std::atomic<bool> hasFingerprint = false;
    };

    [[nodiscard]] const std::vector<T>& items() const {
        static const std::vector<T> none;
        return m_shared ? m_shared->items : none;
    }
    [[nodiscard]] std::shared_ptr<Shared> copied() const { return std::make_shared<Shared>(items()); }
    std::vector<T>& opened() {
        if (m_isOpen) return m_shared->items;
        // Others may just have let go of it: what they read lies before what is written here.
        if (!m_shared || m_shared.use_count() > 1) m_shared = copied();
        std::atomic_thread_fence(std::memory_order_acquire);
        m_shared->hasFingerprint = false;
        m_isOpen = true;
        return m_shared->items;
    }

    std::shared_ptr<Shared> m_shared; ///< null: no items
    bool m_isOpen = false;            ///< then it is its own, and stays so
};

} // namespace azalai
