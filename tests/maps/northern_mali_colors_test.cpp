#include "../core/cartography/color_vision.h"
#include "bundled_dossier.h"
#include <azalai/cartography/grey.h>

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <string>
#include <vector>

using namespace azalai;

namespace {

struct Pair {
    const Actor& first;
    const Actor& second;
};

std::vector<Pair> pairs() {
    std::vector<Pair> result;
    for (std::size_t i = 0; i < dossier().actors.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            result.push_back({dossier().actors[j], dossier().actors[i]});
    return result;
}

} // namespace

TEST_CASE("every pair of actors is told apart with whole eyes and without one kind of cones, in both styles") {
    for (const Style& style : {lightStyle(), darkStyle()}) {
        for (const ColorVision vision :
             {ColorVision::Whole, ColorVision::NoRed, ColorVision::NoGreen, ColorVision::NoBlue}) {
            for (const auto& [first, second] : pairs()) {
                const auto seen = [&](const Actor& actor) {
                    return seenBy(vision, withAlpha(shadeOf(style, actor.color), 255));
                };
                const double difference = colorDifference(seen(first), seen(second));
                CAPTURE(first.id, second.id, static_cast<int>(vision), style.isDark, difference);
                CHECK((difference > 10 || first.pattern != second.pattern));
                if (vision == ColorVision::Whole) CHECK(difference > 10); // colour alone is enough for whole eyes
            }
        }
    }
}

TEST_CASE("in grey every actor of the dossier keeps a pattern of its own") {
    const auto fills = greyFills(dossier());
    for (const auto& [first, second] : pairs())
        CHECK(fills.at(first.id).pattern != fills.at(second.id).pattern);
}
