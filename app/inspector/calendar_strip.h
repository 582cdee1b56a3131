#pragma once

#include <app/inspector/inspector_model.h>

#include <QQuickPaintedItem>

namespace azalai {

/// How a place or route stood day by day, as a strip of colours with the shown moment marked.
class CalendarStrip : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(azalai::InspectorModel* model READ model WRITE setModel NOTIFY changed REQUIRED)
    Q_PROPERTY(QColor openColor MEMBER m_open NOTIFY changed)
    Q_PROPERTY(QColor atRiskColor MEMBER m_atRisk NOTIFY changed)
    Q_PROPERTY(QColor cutColor MEMBER m_cut NOTIFY changed)
    Q_PROPERTY(QColor unknownColor MEMBER m_unknown NOTIFY changed)
    Q_PROPERTY(QColor mark MEMBER m_mark NOTIFY changed)
    Q_PROPERTY(bool mirrored MEMBER m_mirrored NOTIFY changed)

public:
    explicit CalendarStrip(QQuickItem* parent = nullptr);

    [[nodiscard]] InspectorModel* model() const { return m_model; }
    void setModel(InspectorModel* model);
    /// The second that lies under a point of the strip.
    Q_INVOKABLE double secsAt(double xPx) const;

    void paint(QPainter* painter) override;

signals:
    void changed();

private:
    [[nodiscard]] double xOf(Instant instant) const;
    [[nodiscard]] QColor colorOf(Status status) const;

    InspectorModel* m_model = nullptr;
    QColor m_open;
    QColor m_atRisk;
    QColor m_cut;
    QColor m_unknown;
    QColor m_mark;
    bool m_mirrored = false;
};

} // namespace azalai
