#include "scenario.h"

#include <format>
#include <set>

namespace azalai::faults {

namespace fs = std::filesystem;

std::string judgeDocument(const fs::path& file, Story& story, std::uint64_t least, std::uint64_t most) {
    auto opened = DossierStore::open(file);
    if (!opened)
        return std::format("cannot be opened: {} {}: {}", nameOf(opened.error().code), opened.error().subject,
                           opened.error().detail);
    if (std::string wrong = story.complaint(opened->second.dossier, opened->second.lines, least, most); !wrong.empty())
        return wrong;
    test::OpenDocument document(std::move(*opened));
    const auto step = nextStep(story.plot(), document.dossier, document.history, document.lines);
    if (!step) return {};
    if (const Result<void> taken = take(*step, document); !taken)
        return std::format("cannot be worked with: {} {}", nameOf(taken.error().code), taken.error().detail);
    return story.complaint(document.dossier, document.lines, least + 1, most + 1);
}

std::string judgeNew(const fs::path& file, const Dossier& wanted) {
    const auto opened = DossierStore::open(file);
    if (!opened) return std::format("cannot be opened: {} {}", nameOf(opened.error().code), opened.error().detail);
    if (!opened->second.lines.empty()) return "a new document has steps";
    return canonicalText(opened->second.dossier) == canonicalText(wanted) ? "" : "another content than was written";
}

std::string leftovers(const fs::path& folder) {
    std::set<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder)) {
        const std::string name = entry.path().filename().string();
        if (name.starts_with(".") || name.ends_with("-journal")) names.insert(name);
    }
    std::string text;
    for (const std::string& name : names)
        text += (text.empty() ? "left behind: " : ", ") + name;
    return text;
}

} // namespace azalai::faults
