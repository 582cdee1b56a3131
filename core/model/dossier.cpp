#include <azalai/base/fingerprint.h>
#include <azalai/model/dossier.h>
#include <azalai/time/parse_time.h>

#include <algorithm>
#include <functional>

namespace azalai {

namespace {

/// Lists are sorted by id. One that is still being put together may not be: what is not found is looked for again.
template <class List, class Key>
const typename List::value_type* find(const List& list, Key key, std::string_view wanted) {
    if (wanted.empty()) return nullptr; // nobody's id; asked about whatever is not chosen
    const auto near = std::ranges::lower_bound(list, wanted, {}, key);
    if (near != list.end() && std::invoke(key, *near) == wanted) return &*near;
    const auto found = std::ranges::find(list, wanted, key);
    return found == list.end() ? nullptr : &*found;
}

/// Feeds every field of every kind to one fingerprint. Overloads rather than reflection: a new field that is forgotten
/// here is caught by the test that changes each field in turn.
struct Hasher {
    Fingerprint print;

    void operator()(const std::string& text) { print.add(text); }
    void operator()(bool value) { print.add(std::int64_t{value}); }
    void operator()(int value) { print.add(std::int64_t{value}); }
    void operator()(double value) { print.add(value); }
    template <class E>
        requires std::is_enum_v<E>
    void operator()(E value) {
        print.add(static_cast<std::int64_t>(value));
    }
    void operator()(const LocalText& t) { all(t.en, t.fr, t.ar); }
    void operator()(const Grade& g) { print.add(g.text()); }
    void operator()(const StatedTime& t) { print.add(formatTime(t)); }
    void operator()(const Interval& i) { all(i.from, i.to); }
    void operator()(Color c) { all(int{c.red}, int{c.green}, int{c.blue}); }
    void operator()(Position p) { all(p.latitude, p.longitude); }
    void operator()(const Polygon& p) { all(p.outer, p.holes); }
    void operator()(const Bounds& b) { all(b.west, b.south, b.east, b.north); }
    template <class T> void operator()(const std::optional<T>& value) {
        (*this)(value.has_value());
        if (value) (*this)(*value);
    }
    template <class T> void operator()(const std::vector<T>& list) {
        print.add(static_cast<std::int64_t>(list.size()));
        for (const T& item : list)
            (*this)(item);
    }
    /// A long list counts by a fingerprint of its own, which revisions share; so it need not be gone through for each.
    template <class T> void operator()(const SharedVector<T>& list) {
        constexpr std::size_t longList = 20'000;
        print.add(static_cast<std::int64_t>(list.size()));
        if (list.size() < longList) {
            for (const T& item : list)
                (*this)(item);
            return;
        }
        print.add(static_cast<std::int64_t>(list.fingerprint([](const std::vector<T>& items) {
            Hasher own;
            own(items);
            return own.print.value();
        })));
    }
    void operator()(const Actor& a) {
        all(a.id, a.name, a.shortName, a.kind, a.color, a.pattern, a.traffic, a.sources, a.grade, a.note);
    }
    void operator()(const Relation& r) { all(r.first, r.second, r.kind, r.when, r.sources, r.grade); }
    void operator()(const Source& s) { all(s.key, s.title, s.kind, s.covers, s.grade, s.note); }
    void operator()(const ZoneState& z) {
        all(z.id, z.zone, z.name, z.actor, z.type, z.grade, z.when, z.recorded, z.sources, z.note, z.outline);
        if (!z.narrowWith.empty()) all(z.narrowWith); // digits of dossiers that nobody decided in stay what they were
    }
    void operator()(const Place& p) {
        all(p.id, p.name, p.kind, p.rank, p.country, p.population, p.approximate, p.sources, p.note, p.position);
    }
    void operator()(const Leg& l) {
        all(l.id, l.name, l.from, l.to, l.mode, l.surface, l.capacity, l.firstMonth, l.lastMonth, l.known, l.published,
            l.grade, l.sources, l.note, l.line);
    }
    void operator()(const Route& r) { all(r.id, r.name, r.goods, r.ways, r.sources, r.grade, r.note); }
    void operator()(const SupplyEntry& e) { all(e.place, e.goods, e.note); }
    void operator()(const Override& o) { all(o.leg, o.status, o.reason, o.sources, o.grade, o.when, o.recorded, o.by); }
    void operator()(const AccessRule& r) { all(r.zone, r.traffic, r.contested, r.status, r.why); }
    void operator()(const Region& r) {
        all(r.id, r.name, r.capital, r.code, r.country, r.approximate, r.grade, r.sources, r.note, r.outline);
    }
    void operator()(const Event& e) {
        all(e.id, e.title, e.kind, e.when, e.actors, e.places, e.claim, e.grade, e.sources, e.note, e.position);
    }
    void operator()(const Camp& c) { all(c.id, c.name, c.place, c.closes, c.grade, c.sources, c.note, c.position); }
    void operator()(const Displacement& d) {
        all(d.id, d.title, d.when, d.actors, d.places, d.grade, d.sources, d.note, d.line);
    }

