// What the bundled dossier must answer about ways, after its own sheet of facts (maps/northern-mali/README.md) and the
// lengths of RN33 that were published.
#include "../access/small_dossier.h"

#include <azalai/geodata/load_dossier.h>
#include <azalai/supply/convoy_clock.h>
#include <azalai/supply/strip_map.h>

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

using namespace azalai;
using namespace azalai::test;
using Catch::Matchers::WithinAbs;
using Catch::Matchers::WithinRel;

namespace {

struct Bundled {
    Workspace workspace;
    AccessHistory history;

    Bundled() {
        auto loaded = loadDossier(AZALAI_SOURCE_DIR "/maps/northern-mali");
        REQUIRE(loaded.has_value());
        workspace = openingWorkspace(std::make_shared<const Dossier>(std::move(loaded->value)));
        history = computeAccessHistory(workspace);
    }
};

const Bundled& bundled() {
    static const Bundled made;
    return made;
}

struct View {
    Workspace workspace;
    Access access;

    explicit View(const char* at)
        : workspace(atInstant(bundled().workspace, on(at))), access(computeAccess(workspace, bundled().history)) {}

    [[nodiscard]] WayAnswer ways(const WayRequest& request) const {
        const auto answer = findWays({workspace, access}, request);
        REQUIRE(answer.has_value());
        return *answer;
    }
    [[nodiscard]] double km(const char* from, const char* to) const {
        return kilometres(ways({.from = from, .to = to, .worst = std::nullopt}).best.value().length);
    }
};

const std::string& actorOf(const std::string& state) { return bundled().workspace.dossier->zoneState(state)->actor; }

} // namespace

TEST_CASE(
    "from Nouakchott to Tombouctou a way is open until 10 August 2023, and none that is not cut from the 11th on") {
    const WayRequest fuel{.from = "nouakchott", .to = "tombouctou", .cargo = {Goods::Fuel, {}}};
    const WayAnswer july = View("2023-08-10").ways(fuel);
    REQUIRE(july.best.has_value());
    CHECK(july.best->status == Status::Open);
    CHECK(july.best == july.peacetime);
    for (const char* day : {"2023-08-11", "2023-09-03", "2023-10-15", "2023-12-30"}) {
        INFO(day);
        const WayAnswer answer = View(day).ways(fuel);
        CHECK_FALSE(answer.best.has_value());
        CHECK(answer.alternatives.empty());
        REQUIRE(answer.peacetime.has_value());
        CHECK(answer.peacetime->status == Status::Cut);
        REQUIRE(answer.peacetime->firstCut.has_value());
        CHECK(actorOf(answer.peacetime->firstCut->decidingState) == "jnim");
        CHECK(answer.peacetime->firstCut->nearPlace == "lere");
    }
}

TEST_CASE("drawn roads are shorter than the published lengths of RN33, by no more than a fifth") {
    const View view("2023-09-03");
    const auto isSchematic = [](double drawn, double published) {
        return drawn <= published && drawn >= 0.8 * published;
    };
    CHECK(isSchematic(view.km("lere", "niafunke"), 121));
    CHECK(isSchematic(view.km("niafunke", "tombouctou") + view.km("goundam", "dire"), 198)); // with the branch to Diré
}

TEST_CASE("hours and litres of one leg are those that one finds by hand") {
    const View view("2023-09-03");
    const WayRequest request{
        .from = "goundam", .to = "tombouctou", .cargo = {{}, "tanker"}, .worst = std::nullopt, .alternatives = 0};
    const FoundWay way = view.ways(request).best.value();
    REQUIRE(way.steps.size() == 1); // 82 km of gravel in the rains: 15 to 35 km/h, 50 l/100 km
    CHECK_THAT(kilometres(way.length), WithinAbs(81.8, 0.5));
    CHECK_THAT(way.hours.value().least.count(), WithinAbs(2.34, 0.02));
    CHECK_THAT(way.hours.value().most.count(), WithinAbs(5.45, 0.04));
    CHECK_THAT(way.litres.value(), WithinAbs(40.9, 0.3));
}

TEST_CASE("the strip of the fuel corridor is open to Léré on 3 September, and cut by JNIM from there on") {
    const View view("2023-09-03");
    const StripMap strip = stripMap({view.workspace, view.access}, "mr-fuel").value();
    const auto markOf = [&](StripMarkKind kind, const char* id) { // camps bear the names of towns
        const auto found =
            std::ranges::find_if(strip.marks, [&](const StripMark& m) { return m.kind == kind && m.id == id; });
        REQUIRE(found != strip.marks.end());
        return *found;
    };
    const auto placeAt = [&](const char* id) { return markOf(StripMarkKind::Place, id).at; };
    const auto cut = std::ranges::find(strip.stretches, Status::Cut, &StripStretch::status);
    REQUIRE(cut != strip.stretches.end());
    CHECK(actorOf(cut->decidingState) == "jnim");
    CHECK(cut->begin > placeAt("lere"));
    CHECK(cut->begin < placeAt("niafunke"));
    CHECK_THAT(cut->begin.value, WithinAbs(routeOf(view.access, "mr-fuel").firstCut->fromStart.value, 0.01));
    // The ring of the blockade itself: from before Goundam to the town.
    const auto blockade = std::ranges::find_if(strip.stretches, [&](const StripStretch& stretch) {
        const ZoneState* state = view.workspace.dossier->zoneState(stretch.decidingState);
        return stretch.status == Status::Cut && state && state->type == ZoneType::Blockade;
    });
    REQUIRE(blockade != strip.stretches.end());
    CHECK(blockade->begin < placeAt("goundam"));
    CHECK(strip.stretches.back().status == Status::Cut);
    CHECK(strip.length == placeAt("tombouctou"));
    CHECK(markOf(StripMarkKind::BorderPost, "fassala-crossing").at < placeAt("lere"));
}

TEST_CASE("a tanker that leaves Néma at dawn is in Tombouctou on the second to the fourth day, and overdue after") {
    const View view("2023-07-10");
    const WayAnswer answer = view.ways({.from = "nema", .to = "tombouctou", .cargo = {{}, "tanker"}});
    const auto departs = *parseTime("2023-07-10T06:00Z");
    const auto clock = [&](const char* now) {
        return convoyClock(*view.workspace.dossier, answer.best.value().steps,
                           *view.workspace.dossier->vehicle("tanker"), departs, {}, on(now))
            .value();
    };
    const ClockMark arrival = clock("2023-07-10T06:00Z").back();
    CHECK(arrival.place == "tombouctou");
    CHECK(arrival.earliest == departs.begin + std::chrono::round<std::chrono::seconds>(answer.best->hours->least));
    CHECK(arrival.earliest > on("2023-07-10T18:00Z"));
    CHECK(arrival.latest < on("2023-07-14"));
    CHECK(clock("2023-07-20").back().state == ClockState::Overdue);
}
