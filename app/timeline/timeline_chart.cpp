#include <app/timeline/timeline_chart.h>

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace azalai {
namespace {

constexpr double footPx = 20;     // room for the names of months
constexpr double headroomPx = 18; // room for the baseline's words

} // namespace

double besideBaseline(const BaselineWords& words) {
    constexpr double gapPx = 5;
    constexpr double clearPx = 3; // half the hand, and a little
    const double left = words.x - gapPx - words.wide;
    const double right = words.x + gapPx;
    const auto fits = [&](double at) { return at > 0 && at + words.wide < words.room; };
    const auto isClear = [&](double at) { return words.head < at - clearPx || words.head > at + words.wide + clearPx; };
    const double past = words.mirrored ? right : left;
    const double future = words.mirrored ? left : right;
    for (const double at : {past, future})
        if (fits(at) && isClear(at)) return at;
    return fits(past) ? past : future;
}

TimelineChart::TimelineChart(QQuickItem* parent) : QQuickPaintedItem(parent) {
    connect(this, &TimelineChart::changed, this, [this] { update(); });
    connect(this, &TimelineChart::changed, this, &TimelineChart::headChanged);
    connect(this, &QQuickItem::widthChanged, this, &TimelineChart::headChanged);
}

void TimelineChart::setModel(TimelineModel* model) {
    if (model == m_model) return;
    if (m_model) m_model->disconnect(this);
    m_model = model;
    if (m_model) {
        connect(m_model, &TimelineModel::dataChanged, this, &TimelineChart::changed);
        connect(m_model, &TimelineModel::instantChanged, this, [this] {
            update();
            emit headChanged();
        });
    }
    emit changed();
}

double TimelineChart::xOf(Instant instant) const {
    const TimelineData& data = m_model->data();
    const double span = std::max(1.0, static_cast<double>((data.to - data.from).count()));
    const double share = std::clamp(static_cast<double>((instant - data.from).count()) / span, 0.0, 1.0);
    const double along = share * (width() - 2 * m_rimPx);
    return m_mirrored ? width() - m_rimPx - along : m_rimPx + along;
}

double TimelineChart::headPx() const {
    return m_model ? xOf(Instant(std::chrono::seconds(static_cast<std::int64_t>(m_model->instantSecs())))) : 0.0;
}

double TimelineChart::secsAt(double xPx) const {
    if (!m_model) return 0;
    const double fromStart = m_mirrored ? width() - m_rimPx - xPx : xPx - m_rimPx;
    const double share = std::clamp(fromStart / std::max(1.0, width() - 2 * m_rimPx), 0.0, 1.0);
    const double step = 6 * 3600;
    const double secs =
        m_model->fromSecs() + std::round(share * (m_model->toSecs() - m_model->fromSecs()) / step) * step;
    return std::min(secs, m_model->toSecs() - 60); // the span is half open
}

void TimelineChart::paintBars(QPainter& painter, double baseY) const {
    const TimelineData& data = m_model->data();
    if (data.highest == 0) return;
    const double unit = std::min(10.0, (baseY - headroomPx) / data.highest);
    const double dayPx = (width() - 2 * m_rimPx) / static_cast<double>(std::max<std::size_t>(1, data.days.size()));
    const double barPx = std::max(1.5, std::min(14.0, dayPx - 1.5));
    for (const TimelineDay& day : data.days) {
        const double middle = (xOf(day.begin) + xOf(day.begin + std::chrono::days(1))) / 2;
        double y = baseY;
        for (const TimelineDay::Part& part : day.parts) {
            y -= part.count * unit;
            painter.fillRect(QRectF(middle - barPx / 2, y, barPx, part.count * unit - 0.6), part.color);
        }
    }
}

void TimelineChart::paintMonths(QPainter& painter, double baseY) const {
    QFont font = painter.font();
    font.setPixelSize(11);
    painter.setFont(font);
    const QFontMetricsF metrics(font);
    const auto& months = m_model->data().months;
    for (std::size_t i = 0; i < months.size(); ++i) {
        const double x = xOf(months[i].begin);
        const double next = i + 1 < months.size() ? xOf(months[i + 1].begin) : m_mirrored ? m_rimPx : width() - m_rimPx;
        painter.setPen(QPen(m_line, 1));
        painter.drawLine(QPointF(x, baseY), QPointF(x, baseY + 6));
        const QString words = metrics.elidedText(months[i].name, Qt::ElideRight, std::abs(next - x) - 8);
        const double left = m_mirrored ? x - 4 - metrics.horizontalAdvance(words) : x + 4;
        painter.setPen(m_ink);
        painter.drawText(QPointF(left, baseY + 14), words);
    }
}

void TimelineChart::paintBaseline(QPainter& painter, double baseY) const {
    const Instant baseline(std::chrono::seconds(static_cast<std::int64_t>(m_model->baselineSecs())));
    const double x = std::round(xOf(baseline)) + 0.5;
    const double head = headPx();
    QColor wash = m_accent;
    wash.setAlphaF(0.10F);
    painter.fillRect(QRectF(QPointF(std::min(x, head), headroomPx), QPointF(std::max(x, head), baseY)), wash);
    painter.setPen(QPen(m_accent, 1, Qt::DashLine));
    painter.drawLine(QPointF(x, 4), QPointF(x, baseY));
    QFont font = painter.font();
    font.setPixelSize(11);
    painter.setFont(font);
    const QFontMetricsF metrics(font);
    const QString words = m_model->baselineText();
    const double wide = metrics.horizontalAdvance(words);
    painter.setPen(m_accent);
    painter.drawText(
        QPointF(besideBaseline({.x = x, .wide = wide, .head = head, .room = width(), .mirrored = m_mirrored}), 13),
        words);
}

void TimelineChart::paint(QPainter* painter) {
    if (!m_model) return;
    const double baseY = std::floor(height() - footPx);
    painter->setRenderHint(QPainter::Antialiasing);
    paintBaseline(*painter, baseY);
    paintBars(*painter, baseY);
    painter->setPen(QPen(m_line, 1));
    painter->drawLine(QPointF(m_rimPx, baseY + 0.5), QPointF(width() - m_rimPx, baseY + 0.5));
    paintMonths(*painter, baseY);
}

} // namespace azalai
