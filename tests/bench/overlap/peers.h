#pragma once

#include "make_sets.h"

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace azalai::bench {

using ZonePair = std::pair<std::uint32_t, std::uint32_t>;

/// Square degrees of each pair asked for, in order; NaN where the library threw or returned an error.
struct PairAreas {
    std::vector<double> areas;
    std::size_t exceptions = 0;
};

/// A library that intersects two zones.
class PairPeer {
public:
    PairPeer() = default;
    PairPeer(const PairPeer&) = delete;
    PairPeer& operator=(const PairPeer&) = delete;
    virtual ~PairPeer() = default;

    [[nodiscard]] virtual std::string name() const = 0;
    [[nodiscard]] virtual std::string version() const = 0;
    virtual void load(const BenchSet& set) = 0; ///< makes the library's own types and what it keeps beside them
    [[nodiscard]] virtual PairAreas measure(std::span<const ZonePair> pairs) = 0;
};

/// What a partition consists of, as far as a peer says; 0 otherwise. Ours on the ellipsoid in km², else square degrees.
struct PartitionCount {
    std::size_t faces = 0;
    std::size_t sets = 0;  ///< different sets of zones
    double ground = 0.0;   ///< in any zone
    double weighted = 0.0; ///< each set as often as it has zones: the sum of the zones' areas
    std::size_t exceptions = 0;
};

/// A library that cuts the plane along the borders of all zones.
class PartitionPeer {
public:
    PartitionPeer() = default;
    PartitionPeer(const PartitionPeer&) = delete;
    PartitionPeer& operator=(const PartitionPeer&) = delete;
    virtual ~PartitionPeer() = default;

    [[nodiscard]] virtual std::string name() const = 0;
    [[nodiscard]] virtual std::string version() const = 0;
    virtual void load(const BenchSet& set) = 0;
    [[nodiscard]] virtual PartitionCount partition() = 0;
};

[[nodiscard]] std::unique_ptr<PairPeer> makeGeosPairs();          ///< OverlayNG with its robust fallbacks, by the C API
[[nodiscard]] std::unique_ptr<PairPeer> makeGeosFiltered();       ///< the same behind prepared tests
[[nodiscard]] std::unique_ptr<PairPeer> makeBoostPairs();         ///< cartesian, double
[[nodiscard]] std::unique_ptr<PairPeer> makeClipperPairs();       ///< integers
[[nodiscard]] std::unique_ptr<PartitionPeer> makeGeosPartition(); ///< node, polygonize, label
[[nodiscard]] std::unique_ptr<PartitionPeer> makeCgalPartition(); ///< exact arrangement, no labels

[[nodiscard]] std::unique_ptr<PairPeer> makeOwnPairs(std::size_t threads); ///< areas on the ellipsoid
[[nodiscard]] std::unique_ptr<PairPeer> makeOwnPairsOnPlane(); ///< square degrees, to be compared with the others'
[[nodiscard]] std::unique_ptr<PairPeer> makeOwnPolygons();     ///< square degrees of the polygons it makes
[[nodiscard]] std::unique_ptr<PartitionPeer> makeOwnPartition(std::size_t threads, bool faces);
[[nodiscard]] std::unique_ptr<PartitionPeer> makeOwnPartitionOnPlane(); ///< square degrees

/// Square metres of every zone in all, edges straight in degrees.
[[nodiscard]] double ownAreas(const BenchSet& set);

/// Square metres of every zone in all, edges taken as geodesics.
[[nodiscard]] double geographicLibAreas(const BenchSet& set);
[[nodiscard]] std::string geographicLibVersion();

} // namespace azalai::bench
