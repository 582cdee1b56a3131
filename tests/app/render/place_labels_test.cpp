#include <app/render/clip.h>
#include <app/render/label_room.h>
#include <app/render/place_labels.h>
#include <azalai/cartography/compose_scene.h>
#include <tests/app/render/small_frame.h>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cmath>
#include <random>
#include <string>

using namespace azalai;

namespace {

/// Two hundred places crowded into the small country, so that many labels want the same room.
Scene crowdedScene(Language language, unsigned seed) {
    Dossier dossier = small::dossier();
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> longitude(-6, 6);
    std::uniform_real_distribution<double> latitude(12, 20);
    for (int i = 0; i < 200; ++i) {
        Place place =
            small::place(("town-" + std::to_string(i)).c_str(), 1 + i % 5, {latitude(random), longitude(random)});
        place.name.en = "Longish name " + std::to_string(i);
        dossier.places.push_back(place);
    }
    SceneInput in = small::input();
    in.workspace.dossier = std::make_shared<const Dossier>(std::move(dossier));
    in.language = language;
    return composeScene(in);
}

QRectF hull(const PlacedLabel& label) {
    QRectF result;
    for (const QRectF& box : label.boxes)
        result = result.united(box);
    return result;
}

} // namespace

TEST_CASE("labels overlap neither each other nor symbols, and stay in the frame") {
    for (const unsigned seed : {1U, 2U, 3U}) {
        for (const Language language : {Language::English, Language::Arabic}) {
            const Scene scene = crowdedScene(language, seed);
            std::mt19937 random(seed);
            std::uniform_real_distribution<double> longitude(-6, 3);
            std::uniform_real_distribution<double> latitude(12, 17);
            for (int round = 0; round < 12; ++round) {
                const double west = longitude(random);
                const double south = latitude(random);
                const double span = 1 + round * 0.5;
                CAPTURE(seed, static_cast<int>(language), west, south, span);
                const MapFrame frame = small::frame(900, 600, west, south, west + span, south + span);
                const auto labels = placeLabels(scene, frame);
                REQUIRE(labels.size() > 3);
                int collisions = 0;
                int hidden = 0;
                int outside = 0;
                for (std::size_t i = 0; i < labels.size(); ++i) {
                    outside += QRectF(QPointF(0, 0), frame.sizePx).contains(hull(labels[i])) ? 0 : 1;
                    for (std::size_t j = 0; j < i; ++j)
                        for (const QRectF& a : labels[i].boxes)
                            for (const QRectF& b : labels[j].boxes)
                                collisions += a.intersects(b) ? 1 : 0;
                    for (const SceneSymbol& symbol : scene.symbols) {
                        if (!isShownAt(symbol.largestScale, frame.metresPerMm())) continue;
                        for (const QRectF& box : labels[i].boxes)
                            if (!labels[i].ref.id.empty()) hidden += box.intersects(symbolBox(symbol, frame)) ? 1 : 0;
                    }
                }
                CHECK(collisions == 0);
                CHECK(hidden == 0);
                CHECK(outside == 0);
            }
        }
    }
}

TEST_CASE("a label's box holds the ink of its text") {
    const Scene scene = composeScene(small::input());
    const MapFrame frame = small::frame(900, 600);
    for (const PlacedLabel& label : placeLabels(scene, frame)) {
        if (label.angleDeg != 0) continue;
        const QRectF box = label.boxes.front();
        const double mm = frame.pixelsPerMm;
        CHECK(std::abs(box.width() - label.text.widthMm() * mm) < 1e-6);
        CHECK(label.baseline.y() <= box.bottom());
        CHECK(label.baseline.y() > box.top());
    }
}

TEST_CASE("the most important places are named first, and all places when there is room") {
    const MapFrame frame = small::frame(1400, 1000);
    const auto labels = placeLabels(composeScene(small::input()), frame);
    for (const char* id : {"capitale", "mainville", "midtown"}) {
        CAPTURE(id);
        CHECK(std::ranges::any_of(labels,
                                  [&](const PlacedLabel& l) { return l.ref == FeatureRef{FeatureKind::Place, id}; }));
    }
    const Scene crowd = crowdedScene(Language::English, 5);
    const auto few = placeLabels(crowd, small::frame(500, 350));
    const auto rankOf = [&](const PlacedLabel& label) {
        return std::ranges::find(crowd.labels, label.ref, &SceneLabel::ref)->rank;
    };
    const auto count = [&](int rank) {
        return std::ranges::count_if(
            few, [&](const PlacedLabel& l) { return l.ref.kind == FeatureKind::Place && rankOf(l) == rank; });
    };
    CHECK(count(1) > 2 * count(5));
}

