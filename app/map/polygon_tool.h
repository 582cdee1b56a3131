#pragma once

#include <app/map/drawn_area.h>
#include <app/map/map_tool.h>

#include <azalai/geometry/draft_ring.h>

#include <vector>

namespace azalai {

/// Draws a polygon, or a line that stays open, over the map, corner by corner: a click sets one, a double click or one
/// on the first corner closes. A corner whose line would cross another is refused and the reason told; the line to the
/// pointer shows it before. By the keyboard a cross is moved and set.
class PolygonTool : public MapTool {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool open MEMBER m_isOpen NOTIFY changed) ///< a line is drawn: it is not closed
    Q_PROPERTY(int count READ count NOTIFY changed)      ///< of corners
    /// Why the last corner was refused, or closing was: a word of `azalai::word(AreaFaultKind)`; empty for nothing.
    Q_PROPERTY(QString fault READ fault NOTIFY changed)
    /// What would be wrong with a corner at the pointer, likewise.
    Q_PROPERTY(QString warning READ warning NOTIFY warningChanged)
    /// What was drawn with the corner that was refused last, closed: it crosses itself. Empty when nothing was refused.
    Q_PROPERTY(azalai::DrawnArea refused READ refused NOTIFY changed)
    Q_PROPERTY(azalai::MapPiece piece READ piece NOTIFY pieceChanged) ///< that a click at the pointer would follow
    Q_PROPERTY(double squareMetres READ squareMetres NOTIFY changed)  ///< if it were closed now; 0 where it cannot be

public:
    explicit PolygonTool(QQuickItem* parent = nullptr);

    [[nodiscard]] int count() const { return static_cast<int>(m_draft.ring.corners().size()); }
    [[nodiscard]] QString fault() const { return m_fault; }
    [[nodiscard]] QString warning() const { return m_warning; }
    [[nodiscard]] DrawnArea refused() const { return {m_refused}; }
    [[nodiscard]] MapPiece piece() const { return {m_piece}; }
    [[nodiscard]] double squareMetres() const;

    Q_INVOKABLE void nudge(double rightPx, double downPx); ///< moves the cross
    Q_INVOKABLE void addHere();                            ///< a corner at the cross, or at the pointer
    Q_INVOKABLE void takeBack();                           ///< what the last click set
    Q_INVOKABLE void takeOtherWay();                       ///< of the piece to the pointer
    Q_INVOKABLE void finish();                             ///< closes
    Q_INVOKABLE void clear();
    Q_INVOKABLE azalai::DrawnArea takeRefused(); ///< ends the drawing with it
    Q_INVOKABLE void goOn();                     ///< with the corners that were closed last

    void paint(QPainter* painter) override;

signals:
    void changed();
    void warningChanged();
    void pieceChanged();
    void drawn(const azalai::DrawnArea& area); ///< closed; the tool is empty again
    void lineDrawn(const azalai::DrawnLine& line);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseUngrabEvent() override;
    void hoverMoveEvent(QHoverEvent* event) override;
    void hoverLeaveEvent(QHoverEvent* event) override;

private:
    void addAt(QPointF at, Qt::KeyboardModifiers keys);
    /// next  Corners that were to come.
    void refuse(const std::optional<AreaFaultKind>& fault, const Line& next = {});
    void finishLine();
    void pointAt(const std::optional<QPointF>& at, Qt::KeyboardModifiers keys = {});
    [[nodiscard]] Position pointerGround() const; ///< where a corner would be set; there is a pointer
    void look();
    [[nodiscard]] bool isOnFirst(QPointF at) const;
    [[nodiscard]] bool isClosing() const;   ///< a click at the pointer would close
    [[nodiscard]] Line nextCorners() const; ///< that a click at the pointer would set
    void findNext();
    void finishRing();
    [[nodiscard]] QPolygonF nextLine() const;
    void paintGround(QPainter& painter, const QPolygonF& line) const;
    void paintLines(QPainter& painter, const QPolygonF& line) const;

    /// What was drawn, and how many corners each click set.
    struct Draft {
        DraftRing ring;
        std::vector<std::size_t> clicks;
    };

    Draft m_draft;
    Draft m_finished;
    Line m_next; ///< corners that a click at the pointer would set
    std::optional<TracedPiece> m_piece;
    bool m_takesOtherWay = false;
    Area m_refused;
    std::optional<Position> m_faultAt;           ///< where it crosses itself
    std::optional<AreaFaultKind> m_pointerFault; ///< of the line to the pointer
    std::optional<AreaFaultKind> m_closingFault; ///< of closing from there
    bool m_isOpen = false;
    QString m_fault;
    QString m_warning;
    bool m_isPressed = false;
    bool m_isCrossShown = false;      ///< the keyboard moves it; else the pointer counts
    std::optional<QPointF> m_pointer; ///< or the cross
    Qt::KeyboardModifiers m_keys;     ///< held at the pointer
    std::optional<SnapTarget> m_target;
};

} // namespace azalai
