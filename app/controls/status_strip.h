#pragma once

#include <app/controls/status_runs.h>

#include <QColor>
#include <QQuickItem>

namespace azalai {

/// A small calendar: runs of colour with the shown moment marked. Made of plain rectangles, so that a list of hundreds
/// scrolls without a texture for each.
class StatusStrip : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(azalai::StatusRuns calendar READ calendar WRITE setCalendar NOTIFY changed REQUIRED)
    Q_PROPERTY(QList<QColor> colors READ colors WRITE setColors NOTIFY changed REQUIRED) ///< by status number
    Q_PROPERTY(QColor mark READ mark WRITE setMark NOTIFY changed)
    Q_PROPERTY(bool mirrored READ isMirrored WRITE setMirrored NOTIFY changed) ///< time runs to the left

public:
    explicit StatusStrip(QQuickItem* parent = nullptr);

    [[nodiscard]] StatusRuns calendar() const { return m_calendar; }
    void setCalendar(const StatusRuns& calendar) { change(m_calendar, calendar); }
    [[nodiscard]] QList<QColor> colors() const { return m_colors; }
    void setColors(const QList<QColor>& colors) { change(m_colors, colors); }
    [[nodiscard]] QColor mark() const { return m_mark; }
    void setMark(const QColor& mark) { change(m_mark, mark); }
    [[nodiscard]] bool isMirrored() const { return m_mirrored; }
    void setMirrored(bool mirrored) { change(m_mirrored, mirrored); }

signals:
    void changed();

protected:
    QSGNode* updatePaintNode(QSGNode* old, UpdatePaintNodeData* data) override;

private:
    template <class T> void change(T& value, const T& next) {
        if (value == next) return;
        value = next;
        update();
        emit changed();
    }

    StatusRuns m_calendar;
    QList<QColor> m_colors;
    QColor m_mark;
    bool m_mirrored = false;
};

} // namespace azalai