    void operator()(KilometresPerHour speed) { print.add(speed.value); }
    void operator()(Metres distance) { print.add(distance.value); }
    void operator()(const SpeedRange& s) { all(s.least, s.most); }
    void operator()(const VehiclePace& p) { all(p.mode, p.surface, p.dry, p.rains, p.litresPer100Km); }
    void operator()(const Vehicle& v) { all(v.id, v.name, v.weight, v.carries, v.paces, v.sources, v.grade, v.note); }
    void operator()(const ConvoyReport& r) { all(r.place, r.at, r.sources, r.grade, r.note); }
    void operator()(const Convoy& c) {
        all(c.id, c.name, c.vehicle, c.goods, c.legs, c.departs, c.reports, c.sources, c.grade, c.note);
    }
    void operator()(const SupplySettings& s) {
        all(s.rainsFirstMonth, s.rainsLastMonth, s.exposureDistance, static_cast<int>(s.exposureSpan.count()));
    }

    template <class... T> void all(const T&... values) { ((*this)(values), ...); }
};

} // namespace

bool isSettlement(const Place& place) {
    return place.kind == PlaceKind::Capital || place.kind == PlaceKind::RegionCapital ||
           place.kind == PlaceKind::Town || place.kind == PlaceKind::Village;
}

bool isNetworkPoint(const Place& place) {
    return place.kind == PlaceKind::Waypoint || place.kind == PlaceKind::Junction;
}

std::optional<Instant> Event::begin() const { return when.from ? std::optional(when.from->begin) : std::nullopt; }

std::optional<Instant> Event::end() const {
    if (when.to) return when.to->begin;
    return when.from ? std::optional(when.from->end()) : std::nullopt;
}

const Actor* Dossier::actor(std::string_view actorId) const { return find(actors, &Actor::id, actorId); }
const Source* Dossier::source(std::string_view key) const { return find(sources, &Source::key, key); }
const ZoneState* Dossier::zoneState(std::string_view stateId) const { return find(zones, &ZoneState::id, stateId); }
const Place* Dossier::place(std::string_view placeId) const { return find(places, &Place::id, placeId); }
const Leg* Dossier::leg(std::string_view legId) const { return find(legs, &Leg::id, legId); }
const Route* Dossier::route(std::string_view routeId) const { return find(routes, &Route::id, routeId); }
const Region* Dossier::region(std::string_view regionId) const { return find(regions, &Region::id, regionId); }
const Event* Dossier::event(std::string_view eventId) const { return find(events, &Event::id, eventId); }
const Camp* Dossier::camp(std::string_view campId) const { return find(camps, &Camp::id, campId); }
const Vehicle* Dossier::vehicle(std::string_view vehicleId) const { return find(vehicles, &Vehicle::id, vehicleId); }
const Convoy* Dossier::convoy(std::string_view convoyId) const { return find(convoys, &Convoy::id, convoyId); }

bool isAllied(const Dossier& dossier, std::string_view first, std::string_view second, Instant at) {
    if (first == second) return true;
    return std::ranges::any_of(dossier.relations, [&](const Relation& r) {
        return r.kind == RelationKind::Allied && r.when.contains(at) &&
               ((r.first == first && r.second == second) || (r.first == second && r.second == first));
    });
}

std::string stateHash(const Dossier& d) {
    Hasher hash;
    hash.all(d.id, d.title, d.handling, d.disclaimer, d.credit, d.from, d.to, d.instant, d.baseline, d.extent, d.actors,
             d.relations, d.sources, d.zones, d.places, d.legs, d.routes, d.entries, d.overrides, d.rules, d.regions,
             d.events, d.camps, d.displacements, d.supply, d.vehicles, d.convoys);
    return hash.print.hex();
}

} // namespace azalai
