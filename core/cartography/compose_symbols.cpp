#include <azalai/cartography/composer.h>
#include <azalai/cartography/plane_geometry.h>
#include <azalai/geo/geodesic.h>

#include <array>
#include <cmath>
#include <map>
#include <numbers>

namespace azalai {
namespace {

/// Millimetres of a picture may cover so many projected metres for a rank to be shown.
double largestScaleOf(int rank) {
    constexpr std::array limits{0.0, 9000.0, 4800.0, 3200.0, 1300.0};
    return limits[static_cast<std::size_t>(std::clamp(rank, 1, 5) - 1)];
}

Millimetres placeSize(int rank) {
    constexpr std::array sizes{2.5, 2.1, 1.7, 1.45, 1.2};
    return Millimetres{sizes[static_cast<std::size_t>(std::clamp(rank, 1, 5) - 1)]};
}

void addPlace(Composer& c, const Place& place) {
    const bool isCutOff = c.input.cutOffPlaces.contains(place.id);
    const bool hasNoOpenWay = !isCutOff && c.input.noOpenPlaces.contains(place.id);
    const PlanePoint at = toMercator(place.position);
    const FeatureRef ref{FeatureKind::Place, place.id};
    // Places in want are shown earlier than others of their rank.
    const double limit = largestScaleOf(isCutOff || hasNoOpenWay ? std::max(1, place.rank - 1) : place.rank);
    const Millimetres size = placeSize(place.rank);
    c.scene.symbols.push_back({.ref = ref,
                               .kind = SymbolKind::Place,
                               .at = at,
                               .size = size,
                               .color = c.style.placeRing,
                               .largestScale = limit});
    Millimetres clear = size / 2;
    if (isCutOff || hasNoOpenWay) {
        clear = Millimetres{isCutOff ? 2.3 : 1.9};
        c.scene.symbols.push_back({.ref = ref,
                                   .kind = isCutOff ? SymbolKind::CutOffRing : SymbolKind::NoOpenRing,
                                   .at = at,
                                   .size = clear * 2,
                                   .color = isCutOff ? c.style.routeCut : c.style.routeAtRisk,
                                   .largestScale = limit,
                                   .legend = {{isCutOff ? LegendKind::CutOffPlace : LegendKind::NoOpenPlace, ""}}});
    }
    c.scene.labels.push_back({.ref = ref,
                              .kind = LabelKind::Place,
                              .text = c.text(place.name),
                              .rank = place.rank,
                              .at = at,
                              .clear = clear,
                              .largestScale = limit});
}

/// Events of one actor at one spot, the latest first.
struct EventGroup {
    Position position;
    std::vector<const Event*> events;
    std::string actor;
};

std::vector<EventGroup> groupEvents(const Composer& c, const std::vector<const Event*>& events) {
    std::vector<EventGroup> groups;
    for (const Event* event : events) {
        if (!event->position || event->kind == EventKind::CampClosure) continue;
        const std::string actor = event->actors.empty() ? std::string() : event->actors.front();
        if (c.input.workspace.hiddenActors.contains(actor)) continue;
        const auto isSame = [&](const EventGroup& group) {
            return group.actor == actor && geodesicDistance(group.position, *event->position) < Metres{3000};
        };
        const auto found = std::ranges::find_if(groups, isSame);
        if (found != groups.end())
            found->events.insert(found->events.begin(), event);
        else
            groups.push_back({*event->position, {event}, actor});
    }
    return groups;
}

} // namespace

void addPlaces(Composer& c) {
    for (const Place& place : c.dossier.places) {
        const bool isSubject = !isNetworkPoint(place) || c.input.cutOffPlaces.contains(place.id);
        if (isSubject && (!c.isHidden(MapLayer::Towns) || c.input.cutOffPlaces.contains(place.id))) addPlace(c, place);
    }
}

void addTowns(Composer& c) {
    if (c.input.baseMap == nullptr || c.isHidden(MapLayer::Towns)) return;
    std::vector<const Place*> places; // a bend or a junction without a name stands for no town
    for (const Place& place : c.dossier.places)
        if (!isNetworkPoint(place) || place.name != LocalText{}) places.push_back(&place);
    for (const BaseMap::Town& town : c.input.baseMap->towns) {
        const auto isTown = [&](const Place* place) {
            if (std::abs(place->position.latitude - town.position.latitude) > 0.4) return false; // 40 km and more
            const double away = geodesicDistance(place->position, town.position).value;
            return away < 8000 || (away < 40000 && place->name.en == town.name.en);
        };
        if (std::ranges::any_of(places, isTown)) continue;
        const PlanePoint at = toMercator(town.position);
        const int rank = std::min(5, town.rank + 1); // the dossier's own places come first
        const Millimetres size = placeSize(rank) * 0.8;
        const FeatureRef ref{FeatureKind::Town, town.name.en};
        c.scene.symbols.push_back({.ref = ref,
                                   .kind = SymbolKind::Place,
                                   .at = at,
                                   .size = size,
                                   .color = c.style.countryText,
                                   .largestScale = largestScaleOf(rank)});
        c.scene.labels.push_back({.ref = ref,
                                  .kind = LabelKind::Town,
                                  .text = c.text(town.name),
                                  .rank = rank,
                                  .at = at,
                                  .clear = size / 2,
                                  .largestScale = largestScaleOf(rank)});
    }
}

void addCamps(Composer& c) {
    if (c.isHidden(MapLayer::Camps)) return;
    for (const Camp& camp : c.dossier.camps) {
        if (camp.closes && camp.closes->begin <= c.input.workspace.at) continue;
        c.scene.symbols.push_back({.ref = {FeatureKind::Camp, camp.id},
                                   .kind = SymbolKind::Camp,
                                   .at = toMercator(camp.position),
                                   .right = Millimetres{-2.6},
                                   .down = Millimetres{-2.2},
                                   .size = Millimetres{2.6},
                                   .color = c.style.camp,
                                   .legend = {{LegendKind::Camp, ""}}});
    }
}

/// Discs of several actors at one spot stand beside each other below it, never on it: the place must stay readable.
void addEvents(Composer& c) {
    if (c.isHidden(MapLayer::Events)) return;
    const Instant at = c.input.workspace.at;
    const Instant first = at - c.input.eventWindow;
    auto recent = eventsBetween(c.dossier, first, at + std::chrono::seconds{1});
    // A trend of a year is no incident of the last days: what began before the window is left out.
    std::erase_if(recent, [&](const Event* event) { return !event->begin() || *event->begin() < first; });
    std::vector<EventGroup> groups = groupEvents(c, recent);
    std::vector<Position> taken;
    for (const EventGroup& group : groups) {
        const auto isNear = [&](Position p) { return geodesicDistance(p, group.position) < Metres{3000}; };
        const auto turn = static_cast<double>(std::ranges::count_if(taken, isNear));
        taken.push_back(group.position);
        const double angle = (50 + 62 * turn) * std::numbers::pi / 180;
        const Actor* actor = c.dossier.actor(group.actor);
        const Event& latest = *group.events.front();
        const bool isClaim = std::ranges::all_of(group.events, &Event::claim);
        c.scene.symbols.push_back({.ref = {FeatureKind::Event, latest.id},
                                   .kind = SymbolKind::Event,
                                   .at = toMercator(group.position),
                                   .right = Millimetres{3.3 * std::cos(angle)},
                                   .down = Millimetres{3.3 * std::sin(angle)},
                                   .size = Millimetres{3.5},
                                   .color = actor ? withAlpha(c.shade(actor->color), 255) : c.style.routeUnknown,
                                   .event = latest.kind,
                                   .count = static_cast<int>(group.events.size()),
                                   .isClaim = isClaim,
                                   .legend = {{isClaim ? LegendKind::Claim : LegendKind::Event, ""}}});
    }
}

} // namespace azalai
