#pragma once

#include <QColor>
#include <QQmlEngine>
#include <QQuickPaintedItem>

namespace azalai {

/// A small picture of how ground is filled on the map: one actor's colour and pattern, or the stripes of several.
class PatternSwatch : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QList<QColor> colors READ colors WRITE setColors NOTIFY changed REQUIRED)
    Q_PROPERTY(int pattern READ pattern WRITE setPattern NOTIFY changed)

public:
    explicit PatternSwatch(QQuickItem* parent = nullptr);

    [[nodiscard]] QList<QColor> colors() const { return m_colors; }
    void setColors(const QList<QColor>& colors);
    /// The numbers of azalai::Pattern: plain, diagonal, back-diagonal, horizontal, vertical, dots, cross.
    [[nodiscard]] int pattern() const { return m_pattern; }
    void setPattern(int pattern);

    void paint(QPainter* painter) override;

signals:
    void changed();

private:
    void paintStripes(QPainter& painter, const QRectF& box) const;
    void paintPattern(QPainter& painter, const QRectF& box) const;

    QList<QColor> m_colors;
    int m_pattern = 0;
};

} // namespace azalai
