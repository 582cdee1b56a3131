#include <app/render/paint_map_rim.h>

#include <app/render/grid_marks.h>
#include <app/render/map_text.h>
#include <app/render/picture_box.h>

#include <QPainter>

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

namespace azalai {
namespace {

const QColor ink(0x22, 0x26, 0x2b);
const QColor softInk(0x5a, 0x52, 0x45);

/// A number whose parts have their own size and stand on their own line.
class RimText {
public:
    void add(const QString& words, const TextStyle& style, double raisedMm = 0) {
        if (words.isEmpty()) return;
        m_pieces.push_back({MapText(words, style), m_widthMm, raisedMm});
        m_widthMm += m_pieces.back().text.widthMm();
        m_ascentMm = std::max(m_ascentMm, m_pieces.back().text.ascentMm() + raisedMm);
    }
    void addGap(double mm) { m_widthMm += mm; }
    [[nodiscard]] double widthMm() const { return m_widthMm; }
    [[nodiscard]] double ascentMm() const { return m_ascentMm; }

    void paint(QPainter& painter, QPointF baselineMm, double mm, bool isTurned) const {
        for (const Piece& piece : m_pieces) {
            const QPointF on =
                isTurned ? QPointF(-piece.raisedMm, -piece.startMm) : QPointF(piece.startMm, -piece.raisedMm);
            piece.text.paint(painter, (baselineMm + on) * mm, mm, isTurned ? -90 : 0);
        }
    }

private:
    struct Piece {
        MapText text;
        double startMm;
        double raisedMm;
    };
    std::vector<Piece> m_pieces;
    double m_widthMm = 0;
    double m_ascentMm = 0;
};

class RimSetter {
public:
    RimSetter(QPainter& painter, const Scene& scene, const MapFrame& frame, double textScale)
        : m_painter(painter), m_scene(scene), m_frame(frame), m_k(textScale), m_mm(frame.pixelsPerMm),
          m_size(frame.sizePx / frame.pixelsPerMm) {}

    void paint() {
        const bool isUtm = m_scene.grid == MapGrid::Utm;
        const bool isRightToLeft = m_scene.language == Language::Arabic;
        const FrameSide start = isUtm && isRightToLeft ? FrameSide::Right : FrameSide::Left;
        const FrameSide end = start == FrameSide::Left ? FrameSide::Right : FrameSide::Left;
        paintDegrees(start, isUtm ? std::set{start, FrameSide::Bottom}
                                  : std::set{start, end, FrameSide::Top, FrameSide::Bottom});
        if (isUtm) paintUtm(end);
    }

private:
    void tick(FrameSide side, double atMm, double lengthMm) {
        const double w = m_size.width();
        const double h = m_size.height();
        QLineF line(atMm, 0, atMm, -lengthMm);
        if (side == FrameSide::Bottom) line = {atMm, h, atMm, h + lengthMm};
        if (side == FrameSide::Left) line = {0, atMm, -lengthMm, atMm};
        if (side == FrameSide::Right) line = {w, atMm, w + lengthMm, atMm};
        m_painter.setPen(QPen(ink, 0.2 * m_mm));
        m_painter.drawLine(line.p1() * m_mm, line.p2() * m_mm);
    }

    /// Sets a text beside a tick, within the side, unless something stands there. At the sides it is turned, so that
    /// the margin can stay narrow.
    void label(FrameSide side, double atMm, const RimText& text) {
        const bool isTurned = side == FrameSide::Left || side == FrameSide::Right;
        const double length = isTurned ? m_size.height() : m_size.width();
        if (text.widthMm() > length) return;
        const double first = std::clamp(atMm - text.widthMm() / 2, 0.0, length - text.widthMm());
        const double last = first + text.widthMm();
        auto& taken = m_taken[static_cast<std::size_t>(side)];
        for (const auto& [from, to] : taken)
            if (first < to + 1 && from - 1 < last) return;
        taken.emplace_back(first, last);
        QPointF baseline(first, -1.6);
        if (side == FrameSide::Bottom) baseline = {first, m_size.height() + 1.5 + text.ascentMm() * 0.87};
        if (side == FrameSide::Left) baseline = {-1.6, last};
        if (side == FrameSide::Right) baseline = {m_size.width() + 1.5 + text.ascentMm() * 0.87, last};
        text.paint(m_painter, baseline, m_mm, isTurned);
    }

