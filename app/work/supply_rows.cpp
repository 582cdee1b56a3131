#include <app/work/panel_rows.h>
#include <app/work/supply_rows.h>

#include <azalai/access/since.h>

#include <QCoreApplication>

#include <algorithm>
#include <filesystem>
#include <set>

namespace azalai {
namespace {

using Section = SupplyRow::Section;

QString tr(const char* text, const char* comment = nullptr, int n = -1) {
    return QCoreApplication::translate("SupplyRows", text, comment, n);
}

/// What the rows are made from.
struct Maker {
    const Session& session;
    const Analysis& analysis;
    const Words& text;
    std::vector<SupplyRow> rows{};

    [[nodiscard]] const Dossier& dossier() const { return *analysis.now.workspace.dossier; }
    [[nodiscard]] const Access& access() const { return analysis.now.access; }
    [[nodiscard]] Instant at() const { return analysis.now.workspace.at; }

    void heading(Section section, const QString& name, const QString& detail) {
        rows.push_back({.section = section, .kind = SupplyRow::Kind::Heading, .name = name, .detail = detail});
    }
    /// Status, since when and calendar, as they stand in a history.
    void standing(SupplyRow& row, const SpellTable& histories, const std::string& id) const {
        const auto spells = histories.find(id);
        if (!spells) return;
        row.calendar = statusRuns(*spells, at());
        const auto now = statusAt(*spells, at());
        if (!now) return;
        row.since = since(*spells, at(), [&](Status status) { return status == *now; });
        if (row.since) row.sinceText = sinceWords(*row.since, at(), text);
    }
    void people(SupplyRow& row, std::int64_t count) const {
        row.people = count;
        if (count >= 0) row.peopleText = text.number(static_cast<double>(count));
    }
};

std::int64_t peopleOf(const Place& place) { return place.population ? *place.population : -1; }

/// Of the settlements among some places, those counted; -1 when none is.
std::int64_t peopleIn(const Dossier& dossier, const std::set<std::string>& places) {
    std::int64_t sum = -1;
    for (const std::string& id : places) {
        const Place* place = dossier.place(id);
        if (place && isSettlement(*place) && place->population)
            sum = std::max<std::int64_t>(sum, 0) + *place->population;
    }
    return sum;
}

void addRoutes(Maker& m) {
    m.heading(Section::Routes, tr("Routes"), tr("people along it", "heading of figures"));
    for (const RouteStatus& status : m.access().routes) {
        const Route* route = m.dossier().route(status.route);
        if (!route) continue;
        SupplyRow row{.section = Section::Routes,
                      .refKind = QStringLiteral("route"),
                      .refId = QString::fromStdString(route->id),
                      .name = m.text.of(route->name),
                      .status = pillStatus(status.status),
                      .statusText = routeWords(status, m.dossier(), m.text)};
        m.standing(row, m.analysis.history->routes, route->id);
        std::set<std::string> places;
        for (const auto& way : route->ways) {
            for (const std::string& id : way) {
                row.legs.push_back(QString::fromStdString(id));
                if (const Leg* leg = m.dossier().leg(id)) places.insert({leg->from, leg->to});
            }
        }
        m.people(row, peopleIn(m.dossier(), places));
        m.rows.push_back(std::move(row));
    }
}

std::set<std::string> entryPlaces(const Dossier& dossier) {
    std::set<std::string> places;
    for (const SupplyEntry& entry : dossier.entries)
        places.insert(entry.place);
    return places;
}

/// Settlements on the network that are no entries.
bool isSupplied(const Maker& m, const PlaceAccess& access, const std::set<std::string>& entries) {
    const Place* place = m.dossier().place(access.place);
    return place && access.onNetwork && isSettlement(*place) && !entries.contains(access.place);
}

Status placeStatus(const PlaceAccess& access) {
    if (access.cutOff) return Status::Cut;
    return std::ranges::any_of(access.entries, &EntryAccess::reachableOpen) ? Status::Open : Status::AtRisk;
}

QString placeWords(Status status) {
    switch (status) {
    case Status::Cut:
        return tr("cut off");
    case Status::AtRisk:
        return tr("no open way");
    default:
        return tr("supplied");
    }
}

void addPlaces(Maker& m) {
    m.heading(Section::Places, tr("Places"), tr("people", "heading of figures"));
    const auto entries = entryPlaces(m.dossier());
    for (const PlaceAccess& access : m.access().places) {
        if (!isSupplied(m, access, entries)) continue;
        const Place& place = *m.dossier().place(access.place);
        const Status status = placeStatus(access);
        SupplyRow row{.section = Section::Places,
                      .refKind = QStringLiteral("place"),
                      .refId = QString::fromStdString(place.id),
                      .name = m.text.of(place.name),
                      .status = pillStatus(status),
                      .statusText = placeWords(status)};
        m.standing(row, m.analysis.history->places, place.id);
        m.people(row, peopleOf(place));
        m.rows.push_back(std::move(row));
    }
}

void addEntries(Maker& m) {
    m.heading(Section::Entries, tr("Supply entries"), tr("people reached", "heading of figures"));
    const auto entries = entryPlaces(m.dossier());
    for (const SupplyEntry& entry : m.dossier().entries) {
        const Place* place = m.dossier().place(entry.place);
        if (!place) continue;
        QStringList goods;
        for (const Goods good : entry.goods)
            goods.push_back(m.text.word(good));
        SupplyRow row{.section = Section::Entries,
                      .refKind = QStringLiteral("place"),
                      .refId = QString::fromStdString(place->id),
                      .name = m.text.of(place->name),
                      .detail = goods.join(QStringLiteral(", "))};
        std::set<std::string> reached;
        int all = 0;
        for (const PlaceAccess& access : m.access().places) {
            if (!isSupplied(m, access, entries)) continue;
            ++all;
            const auto way = std::ranges::find(access.entries, entry.place, &EntryAccess::entry);
            if (way != access.entries.end() && way->reachable) reached.insert(access.place);
        }
        row.detail += QStringLiteral(" · ") + tr("reaches %1 of %2 places").arg(reached.size()).arg(all);
        m.people(row, peopleIn(m.dossier(), reached));
        m.rows.push_back(std::move(row));
    }
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

void addRules(Maker& m) {
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
    const QString where = std::filesystem::exists(table, ignored)
                              ? tr("To change the rules, edit this file and open the dossier again: %1")
                                    .arg(m.text.isolated(QString::fromStdString(table.string())))
                              : tr("The rules are in the dossier's table of rules: %1")
                                    .arg(m.text.isolated(QString::fromStdString(m.session.path.string())));
    m.rows.push_back({.section = Section::Rules, .kind = SupplyRow::Kind::Note, .name = where});
}

/// The row in words, for who cannot see it.
QString spoken(const SupplyRow& row) {
    QStringList parts{row.name};
    for (const QString& part : {row.statusText, row.sinceText, row.detail})
        if (!part.isEmpty()) parts.push_back(part);
    if (!row.peopleText.isEmpty() && row.kind == SupplyRow::Kind::Thing)
        parts.push_back(tr("%1 people").arg(row.peopleText));
    return parts.join(tr(", "));
}

} // namespace

StatusRuns statusRuns(const std::vector<StatusSpell>& spells, Instant at) {
    if (spells.empty()) return {};
    const Instant begin = spells.front().from;
    const double span = std::max(1.0, static_cast<double>((spells.back().to - begin).count()));
    const auto share = [&](Instant instant) { return static_cast<double>((instant - begin).count()) / span; };
    StatusRuns runs;
    for (const StatusSpell& spell : spells)
        runs.runs.push_back({.end = share(spell.to), .status = pillStatus(spell.status)});
    if (at >= begin && at < spells.back().to) runs.now = share(at);
    return runs;
}

std::vector<SupplyRow> supplyRows(const Session& session, const Analysis& analysis, const Words& text) {
    Maker maker{.session = session, .analysis = analysis, .text = text};
    addRoutes(maker);
    addPlaces(maker);
    addEntries(maker);
    addRules(maker);
    for (SupplyRow& row : maker.rows)
        row.spoken = spoken(row);
    return std::move(maker.rows);
}

QString supplySummary(const Analysis& analysis, const Words& text) {
    const Dossier& dossier = *analysis.now.workspace.dossier;
    std::set<std::string> cutOff;
    for (const PlaceAccess& access : analysis.now.access.places) {
        const Place* place = dossier.place(access.place);
        if (access.cutOff && place && isSettlement(*place)) cutOff.insert(access.place);
    }
    if (cutOff.empty()) return tr("No place is cut off.");
    const QString count = tr("%n place(s) cut off", nullptr, static_cast<int>(cutOff.size()));
    const std::int64_t people = peopleIn(dossier, cutOff);
    return people < 0 ? count + u'.'
                      : tr("%1; %2 people known to live there.")
                            .arg(count, text.isolated(text.number(static_cast<double>(people))));
}

} // namespace azalai
