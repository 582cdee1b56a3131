#pragma once

#include <app/inspector/strip_model.h>
#include <app/render/strip_layout.h>

#include <QQuickPaintedItem>

namespace azalai {

/// A strip map on the screen: painted by the painter of paper, with a pointer along it.
class StripView : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(azalai::StripModel* model READ model WRITE setModel NOTIFY changed REQUIRED)
    Q_PROPERTY(bool dark READ isDark WRITE setDark NOTIFY changed)
    Q_PROPERTY(double room READ room WRITE setRoom NOTIFY
                   changed) ///< what it takes at least in height, where there is a strip
    Q_PROPERTY(double stretch READ stretch WRITE setStretch NOTIFY changed) ///< 1 and more: how many times as long
    Q_PROPERTY(
        double pointerY READ pointerY NOTIFY pointerYChanged) ///< of the kilometre that is pointed at; -1 for none

    Q_PROPERTY(QRectF road READ road NOTIFY pointerYChanged) ///< from the scale of kilometres to the line of the way
    Q_PROPERTY(bool visualFocus READ hasVisualFocus NOTIFY visualFocusChanged) ///< the keyboard is on it, and came so

public:
    explicit StripView(QQuickItem* parent = nullptr);

    [[nodiscard]] StripModel* model() const { return m_model; }
    void setModel(StripModel* model);
    [[nodiscard]] bool isDark() const { return m_dark; }
    void setDark(bool dark);
    [[nodiscard]] double room() const { return m_room; }
    void setRoom(double room);
    [[nodiscard]] double stretch() const { return m_stretch; }
    void setStretch(double stretch);
    [[nodiscard]] double pointerY() const;
    [[nodiscard]] QRectF road() const;
    [[nodiscard]] bool hasVisualFocus() const { return m_visualFocus; }
    [[nodiscard]] const StripLayout& layout() const { return m_layout; }

    void paint(QPainter* painter) override;

signals:
    void changed();
    void pointerYChanged();
    void visualFocusChanged();
    void stepped();                                           ///< by a key, to a kilometre that may be out of sight
    void goAsked();                                           ///< to the kilometre that is kept
    void thingChosen(const QString& kind, const QString& id); ///< by a second click

protected:
    bool event(QEvent* event) override;
    void geometryChange(const QRectF& newGeometry, const QRectF& oldGeometry) override;
    void hoverMoveEvent(QHoverEvent* event) override;
    void hoverLeaveEvent(QHoverEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void setVisualFocus(bool visual);
    void take();
    void lay();
    [[nodiscard]] QPointF fromStart(QPointF at) const;
    [[nodiscard]] std::optional<Metres> alongOf(QPointF at) const;
    [[nodiscard]] Metres reach() const;

    StripModel* m_model = nullptr;
    bool m_dark = false;
    bool m_visualFocus = false;
    double m_room = 0;
    double m_stretch = 1;
    std::optional<StripPicture> m_picture; ///< the model's, in the colours of the window
    StripLayout m_layout;
};

} // namespace azalai
