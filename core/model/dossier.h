#pragma once

#include <azalai/base/shared_vector.h>
#include <azalai/geo/bounds.h>
#include <azalai/model/features.h>
#include <azalai/model/supply.h>

#include <string>
#include <string_view>
#include <vector>

namespace azalai {

/// Everything a desk knows, as a value. Lists are sorted by id (rules and relations keep their order).
struct Dossier {
    std::string id;
    LocalText title;
    LocalText handling; ///< banner of every window and page
    LocalText disclaimer;
    LocalText credit; ///< of the base map
    StatedTime from;  ///< span of the timeline
    StatedTime to;
    StatedTime instant;  ///< first view
    StatedTime baseline; ///< last briefing
    Bounds extent;
    std::vector<Actor> actors;
    std::vector<Relation> relations;
    std::vector<Source> sources;
    std::vector<ZoneState> zones;
    SharedVector<Place> places; ///< as many as a country has: revisions share them
    SharedVector<Leg> legs;     ///< likewise
    std::vector<Route> routes;
    std::vector<SupplyEntry> entries;
    std::vector<Override> overrides;
    std::vector<AccessRule> rules;
    std::vector<Region> regions;
    std::vector<Event> events;
    std::vector<Camp> camps;
    std::vector<Displacement> displacements;
    SupplySettings supply;
    std::vector<Vehicle> vehicles;
    std::vector<Convoy> convoys;

    bool operator==(const Dossier&) const = default;

    /// To be called when a dossier has been put together: its copies share the long lists from now on.
    void settle() {
        places.settle();
        legs.settle();
    }

    // Null where no such id is. The pointers live as long as the dossier.
    [[nodiscard]] const Actor* actor(std::string_view actorId) const;
    [[nodiscard]] const Source* source(std::string_view key) const;
    [[nodiscard]] const ZoneState* zoneState(std::string_view stateId) const;
    [[nodiscard]] const Place* place(std::string_view placeId) const;
    [[nodiscard]] const Leg* leg(std::string_view legId) const;
    [[nodiscard]] const Route* route(std::string_view routeId) const;
    [[nodiscard]] const Region* region(std::string_view regionId) const;
    [[nodiscard]] const Event* event(std::string_view eventId) const;
    [[nodiscard]] const Camp* camp(std::string_view campId) const;
    [[nodiscard]] const Vehicle* vehicle(std::string_view vehicleId) const;
    [[nodiscard]] const Convoy* convoy(std::string_view convoyId) const;
};

/// Are two actors on the same side at an instant: the same actor, or related as allied then.
[[nodiscard]] bool isAllied(const Dossier& dossier, std::string_view first, std::string_view second, Instant at);

/// Fingerprint of everything in the dossier; equal dossiers give equal digits on every machine.
[[nodiscard]] std::string stateHash(const Dossier& dossier);

} // namespace azalai
