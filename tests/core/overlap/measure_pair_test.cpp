#include "overlap_fixture.h"
#include "redigitised.h"
#include "slab_partition.h"

#include <azalai/geometry/validate.h>
#include <azalai/overlap/measure_pair.h>

#include <catch2/catch_test_macros.hpp>

using namespace azalai;

namespace {

SquareMetres slowShared(const PreparedZone& first, const PreparedZone& second) {
    const auto ground = test::slabPartition({first.outline, second.outline});
    const auto found = ground.find({0, 1});
    return found == ground.end() ? SquareMetres{} : found->second;
}

/// A kernel that answers with no ground to every question.
class EmptyKernel final : public PlanarKernel {
public:
    Result<Area> intersection(const Area&, const Area&) const override { return Area{}; }
    Result<std::vector<Polygon>> faces(const std::vector<const Area*>&) const override {
        return std::vector<Polygon>{};
    }
    Result<Area> repaired(const Area& area) const override { return area; }
};

} // namespace

TEST_CASE("a border drawn twice is measured right although the overlay library is not") {
    const std::uint64_t seed = 11;
    INFO("seed " << seed);
    std::mt19937_64 random(seed);
    const auto kernel = makeGeosKernel();
    GuardCounts guards;
    for (int i = 0; i < 300; ++i) {
        const Area drawn = test::spikyArea(random, 40);
        const Area again = test::redigitised(random, drawn);
        if (validate(drawn) || validate(again)) continue;
        const auto first = prepareZone(drawn, 1, *kernel);
        const auto second = prepareZone(again, 2, *kernel);
        REQUIRE(first);
        REQUIRE(second);
        const PairMeasure measure = measurePair(*first, *second, *kernel);
        CAPTURE(i, measure.area.value, slowShared(*first, *second).value);
        CHECK(isSameGround(measure.area, slowShared(*first, *second)));
        guards.pairs += measure.guards.pairs;
        guards.areaMismatches += measure.guards.areaMismatches;
        guards.unconfirmed += measure.guards.unconfirmed;
    }
    CHECK(guards.pairs > 250);
    CHECK(guards.areaMismatches > 20); // else this test has lost its point: choose outlines that hurt again
    CHECK(guards.unconfirmed == 0);
}

TEST_CASE("where both engines are wrong the sum stands, and that is counted") {
    std::mt19937_64 random(11);
    const auto geos = makeGeosKernel();
    const EmptyKernel empty;
    for (int i = 0; i < 300; ++i) {
        const Area drawn = test::spikyArea(random, 40);
        const Area again = test::redigitised(random, drawn);
        if (validate(drawn) || validate(again)) continue;
        const auto first = prepareZone(drawn, 1, *geos);
        const auto second = prepareZone(again, 2, *geos);
        const PairMeasure measure = measurePair(*first, *second, empty);
        if (measure.guards.areaMismatches == 0) continue;
        CHECK(measure.guards.unconfirmed == 1);
        CHECK(isSameGround(measure.area, slowShared(*first, *second)));
        return;
    }
    FAIL("no outline made the overlay library fail");
}
