// Inputs on which other libraries answered wrongly in public, with the exact answer on our grid. Asserts ours; who is
// wrong where is written to docs/methods/overlap-disagreements.md with AZALAI_UPDATE_EXPECTED.

#include "oracle/exact_area.h"
#include "oracle/exact_partition.h"
#include "oracle/face_wkt.h"
#include "oracle/peers.h"
#include "oracle/plane_bound.h"
#include "oracle/random_zones.h"
#include "oracle/wkt_rings.h"

#include <azalai/arrangement/pair_area.h>
#include <azalai/arrangement/repair_outline.h>
#include <azalai/arrangement/trace_faces.h>

#include <boost/json.hpp>
#include <catch2/catch_test_macros.hpp>

#include <array>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <map>
#include <sstream>

using namespace azalai;
using namespace azalai::oracle;

namespace {

const std::string rowsFile = AZALAI_TEST_DATA "/overlap_known_failures.json";
const std::string tableFile = AZALAI_SOURCE_DIR "/docs/methods/overlap-disagreements.md";

std::string contentOf(const std::string& path) {
    std::ifstream file(path);
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

struct Row {
    std::string issue;
    std::string why;
    double scale = 1.0;
    std::string a;
    std::string b;
    std::string exact;
};

std::vector<Row> rows() {
    std::vector<Row> out;
    const boost::json::value parsed = boost::json::parse(contentOf(rowsFile));
    for (const boost::json::value& v : parsed.as_array()) {
        const boost::json::object& o = v.as_object();
        const auto text = [&](const char* key) { return boost::json::value_to<std::string>(o.at(key)); };
        out.push_back({text("issue"), text("why"), boost::json::value_to<double>(o.at("scale")), text("a"), text("b"),
                       text("exact")});
    }
    return out;
}

void writeRows(const std::vector<Row>& rows) {
    std::ofstream file(rowsFile);
    const char* before = "[\n";
    for (const Row& r : rows) {
        file << before << "  {\"issue\": " << boost::json::serialize(boost::json::value(r.issue))
             << ",\n   \"why\": " << boost::json::serialize(boost::json::value(r.why))
             << ",\n   \"scale\": " << std::llround(r.scale) << ",\n   \"a\": \"" << r.a << "\",\n   \"b\": \"" << r.b
             << "\",\n   \"exact\": \"" << r.exact << "\"}";
        before = ",\n";
    }
    file << "\n]\n";
}

Rational exactShared(const Row& row) {
    return exactPartition({gridRingsOf(row.a, row.scale), gridRingsOf(row.b, row.scale)})[{0, 1}];
}

double borderLength(const Row& row) {
    double length = 0.0;
    for (const std::string& wkt : {row.a, row.b}) {
        for (const GridRing& ring : gridRingsOf(wkt, row.scale)) {
            for (std::size_t i = 0; i < ring.size(); ++i) {
                const GridPoint p = ring[i];
                const GridPoint q = ring[(i + 1) % ring.size()];
                length += std::hypot(double(p.x) - q.x, double(p.y) - q.y);
            }
        }
    }
    return length;
}

/// A cell of the table. `slack` is how far the answer may be from `exact`, both in steps squared.
std::string verdict(const PeerAnswer& answer, double perStep, double exact, double slack) {
    if (!answer.error.empty()) return "throws";
    const double area = answer.area * perStep * perStep;
    if (std::abs(area - exact) <= slack) return answer.isValid ? "right" : "right, shape invalid";
    char text[80];
    std::snprintf(text, sizeof text, "**%.6g**%s", area, answer.isValid ? "" : ", shape invalid");
    return text;
}

std::string tableRow(const Row& row) {
    const double exact = static_cast<double>(Rational(row.exact));
    const std::string a = onGrid(row.a, row.scale);
    const std::string b = onGrid(row.b, row.scale);
    const double length = borderLength(row);
    char number[40];
    std::snprintf(number, sizeof number, "%.6g", exact);
    // As published, a border may lie up to 0.71 steps from its place on the grid; on the grid only crossings are
    // rounded.
    return "| " + row.issue + " | " + row.why + " | " + number + " | " +
           verdict(boostShared(row.a, row.b), row.scale, exact, length) + " | " +
           verdict(geosShared(row.a, row.b), row.scale, exact, length) + " | " +
           verdict(boostShared(a, b), 1.0, exact, 1e-6 * length) + " | " +
           verdict(geosShared(a, b), 1.0, exact, 1e-6 * length) + " |\n";
}

/// What Boost minds in faces that GEOS takes for valid, counted by reason.
std::string boostOnFaces() {
    std::map<std::string, int> minded;
    int faces = 0;
    Random random(1);
    for (int i = 0; i < 200 * kindCount; ++i) {
        std::vector<IndexedOutline> zones;
        for (const GridOutline& zone : randomZones(random, static_cast<Kind>(i % kindCount), 4))
            zones.emplace_back(repairOutline(zone.rings));
        const Arrangement arrangement(zones);
        for (const ArrangedFace& face : traceFaces(arrangement)) {
            const std::string wkt = wktOf(face.shape);
            std::string why;
            if (!isValidForGeos(wkt, why)) continue;
            ++faces;
            if (!isValidForBoost(wkt, why)) ++minded[why.substr(0, why.find_first_of(".:("))];
        }
    }
    std::string out =
        "\n## Faces\nOf " + std::to_string(faces) +
        " faces of 2,000 random scenes full of degeneracies, all valid for GEOS, Boost.Geometry minds:\n\n"
        "| reason | faces |\n| --- | --- |\n";
    for (const auto& [reason, count] : minded)
        out += "| " + reason + " | " + std::to_string(count) + " |\n";
    return out;
}

std::string tableOf(const std::vector<Row>& rows) {
    std::string out =
        "# Where other libraries are wrong\n\n"
        "Inputs from public reports of wrong results. Each was brought to whole grid steps; the exact "
        "area that the two shapes share there,\nin steps squared, comes from rational arithmetic. Ours is "
        "asserted to be right on every row by `known_failures_test.cpp`, which also\nwrites this page "
        "(`AZALAI_UPDATE_EXPECTED`). A number in bold is a wrong area. \"As published\" are the doubles of "
        "the report, on which an\nanswer counts as right within one step of border; many reports are of "
        "other operations or versions, so a row without a wrong answer\nis no contradiction.\n\n";
    out += "Boost.Geometry " + boostVersion() + ", GEOS " + geosVersion() + ".\n\n";
    out +=
        "| report | what is special | exact | Boost, as published | GEOS, as published | Boost, on the grid | GEOS, on "
        "the grid |\n| --- | --- | --- | --- | --- | --- | --- |\n";
    for (const Row& row : rows)
        out += tableRow(row);
    return out + boostOnFaces();
}

} // namespace

TEST_CASE("public failures: the exact answers in the file are what rational arithmetic gives") {
    std::vector<Row> all = rows();
    REQUIRE(all.size() >= 30);
    for (Row& row : all) {
        CAPTURE(row.issue);
        const Rational exact = exactShared(row);
        if (AZALAI_UPDATE_EXPECTED) row.exact = exact.str();
        CHECK(row.exact == exact.str());
    }
    if (AZALAI_UPDATE_EXPECTED) writeRows(all);
}

TEST_CASE("public failures: ours is the exact answer") {
    for (const Row& row : rows()) {
        const std::array<GridOutline, 2> zones{repairOutline(gridRingsOf(row.a, row.scale)),
                                               repairOutline(gridRingsOf(row.b, row.scale))};
        const Figure plane = finePlane(zones);
        const IndexedOutline first(zones[0], plane);
        const IndexedOutline second(zones[1], plane);
        CrossingSearch scratch;
        const AreaUnits area = sharedArea(first, second, scratch);
        const double bound = roundingBound(zones, plane, scratch.crossings.size());
        const Rational exact = exactCommonArea(zones[0].rings, zones[1].rings);
        CAPTURE(row.issue, area, bound, inUnits(exact, plane), describe(zones[0].rings), describe(zones[1].rings));
        CHECK(isNear(area, exact, plane, bound));
        CHECK(exact.str() == row.exact); // no shape needs a cut to be an outline
    }
}

TEST_CASE("public failures: every one is in the table of disagreements") {
    const std::vector<Row> all = rows();
    if (AZALAI_UPDATE_EXPECTED) std::ofstream(tableFile) << tableOf(all);
    const std::string table = contentOf(tableFile);
    for (const Row& row : all) {
        CAPTURE(row.issue);
        CHECK(table.contains("| " + row.issue + " | " + row.why + " |"));
    }
}
