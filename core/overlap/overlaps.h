#pragma once

#include <azalai/base/result.h>
#include <azalai/base/units.h>
#include <azalai/model/workspace.h>

#include <cstdint>
#include <map>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace azalai {

/// One cell of the partition: a connected piece of the ground where exactly these zones lie.
struct Face {
    std::vector<std::string> states;   ///< zone state ids, in dossier order
    std::vector<std::string> actors;   ///< their actors, sorted, without repeats
    std::vector<std::string> sources;  ///< source keys of the states, sorted, without repeats
    Grade lowest;                      ///< the weakest grade among the states
    bool contested = false;            ///< at least two of the actors are not allies at the instant
    std::vector<std::string> doubtful; ///< states that share it in a narrow strip alone; see withoutNarrow
    SquareMetres area;
    Polygon shape; ///< edges straight in lon/lat; valid
};

/// Ground shared by two zones of actors that are not allies.
struct ZonePair {
    std::string first; ///< zone state id, before `second` in dossier order
    std::string second;
    SquareMetres area;
};

/// Ground shared by the zones of two actors that are not allies, counted once.
struct ActorPair {
    std::string first; ///< actor id, before `second` in the alphabet
    std::string second;
    SquareMetres area;
};

/// Ground where exactly this set of actors is present, and at least two are not allies.
struct ActorSet {
    std::vector<std::string> actors; ///< sorted
    SquareMetres area;
};

/// A piece of what two zones of actors that are not allies share, narrower than a hand can draw: contested ground, or
/// one border that was drawn twice. Nobody has said which.
struct NarrowStrip {
    std::string first; ///< zone state id, before `second` in dossier order
    std::string second;
    SquareMetres area;
    Metres width; ///< mean: twice the ground, by the length of the border
    Polygon shape;
};

/// How often a check of the result failed. Each is made on every computation; anything but 0 says that figures are not
/// to be trusted.
struct OverlapChecks {
    std::int64_t openWalks = 0;    ///< borders along which the zones do not come back to those of the beginning
    std::int64_t zonesInDoubt = 0; ///< zones to which the sets that hold them do not add up
    std::int64_t setsInDoubt = 0;  ///< sets of zones to which their faces do not add up, slivers under 1 cm apart

    bool operator==(const OverlapChecks&) const = default;
};

struct Overlaps {
    std::vector<Face> faces;                        ///< by states, then west, south of the outer ring's first position
    std::vector<ZonePair> zonePairs;                ///< by first, then second
    std::vector<ActorPair> actorPairs;              ///< by area, largest first
    std::vector<ActorSet> actorSets;                ///< by area, largest first
    std::map<std::string, SquareMetres> actorAreas; ///< ground with at least one zone of the actor, counted once
    std::vector<NarrowStrip> narrow;                ///< left out of all areas above but those of faces; withoutNarrow
    OverlapChecks checks;
};

/// The seam behind which the machinery may be replaced.
class OverlapEngine {
public:
    virtual ~OverlapEngine() = default;

    /// Everything about who overlaps whom at the workspace's instant.
    /// Errors  Cancelled. Safe to call from several threads.
    [[nodiscard]] virtual Result<Overlaps> compute(const Workspace& workspace, std::stop_token stop = {}) const = 0;
};

} // namespace azalai
