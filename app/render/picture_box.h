#pragma once

#include <app/render/map_text.h>

#include <azalai/cartography/scene.h>

#include <QPointF>
#include <QRectF>
#include <QString>

#include <cstddef>

class QPainter;

namespace azalai {

/// The least size of letters on paper.
inline constexpr double leastPoints = 5.5;

/// A box on paper, in millimetres, in which things are placed by their distance from where lines begin: from the left,
/// or from the right in Arabic. Without a painter it measures only, so that measuring and painting are the same walk.
class PictureBox {
public:
    enum class Align { Start, Middle, End };

    PictureBox(QPainter* painter, const QRectF& boxMm, double pixelsPerMm, bool isRightToLeft)
        : m_painter(painter), m_boxMm(boxMm), m_pixelsPerMm(pixelsPerMm), m_isRightToLeft(isRightToLeft) {}

    [[nodiscard]] QPainter* painter() const { return m_painter; }
    [[nodiscard]] bool isRightToLeft() const { return m_isRightToLeft; }
    [[nodiscard]] double widthMm() const { return m_boxMm.width(); }
    [[nodiscard]] double heightMm() const { return m_boxMm.height(); }
    [[nodiscard]] double pixelsPerMm() const { return m_pixelsPerMm; }

    /// Pixels of the painter.
    [[nodiscard]] QPointF at(double fromStartMm, double downMm) const;
    [[nodiscard]] QRectF at(const QRectF& fromStartMm) const;
    /// A point of the painter, in millimetres, seen from where lines begin.
    [[nodiscard]] QPointF fromStart(QPointF mm) const;

    /// Sets a text, wrapped to a width. Result  its height.
    double text(const QString& words, const TextStyle& style, double fromStartMm, double downMm, double widthMm,
                Align align = Align::Start) const;
    /// Sets a text upright or turned to run upwards, its middle at a point.
    void textAround(const MapText& words, double fromStartMm, double downMm, bool isTurned = false) const;
    void line(double fromStartMm, double downMm, double toStartMm, double toDownMm, const QColor& color, double widthMm,
              Qt::PenStyle pen = Qt::SolidLine) const;
    /// Fills a rectangle, with a hair line around it when there is a colour for it.
    void fill(const QRectF& fromStartMm, const SceneFill& fill, const Style& style,
              const QColor& edge = Qt::transparent) const;

private:
    QPainter* m_painter;
    QRectF m_boxMm;
    double m_pixelsPerMm;
    bool m_isRightToLeft;
};

/// How a list is made to fit a height: how large, and how many of its rows are shown.
struct ListFit {
    double scale = 1;
    std::size_t shown = 0;
};

/// heightOf  (scale, shown) gives millimetres
/// Result    Full size, else smaller down to 0.7 of it, else with rows left out at the end.
template <class HeightOf>
[[nodiscard]] ListFit fitList(std::size_t rows, double textScale, double roomMm, const HeightOf& heightOf) {
    ListFit fit{.scale = textScale, .shown = rows};
    for (const double smaller : {1.0, 0.94, 0.88, 0.82, 0.76, 0.7}) {
        fit.scale = smaller * textScale;
        if (heightOf(fit.scale, rows) <= roomMm + 0.01) return fit;
    }
    while (fit.shown > 0 && heightOf(fit.scale, fit.shown) > roomMm + 0.01)
        --fit.shown;
    return fit;
}

/// The style with letters as large as lets a text stand on one line of a width, not below leastPoints.
[[nodiscard]] TextStyle fitted(TextStyle style, const QString& words, double widthMm);

} // namespace azalai
