#pragma once

#include <azalai/base/loaded.h>
#include <azalai/editing/history.h>
#include <azalai/store/hold.h>
#include <azalai/store/journal_rows.h>
#include <azalai/store/seals.h>
#include <azalai/store/sqlite.h>

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace azalai {

/// What a document file holds, and how far it can be trusted.
struct StoredDossier {
    Dossier dossier;
    std::vector<Issue> issues;      ///< rules of the format that something in it breaks
    std::vector<JournalLine> lines; ///< of the journal
    std::string origin;             ///< where the dossier came from, for people; may be empty
    std::vector<Issue> damage;      ///< records that are not as they were written; empty when the file is sound
    bool wasInterrupted = false;    ///< a write had been cut off; it was taken back
};

/// A dossier in a GeoPackage together with its journal: every step is one transaction that is on the disk when `add`
/// returns, or did not happen. Any GIS opens the file; what another program changes in it is noticed, never
/// overwritten.
///
/// One writer at a time (Hold). Not for the GUI's thread: a step waits for the disk (1.3 ms measured, more on a slow
/// one).
class DossierStore {
public:
    static constexpr int version = 1; ///< of the document's tables

    /// Makes a document of a dossier, without a history. The name holds all of it or what it held before.
    /// origin  Where the dossier comes from, for people; may be empty.
    /// Errors  FileHeld, FileUnwritable, DiskFull, InvalidValue when the dossier would not read back the same.
    [[nodiscard]] static Result<void> create(const std::filesystem::path& file, const Dossier& dossier,
                                             const std::string& origin);

    /// As `create`, and opens what was made, without reading it back once more: it was compared before it got its name.
    /// hold  Of the file.
    [[nodiscard]] static Result<DossierStore> begin(Hold hold, const std::filesystem::path& file,
                                                    const Dossier& dossier, const std::string& origin);

    /// Puts a document's bytes under a name, as `create` does. Errors  Also FileDamaged when they are not sound.
    [[nodiscard]] static Result<void> createFrom(const std::filesystem::path& file, const std::string& bytes);

    /// Has the file the tables of a document; false too for what is no SQLite file or cannot be read. Changes nothing.
    [[nodiscard]] static bool isDocument(const std::filesystem::path& file);

    /// Opens for writing. Takes back what a crash left half done, then compares everything with its seals.
    /// Errors  FileHeld, FileUnwritable (a read-only file or folder: `read` can still open it), FileDamaged (`read`
    ///         gives what is left), NewerVersion, UnsupportedFormat (no document), FileNotFound, FileUnreadable.
    [[nodiscard]] static Result<std::pair<DossierStore, StoredDossier>> open(const std::filesystem::path& file);

    /// Reads only, whoever else writes. A write that was cut off cannot be taken back in a folder that is read-only:
    /// FileUnreadable then.
    [[nodiscard]] static Result<StoredDossier> read(const std::filesystem::path& file);

    /// Writes a step. after  The dossier with it. changes  What it changes: for Act::Undo and Act::Redo, that of the
    /// edit that is taken back or made again, in the direction in which it goes now.
    /// Errors  DiskFull, FileUnwritable, FileHeld (another program is writing), FileChanged, FileGone. The file holds
    ///         then what it held before, and the store can be used again.
    [[nodiscard]] Result<void> add(const JournalLine& line, const std::vector<Change>& changes, const Dossier& after);

    /// What an edit changed. number  Of a line of Act::Do.
    [[nodiscard]] Result<Edit> editOf(const JournalLine& line) const;

    /// The whole document, also of a file that was moved or deleted while it was open. Errors  FileHeld,
    /// FileUnreadable.
    [[nodiscard]] Result<std::string> bytes() const;

    /// Is the file still where it was opened, and not another one.
    [[nodiscard]] bool isStillThere() const { return isStillOurs().has_value(); }

    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }
    /// Of the last line of the journal; empty without one. Tells two journals apart, and with them two documents.
    [[nodiscard]] const std::string& lastSeal() const { return m_lastSeal; }

private:
    DossierStore(std::filesystem::path file, Hold hold, Connection connection)
        : m_file(std::move(file)), m_hold(std::move(hold)), m_connection(std::move(connection)) {}
    /// A step that was told as failed.
    struct Failed {
        JournalLine line;
        std::vector<Change> changes;
        Dossier after;
        std::string whole; ///< as it would be with the step
    };
    void knowFile(std::uint32_t changeCounter); ///< which file it is that has the name
    [[nodiscard]] Result<void> isStillOurs() const;
    [[nodiscard]] Result<void> isUnchanged() const;
    [[nodiscard]] Result<void> settleFailed();
    [[nodiscard]] Result<void> takeOut(const Failed& failed) const;

    std::filesystem::path m_file;
    Hold m_hold;
    Connection m_connection;
    SealSum m_seals;
    std::string m_origin;
    std::string m_lastSeal;
    std::string m_whole;
    std::uint64_t m_last = 0;
    std::uint64_t m_device = 0;
    std::uint64_t m_inode = 0;
    std::uint32_t m_changeCounter = 0; ///< of the file, after our last step
    std::optional<Failed> m_failed;    ///< one of which it is not known yet whether the file holds it
};

} // namespace azalai
