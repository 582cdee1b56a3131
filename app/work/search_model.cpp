#include <app/work/bounds_of_thing.h>
#include <app/work/panel_rows.h>
#include <app/work/search_model.h>

#include <azalai/geo/grid_reference.h>
#include <azalai/geometry/bounds_of.h>

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

namespace azalai {
namespace {

constexpr std::size_t mostHits = 12;

QRectF extentOf(const Bounds& bounds) {
    return {bounds.west, bounds.south, bounds.east - bounds.west, bounds.north - bounds.south};
}

QRectF extentOf(Position position) { return {position.longitude, position.latitude, 0, 0}; }

} // namespace

QString searchable(const QString& text) {
    QString plain;
    for (const QChar letter : text.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (letter.category() != QChar::Mark_NonSpacing) plain += letter;
    }
    return plain.simplified();
}

std::optional<int> closeness(const QString& name, const QString& wanted) {
    const qsizetype at = name.indexOf(wanted);
    if (at < 0) return std::nullopt;
    if (name == wanted) return 0;
    if (at == 0) return 1;
    return name.contains(u' ' + wanted) ? 2 : 3;
}

std::optional<Position> readPosition(const QString& text) {
    static const QRegularExpression pattern(QStringLiteral(
        R"(^\s*([+-]?\d{1,2}(?:[.]\d+)?)\s*°?\s*([NSns]?)\s*[, ;]\s*([+-]?\d{1,3}(?:[.]\d+)?)\s*°?\s*([EWOewo]?)\s*$)"));
    const auto match = pattern.match(text);
    if (!match.hasMatch()) return std::nullopt;
    const auto south = match.captured(2).compare(u"S", Qt::CaseInsensitive) == 0;
    const auto east = match.captured(4).isEmpty() || match.captured(4).compare(u"E", Qt::CaseInsensitive) == 0;
    const Position position{.latitude = match.captured(1).toDouble() * (south ? -1 : 1),
                            .longitude = match.captured(3).toDouble() * (east ? 1 : -1)};
    if (std::abs(position.latitude) > 85 || std::abs(position.longitude) > 180) return std::nullopt;
    return position;
}

SearchModel::SearchModel(QObject* parent)
    : RowListModel({{"kind", [](const SearchRow& r) { return r.kind; }},
                    {"resultId", [](const SearchRow& r) { return r.id; }},
                    {"label", [](const SearchRow& r) { return r.text; }},
                    {"detail", [](const SearchRow& r) { return r.detail; }},
                    {"extent", [](const SearchRow& r) { return r.extent; }}},
                   parent) {}

void SearchModel::add(const SearchRow& row, const LocalText& name, int rank) {
    Entry entry{.row = row, .names = {}, .rank = rank};
    for (const std::string* text : {&name.en, &name.fr, &name.ar}) {
        if (!text->empty()) entry.names.push_back(searchable(QString::fromStdString(*text)));
    }
    m_entries.push_back(std::move(entry));
}

void SearchModel::index(std::shared_ptr<const Session> session, const Workspace& workspace, const Words& text) {
    m_pending = Content{std::move(session), workspace, text};
    if (!m_query.isEmpty()) find();
}

void SearchModel::fill(const Content& content) {
    const auto& [session, workspace, text] = content;
    const Dossier& dossier = *session->dossier;
    m_entries.clear();
    m_text = text;
    const auto row = [&](const char* kind, const std::string& id, const LocalText& name, const QString& detail,
                         const QRectF& extent) {
        return SearchRow{QString::fromLatin1(kind), QString::fromStdString(id), text.of(name), detail, extent};
    };
    std::set<std::string> known;
    for (const Place& place : dossier.places) {
        if (place.name.en.empty() && place.name == LocalText{})
            continue; // a bend or a junction: a country has a million
        add(row("place", place.id, place.name, text.word(place.kind), extentOf(place.position)), place.name,
            place.rank);
        known.insert(place.name.en);
    }
    for (const Route& route : dossier.routes) {
        add(row("route", route.id, route.name, QCoreApplication::translate("SearchModel", "supply route"),
                extentOf(boundsOf(dossier, route))),
            route.name, 3);
    }
    for (const Convoy& convoy : dossier.convoys) {
        add(row("convoy", convoy.id, convoy.name, QCoreApplication::translate("SearchModel", "convoy"),
                extentOf(boundsOf(dossier, convoy))),
            convoy.name, 4);
    }
    for (const ZoneState* zone : activeZones(workspace)) {
        add(row("zone", zone->id, zone->name,
                text.actorName(dossier, zone->actor) + QStringLiteral(", ") + text.word(zone->type),
                extentOf(boundsOf(zone->outline))),
            zone->name, 4);
    }
    for (const Region& region : dossier.regions) {
        add(row("region", region.id, region.name, QCoreApplication::translate("SearchModel", "region"),
                extentOf(boundsOf(region.outline))),
            region.name, 3);
    }
    for (const Event& event : dossier.events) {
        if (!event.position) continue;
        add(row("event", event.id, event.title, text.interval(event.when), extentOf(*event.position)), event.title, 6);
    }
    if (session->baseMap) {
        for (const BaseMap::Town& town : session->baseMap->towns) {
            if (known.contains(town.name.en)) continue;
            add(row("town", town.name.en, town.name, QString::fromStdString(town.country), extentOf(town.position)),
                town.name, 4 + town.rank);
        }
    }
}

void SearchModel::setQuery(const QString& query) {
    if (query == m_query) return;
    m_query = query;
    find();
    emit queryChanged();
}

void SearchModel::find() {
    if (m_pending && !m_query.isEmpty()) fill(*std::exchange(m_pending, std::nullopt));
    struct Hit {
        int closeness;
        int rank;
        const Entry* entry;
    };
    std::vector<Hit> hits;
    const QString wanted = searchable(m_query);
    for (const Entry& entry : m_entries) {
        if (wanted.isEmpty()) break;
        std::optional<int> best;
        for (const QString& name : entry.names) {
            if (const auto one = closeness(name, wanted); one && (!best || *one < *best)) best = one;
        }
        if (best) hits.push_back({*best, entry.rank, &entry});
    }
    std::ranges::stable_sort(hits, {}, [](const Hit& hit) { return std::pair(hit.closeness, hit.rank); });
    std::vector<SearchRow> rows;
    if (const auto position = readPosition(m_query)) {
        rows.push_back({.kind = QStringLiteral("position"),
                        .id = m_query,
                        .text = m_text.position(*position),
                        .detail = QString::fromStdString(mgrs(*position)),
                        .extent = extentOf(*position)});
    }
    for (std::size_t i = 0; i < std::min(mostHits, hits.size()); ++i)
        rows.push_back(hits[i].entry->row);
    if (replaceRows(std::move(rows))) emit countChanged();
}

} // namespace azalai
