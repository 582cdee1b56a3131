#include <azalai/network/joint_search.h>

#include <algorithm>

namespace azalai {

void JointSearch::begin(std::span<const SearchSeed> seeds) {
    m_looks = 0;
    m_searches.clear();
    m_going.clear();
    m_goingInGroup.clear();
    for (const SearchSeed& seed : seeds) {
        if (m_seenBy[seed.node] != notSeen) continue;
        const auto search = static_cast<std::uint32_t>(m_searches.size());
        m_seenBy[seed.node] = search;
        m_searches.push_back({.group = seed.group});
        append(m_searches.back().waiting, seed.node);
        m_going.push_back(search);
        if (m_goingInGroup.size() <= seed.group) m_goingInGroup.resize(seed.group + 1);
        ++m_goingInGroup[seed.group];
    }
    m_joined.resize(m_searches.size());
    std::iota(m_joined.begin(), m_joined.end(), 0U);
}

/// Has a search more to do? One that has seen all there is ends here.
bool JointSearch::goesOn(std::uint32_t search) {
    Search& own = m_searches[search];
    if (joined(search) != search || own.isWhole) return false;
    std::uint32_t& going = m_goingInGroup[own.group];
    if (going <= 1) return false;
    if (own.waiting.first != noNode) return true;
    own.isWhole = true;
    --going;
    return false;
}

void JointSearch::join(std::uint32_t one, std::uint32_t other) {
    one = joined(one);
    other = joined(other);
    Search& into = m_searches[one];
    Search& from = m_searches[other];
    append(into.done, from.done);
    append(into.waiting, from.waiting);
    --m_goingInGroup[into.group];
    m_joined[other] = one;
    from = {};
}

std::uint32_t JointSearch::joined(std::uint32_t search) {
    while (m_joined[search] != search)
        search = m_joined[search] = m_joined[m_joined[search]];
    return search;
}

std::vector<JoinedNodes> JointSearch::end(bool hasFound) {
    std::vector<JoinedNodes> parts;
    for (std::uint32_t i = 0; i < m_searches.size(); ++i) {
        Search& search = m_searches[i];
        append(search.done, search.waiting);
        std::vector<NodeIndex> nodes;
        for (NodeIndex node = search.done.first; node != noNode; node = m_next[node]) {
            m_seenBy[node] = notSeen;
            if (hasFound) nodes.push_back(node);
        }
        if (hasFound && m_joined[i] == i) parts.push_back({std::move(nodes), search.group, search.isWhole});
    }
    return parts;
}

} // namespace azalai
