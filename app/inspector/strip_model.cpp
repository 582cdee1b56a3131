#include <app/inspector/strip_model.h>

#include <app/inspector/inspector_model.h>

#include <QStringList>

#include <utility>

namespace azalai {
namespace {

/// Where something begins, ends or stands, in order.
std::vector<Metres> stopsOf(const StripPicture& picture) {
    std::vector<Metres> stops{Metres{}, picture.length};
    for (const StripPicture::Stretch& stretch : picture.stretches)
        stops.push_back(stretch.begin);
    for (const StripPicture::Leg& leg : picture.legs)
        stops.push_back(leg.begin);
    for (const StripPicture::Mark& mark : picture.marks)
        stops.push_back(mark.at);
    std::ranges::sort(stops);
    // What is less than a step apart is one stop.
    const auto isNear = [](Metres a, Metres b) { return b - a < Metres{50}; };
    stops.erase(std::ranges::unique(stops, isNear).begin(), stops.end());
    return stops;
}

} // namespace

StripModel::StripModel(QObject* parent) : RowListModel(inspectorColumns(), parent) {}

void StripModel::show(const QString& id, std::shared_ptr<const StripPicture> picture, Reader reader) {
    if (id != m_id || !picture) {
        m_hovered.reset();
        m_kept.reset();
    }
    m_id = id;
    m_picture = std::move(picture);
    m_reader = std::move(reader);
    emit shown();
    read();
}

QString StripModel::sentence() const {
    QStringList parts{m_point.title, m_point.statusText};
    for (const InspectorRow& row : rows())
        parts.push_back(row.detail.isEmpty() ? row.text : row.text + u' ' + row.detail);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QPointF StripModel::ground() const {
    return m_point.position ? QPointF(m_point.position->longitude, m_point.position->latitude) : QPointF(0, 91);
}

void StripModel::pointAt(Metres along, Metres reach) {
    m_reach = reach;
    if (std::exchange(m_hovered, along) != along) read();
}

void StripModel::pointNowhere() {
    if (std::exchange(m_hovered, std::nullopt)) read();
}

void StripModel::keep(Metres along, Metres reach) {
    m_reach = reach;
    m_kept = along;
    m_hovered.reset();
    read();
}

void StripModel::step(bool forward, Metres reach) {
    if (!m_picture) return;
    const std::vector<Metres> stops = stopsOf(*m_picture);
    if (!at()) return keep(forward ? stops.front() : stops.back(), reach);
    const auto next = std::ranges::find_if(stops, [&](Metres stop) { return stop > *at() + Metres{1}; });
    if (forward) return keep(next == stops.end() ? stops.back() : *next, reach);
    const auto here = std::ranges::find_if(stops, [&](Metres stop) { return stop >= *at() - Metres{1}; });
    keep(here == stops.begin() ? stops.front() : *std::prev(here), reach);
}

void StripModel::release() {
    m_hovered.reset();
    m_kept.reset();
    read();
}

void StripModel::read() {
    m_point = at() && m_reader ? m_reader(*at(), m_reach) : StripPoint{};
    replaceRows(std::exchange(m_point.rows, {}));
    emit pointed();
}

} // namespace azalai
