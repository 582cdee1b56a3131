// The convoys, the ranked list and the rule table of the supply panel.
#include <app/work/clock_words.h>
#include <app/work/panel_rows.h>
#include <app/work/supply_row_maker.h>

#include <algorithm>
#include <filesystem>
#include <ranges>
#include <utility>

namespace azalai {
namespace {

using Section = SupplyRow::Section;

constexpr std::size_t mostRoads = 100; ///< a country has thousands; the list is for those that matter most

QString tr(const char* text, const char* comment = nullptr, int n = -1) {
    return QCoreApplication::translate("SupplyRows", text, comment, n);
}

/// "blockade · denies traffic · contested": what of its conditions is not "any".
QString conditions(const AccessRule& rule, const Words& text) {
    QStringList parts;
    parts.push_back(rule.zone ? text.word(*rule.zone) : tr("any zone"));
    if (rule.traffic) parts.push_back(text.word(*rule.traffic));
    if (rule.contested != Contested::Any)
        parts.push_back(rule.contested == Contested::Yes ? tr("contested") : tr("not contested"));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QString legName(const Dossier& dossier, const Leg& leg, const Words& text) {
    const QString ends = text.placeName(dossier, leg.from) + QStringLiteral(" – ") + text.placeName(dossier, leg.to);
    const QString road = text.of(leg.name);
    return road.isEmpty() ? ends : ends + QStringLiteral(" (%1)").arg(text.isolated(road));
}

QString exposureTip(const Exposure& exposure, const SupplySettings& settings, const Words& text) {
    return tr("%n incident(s) within %1 in the last %2, weighted by kind and age; claims count half. Exposure never "
              "changes the status.",
              nullptr, static_cast<int>(exposure.events.size()))
        .arg(text.isolated(text.length(settings.exposureDistance)),
             text.isolated(text.days(static_cast<int>(settings.exposureSpan.count()))));
}

void addConvoys(SupplyRowMaker& m) {
    bool isFirst = true;
    for (const ConvoyFindings& found : m.findings.convoys) {
        const auto convoy = std::ranges::find(m.dossier().convoys, found.convoy, &Convoy::id);
        const auto& wanted = m.findings.cargo.goods;
        if (wanted && !std::ranges::contains(convoy->goods, *wanted)) continue;
        if (std::exchange(isFirst, false)) m.heading(Section::Convoys, tr("Convoys"), {});
        const ConvoyStanding& standing = found.standing;
        SupplyRow row{.section = Section::Convoys,
                      .refKind = QStringLiteral("convoy"),
                      .refId = QString::fromStdString(convoy->id),
                      .name = m.text.of(convoy->name),
                      .status = standing.state == ConvoyState::NotDeparted ? 0 : 1,
                      .statusText = found.error ? tr("no clock", "of a convoy") : standingWords(standing, m.text)};
        if (standing.lateBy.count() > 0)
            row.status = pillStatus(standing.state == ConvoyState::Arrived ? Status::AtRisk : Status::Cut);
        if (!found.error) row.sign = static_cast<int>(signOf(standing));
        if (const Vehicle* vehicle = m.dossier().vehicle(convoy->vehicle)) row.detail = m.text.of(vehicle->name);
        if (standing.last < found.marks.size() && found.marks[standing.last].reported) {
            const ClockMark& last = found.marks[standing.last];
            row.since = last.reported;
            row.sinceText = tr("%1, %2", "place, date")
                                .arg(m.text.isolated(m.text.placeName(m.dossier(), last.place)),
                                     m.text.isolated(m.text.shortMoment(*last.reported)));
        }
        for (const std::string& leg : convoy->legs)
            row.legs.push_back(QString::fromStdString(leg));
        m.rows.push_back(std::move(row));
    }
}

void addLastRoads(SupplyRowMaker& m) {
    m.heading(Section::Roads, tr("Last roads standing"), tr("people who hang on it", "heading of figures"));
    const auto& roads = m.findings.lastRoads;
    for (const LastRoad& road : roads | std::views::take(mostRoads)) {
        const Leg* leg = m.dossier().leg(road.leg);
        if (!leg) continue;
        SupplyRow row{.section = Section::Roads,
                      .refKind = QStringLiteral("leg"),
                      .refId = QString::fromStdString(road.leg),
                      .name = legName(m.dossier(), *leg, m.text),
                      .detail = m.text.places(m.dossier(), road.places)};
        if (road.placesWithoutCount > 0)
            row.detail += QStringLiteral(" · ") + tr("%n without a count", nullptr, road.placesWithoutCount);
        if (const LegStatus* status = m.access().leg(road.leg)) {
            row.status = pillStatus(status->status);
            row.statusText = m.text.word(status->status);
            m.exposure(row, status->exposure);
        }
        if (road.people > 0) m.people(row, road.people);
        m.rows.push_back(std::move(row));
    }
    if (roads.empty()) m.note(Section::Roads, tr("No place hangs on one road alone."));
    if (roads.size() > mostRoads)
        m.note(Section::Roads, tr("%n more roads", nullptr, static_cast<int>(roads.size() - mostRoads)));
}

void addRules(SupplyRowMaker& m) {
    if (m.dossier().rules.empty()) return;
    m.heading(Section::Rules, tr("Rule table"), tr("read from the top"));
    int number = 0;
    for (const AccessRule& rule : m.dossier().rules) {
        m.rows.push_back({.section = Section::Rules,
                          .kind = SupplyRow::Kind::Rule,
                          .name = QString::number(++number) + QStringLiteral(". ") + conditions(rule, m.text),
                          .detail = m.text.of(rule.why),
                          .status = pillStatus(rule.status),
                          .statusText = m.text.word(rule.status)});
    }
    const std::filesystem::path table = m.session.path / "rules.json";
    std::error_code ignored;
    m.note(Section::Rules, std::filesystem::exists(table, ignored)
                               ? tr("To change the rules, edit this file and open the dossier again: %1")
                                     .arg(m.text.isolated(QString::fromStdString(table.string())))
                               : tr("The rules are in the dossier's table of rules: %1")
                                     .arg(m.text.isolated(QString::fromStdString(m.session.path.string()))));
}

} // namespace azalai
