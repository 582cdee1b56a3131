#include <app/render/spot_on_curve.h>

#include <app/render/clip.h>

#include <QLineF>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace azalai {
namespace {

constexpr double stepMm = 0.5;      ///< between points of the smoothed line
constexpr int smoothing = 12;       ///< points on each side that are averaged
constexpr double mostTurn = 0.14;   ///< radians from one letter to the next
constexpr double mostTurnAll = 2.4; ///< along the whole text
constexpr double mostSlope = 1.75;  ///< from the level: no letter stands on its head

/// The line at even steps, without its small bends.
QPolygonF smoothed(const QPolygonF& line, double step) {
    QPolygonF even;
    double left = 0; // of the way to the next point
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QLineF piece(line[i - 1], line[i]);
        const double length = piece.length();
        if (length == 0) continue;
        double at = left;
        for (; at <= length; at += step)
            even.append(piece.pointAt(at / length));
        left = at - length;
    }
    QPolygonF smooth;
    for (qsizetype i = 0; i < even.size(); ++i) {
        const qsizetype reach = std::min<qsizetype>({smoothing, i, even.size() - 1 - i}); // ends stay where they are
        QPointF sum;
        for (qsizetype j = i - reach; j <= i + reach; ++j)
            sum += even[j];
        smooth.append(sum / static_cast<double>(2 * reach + 1));
    }
    return smooth;
}

double between(double from, double to) { return std::remainder(to - from, 2 * std::numbers::pi); }

/// A text along a line from one of its points on; how much its letters turn.
struct Trial {
    LabelSpot spot;
    double turn = 0;
};

class CurveFinder {
public:
    CurveFinder(QPolygonF line, const MapText& text, double mm, const LabelRoom& room)
        : m_line(std::move(line)), m_text(text), m_mm(mm), m_room(room), m_starts(text.lettersMm()) {
        m_way.push_back(0);
        for (qsizetype i = 1; i < m_line.size(); ++i)
            m_way.push_back(m_way.back() + QLineF(m_line[i - 1], m_line[i]).length());
    }

    /// The least turned of all free places, if it is less turned than what was found before.
    void find(std::optional<Trial>& best) const {
        const double width = m_text.widthMm() * m_mm;
        for (double start = m_mm; start + width + m_mm < m_way.back(); start += 1.5 * m_mm) {
            auto trial = at(start, best ? best->turn : mostTurnAll);
            if (trial) best = std::move(trial);
        }
    }

private:
    [[nodiscard]] QPointF pointAt(double way) const {
        const auto next = std::ranges::upper_bound(m_way, way);
        const auto i = std::clamp<std::ptrdiff_t>(next - m_way.begin(), 1, std::ssize(m_way) - 1);
        const double from = m_way[static_cast<std::size_t>(i - 1)];
        const double length = m_way[static_cast<std::size_t>(i)] - from;
        return QLineF(m_line[i - 1], m_line[i]).pointAt(length == 0 ? 0 : (way - from) / length);
    }

    [[nodiscard]] std::optional<Trial> at(double start, double less) const {
        Trial trial;
        double before = 0;
        for (std::size_t i = 0; i + 1 < m_starts.size(); ++i) {
            const double half = (m_starts[i + 1] - m_starts[i]) / 2 * m_mm;
            const double middle = start + m_starts[i] * m_mm + half;
            const QPointF chord = pointAt(middle + std::max(half, m_mm)) - pointAt(middle - std::max(half, m_mm));
            const double angle = std::atan2(chord.y(), chord.x());
            if (i > 0) {
                const double turn = std::abs(between(before, angle));
                trial.turn += turn;
                if (turn > mostTurn || trial.turn >= less) return std::nullopt;
            }
            if (std::abs(angle) > mostSlope) return std::nullopt;
            before = angle;
            const QPointF along(std::cos(angle), std::sin(angle));
            const QPointF up(along.y(), -along.x());
            const QPointF baseline = pointAt(middle) - along * half + up * (m_text.descentMm() + 0.35) * m_mm;
            trial.spot.letters.push_back({baseline, angle * 180 / std::numbers::pi});
            const QPointF centre = baseline + along * half + up * (m_text.ascentMm() - m_text.descentMm()) / 2 * m_mm;
            const double side = std::max(m_text.heightMm() * m_mm, 2 * half) * 1.1;
            const QRectF box(centre - QPointF(side, side) / 2, QSizeF(side, side));
            if (!m_room.isFree(box)) return std::nullopt;
            trial.spot.boxes.push_back(box);
        }
        if (trial.spot.letters.empty()) return std::nullopt;
        trial.spot.baseline = trial.spot.letters.front().baseline;
        trial.spot.angleDeg = trial.spot.letters.front().angleDeg;
        return trial;
    }

    QPolygonF m_line;
    const MapText& m_text;
    double m_mm;
    const LabelRoom& m_room;
    std::vector<double> m_way;    ///< pixels to each point
    std::vector<double> m_starts; ///< of each letter, and the end of the last, in millimetres
};

} // namespace

std::optional<LabelSpot> spotOnCurve(const PlaneLine& line, const MapText& text, const MapFrame& frame,
                                     const LabelRoom& room) {
    const bool isWhole = std::ranges::none_of(text.text(), [](QChar c) { return c.isSurrogate() || c.isMark(); });
    if (!isWhole) return std::nullopt;
    const double mm = frame.pixelsPerMm;
    std::optional<Trial> best;
    for (const QPolygonF& part : clippedLine(line, frame, room.edge())) {
        QPolygonF smooth = smoothed(part, stepMm * mm);
        if (static_cast<double>(smooth.size()) * stepMm < text.widthMm() + 3) continue;
        CurveFinder(smooth, text, mm, room).find(best);
        std::ranges::reverse(smooth); // the text may run against the river
        CurveFinder(std::move(smooth), text, mm, room).find(best);
    }
    return best ? std::optional(std::move(best->spot)) : std::nullopt;
}

} // namespace azalai
