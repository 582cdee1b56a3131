// What a briefing on the bundled dossier must tell, after its own sheet of facts (maps/northern-mali/README.md).
#include <azalai/briefing/gather_facts.h>
#include <azalai/briefing/select_facts.h>
#include <azalai/briefing/sources_in_view.h>
#include <azalai/geodata/load_dossier.h>
#include <azalai/overlap/make_overlap_engine.h>
#include <azalai/time/parse_time.h>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace azalai;

namespace {

Derived derivedAt(const char* at) {
    static const auto dossier = [] {
        auto loaded = loadDossier(AZALAI_SOURCE_DIR "/maps/northern-mali");
        REQUIRE(loaded.has_value());
        return std::make_shared<const Dossier>(std::move(loaded->value));
    }();
    static const auto engine = makeOverlapEngine();
    static const AccessHistory history = computeAccessHistory(openingWorkspace(dossier));
    Derived derived;
    derived.workspace = atInstant(openingWorkspace(dossier), parseTime(at)->begin);
    auto overlaps = engine->compute(derived.workspace);
    REQUIRE(overlaps.has_value());
    derived.overlaps = std::move(*overlaps);
    derived.access = computeAccess(derived.workspace, history);
    return derived;
}

const Fact* find(const std::vector<Fact>& facts, FactKind kind, std::string_view subject) {
    const auto found =
        std::ranges::find_if(facts, [&](const Fact& f) { return f.kind == kind && f.subject == subject; });
    return found == facts.end() ? nullptr : &*found;
}

const AreaChange* areaOf(const Changes& changes, std::string_view actor) {
    const auto found = std::ranges::find(changes.areas, actor, &AreaChange::actor);
    return found == changes.areas.end() ? nullptr : &*found;
}

} // namespace

TEST_CASE(
    "the first days of the blockade: Tombouctou cut off leads, the Mauritania corridor and the camp at Ber follow") {
    const Derived after = derivedAt("2023-08-14");
    const Changes changes = compareDerived(derivedAt("2023-08-10"), after);
    const std::vector<Fact> facts = selectFacts(changes, after, 8);
    REQUIRE(facts.size() == 8);
    CHECK(facts[0].kind == FactKind::PlaceCutOff);
    CHECK(facts[0].subject == "tombouctou");
    CHECK(facts[0].when == std::optional(parseTime("2023-08-11")->begin));
    CHECK(std::ranges::contains(facts[0].sources, "INT23"));
    CHECK(find(facts, FactKind::RouteStatusChanged, "mr-fuel") != nullptr);
    const auto route = std::ranges::find(changes.routes, "mr-fuel", &RouteChange::route);
    REQUIRE(route != changes.routes.end());
    CHECK(route->before == Status::Open);
    CHECK(route->after == Status::Cut);
    CHECK(route->cutNear == "lere");
    CHECK(std::ranges::contains(route->sources, "INT23"));
    CHECK(find(selectFacts(changes, after, 99), FactKind::CampClosed, "ber") != nullptr);
    CHECK(find(facts, FactKind::AreaGrew, "jnim") != nullptr);
    CHECK_FALSE(sourcesInView(*after.workspace.dossier, facts, {}).empty());
}

TEST_CASE("on 14 November Kidal changes hands") {
    const Derived after = derivedAt("2023-11-14T12:00Z");
    const Changes changes = compareDerived(derivedAt("2023-11-13T12:00Z"), after);
    const AreaChange* army = areaOf(changes, "fama");
    const AreaChange* movements = areaOf(changes, "csp");
    REQUIRE(army);
    REQUIRE(movements);
    CHECK(std::ranges::contains(army->towards, "kidal"));
    CHECK(std::ranges::contains(movements->left, "kidal"));
    CHECK_FALSE(army->sources.empty());
    const std::vector<Fact> facts = selectFacts(changes, after, 5);
    CHECK(find(facts, FactKind::AreaGrew, "fama") != nullptr);
    CHECK(find(facts, FactKind::AreaShrank, "csp") != nullptr);
    CHECK(find(facts, FactKind::EventHappened, "2023-11-14-kidal") != nullptr);
}

TEST_CASE("from the last briefing to the first view something is told, each fact with its sources") {
    const Derived now = derivedAt("2023-09-03T18:00Z");
    const std::vector<Fact> facts = selectFacts(compareDerived(derivedAt("2023-08-28"), now), now, 6);
    CHECK(facts.size() >= 3);
    for (const Fact& fact : facts) {
        INFO(static_cast<int>(fact.kind) << " " << fact.subject);
        CHECK_FALSE(fact.sources.empty());
        for (const std::string& key : fact.sources)
            CHECK(now.workspace.dossier->source(key) != nullptr);
    }
}

TEST_CASE("landings, border posts and bends of the road are no towns that a briefing calls cut off") {
    const Derived before = derivedAt("2023-08-10");
    const Derived after = derivedAt("2023-08-14");
    const Dossier& dossier = *after.workspace.dossier;
    const auto isCutOff = [&](const char* id) {
        return std::ranges::any_of(after.access.places,
                                   [&](const PlaceAccess& p) { return p.place == id && p.cutOff; });
    };
    REQUIRE(isCutOff("korioume-south")); // a ferry landing
    const BriefingFacts facts = gatherFacts(compareDerived(before, after), after, 50);
    CHECK(std::ranges::contains(facts.cutOff, "tombouctou"));
    for (const std::string& id : facts.cutOff)
        CHECK(isSettlement(*dossier.place(id)));
    for (const PlaceChange& change : compareDerived(before, after).places)
        CHECK(isSettlement(*dossier.place(change.place)));
}
