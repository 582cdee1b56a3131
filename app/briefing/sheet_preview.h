#pragma once

#include <app/briefing/briefing_model.h>
#include <app/briefing/map_hand.h>
#include <app/briefing/page_view.h>

#include <QImage>
#include <QQuickPaintedItem>
#include <QThreadPool>

namespace azalai {

/// Shows the briefing model's page, painted off the GUI thread by the painter of paper, and lets a hand on it: maps are
/// dragged and scaled in their frames, and the page is looked at more closely.
class SheetPreview : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(azalai::BriefingModel* model READ model WRITE setModel NOTIFY modelChanged REQUIRED)
    Q_PROPERTY(bool complete READ isComplete NOTIFY completeChanged) ///< what is shown is the model's page
    Q_PROPERTY(double zoom READ zoom NOTIFY viewChanged)             ///< 1: the whole page

public:
    explicit SheetPreview(QQuickItem* parent = nullptr);
    ~SheetPreview() override;

    [[nodiscard]] BriefingModel* model() const { return m_model; }
    void setModel(BriefingModel* model);
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] double zoom() const { return m_view.zoom(); }

    /// Makes the page larger or smaller about its middle.
    Q_INVOKABLE void zoomBy(double factor);
    Q_INVOKABLE void showWhole();
    /// Changes the scale of the page's maps about their middles: a factor over 1 shows more ground.
    Q_INVOKABLE void scaleMaps(double factor);
    /// The middle of the gap between two parts of the page, in pixels of the item; dividers are numbered from 0.
    Q_INVOKABLE QPointF dividerSpot(int divider) const;
    /// Puts words in the place of the text that was chosen last.
    Q_INVOKABLE void write(const QString& words);
    /// Where a text of the page stands that has some words, in pixels of the item; empty: there is none.
    Q_INVOKABLE QRectF textBox(const QString& words) const;
    /// Where a map's frame stands, in pixels of the item; empty: there is no such map.
    Q_INVOKABLE QRectF mapFrame(int map) const;

    void paint(QPainter* painter) override;

signals:
    void modelChanged();
    void completeChanged();
    void viewChanged();
    /// A text was clicked: its box and the size of its letters in pixels of the item.
    void textChosen(const QRectF& box, const QString& words, double letterPx);

protected:
    void geometryChange(const QRectF& newGeometry, const QRectF& oldGeometry) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseUngrabEvent() override;
    void hoverMoveEvent(QHoverEvent* event) override;
    void hoverLeaveEvent(QHoverEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void begin();
    void take(const QImage& image, const QRectF& seenMm, std::shared_ptr<const BriefingModel::Pages> pages,
              const Sheet* sheet);
    [[nodiscard]] std::optional<std::size_t> mapAt(QPointF pixel) const;
    [[nodiscard]] const SheetText* textAt(QPointF pixel) const;
    [[nodiscard]] std::optional<std::size_t> dividerAt(QPointF pixel) const;
    void dragDivider(QPointF pixel);
    void paintDivider(QPainter& painter) const;
    void showHand(QPointF pixel);
    void changeView();
    void takeMap(std::size_t map);
    void look(); ///< tells the model where the hand has put the map
    void paintMaps(QPainter& painter) const;

    QThreadPool m_pool;
    BriefingModel* m_model = nullptr;
    PageView m_view;
    MapHand m_hand;
    QImage m_image;
    QRectF m_seenMm;                                            ///< the part of the page on the image
    std::shared_ptr<const BriefingModel::Pages> m_paintedPages; ///< keeps the next alive
    const Sheet* m_painted = nullptr;                           ///< the page on the image
    std::vector<QRectF> m_frames;                               ///< of its maps, in millimetres
    std::vector<SheetText> m_texts;
    std::optional<std::size_t> m_hovered; ///< the map under the pointer
    std::optional<QRectF> m_hoveredText;  ///< in millimetres
    std::vector<SheetDivider> m_dividers;
    std::optional<std::size_t> m_divider; ///< that is dragged
    double m_dividerMm = 0;               ///< by how much, to the right or downwards
    std::optional<SheetText> m_written;   ///< that is being written
    QPointF m_pressed;
    QPointF m_last; ///< of the pointer, while a button is held
    bool m_isDraggingMap = false;
    bool m_isRunning = false;
    bool m_isStale = false;
};

} // namespace azalai
