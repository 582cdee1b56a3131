#pragma once

#include <azalai/store/dossier_store.h>
#include <azalai/store/settle_edit.h>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace azalai {

/// Where a document keeps what has no name yet, and who works.
struct DocumentPlaces {
    std::filesystem::path drafts; ///< folder of drafts
    std::filesystem::path copies; ///< folder of CopyShelf
    std::string by;               ///< the user's name, for the journal
    std::function<Instant()> now; ///< the machine's clock; nothing is ordered by it
};

/// What became of a step.
struct DocumentStep {
    JournalLine line;
    std::shared_ptr<const Dossier> after;
    std::vector<Issue> issues;    ///< what was repaired, and which rules the records break all the same
    std::optional<Error> notKept; ///< why it is not on the disk; it is in memory, and `keepPending` tries again
};

/// An open dossier that is being worked on: every step is kept as it is made, in its own file, or in a draft while it
/// has none. What cannot be written stays in memory, in order, and is said.
///
/// Not for the GUI's thread.
class Document {
public:
    /// A dossier that is no document (the bundled one, a folder, a file that somebody else holds): the first step makes
    /// a draft. origin  Its path.
    Document(std::shared_ptr<const Dossier> dossier, std::string origin, DocumentPlaces places);

    /// Opens a document. A file that was found sound is copied to the shelf.
    /// Errors  As DossierStore::open.
    [[nodiscard]] static Result<Document> open(const std::filesystem::path& file, DocumentPlaces places);

    /// To be told of a step that is in memory already, while its draft is still to be written: that of a country takes
    /// seconds, for which nobody should wait to see what he did.
    void setOnDraftBegun(std::function<void(const DocumentStep&)> tell) { m_onDraftBegun = std::move(tell); }

    /// Errors  What the edit itself breaks (`settled`): nothing is changed then. Trouble with the file is no error: see
    /// DocumentStep::notKept.
    [[nodiscard]] Result<DocumentStep> make(const Edit& edit);
    /// Takes the newest step back, or makes it again. Errors  UnknownOption when there is none; FileUnreadable.
    [[nodiscard]] Result<DocumentStep> undo();
    [[nodiscard]] Result<DocumentStep> redo();
    /// Gives the present state a name.
    [[nodiscard]] Result<DocumentStep> name(const std::string& text);

    /// Tries again to write what is in memory only. Errors  Why it still cannot be.
    [[nodiscard]] Result<void> keepPending();

    /// Goes on in a file of that name, with the whole journal (without it where the old file cannot
    /// be read, or another program has written into it); a draft that it
    /// was is dropped. What had that name is replaced as a whole.
    /// Errors  FileHeld, FileUnwritable, DiskFull: the document is where it was.
    [[nodiscard]] Result<void> saveAs(const std::filesystem::path& file);

    /// Where the last saveAs kept the file that it replaced, which was no document: of an earlier form, or of another
    /// program. None when there was none.
    [[nodiscard]] const std::optional<std::filesystem::path>& backup() const { return m_backup; }

    /// The dossier as it was after a line of the journal; 0 for the beginning.
    [[nodiscard]] Result<Dossier> dossierAfter(std::uint64_t number) const;

    [[nodiscard]] const std::shared_ptr<const Dossier>& dossier() const { return m_dossier; }
    [[nodiscard]] const History& history() const { return m_history; }
    [[nodiscard]] const std::vector<JournalLine>& lines() const { return m_lines; }
    [[nodiscard]] const std::vector<Issue>& issues() const { return m_issues; } ///< of opening
    [[nodiscard]] std::size_t pending() const { return m_pending.size(); }      ///< steps that are in memory only
    [[nodiscard]] bool wasInterrupted() const { return m_wasInterrupted; }
    [[nodiscard]] const std::string& origin() const { return m_origin; }
    /// Where it is kept; none before the first step of what is no document.
    [[nodiscard]] std::optional<std::filesystem::path> file() const;
    [[nodiscard]] bool isDraft() const;

private:
    struct Pending {
        JournalLine line;
        std::vector<Change> changes;
        std::shared_ptr<const Dossier> after;
    };

    [[nodiscard]] JournalLine nextLine(Act act) const;
    [[nodiscard]] DocumentStep take(JournalLine line, std::vector<Change> changes, Dossier after,
                                    std::vector<Issue> issues);
    [[nodiscard]] Result<DocumentStep> turn(Act act, const JournalLine& made);
    [[nodiscard]] Result<Edit> editOf(const JournalLine& made) const;
    [[nodiscard]] Result<void> needFile();
    void forgetJournal(); ///< it went with a file that is lost; the dossier itself is all here
    void takeStore(std::pair<DossierStore, StoredDossier> opened);

    DocumentPlaces m_places;
    std::string m_origin;
    std::shared_ptr<const Dossier> m_dossier;
    std::shared_ptr<const Dossier> m_kept; ///< as it is on the disk, or was opened
    std::vector<Issue> m_issues;
    std::optional<DossierStore> m_store;
    std::vector<JournalLine> m_lines;
    History m_history;
    std::vector<Pending> m_pending;
    std::optional<std::filesystem::path> m_backup;
    std::function<void(const DocumentStep&)> m_onDraftBegun;
    bool m_wasInterrupted = false;
};

} // namespace azalai
