#include <app/briefing/briefing_model.h>

#include <app/text/make_sheet.h>
#include <app/text/sheet_subject.h>

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace azalai {

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
    m_choices.options.language = window;
    m_choices.options.hiddenLayers = hiddenLayers;
    if (!m_session || !m_session->dossier->route(m_choices.options.strip)) m_choices.options.strip.clear();
    tell({}, false);
    m_pack.show(m_session, m_analysis, window);
    makeAnew();
}

void BriefingModel::setWindowGround(const QRectF& ground) {
    m_choices.window = Bounds{ground.left(), ground.top(), ground.right(), ground.bottom()};
}

const Sheet* BriefingModel::sheet() const {
    return m_pages && !m_pages->empty() ? &(*m_pages)[static_cast<std::size_t>(m_page)] : nullptr;
}

void BriefingModel::makeAnew() {
    emit optionsChanged();
    make();
}

void BriefingModel::make() {
    if (!m_analysis) return;
    if (m_isRunning) {
        m_isStale = true;
        m_stop.request_stop(); // of many pages nobody waits for the rest
        return;
    }
    m_isRunning = true;
    m_isStale = false;
    m_stop = std::stop_source();
    emit sheetChanged();
    m_pool.start([this, session = m_session, analysis = m_analysis, since = m_since, choices = m_choices,
                  words = Words(m_window), stop = m_stop.get_token()] {
        const auto made = [&]() -> Result<Made> {
            std::shared_ptr<const Analysis> shown = analysis;
            if (since) {
                auto other = analyse(*session, analysis->now.workspace, *since, stop);
                if (!other) return std::unexpected(other.error());
                shown = std::move(*other);
            }
            Made whole{.pages = {}, .subjects = choices.subjects(*shown), .names = {}};
            for (const std::string& id : whole.subjects)
                whole.names.push_back(titleOf({choices.layout().subject, id}, *session->dossier, words));
            auto pages = makeSheets(*session, *shown, choices.made(*shown, whole.subjects), stop);
            if (!pages) return std::unexpected(pages.error());
            whole.pages = std::make_shared<const Pages>(std::move(*pages));
            return whole;
        };
        QMetaObject::invokeMethod(this, [this, result = made()] { take(result); }, Qt::QueuedConnection);
    });
}

void BriefingModel::take(const Result<Made>& made) {
    m_isRunning = false;
    if (m_isStale) return make();
    // A sheet with another base than the one asked for is never shown in its place.
    m_pages = made ? made->pages : nullptr;
    m_subjects = made ? made->subjects : std::vector<std::string>();
    m_subjectNames = made ? made->names : QStringList();
    if (!m_subjectNames.isEmpty())
        m_subjectNames.push_front(QCoreApplication::translate("BriefingModel", "All, a page each"));
    m_page = std::clamp(m_page, 0, std::max(0, pageCount() - 1));
    m_note = sheet() ? noteOn(*sheet()) : QString();
    if (!made) tell(Words(m_window).message(made.error()), true);
    emit optionsChanged();
    emit sheetChanged();
}

void BriefingModel::setPage(int page) {
    const int shown = std::clamp(page, 0, std::max(0, pageCount() - 1));
    if (std::exchange(m_page, shown) == shown) return;
    emit optionsChanged(); // each has its own frame
    emit sheetChanged();
}

QStringList BriefingModel::templates() const {
    QStringList names;
    for (const SheetTemplate& one : shippedSheetTemplates())
        names.push_back(Words(m_window).of(one.name));
    return names;
}

void BriefingModel::setTemplateIndex(int index) {
    if (index < 0 || index == m_choices.templateIndex) return;
    m_choices.templateIndex = index;
    m_choices.hasAllPages = m_choices.layout().isSeries;
    m_page = 0;
    makeAnew();
}

QString BriefingModel::templateAbout() const { return Words(m_window).of(m_choices.layout().about); }

int BriefingModel::subjectIndex() const {
    if (m_choices.hasAllPages) return 0;
    const auto found = std::ranges::find(m_subjects, m_choices.subject);
    return found == m_subjects.end() ? 1 : static_cast<int>(found - m_subjects.begin()) + 1;
}

void BriefingModel::setSubjectIndex(int index) {
    if (index < 0 || index == subjectIndex() || std::cmp_greater(index, m_subjects.size())) return;
    m_choices.hasAllPages = index == 0;
    if (index > 0) m_choices.subject = m_subjects[static_cast<std::size_t>(index) - 1];
    m_page = 0;
    makeAnew();
}

QStringList BriefingModel::revisions() const {
    const Words words(m_window);
    QStringList names{QCoreApplication::translate("BriefingModel", "Kind of issue")};
    for (const SheetRevision revision : {SheetRevision::New, SheetRevision::Update, SheetRevision::Correction})
        names.push_back(words.revision(revision));
    return names;
}

bool BriefingModel::hasStrip() const {
    return m_choices.has(SheetBox::Kind::Strip) && m_choices.layout().subject != SheetSubject::Route;
}

QStringList BriefingModel::papers() const {
    QStringList words;
    for (const Paper paper : allPapers)
        words.push_back(paper == Paper::Slide ? QStringLiteral("16:9") : QString::fromUtf8(wordOf(paper)));
    return words;
}

QString BriefingModel::paper() const {
    return papers().value(
        static_cast<int>(std::ranges::find(allPapers, m_choices.options.format.paper) - allPapers.begin()));
}

QString BriefingModel::language() const {
    return m_choices.options.language == Language::French   ? QStringLiteral("fr")
           : m_choices.options.language == Language::Arabic ? QStringLiteral("ar")
                                                            : QStringLiteral("en");
}

void BriefingModel::setLanguage(const QString& language) {
    if (language == this->language()) return;
    m_choices.options.language = language == u"fr"   ? Language::French
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
    const auto chosen = std::ranges::find(routes, m_choices.options.strip, &Route::id);
    return chosen == routes.end() ? 0 : static_cast<int>(chosen - routes.begin()) + 1;
}

void BriefingModel::setStripIndex(int index) {
    if (!m_session || index == stripIndex() || index < 0) return;
    const auto& routes = m_session->dossier->routes;
    const auto route = static_cast<std::size_t>(index);
    m_choices.options.strip = route == 0 || route > routes.size() ? std::string() : routes[route - 1].id;
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
    if (index >= 0 && index < SheetChoices::calendarWords().size()) set(m_choices.calendar, index);
}

void BriefingModel::setChoices(const QString& text) {
    if (text == choices()) return;
    m_choices.read(text);
    makeAnew();
}

/// Of a sheet that was made with the options as they are.
QString BriefingModel::noteOn(const Sheet& sheet) const {
    QStringList notes;
    if (hasStrip() && !m_choices.options.strip.empty() && !sheet.strip)
        notes.push_back(QCoreApplication::translate("BriefingModel", "No way of this route is in the dossier whole."));
    if (hasBand() && m_choices.calendar > 0 && !sheet.calendar)
        notes.push_back(
            QCoreApplication::translate("BriefingModel", "No row for a calendar: every place has an open way."));
    if (hasBand() && m_choices.options.hasRules && m_session->dossier->rules.empty())
        notes.push_back(QCoreApplication::translate("BriefingModel", "The dossier has no rules."));
    return notes.join(u' ');
}

} // namespace azalai
