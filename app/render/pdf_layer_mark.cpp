#include <app/render/pdf_layer_mark.h>

#include <QPainter>
#include <QPdfWriter>

namespace azalai {
namespace {

void paintMark(QPainter& painter, int what) {
    if (dynamic_cast<QPdfWriter*>(painter.device()) == nullptr) return;
    painter.save();
    painter.resetTransform(); // its numbers must stay what they are
    painter.fillRect(QRectF(markLeft, what, 1, 1), Qt::white);
    painter.restore();
}

} // namespace

PdfLayerMark::PdfLayerMark(QPainter& painter, SceneLayer layer) : m_painter(painter) {
    paintMark(painter, static_cast<int>(layer));
}

PdfLayerMark::~PdfLayerMark() { paintMark(m_painter, markOfEnd); }

} // namespace azalai
