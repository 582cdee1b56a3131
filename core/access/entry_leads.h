#pragma once

#include <azalai/network/led_path.h>

#include <map>
#include <mutex>
#include <span>

namespace azalai {

/// How far places are from entries over all legs, whatever stands on them: what leads the search for a way. Looked for
/// when an entry is first asked about, and kept. Safe to ask from several threads.
class EntryLeads {
public:
    /// Of each entry its leastCosts, which live as long as this.
    /// graph, costs  Always the same.
    [[nodiscard]] std::vector<const LeastCosts*> of(const RoadGraph& graph, const std::vector<PathCost>& costs,
                                                    std::span<const NodeIndex> entries);

private:
    std::mutex m_looking;
    std::map<NodeIndex, LeastCosts> m_leads;
};

} // namespace azalai
