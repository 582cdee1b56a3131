#include <azalai/geo/geodesic.h>
#include <azalai/geodata/resolve_references.h>

#include <algorithm>
#include <format>
#include <set>
#include <string_view>

namespace azalai {

namespace {

constexpr Metres endTolerance{100.0}; ///< a leg may end so far from its place

using Ids = std::set<std::string, std::less<>>;

template <class T> Ids idsOf(const std::vector<T>& items, std::string T::* id) {
    Ids ids;
    for (const T& item : items)
        ids.insert(item.*id);
    return ids;
}

class Resolver {
public:
    explicit Resolver(Dossier& dossier) : d(dossier) {}

    std::vector<Issue> run() {
        m_sources = idsOf(d.sources, &Source::key);
        m_actors = idsOf(d.actors, &Actor::id);
        m_places = idsOf(d.places, &Place::id);
        actorsAndSources();
        zones();
        placesAndLegs();
        routes();
        regions();
        events();
        return std::move(m_issues);
    }

private:
    void at(std::string_view file, std::string_view feature) {
        m_file = file;
        m_feature = feature;
    }
    void say(ErrorCode rule, std::string detail, bool rejected = false) {
        m_issues.push_back({m_file, m_feature, rule, std::move(detail), rejected});
    }
    /// Says and gives true when the id is not known: the feature has to go.
    bool lacks(const Ids& known, std::string_view what, const std::string& id) {
        if (known.contains(id)) return false;
        say(ErrorCode::UnknownId, std::format("{} {} is unknown", what, id), true);
        return true;
    }
    void keepKnown(std::vector<std::string>& ids, const Ids& known, std::string_view what) {
        std::erase_if(ids, [&](const std::string& id) {
            if (known.contains(id)) return false;
            say(ErrorCode::UnknownId, std::format("{} {} is unknown", what, id));
            return true;
        });
    }
    void keepKnown(std::string& id, const Ids& known, std::string_view what) {
        if (id.empty() || known.contains(id)) return;
        say(ErrorCode::UnknownId, std::format("{} {} is unknown", what, id));
        id.clear();
    }
    void keepSources(std::vector<std::string>& sources) {
        if (sources.empty()) say(ErrorCode::MissingField, "no source");
        keepKnown(sources, m_sources, "source");
    }
    void judgeId(std::string_view id, std::string_view letters = "abcdefghijklmnopqrstuvwxyz0123456789-") {
        if (id.find_first_not_of(letters) != std::string_view::npos)
            say(ErrorCode::InvalidValue, std::format("id {} has other letters than the format allows", id));
    }

