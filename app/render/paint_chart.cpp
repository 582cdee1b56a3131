#include <app/render/paint_chart.h>

#include <app/render/paint_fill.h>
#include <app/render/picture_box.h>
#include <app/render/spread_labels.h>

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace azalai {
namespace {

using Align = PictureBox::Align;

QString words(const std::string& text) { return QString::fromStdString(text); }

/// The next round number of 1, 2 or 5 times a power of ten.
double roundUp(double value) {
    if (value <= 0) return 1;
    const double power = std::pow(10, std::floor(std::log10(value)));
    for (const double step : {1.0, 2.0, 5.0})
        if (value <= step * power) return step * power;
    return 10 * power;
}

class ChartSetter {
public:
    ChartSetter(const SeriesChart& chart, const PictureBox& box, double scale)
        : m_chart(chart), m_box(box), m_k(scale), m_ink(toQColor(chart.style.placeText)),
          m_soft(toQColor(chart.style.countryText)) {
        double name = 0;
        for (const SeriesChart::Curve& curve : chart.curves) {
            name = std::max(name, MapText(words(curve.name), nameStyle()).widthMm());
            for (const SeriesChart::Point& point : curve.points)
                m_most = std::max(m_most, point.squareKilometres);
        }
        m_step = roundUp(m_most / 4);
        m_most = m_step * std::max(1.0, std::ceil(m_most / m_step));
        const double number = MapText(numberOf(m_most), softStyle()).widthMm();
        m_startMm = number + 2.5 * m_k;
        m_endMm = box.widthMm() - name - 4 * m_k;
        for (const SeriesChart::Week& week : chart.weeks)
            m_busiest = std::max(m_busiest, week.events);
    }

    void set() {
        double y = m_box.text(words(m_chart.heading), {.points = points(8.4), .weight = QFont::Bold, .color = m_ink}, 0,
                              0, m_box.widthMm());
        y += 0.6 * m_k;
        m_box.line(0, y, m_box.widthMm(), y, m_ink, 0.25);
        const double months = m_box.heightMm() - 4 * m_k;
        const double bars = m_busiest > 0 ? 9 * m_k : 0;
        const double words = bars > 0 ? 4.2 * m_k : 0;
        curves(y + 4 * m_k, months - bars - words - 2 * m_k);
        if (bars > 0) weeks(months - bars, months);
        ticks(y + 4 * m_k, months);
    }

private:
    [[nodiscard]] double points(double wanted) const { return std::max(leastPoints, wanted * m_k); }
    [[nodiscard]] TextStyle nameStyle() const {
        return {.points = points(7), .weight = QFont::DemiBold, .color = m_ink};
    }
    [[nodiscard]] TextStyle softStyle() const { return {.points = points(6.2), .color = m_soft}; }
    [[nodiscard]] static QString numberOf(double value) {
        // A thin space parts thousands: it means the same in every language.
        QString digits = QString::number(std::lround(value));
        for (qsizetype i = digits.size() - 3; i > 0; i -= 3)
            digits.insert(i, QChar(0x202F));
        return digits;
    }
    [[nodiscard]] double xOf(Instant at) const {
        const double span = static_cast<double>((m_chart.to - m_chart.from).count());
        const double share = span > 0 ? static_cast<double>((at - m_chart.from).count()) / span : 0;
        return m_startMm + (m_endMm - m_startMm) * std::clamp(share, 0.0, 1.0);
    }

    void curves(double top, double bottom) const {
        const auto yOf = [&](double value) { return bottom - (bottom - top) * value / m_most; };
        m_box.text(words(m_chart.areaUnit), softStyle(), m_startMm + m_k, top - 4 * m_k, 20 * m_k);
        for (double value = 0; value <= m_most * 1.001; value += m_step) {
            m_box.line(m_startMm, yOf(value), m_endMm, yOf(value), toQColor(m_chart.style.graticule), 0.12);
            const MapText number(numberOf(value), softStyle());
            m_box.textAround(number, m_startMm - 1 * m_k - number.widthMm() / 2, yOf(value));
        }
        std::vector<std::pair<double, const SeriesChart::Curve*>> ends;
        for (const SeriesChart::Curve& curve : m_chart.curves) {
            if (curve.points.empty()) continue;
            curveLine(curve, yOf);
            ends.emplace_back(yOf(curve.points.back().squareKilometres), &curve);
        }
        std::ranges::stable_sort(ends, {}, [](const auto& end) { return end.first; });
        std::vector<SpreadLabel> labels;
        for (const auto& [y, curve] : ends)
            labels.push_back({y, points(7) * mmPerPoint * 1.15});
        const std::vector<double> middles = spreadLabels(labels, top - 2 * m_k, bottom + 2 * m_k);
        for (std::size_t i = 0; i < ends.size(); ++i) {
            const QColor color = colorOf(*ends[i].second);
            m_box.line(m_endMm, ends[i].first, m_endMm + 2.6 * m_k, middles[i], color, 0.18);
            TextStyle style = nameStyle();
            style.color = color.darker(115);
            const MapText name(words(ends[i].second->name), style);
            m_box.textAround(name, m_endMm + 3.4 * m_k + name.widthMm() / 2, middles[i]);
        }
    }

    [[nodiscard]] QColor colorOf(const SeriesChart::Curve& curve) const {
        return toQColor(withAlpha(shadeOf(m_chart.style, curve.color), 255));
    }

    template <class YOf> void curveLine(const SeriesChart::Curve& curve, const YOf& yOf) const {
        if (m_box.painter() == nullptr) return;
        QPolygonF steps;
        for (std::size_t i = 0; i < curve.points.size(); ++i) {
            const double y = yOf(curve.points[i].squareKilometres);
            const Instant until = i + 1 < curve.points.size() ? curve.points[i + 1].at : m_chart.to;
            steps << m_box.at(xOf(curve.points[i].at), y) << m_box.at(xOf(until), y);
        }
        m_box.painter()->setBrush(Qt::NoBrush);
        m_box.painter()->setPen(
            QPen(colorOf(curve), 0.5 * m_box.pixelsPerMm(), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        m_box.painter()->drawPolyline(steps);
    }

    void weeks(double top, double bottom) const {
        m_box.text(words(m_chart.eventsHeading), softStyle(), m_startMm, top - 4.2 * m_k, m_endMm - m_startMm);
        SceneFill fill;
        fill.color = m_chart.style.countryText;
        for (const SeriesChart::Week& week : m_chart.weeks) {
            if (week.events == 0) continue;
            const double x = xOf(week.from);
            const double width = xOf(std::min(week.from + std::chrono::days(7), m_chart.to)) - x;
            const double height = (bottom - top) * week.events / m_busiest;
            m_box.fill({x + 0.1, bottom - height, std::max(0.2, width - 0.25), height}, fill, m_chart.style);
        }
        const MapText most(QString::number(m_busiest), softStyle());
        m_box.textAround(most, m_startMm - m_k - most.widthMm() / 2, top + 1 * m_k);
        m_box.line(m_startMm, bottom, m_endMm, bottom, m_soft, 0.15);
    }

    void ticks(double top, double bottom) const {
        for (const SeriesChart::Tick& tick : m_chart.months) {
            const double x = xOf(tick.at);
            m_box.line(x, bottom, x, bottom + 1 * m_k, m_soft, 0.15);
            const MapText month(words(tick.text), softStyle());
            if (x + month.widthMm() + m_k < m_endMm + 1)
                m_box.textAround(month, x + m_k + month.widthMm() / 2, bottom + 2.4 * m_k);
        }
        if (!m_chart.shown) return;
        const double x = xOf(*m_chart.shown);
        m_box.line(x, top, x, bottom, m_ink, 0.3);
    }

    const SeriesChart& m_chart;
    const PictureBox& m_box;
    double m_k;
    QColor m_ink;
    QColor m_soft;
    double m_most = 0; ///< square kilometres at the top
    double m_step = 1;
    double m_startMm = 0;
    double m_endMm = 0;
    int m_busiest = 0;
};

} // namespace

void paintChart(QPainter& painter, const SeriesChart& chart, const QRectF& room, double pixelsPerMm, double textScale) {
    const PictureBox box(&painter, room, pixelsPerMm, chart.language == Language::Arabic);
    painter.save();
    ChartSetter(chart, box, textScale).set();
    painter.restore();
}

} // namespace azalai
