#include "small_dossier.h"

#include <azalai/access/spell_table.h>

#include <catch2/catch_test_macros.hpp>

#include <format>
#include <map>
#include <random>

using namespace azalai;
using namespace azalai::test;

namespace {

std::shared_ptr<const Dossier> placesOf(std::vector<std::string> ids) {
    auto dossier = std::make_shared<Dossier>();
    for (std::string& id : ids) {
        Place place;
        place.id = std::move(id);
        dossier->places.push_back(std::move(place));
    }
    return dossier;
}

DossierIds idsOf(const std::shared_ptr<const Dossier>& dossier) { return {dossier, DossierIds::List::Places}; }

/// Some changes of an item in order of time, repeats among them.
std::vector<StatusChange> randomChanges(std::uint32_t item, std::mt19937_64& random) {
    std::vector<StatusChange> changes;
    for (int day = 0; day < 6; ++day)
        if (random() % 2 == 0)
            changes.push_back({item, on("2023-01-01") + std::chrono::days(day), static_cast<Status>(random() % 3)});
    return changes;
}

/// What the table must say, kept as a plain map.
std::vector<StatusSpell> spellsOf(const std::vector<StatusChange>& changes, Instant end) {
    std::vector<StatusSpell> spells;
    for (const StatusChange& change : changes) {
        if (!spells.empty() && spells.back().status == change.status) continue;
        if (!spells.empty()) spells.back().to = change.from;
        spells.push_back({change.from, end, change.status});
    }
    return spells;
}

} // namespace

TEST_CASE("a table of spells, made and revised, says what a plain map says") {
    std::mt19937_64 random(10);
    const Instant end = on("2024-01-01");
    std::vector<std::string> ids;
    for (int i = 0; i < 700; ++i)
        ids.push_back(std::format("p{}", i)); // p10 comes before p2: not in the order of ids
    const auto dossier = placesOf(ids);
    std::map<std::string, std::vector<StatusSpell>> expected;
    std::vector<StatusChange> all;
    for (std::uint32_t item = 0; item < 700; ++item) {
        const std::vector<StatusChange> changes = randomChanges(item, random);
        all.insert(all.end(), changes.begin(), changes.end());
        if (!changes.empty()) expected[ids[item]] = spellsOf(changes, end);
    }
    SpellTable table(idsOf(dossier), end, all);
    for (int revision = 0; revision < 20; ++revision) {
        std::vector<std::pair<std::string, std::vector<StatusSpell>>> listed;
        for (const auto& [id, spells] : table)
            listed.emplace_back(id, spells);
        REQUIRE(listed ==
                std::vector<std::pair<std::string, std::vector<StatusSpell>>>(expected.begin(), expected.end()));
        for (std::uint32_t item = 0; item < 700; ++item) {
            const auto found = table.find(ids[item]);
            REQUIRE(found.has_value() == expected.contains(ids[item]));
            REQUIRE(table.contains(ids[item]) == found.has_value());
            if (found) REQUIRE(table.at(ids[item]) == *found);
            const Instant at = on("2023-01-01") + std::chrono::hours(random() % 144);
            std::optional<Status> status;
            for (const StatusSpell& spell : found.value_or(std::vector<StatusSpell>{}))
                if (spell.from <= at) status = spell.status;
            REQUIRE(table.statusOf(item, at) == status);
        }
        std::vector<StatusChange> some;
        for (std::uint32_t item = 0; item < 700; ++item) {
            if (random() % 100 != 0) continue;
            const std::vector<StatusChange> changes = randomChanges(item, random);
            if (changes.empty()) continue;
            some.insert(some.begin(), changes.begin(), changes.end());
            expected[ids[item]] = spellsOf(changes, end);
        }
        table = table.revised(idsOf(dossier), some);
    }
}

TEST_CASE("tables are equal when the same ids have the same spells, whatever the order of the lists") {
    const Instant begin = on("2023-01-01");
    const Instant end = on("2024-01-01");
    const SpellTable a(idsOf(placesOf({"x", "y", "z"})), end,
                       std::vector<StatusChange>{{0, begin, Status::Cut}, {2, begin, Status::Open}});
    const SpellTable b(idsOf(placesOf({"z", "x"})), end,
                       std::vector<StatusChange>{{0, begin, Status::Open}, {1, begin, Status::Cut}});
    const SpellTable c(idsOf(placesOf({"z", "x"})), end,
                       std::vector<StatusChange>{{0, begin, Status::Open}, {1, begin, Status::AtRisk}});
    CHECK(a == b);
    CHECK_FALSE(a == c);
    CHECK_FALSE(a == SpellTable());
    CHECK(SpellTable() == SpellTable());
    CHECK_FALSE(SpellTable().contains("x"));
}
