#pragma once

#include <azalai/model/workspace.h>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace azalai {

/// A vertex that a zone has exactly where another zone has one.
struct SharedVertex {
    std::string state;
    std::size_t ring = 0;   ///< counted over the area, as by ringAt()
    std::size_t vertex = 0; ///< of an edge: the vertex behind it, up to the size of the ring

    bool operator==(const SharedVertex&) const = default;
};

/// Where zones share a border: the same vertices of the 1e-7 degree grid. Only the states of other zones count that are
/// in force at the workspace's moment, of hidden actors too. In the order of the dossier.
/// Input  A state, ring and vertex that are there.

/// Those that have the vertex.
[[nodiscard]] std::vector<SharedVertex> sharingVertex(const Workspace& workspace, const std::string& state,
                                                      std::size_t ring, std::size_t vertex);
/// Those that have the edge from a vertex to the next one, in either direction.
[[nodiscard]] std::vector<SharedVertex> sharingEdge(const Workspace& workspace, const std::string& state,
                                                    std::size_t ring, std::size_t from);
/// Those that have both edges at the vertex. Without it the border is still the same; that of a zone whose border turns
/// off there would not be.
[[nodiscard]] std::vector<SharedVertex> sharingCorner(const Workspace& workspace, const std::string& state,
                                                      std::size_t ring, std::size_t vertex);

/// The vertices of a ring from one to another, with both: the way around that is shorter in degrees.
/// Input  Two different vertices that are there.
[[nodiscard]] Line shorterPart(const Ring& ring, std::size_t from, std::size_t to);

/// A ring with another line in place of a part of it, if it has the part, in either direction. Ends of the part stay.
/// Input  Two positions or more in both.
[[nodiscard]] std::optional<Ring> withPart(const Ring& ring, const Line& part, const Line& line);

} // namespace azalai
