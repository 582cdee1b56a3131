// The page of a place: what reaches it, by what, since when, and over which roads.
#include <app/work/describe.h>
#include <app/work/panel_rows.h>
#include <app/work/supply_rows.h>
#include <app/work/way_rows.h>

#include <azalai/access/cargo_roads.h>
#include <azalai/geo/grid_reference.h>

#include <QCoreApplication>

#include <algorithm>
#include <ranges>

namespace azalai {
namespace {

constexpr int mostReached = 20;

QString tr(const char* text, const char* comment = nullptr, int n = -1) {
    return QCoreApplication::translate("Inspector", text, comment, n);
}

/// Everything that the rows of a place are made from.
struct PlacePage {
    const Analysis& analysis;
    const Place& place;
    const PlaceAccess& access;
    const SupplyContext& supply;
    const Words& text;
    Description& d;

    [[nodiscard]] const Dossier& dossier() const { return *analysis.now.workspace.dossier; }
    [[nodiscard]] QString legOf(const std::string& id) const {
        const Leg* leg = dossier().leg(id);
        return leg ? legName(dossier(), *leg, text) : QString();
    }
};

void addAlarm(PlacePage& p) {
    const auto dayOf = [&](Instant since) {
        return std::chrono::floor<std::chrono::days>(p.analysis.now.workspace.at - since).count() + 1;
    };
    const auto title = [&](const QString& plain, const QString& dated, std::optional<Instant> since) {
        return since ? dated.arg(p.text.date(*since)).arg(dayOf(*since)) : plain;
    };
    if (p.access.cutOff) {
        p.d.alertStatus = pillStatus(Status::Cut);
        p.d.alertTitle = title(tr("Cut off"), tr("Cut off since %1 · day %2"), p.access.since);
        p.d.alertText = tr("No way from any supply entry that is not cut.");
        if (const QString leg = p.legOf(p.access.lastLegClosed); !leg.isEmpty())
            p.d.alertText += u' ' + tr("Last way closed: %1.").arg(p.text.isolated(leg));
    } else if (p.access.noOpenWay) {
        p.d.alertStatus = pillStatus(Status::AtRisk);
        p.d.alertTitle = title(tr("No open way"), tr("No open way since %1 · day %2"), p.access.sinceNoOpen);
        p.d.alertText = tr("Every way from a supply entry is at risk.");
        if (const QString leg = p.legOf(p.access.lastOpenLegClosed); !leg.isEmpty())
            p.d.alertText += u' ' + tr("Last open way lost: %1.").arg(p.text.isolated(leg));
    }
}

InspectorRow figure(const PlacePage& p, const QString& what, std::optional<Instant> since, const std::string& leg) {
    InspectorRow row = fact(what, since ? p.text.since(*since) : tr("from the beginning"));
    if (const QString name = p.legOf(leg); !name.isEmpty())
        row.detail = tr("last closed: %1").arg(p.text.isolated(name));
    return row;
}

/// The second figure of a place that is cut off: it may have had no open way for longer.
void addFigures(PlacePage& p) {
    if (p.place.population) p.d.rows.push_back(fact(tr("Population"), p.text.number(*p.place.population)));
    if (!p.access.cutOff) return;
    p.d.rows.push_back(figure(p, tr("Without any way"), p.access.since, {}));
    p.d.rows.back().status = pillStatus(Status::Cut);
    p.d.rows.push_back(figure(p, tr("Without an open way"), p.access.sinceNoOpen, p.access.lastOpenLegClosed));
    p.d.rows.back().status = pillStatus(Status::AtRisk);
}

void addLifeline(PlacePage& p) {
    if (!p.supply.place || !p.supply.place->lifeline) return;
    const PlaceLifeline* line = &*p.supply.place->lifeline;
    const auto& legs = line->onlyLegs.empty() ? line->cut : line->onlyLegs;
    p.d.rows.push_back(heading(line->onlyLegs.size() == 1 ? tr("Hangs on one road")
                               : !line->onlyLegs.empty()
                                   ? tr("Hangs on each of these roads")
                                   : tr("Cut off by losing %n road(s)", nullptr, line->legsToCut)));
    for (const std::string& id : legs) {
        const LegStatus* status = p.analysis.now.access.leg(id);
        InspectorRow row;
        row.kind = InspectorRow::Kind::Link;
        row.text = p.legOf(id);
        row.status = status ? pillStatus(status->status) : 0;
        row.refKind = QStringLiteral("leg");
        row.refId = QString::fromStdString(id);
        p.d.rows.push_back(std::move(row));
    }
}

void addEntryRole(PlacePage& p, const SupplyEntry& entry) {
    QStringList goods;
    for (const Goods good : entry.goods)
        goods.push_back(p.text.word(good));
    p.d.rows.push_back(heading(tr("Supply entry")));
    p.d.rows.push_back(fact(tr("Gives"), goods.join(tr(", "))));
    if (!entry.note.empty()) p.d.rows.push_back({.text = QString::fromStdString(entry.note)});
    if (!p.supply.findings) return;
    const auto reach = std::ranges::find(p.supply.findings->entries, p.place.id, &EntryReach::entry);
    if (reach == p.supply.findings->entries.end()) return;
    const auto people = peopleIn(p.dossier(), reach->places);
    p.d.rows.push_back(fact(tr("Reaches %n place(s)", nullptr, static_cast<int>(reach->places.size())),
                            people ? tr("%1 people").arg(p.text.number(static_cast<double>(*people))) : QString()));
    for (const std::string& id : reach->places | std::views::take(mostReached)) {
        InspectorRow row = placeLink(p.dossier(), id, p.text);
        if (const auto other = p.analysis.now.access.placeIndex(id))
            row.status =
                pillStatus(p.analysis.now.access.placeStatus(*other, p.supply.cargo).value_or(Status::Unknown));
        if (const Place* town = p.dossier().place(id); town && town->population)
            row.trailing = p.text.number(*town->population);
        p.d.rows.push_back(std::move(row));
    }
    if (const int more = static_cast<int>(reach->places.size()) - mostReached; more > 0)
        p.d.rows.push_back({.text = tr("and %n more", nullptr, more)});
}

/// "detour of 230 km, 6–11 h, 120 l"; the way of peacetime when there is none now.
QString price(const PlacePage& p, const EntryWay& way) {
    const auto words = [&](Metres length, const std::optional<HoursRange>& hours, std::optional<double> litres) {
        QStringList parts{p.text.length(length)};
        if (hours) parts.push_back(p.text.hours(hours->least.count(), hours->most.count()));
        if (litres) parts.push_back(p.text.litres(*litres));
        return parts.join(tr(", "));
    };
    if (!way.answer.peacetime) return {};
    const FoundWay& peace = *way.answer.peacetime;
    if (!way.answer.best) return tr("in peacetime %1").arg(words(peace.length, peace.hours, peace.litres));
    const auto price = detourPrice(way.answer);
    if (!price || std::abs(price->length.value) < 500) return {};
    return priceWords(*price, p.text);
}

InspectorRow entryRow(const PlacePage& p, const EntryAccess& entry) {
    InspectorRow row;
    row.kind = InspectorRow::Kind::Entry;
    row.text = p.text.placeName(p.dossier(), entry.entry);
    row.trailing = entry.shortest ? p.text.length(*entry.shortest) : QStringLiteral("–");
    row.status = entry.reachableOpen ? 1 : entry.reachable ? 2 : 3;
    row.refKind = QStringLiteral("place");
    row.refId = QString::fromStdString(entry.entry);
    QStringList parts;
    const auto* ways = p.supply.place.get();
    const auto way =
        ways ? std::ranges::find(ways->ways, entry.entry, &EntryWay::entry) : std::vector<EntryWay>::const_iterator{};
    const bool isAsked = ways && way != ways->ways.end();
    if (isAsked) {
        const auto& best = way->answer.best;
        row.status = !best ? 3 : best->status == Status::Open ? 1 : 2;
        row.trailing = best ? p.text.length(best->length) : QStringLiteral("–");
        if (best && best->hours) parts.push_back(p.text.hours(best->hours->least.count(), best->hours->most.count()));
        if (best && best->litres) parts.push_back(p.text.litres(*best->litres));
    }
    if (row.status == 3 && entry.stoppedAt)
        parts.push_front(tr("stopped at %1").arg(p.text.isolated(cutPlace(*entry.stoppedAt, p.dossier(), p.text))));
    else
        parts.push_front(row.status == 1 ? tr("open way") : row.status == 2 ? tr("only at risk") : tr("no way"));
    if (isAsked) parts.push_back(price(p, *way));
    parts.removeAll(QString());
    row.detail = parts.join(QStringLiteral(" · "));
    return row;
}

void addEntries(PlacePage& p) {
    bool isFirst = true;
    for (const EntryAccess& entry : p.access.entries) {
        const auto role = std::ranges::find(p.dossier().entries, entry.entry, &SupplyEntry::place);
        if (entry.entry == p.place.id || role == p.dossier().entries.end() ||
            !gives(*role, p.supply.cargo, p.dossier()))
            continue;
        if (std::exchange(isFirst, false)) p.d.rows.push_back(heading(tr("Supply entries")));
        p.d.rows.push_back(entryRow(p, entry));
    }
}

/// Per goods a row, and under it the vehicles that carry them.
void addCargoes(PlacePage& p) {
    bool isFirst = true;
    for (const CargoAccess& goods :
         p.access.cargoes | std::views::filter([](const CargoAccess& c) { return c.cargo.vehicle.empty(); })) {
        if (std::exchange(isFirst, false)) p.d.rows.push_back(heading(tr("By goods and vehicle")));
        InspectorRow row = fact(p.text.word(*goods.cargo.goods), p.text.placeStatus(goods.status));
        if (goods.since)
            row.trailing += QStringLiteral(", ") + tr("since %1", "date").arg(p.text.shortDate(*goods.since));
        row.status = pillStatus(goods.status);
        QStringList vehicles;
        for (const CargoAccess& one : p.access.cargoes) {
            if (one.cargo.goods != goods.cargo.goods || one.cargo.vehicle.empty()) continue;
            const Vehicle* vehicle = p.dossier().vehicle(one.cargo.vehicle);
            if (!vehicle) continue;
            QString words = tr("%1: %2", "vehicle, status")
                                .arg(p.text.isolated(p.text.of(vehicle->name)), p.text.placeStatus(one.status));
            if (one.since && one.since != goods.since)
                words += QStringLiteral(", ") + tr("since %1", "date").arg(p.text.shortDate(*one.since));
            vehicles.push_back(words);
        }
        row.detail = vehicles.join(u'\n');
        p.d.rows.push_back(std::move(row));
    }
}

void addCalendars(PlacePage& p) {
    const Instant at = p.analysis.now.workspace.at;
    if (p.supply.cargo == Cargo{})
        return addCalendar(p.d, p.analysis.history->places, p.place.id, tr("Access calendar"), at, p.text);
    const auto table = p.analysis.history->cargoPlaces.find(p.supply.cargo);
    if (table == p.analysis.history->cargoPlaces.end()) return;
    const QString title = p.text.cargo(p.dossier(), p.supply.cargo.goods, p.supply.cargo.vehicle);
    addCalendar(p.d, table->second, p.place.id, title, at, p.text);
}

} // namespace

Description describePlace(const Analysis& analysis, const Place& place, const SupplyContext& supply,
                          const Words& text) {
    const Workspace& workspace = analysis.now.workspace;
    const Dossier& dossier = *workspace.dossier;
    Description d{
        .kindText = tr("Place"), .title = text.of(place.name), .otherName = otherScript(place.name, text.language())};
    d.subtitle = text.position(place.position, 4) + QStringLiteral(" · ") +
                 QString::fromStdString(mgrs(place.position)) + QStringLiteral(" · ") + text.word(place.kind);
    if (place.approximate) d.subtitle += QStringLiteral(" · ") + tr("approximate");
    const PlaceAccess* access = analysis.now.access.placeAtHand(place.id);
    if (access && access->onNetwork) {
        PlacePage page{analysis, place, *access, supply, text, d};
        addAlarm(page);
        addFigures(page);
        const auto role = std::ranges::find(dossier.entries, place.id, &SupplyEntry::place);
        if (role != dossier.entries.end()) addEntryRole(page, *role);
        addLifeline(page);
        if (role == dossier.entries.end()) {
            addEntries(page);
            addCargoes(page);
            addCalendars(page);
        }
        addExposure(d, dossier, access->exposure, text, 0); // the events here are told below
    } else if (place.population) {
        d.rows.push_back(fact(tr("Population"), text.number(*place.population)));
    }
    addZonesAt(d, analysis, place.position, text);
    const std::size_t before = d.rows.size();
    for (const Event* event : eventsBetween(dossier, workspace.at - std::chrono::days(60), workspace.at)) {
        if (std::ranges::find(event->places, place.id) == event->places.end()) continue;
        if (d.rows.size() == before) d.rows.push_back(heading(tr("Events here, last 60 days")));
        d.rows.push_back(eventLink(*event, text));
    }
    addNote(d, place.note);
    addSources(d, dossier, place.sources, text);
    return d;
}

} // namespace azalai
