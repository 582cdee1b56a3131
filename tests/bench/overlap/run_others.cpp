#include "record.h"
#include "runs.h"

#include <algorithm>

namespace azalai::bench {

namespace {

Record recordOf(std::string figure, const BenchSet& set, std::string engine, std::size_t items) {
    return {.figure = std::move(figure),
            .set = set.name,
            .engine = std::move(engine),
            .version = "",
            .clock = "cpu",
            .ms = {},
            .done = items,
            .of = items,
            .more = {}};
}

} // namespace

void runPartitions(const BenchSet& set, const std::vector<std::unique_ptr<PartitionPeer>>& peers,
                   const RunOptions& options) {
    std::vector<Record> records;
    for (const auto& peer : peers) {
        Record& record = records.emplace_back(recordOf("partition", set, peer->name(), set.zones.size()));
        record.version = peer->version();
        record.more.emplace_back("load_ms", millisecondsOf([&] { peer->load(set); }));
    }
    std::vector<double> spent(peers.size());
    for (int round = 0; round < options.rounds; ++round)
        for (std::size_t i = 0; i < peers.size(); ++i) {
            Record& record = records[i];
            if (spent[i] * (round + 1) > options.budgetMs * std::max(round, 1)) continue; // the next would exceed it
            PartitionCount count;
            record.ms.push_back(millisecondsOf([&] { count = peers[i]->partition(); }));
            spent[i] += record.ms.back();
            if (round != 0) continue;
            record.more.emplace_back("faces", static_cast<double>(count.faces));
            record.more.emplace_back("sets", static_cast<double>(count.sets));
            record.more.emplace_back("square_degrees", count.squareDegrees);
            record.more.emplace_back("weighted_degrees", count.weightedDegrees);
            record.more.emplace_back("exceptions", static_cast<double>(count.exceptions));
        }
    for (const Record& record : records)
        print(record);
}

void runAreas(const BenchSet& set, const RunOptions& options) {
    Record theirs = recordOf("areas", set, "GeographicLib PolygonArea", vertexCount(set));
    Record ours = recordOf("areas", set, "ours", vertexCount(set));
    theirs.version = geographicLibVersion();
    double sums[2] = {};
    for (int round = 0; round < options.rounds; ++round) {
        theirs.ms.push_back(millisecondsOf([&] { sums[0] = geographicLibAreas(set); }));
        ours.ms.push_back(millisecondsOf([&] { sums[1] = ownAreas(set); }));
    }
    theirs.more.emplace_back("square_kilometres", sums[0] / 1e6);
    ours.more.emplace_back("square_kilometres", sums[1] / 1e6);
    print(theirs);
    print(ours);
}

void runThreads(const BenchSet& set, const RunOptions& options) {
    std::vector<Record> records;
    for (const char* figure : {"pairs", "partition"})
        for (const char* threads : {"1 thread", "2 threads"}) {
            records.push_back(recordOf(std::string("threads, ") + figure, set, threads, set.pairs.size()));
            records.back().clock = "wall";
        }
    const auto one = makeOwnPairs(1);
    const auto two = makeOwnPairs(2);
    const auto oneWhole = makeOwnPartition(1);
    const auto twoWhole = makeOwnPartition(2);
    for (PairPeer* peer : {one.get(), two.get()})
        peer->load(set);
    for (PartitionPeer* peer : {oneWhole.get(), twoWhole.get()})
        peer->load(set);
    for (int round = 0; round < options.rounds; ++round) {
        records[0].ms.push_back(millisecondsOf([&] { (void)one->measure(set.pairs); }, CLOCK_MONOTONIC));
        records[1].ms.push_back(millisecondsOf([&] { (void)two->measure(set.pairs); }, CLOCK_MONOTONIC));
        records[2].ms.push_back(millisecondsOf([&] { (void)oneWhole->partition(); }, CLOCK_MONOTONIC));
        records[3].ms.push_back(millisecondsOf([&] { (void)twoWhole->partition(); }, CLOCK_MONOTONIC));
    }
    for (const Record& record : records)
        print(record);
}

void runDays(const BenchSet& set, const RunOptions& options) {
    Record fresh = recordOf("scrub", set, "ours, each day anew", 0);
    constexpr int days = 365;
    const int step = options.stride > 1 ? static_cast<int>(options.stride) : 1;
    double ms = 0.0;
    double active = 0.0;
    for (int day = 0; day < days; day += step) {
        BenchSet today{.name = set.name, .zones = {}, .actor = {}, .days = {}, .pairs = {}};
        for (std::size_t z = 0; z < set.zones.size(); ++z)
            if (set.days[z].first <= day && day < set.days[z].second) today.zones.push_back(set.zones[z]);
        const auto engine = makeOwnPartition(1);
        engine->load(today); // an engine keeps what it made of a zone from one day to the next
        ms += millisecondsOf([&] { (void)engine->partition(); });
        active += static_cast<double>(today.zones.size());
        ++fresh.done;
    }
    fresh.of = days;
    fresh.ms.push_back(ms);
    fresh.more.emplace_back("zones_a_day", active / static_cast<double>(fresh.done));
    print(fresh);
}

} // namespace azalai::bench
