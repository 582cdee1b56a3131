#pragma once

#include <azalai/geometry/shared_border.h>
#include <azalai/overlap/overlaps.h>

#include <cstddef>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace azalai {

/// What is true around one zone with the outline that it has now.
struct LiveOverlapPicture {
    Area outline;
    std::map<std::string, Area> followers; ///< states of other zones that changed along, since the beginning
    std::vector<Face> contested;           ///< contested faces that the zone is part of
    SquareMetres zoneArea;
    SquareMetres contestedArea;           ///< of those faces together
    std::vector<ActorPair> sharedByActor; ///< inside the zone; first is the zone's actor; largest first
    std::vector<ActorPair> actorPairs;    ///< of the whole workspace, as in Overlaps
};

/// The overlaps around one zone while its outline is changed. Owned by one thread.
///
/// Rings are counted over the area: polygon 0's outer ring, its holes, polygon 1's outer ring. Positions are taken to
/// the 1e-7 degree grid. Results equal those of a fresh computation with the changed outlines, figures to the last
/// unit. followers  Vertices of other states of the dossier that do the same in the same change: where they share the
/// border.
///            Those of hidden actors count for no figure.
/// Errors  InvalidGeometry (subject: the zone state, detail: word of the AreaFaultKind) when an outline would cross or
///         touch itself or lose its ground; OutOfRange for a ring or vertex that is not there, UnknownId for a
///         follower. After an error all outlines are what they were before.
class LiveOverlaps {
public:
    using Followers = std::vector<SharedVertex>;
    virtual ~LiveOverlaps() = default;

    /// What is true before any change.
    [[nodiscard]] virtual Result<LiveOverlapPicture> picture() = 0;
    [[nodiscard]] virtual Result<LiveOverlapPicture> moveVertex(std::size_t ring, std::size_t vertex, Position to,
                                                                const Followers& followers = {}) = 0;
    /// The new vertex stands after the given one; that of a follower before the one that is given.
    [[nodiscard]] virtual Result<LiveOverlapPicture> insertVertex(std::size_t ring, std::size_t after, Position at,
                                                                  const Followers& followers = {}) = 0;
    [[nodiscard]] virtual Result<LiveOverlapPicture> removeVertex(std::size_t ring, std::size_t vertex,
                                                                  const Followers& followers = {}) = 0;
    /// How often a check failed and the figures were made anew: 0, or something is wrong.
    [[nodiscard]] virtual std::size_t rebuilds() const = 0;
};

/// Begins with a zone state that is in force in the workspace, seen against the other zones in force. The first
/// question arranges them all, by up to four threads; each change then costs what it touches.
[[nodiscard]] std::unique_ptr<LiveOverlaps> makeLiveOverlaps(const Workspace& workspace, const std::string& stateId);

} // namespace azalai
