#include <app/render/sheet_map.h>

#include <app/render/map_text.h>
#include <app/render/paint_fill.h>
#include <app/render/place_labels.h>
#include <app/render/scene_painter.h>
#include <azalai/cartography/graticule.h>

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace azalai {
namespace {

const QColor ink(0x22, 0x26, 0x2b);
const QColor panel(255, 253, 246);
const QColor marked(0xa3, 0x16, 0x1c);

struct ScaleBar {
    int kilometres = 0; ///< of the whole bar
    double widthMm = 0;
};

/// The longest round distance that takes at most so many millimetres at the latitude of the frame's middle.
ScaleBar scaleBarFor(const Sheet& sheet, double mostMm) {
    const double mmPerKm = 1000 * mercatorScale(fromMercator(sheet.centre).latitude) / sheet.metresPerMm;
    ScaleBar bar;
    for (const int km : {1, 2, 4, 10, 20, 40, 50, 100, 200, 400, 500, 1000, 2000})
        if (km * mmPerKm <= mostMm) bar = {km, km * mmPerKm};
    return bar;
}

class MapSetter {
public:
    MapSetter(QPainter& painter, const Sheet& sheet, const SheetLayout& layout, double pixelsPerMm)
        : m_painter(painter), m_sheet(sheet), m_layout(layout), m_mm(pixelsPerMm) {
        m_frame = {.centre = sheet.centre,
                   .pixelsPerMetre = pixelsPerMm / sheet.metresPerMm,
                   .sizePx = layout.map.size() * pixelsPerMm,
                   .pixelsPerMm = pixelsPerMm,
                   .bleedPx = {},
                   .covered = {},
                   .hasEdgeLabels = false};
        m_bar = scaleBarFor(sheet, 45 * layout.textScale);
        const QSizeF barSize(m_bar.widthMm + 22 * layout.textScale, 11 * layout.textScale);
        const double edge = 2.5;
        m_barBox = {QPointF(layout.map.width() - edge - barSize.width(), layout.map.height() - edge - barSize.height()),
                    barSize};
        if (layout.isRightToLeft) m_barBox.moveLeft(edge);
        if (sheet.inset) m_insetBox = quietestCorner(QSizeF(50, 42) * layout.textScale, edge);
    }

    void paint() {
        m_painter.save();
        m_painter.translate((m_layout.map.topLeft() * m_mm).toPoint());
        m_frame.covered = {scaled(m_barBox)};
        if (m_sheet.inset) m_frame.covered.append(scaled(m_insetBox));
        paintScene(m_painter, m_sheet.scene, m_frame);
        paintScaleBar();
        if (m_sheet.inset) paintInset();
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(ink, 0.35 * m_mm, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        m_painter.drawRect(QRectF(QPointF(0, 0), m_frame.sizePx));
        if (m_sheet.scene.hasGraticule) paintDegrees();
        m_painter.restore();
    }

private:
    [[nodiscard]] QRectF scaled(const QRectF& mm) const { return {mm.topLeft() * m_mm, mm.size() * m_mm}; }

    /// The corner, other than the scale bar's, that hides the fewest symbols.
    [[nodiscard]] QRectF quietestCorner(QSizeF size, double edge) const {
        const double right = m_layout.map.width() - edge - size.width();
        const double bottom = m_layout.map.height() - edge - size.height();
        const std::array corners{QRectF({edge, edge}, size), QRectF({right, edge}, size), QRectF({edge, bottom}, size),
                                 QRectF({right, bottom}, size)};
        QRectF best = corners.front();
        std::ptrdiff_t fewest = std::ssize(m_sheet.scene.symbols) + 1;
        for (const QRectF& corner : corners) {
            if (corner.intersects(m_barBox)) continue;
            const QRectF pixels = scaled(corner);
            const auto hidden = std::ranges::count_if(m_sheet.scene.symbols, [&](const SceneSymbol& symbol) {
                return isShownAt(symbol.largestScale, m_frame.metresPerMm()) &&
                       symbolBox(symbol, m_frame).intersects(pixels);
            });
            if (hidden < fewest) {
                fewest = hidden;
                best = corner;
            }
        }
        return best;
    }

    void text(const QString& words, const TextStyle& style, QPointF middleMm, double down) {
        const MapText set(words, style);
        set.paint(m_painter, (middleMm + QPointF(-set.widthMm() / 2, down)) * m_mm, m_mm);
    }

    void paintScaleBar() {
        const double k = m_layout.textScale;
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(panel);
        m_painter.drawRoundedRect(scaled(m_barBox), m_mm, m_mm);
        const QPointF start = m_barBox.topLeft() + QPointF(4 * k, 5.6 * k);
        const double half = m_bar.widthMm / 2;
        const double thick = 1.1 * k;
        m_painter.setPen(QPen(ink, 0.2 * m_mm));
        m_painter.setBrush(ink);
        m_painter.drawRect(scaled({start, QSizeF(half, thick)}));
        m_painter.setBrush(Qt::white);
        m_painter.drawRect(scaled({start + QPointF(half, 0), QSizeF(half, thick)}));
        const TextStyle style{.points = std::max(5.5, 7.2 * k), .color = ink};
        text(QStringLiteral("0"), style, start, -1.1 * k);
        text(QString::number(m_bar.kilometres / 2.0), style, start + QPointF(half, 0), -1.1 * k);
        const MapText end(QString::number(m_bar.kilometres), style);
        text(end.text(), style, start + QPointF(2 * half, 0), -1.1 * k);
        MapText(QString::fromStdString(m_sheet.kilometres), style)
            .paint(m_painter, (start + QPointF(2 * half + end.widthMm() / 2 + 1, -1.1 * k)) * m_mm, m_mm);
        // The bar is right at one latitude only, and says which.
        const double latitude = std::round(fromMercator(m_sheet.centre).latitude * 2) / 2;
        const GraticuleLine parallel{.isParallel = true, .degrees = latitude, .plane = 0};
        text(QString::fromStdString(graticuleLabel(parallel, m_sheet.language)),
             {.points = std::max(5.5, 6 * k), .color = QColor(0x6b, 0x61, 0x4a)}, start + QPointF(half, thick),
             3.2 * k);
    }

    void paintInset() {
        const PlaneBox& ground = *m_sheet.inset;
        const QRectF box = scaled(m_insetBox);
        Scene locator = m_sheet.scene;
        std::erase_if(locator.lines, [](const SceneLine& line) {
            return line.layer == SceneLayer::Base && line.ref.kind == FeatureKind::River;
        });
        const double metresPerPixel =
            std::max((ground.east - ground.west) / box.width(), (ground.north - ground.south) / box.height());
        const MapFrame frame{.centre = ground.centre(),
                             .pixelsPerMetre = 1 / metresPerPixel,
                             .sizePx = box.size(),
                             .pixelsPerMm = m_mm,
                             .bleedPx = {},
                             .covered = {},
                             .hasEdgeLabels = false};
        m_painter.save();
        m_painter.translate(box.topLeft());
        paintScene(m_painter, locator, frame, {SceneLayer::Base});
        const PlaneBox shown = visibleBox(m_sheet);
        m_painter.setBrush(QColor(marked.red(), marked.green(), marked.blue(), 36));
        m_painter.setPen(QPen(marked, 0.45 * m_mm, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        const QRectF here(frame.toPixels({shown.west, shown.north}), frame.toPixels({shown.east, shown.south}));
        m_painter.drawRect(here & QRectF(QPointF(0, 0), box.size()));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(ink, 0.25 * m_mm, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        m_painter.drawRect(QRectF(QPointF(0, 0), box.size()));
        m_painter.restore();
    }

    /// Ticks at the frame, and degrees to its left and below.
    void paintDegrees() {
        const double k = m_layout.textScale;
        const TextStyle style{.points = std::max(5.5, 6.6 * k), .color = QColor(0x5a, 0x52, 0x45)};
        const double w = m_layout.map.width();
        const double h = m_layout.map.height();
        m_painter.setPen(QPen(ink, 0.2 * m_mm));
        for (const GraticuleLine& line : graticuleLines(m_frame.box(), m_frame.metresPerMm())) {
            const QPointF on = m_frame.toPixels({line.plane, line.plane}) / m_mm;
            const MapText label(QString::fromStdString(graticuleLabel(line, m_sheet.language)), style);
            m_painter.setPen(QPen(ink, 0.2 * m_mm));
            if (line.isParallel) {
                m_painter.drawLine(QPointF(-1, on.y()) * m_mm, QPointF(0, on.y()) * m_mm);
                m_painter.drawLine(QPointF(w, on.y()) * m_mm, QPointF(w + 1, on.y()) * m_mm);
                // Turned, so that the margin can stay narrow.
                label.paint(m_painter,
                            QPointF(-1.6, std::clamp(on.y() + label.widthMm() / 2, label.widthMm(), h)) * m_mm, m_mm,
                            -90);
            } else {
                m_painter.drawLine(QPointF(on.x(), -1) * m_mm, QPointF(on.x(), 0) * m_mm);
                m_painter.drawLine(QPointF(on.x(), h) * m_mm, QPointF(on.x(), h + 1) * m_mm);
                const double left = std::clamp(on.x() - label.widthMm() / 2, 0.0, w - label.widthMm());
                label.paint(m_painter, QPointF(left, h + 1.4 + style.points * mmPerPoint * 0.75) * m_mm, m_mm);
            }
        }
    }

    QPainter& m_painter;
    const Sheet& m_sheet;
    const SheetLayout& m_layout;
    double m_mm;
    MapFrame m_frame;
    ScaleBar m_bar;
    QRectF m_barBox; ///< millimetres from the map's corner
    QRectF m_insetBox;
};

} // namespace

void paintSheetMap(QPainter& painter, const Sheet& sheet, const SheetLayout& layout, double pixelsPerMm) {
    MapSetter(painter, sheet, layout, pixelsPerMm).paint();
}

} // namespace azalai
