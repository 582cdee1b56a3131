#include <app/briefing/pack_model.h>

#include <app/pack/pack_folder.h>
#include <app/pack/pack_state.h>
#include <app/render/fonts.h>
#include <app/text/sheet_subject.h>
#include <app/text/sheet_titles.h>
#include <app/work/written_down.h>

#include <azalai/geodata/safe_file.h>

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <utility>

namespace azalai {
namespace {

QString languageName(Language language) {
    return language == Language::French   ? QStringLiteral("Français")
           : language == Language::Arabic ? QStringLiteral("العربية")
                                          : QStringLiteral("English");
}

/// "NM-08-v2": a folder that every system can have.
QString folderName(const Pack& pack) {
    QString name;
    for (const QChar c : QString::fromStdString(pack.number))
        name += c.isLetterOrNumber() || c == u'-' ? c : QChar(u'-');
    return QStringLiteral("%1-v%2").arg(name.isEmpty() ? QStringLiteral("pack") : name).arg(pack.version);
}

/// The dossier as a manifest names it.
std::string dossierName(const Session& session) {
    const std::filesystem::path plain = session.path.lexically_normal();
    std::string name = (plain.has_filename() ? plain : plain.parent_path()).filename().string();
    return isBareName(name) ? name : session.dossier->id;
}

/// All of it into a folder, and the manifest beside that.
Result<Pack> rendered(Pack pack, const Session& session, const QString& folder, const PackTell& tell,
                      const std::stop_token& stop) {
    if (const auto fonts = loadBundledFonts(); !fonts) return std::unexpected(fonts.error());
    // What is made is what the manifest says, to its last decimal.
    auto written = parsePack(packText(pack));
    if (!written) return std::unexpected(written.error());
    pack = std::move(*written);
    auto made = PackFolder::begin(folder.toStdString());
    if (!made) return std::unexpected(made.error());
    auto files = renderPack(pack, session, made->path(), tell, stop);
    if (!files) return std::unexpected(files.error());
    pack.files = *files;
    if (const auto finished = made->finish(*files); !finished) return std::unexpected(finished.error());
    if (const auto manifest = replaceFile((folder + QStringLiteral(".json")).toStdString(), packText(pack)); !manifest)
        return std::unexpected(manifest.error());
    return pack;
}

} // namespace

PackModel::PackModel(QObject* parent) : QObject(parent) { m_pool.setMaxThreadCount(1); }

PackModel::~PackModel() {
    m_stop.request_stop();
    m_pool.waitForDone();
}

void PackModel::show(std::shared_ptr<const Session> session, std::shared_ptr<const Analysis> analysis,
                     Language window) {
    m_session = std::move(session);
    m_analysis = std::move(analysis);
    m_words = Words(window);
    if (m_session && std::exchange(m_dossier, m_session->dossier->id) != m_session->dossier->id) m_pack = {};
    if (m_pack.sheets.empty()) propose();
    publish();
}

/// What the pack is called when nobody says.
void PackModel::propose() {
    if (!m_session || !m_analysis) return;
    m_pack.number = defaultNumber(*m_session->dossier, m_analysis->now.workspace.at).toStdString();
    const bool isAgain = m_pack.number == m_lastNumber;
    m_pack.version = isAgain ? m_lastVersion + 1 : 1;
    m_pack.revision = isAgain ? SheetRevision::Update : SheetRevision::New;
}

void PackModel::add(SheetOptions options, Instant since) {
    if (!m_session || !m_analysis || m_isRunning) return;
    const Workspace& workspace = m_analysis->now.workspace;
    // Manifests tell times to the minute.
    const Instant at = std::chrono::floor<std::chrono::minutes>(workspace.at);
    since = std::chrono::floor<std::chrono::minutes>(since);
    if (m_pack.sheets.empty()) {
        m_pack.at = at;
        m_pack.since = since;
        m_pack.knownAt = workspace.knownAt;
        m_pack.hiddenActors = workspace.hiddenActors;
        m_pack.dossier = dossierName(*m_session);
        propose();
    } else if (m_pack.knownAt != workspace.knownAt || m_pack.hiddenActors != workspace.hiddenActors) {
        return tell(QCoreApplication::translate(
                        "PackModel", "The sheets of the pack show other actors: issue them, or empty the pack first."),
                    true);
    }
    PackSheet sheet{.options = std::move(options)};
    sheet.file = fileNameFor(sheet.options, m_pack);
    if (at != m_pack.at) sheet.at = at;
    if (since != m_pack.since) sheet.since = since;
    m_pack.sheets.push_back(std::move(sheet));
    tell({}, false);
    publish();
}

void PackModel::publish() {
    std::vector<PackSheetRow> rows;
    for (const PackSheet& sheet : m_pack.sheets) {
        const SheetOptions& options = sheet.options;
        QString name = m_words.of(options.layout->name);
        if (options.subjects.size() == 1 && m_session)
            name += QStringLiteral(" · ") +
                    titleOf({options.each.value_or(options.layout->subject), options.subjects.front()},
                            *m_session->dossier, m_words);
        const QString paper = options.format.paper == Paper::Slide ? QStringLiteral("16:9")
                                                                   : QString::fromUtf8(wordOf(options.format.paper));
        rows.push_back(
            {.file = QString::fromStdString(sheet.file),
             .name = name,
             .detail = QStringLiteral("%1 · %2 · %3")
                           .arg(paper, languageName(options.language), m_words.date(sheet.at.value_or(m_pack.at)))});
    }
    m_sheets.show(std::move(rows));
    emit changed();
}

void PackModel::setNumber(const QString& number) {
    m_pack.number = number.trimmed().toStdString();
    emit changed();
}

void PackModel::setVersion(int version) {
    m_pack.version = std::clamp(version, 1, 9999);
    emit changed();
}

QStringList PackModel::revisions() const {
    return {m_words.revision(SheetRevision::New), m_words.revision(SheetRevision::Update),
            m_words.revision(SheetRevision::Correction)};
}

void PackModel::setRevisionIndex(int index) {
    m_pack.revision = static_cast<SheetRevision>(std::clamp(index, 0, 2) + 1);
    emit changed();
}

void PackModel::setTitle(const QString& title) {
    m_pack.title = title.trimmed().toStdString();
    emit changed();
}

void PackModel::remove(int sheet) {
    if (m_isRunning || sheet < 0 || sheet >= count()) return;
    m_pack.sheets.erase(m_pack.sheets.begin() + sheet);
    publish();
}

void PackModel::moveUp(int sheet) {
    if (m_isRunning || sheet < 1 || sheet >= count()) return;
    std::swap(m_pack.sheets[static_cast<std::size_t>(sheet)], m_pack.sheets[static_cast<std::size_t>(sheet - 1)]);
    publish();
}

void PackModel::clear() {
    if (m_isRunning) return;
    m_pack.sheets.clear();
    propose();
    publish();
}

void PackModel::issue(const QUrl& folder) {
    if (m_isRunning || m_pack.sheets.empty() || !m_session) return;
    Pack pack = m_pack;
    stamp(pack, *m_session);
    pack.issued = writtenDown().begin;
    const QString target = QDir(folder.toLocalFile()).filePath(folderName(pack));
    m_isRunning = true;
    m_progress = 0;
    m_progressText.clear();
    m_stop = std::stop_source();
    tell({}, false);
    emit progressed();
    m_pool.start([this, pack = std::move(pack), session = m_session, target, stop = m_stop.get_token()]() mutable {
        const auto say = [this](const PackProgress& at) {
            QMetaObject::invokeMethod(
                this,
                [this, at] {
                    m_progress = static_cast<double>(at.sheet - 1) / static_cast<double>(at.sheets);
                    m_progressText =
                        QCoreApplication::translate("PackModel", "Sheet %1 of %2").arg(at.sheet).arg(at.sheets);
                    emit progressed();
                },
                Qt::QueuedConnection);
        };
        auto made = rendered(std::move(pack), *session, target, say, stop);
        QMetaObject::invokeMethod(
            this, [this, made = std::move(made), target] { finish(made, target); }, Qt::QueuedConnection);
    });
}

void PackModel::finish(const Result<Pack>& made, const QString& folder) {
    m_isRunning = false;
    emit progressed();
    if (!made && made.error().code == ErrorCode::Cancelled)
        return tell(QCoreApplication::translate("PackModel", "Cancelled; nothing was issued."), false);
    if (!made) return tell(m_words.message(made.error()), true);
    emit issued(QCoreApplication::translate("PackModel", "issued as %1, version %2")
                    .arg(QString::fromStdString(made->number))
                    .arg(made->version));
    tell(QCoreApplication::translate("PackModel", "Issued as %1, version %2: %3")
             .arg(m_words.isolated(QString::fromStdString(made->number)))
             .arg(made->version)
             .arg(folder),
         false);
    m_lastNumber = made->number;
    m_lastVersion = made->version;
    m_pack.sheets.clear();
    propose();
    publish();
}

void PackModel::tell(const QString& message, bool failed) {
    m_message = message;
    m_failed = failed;
    emit messageChanged();
}

} // namespace azalai
