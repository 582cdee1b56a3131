#include <app/cli/leg_cells.h>

namespace azalai {

Decider deciderOf(const Dossier& dossier, const LegStatus& status) {
    if (status.byOverride) {
        const Override& word = dossier.overrides.at(*status.byOverride);
        return {"override: " + word.by, word.grade.text()};
    }
    if (status.outOfSeason) return {std::string("season"), {}};
    if (const ZoneState* zone = dossier.zoneState(status.decidingState)) return {zone->id, zone->grade.text()};
    return {};
}

} // namespace azalai
