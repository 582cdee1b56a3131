#include <azalai/geodata/safe_file.h>
#include <azalai/store/document_file.h>
#include <azalai/store/dossier_store.h>
#include <azalai/store/drafts.h>

#include <algorithm>
#include <format>
#include <ranges>

namespace azalai {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t stepsTold = 5;

Draft draftOf(const fs::path& file) {
    Draft draft{.file = file, .origin = {}, .title = {}, .steps = 0, .last = {}, .lastSteps = {}};
    Result<StoredDossier> stored = DossierStore::read(file);
    if (!stored || !stored->damage.empty()) return draft;
    draft.title = stored->dossier.title;
    draft.origin = stored->origin;
    draft.steps = stored->lines.size();
    if (!stored->lines.empty()) draft.last = stored->lines.back().at;
    for (const JournalLine& line : stored->lines | std::views::reverse | std::views::take(stepsTold))
        draft.lastSteps.push_back(line);
    return draft;
}

/// The document first: its journal alone does no harm, and half a document without it would.
Result<void> remove(const Hold&, const fs::path& file) {
    std::error_code error;
    fs::remove(file, error);
    if (error) return failure(writingError(error.value()), file.string(), error.message());
    fs::remove(file.string() + "-journal", error);
    return flushFolder(folderOf(file));
}

} // namespace

Result<DossierStore> newDraft(const fs::path& folder, const Dossier& dossier, const std::string& origin) {
    if (Result<void> made = makeFolder(folder); !made) return std::unexpected(made.error());
    for (int number = 1;; ++number) {
        fs::path file = folder / std::format("{}-{}.gpkg", dossier.id, number);
        // Held from the look on, so that two windows that begin at once do not take the same name.
        Result<Hold> hold = Hold::take(file);
        if (!hold && hold.error().code == ErrorCode::FileHeld) continue;
        if (!hold) return std::unexpected(hold.error());
        std::error_code error;
        if (fs::exists(file, error)) continue;
        return DossierStore::begin(std::move(*hold), file, dossier, origin);
    }
}

std::vector<Draft> draftsIn(const fs::path& folder) {
    std::vector<fs::path> files;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(folder, error))
        if (entry.path().extension() == ".gpkg" && !entry.path().filename().string().starts_with("."))
            files.push_back(entry.path());
    std::ranges::sort(files);
    std::vector<Draft> drafts;
    for (const fs::path& file : files) {
        // Held while it is looked at: nobody makes a step in it between the look and its removal.
        const Result<Hold> hold = Hold::take(file);
        if (!hold && hold.error().code == ErrorCode::FileHeld) continue;
        Draft draft = draftOf(file);
        const bool isEmpty = draft.steps == 0 && !draft.title.en.empty();
        if (hold && isEmpty && DossierStore::isDocument(file))
            (void)remove(*hold, file);
        else
            drafts.push_back(std::move(draft));
    }
    return drafts;
}

Result<void> dropDraft(const fs::path& file) {
    return Hold::take(file).and_then([&](const Hold& hold) { return remove(hold, file); });
}

} // namespace azalai
