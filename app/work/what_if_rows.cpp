#include <app/work/what_if_rows.h>

#include <app/work/panel_rows.h>

#include <azalai/geo/ellipsoidal_area.h>
#include <azalai/geo/geodesic.h>
#include <azalai/geometry/bounds_of.h>

#include <QCoreApplication>

#include <algorithm>

namespace azalai {
namespace {

using Tone = DifferenceRow::Tone;

QString tr(const char* text, const char* comment = nullptr, int n = -1) {
    return QCoreApplication::translate("WhatIf", text, comment, n);
}

/// "JNIM, blockade belt".
QString zoneName(const Dossier& dossier, const ZoneState& zone, const Words& text) {
    const QString name = text.of(zone.name).isEmpty() ? text.word(zone.type) : text.of(zone.name);
    return text.isolated(text.actorName(dossier, zone.actor)) + tr(", ", "between an actor and its zone") +
           text.isolated(name);
}

void paint(TriedRow& row, const Dossier& dossier, const ZoneState& zone) {
    const Actor* actor = dossier.actor(zone.actor);
    if (!actor) return;
    row.colors = {screenColor(actor->color)};
    row.pattern = static_cast<int>(actor->pattern);
}

TriedRow rowOf(const WhatIfChange::LegWord& word, const Dossier&, const Dossier& tried, const Words& text) {
    return {
        .text =
            tr("%1: %2", "leg, its status").arg(text.isolated(text.legName(tried, word.leg)), text.word(word.status)),
        .status = pillStatus(word.status),
        .refKind = QStringLiteral("leg"),
        .refId = QString::fromStdString(word.leg)};
}

/// The state as the dossier has it; of one that the branch parted from another, the branch's.
const ZoneState* stateBefore(const std::string& id, const Dossier& dossier, const Dossier& tried) {
    const ZoneState* before = dossier.zoneState(id);
    return before ? before : tried.zoneState(id);
}

TriedRow zoneRow(const ZoneState* zone, const std::string& id, const Dossier& dossier, const Words& text) {
    TriedRow row{.refKind = QStringLiteral("zone"), .refId = QString::fromStdString(id)};
    row.text = zone ? zoneName(dossier, *zone, text) : QString::fromStdString(id);
    if (zone) paint(row, dossier, *zone);
    return row;
}

TriedRow rowOf(const WhatIfChange::ZoneEnd& end, const Dossier& dossier, const Dossier& tried, const Words& text) {
    TriedRow row = zoneRow(stateBefore(end.state, dossier, tried), end.state, dossier, text);
    row.text = tr("%1: ended", "zone").arg(row.text);
    return row;
}

TriedRow rowOf(const WhatIfChange::ZoneOutline& change, const Dossier& dossier, const Dossier& tried,
               const Words& text) {
    const ZoneState* before = stateBefore(change.state, dossier, tried);
    TriedRow row = zoneRow(before, change.state, dossier, text);
    if (!before) return row;
    if (change.isMoved) {
        const Metres by = geodesicDistance(boundsOf(before->outline).centre(), boundsOf(change.outline).centre());
        row.text = tr("%1: moved by %2", "zone, distance").arg(row.text, text.isolated(text.length(by)));
    } else {
        const SquareMetres more = ellipsoidalArea(change.outline) - ellipsoidalArea(before->outline);
        row.text = tr("%1: outline changed, %2", "zone, ground").arg(row.text, text.signedArea(more));
    }
    return row;
}

TriedRow rowOf(const WhatIfChange::NewZone& zone, const Dossier& dossier, const Dossier&, const Words& text) {
    TriedRow row = zoneRow(&zone.state, zone.state.id, dossier, text);
    row.text = tr("New zone: %1, %2, %3", "actor, type, ground")
                   .arg(text.isolated(text.actorName(dossier, zone.state.actor)), text.word(zone.state.type),
                        text.area(ellipsoidalArea(zone.state.outline)));
    return row;
}

Tone toneOf(bool isWorse) { return isWorse ? Tone::Worse : Tone::Better; }

Tone toneOf(Status before, Status after) {
    if (pillStatus(before) == 0 || pillStatus(after) == 0) return Tone::Neutral;
    return toneOf(pillStatus(after) > pillStatus(before));
}

class DifferenceList {
public:
    DifferenceList(const Dossier& dossier, const Words& text) : m_dossier(dossier), m_text(text) {}

