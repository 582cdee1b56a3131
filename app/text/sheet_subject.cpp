#include <app/text/sheet_subject.h>

#include <azalai/briefing/places_to_watch.h>
#include <azalai/briefing/routes_worst_first.h>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <set>

namespace azalai {
namespace {

bool isThere(const Dossier& dossier, const PageSubject& subject) {
    switch (subject.kind) {
    case SheetSubject::Route:
        return dossier.route(subject.id) != nullptr;
    case SheetSubject::Place:
        return dossier.place(subject.id) != nullptr;
    case SheetSubject::Region:
        return dossier.region(subject.id) != nullptr;
    case SheetSubject::Actor:
        return dossier.actor(subject.id) != nullptr;
    case SheetSubject::None:
        break;
    }
    return true;
}

/// The settlements of the dossier, the most important first.
std::vector<std::string> settlementsOf(const Dossier& dossier) {
    std::vector<const Place*> places;
    for (const Place& place : dossier.places)
        if (isSettlement(place)) places.push_back(&place);
    std::ranges::stable_sort(places, {}, &Place::rank);
    std::vector<std::string> ids;
    for (const Place* place : places)
        ids.push_back(place->id);
    return ids;
}

/// All subjects of a kind, the most important first.
std::vector<std::string> allOf(SheetSubject kind, const Analysis& analysis) {
    const Dossier& dossier = *analysis.now.workspace.dossier;
    std::vector<std::string> ids;
    switch (kind) {
    case SheetSubject::Route:
        return routesWorstFirst(analysis.now.access);
    case SheetSubject::Place: {
        ids = placesToWatch({analysis.now.workspace, analysis.now.access});
        const std::set<std::string> watched(ids.begin(), ids.end());
        for (std::string& id : settlementsOf(dossier))
            if (!watched.contains(id)) ids.push_back(std::move(id));
        return ids;
    }
    case SheetSubject::Region:
        for (const Region& region : dossier.regions)
            ids.push_back(region.id);
        return ids;
    case SheetSubject::Actor: {
        std::vector<std::pair<double, std::string>> held;
        for (const auto& [actor, area] : analysis.now.overlaps.actorAreas)
            if (area.value > 0) held.emplace_back(-area.value, actor);
        std::ranges::sort(held);
        for (auto& [area, actor] : held)
            ids.push_back(std::move(actor));
        return ids;
    }
    case SheetSubject::None:
        break;
    }
    return {};
}

void addAround(Bounds& bounds, Position middle, double kilometres) {
    const double north = kilometres / 111.2;
    const double east = north / std::max(0.05, std::cos(middle.latitude * std::numbers::pi / 180));
    bounds.add(Position{.latitude = middle.latitude - north, .longitude = middle.longitude - east});
    bounds.add(Position{.latitude = middle.latitude + north, .longitude = middle.longitude + east});
}

void addRoute(Bounds& bounds, const Dossier& dossier, const std::string& id) {
    const Route* route = dossier.route(id);
    if (route == nullptr) return;
    for (const auto& way : route->ways)
        for (const std::string& legId : way)
            if (const Leg* leg = dossier.leg(legId))
                for (const Position& position : leg->line)
                    bounds.add(position);
}

Bounds withRim(const Bounds& bounds, double share) {
    const double rim = share * std::max(bounds.east - bounds.west, bounds.north - bounds.south);
    return {bounds.west - rim, bounds.south - rim, bounds.east + rim, bounds.north + rim};
}

} // namespace

Result<std::vector<PageSubject>> subjectsOf(const SheetTemplate& layout, const SheetOptions& options,
                                            const Analysis& analysis) {
    const SheetSubject kind = options.each.value_or(layout.subject);
    const Dossier& dossier = *analysis.now.workspace.dossier;
    std::vector<PageSubject> subjects;
    for (const std::string& id : options.subjects) {
        subjects.push_back({kind, id});
        if (kind == SheetSubject::None || !isThere(dossier, subjects.back()))
            return failure(ErrorCode::UnknownId, id, "no such subject of a page");
    }
    if (!subjects.empty() || kind == SheetSubject::None)
        return subjects.empty() ? std::vector{PageSubject{}} : subjects;
    for (std::string& id : allOf(kind, analysis)) {
        subjects.push_back({kind, std::move(id)});
        if (!layout.isSeries && !options.each) break;
    }
    if (subjects.empty()) subjects.emplace_back();
    return subjects;
}

Bounds groundOf(const PageSubject& subject, const Workspace& workspace) {
    const Dossier& dossier = *workspace.dossier;
    Bounds bounds;
    switch (subject.kind) {
    case SheetSubject::Route:
        addRoute(bounds, dossier, subject.id);
        break;
    case SheetSubject::Place:
        if (const Place* place = dossier.place(subject.id)) addAround(bounds, place->position, 70);
        return bounds.isEmpty() ? dossier.extent : bounds;
    case SheetSubject::Region:
        if (const Region* region = dossier.region(subject.id)) bounds.add(region->outline);
        break;
    case SheetSubject::Actor:
        for (const ZoneState* state : activeZones(workspace))
            if (state->actor == subject.id) bounds.add(state->outline);
        break;
    case SheetSubject::None:
        break;
    }
    return bounds.isEmpty() ? dossier.extent : withRim(bounds, 0.05);
}

QString titleOf(const PageSubject& subject, const Dossier& dossier, const Words& words) {
    switch (subject.kind) {
    case SheetSubject::Route:
        return words.routeName(dossier, subject.id);
    case SheetSubject::Place:
        return words.placeName(dossier, subject.id);
    case SheetSubject::Region:
        // Regions are named as their capitals.
        if (const Region* region = dossier.region(subject.id))
            return QStringLiteral("%1 (%2)").arg(words.isolated(words.of(region->name)),
                                                 words.word(RecordKind::Region));
        break;
    case SheetSubject::Actor:
        if (const Actor* actor = dossier.actor(subject.id)) return words.of(actor->name);
        break;
    case SheetSubject::None:
        break;
    }
    return {};
}

} // namespace azalai
