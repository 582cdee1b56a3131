#include <app/inspector/calendar_strip.h>

#include <QPainter>

#include <algorithm>

namespace azalai {

CalendarStrip::CalendarStrip(QQuickItem* parent) : QQuickPaintedItem(parent) {
    connect(this, &CalendarStrip::changed, this, [this] { update(); });
}

void CalendarStrip::setModel(InspectorModel* model) {
    if (model == m_model) return;
    if (m_model) m_model->disconnect(this);
    m_model = model;
    if (m_model) connect(m_model, &InspectorModel::shown, this, [this] { update(); });
    emit changed();
}

double CalendarStrip::xOf(Instant instant) const {
    const auto& spells = m_model->description().calendar;
    const double span = std::max(1.0, static_cast<double>((spells.back().to - spells.front().from).count()));
    const double along = static_cast<double>((instant - spells.front().from).count()) / span * width();
    return m_mirrored ? width() - along : along;
}

double CalendarStrip::secsAt(double xPx) const {
    if (!m_model || m_model->description().calendar.empty()) return 0;
    const auto& spells = m_model->description().calendar;
    const double share = std::clamp((m_mirrored ? width() - xPx : xPx) / std::max(1.0, width()), 0.0, 0.999);
    return static_cast<double>(spells.front().from.time_since_epoch().count()) +
           share * static_cast<double>((spells.back().to - spells.front().from).count());
}

QColor CalendarStrip::colorOf(Status status) const {
    switch (status) {
    case Status::Open:
        return m_open;
    case Status::AtRisk:
        return m_atRisk;
    case Status::Cut:
        return m_cut;
    case Status::Unknown:
        break;
    }
    return m_unknown;
}

void CalendarStrip::paint(QPainter* painter) {
    if (!m_model || m_model->description().calendar.empty()) return;
    const auto& spells = m_model->description().calendar;
    const double top = 4;
    const double deep = height() - 2 * top;
    for (const StatusSpell& spell : spells) {
        painter->fillRect(QRectF(QPointF(xOf(spell.from), top), QPointF(xOf(spell.to), top + deep)).normalized(),
                          colorOf(spell.status));
    }
    // A hair between the days makes the strip a calendar.
    const double days = static_cast<double>((spells.back().to - spells.front().from) / std::chrono::days(1));
    if (width() / days >= 2) {
        painter->setPen(QPen(QColor(255, 255, 255, 70), 0.5));
        for (Instant day = spells.front().from; day < spells.back().to; day += std::chrono::days(1)) {
            painter->drawLine(QPointF(xOf(day), top), QPointF(xOf(day), top + deep));
        }
    }
    if (m_model->at() >= spells.front().from && m_model->at() < spells.back().to) {
        painter->fillRect(QRectF(xOf(m_model->at()) - 1, 0, 2, height()), m_mark);
    }
}

} // namespace azalai
