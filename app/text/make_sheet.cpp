#include <app/text/make_sheet.h>

#include <app/text/change_scene.h>
#include <app/text/desk_wording.h>
#include <app/text/make_calendar.h>
#include <app/text/make_chart.h>
#include <app/text/make_rules.h>
#include <app/text/make_strip.h>
#include <app/text/page_words.h>
#include <app/text/second_names.h>
#include <app/text/sheet_frame.h>
#include <app/text/sheet_lists_text.h>
#include <app/text/sheet_titles.h>
#include <app/text/words.h>

#include <azalai/base/expect.h>
#include <azalai/briefing/gather_facts.h>
#include <azalai/briefing/places_to_watch.h>
#include <azalai/briefing/select_facts.h>
#include <azalai/cartography/compose_scene.h>
#include <azalai/cartography/grey.h>
#include <azalai/cartography/utm_grid.h>
#include <azalai/time/parse_time.h>

#include <algorithm>

namespace azalai {
namespace {

std::vector<std::string> paragraphsOf(const std::string& note) {
    std::vector<std::string> paragraphs;
    for (const QString& part : QString::fromStdString(note).split(QStringLiteral("\n\n")))
        if (const QString text = part.simplified(); !text.isEmpty()) paragraphs.push_back(text.toStdString());
    return paragraphs;
}

/// What all pages of a sheet share.
struct SheetInput {
    const Session& session;
    const Analysis& analysis;
    const SheetOptions& options;
    const SheetTemplate& layout;
    const Words words;
    std::size_t pages = 1;
    std::stop_token stop;
};

/// Makes one page, step by step.
class PageMaker {
public:
    PageMaker(const SheetInput& input, const PageSubject& subject, std::size_t page)
        : m_in(input), m_subject(subject), m_page(page) {}

    Result<Sheet> make() {
        m_sheet.format = m_in.options.format;
        m_sheet.body = m_in.layout.bodyOf(m_sheet.format);
        for (const auto& [path, lengths] : m_in.options.lengths)
            setLengths(m_sheet.body, path, lengths);
        setMaps(m_sheet.body, m_in.options.grid, m_in.options.turnDeg);
        m_sheet.language = m_in.options.language;
        m_sheet.subject = m_subject.id;
        m_sheet.isGrey = m_in.options.isGrey;
        m_sheet.bleed = m_in.options.bleed;
        m_sheet.tiling = m_in.options.tiling;
        if (m_sheet.tiling) m_sheet.tileHint = m_in.words.tileHint(m_sheet.tiling->overlap).toStdString();
        m_sheet.note = paragraphsOf(m_in.options.note);
        addStrip();
        addCalendar();
        const Dossier& dossier = *m_in.session.dossier;
        if (m_in.options.hasRules && !dossier.rules.empty()) m_sheet.rules = makeRules(dossier, m_in.options.language);
        if (const auto chart = addChart(); !chart) return std::unexpected(chart.error());
        if (const auto maps = addMaps(); !maps) return std::unexpected(maps.error());
        addWords();
        return std::move(m_sheet);
    }

private:
    [[nodiscard]] const Workspace& workspace() const { return m_in.analysis.now.workspace; }
    [[nodiscard]] bool isOfSubject(SheetBox::Kind kind) const {
        return m_subject.kind != SheetSubject::None && has(m_sheet.body, kind);
    }

    void addStrip() {
        const AccessView view{workspace(), m_in.analysis.now.access};
        const bool isRoute = m_subject.kind == SheetSubject::Route;
        const std::string& route = isRoute ? m_subject.id : m_in.options.strip;
        if (route.empty() || !has(m_sheet.body, SheetBox::Kind::Strip)) return;
        if (const auto strip = stripMap(view, route))
            m_sheet.strip = makeStrip(view, *strip, {.language = m_in.options.language, .hasHeading = !isRoute});
    }

    void addCalendar() {
        const bool isOwn = isOfSubject(SheetBox::Kind::Calendar);
        if (!m_in.options.hasCalendar && !isOwn) return;
        const Dossier& dossier = *workspace().dossier;
        CalendarChoice choice{.language = m_in.options.language};
        for (const std::string& id : m_in.options.calendarRows)
            (dossier.place(id) ? choice.places : choice.routes).push_back(id);
        if (m_in.options.calendarRows.empty()) {
            if (m_subject.kind == SheetSubject::Place)
                choice.places = {m_subject.id};
            else if (m_subject.kind == SheetSubject::Route)
                choice = {.language = choice.language, .places = placesOn(m_subject.id), .routes = {m_subject.id}};
            else
                choice.places = placesToWatch({workspace(), m_in.analysis.now.access});
        }
        CalendarPicture calendar =
            makeCalendar(workspace(), *m_in.analysis.history, m_in.analysis.baseline->workspace.at, choice);
        if (!calendar.rows.empty()) m_sheet.calendar = std::move(calendar);
    }

