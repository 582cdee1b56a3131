#pragma once

#include <azalai/store/dossier_store.h>
#include <azalai/store/settle_edit.h>

#include <stdexcept>
#include <utility>

namespace azalai::test {

/// The line of the journal that comes next, at a time that is the same in every run.
inline JournalLine nextLine(const History& history, Act act) {
    JournalLine line;
    line.number = history.nextNumber();
    line.act = act;
    line.at = Instant(std::chrono::seconds(1'700'000'000 + static_cast<long>(line.number)));
    line.by = "amina";
    if (act == Act::Name) line.kind = RecordKind::Head;
    return line;
}
inline JournalLine nextLine(const History& history, const Edit& edit) {
    JournalLine line = nextLine(history, Act::Do);
    line.verb = edit.verb;
    line.kind = edit.kind;
    line.subject = edit.subject;
    line.name = edit.name;
    return line;
}
/// Of undoing or redoing what a line made.
inline JournalLine nextLine(const History& history, Act act, const JournalLine& made) {
    JournalLine line = nextLine(history, act);
    line.target = made.number;
    line.verb = made.verb;
    line.kind = made.kind;
    line.subject = made.subject;
    line.name = made.name;
    return line;
}

/// A document that is open, with what the window would hold beside it.
struct OpenDocument {
    DossierStore store;
    Dossier dossier;
    std::vector<JournalLine> lines;
    History history;
    std::string origin;

    explicit OpenDocument(std::pair<DossierStore, StoredDossier> opened)
        : store(std::move(opened.first)), dossier(std::move(opened.second.dossier)),
          lines(std::move(opened.second.lines)), history(lines), origin(std::move(opened.second.origin)) {}

    static OpenDocument open(const std::filesystem::path& file) {
        auto opened = DossierStore::open(file);
        if (!opened) throw std::runtime_error(opened.error().subject + ": " + opened.error().detail);
        return OpenDocument(std::move(*opened));
    }

    Result<void> make(const Edit& edit) {
        Result<SettledEdit> fit = settled(dossier, edit);
        if (!fit) return std::unexpected(fit.error());
        return write(nextLine(history, edit), fit->edit.changes);
    }
    Result<void> undo() { return turn(Act::Undo, *history.undoable()); }
    Result<void> redo() { return turn(Act::Redo, *history.redoable()); }
    Result<void> name(const std::string& text) {
        JournalLine line = nextLine(history, Act::Name);
        line.name.en = text;
        return write(line, {});
    }

private:
    Result<void> turn(Act act, const JournalLine& made) {
        Result<Edit> edit = store.editOf(made);
        if (!edit) return std::unexpected(edit.error());
        return write(nextLine(history, act, made), (act == Act::Undo ? inverse(*edit) : *edit).changes);
    }
    Result<void> write(const JournalLine& line, const std::vector<Change>& changes) {
        Edit edit;
        edit.changes = changes;
        Result<Dossier> after = applied(dossier, edit);
        if (!after) return std::unexpected(after.error());
        Result<void> written = store.add(line, changes, *after);
        if (!written) return written;
        dossier = std::move(*after);
        lines.push_back(line);
        history.add(line);
        return written;
    }
};

} // namespace azalai::test
