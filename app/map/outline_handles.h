#pragma once

#include <app/map/drawn_area.h>
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
    Q_PROPERTY(azalai::MapPiece piece READ piece NOTIFY traceChanged) ///< that a click would put into the outline
    Q_PROPERTY(bool hasTraceStart READ hasTraceStart NOTIFY traceChanged)
    Q_PROPERTY(bool overHandle READ isOverHandle NOTIFY overHandleChanged) ///< a press would take a handle

public:
    explicit OutlineHandles(QQuickItem* parent = nullptr);

    [[nodiscard]] const MapOutline& outline() const { return m_outline; }
    void setOutline(const MapOutline& outline);
    [[nodiscard]] bool isOverHandle() const { return m_overHandle; }

    [[nodiscard]] MapPiece piece() const { return {m_piece}; }
    [[nodiscard]] bool hasTraceStart() const { return m_start.has_value(); }
    /// While lines are to be followed: begins at the chosen vertex, or follows the line from where it began.
    Q_INVOKABLE void traceChosen();
    Q_INVOKABLE void takeOtherWay();
    Q_INVOKABLE bool dropTrace(); ///< false when none was begun

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
    void traceChanged();
    void traced(int ring, int from, int to, const azalai::DrawnLine& line); ///< the outline is to follow the line

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
    void take(const OutlineHandle& handle, bool otherwise);
    void traceAt(int ring, int vertex);
    void findPiece();
    void paintTrace(QPainter& painter) const;
    [[nodiscard]] std::optional<Position> vertexAt(int ring, int vertex) const;

    MapOutline m_outline;
    bool m_overHandle = false;
    bool m_isHeld = false;
    std::optional<SnapTarget> m_target; ///< of the vertex that is held
    struct Place {
        int ring = 0;
        int vertex = 0;

        bool operator==(const Place&) const = default;
    };
    std::optional<Place> m_start;           ///< where a line begins that is to be followed
    std::optional<Place> m_end;             ///< under the pointer
    std::optional<OutlineHandle> m_pressed; ///< not known yet: a click, or the begin of a drag
    QPointF m_pressedAt;
    std::optional<TracedPiece> m_piece;
    bool m_takesOtherWay = false;
    QPointF m_hold; ///< from the pointer to the vertex that it holds
    std::vector<OutlineHandle> m_handles;
};

} // namespace azalai
