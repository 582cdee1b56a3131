#pragma once

#include <app/document/draft_list_model.h>
#include <app/document/step_list_model.h>
#include <app/text/words.h>
#include <app/work/document_runner.h>
#include <app/work/open_work.h>

#include <azalai/store/drafts.h>

#include <QObject>
#include <QQmlEngine>
#include <QUrl>

namespace azalai {

/// The open document as a person sees it: where it is kept, what was done, what can be taken back, and what went wrong.
class DocumentDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the workspace controller")
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY changed)
    Q_PROPERTY(QString undoText READ undoText NOTIFY changed) ///< "Correct outline: Timbuktu belt"; empty when nothing
    Q_PROPERTY(QString redoText READ redoText NOTIFY changed)
    Q_PROPERTY(QString status READ status NOTIFY changed)      ///< in a few words: "Draft, 3 steps kept"
    Q_PROPERTY(QString where READ where NOTIFY changed)        ///< the file's path, or that there is none yet
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed)    ///< why the newest steps are not on the disk; else empty
    Q_PROPERTY(QString notice READ notice NOTIFY changed)      ///< what was found when the file was opened; else empty
    Q_PROPERTY(bool canRestore READ canRestore NOTIFY changed) ///< the file is damaged, and there is a copy
    Q_PROPERTY(bool isDraft READ isDraft NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)
    Q_PROPERTY(QUrl saveFolder READ saveFolder NOTIFY changed) ///< where a dialog begins
    Q_PROPERTY(azalai::StepListModel* steps READ steps CONSTANT)
    Q_PROPERTY(azalai::DraftListModel* drafts READ drafts CONSTANT)
    Q_PROPERTY(int draftCount READ draftCount NOTIFY draftsChanged)

public:
    explicit DocumentDesk(QObject* parent = nullptr);

    /// Where drafts and copies go. Before anything is opened.
    void setPlaces(DocumentPlaces places) { m_places = std::move(places); }
    [[nodiscard]] const DocumentPlaces& places() const { return m_places; }

    void open(const OpenedWork& work);
    void setWords(const Words& text);
    /// Looks for drafts that were left behind, off the GUI thread.
    void lookForDrafts();

    /// Makes and keeps an edit. Answers come by `revised` or `refused`.
    void make(DocumentRunner::EditOf edit) { m_runner.make(std::move(edit)); }

    [[nodiscard]] bool canUndo() const { return m_state.history.undoable(); }
    [[nodiscard]] bool canRedo() const { return m_state.history.redoable(); }
    [[nodiscard]] QString undoText() const;
    [[nodiscard]] QString redoText() const;
    [[nodiscard]] QString status() const;
    [[nodiscard]] QString where() const;
    [[nodiscard]] QString trouble() const;
    [[nodiscard]] QString notice() const;
    [[nodiscard]] bool canRestore() const { return !m_copies.empty(); }
    [[nodiscard]] bool isDraft() const { return m_state.isDraft; }
    [[nodiscard]] bool isBusy() const { return m_runner.isBusy(); }
    [[nodiscard]] QUrl saveFolder() const;
    [[nodiscard]] StepListModel* steps() { return &m_steps; }
    [[nodiscard]] DraftListModel* drafts() { return &m_drafts; }
    [[nodiscard]] int draftCount() const { return static_cast<int>(m_drafts.rows().size()); }
    [[nodiscard]] const DocumentState& state() const { return m_state; }

    Q_INVOKABLE void undo() {
        if (canUndo()) m_runner.undo();
    }
    Q_INVOKABLE void redo() {
        if (canRedo()) m_runner.redo();
    }
    /// Takes back or makes again until the step of that number is the newest that holds.
    Q_INVOKABLE void goTo(qulonglong number);
    /// Reads the document as it was after a step, to be compared with; 0 for the beginning.
    Q_INVOKABLE void readEarlier(qulonglong number) { m_runner.readEarlier(number); }
    /// The newest step that was made by the end of a day, 0 when none was; none for a text that is no day.
    [[nodiscard]] std::optional<std::uint64_t> stepKnownOn(const QString& day) const;
    /// "State named issued as sheet 07, 3 Sept 2023"; "The beginning" for 0.
    [[nodiscard]] QString stepText(qulonglong number) const;
    Q_INVOKABLE void nameState(const QString& name);
    Q_INVOKABLE void tryAgain() { m_runner.keepPending(); }
    Q_INVOKABLE void saveAs(const QUrl& file);
    Q_INVOKABLE void openFile(const QUrl& file);
    Q_INVOKABLE void openDraft(const QString& file);
    Q_INVOKABLE void dropDraft(const QString& file);
    /// Puts the newest copy in the place of the damaged file and opens it.
    Q_INVOKABLE void restore();
    Q_INVOKABLE void dismissNotice();

signals:
    void changed();
    void busyChanged();
    void draftsChanged();
    void draftsFound(); ///< work was left behind
    void revised(const std::shared_ptr<const azalai::Session>& session, const azalai::JournalLine& line);
    void refused(const azalai::Error& error);
    void openAsked(const QString& nameOrPath);
    void saved();
    void earlierRead(quint64 number, const std::shared_ptr<const azalai::Session>& session);

private:
    void take(const DocumentState& state);
    void publishSteps();
    void publishDrafts();

    DocumentRunner m_runner;
    QThreadPool m_finder;
    DocumentPlaces m_places;
    DocumentState m_state;
    std::filesystem::path m_path; ///< what was opened
    std::optional<Error> m_notWritten;
    std::vector<Issue> m_damage;
    std::vector<KeptCopy> m_copies;
    bool m_wasInterrupted = false;
    std::optional<Restored> m_restored;
    std::filesystem::path m_backup; ///< of what the last save replaced; empty for nothing
    std::vector<Draft> m_found;
    Words m_text{Language::English};
    StepListModel m_steps;
    DraftListModel m_drafts;
};

} // namespace azalai
