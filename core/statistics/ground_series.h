#pragma once

#include <azalai/base/result.h>
#include <azalai/base/units.h>
#include <azalai/model/workspace.h>

#include <map>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

namespace azalai {

/// Ground from an instant until the next point of its curve.
struct GroundPoint {
    Instant at;
    SquareMetres area;

    bool operator==(const GroundPoint&) const = default;
};

/// The first point is at the beginning of the dossier's span, the others where the ground changes.
using GroundCurve = std::vector<GroundPoint>;

/// Who held how much over a dossier's span.
struct GroundSeries {
    std::map<std::string, GroundCurve> held;      ///< by actor id; counted once where own zones overlap
    std::map<std::string, GroundCurve> contested; ///< by actor id: the part of it that a rival claims too
    std::map<std::pair<std::string, std::string>, GroundCurve> shared; ///< by actor ids, first before second: ground of
                                                                       ///< both while they are not allies
    GroundCurve contestedTotal; ///< contested ground, each piece once; empty where the span is

    bool operator==(const GroundSeries&) const = default;
};

/// The curves of actors and pairs that have ground at some time. The workspace's own instant does not matter; its
/// hidden actors and "known at" do. One sweep over what changes: no instant is computed by itself.
/// Accuracy  Sums are exact in units of 1e-5 m², to which each edge is rounded once; less than 1e-3 m² is none.
/// Errors    Cancelled; OutOfRange (subject: the dossier) where more than 64 actors have zones.
[[nodiscard]] Result<GroundSeries> groundSeries(const Workspace& workspace, const std::stop_token& stop = {});

} // namespace azalai
