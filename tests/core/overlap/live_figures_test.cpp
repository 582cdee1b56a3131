#include "../geometry/blobs.h"
#include "overlap_fixture.h"
#include "redigitised.h"

#include <azalai/geodata/load_dossier.h>
#include <azalai/geometry/ring_at.h>
#include <azalai/geometry/validate.h>
#include <azalai/overlap/live_overlaps.h>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cmath>
#include <format>

using namespace azalai;

namespace {

/// To 1e-9 of itself and 1e-9 km².
bool isNear(SquareMetres a, SquareMetres b) {
    return std::abs(a.value - b.value) <= 1e-9 * std::max(std::abs(a.value), std::abs(b.value)) + 1e-3;
}

void requireEqual(const std::vector<ActorPair>& live, const std::vector<ActorPair>& fresh) {
    REQUIRE(live.size() == fresh.size());
    for (std::size_t i = 0; i < live.size(); ++i) {
        REQUIRE(live[i].first == fresh[i].first);
        REQUIRE(live[i].second == fresh[i].second);
        REQUIRE(live[i].area == fresh[i].area);
    }
}

/// A zone state in force whose outline is dragged about, and the same worked out anew each time.
class Drag {
public:
    Drag(Workspace workspace, std::string state)
        : m_workspace(std::move(workspace)), m_state(std::move(state)), m_live(makeLiveOverlaps(m_workspace, m_state)),
          m_outline(m_workspace.dossier->zoneState(m_state)->outline) {}

    /// Result  Did the outline change.
    bool change(std::mt19937_64& random, double reach) {
        const std::size_t ring = random() % ringCount();
        const std::size_t vertex = random() % ringAt(m_outline, ring)->size();
        std::uniform_real_distribution<double> step(-reach, reach);
        Position to = (*ringAt(m_outline, ring))[vertex];
        to.latitude += step(random);
        to.longitude += step(random);
        const auto verb = random() % 8;
        const auto picture = verb == 0   ? m_live->insertVertex(ring, vertex, to)
                             : verb == 1 ? m_live->removeVertex(ring, vertex)
                                         : m_live->moveVertex(ring, vertex, to);
        if (!picture) {
            REQUIRE(picture.error().code == ErrorCode::InvalidGeometry);
            return false;
        }
        REQUIRE(picture->outline != m_outline);
        m_outline = picture->outline;
        return true;
    }

    void requireSameAsFresh() {
        const auto picture = m_live->picture();
        REQUIRE(picture);
        REQUIRE(picture->outline == m_outline);
        REQUIRE(m_live->rebuilds() == 0);
        const Overlaps fresh = anew();
        requireEqual(picture->actorPairs, fresh.actorPairs);
        SquareMetres ground;
        SquareMetres contested;
        std::map<std::string, SquareMetres> shared;
        std::vector<const Face*> faces;
        const std::string& own = m_workspace.dossier->zoneState(m_state)->actor;
        for (const Face& face : fresh.faces) {
            if (!std::ranges::contains(face.states, m_state)) continue;
            ground += face.area;
            for (const std::string& actor : face.actors)
                if (!isAllied(*m_workspace.dossier, own, actor, m_workspace.at)) shared[actor] += face.area;
            if (!face.contested) continue;
            contested += face.area;
            faces.push_back(&face);
        }
        REQUIRE(isNear(picture->zoneArea, ground));
        REQUIRE(isNear(picture->contestedArea, contested));
        REQUIRE(picture->sharedByActor.size() == shared.size());
        for (const ActorPair& pair : picture->sharedByActor) {
            REQUIRE(pair.first == own);
            REQUIRE(isNear(pair.area, shared[pair.second]));
        }
        REQUIRE(std::ranges::is_sorted(picture->sharedByActor, std::ranges::greater{}, &ActorPair::area));
        requireFaces(picture->contested, faces);
    }

private:
    static void requireFaces(const std::vector<Face>& live, const std::vector<const Face*>& fresh) {
        REQUIRE(live.size() == fresh.size());
        for (std::size_t i = 0; i < live.size(); ++i) {
            REQUIRE(live[i].states == fresh[i]->states);
            REQUIRE(live[i].actors == fresh[i]->actors);
            REQUIRE(live[i].contested);
            REQUIRE(live[i].area == fresh[i]->area);
            REQUIRE(live[i].shape == fresh[i]->shape);
        }
    }