    /// The settlements along a route's usual way.
    [[nodiscard]] std::vector<std::string> placesOn(const std::string& routeId) const {
        const Dossier& dossier = *workspace().dossier;
        const Route* route = dossier.route(routeId);
        std::vector<std::string> ids;
        if (route == nullptr || route->ways.empty()) return ids;
        for (const std::string& legId : route->ways.front()) {
            const Leg* leg = dossier.leg(legId);
            if (leg == nullptr) continue;
            for (const std::string& id : {leg->from, leg->to}) {
                const Place* place = dossier.place(id);
                if (place != nullptr && isSettlement(*place) && std::ranges::find(ids, id) == ids.end())
                    ids.push_back(id);
            }
        }
        return ids;
    }

    Result<void> addChart() {
        if (!has(m_sheet.body, SheetBox::Kind::Chart)) return {};
        auto chart = makeChart(m_in.analysis, m_in.options.language, m_in.stop);
        if (!chart) return std::unexpected(chart.error());
        m_sheet.chart = std::move(*chart);
        return {};
    }

    Result<Scene> sceneOf(MapMoment moment) {
        const ViewOptions view{
            .hiddenLayers = m_in.options.hiddenLayers, .language = m_in.options.language, .dark = false};
        if (moment == MapMoment::Before) {
            Analysis before = m_in.analysis;
            before.now = *m_in.analysis.baseline;
            return composeScene(gatherScene(m_in.session, before, view));
        }
        const SceneInput input = gatherScene(m_in.session, m_in.analysis, view);
        m_eventDays = static_cast<int>(input.eventWindow.count());
        Scene scene = composeScene(input);
        return moment == MapMoment::Now ? scene : changeScene(std::move(scene), m_in.analysis, m_in.stop);
    }

    Result<void> addMaps() {
        const std::vector<PlacedBox> frames = layoutOf(m_sheet).maps();
        const auto& wanted = m_in.options.frame;
        const PlaneBox ground = planeBox(wanted && !wanted->isEmpty() ? *wanted : groundOf(m_subject, workspace()));
        for (const PlacedBox& frame : frames) {
            auto scene = sceneOf(frame.moment);
            if (!scene) return std::unexpected(scene.error());
            SheetMap map{.scene =
                             m_in.options.isGrey ? toGrey(std::move(*scene), *workspace().dossier) : std::move(*scene)};
            map.turnDeg = frame.turnDeg;
            if (const auto own = m_in.options.frames.find(m_subject.id); own != m_in.options.frames.end())
                lookAt(map, own->second);
            else
                lookAt(map, ground, frame.rect, m_in.options.denominator);
            if (m_in.options.secondLanguage) addSecondNames(map.scene, m_in.session, *m_in.options.secondLanguage);
            if (map.scene.grid != MapGrid::None) map.scene.grid = frame.grid; // the reader may have hidden it
            if (frame.hasLocator) map.inset = locatorGround(m_in.session, map.centre);
            if (frames.size() > 1) {
                const Workspace& shown =
                    frame.moment == MapMoment::Before ? m_in.analysis.baseline->workspace : workspace();
                map.caption = m_in.words.instant(shown.at).toStdString();
            }
            m_visible.push_back(visibleGround(map, frame.rect));
            m_sheet.maps.push_back(std::move(map));
        }
        return {};
    }

    [[nodiscard]] std::string numberLine() const {
        const SheetOptions& options = m_in.options;
        const Words& words = m_in.words;
        const QString number = options.sheetNumber.empty() ? defaultNumber(*m_in.session.dossier, workspace().at)
                                                           : QString::fromStdString(options.sheetNumber);
        QStringList parts{words.sheetNumber(number)};
        if (options.version > 0) parts.push_back(words.isolated(QStringLiteral("v%1").arg(options.version)));
        if (options.revision != SheetRevision::None) parts.push_back(words.revision(options.revision));
        if (m_in.pages > 1) parts.push_back(words.pageOf(m_page + 1, m_in.pages));
        if (!options.authors.empty()) parts.push_back(words.isolated(QString::fromStdString(options.authors)));
        return parts.join(QStringLiteral(" · ")).toStdString();
    }

