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

/// One cell of the partition: the ground where exactly these zones lie.
struct Face {
    std::vector<std::string> states;  ///< zone state ids, in dossier order
    std::vector<std::string> actors;  ///< their actors, sorted, without repeats
    std::vector<std::string> sources; ///< source keys of the states, sorted, without repeats
    Grade lowest;                     ///< the weakest grade among the states
    bool contested = false;           ///< at least two of the actors are not allies at the instant
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

/// How often a check of the geometry engine failed and what answered instead.
struct GuardCounts {
    std::int64_t pairs = 0;          ///< pair intersections made
    std::int64_t areaMismatches = 0; ///< of these: area differed from the independent sum, kernel asked instead
    std::int64_t exceptions = 0;     ///< of these: the library threw, kernel asked instead
    std::int64_t invalidOutputs = 0; ///< of these: the area is right but the shape is not valid, kernel asked instead
    std::int64_t unconfirmed = 0;    ///< of the last three: the kernel differed from the sum as well; the sum stands
    std::int64_t faceMismatches =
        0; ///< zones with a face that is not valid, or faces that did not add up, by the kernel
    std::int64_t sumMismatches = 0; ///< zones and pairs to which the faces that count in the end do not add up

    bool operator==(const GuardCounts&) const = default;
};

struct Overlaps {
    std::vector<Face> faces;                        ///< every cell covered by at least one zone
    std::vector<ZonePair> zonePairs;                ///< by first, then second
    std::vector<ActorPair> actorPairs;              ///< by area, largest first
    std::vector<ActorSet> actorSets;                ///< by area, largest first
    std::map<std::string, SquareMetres> actorAreas; ///< ground with at least one zone of the actor, counted once
    GuardCounts guards;
};

/// The seam behind which the machinery may be replaced.
class OverlapEngine {
public:
    virtual ~OverlapEngine() = default;

    /// Everything about who overlaps whom at the workspace's instant.
    /// Errors  Cancelled; LibraryFailure when both engines fail on the faces; InvalidGeometry when an outline
    /// cannot be mended (subject: the zone state). Safe to call from several threads.
    [[nodiscard]] virtual Result<Overlaps> compute(const Workspace& workspace, std::stop_token stop = {}) const = 0;
};

} // namespace azalai