    void heading(const QString& words) { m_heading = {.text = words, .isHeading = true, .refKind = {}, .refId = {}}; }
    template <class Change> void add(const Change& change, Tone tone, const char* kind, const std::string& id) {
        if (!m_heading.text.isEmpty()) m_rows.push_back(std::exchange(m_heading, {}));
        m_rows.push_back({.text = m_text.change(change, m_dossier),
                          .tone = tone,
                          .refKind = QString::fromLatin1(kind),
                          .refId = QString::fromStdString(id)});
    }
    [[nodiscard]] std::vector<DifferenceRow> take() { return std::move(m_rows); }

private:
    const Dossier& m_dossier;
    const Words& m_text;
    DifferenceRow m_heading; ///< stands above the next row, if one comes
    std::vector<DifferenceRow> m_rows;
};

} // namespace

std::vector<TriedRow> triedRows(const WhatIfBranch& branch, const Dossier& tried, const Words& text) {
    std::vector<TriedRow> rows;
    for (const auto& change : branch.changes()) {
        rows.push_back(
            std::visit([&](const auto& what) { return rowOf(what, *branch.dossier(), tried, text); }, change->what));
        rows.back().detail = tr("from %1 on", "moment").arg(text.moment(change->from));
    }
    return rows;
}

std::vector<DifferenceRow> differenceRows(const Changes& changes, const Dossier& tried, const Words& text) {
    DifferenceList list(tried, text);
    list.heading(tr("Places"));
    for (const PlaceChange& c : changes.places)
        list.add(c, toneOf(c.cutOffAfter), "place", c.place);
    for (const OpenWayChange& c : changes.openWays)
        list.add(c, toneOf(c.noOpenAfter), "place", c.place);
    list.heading(tr("Routes and roads"));
    for (const RouteChange& c : changes.routes)
        list.add(c, toneOf(c.before, c.after), "route", c.route);
    for (const LegChange& c : changes.legs)
        list.add(c, toneOf(c.before, c.after), "leg", c.leg);
    for (const LastRoadChange& c : changes.lastRoads)
        list.add(c, toneOf(c.isLast), "leg", c.leg);
    list.heading(tr("Ground"));
    for (const AreaChange& c : changes.areas)
        list.add(c, Tone::Neutral, "actor", c.actor);
    for (const PairChange& c : changes.pairs)
        list.add(c, Tone::Neutral, "pair", c.first + '+' + c.second);
    list.heading(tr("Goods and vehicles"));
    for (const CargoChange& c : changes.cargoes)
        list.add(c, toneOf(c.after == Status::Cut), "place", c.place);
    return list.take();
}

LocalText inLanguage(Language language, const QString& text) {
    LocalText local;
    (language == Language::French ? local.fr : language == Language::Arabic ? local.ar : local.en) = text.toStdString();
    return local;
}

QString differenceSummary(const Changes& changes) {
    QStringList parts;
    const auto say = [&](int count, auto words) {
        if (count > 0) parts.push_back(words(count));
    };
    const auto cutOff = static_cast<int>(std::ranges::count(changes.places, true, &PlaceChange::cutOffAfter));
    const auto freed = static_cast<int>(std::ssize(changes.places)) - cutOff;
    const auto routesCut = static_cast<int>(std::ranges::count(changes.routes, Status::Cut, &RouteChange::after));
    const auto routesFreed = static_cast<int>(std::ranges::count(changes.routes, Status::Cut, &RouteChange::before));
    say(cutOff, [](int n) { return tr("%n more place(s) cut off", nullptr, n); });
    say(freed, [](int n) { return tr("%n place(s) reachable again", nullptr, n); });
    say(routesCut, [](int n) { return tr("%n more route(s) cut", nullptr, n); });
    say(routesFreed, [](int n) { return tr("%n route(s) no longer cut", nullptr, n); });
    return parts.join(QStringLiteral(" · "));
}

} // namespace azalai
