#include <azalai/sheet/sheet.h>

#include <azalai/base/expect.h>

#include <algorithm>

namespace azalai {

bool isWordedByDesk(SheetList list) { return list != SheetList::Legend && list != SheetList::Sources; }

std::string wordsOf(const SheetLine& line) {
    if (line.lead.empty() || line.text.empty()) return line.lead + line.text;
    return line.lead + " " + line.text;
}

const SheetSection& Sheet::list(SheetList which) const {
    static const SheetSection none;
    const auto found = lists.find(which);
    return found == lists.end() ? none : found->second;
}

double marginAround(const Sheet& sheet) {
    constexpr double marks = 6;
    return sheet.bleed.value > 0 ? sheet.bleed.value + marks : 0;
}

SheetContents contentsOf(const Sheet& sheet) {
    return {.hasStrip = sheet.strip.has_value(),
            .calendarRows = sheet.calendar ? sheet.calendar->rows.size() : 0,
            .rules = sheet.rules ? sheet.rules->rows.size() : 0,
            .hasNote = !sheet.note.empty(),
            .hasChart = sheet.chart.has_value()};
}

SheetLayout layoutOf(const Sheet& sheet) {
    return layoutSheet(sheet.body, sheet.format, sheet.language, contentsOf(sheet));
}

double metresPerMmToShow(const PlaneBox& box, const PaperRect& frame, double turnDeg) {
    AZALAI_EXPECT(!box.isEmpty() && !frame.isEmpty());
    // Turned the other way, the box around the box is what must fit into the upright frame.
    const PlaneBox around = PlaneFrame(box, -turnDeg).bounds();
    return std::max((around.east - around.west) / frame.width, (around.north - around.south) / frame.height);
}

PlaneFrame visibleGround(const SheetMap& map, const PaperRect& frame) {
    const double halfWidth = frame.width * map.metresPerMm / 2;
    const double halfHeight = frame.height * map.metresPerMm / 2;
    return {{map.centre.x - halfWidth, map.centre.y - halfHeight, map.centre.x + halfWidth, map.centre.y + halfHeight},
            map.turnDeg};
}

std::vector<PlaneFrame> visibleGrounds(const Sheet& sheet) {
    const std::vector<PlacedBox> frames = layoutOf(sheet).maps();
    AZALAI_EXPECT(frames.size() == sheet.maps.size());
    std::vector<PlaneFrame> grounds;
    for (std::size_t i = 0; i < frames.size(); ++i)
        grounds.push_back(visibleGround(sheet.maps[i], frames[i].rect));
    return grounds;
}

} // namespace azalai