    void addWords() {
        const Analysis& analysis = m_in.analysis;
        const SheetOptions& options = m_in.options;
        const Words& words = m_in.words;
        const Dossier& dossier = *m_in.session.dossier;
        const Instant at = workspace().at;
        const Instant baseline = analysis.baseline->workspace.at;
        BriefingFacts facts = gatherFacts(analysis.changes, analysis.now, options.mostFacts);
        // Changes run from the earlier to the later side, whichever of them the sheet shows.
        if (at < baseline) facts.changed = selectFacts(analysis.changes, *analysis.baseline, options.mostFacts);
        addLists(m_sheet, {.analysis = analysis,
                           .facts = facts,
                           .subject = m_subject,
                           .visible = m_visible,
                           .eventDays = m_eventDays,
                           .words = words});
        const QString subject = titleOf(m_subject, dossier, words);
        m_sheet.handling = words.of(dossier.handling).toStdString();
        m_sheet.title = !options.title.empty() ? options.title
                        : !subject.isEmpty()   ? subject.toStdString()
                                               : defaultTitle(analysis.now, facts.cutOff, words).toStdString();
        // With a title of the desk's own, a page of several still says which it is.
        QString subtitle = words.subtitle(at, baseline, workspace().knownAt);
        if (!options.title.empty() && !subject.isEmpty())
            subtitle = words.isolated(subject) + QStringLiteral(" · ") + subtitle;
        m_sheet.subtitle = subtitle.toStdString();
        m_sheet.sheetNumber = numberLine();
        const QString paper = options.format.paper == Paper::Slide ? QStringLiteral("16:9")
                                                                   : QString::fromUtf8(wordOf(options.format.paper));
        if (!m_sheet.maps.empty()) {
            const SheetMap& map = m_sheet.maps.front();
            const bool isUtm = map.scene.grid == MapGrid::Utm;
            const std::string zones =
                isUtm ? zonesOf(utmGrid(m_visible.front().bounds(), map.metresPerMm)) : std::string();
            m_sheet.projection = words.projection(scaleOf(map), paper, QString::fromStdString(zones)).toStdString();
        }
        m_sheet.disclaimer = disclaimerWords(workspace(), words).toStdString();
        if (const auto narrow = static_cast<int>(analysis.now.overlaps.narrow.size()); narrow > 0)
            m_sheet.disclaimer += " " + words.narrowLeftOut(narrow).toStdString();
        if (applyWording(m_sheet, options.wording)) m_sheet.disclaimer += " " + words.desksWording().toStdString();
        m_sheet.credit = words.of(dossier.credit).toStdString();
        QString footer = words.footer(at, QString::fromStdString(m_in.session.hash.substr(0, 7)));
        if (options.issued) footer += QStringLiteral(" · ") + words.issuedOn(*options.issued);
        m_sheet.footer = footer.toStdString();
        if (options.hasCode)
            m_sheet.code = "azalai:" + dossier.id + "?at=" + formatInstant(at) + "&since=" + formatInstant(baseline) +
                           "&state=" + m_in.session.hash;
        m_sheet.kilometres = words.kilometres().toStdString();
        m_sheet.issued = options.issued;
        m_sheet.north = words.north().toStdString();
        m_sheet.layerNames = words.layerNames(!m_sheet.maps.empty() && m_sheet.maps.front().scene.grid == MapGrid::Utm);
    }

    const SheetInput& m_in;
    const PageSubject& m_subject;
    std::size_t m_page;
    Sheet m_sheet;
    std::vector<PlaneFrame> m_visible; ///< of each map
    int m_eventDays = 14;
};

} // namespace

Result<std::vector<Sheet>> makeSheets(const Session& session, const Analysis& analysis, const SheetOptions& options,
                                      const std::stop_token& stop) {
    const SheetTemplate& layout = options.layout ? *options.layout : shippedSheetTemplates().front();
    const auto subjects = subjectsOf(layout, options, analysis);
    if (!subjects) return std::unexpected(subjects.error());
    constexpr std::size_t most = 400;
    if (subjects->size() > most) return failure(ErrorCode::OutOfRange, layout.id, "more than 400 pages");
    const SheetInput input{.session = session,
                           .analysis = analysis,
                           .options = options,
                           .layout = layout,
                           .words = Words(options.language),
                           .pages = subjects->size(),
                           .stop = stop};
    std::vector<Sheet> pages;
    for (const PageSubject& subject : *subjects) {
        if (stop.stop_requested()) return failure(ErrorCode::Cancelled, layout.id);
        auto page = PageMaker(input, subject, pages.size()).make();
        if (!page) return std::unexpected(page.error());
        pages.push_back(std::move(*page));
    }
    return pages;
}

Sheet makeSheet(const Session& session, const Analysis& analysis, const SheetOptions& options) {
    auto pages = makeSheets(session, analysis, options);
    AZALAI_EXPECT(pages && !pages->empty());
    return std::move(pages->front());
}

} // namespace azalai
