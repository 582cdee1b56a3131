#include <app/work/describe.h>
#include <app/work/panel_rows.h>

#include <azalai/access/cut_off_settlements.h>
#include <azalai/geo/ellipsoidal_area.h>
#include <azalai/geometry/contains.h>

#include <QCoreApplication>

#include <algorithm>

namespace azalai {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("Inspector", text); }

void addPlacesInside(Description& into, const Analysis& analysis, const Area& ground, const Words& text) {
    const Dossier& dossier = *analysis.now.workspace.dossier;
    std::vector<const Place*> inside;
    for (const std::size_t named : analysis.now.access.namedPlaces())
        if (const Place& place = dossier.places[named]; contains(ground, place.position)) inside.push_back(&place);
    if (inside.empty()) return;
    std::ranges::stable_sort(inside, {}, &Place::rank);
    into.rows.push_back(heading(tr("Places inside")));
    for (std::size_t i = 0; i < std::min<std::size_t>(inside.size(), 12); ++i) {
        into.rows.push_back(placeLink(dossier, inside[i]->id, text));
    }
}

const Actor* partner(const Dossier& dossier, const Relation& relation, const std::string& actor) {
    if (relation.first == actor) return dossier.actor(relation.second);
    return relation.second == actor ? dossier.actor(relation.first) : nullptr;
}

InspectorRow sharedWith(const Analysis& analysis, const ZonePair& pair, const std::string& zone, const Words& text) {
    const Dossier& dossier = *analysis.now.workspace.dossier;
    const ZoneState* other = dossier.zoneState(pair.first == zone ? pair.second : pair.first);
    if (!other) return {};
    InspectorRow row = zoneLink(dossier, *other, text);
    row.trailing = text.area(pair.area);
    row.grade.clear();
    return row;
}

} // namespace

Description describeActor(const Analysis& analysis, const Actor& actor, const Words& text) {
    const Workspace& workspace = analysis.now.workspace;
    const Dossier& dossier = *workspace.dossier;
    Description d{.kindText = tr("Actor"),
                  .title = text.of(actor.shortName),
                  .otherName = otherScript(actor.shortName, text.language())};
    d.subtitle = text.of(actor.name) + QStringLiteral(" · ") + text.word(actor.kind);
    const auto area = analysis.now.overlaps.actorAreas.find(actor.id);
    if (area != analysis.now.overlaps.actorAreas.end())
        d.rows.push_back(fact(tr("Ground held"), text.area(area->second)));
    d.rows.push_back(fact(tr("Civil supply traffic"), text.word(actor.traffic)));
    for (const Relation& relation : dossier.relations) {
        const Actor* other = partner(dossier, relation, actor.id);
        if (other && relation.when.contains(workspace.at))
            d.rows.push_back(fact(text.of(other->shortName), text.word(relation.kind)));
    }
    d.rows.push_back(heading(tr("Zones at this moment")));
    for (const ZoneState* zone : activeZones(workspace)) {
        if (zone->actor == actor.id) d.rows.push_back(zoneLink(dossier, *zone, text));
    }
    addNote(d, actor.note);
    addSources(d, dossier, actor.sources, text);
    return d;
}

Description describePair(const Analysis& analysis, const QString& pairId, const Words& text) {
    const Dossier& dossier = *analysis.now.workspace.dossier;
    const auto& pairs = analysis.now.overlaps.actorPairs;
    const auto found =
        std::ranges::find(pairs, pairId.toStdString(), [](const ActorPair& p) { return p.first + '+' + p.second; });
    if (found == pairs.end()) return {};
    Description d{.kindText = tr("Contested ground"),
                  .title = text.actorName(dossier, found->first) + QStringLiteral(" × ") +
                           text.actorName(dossier, found->second)};
    d.subtitle = text.area(found->area);
    d.rows.push_back(heading(tr("Where their zones meet")));
    for (const ZonePair& pair : analysis.now.overlaps.zonePairs) {
        const ZoneState* first = dossier.zoneState(pair.first);
        const ZoneState* second = dossier.zoneState(pair.second);
        if (!first || !second || std::minmax(first->actor, second->actor) != std::minmax(found->first, found->second))
            continue;
        InspectorRow row = zoneLink(dossier, *first, text);
        row.text = text.of(first->name) + QStringLiteral(" × ") + text.of(second->name);
        row.detail.clear();
        row.trailing = text.area(pair.area);
        row.grade = QString::fromStdString(weaker(first->grade, second->grade).text());
        row.colors.clear();
        d.rows.push_back(std::move(row));
    }
    return d;
}

