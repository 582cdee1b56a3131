#include "temporary_folder.h"

#include <azalai/geodata/check_dossier.h>
#include <azalai/geodata/dossier_text.h>
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
    const auto whole = readDossierTexts([&](std::string_view file) -> Result<std::string> {
                           return files.at(std::string(file));
                       }).and_then([](const RawDossier& raw) { return dossierFrom(raw); });
    REQUIRE(whole);
    int usable = 0;
    for (int round = 0; round < 250; ++round) {
        INFO("seed " << seed << ", case " << round);
        const auto text = [&](std::string_view file) -> Result<std::string> {
            const std::string& original = files.at(std::string(file));
            return file != "dossier.json" || random() % 4 == 0 ? mutated(original, random) : original;
        };
        const auto raw = readDossierTexts(text);
        if (!raw) continue;
        const auto loaded = dossierFrom(*raw);
        const auto expected = dossierFrom(*raw, &whole->value); // what one thinks that it is changes no answer
        REQUIRE(loaded.has_value() == expected.has_value());
        if (!loaded) continue;
        REQUIRE(loaded->value == expected->value);
        REQUIRE(std::ranges::equal(loaded->issues, expected->issues, {}, &Issue::detail, &Issue::detail));
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

TEST_CASE("what is read as it was expected shares the long lists, and does not when it differs") {
    const auto broken = test::filesOf(AZALAI_TEST_DATA "/broken-dossier");
    const auto readFrom = [](const std::map<std::string, std::string>& files) {
        return readDossierTexts(
                   [&](std::string_view file) -> Result<std::string> { return files.at(std::string(file)); })
            .value();
    };
    Dossier settled = dossierFrom(readFrom(broken))->value;
    settled.settle();
    REQUIRE(settled.legs.size() > 1);
    REQUIRE(settled.places.size() > 1);
    const RawDossier again = readFrom(dossierTexts(rawFrom(settled)));
    const auto same = dossierFrom(again, &settled);
    REQUIRE(same);
    CHECK(same->value.places.isShared(settled.places));
    CHECK(same->value.legs.isShared(settled.legs));
    Dossier longer = settled;
    longer.legs.push_back(std::as_const(longer.legs).back());
    longer.places[0].note = "otherwise";
    longer.settle();
    const auto other = dossierFrom(again, &longer);
    REQUIRE(other);
    CHECK(other->value == settled);
    CHECK_FALSE(other->value.legs.isShared(longer.legs));
}