    [[nodiscard]] std::size_t ringCount() const {
        std::size_t count = 0;
        for (const Polygon& polygon : m_outline)
            count += 1 + polygon.holes.size();
        return count;
    }

    [[nodiscard]] Overlaps anew() const {
        auto dossier = std::make_shared<Dossier>(*m_workspace.dossier);
        std::ranges::find(dossier->zones, m_state, &ZoneState::id)->outline = m_outline;
        Workspace changed = m_workspace;
        changed.dossier = std::move(dossier);
        const auto overlaps = m_engine->compute(changed);
        REQUIRE(overlaps);
        return *overlaps;
    }

    Workspace m_workspace;
    std::string m_state;
    std::unique_ptr<LiveOverlaps> m_live;
    std::unique_ptr<OverlapEngine> m_engine = test::overlapEngine();
    Area m_outline;
};

/// Two hundred zones of nine actors, two of them allies of a third, on ground where a dozen lie on each other.
Workspace crowd(std::uint64_t seed) {
    std::mt19937_64 random(seed);
    std::uniform_real_distribution<double> offset(-3.0, 3.0);
    std::uniform_real_distribution<double> radius(0.2, 1.2);
    std::vector<ZoneState> zones;
    for (int i = 0; i < 200; ++i) {
        const Position centre{.latitude = 16.0 + offset(random), .longitude = -2.0 + offset(random)};
        const double size = radius(random);
        Polygon polygon{.outer = test::blob(random, centre, size, 20 + static_cast<int>(random() % 40)), .holes = {}};
        if (i % 4 == 0) polygon.holes.push_back(test::blob(random, centre, size / 5, 12));
        zones.push_back(test::zone(std::format("z{:03}@1", i), std::format("actor{}", i % 9), tidied({polygon})));
    }
    return test::situation(std::move(zones), {test::alliance("actor1", "actor2"), test::alliance("actor2", "actor5")});
}

} // namespace

TEST_CASE("wherever a zone of the bundled dossier is dragged its figures are those of a computation anew") {
    const auto loaded = loadDossier(AZALAI_SOURCE_DIR "/maps/northern-mali");
    REQUIRE(loaded);
    const Workspace workspace = openingWorkspace(std::make_shared<const Dossier>(loaded->value));
    std::mt19937_64 random(3);
    int changes = 0;
    for (const ZoneState* state : activeZones(workspace)) {
        INFO("seed 3, " << state->id);
        Drag drag(workspace, state->id);
        drag.requireSameAsFresh();
        for (int i = 0; i < 6; ++i) {
            if (!drag.change(random, i % 2 == 0 ? 0.3 : 0.01)) continue;
            ++changes;
            drag.requireSameAsFresh();
        }
    }
    CHECK(changes > 100);
}

TEST_CASE("among two hundred zones the figures of a dragged one are those of a computation anew") {
    for (const std::uint64_t seed : {11U, 12U}) {
        INFO("seed " << seed);
        std::mt19937_64 random(seed);
        Drag drag(crowd(seed), std::format("z{:03}@1", random() % 200));
        int changes = 0;
        for (int i = 0; i < 24; ++i) {
            if (!drag.change(random, i % 3 == 0 ? 0.4 : 0.03)) continue;
            if (++changes % 5 == 1) drag.requireSameAsFresh(); // what is summed up wrong stays wrong
        }
        drag.requireSameAsFresh();
        CHECK(changes > 10);
    }
}

