#include "overlap_fixture.h"

#include <azalai/geometry/validate.h>

#include <boost/json.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <sstream>

using namespace azalai;

namespace {

const boost::json::array& cases() {
    static const boost::json::array rows = [] {
        std::ifstream file(AZALAI_TEST_DATA "/overlap_cases.json");
        std::stringstream text;
        text << file.rdbuf();
        return boost::json::parse(text.str()).as_array();
    }();
    return rows;
}

std::string text(const boost::json::value& value) { return boost::json::value_to<std::string>(value); }

std::vector<std::string> texts(const boost::json::value& value) {
    return boost::json::value_to<std::vector<std::string>>(value);
}

Workspace workspaceOf(const boost::json::object& row) {
    std::vector<ZoneState> zones;
    for (const auto& z : row.at("zones").as_array())
        zones.push_back(test::zone(text(z.at("id")), text(z.at("actor")), test::areaOf(text(z.at("wkt")))));
    std::vector<Relation> relations;
    for (const auto& pair : row.at("allied").as_array())
        relations.push_back(test::alliance(texts(pair)[0], texts(pair)[1]));
    const auto hidden = texts(row.at("hidden"));
    return test::situation(std::move(zones), std::move(relations), {hidden.begin(), hidden.end()});
}

/// How far relative to them areas may be off: 1e-9 but where a row says otherwise.
double toleranceOf(const boost::json::object& row) {
    const auto* stated = row.if_contains("within");
    return stated ? stated->to_number<double>() : 1e-9;
}

bool isArea(SquareMetres area, const boost::json::value& expected, double tolerance) {
    const double m2 = expected.to_number<double>();
    return std::abs(area.value - m2) <= std::max(tolerance * m2, 1e-3);
}

void checkFaces(const Overlaps& overlaps, const boost::json::array& facets, double tolerance) {
    std::size_t faces = 0;
    for (const auto& facet : facets) {
        const auto states = texts(facet.at("states"));
        CAPTURE(states);
        SquareMetres area;
        std::int64_t count = 0;
        for (const Face& face : overlaps.faces)
            if (face.states == states) {
                area += face.area;
                ++count;
                CHECK(face.contested == facet.at("contested").as_bool());
            }
        CHECK(count == facet.at("faces").as_int64());
        CHECK(isArea(area, facet.at("m2"), tolerance));
        faces += static_cast<std::size_t>(count);
    }
    CHECK(overlaps.faces.size() == faces);
    for (const Face& face : overlaps.faces) {
        const auto fault = validate({face.shape});
        CHECK((fault ? fault->detail : std::string()) == "");
    }
}

template <class Records> void checkPairs(const Records& records, const boost::json::array& expected, double tolerance) {
    REQUIRE(records.size() == expected.size());
    for (const auto& row : expected) {
        const auto found = std::ranges::find_if(records, [&](const auto& record) {
            return record.first == text(row.at(0)) && record.second == text(row.at(1));
        });
        CAPTURE(boost::json::serialize(row));
        REQUIRE(found != records.end());
        CHECK(isArea(found->area, row.at(2), tolerance));
    }
}

} // namespace

TEST_CASE("the golden cases") {
    const auto& row = cases().at(GENERATE(range(std::size_t{0}, cases().size()))).as_object();
    INFO(text(row.at("name")) << ": " << text(row.at("why")) << " (" << text(row.at("tool")) << ")");
    const auto overlaps = test::overlapEngine()->compute(workspaceOf(row));
    if (!overlaps) FAIL(overlaps.error().subject << ": " << overlaps.error().detail);
    const auto& expected = row.at("expected").as_object();
    const double tolerance = toleranceOf(row);
    checkFaces(*overlaps, expected.at("facets").as_array(), tolerance);
    checkPairs(overlaps->zonePairs, expected.at("zonePairs").as_array(), tolerance);
    checkPairs(overlaps->actorPairs, expected.at("actorPairs").as_array(), tolerance);
    const auto& sets = expected.at("actorSets").as_array();
    REQUIRE(overlaps->actorSets.size() == sets.size());
    for (const auto& set : sets) {
        const auto found = std::ranges::find(overlaps->actorSets, texts(set.at(0)), &ActorSet::actors);
        REQUIRE(found != overlaps->actorSets.end());
        CHECK(isArea(found->area, set.at(1), tolerance));
    }
    const auto& areas = expected.at("actorAreas").as_array();
    REQUIRE(overlaps->actorAreas.size() == areas.size());
    for (const auto& held : areas)
        CHECK(isArea(overlaps->actorAreas.at(text(held.at(0))), held.at(1), tolerance));
    CHECK(overlaps->checks == OverlapChecks{});
}
