#include <azalai/arrangement/set_timeline_classes.h>

#include <algorithm>

namespace azalai {

namespace {

constexpr std::uint32_t none = ~0U;

} // namespace

SetClassFinder::SetClassFinder(const LabelTable& sets) : m_classOf(sets.entries().size()), m_places(4096, none) {
    m_differences.reserve(sets.entries().size());
    m_areas.reserve(sets.entries().size());
    for (const LabelTable::Entry& entry : sets.entries()) {
        m_differences.push_back({entry.near, entry.zone});
        m_areas.push_back(entry.area);
    }
    m_areas.front() = 0;
}

const SetClasses& SetClassFinder::find(const SetTimelineHistory::Block& block) {
    m_labels.assign(1, 0);
    m_classes.areas.assign(1, 0);
    m_classes.changing.assign(1, 0);
    m_classes.members.clear();
    m_classes.starts.assign(2, 0);
    std::ranges::fill(m_places, none);
    m_places[0] = 0;
    m_classOf[0] = 0;
    for (std::size_t set = 1; set < m_differences.size(); ++set) {
        const auto [near, zone] = m_differences[set];
        const SetTimelineHistory::Role role = block.roles[zone];
        std::uint32_t number = m_classOf[near];
        if (role != SetTimelineHistory::Role::Absent)
            number = classBeside(number, zone, role == SetTimelineHistory::Role::Changing);
        m_classOf[set] = number;
        m_classes.areas[number] = sumOf(m_classes.areas[number], m_areas[set]);
    }
    return m_classes;
}

/// The class of another one's zones with this one added or taken.
std::uint32_t SetClassFinder::classBeside(std::uint32_t other, std::uint32_t zone, bool isChanging) {
    const Label label = m_labels[other] ^ keyOf(zone);
    std::size_t place = label & (m_places.size() - 1);
    for (; m_places[place] != none; place = (place + 1) & (m_places.size() - 1))
        if (m_labels[m_places[place]] == label) return m_places[place];
    m_places[place] = static_cast<std::uint32_t>(m_labels.size());
    m_labels.push_back(label);
    addClass(other, zone, isChanging);
    if (m_labels.size() * 2 > m_places.size()) growPlaces();
    return static_cast<std::uint32_t>(m_labels.size() - 1);
}

void SetClassFinder::addClass(std::uint32_t other, std::uint32_t zone, bool isChanging) {
    const std::size_t first = m_classes.starts[other];
    const std::size_t count = m_classes.starts[other + 1] - first;
    std::vector<std::uint32_t>& members = m_classes.members;
    const std::size_t start = members.size();
    members.resize(start + count + 1);
    std::size_t kept = start;
    for (std::size_t i = first; i < first + count; ++i) {
        members[kept] = members[i];
        kept += members[i] != zone ? 1 : 0;
    }
    const bool isAdded = kept == start + count;
    if (isAdded) members[kept++] = zone;
    members.resize(kept);
    m_classes.starts.push_back(kept);
    m_classes.areas.push_back(0);
    const std::uint32_t changing = m_classes.changing[other];
    m_classes.changing.push_back(!isChanging ? changing : isAdded ? changing + 1 : changing - 1);
}

void SetClassFinder::growPlaces() {
    m_places.assign(m_places.size() * 2, none);
    for (std::size_t number = 0; number < m_labels.size(); ++number) {
        std::size_t place = m_labels[number] & (m_places.size() - 1);
        while (m_places[place] != none)
            place = (place + 1) & (m_places.size() - 1);
        m_places[place] = static_cast<std::uint32_t>(number);
    }
}

} // namespace azalai
