// The page of a convoy: when it should be where, against where it was reported.
#include <app/work/clock_words.h>
#include <app/work/describe.h>
#include <app/work/panel_rows.h>
#include <app/work/supply_rows.h>

#include <QCoreApplication>

#include <algorithm>

namespace azalai {
namespace {

QString tr(const char* text, const char* comment = nullptr, int n = -1) {
    return QCoreApplication::translate("Inspector", text, comment, n);
}

int statusOf(WayLegRow::Sign sign) {
    return sign == WayLegRow::Sign::Late ? 3 : sign == WayLegRow::Sign::InTime ? 1 : 0;
}

InspectorRow markRow(const Dossier& dossier, const ClockMark& mark, const Words& text) {
    InspectorRow row = placeLink(dossier, mark.place, text);
    row.status = statusOf(signOf(mark.state));
    QStringList parts{windowWords(mark.earliest, mark.latest, text)};
    if (const QString report = reportWords(mark, text); !report.isEmpty()) parts.push_back(report);
    row.detail = parts.join(u'\n');
    row.trailing = text.length(mark.at);
    return row;
}

void addStanding(Description& d, const ConvoyFindings& found, const Dossier& dossier, const Words& text) {
    const ConvoyStanding& standing = found.standing;
    QString words = standingWords(standing, text);
    words[0] = words[0].toUpper();
    if (standing.lateBy.count() == 0) {
        d.rows.push_back(fact(tr("State", "of a convoy"), words));
        d.rows.back().status = statusOf(signOf(standing));
        return;
    }
    d.alertStatus = standing.state == ConvoyState::Arrived ? 2 : 3;
    d.alertTitle = words;
    const ClockMark& last = found.marks[standing.last];
    if (last.reported)
        d.alertText = tr("Last reported at %1 on %2.", "place, date")
                          .arg(text.isolated(text.placeName(dossier, last.place)),
                               text.isolated(text.shortMoment(*last.reported)));
}

void addClock(Description& d, const ConvoyFindings& found, const Dossier& dossier, const Words& text) {
    if (found.error) {
        d.rows.push_back({.text = tr("There is no clock: %1").arg(text.message(*found.error))});
        return;
    }
    addStanding(d, found, dossier, text);
    if (found.marks.empty()) return;
    const ClockMark& end = found.marks.back();
    if (found.standing.last > 0 && end.revisedEarliest && end.revisedLatest)
        d.rows.push_back(fact(tr("Expected at %1", "place").arg(text.placeName(dossier, end.place)),
                              windowWords(*end.revisedEarliest, *end.revisedLatest, text)));
    d.rows.push_back(heading(tr("Convoy clock: from the highest to the lowest speeds")));
    for (const ClockMark& mark : found.marks)
        d.rows.push_back(markRow(dossier, mark, text));
}

} // namespace

Description describeConvoy(const Analysis& analysis, const Convoy& convoy, const SupplyContext& supply,
                           const Words& text) {
    const Dossier& dossier = *analysis.now.workspace.dossier;
    Description d{.kindText = tr("Convoy"),
                  .title = text.of(convoy.name),
                  .otherName = otherScript(convoy.name, text.language())};
    QStringList goods;
    for (const Goods good : convoy.goods)
        goods.push_back(text.word(good));
    QStringList subtitle;
    if (const Vehicle* vehicle = dossier.vehicle(convoy.vehicle)) subtitle.push_back(text.of(vehicle->name));
    if (!goods.isEmpty()) subtitle.push_back(goods.join(tr(", ")));
    subtitle.push_back(tr("departs %1", "date").arg(text.stated(convoy.departs)));
    d.subtitle = subtitle.join(QStringLiteral(" · "));
    if (supply.findings) {
        const auto found = std::ranges::find(supply.findings->convoys, convoy.id, &ConvoyFindings::convoy);
        if (found != supply.findings->convoys.end()) addClock(d, *found, dossier, text);
    }
    d.rows.push_back(heading(tr("Its way")));
    for (const std::string& id : convoy.legs) {
        const Leg* leg = dossier.leg(id);
        if (!leg) continue;
        InspectorRow row;
        row.kind = InspectorRow::Kind::Link;
        row.text = legName(dossier, *leg, text);
        row.refKind = QStringLiteral("leg");
        row.refId = QString::fromStdString(id);
        const auto status = std::ranges::find(analysis.now.access.legs, id, &LegStatus::leg);
        if (status != analysis.now.access.legs.end()) row.status = pillStatus(status->status);
        d.rows.push_back(std::move(row));
    }
    if (!convoy.grade.text().empty()) d.rows.push_back(fact(tr("Grade"), QString::fromStdString(convoy.grade.text())));
    addNote(d, convoy.note);
    addSources(d, dossier, convoy.sources, text);
    return d;
}

} // namespace azalai
