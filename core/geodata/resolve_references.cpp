#include <azalai/geo/geodesic.h>
#include <azalai/geodata/reference_keeper.h>
#include <azalai/geodata/resolve_references.h>
#include <azalai/geodata/resolve_supply.h>
#include <azalai/geodata/way_fault.h>

#include <algorithm>
#include <format>
#include <string_view>

namespace azalai {

namespace {

constexpr Metres endTolerance{100.0}; ///< a leg may end so far from its place

class Resolver : ReferenceKeeper {
public:
    explicit Resolver(Dossier& dossier) : ReferenceKeeper(dossier), d(dossier) {}

    std::vector<Issue> run() {
        m_actors = Ids(d.actors, &Actor::id);
        m_places = Ids(d.places, &Place::id);
        actorsAndSources();
        zones();
        placesAndLegs();
        routes();
        resolveSupply(d, *this);
        regions();
        events();
        return take();
    }

private:
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
        const Position place = std::as_const(d.places)[*m_places.find(placeId)].position;
        if (place == end) return; // as a rule, and spares a million geodesics
        const Metres gap = geodesicDistance(place, end);
        if (gap > endTolerance)
            say(ErrorCode::InvalidGeometry, std::format("{} {:.0f} m away from {}", which, gap.value, placeId));
    }

    void placesAndLegs() {
        for (std::size_t i = 0; i < d.places.size(); ++i) {
            const std::string& id = std::as_const(d.places)[i].id;
            at("places.geojson", id);
            judgeId(id);
            keepSourcesOf(d.places, i);
        }
        std::vector<bool> isGone(d.legs.size());
        for (std::size_t i = 0; i < isGone.size(); ++i)
            isGone[i] = !leg(i);
        if (!std::ranges::contains(isGone, true)) return; // the list may be shared
        std::size_t next = 0;
        erase_if(d.legs, [&](const Leg&) { return isGone[next++]; });
    }

    /// Can it stay?
    bool leg(std::size_t index) {
        const Leg& leg = std::as_const(d.legs)[index];
        at("legs.geojson", leg.id);
        judgeId(leg.id);
        if (lacks(m_places, "place", leg.from) || lacks(m_places, "place", leg.to)) return false;
        keepSourcesOf(d.legs, index);
        const Leg& kept = std::as_const(d.legs)[index]; // perhaps elsewhere now
        judgeEnd(kept.from, kept.line.front(), "begins");
        judgeEnd(kept.to, kept.line.back(), "ends");
        return true;
    }

    void routes() {
        m_legs = Ids(d.legs, &Leg::id);
        std::erase_if(d.routes, [&](Route& route) {
            at("routes.json", route.id);
            judgeId(route.id);
            std::size_t number = 0;
            std::erase_if(route.ways, [&](const auto& way) {
                ++number;
                const std::optional<WayFault> fault = wayFault(d, way);
                if (fault) say(fault->rule, std::format("way {} dropped: {}", number, fault->detail));
                return fault.has_value();
            });
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
    Ids m_actors;
    Ids m_places;
    Ids m_legs;
};

} // namespace

std::vector<Issue> resolveReferences(Dossier& dossier) { return Resolver(dossier).run(); }

} // namespace azalai
