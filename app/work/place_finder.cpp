#include <app/work/place_finder.h>

#include <app/work/search_model.h>

#include <azalai/geo/geodesic.h>

#include <QCoreApplication>

#include <algorithm>

namespace azalai {
namespace {

constexpr std::size_t mostPlaces = 8;

QString tr(const char* text, const char* comment = nullptr) {
    return QCoreApplication::translate("PlaceFinder", text, comment);
}

} // namespace

void PlaceFinder::turnTo(std::shared_ptr<const Analysis> analysis, const Words& text) {
    const bool isSame = m_analysis && analysis->now.workspace.dossier == m_analysis->now.workspace.dossier;
    if (isSame && text.language() == m_text.language()) return;
    m_analysis = std::move(analysis);
    m_text = text;
    m_isRead = false;
}

void PlaceFinder::read() {
    m_isRead = true;
    m_places.clear();
    const Dossier& dossier = *m_analysis->now.workspace.dossier;
    for (std::size_t i = 0; i < dossier.places.size(); ++i) {
        const Place& place = dossier.places[i];
        if (place.name.en.empty() || !m_analysis->now.access.isOnNetwork(i)) continue;
        Named named;
        named.place = {QString::fromStdString(place.id), m_text.of(place.name), m_text.word(place.kind)};
        for (const std::string* name : {&place.name.en, &place.name.fr, &place.name.ar})
            if (!name->empty()) named.names.push_back(searchable(QString::fromStdString(*name)));
        named.rank = isNetworkPoint(place) ? 9 : place.rank;
        const auto entry = std::ranges::find(dossier.entries, place.id, &SupplyEntry::place);
        named.isEntry = entry != dossier.entries.end();
        if (named.isEntry) {
            QStringList goods;
            for (const Goods good : entry->goods)
                goods.push_back(m_text.word(good));
            named.place.detail = tr("supply entry: %1", "goods").arg(goods.join(tr(", ")));
        }
        m_places.push_back(std::move(named));
    }
    std::ranges::stable_sort(m_places, {}, &Named::rank);
}

SuggestedPlace PlaceFinder::nearestEntry() const {
    return {{}, tr("Nearest supply entry"), tr("that gives the goods")};
}

std::vector<SuggestedPlace> PlaceFinder::find(const QString& typed, bool isStart) {
    if (!m_analysis) return {};
    if (!m_isRead) read();
    const QString wanted = searchable(typed);
    std::vector<SuggestedPlace> rows;
    if (wanted.isEmpty()) {
        if (isStart) rows.push_back(nearestEntry());
        for (const Named& named : m_places)
            if (named.isEntry) rows.push_back(named.place);
        return rows;
    }
    std::vector<std::pair<int, const Named*>> hits;
    for (const Named& named : m_places) {
        std::optional<int> best;
        for (const QString& name : named.names)
            if (const auto one = closeness(name, wanted); one && (!best || *one < *best)) best = one;
        if (best) hits.emplace_back(*best, &named);
    }
    std::ranges::stable_sort(hits, {}, &std::pair<int, const Named*>::first);
    for (std::size_t i = 0; i < std::min(mostPlaces, hits.size()); ++i)
        rows.push_back(hits[i].second->place);
    if (isStart && closeness(searchable(nearestEntry().label), wanted)) rows.push_back(nearestEntry());
    return rows;
}

std::string placeOnRoadsNear(const Analysis& analysis, Position position, Metres reach) {
    const Dossier& dossier = *analysis.now.workspace.dossier;
    const Place* best = nullptr;
    Metres nearest = reach;
    for (std::size_t i = 0; i < dossier.places.size(); ++i) {
        const Place& place = dossier.places[i];
        if (std::abs(place.position.latitude - position.latitude) * 110e3 > reach.value) continue; // spares a geodesic
        const Metres distance = geodesicDistance(position, place.position);
        if (distance > reach || !analysis.now.access.isOnNetwork(i)) continue;
        const bool isBetterKind = best && isNetworkPoint(*best) && !isNetworkPoint(place);
        const bool isWorseKind = best && !isNetworkPoint(*best) && isNetworkPoint(place);
        if (isWorseKind || (best && !isBetterKind && distance >= nearest)) continue;
        best = &place;
        nearest = distance;
    }
    return best ? best->id : std::string();
}

} // namespace azalai