    void paintDegrees(FrameSide start, const std::set<FrameSide>& ticked) {
        const TextStyle style{.points = std::max(leastPoints, 6.6 * m_k), .color = softInk};
        const std::vector<GraticuleLine> lines = graticuleLines(m_frame.box(), m_frame.metresPerMm());
        std::vector<PlaneLine> across;
        for (const GraticuleLine& line : lines)
            across.push_back(acrossFrame(line, m_frame));
        for (const GridMark& mark : gridMarks(across, m_frame)) {
            if (!ticked.contains(mark.side)) continue;
            tick(mark.side, mark.atPx / m_mm, 1);
            if (mark.side != start && mark.side != FrameSide::Bottom) continue;
            RimText text;
            text.add(QString::fromStdString(graticuleLabel(lines[mark.index], m_scene.language)), style);
            label(mark.side, mark.atPx / m_mm, text);
        }
    }

    void paintUtm(FrameSide end) {
        const UtmGrid grid = utmGrid(m_frame.box(), m_frame.metresPerMm());
        std::vector<PlaneLine> borders;
        for (const UtmBorder& border : grid.borders)
            borders.push_back(border.line);
        for (const GridMark& mark : gridMarks(borders, m_frame))
            if (grid.borders[mark.index].isZone && (mark.side == FrameSide::Top || mark.side == end))
                zoneSwitch(mark, grid.borders[mark.index].zone);
        std::vector<PlaneLine> lines;
        for (const UtmLine& line : grid.lines)
            lines.push_back(line.line);
        std::set<std::pair<FrameSide, int>> begun; // a zone's first number on a side is written out
        for (const GridMark& mark : gridMarks(lines, m_frame)) {
            if (mark.side != FrameSide::Top && mark.side != end) continue;
            const UtmLine& line = grid.lines[mark.index];
            tick(mark.side, mark.atPx / m_mm, 1);
            const auto set = m_taken[static_cast<std::size_t>(mark.side)].size();
            const bool isFirst = !begun.contains({mark.side, line.zone});
            label(mark.side, mark.atPx / m_mm, numberOf(line, grid.step, isFirst));
            if (m_taken[static_cast<std::size_t>(mark.side)].size() > set) begun.insert({mark.side, line.zone});
        }
    }

    [[nodiscard]] RimText numberOf(const UtmLine& line, int step, bool isWhole) const {
        const TextStyle large{.points = std::max(6.6, 7.2 * m_k), .weight = QFont::DemiBold, .color = ink};
        const TextStyle small{.points = std::max(leastPoints, 5.6 * m_k), .color = ink};
        const double raised = large.points * mmPerPoint * 0.73 - small.points * mmPerPoint * 0.73;
        const UtmLabel label = utmLabel(line.metres, step, isWhole);
        RimText text;
        text.add(QString::fromStdString(label.before), small, raised);
        text.add(QString::fromStdString(label.middle), large);
        text.add(QString::fromStdString(label.after), small, raised);
        if (isWhole) text.addGap(0.4);
        if (isWhole) text.add(line.isNorthing ? QStringLiteral("m N") : QStringLiteral("m E"), small);
        return text;
    }

    /// The zones on both sides of where the grid changes.
    void zoneSwitch(const GridMark& mark, int east) {
        const TextStyle style{.points = std::max(6.6, 7.2 * m_k), .weight = QFont::Bold, .color = softInk};
        RimText text;
        text.add(QString::number(east == 1 ? 60 : east - 1), style);
        text.addGap(1.6);
        text.add(QString::number(east), style);
        tick(mark.side, mark.atPx / m_mm, 1.6 + text.ascentMm());
        label(mark.side, mark.atPx / m_mm, text);
    }

    QPainter& m_painter;
    const Scene& m_scene;
    const MapFrame& m_frame;
    double m_k;
    double m_mm;
    QSizeF m_size;
    std::array<std::vector<std::pair<double, double>>, 4> m_taken{}; ///< millimetres of each side
};

} // namespace

void paintMapRim(QPainter& painter, const Scene& scene, const MapFrame& frame, double textScale) {
    RimSetter(painter, scene, frame, textScale).paint();
}

} // namespace azalai
