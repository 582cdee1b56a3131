// A thousand pages of random templates, papers, languages, frames and dates: no text on another, none outside of its
// place, none too small. Every text of a page is caught as it is painted.
#include <app/render/paper_box.h>
#include <app/render/write_sheet.h>
#include <app/text/make_sheet.h>
#include <tests/app/render/text_boxes.h>
#include <tests/app/text/bundled_pages.h>

#include <QPainter>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cstdlib>
#include <random>
#include <string>

using namespace azalai;
using namespace azalai::bundled_pages;

namespace {

constexpr double pixelsPerMm = 40;

/// The places where texts of a page may stand, in millimetres.
std::vector<QRectF> roomsOf(const SheetLayout& layout) {
    std::vector<QRectF> rooms;
    for (const PaperRect& part : {layout.topBanner, layout.bottomBanner, layout.head})
        rooms.push_back(toQRectF(part));
    rooms.push_back(
        toQRectF(layout.foot).marginsAdded({0, 0, 0, 2 * layout.textScale})); // the second line of the credit
    for (const PlacedBox& box : layout.boxes) {
        const QRectF room = toQRectF(box.rect);
        rooms.push_back(room);
        if (box.kind != SheetBox::Kind::Map) continue;
        const double rim = 5 * layout.textScale + 0.5;
        rooms.emplace_back(room.left(), room.top() - rim, room.width(), rim);  // numbers above the map,
        rooms.emplace_back(room.left(), room.bottom(), room.width(), rim);     // below it,
        rooms.emplace_back(room.left() - rim, room.top(), rim, room.height()); // at its left
        rooms.emplace_back(room.right(), room.top(), rim, room.height());      // and at its right
    }
    return rooms;
}

QString where(const PaintedText& text) {
    const QRectF box = text.box.boundingRect();
    return QStringLiteral("\"%1\" at %2, %3 (%4 x %5 mm)")
        .arg(text.words)
        .arg(box.left(), 0, 'f', 1)
        .arg(box.top(), 0, 'f', 1)
        .arg(box.width(), 0, 'f', 1)
        .arg(box.height(), 0, 'f', 1);
}

/// Runs of a line touch: an Arabic letter is measured as it stands alone, and reaches farther so.
double allowed(const PaintedText& a, const PaintedText& b) {
    return 0.2 + 0.12 * std::min(a.points, b.points) * 25.4 / 72;
}

/// What is wrong on a page, in words; nothing: all is well.
QStringList faultsOf(const Sheet& sheet) {
    TextBoxes device(pixelsPerMm);
    QPainter painter(&device);
    paintSheet(painter, sheet, pixelsPerMm);
    painter.end();
    QStringList faults;
    const double scale = layoutOf(sheet).textScale;
    const std::vector<QRectF> rooms = roomsOf(layoutOf(sheet));
    const std::vector<PaintedText>& texts = device.texts();
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (texts[i].points < 5.49) faults << QStringLiteral("%1 points: ").arg(texts[i].points) + where(texts[i]);
        const QRectF box = texts[i].box.boundingRect();
        const double loose = 0.5 + 0.7 * scale; // what an Arabic letter reaches out of its line
        const bool isInside = std::ranges::any_of(
            rooms, [&](const QRectF& room) { return room.marginsAdded({loose, loose, loose, loose}).contains(box); });
        if (!isInside) faults << QStringLiteral("outside: ") + where(texts[i]);
        for (std::size_t j = 0; j < i; ++j)
            if (const double depth = depthOfOverlap(texts[i].box, texts[j].box); depth > allowed(texts[i], texts[j]))
                faults << QStringLiteral("%1 mm over each other: ").arg(depth, 0, 'f', 2) + where(texts[i]) +
                              QStringLiteral(" and ") + where(texts[j]);
    }
    return faults;
}

class Dice {
public:
    explicit Dice(unsigned seed) : m_random(seed) {}
    double between(double low, double high) { return low + (high - low) * (m_random() / 4294967296.0); }
    std::size_t below(std::size_t count) { return m_random() % count; }
    template <class List> auto oneOf(const List& list) {
        return *(std::begin(list) + static_cast<std::ptrdiff_t>(below(std::size(list))));
    }

private:
    std::mt19937 m_random;
};

/// A frame of random size and shape, inside and around the dossier's ground.
Bounds frameFrom(Dice& dice) {
    const double width = dice.between(0.3, 1) * dice.between(0.3, 14);
    const double height = width * dice.between(0.4, 2);
    const double west = dice.between(-12, 6);
    const double south = dice.between(10, 22);
    return {west, south, west + width, south + height};
}

