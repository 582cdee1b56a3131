#include <app/work/document_runner.h>
#include <app/work/revise_session.h>

#include <utility>

namespace azalai {

DocumentRunner::DocumentRunner(QObject* parent) : QObject(parent) { m_pool.setMaxThreadCount(1); }

DocumentRunner::~DocumentRunner() { m_pool.waitForDone(); }

template <class F> void DocumentRunner::toGui(F&& what) {
    QMetaObject::invokeMethod(this, std::forward<F>(what), Qt::QueuedConnection);
}

void DocumentRunner::open(std::shared_ptr<const Session> session, std::shared_ptr<Document> document) {
    m_pool.waitForDone(); // what was asked of the old document is finished, and is kept
    m_newest = std::move(session);
    m_isTold = false;
    m_document = std::move(document);
    if (!m_document) return;
    m_document->setOnDraftBegun([this, own = m_document.get()](const DocumentStep& step) {
        publish(*own, std::nullopt, true);
        tell(step);
        m_isTold = true;
    });
    publish(*m_document, std::nullopt);
}

void DocumentRunner::run(Job job) {
    if (!m_document) return;
    if (++m_asked == 1) emit busyChanged();
    m_pool.start([this, job = std::move(job), document = m_document] {
        job(*document);
        toGui([this] {
            if (--m_asked == 0) emit busyChanged();
        });
    });
}

void DocumentRunner::publish(Document& document, const std::optional<Error>& notKept, bool isBegun) {
    DocumentState state{.file = document.file(),
                        .isDraft = document.isDraft(),
                        .pending = document.pending(),
                        .isBegun = isBegun,
                        .notKept = notKept,
                        .lines = document.lines(),
                        .history = document.history()};
    toGui([this, state = std::move(state)] { emit stateChanged(state); });
}

void DocumentRunner::finish(Document& document, Result<DocumentStep> step) {
    if (!step) {
        toGui([this, error = step.error()] { emit refused(error); });
        return;
    }
    publish(document, step->notKept);
    if (!std::exchange(m_isTold, false)) tell(*step);
}

void DocumentRunner::tell(const DocumentStep& step) {
    if (!step.issues.empty())
        toGui([this, issues = QList<Issue>(step.issues.begin(), step.issues.end())] { emit noticed(issues); });
    m_newest = azalai::revised(*m_newest, step.after);
    toGui([this, session = m_newest, line = step.line] { emit revised(session, line); });
}

void DocumentRunner::make(EditOf edit) {
    run([this, edit = std::move(edit)](Document& document) {
        finish(document, edit(*document.dossier()).and_then([&](const Edit& made) -> Result<DocumentStep> {
            if (made.changes.empty()) return failure(ErrorCode::InvalidValue, made.subject, "it is so already");
            return document.make(made);
        }));
    });
}

void DocumentRunner::undo() {
    run([this](Document& document) { finish(document, document.undo()); });
}

void DocumentRunner::redo() {
    run([this](Document& document) { finish(document, document.redo()); });
}

void DocumentRunner::nameState(const std::string& name) {
    run([this, name](Document& document) { finish(document, document.name(name)); });
}

void DocumentRunner::keepPending() {
    run([this](Document& document) {
        const Result<void> kept = document.keepPending();
        publish(document, kept ? std::nullopt : std::optional(kept.error()));
    });
}

void DocumentRunner::saveAs(const std::filesystem::path& file) {
    run([this, file](Document& document) {
        const Result<void> written = document.saveAs(file);
        if (!written) return toGui([this, error = written.error()] { emit refused(error); });
        publish(document, std::nullopt);
        toGui([this, file, backup = document.backup()] { emit saved(file, backup.value_or(std::filesystem::path())); });
    });
}

void DocumentRunner::readEarlier(std::uint64_t number) {
    run([this, number](Document& document) {
        Result<Dossier> earlier = document.dossierAfter(number);
        if (!earlier) return toGui([this, error = earlier.error()] { emit refused(error); });
        auto session = azalai::revised(*m_newest, std::move(*earlier));
        toGui([this, number, session] { emit earlierRead(number, session); });
    });
}

} // namespace azalai
