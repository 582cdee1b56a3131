#pragma once

#include "../turns.h"
#include "peers.h"

#include <optional>
#include <string>

namespace azalai::bench {

struct TaskOptions {
    double roundMs = 10'000.0;                  ///< of a round: what takes longer gets a sample of the items
    std::size_t stride = 1;                     ///< only every n-th item
    clockid_t clock = CLOCK_PROCESS_CPUTIME_ID; ///< of all threads together; CLOCK_MONOTONIC is the time on the wall
};

// Each returns nothing where it does not know the engine. The set must outlive the task.

/// Engines  ours, ours2 (two threads), polygons (ours), geos, prepared, boost, clipper. Items are pairs.
[[nodiscard]] std::optional<Task> makePairTask(const BenchSet& set, const std::string& engine,
                                               const TaskOptions& options);
/// The same on the plane, a round over every stride-th pair, compared with the reference sum. Wrong is what differs by
/// more than a tenth of a square metre and a millionth; an engine that rounds crossings to the grid may differ by a
/// step along the shorter border besides.
[[nodiscard]] std::optional<Task> makeWrongTask(const BenchSet& set, const std::string& engine,
                                                const TaskOptions& options);
/// Engines  ours, ours2, faces and faces2 (ours, with the faces' polygons), plane (ours, square degrees), geos, cgal.
/// Items are zones.
[[nodiscard]] std::optional<Task> makePartitionTask(const BenchSet& set, const std::string& engine,
                                                    const TaskOptions& options);
/// How many of the polygons that we publish GEOS calls invalid. Engines: faces, polygons (of pairs).
[[nodiscard]] std::optional<Task> makeInvalidTask(const BenchSet& set, const std::string& engine,
                                                  const TaskOptions& options);
/// Engines  ours, geographiclib. Items are vertices.
[[nodiscard]] std::optional<Task> makeAreaTask(const BenchSet& set, const std::string& engine,
                                               const TaskOptions& options);
/// Moves vertices of a live arrangement, 0.2 to 2 km at a time. Engines: ours. Items are moves that were accepted.
[[nodiscard]] std::optional<Task> makeDragTask(const BenchSet& set, const std::string& engine,
                                               const TaskOptions& options);
/// Engines  ours (a cursor on the timeline), fresh (a partition of the zones of each day). Items are days.
[[nodiscard]] std::optional<Task> makeScrubTask(const BenchSet& set, const std::string& engine,
                                                const TaskOptions& options);

} // namespace azalai::bench
