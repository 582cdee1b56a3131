#include "record.h"
#include "runs.h"
#include "true_area.h"

#include <algorithm>
#include <cmath>

namespace azalai::bench {

namespace {

constexpr double squareMetre = 8.3e-11; ///< in square degrees, where the Sahel is

std::vector<ZonePair> sampleOf(const std::vector<ZonePair>& pairs, std::size_t stride) {
    std::vector<ZonePair> sample;
    for (std::size_t i = 0; i < pairs.size(); i += stride)
        sample.push_back(pairs[i]);
    return sample;
}

struct Runner {
    PairPeer* peer = nullptr;
    std::vector<ZonePair> sample;
    std::size_t repeats = 1; ///< so that a round is long against the clock
    Record record;
};

/// Finds how many of the pairs fit the budget, trying ever more of them; what the library builds lazily is built by it.
Runner calibrated(PairPeer& peer, const BenchSet& set, const RunOptions& options) {
    Runner runner{.peer = &peer, .sample = {}, .repeats = 1, .record = {}};
    const double perRound = options.budgetMs / options.rounds;
    std::size_t stride = std::max<std::size_t>(1, set.pairs.size() / 64);
    for (;;) {
        runner.sample = sampleOf(set.pairs, stride);
        const double ms = millisecondsOf([&] { (void)peer.measure(runner.sample); });
        if (stride == 1) {
            runner.repeats = std::max<std::size_t>(1, static_cast<std::size_t>(20.0 / std::max(ms, 0.001)));
            break;
        }
        const double whole = ms * static_cast<double>(stride);
        const auto wanted = static_cast<std::size_t>(std::ceil(whole / perRound));
        if (wanted >= stride) break;
        stride = std::max(wanted, stride / 8);
    }
    runner.record = {.figure = "pairs",
                     .set = set.name,
                     .engine = peer.name(),
                     .version = peer.version(),
                     .clock = "cpu",
                     .ms = {},
                     .done = runner.sample.size(),
                     .of = set.pairs.size(),
                     .more = {}};
    return runner;
}

bool roundsToGrid(const std::string& name) { return name == "Clipper"; }

} // namespace

void runPairs(const BenchSet& set, const std::vector<std::unique_ptr<PairPeer>>& peers, const RunOptions& options) {
    std::vector<Runner> runners;
    for (const auto& peer : peers) {
        const double loadMs = millisecondsOf([&] { peer->load(set); });
        runners.push_back(calibrated(*peer, set, options));
        runners.back().record.more.emplace_back("load_ms", loadMs);
    }
    for (int round = 0; round < options.rounds; ++round)
        for (Runner& runner : runners) {
            const double ms = millisecondsOf([&] {
                for (std::size_t i = 0; i < runner.repeats; ++i)
                    (void)runner.peer->measure(runner.sample);
            });
            runner.record.ms.push_back(ms / static_cast<double>(runner.repeats));
        }
    for (const Runner& runner : runners)
        print(runner.record);
}

void countWrong(const BenchSet& set, const std::vector<std::unique_ptr<PairPeer>>& peers, const RunOptions& options) {
    const std::vector<ZonePair> sample = sampleOf(set.pairs, options.stride);
    std::vector<double> truth;
    const double ms = millisecondsOf([&] {
        for (const auto& [a, b] : sample)
            truth.push_back(trueSharedArea(set.zones[a], set.zones[b]));
    });
    print({.figure = "wrong",
           .set = set.name,
           .engine = "reference sum",
           .version = "",
           .clock = "cpu",
           .ms = {ms},
           .done = sample.size(),
           .of = set.pairs.size(),
           .more = {}});
    for (const auto& peer : peers) {
        peer->load(set);
        PairAreas found;
        const double peerMs = millisecondsOf([&] { found = peer->measure(sample); });
        std::size_t wrong = 0;
        double worst = 0.0;
        for (std::size_t i = 0; i < sample.size(); ++i) {
            double allowed = 1e-6 * truth[i] + 0.1 * squareMetre;
            if (roundsToGrid(peer->name()))
                allowed += std::min(perimeterDegrees(set.zones[sample[i].first]),
                                    perimeterDegrees(set.zones[sample[i].second])) /
                           gridStepsPerDegree;
            const double off = std::abs(found.areas[i] - truth[i]);
            if (std::isnan(off)) continue;
            if (off > allowed) ++wrong;
            worst = std::max(worst, off / squareMetre);
        }
        print({.figure = "wrong",
               .set = set.name,
               .engine = peer->name(),
               .version = peer->version(),
               .clock = "cpu",
               .ms = {peerMs},
               .done = sample.size(),
               .of = set.pairs.size(),
               .more = {{"wrong", static_cast<double>(wrong)},
                        {"exceptions", static_cast<double>(found.exceptions)},
                        {"worst_m2", worst}}});
    }
}

} // namespace azalai::bench
