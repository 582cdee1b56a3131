#include "random_numbers.h"
#include "task.h"

#include <azalai/arrangement/live_arrangement.h>

#include <algorithm>

namespace azalai::bench {

namespace {

constexpr std::size_t eventCount = 12'000;
constexpr int stepsOfADrag = 12;

/// 0.2 to 2 km each way.
std::int32_t step(RandomNumbers& random) {
    const int length = random.whole(18'000, 180'000);
    return random.chance(0.5) ? length : -length;
}

struct Drags {
    std::vector<double> microseconds; ///< of every move that was accepted
    std::size_t refused = 0;
};

/// Takes hold of one vertex after the other, any of any zone, and moves each some times.
Drags drag(LiveArrangement& live, RandomNumbers& random, std::size_t events, clockid_t clock) {
    Drags drags;
    drags.microseconds.reserve(events);
    while (drags.microseconds.size() < events) {
        const auto zone = static_cast<std::uint32_t>(random.bits() % live.zoneCount());
        const std::vector<RingSpan>& rings = live.zone(zone).rings();
        const RingSpan ring = rings[random.bits() % rings.size()];
        const std::uint32_t slot = ring.first + static_cast<std::uint32_t>(random.bits() % ring.count);
        for (int i = 0; i < stepsOfADrag && drags.microseconds.size() < events; ++i) {
            GridPoint to = live.zone(zone).point(slot);
            to.x += step(random);
            to.y += step(random);
            bool accepted = false;
            const double ms = millisecondsOf([&] { accepted = live.movePoint(zone, slot, to); }, clock);
            if (accepted)
                drags.microseconds.push_back(ms * 1e3);
            else
                ++drags.refused;
        }
    }
    return drags;
}

/// Whether a fresh arrangement of the zones as they are now has the same sets with the same ground.
bool sameAsFresh(const LiveArrangement& live) {
    std::vector<const IndexedOutline*> zones;
    for (std::uint32_t zone = 0; zone < live.zoneCount(); ++zone)
        zones.push_back(&live.zone(zone));
    return Arrangement(zones, {.threads = 1, .forFaces = false}).sets() == live.sets();
}

} // namespace

std::optional<Task> makeDragTask(const BenchSet& set, const std::string& engine, const TaskOptions& options) {
    if (engine != "ours") return std::nullopt;
    const std::size_t events = eventCount / options.stride;
    return Task{.engine = "ours, live",
                .version = "",
                .done = events,
                .of = events,
                .more = {},
                .round = [&set, events, clock = options.clock] {
                    LiveArrangement live(set.zones);
                    RandomNumbers random(5);
                    Drags drags = drag(live, random, events, clock);
                    std::vector<double>& us = drags.microseconds;
                    std::ranges::sort(us);
                    const auto at = [&us](double share) {
                        return us[static_cast<std::size_t>(share * static_cast<double>(us.size() - 1))];
                    };
                    Round round;
                    for (const double one : us)
                        round.ms += one / 1e3;
                    round.more = {{"p50_us", at(0.5)},
                                  {"p95_us", at(0.95)},
                                  {"p99_us", at(0.99)},
                                  {"worst_us", us.back()},
                                  {"refused", static_cast<double>(drags.refused)},
                                  {"contradictions", static_cast<double>(live.contradictions())},
                                  {"same_as_fresh", sameAsFresh(live) ? 1.0 : 0.0}};
                    return round;
                }};
}

} // namespace azalai::bench
