#include <app/briefing/sheet_preview.h>

#include <app/render/write_sheet.h>

#include <QPainter>
#include <QQuickWindow>

#include <algorithm>

namespace azalai {

SheetPreview::SheetPreview(QQuickItem* parent) : QQuickPaintedItem(parent) { m_pool.setMaxThreadCount(1); }

SheetPreview::~SheetPreview() { m_pool.waitForDone(); }

void SheetPreview::setModel(BriefingModel* model) {
    if (model == m_model) return;
    if (m_model) m_model->disconnect(this);
    m_model = model;
    if (m_model) connect(m_model, &BriefingModel::sheetChanged, this, &SheetPreview::begin);
    emit modelChanged();
    begin();
}

void SheetPreview::geometryChange(const QRectF& newGeometry, const QRectF& oldGeometry) {
    QQuickPaintedItem::geometryChange(newGeometry, oldGeometry);
    if (newGeometry.size() != oldGeometry.size()) begin();
}

void SheetPreview::begin() {
    if (!m_model || !m_model->sheet() || width() < 10 || height() < 10) return;
    if (m_isRunning) {
        m_isStale = true;
        return;
    }
    m_isRunning = true;
    m_isStale = false;
    const double ratio = window() ? window()->effectiveDevicePixelRatio() : 1.0;
    m_pool.start([this, pages = m_model->pages(), sheet = m_model->sheet(), room = size() * ratio] {
        const PaperSize paper = sizeOf(sheet->format);
        const double pixelsPerMm = std::min(room.width() / paper.width.value, room.height() / paper.height.value);
        QImage image(QSizeF(paper.width.value * pixelsPerMm, paper.height.value * pixelsPerMm).toSize(),
                     QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        paintSheet(painter, *sheet, pixelsPerMm);
        painter.end();
        QMetaObject::invokeMethod(
            this,
            [this, pages, sheet, image] {
                m_isRunning = false;
                m_image = image;
                m_paintedPages = pages;
                m_painted = sheet;
                update();
                if (m_isStale) begin();
                emit completeChanged();
            },
            Qt::QueuedConnection);
    });
}

void SheetPreview::paint(QPainter* painter) {
    if (m_image.isNull()) return;
    const double scale = std::min(width() / m_image.width(), height() / m_image.height());
    const QSizeF shown = QSizeF(m_image.size()) * scale;
    const QRectF box(QPointF((width() - shown.width()) / 2, (height() - shown.height()) / 2), shown);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawImage(box, m_image);
    painter->setPen(QColor(0, 0, 0, 60));
    painter->drawRect(box);
}

} // namespace azalai