SheetOptions optionsFrom(Dice& dice) {
    SheetOptions options;
    options.layout = std::make_shared<const SheetTemplate>(dice.oneOf(shippedSheetTemplates()));
    options.format = {dice.oneOf(allPapers), dice.below(2) == 0};
    options.language = dice.oneOf(allLanguages);
    if (dice.below(3) == 0) options.secondLanguage = dice.oneOf(allLanguages);
    if (dice.below(3) > 0) options.frame = frameFrom(dice);
    if (dice.below(3) == 0) options.grid = dice.oneOf(std::array{MapGrid::None, MapGrid::Graticule, MapGrid::Utm});
    if (dice.below(3) == 0) options.turnDeg = dice.between(-180, 180);
    options.hasCalendar = dice.below(3) == 0;
    options.hasRules = dice.below(3) == 0;
    if (dice.below(3) == 0) options.strip = dice.oneOf(bundled().dossier->routes).id;
    if (options.layout->subject == SheetSubject::Region) {
        options.subjects = {dice.oneOf(bundled().dossier->regions).id}; // one page of the atlas
    }
    options.version = dice.below(2) == 0 ? 0 : 12;
    options.authors = dice.below(2) == 0 ? "" : "A. Diallo, B. Keita";
    options.note =
        "The road from Gao is closed. Fuel for nine days is left in the town.\n\nThe next convoy is due on Monday.";
    return options;
}

std::string told(const SheetOptions& options) {
    std::string text = options.layout->id + " " + std::string(wordOf(options.format.paper)) +
                       (options.format.isPortrait ? " upright" : "") + " language " +
                       std::to_string(static_cast<int>(options.language));
    if (options.frame)
        text += " frame " + std::to_string(options.frame->west) + "," + std::to_string(options.frame->south) + "," +
                std::to_string(options.frame->east) + "," + std::to_string(options.frame->north);
    if (options.turnDeg) text += " turned " + std::to_string(*options.turnDeg);
    if (options.grid) text += " grid " + std::string(wordOf(*options.grid));
    if (options.secondLanguage) text += " second " + std::to_string(static_cast<int>(*options.secondLanguage));
    return text;
}

} // namespace

TEST_CASE("a thousand random pages: no text on another, outside of its place or too small") {
    const char* given = std::getenv("AZALAI_SEED");
    const auto seed = static_cast<unsigned>(given ? std::atoi(given) : 20230903);
    Dice dice(seed);
    constexpr int dates = 40;
    constexpr int pagesEach = 25;
    const double span = 200;
    int bad = 0;
    std::string report;
    for (int i = 0; i < dates; ++i) {
        const Instant moment =
            at("2023-07-02T00:00Z") + std::chrono::minutes(static_cast<int>(dice.between(0, span * 1440)));
        const Instant since = moment - std::chrono::hours(static_cast<int>(dice.between(6, 600)));
        const auto analysis = analyse(bundled(), atInstant(openingWorkspace(bundled().dossier), moment), since);
        REQUIRE(analysis);
        for (int page = 0; page < pagesEach; ++page) {
            const SheetOptions options = optionsFrom(dice);
            const auto pages = makeSheets(bundled(), **analysis, options);
            REQUIRE(pages);
            const QStringList faults = faultsOf(pages->front());
            if (faults.isEmpty()) continue;
            ++bad;
            report += "seed " + std::to_string(seed) + ", date " + std::to_string(i) + ", page " +
                      std::to_string(page) + ": " + told(options) + "\n  " +
                      faults.mid(0, 6).join(QStringLiteral("\n  ")).toStdString() + "\n";
            if (bad >= 40) break;
        }
        if (bad >= 40) break;
    }
    INFO(report);
    CHECK(bad == 0);
}

TEST_CASE("every template on every paper in every language has its texts in their places, 5.5 points or more") {
    for (const SheetTemplate& one : shippedSheetTemplates())
        for (const Paper paper : allPapers)
            for (const Language language : allLanguages) {
                SheetOptions options{.layout = std::make_shared<const SheetTemplate>(one),
                                     .format = {.paper = paper},
                                     .language = language,
                                     .note = "One paragraph.\n\nAnother one."};
                if (one.subject == SheetSubject::Region) options.subjects = {bundled().dossier->regions.front().id};
                const auto pages = makeSheets(bundled(), *september(), options);
                REQUIRE(pages);
                CAPTURE(told(options));
                CHECK(faultsOf(pages->front()).join(u'\n').toStdString() == "");
            }
}
