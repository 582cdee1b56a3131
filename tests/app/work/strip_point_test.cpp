// What a strip map tells of a kilometre.
#include <app/work/describe_strip.h>

#include <azalai/time/parse_time.h>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace azalai;

namespace {

const Words english(Language::English);

/// The bundled dossier on 3 September, without the zones of some actors.
std::shared_ptr<const Analysis> september(const std::set<std::string>& hidden = {}) {
    static const Session session = openSession(AZALAI_SOURCE_DIR "/maps/northern-mali").value();
    Workspace workspace = openingWorkspace(session.dossier);
    workspace.at = parseTime("2023-09-03T18:00Z")->begin;
    workspace.hiddenActors = hidden;
    return analyse(session, workspace, parseTime("2023-07-01")->begin).value();
}

const RouteStatus& corridor(const Analysis& analysis) {
    return *std::ranges::find(analysis.now.access.routes, "mr-fuel", &RouteStatus::route);
}

bool refersTo(const StripModel& model, const std::string& id) {
    return std::ranges::contains(model.rows(), QString::fromStdString(id), &InspectorRow::refId);
}

} // namespace

TEST_CASE("a kilometre of a strip tells its status, who is there, what stands near and which leg it is") {
    const auto analysis = september();
    StripModel model;
    showStrip(model, analysis, "mr-fuel", english);
    REQUIRE(model.isAvailable());
    CHECK(model.rows().empty()); // nobody points at it yet
    const RouteStatus& route = corridor(*analysis);
    model.keep(route.firstCut->fromStart + Metres{10}, Metres{500});
    CHECK(model.title() == u"km 1,279");
    CHECK(model.statusText() == u"cut");
    CHECK(model.status() == 3);
    REQUIRE(model.rows().size() >= 3);
    CHECK(model.rows()[0].text == u"first cut, coming from Nouakchott");
    CHECK(model.rows()[1].refId.toStdString() == route.firstCut->decidingState);
    CHECK(model.rows().back().refId.toStdString() == route.firstCut->leg);
    CHECK(model.rows().back().detail == u"road, earth");
    model.pointAt(Metres{200'000}, Metres{500}); // the pointer goes before what is kept, and gives it back
    CHECK(model.statusText() == u"open");
    CHECK(std::ranges::contains(model.rows(), QStringLiteral("No zone here at this moment"), &InspectorRow::text));
    model.pointNowhere();
    CHECK(model.statusText() == u"cut");
    showStrip(model, analysis, "bko-niono", english); // of another route nothing was pointed at
    CHECK_FALSE(model.isPointing());
    showStrip(model, analysis, "", english);
    CHECK_FALSE(model.isAvailable());
}

TEST_CASE("zones of hidden actors are not told along a strip, except where they decide") {
    const auto analysis = september({"jnim", "fama"});
    StripModel model;
    showStrip(model, analysis, "mr-fuel", english);
    const RouteStatus& route = corridor(*analysis);
    model.keep(route.firstCut->fromStart + Metres{4000}, {});
    const auto zones = std::ranges::count(model.rows(), QStringLiteral("zone"), &InspectorRow::refKind);
    CHECK(zones == 1); // two, where nobody is hidden
    CHECK(refersTo(model, route.firstCut->decidingState));
}
