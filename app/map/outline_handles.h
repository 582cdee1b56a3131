#pragma once

#include <app/map/map_outline.h>
#include <app/map/map_tool.h>

#include <vector>

namespace azalai {

/// A place on the outline that a hand can take.
struct OutlineHandle {
    int ring = 0;
    int vertex = 0;          ///< of a midpoint: the vertex before it
    bool isMidpoint = false; ///< taking it makes a new vertex
    QPointF at;              ///< pixels of the frame

    bool operator==(const OutlineHandle&) const = default;
};

/// The handles to show: the chosen vertex, then vertices in order as long as they keep 12 pixels from all before, then
/// midpoints of edges of 28 pixels and more; none outside the frame.
[[nodiscard]] std::vector<OutlineHandle> outlineHandles(const MapOutline& outline, const MapFrame& frame);

/// Draws an outline with its handles over the map and turns the pointer on them into changes. It follows the pointer at
/// once: what is computed from the outline comes later.
class OutlineHandles : public MapTool {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(azalai::MapOutline outline READ outline WRITE setOutline NOTIFY changed REQUIRED)
    Q_PROPERTY(bool overHandle READ isOverHandle NOTIFY overHandleChanged) ///< a press would take a handle

public:
    explicit OutlineHandles(QQuickItem* parent = nullptr);

    [[nodiscard]] const MapOutline& outline() const { return m_outline; }
    void setOutline(const MapOutline& outline);
    [[nodiscard]] bool isOverHandle() const { return m_overHandle; }

    /// Moves the chosen vertex by units of the item, as the arrow keys do.
    Q_INVOKABLE void nudge(double right, double down, bool otherwise);

    void paint(QPainter* painter) override;

signals:
    void changed();
    void overHandleChanged();
    // otherwise: Ctrl is held, and shared borders do what they else would not
    void grabbed(int ring, int vertex, bool otherwise);
    void midpointGrabbed(int ring, int after, double latitude, double longitude, bool otherwise);
    void moved(double latitude, double longitude);                  ///< the vertex that was grabbed
    void nudged(double latitude, double longitude, bool otherwise); ///< the chosen vertex, by nudge()
    void released();

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseUngrabEvent() override;
    void hoverMoveEvent(QHoverEvent* event) override;
    void hoverLeaveEvent(QHoverEvent* event) override;

private:
    [[nodiscard]] const OutlineHandle* handleAt(QPointF at) const;
    void findHandles();
    void strokeRings(QPainter& painter, const PlaneRings& rings, std::initializer_list<QPen> pens) const;
    void setOverHandle(bool over);

    MapOutline m_outline;
    bool m_overHandle = false;
    bool m_isHeld = false;
    std::optional<SnapTarget> m_target; ///< of the vertex that is held
    QPointF m_hold;                     ///< from the pointer to the vertex that it holds
    std::vector<OutlineHandle> m_handles;
};

} // namespace azalai
