// One engine of the overlap benchmark in a process of its own, so that nobody works in memory that another one left in
// pieces. Says in a line of JSON what it is; then does a round for each line that it reads, and says what it took.
// run.py lets the engines take turns.
//   overlap_bench FIGURE SET ENGINE [--round-ms N] [--stride N] [--wall]
//   overlap_bench sets
//   overlap_bench wkb SET
// FIGURE is pairs, wrong, partition, invalid, areas, drag or scrub. wkb writes zones for PostgreSQL's COPY: number,
// actor, ground.
#include "geos_outlines.h"
#include "task.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <print>
#include <string_view>

using namespace azalai::bench;

namespace {

int describeSets() {
    for (const std::string_view name : setNames()) {
        const BenchSet set = makeSet(name);
        std::println(R"({{"set":"{}","zones":{},"vertices":{},"pairs":{},"hash":"{:016x}"}})", set.name,
                     set.zones.size(), vertexCount(set), set.pairs.size(), dataHash(set));
    }
    return 0;
}

int writeWkb(const BenchSet& set) {
    GeosContext geos;
    GEOSWKBWriter* const writer = GEOSWKBWriter_create_r(geos.handle());
    for (std::size_t z = 0; z < set.zones.size(); ++z) {
        std::size_t size = 0;
        unsigned char* const hex =
            GEOSWKBWriter_writeHEX_r(geos.handle(), writer, geos.make(set.zones[z]).get(), &size);
        std::print("{}\t{}\t", z, set.actor[z]);
        std::fwrite(hex, 1, size, stdout);
        std::println("");
        GEOSFree_r(geos.handle(), hex);
    }
    GEOSWKBWriter_destroy_r(geos.handle(), writer);
    return 0;
}

std::optional<Task> makeTask(std::string_view figure, const BenchSet& set, const std::string& engine,
                             const TaskOptions& options) {
    if (figure == "pairs") return makePairTask(set, engine, options);
    if (figure == "wrong") return makeWrongTask(set, engine, options);
    if (figure == "partition") return makePartitionTask(set, engine, options);
    if (figure == "invalid") return makeInvalidTask(set, engine, options);
    if (figure == "areas") return makeAreaTask(set, engine, options);
    if (figure == "drag") return makeDragTask(set, engine, options);
    if (figure == "scrub") return makeScrubTask(set, engine, options);
    return std::nullopt;
}

TaskOptions optionsOf(const std::vector<std::string>& words) {
    TaskOptions options;
    for (std::size_t i = 3; i < words.size(); ++i) {
        const char* const value = i + 1 < words.size() ? words[i + 1].c_str() : "0";
        if (words[i] == "--round-ms") options.roundMs = std::max(1.0, std::atof(value));
        if (words[i] == "--stride") options.stride = static_cast<std::size_t>(std::max(1, std::atoi(value)));
        if (words[i] == "--wall") options.clock = CLOCK_MONOTONIC;
    }
    return options;
}

} // namespace

int main(int argc, char** argv) {
    const std::vector<std::string> words(argv + 1, argv + argc);
    if (words.size() == 1 && words[0] == "sets") return describeSets();
    const bool known = words.size() >= 2 && std::ranges::contains(setNames(), std::string_view(words[1]));
    if (!known || (words[0] != "wkb" && words.size() < 3)) {
        std::println(stderr, "overlap_bench FIGURE SET ENGINE [--round-ms N] [--stride N] [--wall]");
        return 2;
    }
    const BenchSet set = makeSet(words[1]);
    if (words[0] == "wkb") return writeWkb(set);
    const std::optional<Task> task = makeTask(words[0], set, words[2], optionsOf(words));
    if (!task) {
        std::println(stderr, "{} knows no engine {}", words[0], words[2]);
        return 2;
    }
    return takeTurns(*task, words[0], set.name);
}
