#include <app/render/paint_code.h>

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <memory>

#include <qrencode.h>

namespace azalai {

void paintCode(QPainter& painter, const std::string& text, const QRectF& box, double pixelsPerMm) {
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(QRcode_encodeString8bit(text.c_str(), 0, QR_ECLEVEL_M),
                                                               QRcode_free);
    if (!code) return;
    const double module = std::min(box.width(), box.height()) * pixelsPerMm / code->width;
    const QPointF corner = box.center() * pixelsPerMm - QPointF(module, module) * (code->width / 2.0);
    // One path: modules side by side would show hairlines between them.
    QPainterPath dark;
    dark.setFillRule(Qt::WindingFill);
    for (int row = 0; row < code->width; ++row)
        for (int column = 0; column < code->width; ++column) {
            const int begin = column;
            while (column < code->width && (code->data[row * code->width + column] & 1) != 0)
                ++column;
            if (column > begin)
                dark.addRect(QRectF(corner.x() + begin * module, corner.y() + row * module, (column - begin) * module,
                                    module * 1.01));
        }
    painter.fillPath(dark, Qt::black);
}

} // namespace azalai
