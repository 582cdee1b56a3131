#pragma once

#include <azalai/overlap/overlaps.h>

#include <stop_token>
#include <vector>

namespace azalai {

/// What the grid of 1e-7° leaves between two borders that were made one: narrower than this is no ground, and nobody is
/// asked about it.
inline constexpr Metres gridTolerance{0.05};

/// Has somebody said that narrow overlaps of two states' zones are meant: either of them names the other's zone.
[[nodiscard]] bool isNarrowMeant(const ZoneState& first, const ZoneState& second);

/// Overlaps where narrow strips count in no total: pairs, sets and ground held. A strip is a connected piece of what
/// two zones of actors that are not allies share, narrower than the digitising tolerance (isSliver), about which nobody
/// has decided. Faces that lie in one are marked, strips are listed by pair, then from west to east. Faces narrower
/// than the grid's tolerance count nowhere either, and are not listed.
///
/// overlaps  As an engine computed them for the workspace.
/// Cost      A look at each contested face; outlines are made of those pairs alone that have a narrow face.
/// Errors    Cancelled.
[[nodiscard]] Result<Overlaps> withoutNarrow(Overlaps overlaps, const Workspace& workspace, std::stop_token stop = {});

/// Pairs of actors as they were computed with all ground, without what these faces hold in doubt.
/// dossier  That the faces are of.
[[nodiscard]] std::vector<ActorPair> withoutDoubtful(std::vector<ActorPair> pairs, const std::vector<Face>& faces,
                                                     const Dossier& dossier);

} // namespace azalai
