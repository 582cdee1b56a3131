#include <app/render/write_sheet.h>

#include <app/render/fonts.h>
#include <app/render/make_pdf.h>
#include <app/render/sheet_layout.h>

#include <QBuffer>
#include <QImage>
#include <QImageWriter>
#include <QPainter>
#include <QSaveFile>

#include <cmath>

namespace azalai {
namespace {

/// Where the map of a sheet lies. Its corner is painted on a whole pixel.
PdfGround groundOf(const Sheet& sheet) {
    constexpr double pixelsPerMm = pdfDpi / 25.4;
    QRectF frame = layoutSheet(sheet.paper, sheet.language, partsOf(sheet)).map;
    frame.moveTopLeft(QPointF((frame.topLeft() * pixelsPerMm).toPoint()) / pixelsPerMm);
    return {.page = 0, .frame = frame, .ground = visibleBox(sheet)};
}

Result<QByteArray> pdfOf(const Sheet& sheet) {
    const PaperSize paper = sizeOf(sheet.paper);
    return makePdf({.title = QString::fromStdString(sheet.title),
                    .author = QString::fromStdString(sheet.author),
                    .identity = QString::fromStdString(sheet.footer + sheet.title),
                    .language = sheet.language,
                    .width = paper.width,
                    .height = paper.height,
                    .grounds = {groundOf(sheet)},
                    .layers = sheet.layerNames},
                   [&](QPainter& painter, int, double pixelsPerMm) { paintSheet(painter, sheet, pixelsPerMm); });
}

Result<QByteArray> makePng(const Sheet& sheet, int dpi) {
    const PaperSize paper = sizeOf(sheet.paper);
    const double pixelsPerMm = dpi / 25.4;
    QImage image(static_cast<int>(std::lround(paper.width.value * pixelsPerMm)),
                 static_cast<int>(std::lround(paper.height.value * pixelsPerMm)), QImage::Format_ARGB32_Premultiplied);
    if (image.isNull()) return failure(ErrorCode::PaintFailed, sheet.title, "no memory for the picture");
    image.fill(Qt::white);
    QPainter painter(&image);
    paintSheet(painter, sheet, pixelsPerMm);
    if (!painter.end()) return failure(ErrorCode::PaintFailed, sheet.title, "the painter did not end");
    image.setDotsPerMeterX(qRound(dpi / 0.0254));
    image.setDotsPerMeterY(qRound(dpi / 0.0254));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "png");
    writer.setText(QStringLiteral("Title"), QString::fromStdString(sheet.title));
    if (!writer.write(image.convertToFormat(QImage::Format_RGB32)))
        return failure(ErrorCode::PaintFailed, sheet.title, writer.errorString().toStdString());
    return buffer.data();
}

Result<void> save(const QByteArray& bytes, const QString& path) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(ErrorCode::FileUnwritable, path.toStdString(), file.errorString().toStdString());
    return {};
}

} // namespace

Result<void> writeSheet(const Sheet& sheet, const QString& path, int dpi) {
    const bool isPdf = path.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive);
    const bool isPng = path.endsWith(QStringLiteral(".png"), Qt::CaseInsensitive);
    if (!isPdf && !isPng) return failure(ErrorCode::UnsupportedFormat, path.toStdString(), "expected .pdf or .png");
    if (Result<void> fonts = loadBundledFonts(); !fonts) return fonts;
    const Result<QByteArray> bytes = isPdf ? pdfOf(sheet) : makePng(sheet, dpi);
    if (!bytes) return std::unexpected(bytes.error());
    return save(*bytes, path);
}

} // namespace azalai
