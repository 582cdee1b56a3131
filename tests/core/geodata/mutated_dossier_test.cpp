#include "temporary_folder.h"

#include <azalai/geodata/check_dossier.h>
#include <azalai/geodata/raw_dossier.h>
#include <azalai/geometry/validate.h>

#include <catch2/catch_test_macros.hpp>

#include <random>

using namespace azalai;

namespace {

/// Breaks a text in a few places: bytes flipped, stretches dropped, doubled or swapped for something awkward.
std::string mutated(std::string text, std::mt19937_64& random) {
    static const char* const awkward[] = {"null",
                                          "-1e999",
                                          "\"\"",
                                          "[]",
                                          "{}",
                                          "[[[]]]",
                                          "\\u0000",
                                          "NaN",
                                          ",",
                                          "\"crs\": {}",
                                          "9223372036854775808",
                                          "@",
                                          "\xff",
                                          "true",
                                          "2023-13-45"};
    const auto below = [&](std::size_t limit) {
        return static_cast<std::size_t>(random() % std::max<std::size_t>(limit, 1));
    };
    const std::size_t times = 1 + below(4);
    for (std::size_t i = 0; i < times && !text.empty(); ++i) {
        const std::size_t at = below(text.size());
        switch (random() % 4) {
        case 0:
            text[at] = static_cast<char>(random());
            break;
        case 1:
            text.erase(at, below(30));
            break;
        case 2:
            text.insert(at, text.substr(below(text.size()), below(60)));
            break;
        default:
            text.replace(at, below(12), awkward[below(std::size(awkward))]);
        }
    }
    return text;
}

} // namespace

TEST_CASE("no text, however broken, ends the program or leaves a dossier that does not hold") {
    constexpr std::uint64_t seed = 20231114;
    std::mt19937_64 random(seed);
    const auto files = test::filesOf(AZALAI_TEST_DATA "/broken-dossier");
    int usable = 0;
    for (int round = 0; round < 250; ++round) {
        INFO("seed " << seed << ", case " << round);
        const auto text = [&](std::string_view file) -> Result<std::string> {
            const std::string& original = files.at(std::string(file));
            return file != "dossier.json" || random() % 4 == 0 ? mutated(original, random) : original;
        };
        const auto loaded = readDossierTexts(text).and_then(dossierFrom);
        if (!loaded) continue;
        ++usable;
        for (const ZoneState& state : loaded->value.zones)
            CHECK(!validate(state.outline));
        for (const Region& region : loaded->value.regions)
            CHECK(!validate(region.outline));
        for (const Leg& leg : loaded->value.legs)
            CHECK(leg.line.size() >= 2);
        for (const Issue& issue : checkDossier(loaded->value)) {
            CHECK(issue.rule != ErrorCode::UnknownId);
            CHECK(!issue.rejected);
        }
    }
    CHECK(usable > 100);
}
