#pragma once

#include <app/briefing/briefing_model.h>

#include <QImage>
#include <QQuickPaintedItem>
#include <QThreadPool>

namespace azalai {

/// Shows the briefing model's sheet as large as the item allows, painted off the GUI thread by the painter of paper.
class SheetPreview : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(azalai::BriefingModel* model READ model WRITE setModel NOTIFY modelChanged REQUIRED)
    Q_PROPERTY(bool complete READ isComplete NOTIFY completeChanged)

public:
    explicit SheetPreview(QQuickItem* parent = nullptr);
    ~SheetPreview() override;

    [[nodiscard]] BriefingModel* model() const { return m_model; }
    void setModel(BriefingModel* model);
    [[nodiscard]] bool isComplete() const { return m_painted != nullptr && m_model && m_painted == m_model->sheet(); }

    void paint(QPainter* painter) override;

signals:
    void modelChanged();
    void completeChanged();

protected:
    void geometryChange(const QRectF& newGeometry, const QRectF& oldGeometry) override;

private:
    void begin();

    QThreadPool m_pool;
    BriefingModel* m_model = nullptr;
    QImage m_image;
    std::shared_ptr<const BriefingModel::Pages> m_paintedPages; ///< keeps the next alive
    const Sheet* m_painted = nullptr;                           ///< the page on the image
    bool m_isRunning = false;
    bool m_isStale = false;
};

} // namespace azalai
