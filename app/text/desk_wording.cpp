#include <app/text/desk_wording.h>

#include <utility>

namespace azalai {
namespace {

void apply(SheetLine& line, const std::string& desks) {
    line.given = wordsOf(line);
    line.notes += line.notes.empty() ? "+" : " +";
    // What is left of the lead stays in bold.
    if (!line.lead.empty() && desks.starts_with(line.lead + " ")) {
        line.text = desks.substr(line.lead.size() + 1);
        return;
    }
    line.lead.clear();
    line.text = desks;
}

} // namespace

bool applyWording(Sheet& sheet, const std::map<std::string, std::string>& wording) {
    if (const auto desks = wording.find(sheet.subtitle); desks != wording.end())
        sheet.subtitleGiven = std::exchange(sheet.subtitle, desks->second);
    bool isMarked = false;
    for (auto& [list, section] : sheet.lists) {
        if (!isWordedByDesk(list)) continue;
        for (SheetLine& line : section.lines) {
            const auto desks = wording.find(wordsOf(line));
            if (desks == wording.end()) continue;
            apply(line, desks->second);
            isMarked = true;
        }
    }
    return isMarked;
}

} // namespace azalai
