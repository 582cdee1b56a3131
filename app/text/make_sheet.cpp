#include <app/text/make_sheet.h>

#include <app/text/make_calendar.h>
#include <app/text/make_rules.h>
#include <app/text/make_strip.h>
#include <app/text/page_words.h>
#include <app/text/sheet_column_text.h>
#include <app/text/words.h>

#include <azalai/briefing/gather_facts.h>
#include <azalai/briefing/places_to_watch.h>
#include <azalai/briefing/select_facts.h>
#include <azalai/cartography/compose_scene.h>
#include <azalai/cartography/grey.h>
#include <azalai/cartography/plane_geometry.h>
#include <azalai/geo/web_mercator.h>
#include <azalai/time/parse_time.h>

#include <algorithm>
#include <cctype>

namespace azalai {
namespace {

PlaneBox planeBox(const Bounds& bounds) {
    PlaneBox box;
    box.add(toMercator({.latitude = bounds.south, .longitude = bounds.west}));
    box.add(toMercator({.latitude = bounds.north, .longitude = bounds.east}));
    return box;
}

/// The country in the middle of the frame with some ground around it; none without base map.
std::optional<PlaneBox> locatorGround(const Session& session, PlanePoint centre) {
    if (!session.baseMap) return std::nullopt;
    for (const BaseMap::Land& country : session.baseMap->countries) {
        const auto rings = toPlane(country.outline);
        if (!contains(*rings, centre)) continue;
        const PlaneBox box = boxOf(*rings);
        return box.grownBy(0.12 * std::max(box.east - box.west, box.north - box.south));
    }
    return std::nullopt;
}

/// "NM-2023-09-03" of northern-mali.
QString defaultNumber(const Dossier& dossier, Instant at) {
    QString initials;
    bool isStart = true;
    for (const char c : dossier.id) {
        if (isStart && std::isalnum(static_cast<unsigned char>(c))) initials += QChar::fromLatin1(c).toUpper();
        isStart = c == '-';
    }
    const QString day = QString::fromStdString(formatInstant(at)).left(10);
    return initials.isEmpty() ? day : initials + u'-' + day;
}

/// Is a place shut off by blockade: does at least one way from an entry stop at a zone of that type.
bool isBlockaded(const PlaceAccess& place, const Dossier& dossier) {
    return std::ranges::any_of(place.entries, [&](const EntryAccess& entry) {
        const ZoneState* zone = entry.stoppedAt ? dossier.zoneState(entry.stoppedAt->decidingState) : nullptr;
        return zone != nullptr && zone->type == ZoneType::Blockade;
    });
}

/// The most important place that is cut off and known since when gives the title; nothing to tell gives the dossier's
/// own.
QString defaultTitle(const Derived& now, const std::vector<std::string>& cutOff, const Words& words) {
    const Dossier& dossier = *now.workspace.dossier;
    for (const std::string& id : cutOff) {
        const PlaceAccess* place = now.access.place(id);
        if (!place || !place->since) continue;
        return words.title(words.placeName(dossier, id), isBlockaded(*place, dossier),
                           dayOf(*place->since, now.workspace.at));
    }
    return words.of(dossier.title);
}

/// True metres for one metre of paper at the middle of the frame.
double scaleOf(const Sheet& sheet) {
    const double latitude = fromMercator(sheet.centre).latitude;
    return sheet.metresPerMm * 1000 / mercatorScale(latitude);
}

/// What stands beside and under the map.
void addParts(Sheet& sheet, const Analysis& analysis, const SheetOptions& options) {
    const Workspace& workspace = analysis.now.workspace;
    const AccessView view{workspace, analysis.now.access};
    if (!options.strip.empty()) {
        if (const auto strip = stripMap(view, options.strip))
            sheet.strip = makeStrip(view, *strip, {.language = options.language});
    }
    if (options.hasCalendar) {
        CalendarChoice choice{.language = options.language};
        for (const std::string& id : options.calendarRows)
            (workspace.dossier->place(id) ? choice.places : choice.routes).push_back(id);
        if (options.calendarRows.empty()) choice.places = placesToWatch(view);
        CalendarPicture calendar = makeCalendar(workspace, *analysis.history, analysis.baseline->workspace.at, choice);
        if (!calendar.rows.empty()) sheet.calendar = std::move(calendar);
    }
    if (options.hasRules && !workspace.dossier->rules.empty())
        sheet.rules = makeRules(*workspace.dossier, options.language);
}

void place(Sheet& sheet, const Session& session, const SheetOptions& options) {
    const bool hasFrame = options.frame && !options.frame->isEmpty();
    const Bounds& ground = hasFrame ? *options.frame : session.dossier->extent;
    const PlaneBox box = planeBox(ground);
    sheet.centre = box.centre();
    sheet.metresPerMm = metresPerMmToShow(box, options.paper, partsOf(sheet));
    sheet.inset = locatorGround(session, sheet.centre);
}

} // namespace

Sheet makeSheet(const Session& session, const Analysis& analysis, const SheetOptions& options) {
    const Words words(options.language);
    const Dossier& dossier = *session.dossier;
    const Instant at = analysis.now.workspace.at;
    const Instant baseline = analysis.baseline->workspace.at;
    const SceneInput input = gatherScene(
        session, analysis, {.hiddenLayers = options.hiddenLayers, .language = options.language, .dark = false});

    Sheet sheet;
    sheet.paper = options.paper;
    sheet.language = options.language;
    sheet.scene = composeScene(input);
    sheet.isGrey = options.isGrey;
    if (options.isGrey) sheet.scene = toGrey(std::move(sheet.scene), dossier);
    addParts(sheet, analysis, options);
    place(sheet, session, options);

    BriefingFacts facts = gatherFacts(analysis.changes, analysis.now, options.mostFacts);
    // Changes run from the earlier to the later side, whichever of them the sheet shows.
    if (at < baseline) facts.changed = selectFacts(analysis.changes, *analysis.baseline, options.mostFacts);
    const auto eventDays = static_cast<int>(input.eventWindow.count());
    addColumn(sheet, analysis, facts, eventDays, words);
    sheet.handling = words.of(dossier.handling).toStdString();
    sheet.title = options.title.empty() ? defaultTitle(analysis.now, facts.cutOff, words).toStdString() : options.title;
    sheet.subtitle = words.subtitle(at, baseline, analysis.now.workspace.knownAt).toStdString();
    const QString number =
        options.sheetNumber.empty() ? defaultNumber(dossier, at) : QString::fromStdString(options.sheetNumber);
    sheet.sheetNumber = words.sheetNumber(number).toStdString();
    const QString paper = options.paper == Paper::A3 ? QStringLiteral("A3") : QStringLiteral("A4");
    sheet.projection = words.projection(scaleOf(sheet), paper).toStdString();
    sheet.disclaimer = disclaimerWords(analysis.now.workspace, words).toStdString();
    sheet.credit = words.of(dossier.credit).toStdString();
    sheet.footer = words.footer(at, QString::fromStdString(session.hash.substr(0, 7))).toStdString();
    sheet.kilometres = words.kilometres().toStdString();
    sheet.layerNames = words.layerNames();
    return sheet;
}

} // namespace azalai
