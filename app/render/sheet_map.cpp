#include <app/render/sheet_map.h>

#include <app/render/map_text.h>
#include <app/render/paint_fill.h>
#include <app/render/paint_map_rim.h>
#include <app/render/picture_box.h>
#include <app/render/place_labels.h>
#include <app/render/scene_painter.h>
#include <azalai/cartography/graticule.h>

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

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
ScaleBar scaleBarFor(const SheetMap& map, double mostMm) {
    const double mmPerKm = 1000 * mercatorScale(fromMercator(map.centre).latitude) / map.metresPerMm;
    ScaleBar bar;
    for (const int km : {1, 2, 4, 10, 20, 40, 50, 100, 200, 400, 500, 1000, 2000})
        if (km * mmPerKm <= mostMm) bar = {km, km * mmPerKm};
    return bar;
}

class MapSetter {
public:
    MapSetter(QPainter& painter, const SheetMap& map, const MapOnPage& page, double pixelsPerMm)
        : m_painter(painter), m_map(map), m_page(page), m_mm(pixelsPerMm) {
        m_frame = {.centre = map.centre,
                   .pixelsPerMetre = pixelsPerMm / map.metresPerMm,
                   .sizePx = page.frame.size() * pixelsPerMm,
                   .pixelsPerMm = pixelsPerMm,
                   .bleedPx = {},
                   .covered = {},
                   .hasEdgeLabels = false,
                   .hasLeaders = true,
                   .turn = MapTurn::clockwise(map.turnDeg)};
        m_bar = scaleBarFor(map, 45 * page.textScale);
        const QSizeF barSize(m_bar.widthMm + 22 * page.textScale, 11 * page.textScale);
        const double edge = 2.5;
        m_barBox = {QPointF(page.frame.width() - edge - barSize.width(), page.frame.height() - edge - barSize.height()),
                    barSize};
        if (page.language == Language::Arabic) m_barBox.moveLeft(edge);
        if (map.turnDeg != 0) {
            const QSizeF arrowSize = QSizeF(11, 15) * page.textScale;
            const double x = page.language == Language::Arabic ? m_barBox.left() : m_barBox.right() - arrowSize.width();
            m_arrowBox = {QPointF(x, m_barBox.top() - 1.5 - arrowSize.height()), arrowSize};
        }
        if (!map.caption.empty()) {
            const QSizeF size(captionText().widthMm() + 6 * page.textScale, 8 * page.textScale);
            m_captionBox = {
                QPointF(page.language == Language::Arabic ? page.frame.width() - edge - size.width() : edge, edge),
                size};
        }
        // In a small frame a locator would hide what the map is about.
        const QSizeF insetSize = QSizeF(50, 42) * page.textScale;
        m_hasInset =
            map.inset && insetSize.width() * 3 < page.frame.width() && insetSize.height() * 2.5 < page.frame.height();
        if (m_hasInset) m_insetBox = quietestCorner(insetSize, edge);
    }

