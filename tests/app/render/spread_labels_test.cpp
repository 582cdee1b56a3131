#include <app/render/spread_labels.h>

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <random>

using namespace azalai;

namespace {

/// The least squares answer by its definition: the greatest of the least means (Robertson, Wright, Dykstra, "Order
/// Restricted Statistical Inference", 1988, theorem 1.4.4), held between the ends.
std::vector<double> slowly(const std::vector<SpreadLabel>& labels, double first, double last) {
    std::vector<double> free; // wanted places less the room of the labels before
    double before = 0;
    for (const SpreadLabel& label : labels) {
        free.push_back(label.wantedMm - label.sizeMm / 2 - before);
        before += label.sizeMm;
    }
    const double latest = std::max(first, last - before);
    std::vector<double> middles;
    before = 0;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        double greatest = -1e300;
        for (std::size_t from = 0; from <= i; ++from) {
            double least = 1e300;
            for (std::size_t to = i; to < labels.size(); ++to) {
                double sum = 0;
                for (std::size_t j = from; j <= to; ++j)
                    sum += free[j];
                least = std::min(least, sum / static_cast<double>(to - from + 1));
            }
            greatest = std::max(greatest, least);
        }
        middles.push_back(std::clamp(greatest, first, latest) + before + labels[i].sizeMm / 2);
        before += labels[i].sizeMm;
    }
    return middles;
}

} // namespace

TEST_CASE("labels that have room stay where they are wanted") {
    CHECK(spreadLabels({{10, 4}, {20, 4}, {40, 6}}, 0, 50) == std::vector<double>{10, 20, 40});
}

TEST_CASE("two labels at one place part evenly") {
    CHECK(spreadLabels({{20, 4}, {20, 4}}, 0, 50) == std::vector<double>{18, 22});
}

TEST_CASE("labels at an end stay inside") {
    CHECK(spreadLabels({{0, 4}, {1, 4}}, 0, 50) == std::vector<double>{2, 6});
    CHECK(spreadLabels({{49, 4}, {50, 4}}, 0, 50) == std::vector<double>{44, 48});
}

TEST_CASE("spread labels never overlap, stay inside, and move as little as the slow answer") {
    const unsigned seed = 20230811;
    CAPTURE(seed);
    std::mt19937 random(seed);
    for (int round = 0; round < 400; ++round) {
        std::vector<SpreadLabel> labels(random() % 14);
        double room = 0;
        for (SpreadLabel& label : labels) {
            label = {static_cast<double>(random() % 1000) / 10, 1 + static_cast<double>(random() % 60) / 10};
            room += label.sizeMm;
        }
        std::ranges::sort(labels, {}, &SpreadLabel::wantedMm);
        const double last = std::max(100.0, room);
        const std::vector<double> middles = spreadLabels(labels, 0, last);
        const std::vector<double> wanted = slowly(labels, 0, last);
        REQUIRE(middles.size() == labels.size());
        double end = 0;
        for (std::size_t i = 0; i < labels.size(); ++i) {
            CHECK(middles[i] - labels[i].sizeMm / 2 >= end - 1e-9);
            end = middles[i] + labels[i].sizeMm / 2;
            CHECK(middles[i] == Catch::Approx(wanted[i]).margin(1e-9));
        }
        CHECK(end <= last + 1e-9);
    }
}
