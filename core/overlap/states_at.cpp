#include <azalai/overlap/states_at.h>

#include <azalai/geometry/contains.h>

namespace azalai {

std::vector<const ZoneState*> statesAt(const Workspace& workspace, Position position) {
    std::vector<const ZoneState*> found;
    for (const ZoneState* state : activeZones(workspace))
        if (contains(state->outline, position)) found.push_back(state);
    return found;
}

} // namespace azalai