TEST_CASE("where borders were drawn twice slivers without ground are left out of the figures") {
    for (std::uint64_t seed = 21; seed < 27; ++seed) {
        INFO("seed " << seed);
        std::mt19937_64 random(seed);
        const Area first = test::spikyArea(random, 40);
        std::vector<ZoneState> zones{test::zone("a@1", "a", first)};
        for (int i = 0; i < 5; ++i)
            zones.push_back(
                test::zone(std::format("b{}@1", i), std::format("b{}", i % 3), test::redigitised(random, first)));
        Drag drag(test::situation(std::move(zones)), "a@1");
        int changes = 0;
        for (int i = 0; i < 12; ++i) {
            if (!drag.change(random, 0.02)) continue;
            ++changes;
            drag.requireSameAsFresh();
        }
        CHECK(changes > 3);
    }
}

TEST_CASE("what a drag says is wrong is what is wrong with the outline") {
    const Area square{{{{.latitude = 15, .longitude = 0},
                        {.latitude = 15, .longitude = 2},
                        {.latitude = 17, .longitude = 2},
                        {.latitude = 17, .longitude = 0}},
                       {}}};
    const Workspace workspace = test::situation({test::zone("a@1", "a", square)});
    const auto live = makeLiveOverlaps(workspace, "a@1");
    const auto requireFault = [&](std::size_t vertex, Position to) {
        Area changed = square;
        changed[0].outer[vertex] = to;
        const auto fault = validate(changed);
        REQUIRE(fault);
        const auto picture = live->moveVertex(0, vertex, to);
        REQUIRE(!picture);
        CHECK(picture.error().detail == word(fault->kind));
        CHECK(live->picture()->outline == square);
    };
    requireFault(0, {.latitude = 15, .longitude = 2});             // on its neighbour
    requireFault(0, {.latitude = 15, .longitude = 3});             // beyond it, on the same line
    requireFault(0, {.latitude = 16, .longitude = 2});             // back on the next edge
    requireFault(0, {.latitude = 18, .longitude = 1});             // across an edge
    requireFault(0, {.latitude = 15, .longitude = 181});           // off the globe
    requireFault(2, {.latitude = std::nan(""), .longitude = 0.5}); // nowhere
    REQUIRE(live->removeVertex(0, 1));
    CHECK(live->removeVertex(0, 0).error().detail == word(AreaFaultKind::TooFewPoints));
    CHECK(live->insertVertex(0, 3, {.latitude = 16, .longitude = -1}).error().code == ErrorCode::OutOfRange);
    CHECK(live->insertVertex(0, 2, {.latitude = 16, .longitude = -1})->outline[0].outer.size() == 4);
}

TEST_CASE("an outline that crosses itself has its figures, and changes only into one that does not") {
    // A bow tie: two triangles by the even-odd rule.
    const Area bow{{{{.latitude = 15, .longitude = 0},
                     {.latitude = 17, .longitude = 2},
                     {.latitude = 15, .longitude = 2},
                     {.latitude = 17, .longitude = 0}},
                    {}}};
    const Area square{{{{.latitude = 15, .longitude = 0.5},
                        {.latitude = 15, .longitude = 1.5},
                        {.latitude = 17, .longitude = 1.5},
                        {.latitude = 17, .longitude = 0.5}},
                       {}}};
    const Workspace workspace = test::situation({test::zone("a@1", "a", bow), test::zone("b@1", "b", square)});
    Drag drag(workspace, "a@1");
    drag.requireSameAsFresh();
    const auto live = makeLiveOverlaps(workspace, "a@1");
    const auto refused = live->moveVertex(0, 0, {.latitude = 15, .longitude = -0.1});
    REQUIRE(!refused);
    CHECK(refused.error().detail == word(AreaFaultKind::SelfCrossing));
    CHECK(live->picture()->outline == bow);
    const auto cured = live->moveVertex(0, 1, {.latitude = 14, .longitude = 1}); // below the base: a ring again
    REQUIRE(cured);
    CHECK(cured->outline[0].outer.size() == 4);
    CHECK(live->moveVertex(0, 1, {.latitude = 14.5, .longitude = 1})->zoneArea < cured->zoneArea);
}
