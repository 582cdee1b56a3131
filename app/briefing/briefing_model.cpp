#include <app/briefing/briefing_model.h>

#include <app/render/write_sheet.h>
#include <app/text/calendar_rows.h>

#include <QApplication>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

#include <algorithm>
#include <array>
#include <utility>

namespace azalai {
namespace {

/// As BriefingModel::calendars().
constexpr std::array calendarWords{"", "watch", "places", "routes", "all"};

} // namespace

BriefingModel::BriefingModel(QObject* parent) : QObject(parent) { m_pool.setMaxThreadCount(1); }

BriefingModel::~BriefingModel() {
    m_stop.request_stop();
    m_pool.waitForDone();
}

void BriefingModel::show(std::shared_ptr<const Session> session, std::shared_ptr<const Analysis> analysis,
                         Language window, const std::set<MapLayer>& hiddenLayers) {
    m_session = std::move(session);
    m_analysis = std::move(analysis);
    m_window = window;
    m_since.reset();
    m_options.language = window;
    m_options.hiddenLayers = hiddenLayers;
    if (!m_session || !m_session->dossier->route(m_options.strip)) m_options.strip.clear();
    tell({}, false);
    makeAnew();
}

void BriefingModel::makeAnew() {
    emit optionsChanged();
    make();
}

void BriefingModel::make() {
    if (!m_analysis) return;
    if (m_isRunning) {
        m_isStale = true;
        return;
    }
    m_isRunning = true;
    m_isStale = false;
    emit sheetChanged();
    m_pool.start([this, session = m_session, analysis = m_analysis, since = m_since, options = m_options,
                  calendar = calendarWords.at(static_cast<std::size_t>(m_calendar)),
                  stop = m_stop.get_token()]() mutable {
        using Made = Result<std::shared_ptr<const Sheet>>;
        if (const auto rows = calendarRows(calendar, {analysis->now.workspace, analysis->now.access}))
            options.calendarRows = rows->ids();
        const auto made = [&]() -> Made {
            if (!since) return std::make_shared<const Sheet>(makeSheet(*session, *analysis, options));
            const auto other = analyse(*session, analysis->now.workspace, *since, stop);
            if (!other) return std::unexpected(other.error());
            return std::make_shared<const Sheet>(makeSheet(*session, **other, options));
        };
        QMetaObject::invokeMethod(this, [this, sheet = made()] { take(sheet); }, Qt::QueuedConnection);
    });
}

void BriefingModel::take(const Result<std::shared_ptr<const Sheet>>& sheet) {
    m_isRunning = false;
    if (m_isStale) return make();
    // A sheet with another base than the one asked for is never shown in its place.
    m_sheet = sheet ? *sheet : nullptr;
    m_note = m_sheet ? noteOn(*m_sheet) : QString();
    if (!sheet) tell(Words(m_window).message(sheet.error()), true);
    emit sheetChanged();
}

void BriefingModel::setTitle(const QString& title) {
    if (title == this->title()) return;
    m_options.title = title.toStdString();
    makeAnew();
}

QString BriefingModel::paper() const {
    return m_options.paper == Paper::A3 ? QStringLiteral("A3") : QStringLiteral("A4");
}

void BriefingModel::setPaper(const QString& paper) {
    if (paper == this->paper()) return;
    m_options.paper = paper == u"A4" ? Paper::A4 : Paper::A3;
    makeAnew();
}

QString BriefingModel::language() const {
    return m_options.language == Language::French   ? QStringLiteral("fr")
           : m_options.language == Language::Arabic ? QStringLiteral("ar")
                                                    : QStringLiteral("en");
}

void BriefingModel::setLanguage(const QString& language) {
    if (language == this->language()) return;
    m_options.language = language == u"fr"   ? Language::French
                         : language == u"ar" ? Language::Arabic
                                             : Language::English;
    makeAnew();
}

QString BriefingModel::sinceText() const {
    if (!m_analysis) return {};
    return Words(m_window).date(m_since.value_or(m_analysis->baseline->workspace.at));
}

void BriefingModel::moveSince(int days) {
    if (!m_analysis) return;
    const Instant first = m_session->dossier->from.begin;
    const Instant last = std::max(first, m_analysis->now.workspace.at);
    const Instant now = m_since.value_or(m_analysis->baseline->workspace.at);
    m_since = std::clamp(now + std::chrono::days(days), first, last);
    makeAnew();
}

QStringList BriefingModel::strips() const {
    QStringList names{QCoreApplication::translate("BriefingModel", "No strip map")};
    if (m_session)
        for (const Route& route : m_session->dossier->routes)
            names.push_back(Words(m_window).of(route.name));
    return names;
}

int BriefingModel::stripIndex() const {
    if (!m_session) return 0;
    const auto& routes = m_session->dossier->routes;
    const auto chosen = std::ranges::find(routes, m_options.strip, &Route::id);
    return chosen == routes.end() ? 0 : static_cast<int>(chosen - routes.begin()) + 1;
}

void BriefingModel::setStripIndex(int index) {
    if (!m_session || index == stripIndex() || index < 0) return;
    const auto& routes = m_session->dossier->routes;
    const auto route = static_cast<std::size_t>(index);
    m_options.strip = route == 0 || route > routes.size() ? std::string() : routes[route - 1].id;
    makeAnew();
}

QStringList BriefingModel::calendars() const {
    return {QCoreApplication::translate("BriefingModel", "No blockade calendar"),
            QCoreApplication::translate("BriefingModel", "Calendar: places without an open way"),
            QCoreApplication::translate("BriefingModel", "Calendar: all places"),
            QCoreApplication::translate("BriefingModel", "Calendar: routes"),
            QCoreApplication::translate("BriefingModel", "Calendar: those places, and routes")};
}

void BriefingModel::setCalendarIndex(int index) {
    if (index < 0 || std::cmp_greater_equal(index, calendarWords.size())) return;
    m_options.hasCalendar = index > 0;
    if (std::exchange(m_calendar, index) != index) makeAnew();
}

void BriefingModel::setRules(bool wanted) {
    if (std::exchange(m_options.hasRules, wanted) != wanted) makeAnew();
}

/// Of a sheet that was made with the options as they are.
QString BriefingModel::noteOn(const Sheet& sheet) const {
    QStringList notes;
    if (!m_options.strip.empty() && !sheet.strip)
        notes.push_back(QCoreApplication::translate("BriefingModel", "No way of this route is in the dossier whole."));
    if (m_options.hasCalendar && !sheet.calendar)
        notes.push_back(
            QCoreApplication::translate("BriefingModel", "No row for a calendar: every place has an open way."));
    if (m_options.hasRules && !sheet.rules)
        notes.push_back(QCoreApplication::translate("BriefingModel", "The dossier has no rules."));
    return notes.join(u' ');
}

QString BriefingModel::suggestedName() const {
    if (!m_analysis) return {};
    const std::chrono::year_month_day day{std::chrono::floor<std::chrono::days>(m_analysis->now.workspace.at)};
    return QStringLiteral("%1-%2-%3-%4-%5.pdf")
        .arg(QString::fromStdString(m_session->dossier->id))
        .arg(static_cast<int>(day.year()))
        .arg(static_cast<unsigned>(day.month()), 2, 10, QChar(u'0'))
        .arg(static_cast<unsigned>(day.day()), 2, 10, QChar(u'0'))
        .arg(paper());
}

void BriefingModel::tell(const QString& message, bool failed) {
    m_message = message;
    m_failed = failed;
    emit messageChanged();
}

void BriefingModel::save(const QUrl& file) {
    if (!m_sheet) return;
    const QString path = file.isLocalFile() ? file.toLocalFile() : file.toString();
    const auto written = writeSheet(*m_sheet, path, 300);
    if (!written) return tell(Words(m_window).message(written.error()), true);
    tell(QCoreApplication::translate("BriefingModel", "Saved: %1").arg(path), false);
}

bool BriefingModel::canPrint() const { return qobject_cast<QApplication*>(QCoreApplication::instance()) != nullptr; }

void BriefingModel::print() {
    if (!m_sheet || !canPrint()) return;
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(m_sheet->paper == Paper::A3 ? QPageSize::A3 : QPageSize::A4));
    printer.setPageOrientation(QPageLayout::Landscape);
    printer.setFullPage(true);
    printer.setDocName(suggestedName());
    QPrintDialog dialog(&printer);
    if (dialog.exec() != QDialog::Accepted) return;
    QPainter painter;
    if (!painter.begin(&printer))
        return tell(QCoreApplication::translate("BriefingModel", "The printer did not begin."), true);
    paintSheet(painter, *m_sheet, printer.resolution() / 25.4);
    const bool isDone = painter.end();
    tell(isDone ? QCoreApplication::translate("BriefingModel", "Sent to %1").arg(printer.printerName())
                : QCoreApplication::translate("BriefingModel", "Printing failed."),
         !isDone);
}

} // namespace azalai
