#pragma once

#include <app/map/drawn_area.h>
#include <app/map/map_tool.h>

#include <azalai/geo/move_on_ground.h>

#include <optional>

namespace azalai {

/// Moves an area as a whole over the map: a press inside takes it, and it keeps its ground.
class ZoneMover : public MapTool {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(azalai::DrawnArea area READ area WRITE setArea NOTIFY changed REQUIRED)
    Q_PROPERTY(bool overArea READ isOverArea NOTIFY overAreaChanged) ///< a press would take it

public:
    explicit ZoneMover(QQuickItem* parent = nullptr);

    [[nodiscard]] const DrawnArea& area() const { return m_area; }
    /// An area that is held is not put where it is by another of the same shape: the hand has the word.
    void setArea(const DrawnArea& area);
    [[nodiscard]] bool isOverArea() const { return m_isOverArea; }

    Q_INVOKABLE void nudge(double rightPx, double downPx);         ///< as the arrow keys do
    Q_INVOKABLE void shift(double eastMetres, double northMetres); ///< likewise
    Q_INVOKABLE void release();                                    ///< what keys have moved stays
    Q_INVOKABLE bool cancel();                                     ///< takes the drag back; false when there is none

    void paint(QPainter* painter) override;

signals:
    void changed();
    void overAreaChanged();
    void followed(double eastMetres, double northMetres); ///< the hand is still on it; from where it was taken
    void moved(double eastMetres, double northMetres);    ///< let go
    void cancelled();

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseUngrabEvent() override;
    void hoverMoveEvent(QHoverEvent* event) override;
    void hoverLeaveEvent(QHoverEvent* event) override;

private:
    void shiftTo(GroundShift shift);
    void setOverArea(bool over);
    [[nodiscard]] bool isInside(QPointF at) const;

    DrawnArea m_area;
    Area m_shown;                       ///< the area where the hand has it
    std::optional<GroundShift> m_shift; ///< while it is moved
    std::optional<Position> m_held;     ///< what of the ground the pointer took
    bool m_isOverArea = false;
};

} // namespace azalai
