#pragma once

#include <app/text/sheet_subject.h>

#include <azalai/briefing/gather_facts.h>
#include <azalai/sheet/sheet.h>

namespace azalai {

/// What the lists of a page are made from.
struct ListInput {
    const Analysis& analysis;
    const BriefingFacts& facts;
    const PageSubject& subject;
    std::vector<PlaneFrame> visible; ///< what the page's maps show
    int eventDays = 14;              ///< of the events on the map
    const Words& words;
};

/// Words the lists that the page's template has.
/// Input  sheet with its maps, strip and frames already set
void addLists(Sheet& sheet, const ListInput& input);

/// A line of a list that is not a fact, with the keys of its sources.
struct SourcedLine {
    SheetLine line;
    std::vector<std::string> sources;
};

// The lists of what is in the frame, without numbers of sources yet.
[[nodiscard]] std::vector<SourcedLine> figureLines(const ListInput& input);
[[nodiscard]] std::vector<SourcedLine> accessLines(const ListInput& input);
[[nodiscard]] std::vector<SourcedLine> zoneLines(const ListInput& input);
[[nodiscard]] std::vector<SourcedLine> incidentLines(const ListInput& input);
/// How to read what is drawn, told from the legend.
[[nodiscard]] std::vector<SourcedLine> readingLines(const std::vector<SheetLine>& legend, bool isGrey,
                                                    const Words& words);

inline constexpr int incidentDays = 30; ///< events of the list of incidents began within so many days

} // namespace azalai
