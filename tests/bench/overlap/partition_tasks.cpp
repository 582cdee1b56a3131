#include "task.h"

#include <memory>

namespace azalai::bench {

std::optional<Task> makePartitionTask(const BenchSet& set, const std::string& engine, const TaskOptions& options) {
    std::shared_ptr<PartitionPeer> peer;
    if (engine == "ours") peer = makeOwnPartition(1, false);
    if (engine == "ours2") peer = makeOwnPartition(2, false);
    if (engine == "faces") peer = makeOwnPartition(1, true);
    if (engine == "faces2") peer = makeOwnPartition(2, true);
    if (engine == "plane") peer = makeOwnPartitionOnPlane();
    if (engine == "geos") peer = makeGeosPartition();
    if (engine == "cgal") peer = makeCgalPartition();
    if (peer == nullptr) return std::nullopt;
    const double loadMs = millisecondsOf([&] { peer->load(set); });
    return Task{.engine = peer->name(),
                .version = peer->version(),
                .done = set.zones.size(),
                .of = set.zones.size(),
                .more = {{"load_ms", loadMs}},
                .round = [peer, clock = options.clock] {
                    PartitionCount count;
                    Round round;
                    round.ms = millisecondsOf([&] { count = peer->partition(); }, clock);
                    round.more = {{"faces", static_cast<double>(count.faces)},
                                  {"sets", static_cast<double>(count.sets)},
                                  {"ground", count.ground},
                                  {"weighted", count.weighted},
                                  {"exceptions", static_cast<double>(count.exceptions)}};
                    return round;
                }};
}

std::optional<Task> makeAreaTask(const BenchSet& set, const std::string& engine, const TaskOptions& options) {
    const bool ours = engine == "ours";
    if (!ours && engine != "geographiclib") return std::nullopt;
    const std::size_t vertices = vertexCount(set);
    return Task{.engine = ours ? "ours" : "GeographicLib PolygonArea",
                .version = ours ? "" : geographicLibVersion(),
                .done = vertices,
                .of = vertices,
                .more = {},
                .round = [&set, ours, vertices, clock = options.clock] {
                    double sum = 0.0;
                    Round round;
                    round.ms = millisecondsOf([&] { sum = ours ? ownAreas(set) : geographicLibAreas(set); }, clock);
                    round.more = {{"square_kilometres", sum / 1e6},
                                  {"ns_per_vertex", round.ms * 1e6 / static_cast<double>(vertices)}};
                    return round;
                }};
}

} // namespace azalai::bench
