#pragma once

#include <azalai/cartography/compose_scene.h>
#include <azalai/sheet/sheet.h>
#include <tests/core/cartography/small_situation.h>

namespace azalai::small {

/// A whole sheet about the small country.
inline Sheet sheet(Paper paper = Paper::A3, Language language = Language::English) {
    SceneInput in = input();
    in.language = language;
    Sheet s;
    s.format.paper = paper;
    s.body = shippedSheetTemplate("overview")->bodyOf(s.format);
    s.language = language;
    const PlaneBox ground = planeBox(-6, 12, 6, 20);
    const PaperRect frame = layoutOf(s).maps().front().rect;
    s.maps.push_back({.scene = composeScene(in),
                      .centre = ground.centre(),
                      .metresPerMm = metresPerMmToShow(ground, frame),
                      .inset = planeBox(-12, 8, 12, 24)});
    const bool isArabic = language == Language::Arabic;
    s.handling = isArabic ? "رسمي · بيانات تدريبية" : "OFFICIAL · TRAINING DATA";
    s.title = isArabic ? "البلدة: الحصار" : "Mainville: the blockade, day 24";
    s.subtitle = "Situation at 3 September 2023, 18:00 UTC (day 24) · change since 28 August";
    s.sheetNumber = "Sheet SM-08 · v2";
    s.projection = "WGS 84 · Web Mercator · 1 : 4,600,000";
    s.lists[SheetList::Changes] = {
        .heading = "WHAT CHANGED",
        .lines = {{.lead = "red +3,110 km²", .text = "toward Mainville", .notes = "1"},
                  {.lead = "", .text = "Supply road: at risk → cut at 14° N", .notes = "1, 2"}},
        .more = "+%1 more"};
    s.lists[SheetList::CutOff] = {.heading = "CUT OFF",
                                  .lines = {{.lead = "Mainville", .text = "since 11 August 2023", .notes = "1"}},
                                  .more = "+%1 more"};
    SheetSection& explained = s.lists[SheetList::Legend] = {.heading = "LEGEND", .lines = {}, .more = "+%1 more"};
    for (const LegendEntry& entry :
         legend(s.maps.front().scene, visibleGround(s.maps.front(), frame), s.maps.front().metresPerMm))
        explained.lines.push_back(
            {.text = "Explains " + std::to_string(static_cast<int>(entry.key.kind)) + entry.key.id, .sample = entry});
    s.lists[SheetList::Sources] = {
        .heading = "SOURCES",
        .lines = {{.lead = "1", .text = "Desk estimate (C3)"}, {.lead = "2", .text = "A claim (E4)"}},
        .more = "+%1 more"};
    s.disclaimer = "Outlines are estimates.";
    s.credit = "Made-up ground.";
    s.footer = "Azalai · 2023-09-03T18:00Z · state 0123abcd";
    return s;
}

} // namespace azalai::small
