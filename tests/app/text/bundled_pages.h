#pragma once

#include <app/text/make_sheet.h>

#include <azalai/time/parse_time.h>

#include <string>
#include <utility>
#include <vector>

namespace azalai::bundled_pages {

inline const Session& bundled() {
    static const Session session = openSession(AZALAI_SOURCE_DIR "/maps/northern-mali").value();
    return session;
}

inline Instant at(const char* text) { return parseTime(text).value().begin; }

inline std::shared_ptr<const Analysis> analysisAt(const char* instant, const char* baseline) {
    return analyse(bundled(), atInstant(openingWorkspace(bundled().dossier), at(instant)), at(baseline)).value();
}

inline std::shared_ptr<const Analysis> september() {
    static const auto analysis = analysisAt("2023-09-03T18:00Z", "2023-08-28T18:00Z");
    return analysis;
}

/// Every text of a sheet, with what it is.
inline std::vector<std::pair<std::string, std::string>> textsOf(const Sheet& sheet) {
    std::vector<std::pair<std::string, std::string>> texts{
        {"handling", sheet.handling},  {"title", sheet.title},           {"subtitle", sheet.subtitle},
        {"number", sheet.sheetNumber}, {"projection", sheet.projection}, {"disclaimer", sheet.disclaimer},
        {"credit", sheet.credit},      {"footer", sheet.footer},         {"km", sheet.kilometres}};
    for (const auto& [which, section] : sheet.lists) {
        texts.emplace_back("heading", section.heading);
        texts.emplace_back("more", section.more);
        for (const SheetLine& line : section.lines)
            texts.emplace_back(section.heading, line.lead + "|" + line.text + "|" + line.notes);
    }
    return texts;
}

} // namespace azalai::bundled_pages
