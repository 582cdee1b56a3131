#include <azalai/access/entry_leads.h>

namespace azalai {

std::vector<const LeastCosts*> EntryLeads::of(const RoadGraph& graph, const std::vector<PathCost>& costs,
                                              std::span<const NodeIndex> entries) {
    const std::scoped_lock lock(m_looking);
    std::vector<const LeastCosts*> leads;
    for (const NodeIndex entry : entries) {
        const auto [lead, isNew] = m_leads.try_emplace(entry);
        if (isNew) lead->second = leastCosts(graph, costs, entry);
        leads.push_back(&lead->second);
    }
    return leads;
}

} // namespace azalai