/// The states of a zone in order of time, where there are several.
void addHistory(Description& d, const Dossier& dossier, const std::string& zone, const Words& text) {
    std::vector<const ZoneState*> states;
    for (const ZoneState& state : dossier.zones)
        if (state.zone == zone) states.push_back(&state);
    if (states.size() < 2) return;
    std::ranges::stable_sort(states, {}, [](const ZoneState* state) {
        return state->when.from ? std::optional(state->when.from->begin) : std::nullopt;
    });
    d.rows.push_back(heading(tr("History of this zone")));
    for (const ZoneState* state : states)
        d.rows.push_back(fact(text.word(state->type), text.interval(state->when)));
}

Description describeZone(const Analysis& analysis, const ZoneState& zone, const Words& text) {
    const Dossier& dossier = *analysis.now.workspace.dossier;
    Description d{
        .kindText = tr("Zone"), .title = text.of(zone.name), .otherName = otherScript(zone.name, text.language())};
    d.subtitle = text.actorName(dossier, zone.actor) + QStringLiteral(" · ") + text.word(zone.type) +
                 QStringLiteral(" · ") + text.interval(zone.when);
    d.rows.push_back(fact(tr("Ground"), text.area(ellipsoidalArea(zone.outline))));
    d.rows.push_back(fact(tr("Grade"), QString::fromStdString(zone.grade.text())));
    if (zone.recorded) d.rows.push_back(fact(tr("Recorded"), text.stated(*zone.recorded)));
    const std::size_t before = d.rows.size();
    for (const ZonePair& pair : analysis.now.overlaps.zonePairs) {
        if (pair.first != zone.id && pair.second != zone.id) continue;
        if (d.rows.size() == before) d.rows.push_back(heading(tr("Contested with")));
        d.rows.push_back(sharedWith(analysis, pair, zone.id, text));
    }
    addPlacesInside(d, analysis, zone.outline, text);
    addHistory(d, dossier, zone.zone, text);
    addNote(d, zone.note);
    addSources(d, dossier, zone.sources, text);
    return d;
}

Description describeFace(const Analysis& analysis, const Face& face, const Words& text) {
    const Dossier& dossier = *analysis.now.workspace.dossier;
    QStringList names;
    for (const std::string& actor : face.actors)
        names.push_back(text.actorName(dossier, actor));
    Description d{.kindText = face.contested ? tr("Contested ground") : tr("Shared ground"),
                  .title = names.join(QStringLiteral(" × "))};
    d.subtitle = text.area(face.area);
    d.rows.push_back(fact(tr("Weakest grade"), QString::fromStdString(face.lowest.text())));
    d.rows.push_back(heading(tr("Zones here")));
    for (const std::string& id : face.states) {
        if (const ZoneState* zone = dossier.zoneState(id)) d.rows.push_back(zoneLink(dossier, *zone, text));
    }
    addPlacesInside(d, analysis, {face.shape}, text);
    addSources(d, dossier, face.sources, text);
    return d;
}

Description describeRegion(const Analysis& analysis, const Region& region, const Words& text) {
    const Workspace& workspace = analysis.now.workspace;
    const Dossier& dossier = *workspace.dossier;
    Description d{.kindText = tr("Region"),
                  .title = text.of(region.name),
                  .otherName = otherScript(region.name, text.language())};
    d.subtitle = QString::fromStdString(region.code);
    if (region.approximate) d.subtitle += QStringLiteral(" · ") + tr("approximate outline");
    d.rows.push_back(fact(tr("Ground"), text.area(ellipsoidalArea(region.outline))));
    if (!region.capital.empty()) d.rows.push_back(placeLink(dossier, region.capital, text));
    const std::size_t before = d.rows.size();
    for (const Place* place : cutOffSettlements({analysis.now.workspace, analysis.now.access})) {
        if (!contains(region.outline, place->position)) continue;
        if (d.rows.size() == before) d.rows.push_back(heading(tr("Cut off")));
        d.rows.push_back(placeLink(dossier, place->id, text));
    }
    addPlacesInside(d, analysis, region.outline, text);
    addNote(d, region.note);
    addSources(d, dossier, region.sources, text);
    return d;
}

} // namespace azalai
