#pragma once

#include <cstddef>
#include <list>
#include <map>
#include <mutex>
#include <optional>
#include <utility>

namespace azalai {

/// Remembers the values used last, up to a weight in all; the newest one always. Safe to use from several threads; the
/// value is made outside the lock, so that two threads may both make one, of which one stays.
template <class Key, class Value> class RecentValues {
public:
    explicit RecentValues(std::size_t capacity) : m_capacity(capacity) {}

    [[nodiscard]] std::optional<Value> find(const Key& key) {
        const std::lock_guard lock(m_mutex);
        const auto found = m_index.find(key);
        if (found == m_index.end()) return std::nullopt;
        m_entries.splice(m_entries.begin(), m_entries, found->second);
        return found->second->value;
    }

    void keep(const Key& key, Value value, std::size_t weight = 1) {
        const std::lock_guard lock(m_mutex);
        if (m_index.contains(key)) return;
        m_entries.emplace_front(key, std::move(value), weight);
        m_index.emplace(key, m_entries.begin());
        m_weight += weight;
        while (m_weight > m_capacity && m_entries.size() > 1) {
            m_weight -= m_entries.back().weight;
            m_index.erase(m_entries.back().key);
            m_entries.pop_back();
        }
    }

private:
    struct Entry {
        Key key;
        Value value;
        std::size_t weight;
    };

    std::size_t m_capacity;
    std::size_t m_weight = 0; ///< of all entries
    std::mutex m_mutex;
    std::list<Entry> m_entries; ///< latest used first
    std::map<Key, typename std::list<Entry>::iterator> m_index;
};

} // namespace azalai
