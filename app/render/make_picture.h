#pragma once

#include <azalai/base/result.h>

#include <QByteArray>
#include <QSizeF>
#include <QString>

#include <functional>

class QImage;
class QPainter;

namespace azalai {

/// A picture of so many millimetres that is painted by whoever asks for it.
struct PictureFrame {
    QString title;
    QString description{};
    QSizeF sizeMm;
    bool isGrey = false;                            ///< every colour becomes the grey that is as bright
    std::function<void(QPainter&, double)> paint{}; ///< (painter, pixels per millimetre)
};

/// The picture in pixels, on white. dpi  Pixels per inch of the paper.
/// Errors  PaintFailed: no memory.
[[nodiscard]] Result<QImage> makeImage(const PictureFrame& frame, int dpi);

/// An image as PNG, with its title and resolution. The same image gives the same bytes.
[[nodiscard]] Result<QByteArray> makePng(const QImage& image, const QString& title);

/// The picture as SVG 1.1. Letters are outlines: they look the same where the fonts are not installed.
[[nodiscard]] Result<QByteArray> makeSvg(const PictureFrame& frame);

} // namespace azalai
