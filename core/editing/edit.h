#pragma once

#include <azalai/base/result.h>
#include <azalai/editing/record.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace azalai {

/// What a step is called in the undo list. Says nothing about how it is undone: that is in the changes.
enum class Verb {
    AddRecord,
    ChangeRecord,
    RemoveRecords,
    AddZone,
    ReshapeZone,  ///< the present state of a zone has another outline
    NewZoneState, ///< from a date on
    EndZone,      ///< at a date
    MoveZones,
    SplitZone,
    MergeZones,
    CutHole,
    RepairOutline,
    ReshapeBorder, ///< one that several zones share
    DuplicateZone,
    Paste,
    Import,
    KeepWhatIf,
    KeepNarrow, ///< a narrow overlap of two zones is meant
    TrimNarrow  ///< it was a slip of the hand, and is taken from one of them
};
std::string_view word(Verb verb); ///< "reshape-zone"
[[nodiscard]] std::optional<Verb> parseVerb(std::string_view text);

/// One record that is added (no before), removed (no after) or replaced.
struct Change {
    RecordKind kind = RecordKind::Zone;
    std::size_t at = 0; ///< place in its list when it is this change's turn
    std::optional<Record> before;
    std::optional<Record> after;

    bool operator==(const Change&) const = default;
};

/// One finished gesture: one line of the journal, one step of undo.
struct Edit {
    Verb verb = Verb::ChangeRecord;
    RecordKind kind = RecordKind::Zone; ///< of the subject
    std::string subject;                ///< id of what it is about; empty where it has none
    LocalText name;                     ///< the subject's, as it was called then
    std::vector<Change> changes;        ///< in the order in which they are made

    bool operator==(const Edit&) const = default;
};

/// The next revision of a dossier.
/// Errors  InvalidValue (subject: the record's id, detail: what stands there) where a record is not as the edit found
///         it: the edit was made for another revision.
[[nodiscard]] Result<Dossier> applied(Dossier dossier, const Edit& edit);

/// What takes an edit back: applied(applied(d, e), inverse(e)) is d.
[[nodiscard]] Edit inverse(const Edit& edit);

/// Puts an edit together. Each call sees the records as the calls before left them.
class EditMaker {
public:
    EditMaker(const Dossier& dossier, Verb verb) : m_dossier(dossier) { m_edit.verb = verb; }

    /// What the step is about; the first record that is touched, when nobody says.
    EditMaker& about(const Record& record);
    /// Replaces the record of its id, or of its kind for those that are single; adds it when there is none.
    EditMaker& put(const Record& record);
    EditMaker& putAt(RecordKind kind, std::size_t at, const Record& record); ///< replaces
    EditMaker& insertAt(RecordKind kind, std::size_t at, const Record& record);
    EditMaker& removeAt(RecordKind kind, std::size_t at);
    EditMaker& remove(RecordKind kind, std::string_view id); ///< one that is there

    [[nodiscard]] const Dossier& dossier() const { return m_dossier; } ///< as it will be
    [[nodiscard]] Edit take();

private:
    void change(Change change);

    Dossier m_dossier;
    Edit m_edit;
    bool m_isAbout = false;
};

} // namespace azalai
