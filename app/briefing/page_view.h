#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace azalai {

/// Which part of a page an item shows, and how large. Pixels are those of the item, millimetres those of the page from
/// its upper left corner.
class PageView {
public:
    static constexpr double mostZoom = 12;

    /// The whole page, as large as the room allows, when either is another than before.
    void fit(QSizeF room, QSizeF pageMm);
    void showWhole();
    /// Makes the page larger or smaller, between the whole of it and `mostZoom`; what is at a pixel stays there.
    void zoomAt(QPointF pixel, double factor);
    void pan(QPointF byPixels);

    [[nodiscard]] double zoom() const { return m_zoom; }
    [[nodiscard]] double pixelsPerMm() const;
    [[nodiscard]] QPointF toPage(QPointF pixel) const;
    [[nodiscard]] QPointF toItem(QPointF mm) const;
    [[nodiscard]] QRectF toItem(const QRectF& mm) const { return {toItem(mm.topLeft()), mm.size() * pixelsPerMm()}; }
    [[nodiscard]] QRectF page() const { return {QPointF(), m_page}; } ///< in millimetres
    /// The part of the page that is in sight, in millimetres.
    [[nodiscard]] QRectF seen() const;

    bool operator==(const PageView&) const = default;

private:
    void hold();

    QSizeF m_room;
    QSizeF m_page;
    double m_zoom = 1;
    QPointF m_middle; ///< of the room, in millimetres
};

} // namespace azalai
