#include <app/work/supply_rows.h>

#include <app/text/make_calendar.h>
#include <app/work/panel_rows.h>
#include <app/work/supply_row_maker.h>

#include <azalai/access/cargo_roads.h>
#include <azalai/access/since.h>

#include <algorithm>
#include <set>

namespace azalai {
namespace {

using Section = SupplyRow::Section;

QString tr(const char* text, const char* comment = nullptr, int n = -1) {
    return QCoreApplication::translate("SupplyRows", text, comment, n);
}

/// A settlement on the network that is no entry.
struct Supplied {
    const Place& place;
    std::size_t index; ///< into Access::places
    Status status;     ///< for the cargo; Unknown where the place is not told of it
};

std::vector<Supplied> suppliedPlaces(const Dossier& dossier, const Access& access, const Cargo& cargo) {
    std::vector<Supplied> supplied;
    for (const std::size_t named : access.namedPlaces()) {
        const Place& place = dossier.places[named];
        if (!isSettlement(place) || std::ranges::contains(dossier.entries, place.id, &SupplyEntry::place)) continue;
        const auto index = access.placeIndex(place.id);
        if (!index || !access.placeStatus(*index)) continue; // off the network
        supplied.push_back({place, *index, access.placeStatus(*index, cargo).value_or(Status::Unknown)});
    }
    return supplied;
}

/// The row in words, for who cannot see it.
QString spoken(const SupplyRow& row) {
    QStringList parts{row.name};
    for (const QString& part : {row.statusText, row.sinceText, row.detail})
        if (!part.isEmpty()) parts.push_back(part);
    if (!row.peopleText.isEmpty()) parts.push_back(tr("%1 people").arg(row.peopleText));
    if (!row.exposureText.isEmpty()) parts.push_back(tr("exposure %1").arg(row.exposureText));
    return parts.join(tr(", "));
}

std::optional<std::vector<StatusSpell>> placeSpells(const AccessHistory& history, const Cargo& cargo,
                                                    const std::string& id) {
    if (cargo == Cargo{}) return history.places.find(id);
    const auto table = history.cargoPlaces.find(cargo);
    return table == history.cargoPlaces.end() ? std::nullopt : table->second.find(id);
}

} // namespace

void SupplyRowMaker::heading(Section section, const QString& name, const QString& detail) {
    rows.push_back({.section = section, .kind = SupplyRow::Kind::Heading, .name = name, .detail = detail});
}

void SupplyRowMaker::note(Section section, const QString& words) {
    rows.push_back({.section = section, .kind = SupplyRow::Kind::Note, .name = words});
}

void SupplyRowMaker::standing(SupplyRow& row, const std::vector<StatusSpell>& spells) const {
    row.calendar = {calendarSpells(spells, text), at()};
    const auto now = statusAt(spells, at());
    if (!now) return;
    row.since = since(spells, at(), [&](Status status) { return status == *now; });
    if (row.since) row.sinceText = sinceWords(*row.since, at(), text);
}

void SupplyRowMaker::people(SupplyRow& row, std::optional<std::int64_t> count) const {
    if (!count) return;
    row.people = *count;
    row.peopleText = text.number(static_cast<double>(*count));
}

void SupplyRowMaker::exposure(SupplyRow& row, const Exposure& exposure) const {
    if (exposure.events.empty()) return;
    row.exposure = exposure.score;
    row.exposureText = text.number(exposure.score, 1);
    row.exposureTip = exposureTip(exposure, dossier().supply, text);
}

void addRoutes(SupplyRowMaker& m) {
    m.heading(Section::Routes, tr("Routes"), tr("people along it", "heading of figures"));
    for (const RouteStatus& status : m.access().routes) {
        const Route* route = m.dossier().route(status.route);
        const auto& goods = m.findings.cargo.goods;
        if (!route || (goods && !std::ranges::contains(route->goods, *goods))) continue;
        SupplyRow row{.section = Section::Routes,
                      .refKind = QStringLiteral("route"),
                      .refId = QString::fromStdString(route->id),
                      .name = m.text.of(route->name),
                      .status = pillStatus(status.status),
                      .statusText = routeWords(status, m.dossier(), m.text)};
        const auto spells = m.analysis.history->routes.find(route->id);
        if (m.findings.impassableRoutes.contains(route->id) && status.status != Status::Cut) {
            row.status = pillStatus(Status::Cut);
            row.statusText = tr("impassable");
            row.detail = tr("Not every leg carries this cargo now.");
        } else if (spells) {
            m.standing(row, *spells);
        }
        std::set<std::string> places;
        for (const auto& way : route->ways) {
            for (const std::string& id : way) {
                row.legs.push_back(QString::fromStdString(id));
                const Leg* leg = m.dossier().leg(id);
                if (leg) places.insert({leg->from, leg->to});
            }
        }
        m.people(row, peopleIn(m.dossier(), {places.begin(), places.end()}));
        m.exposure(row, status.exposure);
        m.rows.push_back(std::move(row));
    }
}

void addPlaces(SupplyRowMaker& m) {
    m.heading(Section::Places, tr("Places"), tr("people", "heading of figures"));
    for (const auto& [place, index, status] : suppliedPlaces(m.dossier(), m.access(), m.findings.cargo)) {
        SupplyRow row{.section = Section::Places,
                      .refKind = QStringLiteral("place"),
                      .refId = QString::fromStdString(place.id),
                      .name = m.text.placeName(m.dossier(), place.id),
                      .status = pillStatus(status),
                      .statusText = m.text.placeStatus(status)};
        if (const auto spells = placeSpells(*m.analysis.history, m.findings.cargo, place.id)) m.standing(row, *spells);
        m.people(row, place.population);
        m.exposure(row, m.access().placeExposure(index));
        m.rows.push_back(std::move(row));
    }
}

void addEntries(SupplyRowMaker& m) {
    m.heading(Section::Entries, tr("Supply entries"), tr("people reached", "heading of figures"));
    const std::size_t all = suppliedPlaces(m.dossier(), m.access(), m.findings.cargo).size();
    for (const EntryReach& reach : m.findings.entries) {
        const auto entry = std::ranges::find(m.dossier().entries, reach.entry, &SupplyEntry::place);
        QStringList goods;
        for (const Goods good : entry->goods)
            goods.push_back(m.text.word(good));
        SupplyRow row{.section = Section::Entries,
                      .refKind = QStringLiteral("place"),
                      .refId = QString::fromStdString(reach.entry),
                      .name = m.text.placeName(m.dossier(), reach.entry),
                      .detail = goods.join(QStringLiteral(", ")) + QStringLiteral(" · ") +
                                tr("reaches %1 of %2 places").arg(reach.places.size()).arg(all)};
        if (const auto place = m.access().placeIndex(reach.entry)) m.exposure(row, m.access().placeExposure(*place));
        m.people(row, peopleIn(m.dossier(), reach.places));
        m.rows.push_back(std::move(row));
    }
    if (m.findings.entries.empty()) m.note(Section::Entries, tr("No entry gives these goods."));
}

std::vector<SupplyRow> supplyRows(const Session& session, const Analysis& analysis, const SupplyFindings& findings,
                                  const Words& text) {
    SupplyRowMaker maker{.session = session, .analysis = analysis, .findings = findings, .text = text};
    addRoutes(maker);
    addPlaces(maker);
    addEntries(maker);
    addConvoys(maker);
    addLastRoads(maker);
    addRules(maker);
    for (SupplyRow& row : maker.rows)
        row.spoken = spoken(row);
    return std::move(maker.rows);
}

QString supplySummary(const Analysis& analysis, const Cargo& cargo, const Words& text) {
    const Dossier& dossier = *analysis.now.workspace.dossier;
    std::vector<std::string> cutOff;
    int withoutOpenWay = 0;
    for (const auto& [place, index, status] : suppliedPlaces(dossier, analysis.now.access, cargo)) {
        if (status == Status::Cut) cutOff.push_back(place.id);
        withoutOpenWay += status == Status::AtRisk;
    }
    QString words = cutOff.empty() ? tr("No place is cut off.")
                                   : tr("%n place(s) cut off", nullptr, static_cast<int>(cutOff.size())) + u'.';
    if (const auto people = peopleIn(dossier, cutOff)) {
        words = tr("%n place(s) cut off; %1 people known to live there.", nullptr, static_cast<int>(cutOff.size()))
                    .arg(text.isolated(text.number(static_cast<double>(*people))));
    }
    if (withoutOpenWay > 0) words += u' ' + tr("%n more without an open way.", nullptr, withoutOpenWay);
    return words;
}

} // namespace azalai