    void actorsAndSources() {
        for (Actor& actor : d.actors) {
            at("actors.json", actor.id);
            judgeId(actor.id);
            keepSources(actor.sources);
        }
        std::erase_if(d.relations, [&](Relation& relation) {
            at("actors.json", relation.first + "/" + relation.second);
            const bool gone = lacks(m_actors, "actor", relation.first) || lacks(m_actors, "actor", relation.second);
            if (!gone) keepSources(relation.sources);
            return gone;
        });
        for (const Source& source : d.sources) {
            at("sources.json", source.key);
            judgeId(source.key, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-");
        }
    }

    void zones() {
        std::erase_if(d.zones, [&](ZoneState& state) {
            at("zones.geojson", state.id);
            const std::string_view number =
                std::string_view(state.id).substr(std::min(state.zone.size(), state.id.size()));
            if (!state.id.starts_with(state.zone) || number.size() < 2 || number[0] != '@' ||
                number.find_first_not_of("0123456789", 1) != std::string_view::npos)
                say(ErrorCode::InvalidValue, std::format("id is not {}@number", state.zone));
            judgeId(state.zone);
            if (lacks(m_actors, "actor", state.actor)) return true;
            keepSources(state.sources);
            return false;
        });
        for (std::size_t i = 0; i < d.zones.size(); ++i)
            for (std::size_t j = 0; j < i; ++j) {
                const ZoneState& a = d.zones[j];
                const ZoneState& b = d.zones[i];
                const bool apart = (a.when.to && b.when.from && a.when.to->begin <= b.when.from->begin) ||
                                   (b.when.to && a.when.from && b.when.to->begin <= a.when.from->begin);
                if (a.zone != b.zone || apart) continue;
                at("zones.geojson", b.id);
                say(ErrorCode::InvalidTime, std::format("in force at the same time as {}", a.id));
            }
    }

    void judgeEnd(const std::string& placeId, Position end, std::string_view which) {
        const Metres gap = geodesicDistance(d.place(placeId)->position, end);
        if (gap > endTolerance)
            say(ErrorCode::InvalidGeometry, std::format("{} {:.0f} m away from {}", which, gap.value, placeId));
    }

    void placesAndLegs() {
        for (Place& place : d.places) {
            at("places.geojson", place.id);
            judgeId(place.id);
            keepSources(place.sources);
        }
        std::erase_if(d.legs, [&](Leg& leg) {
            at("legs.geojson", leg.id);
            judgeId(leg.id);
            if (lacks(m_places, "place", leg.from) || lacks(m_places, "place", leg.to)) return true;
            keepSources(leg.sources);
            judgeEnd(leg.from, leg.line.front(), "begins");
            judgeEnd(leg.to, leg.line.back(), "ends");
            return false;
        });
    }

    /// Index of the first leg that does not go on from the one before it when the way begins at a place; way.size()
    /// when it holds together.
    std::size_t brokenAt(const std::vector<std::string>& way, std::string here) const {
        for (std::size_t i = 0; i < way.size(); ++i) {
            const Leg* leg = d.leg(way[i]);
            if (leg->from == here)
                here = leg->to;
            else if (leg->to == here)
                here = leg->from;
            else
                return i;
        }
        return way.size();
    }

    bool wayStands(const std::vector<std::string>& way, std::size_t number) {
        for (const std::string& id : way)
            if (!m_legs.contains(id)) {
                say(ErrorCode::UnknownId, std::format("way {} dropped: leg {} is unknown", number, id));
                return false;
            }
        const Leg* first = d.leg(way.front());
        const std::size_t broken = std::max(brokenAt(way, first->from), brokenAt(way, first->to));
        if (broken == way.size()) return true;
        say(ErrorCode::InvalidValue,
            std::format("way {} dropped: leg {} does not go on from the one before it", number, way[broken]));
        return false;
    }

    void routes() {
        m_legs = idsOf(d.legs, &Leg::id);
        std::erase_if(d.routes, [&](Route& route) {
            at("routes.json", route.id);
            judgeId(route.id);
            std::size_t number = 0;
            std::erase_if(route.ways, [&](const auto& way) { return !wayStands(way, ++number); });
            if (route.ways.empty()) {
                say(ErrorCode::MissingField, "no way is left", true);
                return true;
            }
            keepSources(route.sources);
            return false;
        });
        std::erase_if(d.entries, [&](const SupplyEntry& entry) {
            at("routes.json", entry.place);
            return lacks(m_places, "place", entry.place);
        });
        std::erase_if(d.overrides, [&](Override& word) {
            at("routes.json", word.leg);
            if (lacks(m_legs, "leg", word.leg)) return true;
            keepSources(word.sources);
            return false;
        });
    }

    void regions() {
        for (Region& region : d.regions) {
            at("regions.geojson", region.id);
            judgeId(region.id);
            keepKnown(region.capital, m_places, "place");
            keepSources(region.sources);
        }
    }

    void events() {
        const auto settle = [&](auto& item, std::string_view file) {
            at(file, item.id);
            judgeId(item.id);
            keepKnown(item.actors, m_actors, "actor");
            keepKnown(item.places, m_places, "place");
            keepSources(item.sources);
        };
        for (Event& event : d.events)
            settle(event, "events.geojson");
        for (Camp& camp : d.camps) {
            at("camps.geojson", camp.id);
            judgeId(camp.id);
            keepKnown(camp.place, m_places, "place");
            keepSources(camp.sources);
        }
        for (Displacement& displacement : d.displacements)
            settle(displacement, "displacement.geojson");
    }

    Dossier& d;
    Ids m_sources;
    Ids m_actors;
    Ids m_places;
    Ids m_legs;
    std::vector<Issue> m_issues;
    std::string m_file;
    std::string m_feature;
};

} // namespace

std::vector<Issue> resolveReferences(Dossier& dossier) { return Resolver(dossier).run(); }

} // namespace azalai