    void paint() {
        m_painter.save();
        m_painter.translate(m_page.frame.topLeft() * m_mm); // not rounded: the georeference says where it lies
        m_frame.covered = {scaled(m_barBox)};
        if (!m_arrowBox.isEmpty()) m_frame.covered.append(scaled(m_arrowBox));
        if (m_hasInset) m_frame.covered.append(scaled(m_insetBox));
        if (!m_captionBox.isEmpty()) m_frame.covered.append(scaled(m_captionBox));
        paintScene(m_painter, m_map.scene, m_frame);
        paintScaleBar();
        if (!m_arrowBox.isEmpty()) paintNorthArrow();
        paintCaption();
        if (m_hasInset) paintInset();
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(ink, 0.35 * m_mm, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        m_painter.drawRect(QRectF(QPointF(0, 0), m_frame.sizePx));
        if (m_map.scene.grid != MapGrid::None) paintMapRim(m_painter, m_map.scene, m_frame, m_page.textScale);
        m_painter.restore();
    }

private:
    [[nodiscard]] QRectF scaled(const QRectF& mm) const { return {mm.topLeft() * m_mm, mm.size() * m_mm}; }

    /// The corner, other than the scale bar's, that hides the fewest symbols.
    [[nodiscard]] QRectF quietestCorner(QSizeF size, double edge) const {
        const double right = m_page.frame.width() - edge - size.width();
        const double bottom = m_page.frame.height() - edge - size.height();
        const std::array corners{QRectF({edge, edge}, size), QRectF({right, edge}, size), QRectF({edge, bottom}, size),
                                 QRectF({right, bottom}, size)};
        QRectF best = corners.front();
        std::ptrdiff_t fewest = std::ssize(m_map.scene.symbols) + 1;
        for (const QRectF& corner : corners) {
            if (corner.intersects(m_barBox) || corner.intersects(m_arrowBox) || corner.intersects(m_captionBox))
                continue;
            const QRectF pixels = scaled(corner);
            const auto hidden = std::ranges::count_if(m_map.scene.symbols, [&](const SceneSymbol& symbol) {
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

    [[nodiscard]] MapText captionText() const {
        return {QString::fromStdString(m_map.caption),
                {.points = std::max(5.5, 10 * m_page.textScale), .weight = QFont::DemiBold, .color = ink}};
    }

    void paintCaption() {
        if (m_captionBox.isEmpty()) return;
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(panel);
        m_painter.drawRoundedRect(scaled(m_captionBox), m_mm, m_mm);
        const QPointF start = m_captionBox.bottomLeft() + QPointF(3, -2.5) * m_page.textScale;
        captionText().paint(m_painter, start * m_mm, m_mm);
    }

    void paintScaleBar() {
        const double k = m_page.textScale;
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
        MapText(QString::fromStdString(m_page.kilometres), style)
            .paint(m_painter, (start + QPointF(2 * half + end.widthMm() / 2 + 1, -1.1 * k)) * m_mm, m_mm);
        // The bar is right at one latitude only, and says which.
        const double latitude = std::round(fromMercator(m_map.centre).latitude * 2) / 2;
        const GraticuleLine parallel{.isParallel = true, .degrees = latitude, .plane = 0};
        text(QString::fromStdString(graticuleLabel(parallel, m_page.language)),
             {.points = std::max(5.5, 6 * k), .color = QColor(0x6b, 0x61, 0x4a)}, start + QPointF(half, thick),
             3.2 * k);
    }

    /// Where north is on a map that is turned: on Web Mercator the same everywhere.
    void paintNorthArrow() {
        const double k = m_page.textScale;
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(panel);
        m_painter.drawRoundedRect(scaled(m_arrowBox), m_mm, m_mm);
        const QPointF middle = m_arrowBox.center();
        const double long_ = 5.4 * k;
        const double half = 2.1 * k;
        m_painter.save();
        m_painter.translate(middle * m_mm);
        m_painter.rotate(m_map.turnDeg);
        m_painter.setPen(QPen(ink, 0.25 * m_mm, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        const QPointF tip(0, -long_ * 0.42);
        const QPointF notch(0, long_ * 0.38);
        m_painter.setBrush(ink);
        m_painter.drawPolygon(QPolygonF{tip * m_mm, notch * m_mm, QPointF(-half, long_ * 0.58) * m_mm});
        m_painter.setBrush(Qt::white);
        m_painter.drawPolygon(QPolygonF{tip * m_mm, notch * m_mm, QPointF(half, long_ * 0.58) * m_mm});
        m_painter.restore();
        // The letter stands before the tip, upright.
        const TextStyle style{.points = std::max(leastPoints, 8 * k), .weight = QFont::Bold, .color = ink};
        const double capsMm = style.points * mmPerPoint * 0.73;
        const double angle = m_map.turnDeg * std::numbers::pi / 180;
        const QPointF before =
            middle + QPointF(std::sin(angle), -std::cos(angle)) * (long_ * 0.42 + 1 * k + capsMm / 2);
        text(QString::fromStdString(m_page.north), style, before, capsMm / 2);
    }

    void paintInset() {
        const PlaneBox& ground = *m_map.inset;
        const QRectF box = scaled(m_insetBox);
        Scene locator = m_map.scene;
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
        QPolygonF here;
        for (const QPointF corner : QPolygonF(QRectF(QPointF(0, 0), m_frame.sizePx)))
            here.append(frame.toPixels(m_frame.toPlane(corner)));
        m_painter.save();
        m_painter.setClipRect(QRectF(QPointF(0, 0), box.size()), Qt::IntersectClip);
        m_painter.setBrush(QColor(marked.red(), marked.green(), marked.blue(), 36));
        m_painter.setPen(QPen(marked, 0.45 * m_mm, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        m_painter.drawPolygon(here);
        m_painter.restore();
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(ink, 0.25 * m_mm, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        m_painter.drawRect(QRectF(QPointF(0, 0), box.size()));
        m_painter.restore();
    }

    QPainter& m_painter;
    const SheetMap& m_map;
    const MapOnPage& m_page;
    double m_mm;
    MapFrame m_frame;
    ScaleBar m_bar;
    QRectF m_barBox;   ///< millimetres from the map's corner
    QRectF m_arrowBox; ///< empty: the map is not turned
    QRectF m_insetBox;
    QRectF m_captionBox;
    bool m_hasInset = false;
};

} // namespace

void paintSheetMap(QPainter& painter, const SheetMap& map, const MapOnPage& page, double pixelsPerMm) {
    MapSetter(painter, map, page, pixelsPerMm).paint();
}

} // namespace azalai
