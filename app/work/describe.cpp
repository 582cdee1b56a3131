#include <app/work/describe.h>
#include <app/work/panel_rows.h>

#include <azalai/geo/geodesic.h>
#include <azalai/geo/grid_reference.h>

#include <QCoreApplication>

#include <algorithm>

namespace azalai {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("Inspector", text); }

void addActorsAndPlaces(Description& d, const Dossier& dossier, const std::vector<std::string>& actors,
                        const std::vector<std::string>& places, const Words& text) {
    for (const std::string& id : actors) {
        InspectorRow row;
        row.kind = InspectorRow::Kind::Link;
        row.text = text.actorName(dossier, id);
        if (const Actor* actor = dossier.actor(id)) {
            row.colors = {screenColor(actor->color)};
            row.pattern = static_cast<int>(actor->pattern);
        }
        row.refKind = QStringLiteral("actor");
        row.refId = QString::fromStdString(id);
        d.rows.push_back(std::move(row));
    }
    for (const std::string& id : places)
        d.rows.push_back(placeLink(dossier, id, text));
}

template <class Named>
Description describeGround(const std::vector<Named>& all, const std::string& id, const QString& kind,
                           const Words& text) {
    const auto found = std::ranges::find_if(all, [&](const Named& one) { return one.name.en == id; });
    if (found == all.end()) return {};
    return {.kindText = kind, .title = text.of(found->name), .otherName = otherScript(found->name, text.language())};
}

Description describeBase(const Session& session, const Analysis& analysis, const QString& kind, const std::string& id,
                         const Words& text) {
    if (!session.baseMap) return {};
    const BaseMap& base = *session.baseMap;
    if (kind == u"river") return describeGround(base.rivers, id, tr("River"), text);
    if (kind == u"lake") return describeGround(base.lakes, id, tr("Lake"), text);
    if (kind == u"country") {
        const auto land = std::ranges::find(base.countries, id, &BaseMap::Land::country);
        if (land == base.countries.end()) return describeGround(base.countries, id, tr("Country"), text);
        return {.kindText = tr("Country"),
                .title = text.of(land->name),
                .otherName = otherScript(land->name, text.language())};
    }
    Description d = describeGround(base.towns, id, tr("Town"), text);
    const auto town = std::ranges::find_if(base.towns, [&](const BaseMap::Town& one) { return one.name.en == id; });
    if (d.title.isEmpty() || town == base.towns.end()) return {};
    d.subtitle = text.position(town->position) + QStringLiteral(" · ") + QString::fromStdString(mgrs(town->position));
    if (town->population) d.rows.push_back(fact(tr("Population"), text.number(*town->population)));
    addZonesAt(d, analysis, town->position, text);
    return d;
}

} // namespace

Description describeEvent(const Analysis& analysis, const Event& event, const Words& text) {
    const Dossier& dossier = *analysis.now.workspace.dossier;
    Description d{.kindText = tr("Event"), .title = text.of(event.title)};
    d.subtitle = text.word(event.kind) + QStringLiteral(" · ") + text.interval(event.when);
    if (event.claim) d.subtitle += QStringLiteral(" · ") + tr("an armed group’s own claim");
    d.rows.push_back(fact(tr("Grade"), QString::fromStdString(event.grade.text())));
    addActorsAndPlaces(d, dossier, event.actors, event.places, text);
    if (event.position) addZonesAt(d, analysis, *event.position, text);
    addNote(d, event.note);
    addSources(d, dossier, event.sources, text);
    return d;
}

Description describeCamp(const Analysis& analysis, const Camp& camp, const Words& text) {
    const Workspace& workspace = analysis.now.workspace;
    Description d{
        .kindText = tr("UN camp"), .title = text.of(camp.name), .otherName = otherScript(camp.name, text.language())};
    const bool isClosed = camp.closes && camp.closes->begin <= workspace.at;
    d.subtitle = text.position(camp.position);
    if (camp.closes) d.rows.push_back(fact(isClosed ? tr("Closed") : tr("Closes"), text.stated(*camp.closes)));
    d.rows.push_back(fact(tr("Grade"), QString::fromStdString(camp.grade.text())));
    if (!camp.place.empty()) d.rows.push_back(placeLink(*workspace.dossier, camp.place, text));
    addZonesAt(d, analysis, camp.position, text);
    addNote(d, camp.note);
    addSources(d, *workspace.dossier, camp.sources, text);
    return d;
}

Description describeDisplacement(const Analysis& analysis, const Displacement& flight, const Words& text) {
    const Dossier& dossier = *analysis.now.workspace.dossier;
    Description d{.kindText = tr("Displacement"), .title = text.of(flight.title)};
    d.subtitle = text.interval(flight.when);
    d.rows.push_back(fact(tr("Grade"), QString::fromStdString(flight.grade.text())));
    addActorsAndPlaces(d, dossier, flight.actors, flight.places, text);
    addNote(d, flight.note);
    addSources(d, dossier, flight.sources, text);
    return d;
}

Description describe(const Session& session, const Analysis& analysis, const QString& kind, const QString& id,
                     const SupplyContext& supply, const Words& text) {
    const Dossier& dossier = *analysis.now.workspace.dossier;
    const std::string key = id.toStdString();
    const auto from = [&](const auto* thing, auto describer) {
        return thing ? describer(analysis, *thing, text) : Description{};
    };
    if (kind == u"actor") return from(dossier.actor(key), describeActor);
    if (kind == u"pair") return describePair(analysis, id, text);
    if (kind == u"narrow") return describeNarrow(analysis, id, text);
    if (kind == u"zone") return from(dossier.zoneState(key), describeZone);
    if (kind == u"leg") {
        const Leg* leg = dossier.leg(key);
        return leg ? describeLeg(analysis, *leg, supply, text) : Description{};
    }
    if (kind == u"route") return from(dossier.route(key), describeRoute);
    if (kind == u"convoy") {
        const auto convoy = std::ranges::find(dossier.convoys, key, &Convoy::id);
        return convoy == dossier.convoys.end() ? Description{} : describeConvoy(analysis, *convoy, supply, text);
    }
    if (kind == u"place") {
        const Place* place = dossier.place(key);
        return place ? describePlace(analysis, *place, supply, text) : Description{};
    }
    if (kind == u"event") return from(dossier.event(key), describeEvent);
    if (kind == u"camp") return from(dossier.camp(key), describeCamp);
    if (kind == u"region") return from(dossier.region(key), describeRegion);
    if (kind == u"face") {
        bool isNumber = false;
        const auto index = id.toULongLong(&isNumber);
        const auto& faces = analysis.now.overlaps.faces;
        return isNumber && index < faces.size() ? describeFace(analysis, faces[index], text) : Description{};
    }
    if (kind == u"displacement") {
        const auto found = std::ranges::find(dossier.displacements, key, &Displacement::id);
        return found == dossier.displacements.end() ? Description{} : describeDisplacement(analysis, *found, text);
    }
    return describeBase(session, analysis, kind, key, text);
}

} // namespace azalai
