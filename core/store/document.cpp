#include <azalai/store/copy_shelf.h>
#include <azalai/store/document.h>
#include <azalai/store/document_file.h>
#include <azalai/store/drafts.h>

#include <algorithm>
#include <ranges>
#include <utility>

namespace azalai {

namespace fs = std::filesystem;

Document::Document(std::shared_ptr<const Dossier> dossier, std::string origin, DocumentPlaces places)
    : m_places(std::move(places)), m_origin(std::move(origin)), m_dossier(std::move(dossier)), m_kept(m_dossier) {}

Result<Document> Document::open(const fs::path& file, DocumentPlaces places) {
    auto opened = DossierStore::open(file);
    if (!opened) return std::unexpected(opened.error());
    Document document(nullptr, opened->second.origin.empty() ? file.string() : opened->second.origin,
                      std::move(places));
    document.m_wasInterrupted = opened->second.wasInterrupted;
    document.takeStore(std::move(*opened));
    // A copy that cannot be kept is no reason not to open what is sound.
    (void)CopyShelf(document.m_places.copies).keep(file, document.m_lines.size());
    return document;
}

void Document::takeStore(std::pair<DossierStore, StoredDossier> opened) {
    m_store = std::move(opened.first);
    StoredDossier& stored = opened.second;
    m_dossier = std::make_shared<const Dossier>(std::move(stored.dossier));
    m_kept = m_dossier;
    m_issues = std::move(stored.issues);
    m_lines = std::move(stored.lines);
    m_history = History(m_lines);
    m_pending.clear();
}

std::optional<fs::path> Document::file() const { return m_store ? std::optional(m_store->file()) : std::nullopt; }

bool Document::isDraft() const { return m_store && m_store->file().parent_path() == m_places.drafts; }

JournalLine Document::nextLine(Act act) const {
    JournalLine line;
    line.number = m_history.nextNumber();
    line.act = act;
    line.at = m_places.now();
    line.by = m_places.by;
    return line;
}

Result<void> Document::needFile() {
    if (m_store) return {};
    const bool isNew = m_lines.size() == m_pending.size();
    Result<DossierStore> draft = newDraft(m_places.drafts, isNew ? *m_kept : *m_dossier, m_origin);
    if (!draft) return std::unexpected(draft.error());
    m_store = std::move(*draft);
    if (!isNew) forgetJournal();
    return {};
}

void Document::forgetJournal() {
    m_kept = m_dossier;
    m_pending.clear();
    m_lines.clear();
    m_history = {};
}

Result<void> Document::keepPending() {
    if (Result<void> there = needFile(); !there) return there;
    while (!m_pending.empty()) {
        const Pending& first = m_pending.front();
        if (Result<void> written = m_store->add(first.line, first.changes, *first.after); !written) return written;
        m_kept = first.after;
        m_pending.erase(m_pending.begin());
    }
    return {};
}

DocumentStep Document::take(JournalLine line, std::vector<Change> changes, Dossier after, std::vector<Issue> issues) {
    m_dossier = std::make_shared<const Dossier>(std::move(after));
    m_lines.push_back(line);
    m_history.add(line);
    m_pending.push_back({.line = line, .changes = std::move(changes), .after = m_dossier});
    DocumentStep step{.line = std::move(line), .after = m_dossier, .issues = std::move(issues), .notKept = {}};
    if (!m_store && m_onDraftBegun) m_onDraftBegun(step);
    if (const Result<void> kept = keepPending(); !kept) step.notKept = kept.error();
    return step;
}

Result<DocumentStep> Document::make(const Edit& edit) {
    Result<SettledEdit> fit = settled(*m_dossier, edit);
    if (!fit) return std::unexpected(fit.error());
    JournalLine line = nextLine(Act::Do);
    line.verb = fit->edit.verb;
    line.kind = fit->edit.kind;
    line.subject = fit->edit.subject;
    line.name = fit->edit.name;
    return take(std::move(line), std::move(fit->edit.changes), std::move(fit->after), std::move(fit->issues));
}

Result<Edit> Document::editOf(const JournalLine& made) const {
    const auto pending = std::ranges::find_if(
        m_pending, [&](const Pending& p) { return p.line.number == made.number && p.line.act == Act::Do; });
    if (pending == m_pending.end())
        return m_store ? m_store->editOf(made) : failure(ErrorCode::FileUnreadable, m_origin, "its file is gone");
    return Edit{
        .verb = made.verb, .kind = made.kind, .subject = made.subject, .name = made.name, .changes = pending->changes};
}

Result<DocumentStep> Document::turn(Act act, const JournalLine& made) {
    Result<Edit> edit = editOf(made);
    if (!edit) return std::unexpected(edit.error());
    if (act == Act::Undo) *edit = inverse(*edit);
    Result<Dossier> after = applied(*m_dossier, *edit);
    if (!after) return std::unexpected(after.error());
    JournalLine line = nextLine(act);
    line.target = made.number;
    line.verb = made.verb;
    line.kind = made.kind;
    line.subject = made.subject;
    line.name = made.name;
    return take(std::move(line), std::move(edit->changes), std::move(*after), {});
}

Result<DocumentStep> Document::undo() {
    if (!m_history.undoable()) return failure(ErrorCode::UnknownOption, "undo", "nothing to take back");
    return turn(Act::Undo, JournalLine(*m_history.undoable()));
}

Result<DocumentStep> Document::redo() {
    if (!m_history.redoable()) return failure(ErrorCode::UnknownOption, "redo", "nothing to make again");
    return turn(Act::Redo, JournalLine(*m_history.redoable()));
}

Result<DocumentStep> Document::name(const std::string& text) {
    JournalLine line = nextLine(Act::Name);
    line.kind = RecordKind::Head;
    line.name.en = text;
    return take(std::move(line), {}, *m_dossier, {});
}

Result<void> Document::saveAs(const fs::path& file) {
    const bool isSame = m_store && m_store->file() == file;
    m_backup.reset();
    if (isSame && m_store->isStillThere()) return keepPending();
    std::error_code error;
    if (fs::is_regular_file(file, error) && !DossierStore::isDocument(file)) {
        Result<fs::path> backup = keepBeside(file);
        if (!backup) return std::unexpected(backup.error());
        m_backup = std::move(*backup);
    }
    Result<std::string> bytes = m_store ? m_store->bytes() : failure(ErrorCode::FileNotFound, file.string());
    if (m_store && !bytes) bytes = m_store->bytes(); // once more: a journal is not left behind for one failed reading
    if (isSame) m_store.reset();                     // gives back the hold on a name behind which it no longer is
    // What is in the file already comes with its journal; what is only in memory is written behind it.
    if (!bytes && bytes.error().code == ErrorCode::FileHeld) return std::unexpected(bytes.error());
    Result<void> written = bytes.and_then([&](const std::string& all) { return DossierStore::createFrom(file, all); });
    const bool hasJournal = written.has_value();
    // A file that cannot be read, or in which another has written, is nothing to go on from; what is in memory is.
    if (!bytes || (!hasJournal && written.error().code == ErrorCode::FileDamaged))
        written = DossierStore::create(file, *m_dossier, m_origin);
    if (!written) return written;
    auto opened = DossierStore::open(file);
    if (!opened) return std::unexpected(opened.error());
    const std::optional<fs::path> draft = isDraft() ? this->file() : std::nullopt;
    m_store = std::move(opened->first); // lets go of the draft
    if (draft) (void)dropDraft(*draft);
    if (hasJournal) return keepPending();
    forgetJournal();
    return {};
}

Result<Dossier> Document::dossierAfter(std::uint64_t number) const {
    Dossier present = *m_dossier;
    for (const JournalLine& line : m_lines | std::views::reverse) {
        if (line.number <= number) break;
        if (line.act == Act::Name) continue;
        Result<Edit> edit = editOf(line.act == Act::Do ? line : m_lines[static_cast<std::size_t>(line.target) - 1]);
        if (!edit) return std::unexpected(edit.error());
        Result<Dossier> earlier = applied(std::move(present), line.act == Act::Undo ? *edit : inverse(*edit));
        if (!earlier) return earlier;
        present = std::move(*earlier);
    }
    return present;
}

} // namespace azalai
