#include <azalai/geodata/road_words.h>

#include <catch2/catch_test_macros.hpp>

using namespace azalai;

TEST_CASE("what a road is decides mode and capacity, its surface the surface") {
    using enum Surface;
    CHECK(roadKind("primary", "") == RoadKind{LegMode::Road, Paved, Capacity::Heavy});
    CHECK(roadKind("primary", "sand") == RoadKind{LegMode::Road, Sand, Capacity::Heavy});
    CHECK(roadKind("secondary", "asphalt") == RoadKind{LegMode::Road, Paved, Capacity::Heavy});
    CHECK(roadKind("tertiary", "whatever") == RoadKind{LegMode::Road, Gravel, Capacity::Heavy});
    CHECK(roadKind("residential", "compacted") == RoadKind{LegMode::Road, Gravel, Capacity::Medium});
    CHECK(roadKind("track", "") == RoadKind{LegMode::Track, Earth, Capacity::Light});
    CHECK(roadKind("ferry", "asphalt") == RoadKind{LegMode::Ferry, Water, Capacity::Medium});
    for (const char* word : {"footway", "path", "steps", "construction", "proposed", "", "Primary"})
        CHECK_FALSE(roadKind(word, "asphalt").has_value());
}

TEST_CASE("tags without a column are found among the others") {
    const char* tags = R"("bridge"=>"yes","name:fr"=>"Route \"du\" fleuve","surface"=>"asphalt","layer"=>"1")";
    CHECK(valueInTags(tags, "surface") == "asphalt");
    CHECK(valueInTags(tags, "name:fr") == "Route \"du\" fleuve");
    CHECK(valueInTags(tags, "layer") == "1");
    CHECK(valueInTags(tags, "asphalt").empty()); // a value is no key
    CHECK(valueInTags(tags, "tunnel").empty());
    for (const char* broken : {"", "\"", "\"surface\"", "\"surface\"=>", "\"surface\"=>\"", "surface=>x", "\"\\"})
        CHECK(valueInTags(broken, "surface").empty());
}

TEST_CASE("bridges and tunnels are off the ground, and the layer's number has the last word") {
    CHECK(roadLevel("", "", "") == 0);
    CHECK(roadLevel("", "yes", "") == 1);
    CHECK(roadLevel("0", "viaduct", "") == 1);
    CHECK(roadLevel("", "no", "yes") == -1);
    CHECK(roadLevel("", "F", "T") == -1);
    CHECK(roadLevel("-2", "yes", "") == -2);
    CHECK(roadLevel("99999", "", "") == 100);
    CHECK(roadLevel("two", "", "") == 0);
}
