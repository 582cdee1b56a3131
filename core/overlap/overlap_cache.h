#pragma once

#include <azalai/overlap/measure_pair.h>
#include <azalai/overlap/partition.h>

#include <functional>
#include <list>
#include <map>
#include <mutex>
#include <optional>
#include <utility>

namespace azalai {

/// Remembers the values used last, up to a number. Safe to use from several threads; the value is made outside the
/// lock, so that two threads may both make one, of which one stays.
template <class Key, class Value> class RecentValues {
public:
    explicit RecentValues(std::size_t capacity) : m_capacity(capacity) {}

    [[nodiscard]] std::optional<Value> find(const Key& key) {
        const std::lock_guard lock(m_mutex);
        const auto found = m_index.find(key);
        if (found == m_index.end()) return std::nullopt;
        m_entries.splice(m_entries.begin(), m_entries, found->second);
        return found->second->second;
    }

    void keep(const Key& key, Value value) {
        const std::lock_guard lock(m_mutex);
        if (m_index.contains(key)) return;
        m_entries.emplace_front(key, std::move(value));
        m_index.emplace(key, m_entries.begin());
        if (m_entries.size() <= m_capacity) return;
        m_index.erase(m_entries.back().first);
        m_entries.pop_back();
    }

private:
    std::size_t m_capacity;
    std::mutex m_mutex;
    std::list<std::pair<Key, Value>> m_entries; ///< latest used first
    std::map<Key, typename std::list<std::pair<Key, Value>>::iterator> m_index;
};

/// What the engine remembers. Keys are fingerprints of outlines, so that nothing goes stale when a dossier changes.
struct OverlapCache {
    using Divided = std::shared_ptr<const Partition>;

    RecentValues<std::uint64_t, std::shared_ptr<const PreparedZone>> zones{20'000};
    RecentValues<std::pair<std::uint64_t, std::uint64_t>, PairMeasure> pairs{500'000};
    RecentValues<std::vector<std::uint64_t>, Divided> partitions{256};
};

} // namespace azalai
