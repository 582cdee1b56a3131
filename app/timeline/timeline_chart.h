#pragma once

#include <app/timeline/timeline_model.h>

#include <QQuickPaintedItem>

namespace azalai {

/// Words at the line of the last briefing, in pixels from the left.
struct BaselineWords {
    double x = 0;    ///< of the line
    double wide = 0; ///< the words
    double head = 0; ///< where the hand stands
    double room = 0; ///< the chart's width
    bool mirrored = false;
};
/// Where the words begin: on the side of the past where they have room and the hand is not in them, else on the other.
[[nodiscard]] double besideBaseline(const BaselineWords& words);

/// The bars, months and baseline of the timeline. Time runs to the right, or to the left when mirrored.
class TimelineChart : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(azalai::TimelineModel* model READ model WRITE setModel NOTIFY changed REQUIRED)
    Q_PROPERTY(bool mirrored MEMBER m_mirrored NOTIFY changed)
    Q_PROPERTY(QColor ink MEMBER m_ink NOTIFY changed)
    Q_PROPERTY(QColor line MEMBER m_line NOTIFY changed)
    Q_PROPERTY(QColor accent MEMBER m_accent NOTIFY changed)
    Q_PROPERTY(double rimPx MEMBER m_rimPx NOTIFY changed)
    Q_PROPERTY(double headPx READ headPx NOTIFY headChanged) ///< where the shown instant stands

public:
    explicit TimelineChart(QQuickItem* parent = nullptr);

    [[nodiscard]] TimelineModel* model() const { return m_model; }
    void setModel(TimelineModel* model);
    [[nodiscard]] double headPx() const;

    /// The moment under a point, to the hour that the step of six hours allows, held inside the span.
    Q_INVOKABLE double secsAt(double xPx) const;

    void paint(QPainter* painter) override;

signals:
    void changed();
    void headChanged();

private:
    [[nodiscard]] double xOf(Instant instant) const;
    void paintBars(QPainter& painter, double baseY) const;
    void paintMonths(QPainter& painter, double baseY) const;
    void paintBaseline(QPainter& painter, double baseY) const;

    TimelineModel* m_model = nullptr;
    bool m_mirrored = false;
    QColor m_ink;
    QColor m_line;
    QColor m_accent;
    double m_rimPx = 16;
};

} // namespace azalai
