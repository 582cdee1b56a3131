#pragma once

#include <azalai/base/units.h>
#include <azalai/geo/bounds.h>
#include <azalai/geometry/snap_ground.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace azalai {

/// What an outline can follow.
enum class TraceKind { Zone, Region, Country, River, Road };

/// Lines of one kind that hang together: where they have a vertex in common, one leads into the other.
class TraceNet {
public:
    struct Strand {
        std::string name;
        Line line; ///< two positions or more
        bool isClosed = false;
    };

    /// Input  Finite positions; taken to the 1e-7 degree grid.
    TraceNet(TraceKind kind, std::vector<Strand> strands);

    [[nodiscard]] TraceKind kind() const { return m_kind; }

    /// A place on a strand.
    struct Foot {
        std::size_t strand = 0;
        std::size_t edge = 0; ///< from this vertex to the next
        Position at;
        double away = 0; ///< degrees of latitude
    };
    [[nodiscard]] std::optional<Foot> nearest(Position from, Degrees reach) const;
    [[nodiscard]] std::optional<Position> nearestVertex(Position from, Degrees reach) const;

    /// The shortest way along the net from foot to foot, with both; or the shortest one that has no edge in common with
    /// it. Empty where there is none.
    [[nodiscard]] Line way(const Foot& from, const Foot& to, bool otherWay) const;
    [[nodiscard]] const std::string& nameOf(const Foot& foot) const { return m_strands[foot.strand].name; }

private:
    using Node = std::uint32_t;
    struct Link {
        Node to = 0;
        double length = 0;
    };
    struct Ends {
        Node first = 0;
        Node second = 0;
    };
    class Search;

    [[nodiscard]] Ends endsOf(const Foot& foot) const;

    TraceKind m_kind;
    std::vector<Strand> m_strands;
    std::vector<Bounds> m_bounds;
    std::vector<std::vector<Node>> m_nodesOf; ///< by strand and vertex
    std::vector<Position> m_at;               ///< by node
    std::vector<std::vector<Link>> m_links;   ///< by node
};

/// A piece of a net between two places.
struct TracedPiece {
    Line line; ///< on the grid, without repeats; both ends lie on the net
    TraceKind kind = TraceKind::Zone;
    std::string name; ///< of the strand at its end
    Metres length;
    bool hasOtherWay = false; ///< there is one more, all apart from this

    bool operator==(const TracedPiece&) const = default;
};

/// The lines around a hand that an outline can follow.
class TraceGround {
public:
    TraceGround() = default;
    explicit TraceGround(std::vector<std::shared_ptr<const TraceNet>> nets) : m_nets(std::move(nets)) {}

    [[nodiscard]] bool isEmpty() const { return m_nets.empty(); }
    [[nodiscard]] const std::vector<std::shared_ptr<const TraceNet>>& nets() const { return m_nets; }

    /// As SnapGround::nearest().
    [[nodiscard]] std::optional<SnapTarget> nearest(Position from, Degrees reach) const;

    /// The piece between two places of the net that is nearest to both of them; of several equally near, the first.
    /// reach     Of latitude; how far off the places may lie.
    /// otherWay  The other way around rather than the shorter one.
    /// Result    Nothing where no net has both, or no (other) way leads from one to the other.
    [[nodiscard]] std::optional<TracedPiece> between(Position from, Position to, Degrees reach, bool otherWay) const;

private:
    std::vector<std::shared_ptr<const TraceNet>> m_nets;
};

/// The outlines of an area as a net of its own.
[[nodiscard]] std::shared_ptr<const TraceNet> netOf(TraceKind kind, const std::string& name, const Area& area);

} // namespace azalai
