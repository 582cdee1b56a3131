#include <azalai/arrangement/set_timeline_merge.h>

namespace azalai {

namespace {

constexpr std::size_t blocks = SetTimelineHistory::blocks;

SetTimelineHistory::Keys sumOfKeys(std::span<const std::uint32_t> zones, const SetTimelineHistory& history) {
    SetTimelineHistory::Keys all;
    for (const std::uint32_t zone : zones) {
        const SetTimelineHistory::Keys& one = history.keys[zone];
        for (std::size_t b = 0; b < blocks; ++b) {
            all.throughout[b] |= one.throughout[b];
            all.changing[b] += one.changing[b];
        }
    }
    return all;
}

/// Where sets are found by their keys: numbers of merged sets + 1, 0 for a free place, a power of two of them.
class Places {
public:
    /// The number of the merged set with this key, or `next` and remembers it.
    std::size_t find(std::uint64_t key, const std::vector<MergedSet>& merged) {
        if (merged.size() * 2 > m_places.size()) grow(merged);
        std::size_t i = placeOf(key);
        for (; m_places[i] != 0; i = (i + 1) & (m_places.size() - 1))
            if (merged[m_places[i] - 1].key == key) return m_places[i] - 1;
        m_places[i] = static_cast<std::uint32_t>(merged.size() + 1);
        return merged.size();
    }

private:
    [[nodiscard]] std::size_t placeOf(std::uint64_t key) const {
        return static_cast<std::size_t>(key) & (m_places.size() - 1); // keys are mixed already
    }
    void grow(const std::vector<MergedSet>& merged) {
        m_places.assign(m_places.size() * 2, 0);
        for (std::size_t number = 0; number < merged.size(); ++number) {
            std::size_t i = placeOf(merged[number].key);
            while (m_places[i] != 0)
                i = (i + 1) & (m_places.size() - 1);
            m_places[i] = static_cast<std::uint32_t>(number + 1);
        }
    }

    std::vector<std::uint32_t> m_places = std::vector<std::uint32_t>(4096);
};

} // namespace

SetKeys setKeys(const ZoneSetTable& sets, const SetTimelineHistory& history) {
    SetKeys result;
    for (std::vector<std::uint64_t>& keys : result.keys)
        keys.resize(sets.size());
    for (std::size_t s = 0; s < sets.size(); ++s) {
        const SetTimelineHistory::Keys sum = sumOfKeys(sets.zones(s), history);
        for (std::size_t b = 0; b < blocks; ++b)
            if (sum.changing[b] != 0)
                result.keys[b][s] = sum.changing[b] + (sum.throughout[b] + 1) * 0x9e3779b97f4a7c15U;
        if (sum.changing[0] != 0) continue;
        auto& unchanged = result.unchangedAtFirst;
        if (!unchanged.empty() && unchanged.back().first == sum.throughout[0])
            unchanged.back().second = sumOf(unchanged.back().second, sets.areas[s]);
        else
            unchanged.emplace_back(sum.throughout[0], sets.areas[s]);
    }
    return result;
}

std::vector<MergedSet> mergeSets(std::span<const std::uint64_t> keys, std::span<const AreaUnits> areas) {
    std::vector<MergedSet> merged;
    Places places;
    for (std::size_t s = 0; s < keys.size(); ++s) {
        if (keys[s] == 0) continue;
        const std::size_t number = places.find(keys[s], merged);
        if (number == merged.size()) merged.push_back({keys[s], 0, s});
        merged[number].area = sumOf(merged[number].area, areas[s]);
    }
    return merged;
}

} // namespace azalai
