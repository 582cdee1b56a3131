#include "task.h"
#include "true_area.h"

#include <algorithm>
#include <cmath>
#include <memory>

namespace azalai::bench {

namespace {

constexpr double squareMetre = 8.3e-11; ///< in square degrees, where the Sahel is
constexpr double longRound = 20.0;      ///< ms, long against the clock

std::unique_ptr<PairPeer> peerCalled(const std::string& engine, bool plane) {
    if (engine == "ours") return plane ? makeOwnPairsOnPlane() : makeOwnPairs(1);
    if (engine == "ours2") return makeOwnPairs(2);
    if (engine == "polygons") return makeOwnPolygons();
    if (engine == "geos") return makeGeosPairs();
    if (engine == "prepared") return makeGeosFiltered();
    if (engine == "boost") return makeBoostPairs();
    if (engine == "clipper") return makeClipperPairs();
    return nullptr;
}

std::vector<ZonePair> sampleOf(const std::vector<ZonePair>& pairs, std::size_t stride) {
    std::vector<ZonePair> sample;
    for (std::size_t i = 0; i < pairs.size(); i += stride)
        sample.push_back(pairs[i]);
    return sample;
}

/// Takes the caches from whoever had them: what is asked once finds them so.
void sweepCaches() {
    static std::vector<std::uint64_t> memory(std::size_t{1} << 24U);
    for (std::size_t i = 0; i < memory.size(); i += 8)
        ++memory[i];
}

struct PairRun {
    std::shared_ptr<PairPeer> peer;
    std::vector<ZonePair> sample;
    std::size_t repeats = 1;
    clockid_t clock = CLOCK_PROCESS_CPUTIME_ID;

    [[nodiscard]] double once() const {
        return millisecondsOf([&] { (void)peer->measure(sample); }, clock);
    }

    [[nodiscard]] Round operator()() const {
        Round round;
        if (repeats > 1) {
            sweepCaches();
            round.more.emplace_back("cold_ms", once());
        }
        round.ms = millisecondsOf(
                       [&] {
                           for (std::size_t i = 0; i < repeats; ++i)
                               (void)peer->measure(sample);
                       },
                       clock) /
                   static_cast<double>(repeats);
        return round;
    }
};

/// Finds how many of the pairs fit into a round, trying ever more of them; what the library builds lazily is built so.
void calibrate(PairRun& run, const BenchSet& set, const TaskOptions& options) {
    std::size_t stride = std::max<std::size_t>(options.stride, set.pairs.size() / 64);
    for (;;) {
        run.sample = sampleOf(set.pairs, stride);
        const double ms = run.once();
        if (stride == options.stride) {
            run.repeats = std::max<std::size_t>(1, static_cast<std::size_t>(longRound / std::max(ms, 0.001)));
            return;
        }
        const double wanted = std::ceil(ms * static_cast<double>(stride) / options.roundMs);
        if (wanted >= static_cast<double>(stride)) return;
        stride = std::max({static_cast<std::size_t>(wanted), stride / 8, options.stride});
    }
}

Figures compared(const BenchSet& set, const PairRun& run, const std::vector<double>& truth, bool roundsToGrid) {
    const PairAreas found = run.peer->measure(run.sample);
    std::size_t wrong = 0;
    double worst = 0.0;
    double sum = 0.0;
    for (std::size_t i = 0; i < truth.size(); ++i) {
        const auto [a, b] = run.sample[i];
        double allowed = 1e-6 * truth[i] + 0.1 * squareMetre;
        if (roundsToGrid)
            allowed += std::min(perimeterDegrees(set.zones[a]), perimeterDegrees(set.zones[b])) / gridStepsPerDegree;
        const double off = std::abs(found.areas[i] - truth[i]);
        if (std::isnan(off)) continue; // counted as an exception
        if (off > allowed) ++wrong;
        worst = std::max(worst, off / squareMetre);
        sum += found.areas[i];
    }
    return {{"wrong", static_cast<double>(wrong)},
            {"exceptions", static_cast<double>(found.exceptions)},
            {"worst_m2", worst},
            {"square_degrees", sum}};
}

} // namespace

std::optional<Task> makePairTask(const BenchSet& set, const std::string& engine, const TaskOptions& options) {
    PairRun run{.peer = peerCalled(engine, false), .sample = {}, .repeats = 1, .clock = options.clock};
    if (run.peer == nullptr) return std::nullopt;
    const double loadMs = millisecondsOf([&] { run.peer->load(set); });
    calibrate(run, set, options);
    return Task{.engine = run.peer->name(),
                .version = run.peer->version(),
                .done = run.sample.size(),
                .of = set.pairs.size(),
                .more = {{"load_ms", loadMs}},
                .round = run};
}

std::optional<Task> makeWrongTask(const BenchSet& set, const std::string& engine, const TaskOptions& options) {
    PairRun run{.peer = peerCalled(engine, true),
                .sample = sampleOf(set.pairs, options.stride),
                .repeats = 1,
                .clock = options.clock};
    if (run.peer == nullptr) return std::nullopt;
    run.peer->load(set);
    std::vector<double> truth;
    for (const auto& [a, b] : run.sample)
        truth.push_back(trueSharedArea(set.zones[a], set.zones[b]));
    const bool roundsToGrid = engine == "clipper" || engine == "polygons";
    return Task{.engine = run.peer->name(),
                .version = run.peer->version(),
                .done = run.sample.size(),
                .of = set.pairs.size(),
                .more = {},
                .round = [&set, run, truth, roundsToGrid] {
                    Round round;
                    round.ms = millisecondsOf([&] { round.more = compared(set, run, truth, roundsToGrid); });
                    return round;
                }};
}

} // namespace azalai::bench
