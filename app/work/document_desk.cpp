#include <app/work/document_desk.h>

#include <azalai/time/parse_time.h>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <ranges>
#include <utility>

namespace azalai {

DocumentDesk::DocumentDesk(QObject* parent) : QObject(parent) {
    m_finder.setMaxThreadCount(1);
    connect(&m_runner, &DocumentRunner::stateChanged, this, &DocumentDesk::take);
    connect(&m_runner, &DocumentRunner::revised, this, &DocumentDesk::revised);
    connect(&m_runner, &DocumentRunner::refused, this, &DocumentDesk::refused);
    connect(&m_runner, &DocumentRunner::earlierRead, this, &DocumentDesk::earlierRead);
    connect(&m_runner, &DocumentRunner::busyChanged, this, &DocumentDesk::busyChanged);
    connect(&m_runner, &DocumentRunner::saved, this, [this](const auto&, const auto& backup) {
        m_backup = backup;
        m_notWritten.reset();
        m_damage.clear();
        m_copies.clear();
        emit changed();
        emit saved();
    });
}

void DocumentDesk::open(const OpenedWork& work) {
    if (m_path != work.session->path) m_restored.reset();
    m_path = work.session->path;
    m_notWritten = work.notWritten;
    m_damage = work.damage;
    m_copies = work.copies;
    m_wasInterrupted = work.wasInterrupted;
    m_runner.open(work.session, work.document);
}

void DocumentDesk::setWords(const Words& text) {
    m_text = text;
    publishSteps();
    publishDrafts();
    emit changed();
}

void DocumentDesk::take(const DocumentState& state) {
    m_state = state;
    publishSteps();
    emit changed();
}

void DocumentDesk::publishSteps() {
    std::vector<StepRow> rows;
    const auto add = [&](const JournalLine& line, bool isDone) {
        rows.push_back({.number = line.number,
                        .text = m_text.step(line),
                        .when = m_text.moment(line.at),
                        .isDone = isDone,
                        .isName = line.act == Act::Name});
    };
    const History& history = m_state.history;
    for (const JournalLine& line : history.undone())
        add(line, false);
    std::vector<const JournalLine*> held;
    for (const JournalLine& line : history.done())
        held.push_back(&line);
    for (const JournalLine& line : history.named())
        held.push_back(&line);
    std::ranges::sort(held, std::ranges::greater{}, [](const JournalLine* line) { return line->number; });
    for (const JournalLine* line : held)
        add(*line, true);
    m_steps.show(std::move(rows));
}

QString DocumentDesk::undoText() const {
    const JournalLine* line = m_state.history.undoable();
    return line ? m_text.step(*line) : QString();
}

QString DocumentDesk::redoText() const {
    const JournalLine* line = m_state.history.redoable();
    return line ? m_text.step(*line) : QString();
}

QString DocumentDesk::status() const {
    if (m_state.isBegun) return tr("A draft is being written");
    if (m_state.pending > 0) return tr("%n step(s) not written", nullptr, static_cast<int>(m_state.pending));
    const auto steps = static_cast<int>(m_state.history.done().size());
    if (!m_state.file) return tr("Not changed");
    if (m_state.isDraft) return tr("Draft, %n step(s) kept", nullptr, steps);
    return tr("%1, kept", "a file's name").arg(QString::fromStdString(m_state.file->filename().string()));
}

QString DocumentDesk::where() const {
    if (!m_state.file) return tr("No file yet: the first change makes a draft, and each one is kept as it is made.");
    if (m_state.isDraft)
        return tr("A draft without a name. Every step is kept as it is made; save it to give it a name.");
    return QString::fromStdString(m_state.file->string());
}

QString DocumentDesk::trouble() const { return m_state.notKept ? m_text.message(*m_state.notKept) : QString(); }

QString DocumentDesk::notice() const {
    QStringList lines;
    if (m_notWritten)
        lines << m_text.message(*m_notWritten) + u' ' + tr("What you change goes into a draft of your own.");
    for (const Issue& issue : m_damage | std::views::take(5))
        lines << m_text.issue(issue);
    if (m_damage.size() > 5) lines << tr("and %n more", nullptr, static_cast<int>(m_damage.size()) - 5);
    if (m_wasInterrupted)
        lines << tr("The last write was cut off and taken back. All %n finished step(s) are here.", nullptr,
                    static_cast<int>(m_state.lines.size()));
    if (m_restored)
        lines << tr("Restored from the last good copy, with %n step(s) from the journal. The damaged file is %1.",
                    nullptr, static_cast<int>(m_restored->stepsFromJournal))
                     .arg(QString::fromStdString(m_restored->damagedFile.filename().string()));
    if (!m_backup.empty())
        lines << tr("The file was no document of Azalai yet. As it was before, it is kept as %1.")
                     .arg(m_text.isolated(QString::fromStdString(m_backup.filename().string())));
    return lines.join(u'\n');
}

void DocumentDesk::dismissNotice() {
    m_notWritten.reset();
    m_damage.clear();
    m_copies.clear();
    m_wasInterrupted = false;
    m_restored.reset();
    m_backup.clear();
    emit changed();
}

QUrl DocumentDesk::saveFolder() const {
    const bool isNamed = m_state.file && !m_state.isDraft;
    return QUrl::fromLocalFile(isNamed ? QString::fromStdString(m_state.file->parent_path().string())
                                       : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
}

void DocumentDesk::goTo(qulonglong number) {
    const auto& done = m_state.history.done();
    const auto& undone = m_state.history.undone();
    // Names hold whatever was undone: to go to one is to go to the newest step before it.
    const auto later = std::ranges::count_if(done, [&](const JournalLine& line) { return line.number > number; });
    for (auto i = later; i > 0; --i)
        m_runner.undo();
    const auto wanted = std::ranges::find(undone, number, &JournalLine::number);
    if (wanted == undone.end()) return;
    for (auto i = undone.end() - wanted; i > 0; --i)
        m_runner.redo();
}

std::optional<std::uint64_t> DocumentDesk::stepKnownOn(const QString& day) const {
    const Result<StatedTime> time = parseTime(day.trimmed().toStdString());
    if (!time) return std::nullopt;
    std::uint64_t number = 0;
    // The order is that of the journal: a clock may have been put back.
    for (const JournalLine& line : m_state.lines)
        if (line.at < time->end()) number = line.number;
    return number;
}

QString DocumentDesk::stepText(qulonglong number) const {
    const auto line = std::ranges::find(m_state.lines, number, &JournalLine::number);
    if (line == m_state.lines.end()) return tr("The beginning");
    return tr("%1, %2", "what was done, when").arg(m_text.step(*line), m_text.moment(line->at));
}

void DocumentDesk::nameState(const QString& name) {
    if (!name.trimmed().isEmpty()) m_runner.nameState(name.trimmed().toStdString());
}

void DocumentDesk::saveAs(const QUrl& file) {
    QString path = file.toLocalFile();
    if (path.isEmpty()) return;
    if (QFileInfo(path).suffix() != u"gpkg") path += QStringLiteral(".gpkg");
    m_runner.saveAs(path.toStdString());
}

void DocumentDesk::openFile(const QUrl& file) {
    if (!file.toLocalFile().isEmpty()) emit openAsked(file.toLocalFile());
}

void DocumentDesk::lookForDrafts() {
    m_finder.start([this, folder = m_places.drafts] {
        QMetaObject::invokeMethod(
            this,
            [this, found = draftsIn(folder)] {
                m_found = found;
                publishDrafts();
                if (!m_found.empty()) emit draftsFound();
            },
            Qt::QueuedConnection);
    });
}

void DocumentDesk::publishDrafts() {
    std::vector<DraftRow> rows;
    for (const Draft& draft : m_found) {
        QStringList last;
        for (const JournalLine& line : draft.lastSteps)
            last << m_text.step(line);
        const QString title = m_text.of(draft.title);
        rows.push_back({.file = QString::fromStdString(draft.file.string()),
                        .title = title.isEmpty() ? QString::fromStdString(draft.file.filename().string()) : title,
                        .when = draft.last ? m_text.instant(*draft.last) : QString(),
                        .steps = tr("%n step(s)", nullptr, static_cast<int>(draft.steps)),
                        .last = last.join(u'\n')});
    }
    m_drafts.show(std::move(rows));
    emit draftsChanged();
}

void DocumentDesk::openDraft(const QString& file) {
    std::erase_if(m_found, [&](const Draft& draft) { return draft.file.string() == file.toStdString(); });
    publishDrafts();
    emit openAsked(file);
}

void DocumentDesk::dropDraft(const QString& file) {
    if (const Result<void> dropped = azalai::dropDraft(file.toStdString()); !dropped)
        emit refused(dropped.error());
    else
        std::erase_if(m_found, [&](const Draft& draft) { return draft.file.string() == file.toStdString(); });
    publishDrafts();
}

void DocumentDesk::restore() {
    if (m_copies.empty()) return;
    m_finder.start([this, path = m_path, copy = m_copies.front()] {
        Result<Restored> restored = restoreFromCopy(path, copy);
        QMetaObject::invokeMethod(
            this,
            [this, path, restored = std::move(restored)] {
                if (!restored) return emit refused(restored.error());
                m_restored = *restored;
                emit openAsked(QString::fromStdString(path.string()));
            },
            Qt::QueuedConnection);
    });
}

} // namespace azalai
