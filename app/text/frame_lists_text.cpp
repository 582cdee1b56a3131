#include <app/text/sheet_lists_text.h>

#include <app/text/page_words.h>

#include <azalai/cartography/plane_geometry.h>
#include <azalai/change/source_list.h>
#include <azalai/geo/web_mercator.h>
#include <azalai/geometry/contains.h>

#include <algorithm>
#include <map>

namespace azalai {
namespace {

const Dossier& dossierOf(const ListInput& in) { return *in.analysis.now.workspace.dossier; }

SheetLine lineOf(const QString& lead, const QString& text) {
    return {.lead = lead.toStdString(), .text = text.toStdString()};
}

SquareMetres areaOf(const Derived& side, const std::string& actor) {
    const auto found = side.overlaps.actorAreas.find(actor);
    return found == side.overlaps.actorAreas.end() ? SquareMetres{} : found->second;
}

SquareMetres contestedOn(const Derived& side) {
    SquareMetres sum{};
    for (const ActorSet& set : side.overlaps.actorSets)
        sum += set.area;
    return sum;
}

bool isInFrame(const ListInput& in, Position position) {
    const PlanePoint at = toMercator(position);
    return std::ranges::any_of(in.visible, [&](const PlaneFrame& frame) { return frame.contains(at); });
}

/// Where an event is: its own position, else that of its places.
bool isInFrame(const ListInput& in, const Event& event) {
    if (event.position) return isInFrame(in, *event.position);
    return std::ranges::any_of(event.places, [&](const std::string& id) {
        const Place* place = dossierOf(in).place(id);
        return place != nullptr && isInFrame(in, place->position);
    });
}

/// Do two areas share ground. Told by their corners: outlines have many, and one that only crosses is none of ours.
bool meet(const Area& first, const Area& second) {
    const auto hasCornerIn = [](const Area& area, const Area& other) {
        return std::ranges::any_of(area, [&](const Polygon& polygon) {
            return std::ranges::any_of(polygon.outer, [&](Position corner) { return contains(other, corner); });
        });
    };
    return hasCornerIn(first, second) || hasCornerIn(second, first);
}

/// Does a page tell of a zone: it lies in the page's region, or is the page's actor's, and else is in its frame.
bool tellsOf(const ListInput& in, const ZoneState& state) {
    if (in.subject.kind == SheetSubject::Region) {
        const Region* region = dossierOf(in).region(in.subject.id);
        return region != nullptr && meet(state.outline, region->outline);
    }
    if (in.subject.kind == SheetSubject::Actor && state.actor != in.subject.id) return false;
    const auto rings = toPlane(state.outline);
    return std::ranges::any_of(in.visible, [&](const PlaneFrame& frame) { return meets(*rings, frame); });
}

std::vector<SourcedLine> routeAccessLines(const ListInput& in) {
    const Access& access = in.analysis.now.access;
    const auto found = std::ranges::find(access.routes, in.subject.id, &RouteStatus::route);
    if (found == access.routes.end()) return {};
    const RouteStatus& route = *found;
    const Words& words = in.words;
    std::vector<std::string> sources;
    for (const auto& cut : {route.firstCut, route.lastCut})
        if (const LegStatus* leg = cut ? access.leg(cut->leg) : nullptr) addSourcesOfLeg(sources, dossierOf(in), *leg);
    QString status = words.word(route.status);
    if (route.since) status = words.statusAndDay(status, dayOf(*route.since, in.analysis.now.workspace.at));
    std::vector<SourcedLine> lines{{lineOf(status, route.since ? words.since(*route.since) : QString()), sources}};
    QStringList lengths;
    for (const auto& [length, state] :
         {std::pair{route.open, Status::Open}, {route.atRisk, Status::AtRisk}, {route.cut, Status::Cut}})
        if (length.value >= 500) lengths.push_back(words.lengthOf(length, state));
    lines.push_back({lineOf({}, lengths.join(QStringLiteral(" · "))), {}});
    const Route* known = dossierOf(in).route(in.subject.id);
    if (known != nullptr && route.firstCut && !route.firstCut->nearPlace.empty())
        lines.push_back({lineOf({}, words.firstCutNear(words.placeName(dossierOf(in), route.firstCut->nearPlace),
                                                       route.firstCut->fromStart)),
                         sources});
    return lines;
}

/// How an entry stands to a place, in a line.
SourcedLine entryLine(const ListInput& in, const EntryAccess& entry) {
    const Words& words = in.words;
    SourcedLine made{lineOf(words.isolated(words.placeName(dossierOf(in), entry.entry)) + u':', {}), {}};
    QString text = words.entryReach(entry.reachableOpen ? Status::Open
                                    : entry.reachable   ? Status::AtRisk
                                                        : Status::Cut);
    if (entry.shortest && entry.reachable) text += QStringLiteral(", ") + words.length(*entry.shortest);
    if (entry.stoppedAt && !entry.reachable) {
        if (!entry.stoppedAt->nearPlace.empty())
            text += QStringLiteral(", ") + words.cutAt(words.placeName(dossierOf(in), entry.stoppedAt->nearPlace));
        if (const LegStatus* leg = in.analysis.now.access.leg(entry.stoppedAt->leg))
            addSourcesOfLeg(made.sources, dossierOf(in), *leg);
    }
    made.line.text = text.toStdString();
    return made;
}

std::vector<SourcedLine> placeAccessLines(const ListInput& in) {
    const PlaceAccess* place = in.analysis.now.access.place(in.subject.id);
    const Place* known = dossierOf(in).place(in.subject.id);
    if (place == nullptr || known == nullptr) return {};
    const Words& words = in.words;
    const Instant at = in.analysis.now.workspace.at;
    const Status status = place->cutOff ? Status::Cut : place->noOpenWay ? Status::AtRisk : Status::Open;
    const auto since = place->cutOff ? place->since : place->noOpenWay ? place->sinceNoOpen : std::nullopt;
    QString lead = words.placeStatus(status);
    if (since) lead = words.statusAndDay(lead, dayOf(*since, at));
    std::vector<SourcedLine> lines{{lineOf(lead, since ? words.since(*since) : QString()), {}}};
    if (known->population) lines.push_back({lineOf({}, words.population(*known->population)), known->sources});
    for (const EntryAccess& entry : place->entries)
        lines.push_back(entryLine(in, entry));
    return lines;
}

} // namespace

std::vector<SourcedLine> figureLines(const ListInput& in) {
    const Derived& now = in.analysis.now;
    const Derived& before = *in.analysis.baseline;
    std::map<std::string, std::pair<SquareMetres, SquareMetres>> areas;
    for (const auto& [actor, area] : now.overlaps.actorAreas)
        areas[actor] = {area, areaOf(before, actor)};
    for (const auto& [actor, area] : before.overlaps.actorAreas)
        areas.try_emplace(actor, SquareMetres{}, area);
    std::vector<std::pair<double, std::string>> order;
    for (const auto& [actor, both] : areas)
        order.emplace_back(-both.first.value, actor);
    std::ranges::sort(order);
    const auto text = [&](SquareMetres after, SquareMetres earlier) {
        const SquareMetres change = after - earlier;
        const QString whole = in.words.area(after);
        if (std::abs(change.value) < 1e6) return whole;
        return in.words.areaAndChange(after, change);
    };
    std::vector<SourcedLine> lines;
    for (const auto& [size, actor] : order) {
        const auto& [after, earlier] = areas.at(actor);
        if (std::max(after.value, earlier.value) < 1e6) continue;
        lines.push_back(
            {lineOf(in.words.isolated(in.words.actorName(dossierOf(in), actor)), text(after, earlier)), {}});
    }
    const SquareMetres contested = contestedOn(now);
    const SquareMetres contestedBefore = contestedOn(before);
    if (std::max(contested.value, contestedBefore.value) >= 1e6)
        lines.push_back({lineOf(in.words.contestedGround(), text(contested, contestedBefore)), {}});
    return lines;
}

std::vector<SourcedLine> accessLines(const ListInput& in) {
    if (in.subject.kind == SheetSubject::Route) return routeAccessLines(in);
    if (in.subject.kind == SheetSubject::Place) return placeAccessLines(in);
    return {};
}

std::vector<SourcedLine> zoneLines(const ListInput& in) {
    std::vector<SourcedLine> lines;
    const Workspace& workspace = in.analysis.now.workspace;
    for (const ZoneState* state : activeZones(workspace)) {
        if (!tellsOf(in, *state)) continue;
        // Until when is not known on the day of the sheet.
        const Interval when{workspace.presence(*state).value_or(state->when).from, std::nullopt};
        const QString text = in.words.zoneLine(state->type, in.words.of(state->name), in.words.interval(when));
        lines.push_back(
            {lineOf(in.words.isolated(in.words.actorName(dossierOf(in), state->actor)) + u':', text), state->sources});
    }
    std::ranges::stable_sort(lines, {}, [](const SourcedLine& line) { return line.line.lead; });
    return lines;
}

std::vector<SourcedLine> incidentLines(const ListInput& in) {
    const Workspace& workspace = in.analysis.now.workspace;
    std::vector<const Event*> events;
    for (const Event* event : eventsBetween(dossierOf(in), workspace.at - std::chrono::days(incidentDays),
                                            workspace.at + std::chrono::seconds(1))) {
        const auto began = event->begin();
        const bool isHidden = !event->actors.empty() && std::ranges::all_of(event->actors, [&](const std::string& id) {
            return workspace.hiddenActors.contains(id);
        });
        if (!isHidden && began && *began <= workspace.at && *began >= workspace.at - std::chrono::days(incidentDays) &&
            isInFrame(in, *event))
            events.push_back(event);
    }
    std::ranges::reverse(events);
    std::vector<SourcedLine> lines;
    for (const Event* event : events)
        lines.push_back(
            {lineOf(in.words.shortDate(*event->begin()) + u':', in.words.eventLine(*event)), event->sources});
    return lines;
}

std::vector<SourcedLine> readingLines(const std::vector<SheetLine>& legend, bool isGrey, const Words& words) {
    std::vector<SourcedLine> lines;
    QStringList told; // several kinds have one sentence
    for (const SheetLine& line : legend) {
        if (isGrey && line.sample->key.kind == LegendKind::Route) continue; // it tells of colours
        const QString text = words.howToRead(line.sample->key.kind);
        if (text.isEmpty() || told.contains(text)) continue;
        told.push_back(text);
        lines.push_back({lineOf({}, text), {}});
    }
    return lines;
}

} // namespace azalai
