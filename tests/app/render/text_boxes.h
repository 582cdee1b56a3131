#pragma once

#include <QFontMetricsF>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPolygonF>
#include <QString>
#include <QTransform>

#include <cmath>
#include <vector>

namespace azalai {

/// A text as it was painted: the box of its ink, maybe turned, and the size of its letters.
struct PaintedText {
    QString words;
    QPolygonF box; ///< millimetres
    double points = 0;
};

/// A painter's device that keeps every text and forgets all else.
class TextBoxes : public QPaintDevice {
public:
    explicit TextBoxes(double pixelsPerMm) : m_engine(pixelsPerMm) {}
    [[nodiscard]] QPaintEngine* paintEngine() const override { return &m_engine; }
    [[nodiscard]] const std::vector<PaintedText>& texts() const { return m_engine.texts; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override {
        switch (metric) {
        case PdmWidth:
        case PdmHeight:
            return 100000;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 254;
        case PdmDepth:
            return 32;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(devicePixelRatioFScale());
        default:
            return 10000;
        }
    }

private:
    class Engine : public QPaintEngine {
    public:
        explicit Engine(double pixelsPerMm) : QPaintEngine(AllFeatures), m_pixelsPerMm(pixelsPerMm) {}
        bool begin(QPaintDevice*) override { return true; }
        bool end() override { return true; }
        [[nodiscard]] Type type() const override { return User; }
        void updateState(const QPaintEngineState& now) override {
            if (now.state().testFlag(DirtyTransform)) m_transform = now.transform();
        }
        void drawPath(const QPainterPath&) override {}
        void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
        void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
        void drawTextItem(const QPointF& baseline, const QTextItem& item) override {
            if (item.text().trimmed().isEmpty()) return;
            const QFontMetricsF metrics(item.font());
            QRectF ink = metrics.tightBoundingRect(item.text());
            if (ink.isEmpty()) return; // marks of direction
            // Runs of a justified or spaced line may be wider or narrower than their letters alone.
            ink.setWidth(std::min(ink.width(), item.width() + metrics.averageCharWidth()));
            const double size = std::hypot(m_transform.m21(), m_transform.m22()) * item.font().pixelSize();
            texts.push_back({item.text(), scaled(m_transform.map(QPolygonF(ink.translated(baseline)))),
                             size / m_pixelsPerMm / 25.4 * 72});
        }
        std::vector<PaintedText> texts;

    private:
        [[nodiscard]] QPolygonF scaled(QPolygonF polygon) const {
            for (QPointF& p : polygon)
                p /= m_pixelsPerMm;
            return polygon;
        }
        double m_pixelsPerMm;
        QTransform m_transform;
    };
    mutable Engine m_engine;
};

/// By how many millimetres two boxes lie over each other, along the way that parts them soonest; 0: not at all.
inline double depthOfOverlap(const QPolygonF& a, const QPolygonF& b) {
    double least = 1e9;
    for (const QPolygonF* polygon : {&a, &b})
        for (qsizetype i = 0; i + 1 < std::min<qsizetype>(polygon->size(), 3); ++i) {
            const QPointF side = (*polygon)[i + 1] - (*polygon)[i];
            const double length = std::hypot(side.x(), side.y());
            if (length == 0) return 0;
            const QPointF across(-side.y() / length, side.x() / length);
            double lowA = 1e9;
            double highA = -1e9;
            double lowB = 1e9;
            double highB = -1e9;
            for (const QPointF p : a) {
                lowA = std::min(lowA, QPointF::dotProduct(p, across));
                highA = std::max(highA, QPointF::dotProduct(p, across));
            }
            for (const QPointF p : b) {
                lowB = std::min(lowB, QPointF::dotProduct(p, across));
                highB = std::max(highB, QPointF::dotProduct(p, across));
            }
            least = std::min(least, std::min(highA, highB) - std::max(lowA, lowB));
        }
    return std::max(0.0, least);
}

} // namespace azalai
