#include <azalai/arrangement/pair_area.h>
#include <azalai/overlap/arranged_zones.h>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cstdlib>
#include <random>

using namespace azalai;

namespace {

IndexedOutline box(std::int32_t west, std::int32_t south, std::int32_t east, std::int32_t north) {
    return IndexedOutline(GridOutline{{{{west, south}, {east, south}, {east, north}, {west, north}}}});
}

ArrangedZones arranged(const std::vector<IndexedOutline>& zones, std::size_t threads = 1) {
    return arrangeZones(addressesOf(zones), threads, {}).value();
}

} // namespace

TEST_CASE("a pair has the ground of all sets that hold both of its zones") {
    const std::uint32_t seed = 5;
    INFO("seed " << seed);
    std::mt19937 random(seed);
    std::vector<IndexedOutline> zones;
    for (int i = 0; i < 20; ++i) {
        const auto x = static_cast<std::int32_t>(random() % 9) * 1'000'000;
        const auto y = static_cast<std::int32_t>(random() % 9) * 1'000'000;
        zones.push_back(box(x, y, x + 3'000'000, y + 2'000'000));
    }
    const ArrangedZones found = arranged(zones);
    CHECK(found.pairs.size() > 20);
    for (const ArrangedZones::Pair& pair : found.pairs) {
        AreaUnits sum = 0;
        for (const ZoneSet& set : found.sets)
            if (std::ranges::contains(set.zones, pair.first) && std::ranges::contains(set.zones, pair.second))
                sum += set.area;
        CAPTURE(pair.first, pair.second);
        CHECK(std::abs(pair.area - sum) < leastArea); // slivers are no sets
        CHECK(std::abs(pair.area - sharedArea(zones[pair.first], zones[pair.second])) < leastArea);
    }
    CHECK(found.checks == OverlapChecks{});
    CHECK(arranged(zones, 3).sets == found.sets);
}

TEST_CASE("an outline that was never repaired does not pass the checks") {
    // Crosses itself, and the box beside it: what is on its left is not one and the same ground.
    const IndexedOutline bow(GridOutline{{{{0, 0}, {4'000'000, 4'000'000}, {4'000'000, 0}, {0, 2'000'000}}}});
    CHECK_FALSE(arranged({bow, box(1'000'000, -1'000'000, 2'000'000, 5'000'000)}).checks == OverlapChecks{});
}

TEST_CASE("a stopped arrangement is none") {
    std::stop_source stop;
    stop.request_stop();
    const std::vector<IndexedOutline> zones{box(0, 0, 10, 10)};
    CHECK_FALSE(arrangeZones(addressesOf(zones), 1, stop.get_token()));
}