TEST_CASE("the same scene and frame give the same places") {
    const Scene scene = crowdedScene(Language::English, 9);
    const MapFrame frame = small::frame(900, 600);
    const auto first = placeLabels(scene, frame);
    const auto second = placeLabels(scene, frame);
    REQUIRE(first.size() == second.size());
    for (std::size_t i = 0; i < first.size(); ++i) {
        CHECK(first[i].baseline == second[i].baseline);
        CHECK(first[i].text.text() == second[i].text.text());
    }
}

TEST_CASE("no text lies where other things will cover it") {
    MapFrame frame = small::frame(900, 600);
    const Scene scene = crowdedScene(Language::English, 11);
    const QRectF covered(200, 150, 400, 300);
    const auto reaches = [&](const std::vector<PlacedLabel>& labels) {
        return std::ranges::any_of(labels, [&](const PlacedLabel& l) { return hull(l).intersects(covered); });
    };
    CHECK(reaches(placeLabels(scene, frame)));
    frame.covered = {covered};
    CHECK_FALSE(reaches(placeLabels(scene, frame)));
}

TEST_CASE("a name that is crowded out stands farther off, with a line that crosses no other name or sign") {
    int leaders = 0;
    std::size_t with = 0;
    std::size_t without = 0;
    for (const unsigned seed : {21U, 22U, 23U}) {
        const Scene scene = crowdedScene(Language::English, seed);
        MapFrame frame = small::frame(900, 600);
        without += placeLabels(scene, frame).size();
        frame.hasLeaders = true;
        const auto labels = placeLabels(scene, frame);
        with += labels.size();
        for (const PlacedLabel& label : labels) {
            if (!label.leader) continue;
            ++leaders;
            const QPolygonF line{label.leader->p1(), label.leader->p2()};
            for (const PlacedLabel& other : labels)
                for (const QRectF& box : other.boxes)
                    CHECK(clippedLine(line, box).empty());
            CHECK(label.leader->length() < 15 * frame.pixelsPerMm);
        }
    }
    CHECK(leaders >= 5);
    CHECK(with > without);
}

TEST_CASE("the name of a river bends with it, letter by letter in its order, and stays one text") {
    Scene scene;
    scene.grid = MapGrid::None;
    auto bow = std::make_shared<PlaneLine>();
    for (int i = 0; i <= 60; ++i) // a part of a circle of 25 mm
        bow->push_back({25 * std::sin((i - 30) * 0.035), 25 * std::cos((i - 30) * 0.035)});
    scene.labels.push_back(
        {.ref = {FeatureKind::River, "x"}, .kind = LabelKind::River, .text = "A long river’s name", .line = bow});
    MapFrame frame;
    frame.centre = {0, 20};
    frame.pixelsPerMm = 4;
    frame.pixelsPerMetre = 4; // a millimetre for each metre
    frame.sizePx = {600, 300};
    const auto labels = placeLabels(scene, frame);
    REQUIRE(labels.size() == 1);
    const PlacedLabel& label = labels.front();
    REQUIRE(label.letters.size() == static_cast<std::size_t>(label.text.text().size()));
    for (std::size_t i = 1; i < label.letters.size(); ++i) {
        CHECK(label.letters[i].baseline.x() > label.letters[i - 1].baseline.x());
        CHECK(label.letters[i].angleDeg > label.letters[i - 1].angleDeg);
    }
    scene.labels.front().text = "نهر النيجر الكبير";
    const auto arabic = placeLabels(scene, frame);
    for (const PlacedLabel& one : arabic)
        CHECK(one.letters.empty()); // its letters are joined
}

TEST_CASE("a name in two languages stands in two lines, both in its box") {
    Scene scene = composeScene(small::input());
    for (SceneLabel& label : scene.labels)
        if (label.kind == LabelKind::Place) label.text += "\nمدينة";
    const MapFrame frame = small::frame(1400, 1000);
    int two = 0;
    for (const PlacedLabel& label : placeLabels(scene, frame)) {
        if (!label.second) continue;
        ++two;
        const double mm = frame.pixelsPerMm;
        const QRectF& box = label.boxes.front();
        CHECK(label.second->text() == QStringLiteral("مدينة"));
        CHECK(label.secondBaseline.y() > label.baseline.y());
        CHECK(label.secondBaseline.y() + label.second->descentMm() * mm <= box.bottom() + 1e-6);
        CHECK(label.secondBaseline.x() >= box.left() - 1e-6);
        CHECK(label.secondBaseline.x() + label.second->widthMm() * mm <= box.right() + 1e-6);
    }
    CHECK(two >= 3);
}
