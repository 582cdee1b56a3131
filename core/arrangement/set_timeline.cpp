#include <azalai/arrangement/set_timeline.h>

#include <azalai/arrangement/set_timeline_walk.h>
#include <azalai/base/expect.h>

#include <algorithm>

namespace azalai {

namespace {

using Move = SetTimelineWalk::Move;

/// Moves by their rank, those of one rank in the order given (counting sort).
std::vector<Move> byRank(const std::vector<Move>& moves, std::vector<std::size_t>& starts, std::size_t ranks) {
    starts.assign(ranks + 1, 0);
    for (const Move& move : moves)
        ++starts[move.rank + 1];
    for (std::size_t i = 1; i <= ranks; ++i)
        starts[i] += starts[i - 1];
    std::vector<std::size_t> next(starts.begin(), starts.end() - 1);
    std::vector<Move> sorted(moves.size());
    for (const Move& move : moves)
        sorted[next[move.rank]++] = move;
    return sorted;
}

/// Sums what is said of sets of groups, and hands out the sums that are not 0.
class Sums {
public:
    void add(std::uint32_t set, AreaUnits area) {
        if (set >= m_sums.size()) m_sums.resize(set + 1), m_isTouched.resize(set + 1);
        m_sums[set] = sumOf(m_sums[set], area);
        if (!m_isTouched[set]) m_touched.push_back(set);
        m_isTouched[set] = 1;
    }
    void take(std::vector<std::uint32_t>& sets, std::vector<AreaUnits>& sums) {
        for (const std::uint32_t set : m_touched) {
            if (m_sums[set] != 0) sets.push_back(set), sums.push_back(m_sums[set]);
            m_sums[set] = 0;
            m_isTouched[set] = 0;
        }
        m_touched.clear();
    }

private:
    std::vector<AreaUnits> m_sums;
    std::vector<std::uint8_t> m_isTouched;
    std::vector<std::uint32_t> m_touched;
};

bool isSound(const LabelTable& sets, std::size_t zones) {
    const std::vector<LabelTable::Entry>& entries = sets.entries();
    for (std::size_t i = 1; i < entries.size(); ++i)
        if (entries[i].near >= i || entries[i].zone >= zones) return false;
    return true;
}

} // namespace

SetTimeline::SetTimeline(const LabelTable& sets, std::span<const ZoneTimes> zones, const std::stop_token& stop)
    : m_starts{0} {
    AZALAI_EXPECT(isSound(sets, zones.size()));
    const SetTimelineHistory history = historyOf(zones);
    SetClassFinder finder(sets);
    GroupMaskNumbers numbers;
    SetTimelineWalk walk(history);
    std::vector<std::uint32_t> initialSets;
    std::vector<AreaUnits> initialAreas;
    Sums sums;
    std::vector<std::size_t> starts;
    for (const SetTimelineHistory::Block& block : history.blocks) {
        if (stop.stop_requested()) return;
        const SetClasses& classes = finder.find(block);
        if (initialSets.empty()) {
            initialSets = SetTimelineWalk::before(block, classes, numbers);
            initialAreas = classes.areas;
        }
        const std::size_t ranks = block.endRank - block.firstRank;
        const std::vector<Move> moves = byRank(walk.follow(block, classes, numbers), starts, ranks);
        for (std::size_t rank = 0; rank < ranks; ++rank) {
            for (std::size_t i = starts[rank]; i < starts[rank + 1]; ++i) {
                sums.add(moves[i].before, differenceOf(0, moves[i].area));
                sums.add(moves[i].after, moves[i].area);
            }
            sums.take(m_sets, m_changes);
            if (m_sets.size() == m_starts.back()) continue;
            m_starts.push_back(m_sets.size());
            m_instants.push_back(history.instants[block.firstRank + rank]);
        }
    }
    m_masks = numbers.masks();
    m_states.resize(m_masks.size());
    for (std::size_t i = 0; i < initialSets.size(); ++i)
        m_states[initialSets[i]] = sumOf(m_states[initialSets[i]], initialAreas[i]);
    rememberStates();
    m_isComplete = true;
}

void SetTimeline::rememberStates() {
    m_sets.shrink_to_fit();
    m_changes.shrink_to_fit();
    m_stateSteps = {0};
    std::vector<AreaUnits> areas = m_states;
    for (std::size_t i = 0; i < m_instants.size(); ++i) {
        const Step done = step(i);
        for (std::size_t k = 0; k < done.sets.size(); ++k)
            areas[done.sets[k]] = sumOf(areas[done.sets[k]], done.changes[k]);
        if (changesBetween(m_stateSteps.back(), i + 1) < m_masks.size() * 2) continue;
        m_stateSteps.push_back(i + 1);
        m_states.insert(m_states.end(), areas.begin(), areas.end());
    }
}

std::size_t SetTimeline::stepsUntil(Tick at) const {
    return static_cast<std::size_t>(std::ranges::upper_bound(m_instants, at) - m_instants.begin());
}

SetTimeline::State SetTimeline::nearestState(std::size_t steps) const {
    const auto after = std::ranges::upper_bound(m_stateSteps, steps);
    auto best = after - 1;
    if (after != m_stateSteps.end() && changesBetween(steps, *after) < changesBetween(*best, steps)) best = after;
    const auto index = static_cast<std::size_t>(best - m_stateSteps.begin());
    return {*best, {m_states.data() + index * m_masks.size(), m_masks.size()}};
}

std::size_t SetTimeline::bytes() const {
    const auto held = [](const auto& values) { return values.capacity() * sizeof(values[0]); };
    return held(m_instants) + held(m_masks) + held(m_starts) + held(m_sets) + held(m_changes) + held(m_stateSteps) +
           held(m_states);
}

} // namespace azalai
