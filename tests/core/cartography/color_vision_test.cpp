#include "color_vision.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

#include <cmath>

// The measure that other tests judge colours by, against figures of its authors.

using namespace azalai;
using Catch::Matchers::WithinAbs;

TEST_CASE("CIEDE2000 gives the figures that its authors publish") {
    // Table 1 of the paper, pairs 1, 4, 7, 10, 17, 20, 25 and 30.
    struct Row {
        Lab first;
        Lab second;
        double difference;
    };
    for (const Row& row :
         {Row{{50, 2.6772, -79.7751}, {50, 0, -82.7485}, 2.0425},
          Row{{50, -1.3802, -84.2814}, {50, 0, -82.7485}, 1.0000}, Row{{50, 0, 0}, {50, -1, 2}, 2.3669},
          Row{{50, 2.4900, -0.0010}, {50, -2.4900, 0.0010}, 7.1792}, Row{{50, 2.5, 0}, {73, 25, -18}, 27.1492},
          Row{{50, 2.5, 0}, {58, 24, 15}, 19.4535},
          Row{{60.2574, -34.0099, 36.2677}, {60.4626, -34.1751, 39.4387}, 1.2644},
          Row{{90.8027, -2.0831, 1.4410}, {91.1528, -1.6435, 0.0447}, 1.4441}}) {
        CHECK_THAT(colorDifference(row.first, row.second), WithinAbs(row.difference, 1e-4));
        CHECK_THAT(colorDifference(row.second, row.first), WithinAbs(row.difference, 1e-4));
    }
    CHECK_THAT(colorDifference(Rgba{0, 0, 0, 255}, Rgba{255, 255, 255, 255}), WithinAbs(100, 0.1));
}

TEST_CASE("who lacks red or green cones sees red and green nearly alike, and greys as they are") {
    const Rgba red{0xc0, 0x50, 0x30, 255};
    const Rgba green{0x70, 0x80, 0x20, 255};
    for (const ColorVision vision : {ColorVision::NoRed, ColorVision::NoGreen}) {
        CHECK(colorDifference(seenBy(vision, red), seenBy(vision, green)) < colorDifference(red, green) / 2);
        const Rgba grey = seenBy(vision, {0x80, 0x80, 0x80, 255});
        CHECK(colorDifference(grey, Rgba{0x80, 0x80, 0x80, 255}) < 1);
    }
    CHECK(seenBy(ColorVision::Whole, red) == red);
}
