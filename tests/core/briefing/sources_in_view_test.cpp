#include <azalai/briefing/sources_in_view.h>

#include <catch2/catch_test_macros.hpp>

using namespace azalai;

namespace {

using Ids = std::vector<std::string>;

template <class T> T sourced(const char* id, Ids sources) {
    T feature;
    feature.id = id;
    feature.sources = std::move(sources);
    return feature;
}

/// One feature of each kind, each with a source of its own.
Dossier oneOfEach() {
    Dossier d;
    for (const char* key : {"A", "B", "C", "D", "E", "F", "G", "H"}) {
        Source source;
        source.key = key;
        d.sources.push_back(source);
    }
    d.zones = {sourced<ZoneState>("x", {"A"})};
    d.legs = {sourced<Leg>("x", {"B"})};
    d.routes = {sourced<Route>("x", {"C"})};
    d.places = {sourced<Place>("x", {"D"})};
    d.events = {sourced<Event>("x", {"E"})};
    d.camps = {sourced<Camp>("x", {"F"})};
    d.regions = {sourced<Region>("x", {"G"})};
    d.displacements = {sourced<Displacement>("x", {"H"})};
    return d;
}

} // namespace

TEST_CASE("every kind of feature brings its own sources, in order of first use") {
    const std::vector<FeatureRef> features{
        {FeatureKind::Displacement, "x"}, {FeatureKind::Region, "x"},  {FeatureKind::Camp, "x"},
        {FeatureKind::Event, "x"},        {FeatureKind::Zone, "x"},    {FeatureKind::Place, "x"},
        {FeatureKind::Route, "x"},        {FeatureKind::Leg, "x"},     {FeatureKind::Zone, "x"},
        {FeatureKind::Face, "0"},         {FeatureKind::Country, "x"}, {FeatureKind::Zone, "unknown"}};
    CHECK(sourcesInView(oneOfEach(), {}, features) == Ids{"H", "G", "F", "E", "A", "D", "C", "B"});
}

TEST_CASE("facts are numbered before what the map shows, and unknown keys get no number") {
    Fact first;
    first.sources = {"C", "LOST", "A"};
    Fact second;
    second.sources = {"A", "B"};
    const Ids numbered =
        sourcesInView(oneOfEach(), {first, second}, {{FeatureKind::Leg, "x"}, {FeatureKind::Camp, "x"}});
    CHECK(numbered == Ids{"C", "A", "B", "F"});
    CHECK(numbersOf(second.sources, numbered) == std::vector<std::size_t>{2, 3});
    CHECK(numbersOf({"F", "C", "F", "LOST"}, numbered) == std::vector<std::size_t>{1, 4});
}
