#include <app/work/way_rows.h>

#include <app/work/clock_words.h>
#include <app/work/panel_rows.h>
#include <app/work/supply_rows.h>

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace azalai {
namespace {

QString tr(const char* text, const char* comment = nullptr, int n = -1) {
    return QCoreApplication::translate("WayRows", text, comment, n);
}

QString joined(QStringList parts, const QString& between = QStringLiteral(" · ")) {
    parts.removeAll(QString());
    return parts.join(between);
}

QString signedNumber(double value, int decimals, const Words& text) {
    const QString sign = value < 0 ? QString(QChar(0x2212)) : QStringLiteral("+");
    return text.isolated(sign + text.number(std::abs(value), decimals));
}

QString figures(const FoundWay& way, const Words& text) {
    return joined({text.length(way.length),
                   way.hours ? text.hours(way.hours->least.count(), way.hours->most.count()) : QString(),
                   way.litres ? text.litres(*way.litres) : QString()});
}

/// How much of a way is not open, and what it costs more than the one of peacetime.
QString detail(const FoundWay& way, const WayAnswer& answer, const Words& text) {
    QStringList parts;
    for (const auto& [length, status] : {std::pair{way.atRisk, Status::AtRisk}, {way.cut, Status::Cut}})
        if (length.value >= 500) parts.push_back(text.lengthOf(length, status));
    const bool isPeacetime = answer.peacetime && &way == &*answer.peacetime;
    const auto price =
        isPeacetime ? std::nullopt : detourPrice({.best = way, .alternatives = {}, .peacetime = answer.peacetime});
    if (price && std::abs(price->length.value) >= 500) parts.push_back(priceWords(*price, text));
    return parts.join(QStringLiteral(" · "));
}

std::vector<WayRow> wayRows(const Analysis& analysis, const WayFindings& findings, std::size_t chosen,
                            const Words& text) {
    const WayAnswer& answer = findings.answer;
    const auto ways = waysOf(answer);
    const SupplySettings& settings = analysis.now.workspace.dossier->supply;
    std::vector<WayRow> rows;
    for (std::size_t i = 0; i < ways.size(); ++i) {
        const FoundWay& way = *ways[i];
        const bool isBest = answer.best && i == 0;
        const bool isPeacetime = answer.peacetime && &way == &*answer.peacetime;
        WayRow row;
        row.title = isPeacetime ? tr("In peacetime")
                    : !isBest   ? tr("Other way %1", "number").arg(i)
                    : answer.peacetime && std::ranges::find(ways, &*answer.peacetime) == ways.end()
                        ? tr("Way now, as in peacetime")
                        : tr("Way now");
        if (findings.request.from.empty())
            row.title = tr("%1, from %2", "which way, place")
                            .arg(row.title, text.isolated(text.placeName(*analysis.now.workspace.dossier, way.from)));
        row.figures = figures(way, text);
        row.detail = detail(way, answer, text);
        row.status = pillStatus(way.status);
        row.statusText = text.word(way.status);
        if (!way.exposure.events.empty()) {
            row.exposureText = text.number(way.exposure.score, 1);
            row.exposureTip = exposureTip(way.exposure, settings, text);
        }
        row.isDashed = isPeacetime;
        row.isChosen = i == chosen;
        row.spoken = joined({row.title, row.statusText, row.figures, row.detail}, tr(", "));
        rows.push_back(std::move(row));
    }
    return rows;
}

QString lengthWords(const WayStep& step, const Leg& leg, const Words& text) {
    if (!leg.published || !isNotablyOther(*leg.published, step.length)) return text.length(step.length);
    return tr("%1, published %2", "lengths of a leg").arg(text.length(step.length), text.length(*leg.published));
}

/// mark  At the leg's end; null without a clock.
WayLegRow stepRow(const Dossier& dossier, const WayStep& step, Metres end, const ClockMark* mark,
                  const WayRequest& request, const Words& text) {
    const Leg& leg = *dossier.leg(step.leg);
    const QString from = text.placeName(dossier, step.reversed ? leg.to : leg.from);
    const QString to = text.placeName(dossier, step.reversed ? leg.from : leg.to);
    WayLegRow row;
    row.legId = QString::fromStdString(leg.id);
    row.title = tr("%1 – %2", "start and end of a leg").arg(text.isolated(from), text.isolated(to));
    const Vehicle* vehicle = request.cargo.vehicle.empty() ? dossier.vehicle(step.vehicle) : nullptr;
    row.detail = joined({text.of(leg.name), text.roadMake(leg.mode, leg.surface), lengthWords(step, leg, text),
                         step.hours ? text.hours(step.hours->least.count(), step.hours->most.count()) : QString(),
                         step.litres && *step.litres >= 0.5 ? text.litres(*step.litres) : QString(),
                         vehicle && request.cargo.goods ? text.of(vehicle->name) : QString()});
    row.kmText = text.length(end);
    row.status = pillStatus(step.status);
    row.statusText = text.word(step.status);
    if (mark) {
        row.sign = signOf(mark->state);
        row.clockText =
            tr("%1: %2", "place, window").arg(text.isolated(to), windowWords(mark->earliest, mark->latest, text));
        row.reportText = reportWords(*mark, text);
    }
    row.spoken = joined({row.title, row.statusText, row.detail, row.clockText, row.reportText}, tr(", "));
    return row;
}

std::vector<WayLegRow> stepRows(const Dossier& dossier, const FoundWay& way, const WayClock& clock,
                                const WayRequest& request, const Words& text) {
    std::vector<WayLegRow> rows;
    Metres end;
    for (std::size_t i = 0; i < way.steps.size(); ++i) {
        end += way.steps[i].length;
        const ClockMark* mark = i + 1 < clock.marks.size() ? &clock.marks[i + 1] : nullptr;
        rows.push_back(stepRow(dossier, way.steps[i], end, mark, request, text));
    }
    return rows;
}

void addClock(WayAnswerText& into, const Dossier& dossier, const WayClock& clock, const QString& convoy,
              const Words& text) {
    if (clock.error) {
        const Leg* leg = dossier.leg(clock.error->subject);
        into.clockText = leg ? tr("No clock: %1 cannot be passed when the convoy departs.", "leg")
                                   .arg(text.isolated(legName(dossier, *leg, text)))
                             : tr("No clock: choose a vehicle, or type its speeds.");
        return;
    }
    if (clock.marks.empty()) return;
    const ClockMark& end = clock.marks.back();
    into.clockText =
        tr("At %1: %2", "place, window")
            .arg(text.isolated(text.placeName(dossier, end.place)), windowWords(end.earliest, end.latest, text));
    if (convoy.isEmpty()) return;
    const ConvoyStanding standing = standingOf(clock.marks);
    into.standing = signOf(standing);
    into.standingText = tr("%1: %2", "convoy, how it stands").arg(text.isolated(convoy), standingWords(standing, text));
    const bool isUnderWay = end.revisedLatest && standing.last > 0;
    if (isUnderWay)
        into.clockText += u'\n' + tr("From its last report on: %1", "window")
                                      .arg(windowWords(*end.revisedEarliest, *end.revisedLatest, text));
    if (!clock.reportsOff.empty())
        into.clockNote =
            tr("Not on this way: reports from %1.", "places").arg(text.places(dossier, clock.reportsOff, 4));
}

/// "No way from Néma to Timbuktu that is not cut and avoids JNIM"
QString refusalTitle(const Dossier& dossier, const WayRequest& request, const Words& text) {
    const QString to = text.isolated(text.placeName(dossier, request.to));
    QString words =
        request.from.empty()
            ? tr("No way from any supply entry to %1", "place").arg(to)
            : tr("No way from %1 to %2", "places").arg(text.isolated(text.placeName(dossier, request.from)), to);
    QStringList demands;
    if (request.worst) demands.push_back(*request.worst == Status::Open ? tr("that is open") : tr("that is not cut"));
    QStringList avoided;
    for (const std::string& id : request.avoidedActors)
        avoided.push_back(text.isolated(text.actorName(dossier, id)));
    if (!avoided.isEmpty()) demands.push_back(tr("without zones of %1", "actors").arg(text.list(avoided, 9)));
    if (!demands.isEmpty()) words += u' ' + demands.join(tr(", "));
    if (request.cargo != Cargo{})
        words =
            tr("%1: %2", "no way, cargo").arg(words, text.cargo(dossier, request.cargo.goods, request.cargo.vehicle));
    return words;
}

QString reasonWords(const Dossier& dossier, const WayBlock& block, const Words& text) {
    const ZoneState* zone = dossier.zoneState(block.state);
    const QString whose = zone ? tr("%1, %2 (%3)", "actor, kind of zone, grade")
                                     .arg(text.isolated(text.actorName(dossier, zone->actor)), text.word(zone->type),
                                          text.isolated(QString::fromStdString(zone->grade.text())))
                               : QString();
    switch (block.reason) {
    case BlockReason::Season:
        return tr("out of season");
    case BlockReason::Vehicle:
        return tr("nothing that carries this passes now");
    case BlockReason::Avoided:
        return tr("a zone to be avoided: %1", "actor and zone").arg(whose);
    case BlockReason::Status:
        break;
    }
    if (block.byOverride) {
        const Override& word = dossier.overrides[*block.byOverride];
        return tr("%1 by the analyst’s word: %2", "status, reason")
            .arg(text.word(block.status), text.isolated(text.of(word.reason)));
    }
    if (zone) return tr("%1 by %2", "status, actor and zone").arg(text.word(block.status), whose);
    return text.word(block.status);
}

WayRefusal refusal(const Dossier& dossier, const WayFindings& findings, const Words& text) {
    WayRefusal why{.title = refusalTitle(dossier, findings.request, text)};
    if (!findings.answer.peacetime) {
        why.text = findings.request.cargo == Cargo{}
                       ? tr("No road joins them, whatever stands there.")
                       : tr("No road that carries this joins them, whatever stands there.");
        return why;
    }
    if (!findings.block) return why;
    const WayBlock& block = *findings.block;
    why.text = tr("The way of peacetime is blocked first at km %1, near %2: %3.", "number, place, reason")
                   .arg(text.isolated(text.number(kilometres(block.fromStart))),
                        text.isolated(text.placeName(dossier, block.nearPlace)), reasonWords(dossier, block, text));
    const Leg& leg = *dossier.leg(block.leg);
    why.legId = QString::fromStdString(leg.id);
    why.legName = legName(dossier, leg, text);
    if (const ZoneState* zone = dossier.zoneState(block.state)) {
        why.zoneId = QString::fromStdString(zone->id);
        why.zoneName = text.of(zone->name);
    }
    return why;
}

} // namespace

QString priceWords(const DetourPrice& price, const Words& text) {
    QStringList parts{tr("%1 km", "signed number").arg(signedNumber(kilometres(price.length), 0, text))};
    if (price.hours) {
        const QString least = signedNumber(price.hours->least.count(), 1, text);
        const QString most = signedNumber(price.hours->most.count(), 1, text);
        parts.push_back(least == most ? tr("%1 h", "signed number").arg(least)
                                      : tr("%1 to %2 h", "signed numbers").arg(least, most));
    }
    if (price.litres) parts.push_back(tr("%1 l", "signed number, litres").arg(signedNumber(*price.litres, 0, text)));
    return tr("%1 against peacetime", "differences").arg(parts.join(tr(", ")));
}

QString askedWords(const Dossier& dossier, const WayRequest& request, const Words& text) {
    const QString to = text.placeName(dossier, request.to);
    return request.from.empty() ? tr("Nearest entry to %1", "place").arg(text.isolated(to))
                                : text.wayBetween(text.placeName(dossier, request.from), to);
}

WayAnswerText wayAnswerText(const Analysis& analysis, const WayFindings& findings, std::size_t chosen,
                            const QString& convoy, const Words& text) {
    const Dossier& dossier = *analysis.now.workspace.dossier;
    const auto ways = waysOf(findings.answer);
    WayAnswerText into;
    into.heading = tr("%1, %2", "way, moment")
                       .arg(askedWords(dossier, findings.request, text), text.moment(analysis.now.workspace.at));
    if (!findings.answer.best) into.refusal = refusal(dossier, findings, text);
    if (chosen >= ways.size()) return into;
    into.ways = wayRows(analysis, findings, chosen, text);
    into.steps = stepRows(dossier, *ways[chosen], findings.clocks[chosen], findings.request, text);
    into.legsHeading = tr("%n leg(s)", nullptr, static_cast<int>(into.steps.size()));
    if (into.steps.empty()) into.legsHeading = tr("It begins where it ends.");
    addClock(into, dossier, findings.clocks[chosen], convoy, text);
    return into;
}

} // namespace azalai
