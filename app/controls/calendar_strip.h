#pragma once

#include <app/controls/calendar_band.h>

#include <QQuickPaintedItem>

namespace azalai {

/// A band of a calendar as the sheet has it, with the shown moment marked. Dates are set into a high one.
class CalendarStrip : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(azalai::CalendarBand calendar READ calendar WRITE setCalendar NOTIFY changed REQUIRED)
    Q_PROPERTY(bool dark READ isDark WRITE setDark NOTIFY changed)
    Q_PROPERTY(bool mirrored READ isMirrored WRITE setMirrored NOTIFY changed) ///< time runs to the left

public:
    explicit CalendarStrip(QQuickItem* parent = nullptr);

    [[nodiscard]] CalendarBand calendar() const { return m_calendar; }
    void setCalendar(const CalendarBand& calendar) { change(m_calendar, calendar); }
    [[nodiscard]] bool isDark() const { return m_dark; }
    void setDark(bool dark) { change(m_dark, dark); }
    [[nodiscard]] bool isMirrored() const { return m_mirrored; }
    void setMirrored(bool mirrored) { change(m_mirrored, mirrored); }
    /// The second since 1970 that lies under a point; 0 without a calendar.
    Q_INVOKABLE double secsAt(double xPx) const;

    void paint(QPainter* painter) override;

signals:
    void changed();

private:
    template <class T> void change(T& value, const T& next) {
        if (value == next) return;
        value = next;
        update();
        emit changed();
    }
    [[nodiscard]] double xOf(Instant instant) const;

    CalendarBand m_calendar;
    bool m_dark = false;
    bool m_mirrored = false;
};

} // namespace azalai
