#pragma once

#include <azalai/editing/edit.h>

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace azalai {

/// What a line of the journal did. Lines are only ever added: taking back is a line too.
enum class Act {
    Do,   ///< an edit was made
    Undo, ///< the edit of line `target` was taken back
    Redo, ///< the edit of line `target` was made again
    Name, ///< the state got a name ("issued as sheet 07")
};
std::string_view word(Act act); ///< "do"
[[nodiscard]] std::optional<Act> parseAct(std::string_view text);

/// One line of the journal without what it changed.
struct JournalLine {
    std::uint64_t number = 0; ///< 1, 2, 3, ...; the order of things, whatever clocks say
    Act act = Act::Do;
    std::uint64_t target = 0; ///< of Undo and Redo
    Verb verb = Verb::ChangeRecord;
    RecordKind kind = RecordKind::Zone;
    std::string subject;
    LocalText name; ///< the subject's; of Act::Name, the state's in `en`
    Instant at;     ///< by the clock of the machine, which may jump
    std::string by;

    bool operator==(const JournalLine&) const = default;
};

/// What can be undone and redone, from the journal's lines. An edit that is made after some were undone puts those out
/// of reach of redo; the journal still has them.
class History {
public:
    History() = default;
    /// lines  In order of their numbers.
    explicit History(std::span<const JournalLine> lines);

    void add(const JournalLine& line);

    [[nodiscard]] std::uint64_t nextNumber() const { return m_last + 1; }
    [[nodiscard]] const JournalLine* undoable() const { return m_done.empty() ? nullptr : &m_done.back(); }
    [[nodiscard]] const JournalLine* redoable() const { return m_undone.empty() ? nullptr : &m_undone.back(); }
    /// Edits that hold, the oldest first.
    [[nodiscard]] const std::vector<JournalLine>& done() const { return m_done; }
    /// Edits that were taken back and can be made again, the one that is next last.
    [[nodiscard]] const std::vector<JournalLine>& undone() const { return m_undone; }
    /// Names of states, the oldest first.
    [[nodiscard]] const std::vector<JournalLine>& named() const { return m_named; }

private:
    std::vector<JournalLine> m_done;
    std::vector<JournalLine> m_undone;
    std::vector<JournalLine> m_named;
    std::uint64_t m_last = 0;
};

} // namespace azalai
