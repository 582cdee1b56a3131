#include <app/render/make_picture.h>

#include <azalai/cartography/grey.h>

#include <QBuffer>
#include <QColor>
#include <QImage>
#include <QImageWriter>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace azalai {
namespace {

QRgb greyOf(QRgb pixel) {
    const Rgba grey =
        azalai::greyOf(Rgba{static_cast<std::uint8_t>(qRed(pixel)), static_cast<std::uint8_t>(qGreen(pixel)),
                            static_cast<std::uint8_t>(qBlue(pixel)), 255});
    return qRgb(grey.red, grey.green, grey.blue);
}

/// Colours stand in an SVG as "#rrggbb".
QByteArray withGreys(QByteArray svg) {
    for (qsizetype at = svg.indexOf("=\"#"); at >= 0; at = svg.indexOf("=\"#", at + 1)) {
        const qsizetype digits = at + 3;
        bool isColor = false;
        const uint rgb = svg.mid(digits, 6).toUInt(&isColor, 16);
        if (!isColor || svg[digits + 6] != '"') continue;
        svg.replace(digits, 6, QByteArray::number(greyOf(rgb) & 0xffffff, 16).rightJustified(6, '0'));
    }
    return svg;
}

} // namespace

Result<QImage> makeImage(const PictureFrame& frame, int dpi) {
    const double pixelsPerMm = dpi / 25.4;
    QImage image(static_cast<int>(std::lround(frame.sizeMm.width() * pixelsPerMm)),
                 static_cast<int>(std::lround(frame.sizeMm.height() * pixelsPerMm)),
                 QImage::Format_ARGB32_Premultiplied);
    if (image.isNull()) return failure(ErrorCode::PaintFailed, frame.title.toStdString(), "no memory for the picture");
    image.fill(Qt::white);
    QPainter painter(&image);
    frame.paint(painter, pixelsPerMm);
    if (!painter.end()) return failure(ErrorCode::PaintFailed, frame.title.toStdString(), "the painter did not end");
    QImage result = image.convertToFormat(QImage::Format_RGB32);
    if (frame.isGrey) {
        for (int y = 0; y < result.height(); ++y) {
            auto* row = reinterpret_cast<QRgb*>(result.scanLine(y));
            std::transform(row, row + result.width(), row, [](QRgb pixel) { return greyOf(pixel); });
        }
        result = result.convertToFormat(QImage::Format_Grayscale8);
    }
    result.setDotsPerMeterX(qRound(dpi / 0.0254));
    result.setDotsPerMeterY(qRound(dpi / 0.0254));
    return result;
}

Result<QByteArray> makePng(const QImage& image, const QString& title) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "png");
    writer.setText(QStringLiteral("Title"), title);
    if (!writer.write(image))
        return failure(ErrorCode::PaintFailed, title.toStdString(), writer.errorString().toStdString());
    return buffer.data();
}

Result<QByteArray> makeSvg(const PictureFrame& frame) {
    constexpr double unitsPerMm = 100;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator(QSvgGenerator::SvgVersion::Svg11); // the other one cannot clip
    generator.setOutputDevice(&buffer);
    generator.setResolution(qRound(unitsPerMm * 25.4));
    const QSize size = (frame.sizeMm * unitsPerMm).toSize();
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(0, 0), size));
    generator.setTitle(frame.title);
    generator.setDescription(frame.description);
    QPainter painter;
    if (!painter.begin(&generator))
        return failure(ErrorCode::PaintFailed, frame.title.toStdString(), "the SVG writer did not begin");
    frame.paint(painter, unitsPerMm);
    if (!painter.end()) return failure(ErrorCode::PaintFailed, frame.title.toStdString(), "the SVG writer did not end");
    return frame.isGrey ? withGreys(buffer.data()) : buffer.data();
}

} // namespace azalai
