#include <azalai/geometry/shared_border.h>
#include <azalai/time/parse_time.h>

#include <catch2/catch_test_macros.hpp>

#include <memory>

using namespace azalai;

namespace {

Position at(double longitude, double latitude) { return {.latitude = latitude, .longitude = longitude}; }

ZoneState zone(const char* id, Ring outer) {
    ZoneState state;
    state.id = id;
    state.zone = state.id.substr(0, state.id.find('@'));
    state.actor = state.zone;
    state.outline = {{.outer = std::move(outer), .holes = {}}};
    return state;
}

/// Three fields around the corner 1°E 1°N; the north-east one has a vertex on the border of the west one that this has
/// not, and an outline of another year.
Workspace fields() {
    auto dossier = std::make_shared<Dossier>();
    dossier->zones = {
        zone("east@1", {at(1, 1), at(2, 1), at(2, 2), at(1, 2), at(1, 1.5)}),
        zone("east@2", {at(1, 1), at(2, 1), at(1, 2)}),
        zone("south@1", {at(0, 0), at(2, 0), at(2, 1), at(1, 1), at(0, 1)}),
        zone("west@1", {at(0, 1), at(1, 1), at(1, 2), at(0, 2)}),
    };
    dossier->zones[0].when.to = *parseTime("2023-06-01");
    dossier->zones[1].when.from = *parseTime("2023-06-01");
    Workspace workspace;
    workspace.dossier = dossier;
    workspace.at = parseTime("2023-02-01")->begin;
    return workspace;
}

} // namespace

TEST_CASE("zones in force that have the same vertex share it, whoever is hidden") {
    Workspace workspace = fields();
    const std::vector<SharedVertex> corner{{"east@1", 0, 0}, {"south@1", 0, 3}};
    CHECK(sharingVertex(workspace, "west@1", 0, 1) == corner);
    workspace.hiddenActors.insert("south");
    CHECK(sharingVertex(workspace, "west@1", 0, 1) == corner);
    CHECK(sharingVertex(workspace, "west@1", 0, 3).empty());
    workspace.at = parseTime("2023-07-01")->begin;
    CHECK(sharingVertex(workspace, "west@1", 0, 1) == std::vector<SharedVertex>{{"east@2", 0, 0}, {"south@1", 0, 3}});
    // Not its own other states.
    CHECK(sharingVertex(workspace, "east@1", 0, 1) == std::vector<SharedVertex>{{"south@1", 0, 2}});
}

TEST_CASE("an edge is shared where both ends are, in either direction and around the ring's end") {
    Workspace workspace = fields();
    CHECK(sharingEdge(workspace, "west@1", 0, 0) == std::vector<SharedVertex>{{"south@1", 0, 4}});
    CHECK(sharingEdge(workspace, "south@1", 0, 3) == std::vector<SharedVertex>{{"west@1", 0, 1}});
    CHECK(sharingEdge(workspace, "west@1", 0, 1).empty()); // the other border has a vertex between
    workspace.at = parseTime("2023-07-01")->begin;
    CHECK(sharingEdge(workspace, "west@1", 0, 1) == std::vector<SharedVertex>{{"east@2", 0, 3}}); // its last edge
}

TEST_CASE("a part of a ring is the shorter way around, and another line takes its place in either direction") {
    const Ring ring{at(0, 0), at(4, 0), at(4, 1), at(0, 1)};
    CHECK(shorterPart(ring, 1, 2) == Line{at(4, 0), at(4, 1)});
    CHECK(shorterPart(ring, 0, 3) == Line{at(0, 0), at(0, 1)}); // against the ring, over its end
    CHECK(shorterPart(ring, 3, 1) == Line{at(0, 1), at(0, 0), at(4, 0)});
    const Line bulge{at(4, 0), at(5, 0.5), at(4, 1)};
    CHECK(withPart(ring, {at(4, 0), at(4, 1)}, bulge) == Ring{at(4, 0), at(5, 0.5), at(4, 1), at(0, 1), at(0, 0)});
    const Ring other{at(4, 1), at(4, 0), at(6, 0), at(6, 1)}; // the neighbour, the other way around
    CHECK(withPart(other, {at(4, 0), at(4, 1)}, bulge) == Ring{at(4, 1), at(5, 0.5), at(4, 0), at(6, 0), at(6, 1)});
    CHECK_FALSE(withPart(ring, {at(4, 0), at(4, 2)}, bulge));
    CHECK_FALSE(withPart(ring, {at(4, 0), at(0, 1)}, bulge)); // both are there, the edge is not
    // A line that begins beside the part still ends where the part does.
    CHECK(withPart(ring, {at(0, 1), at(0, 0)}, {at(0.1, 1), at(-1, 0.5), at(0, 0.1)}) ==
          Ring{at(0, 1), at(-1, 0.5), at(0, 0), at(4, 0), at(4, 1)});
}

TEST_CASE("a corner is shared where both its edges are") {
    const Workspace workspace = fields();
    CHECK(sharingCorner(workspace, "west@1", 0, 1).empty()); // each other border turns off there
    Workspace two = workspace;
    auto dossier = std::make_shared<Dossier>(*workspace.dossier);
    dossier->zones[3].outline[0].outer = {at(0, 1), at(1, 1), at(2, 1), at(2, 2), at(0, 2)};
    two.dossier = dossier;
    CHECK(sharingCorner(two, "west@1", 0, 1) == std::vector<SharedVertex>{{"south@1", 0, 3}});
}
