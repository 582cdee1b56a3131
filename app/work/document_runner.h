#pragma once

#include <app/work/session.h>

#include <azalai/store/document.h>

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <optional>

namespace azalai {

/// How the open document stands, for those who show it.
struct DocumentState {
    std::optional<std::filesystem::path> file; ///< none before the first step of what is no document
    bool isDraft = false;
    std::size_t pending = 0;      ///< steps that are in memory only
    bool isBegun = false;         ///< and are about to be kept: a draft is being written for them
    std::optional<Error> notKept; ///< why
    std::vector<JournalLine> lines;
    History history;
};

/// Has the open document changed, kept and derived anew off the GUI thread: one step after the other, in the order in
/// which they were asked for, each on what the one before it left.
class DocumentRunner : public QObject {
    Q_OBJECT

public:
    /// Makes the edit of the dossier as it is when the step's turn comes.
    using EditOf = std::function<Result<Edit>(const Dossier&)>;

    explicit DocumentRunner(QObject* parent = nullptr);
    ~DocumentRunner() override;

    /// Goes over to another document. Steps of the old one that were asked for are finished first.
    /// session  Of the document's dossier.
    void open(std::shared_ptr<const Session> session, std::shared_ptr<Document> document);

    void make(EditOf edit);
    void undo();
    void redo();
    void nameState(const std::string& name);
    void keepPending();
    void saveAs(const std::filesystem::path& file);
    /// Reads the dossier as it was after a line of the journal; 0 for the beginning.
    void readEarlier(std::uint64_t number);

    [[nodiscard]] bool isBusy() const { return m_asked > 0; }

signals:
    /// The next revision. Comes after the step is on the disk, or cannot be (DocumentState::notKept); the first one of
    /// what has no file yet comes before, while its draft is being written (DocumentState::isBegun).
    void revised(const std::shared_ptr<const azalai::Session>& session, const azalai::JournalLine& line);
    void stateChanged(const azalai::DocumentState& state);
    void refused(const azalai::Error& error);                                           ///< nothing was changed
    void noticed(const QList<azalai::Issue>& issues);                                   ///< what was repaired in a step
    void saved(const std::filesystem::path& file, const std::filesystem::path& backup); ///< empty for no backup
    void earlierRead(quint64 number, const std::shared_ptr<const azalai::Session>& session);
    void busyChanged();

private:
    using Job = std::function<void(Document&)>;
    void run(Job job);
    void publish(Document& document, const std::optional<Error>& notKept, bool isBegun = false);
    void tell(const DocumentStep& step);
    void finish(Document& document, Result<DocumentStep> step);
    template <class F> void toGui(F&& what);

    QThreadPool m_pool;                      ///< one thread: steps have an order
    std::shared_ptr<Document> m_document;    ///< on the worker only, once jobs run
    std::shared_ptr<const Session> m_newest; ///< on the worker only
    bool m_isTold = false;                   ///< the step that is being made; on the worker only
    int m_asked = 0;
};

} // namespace azalai
