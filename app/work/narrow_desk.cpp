#include <app/work/describe.h>
#include <app/work/narrow_desk.h>
#include <app/work/panel_rows.h>
#include <app/work/written_down.h>

#include <azalai/editing/zone_verbs.h>
#include <azalai/geodata/cut_outlines.h>
#include <azalai/geometry/bounds_of.h>

#include <algorithm>

namespace azalai {

std::vector<const NarrowStrip*> NarrowDesk::stripsOf(const QString& id) const {
    return m_analysis ? narrowStripsOf(*m_analysis, id) : std::vector<const NarrowStrip*>();
}

QString NarrowDesk::nameOf(const std::string& state) const {
    const ZoneState* zone = m_analysis->now.workspace.dossier->zoneState(state);
    return zone ? m_text.of(zone->name) : QString();
}

void NarrowDesk::nameChosen() {
    const auto strips = stripsOf(m_chosen);
    m_firstName = strips.empty() ? QString() : nameOf(strips.front()->first);
    m_secondName = strips.empty() ? QString() : nameOf(strips.front()->second);
}

void NarrowDesk::show(const std::shared_ptr<const Analysis>& analysis, const Words& text) {
    m_analysis = analysis;
    m_text = text;
    const auto& strips = analysis->now.overlaps.narrow;
    m_rows.show(narrowRows(*analysis, text));
    m_summary = strips.empty() ? QString()
                               : tr("%n narrow overlap(s) left out of the figures until decided:", nullptr,
                                    static_cast<int>(strips.size()));
    nameChosen();
    emit shown();
}

void NarrowDesk::choose(const QString& id, bool mayDecide) {
    m_chosen = id;
    m_mayDecide = mayDecide;
    nameChosen();
    emit shown();
}

Bounds NarrowDesk::boundsOf(const QString& id) const {
    Bounds bounds;
    for (const NarrowStrip* strip : stripsOf(id))
        bounds.add(strip->shape.outer);
    return bounds;
}

void NarrowDesk::keep() {
    if (!canDecide()) return;
    const NarrowStrip& strip = *stripsOf(m_chosen).front();
    emit stepAsked([first = strip.first, second = strip.second](const Dossier& dossier) {
        return keepNarrow(dossier, first, second);
    });
}

void NarrowDesk::trim(bool fromFirst) {
    if (!canDecide()) return;
    const auto strips = stripsOf(m_chosen);
    Area ground;
    for (const NarrowStrip* strip : strips)
        ground.push_back(strip->shape);
    const std::string state = fromFirst ? strips.front()->first : strips.front()->second;
    emit stepAsked([state, ground, now = writtenDown()](const Dossier& dossier) -> Result<Edit> {
        const ZoneState* zone = dossier.zoneState(state);
        if (!zone) return failure(ErrorCode::UnknownId, state);
        const auto left = areaWithout(zone->outline, ground);
        if (!left) return failure(left.error().code, state, left.error().detail);
        return reshapeZones(dossier, Verb::TrimNarrow, {{state, *left}}, {.from = {}, .recorded = now});
    });
}

} // namespace azalai
