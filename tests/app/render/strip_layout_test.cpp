#include <app/render/map_text.h>
#include <app/render/strip_layout.h>
#include <tests/app/render/small_strip.h>

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <random>

using namespace azalai;

namespace {

/// A corridor with so many places at random kilometres.
StripPicture crowded(std::size_t count, unsigned seed) {
    StripPicture picture = small::strip();
    std::mt19937 random(seed);
    picture.marks.clear();
    for (std::size_t i = 0; i < count; ++i)
        picture.marks.push_back(
            {.at = Metres{static_cast<double>(random() % 1010) * 1000},
             .kind = random() % 3 == 0 ? StripPicture::MarkKind::Event : StripPicture::MarkKind::Place,
             .text = std::string(3 + random() % 30, 'x') + " y" + std::to_string(i),
             .kilometre = "000",
             .rank = static_cast<int>(1 + random() % 5)});
    std::ranges::sort(picture.marks, {}, &StripPicture::Mark::at);
    picture.key = keyOf(picture);
    for (StripPicture::Key& key : picture.key)
        key.text = "what it means";
    return picture;
}

void checkNoCollision(const StripPicture& picture, const StripLayout& layout) {
    double end = 0;
    double at = -1;
    for (const StripLayout::Label& label : layout.labels) {
        CHECK(label.box.top() >= end - 1e-6);
        end = label.box.bottom();
        CHECK(label.atMm >= at); // the order of the way, so that leaders do not cross
        at = label.atMm;
        CHECK(label.box.right() <= layout.widthMm + 1e-6);
        CHECK(label.points >= 5.5);
    }
    CHECK(end <= layout.keyTopMm + 1e-6);
    CHECK(layout.keyTopMm <= layout.heightMm + 1e-6);
    CHECK(layout.labels.size() + layout.leftOut == picture.marks.size());
}

} // namespace

TEST_CASE("labels of a strip never collide, at any width, height or crowd") {
    for (const Language language : {Language::English, Language::Arabic})
        checkNoCollision(small::strip(language), layoutStrip(small::strip(language), 79));
    const unsigned seed = 4711;
    CAPTURE(seed);
    for (unsigned round = 0; round < 30; ++round) {
        const StripPicture picture = crowded(1 + round * 2, seed + round);
        for (const double width : {50.0, 79.0, 120.0}) {
            CAPTURE(round, width);
            const StripLayout free = layoutStrip(picture, width);
            checkNoCollision(picture, free);
            CHECK(free.leftOut == 0);
        }
    }
}

TEST_CASE("in a room too low, letters shrink first, then the least wanted marks give way") {
    const StripPicture picture = crowded(60, 99);
    const StripLayout roomy = layoutStrip(picture, 79, 1, 400);
    CHECK(roomy.leftOut == 0);
    CHECK(roomy.scale == 1);
    const StripLayout low = layoutStrip(picture, 79, 1, 110);
    checkNoCollision(picture, low);
    CHECK(low.heightMm == Catch::Approx(110));
    CHECK(low.scale < 1);
    REQUIRE(low.leftOut > 0);
    int worstShown = 0;
    for (const StripLayout::Label& label : low.labels)
        worstShown = std::max(worstShown, picture.marks[label.mark].rank);
    for (std::size_t i = 0; i < picture.marks.size(); ++i) {
        const bool isShown = std::ranges::contains(low.labels, i, &StripLayout::Label::mark);
        if (!isShown) CHECK(picture.marks[i].rank >= worstShown);
    }
}

TEST_CASE("kilometres run evenly from the top of a strip to its foot") {
    const StripPicture picture = small::strip();
    const StripLayout layout = layoutStrip(picture, 79);
    CHECK(layout.yOf(picture, Metres{0}) == Catch::Approx(layout.way.top()));
    CHECK(layout.yOf(picture, picture.length) == Catch::Approx(layout.way.bottom()));
    CHECK(layout.yOf(picture, picture.length / 2) == Catch::Approx(layout.way.center().y()));
}

TEST_CASE("a click on a strip chooses the label, the band or the road that it meets") {
    const StripPicture picture = small::strip();
    const StripLayout layout = layoutStrip(picture, 79);
    const StripLayout::Label& port = layout.labels.front();
    CHECK(stripAt(picture, layout, port.box.center()) == FeatureRef{FeatureKind::Place, "port"});
    const double inCut = layout.yOf(picture, Metres{800'000});
    CHECK(stripAt(picture, layout, {layout.status.center().x(), inCut}) == FeatureRef{FeatureKind::Zone, "red@2"});
    CHECK(stripAt(picture, layout, {layout.holders.center().x(), inCut}) == FeatureRef{FeatureKind::Zone, "red@2"});
    CHECK(stripAt(picture, layout, {layout.roadMm, inCut}) == FeatureRef{FeatureKind::Leg, "e"});
    const double inOpen = layout.yOf(picture, Metres{400'000});
    CHECK(stripAt(picture, layout, {layout.status.center().x(), inOpen}) == FeatureRef{FeatureKind::Leg, "b"});
    CHECK_FALSE(stripAt(picture, layout, {layout.roadMm, layout.keyTopMm + 4}));
}

TEST_CASE("a point on a strip stands for its kilometre, on a label for that of what the label names") {
    const StripPicture picture = small::strip();
    const StripLayout layout = layoutStrip(picture, 79);
    for (const double km : {0.0, 250.0, 800.0, 1009.0}) {
        const double y = layout.yOf(picture, Metres{km * 1000});
        CHECK(alongAt(picture, layout, {layout.status.center().x(), y})->value == Catch::Approx(km * 1000).margin(1));
    }
    for (const StripLayout::Label& label : layout.labels)
        CHECK(alongAt(picture, layout, label.box.center()) == picture.marks[label.mark].at);
    CHECK_FALSE(alongAt(picture, layout, {layout.roadMm, layout.keyTopMm + 4}));
}

TEST_CASE("the key of a strip has each thing that is drawn once, and nothing else") {
    StripPicture picture = small::strip();
    const auto count = [&](StripPicture::Part part) {
        return std::ranges::count(keyOf(picture), part, &StripPicture::Key::part);
    };
    CHECK(count(StripPicture::Part::Status) == 4);
    CHECK(count(StripPicture::Part::Actor) == 3);
    CHECK(count(StripPicture::Part::Make) == 8);
    CHECK(count(StripPicture::Part::Mark) == 6);
    std::erase_if(picture.stretches, [](const auto& stretch) { return stretch.status != Status::Open; });
    std::erase_if(picture.marks, [](const auto& mark) { return mark.kind != StripPicture::MarkKind::Place; });
    CHECK(count(StripPicture::Part::Status) == 1);
    CHECK(count(StripPicture::Part::Actor) == 0);
    CHECK(count(StripPicture::Part::Mark) == 0);
}
