#include <app/render/write_sheet.h>

#include <app/render/fonts.h>
#include <app/render/settle_pdf.h>

#include <QBuffer>
#include <QHashFunctions>
#include <QImage>
#include <QImageWriter>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QUuid>

#include <cmath>

namespace azalai {
namespace {

QString languageCode(Language language) {
    return language == Language::French   ? QStringLiteral("fr")
           : language == Language::Arabic ? QStringLiteral("ar")
                                          : QStringLiteral("en");
}

/// Qt's PDF writer walks a hash of fonts: with the usual random seed the order of the fonts differs from run to run.
class FixedHashOrder {
public:
    FixedHashOrder() { QHashSeed::setDeterministicGlobalSeed(); }
    ~FixedHashOrder() { QHashSeed::resetRandomGlobalSeed(); }
    FixedHashOrder(const FixedHashOrder&) = delete;
    FixedHashOrder& operator=(const FixedHashOrder&) = delete;
};

Result<QByteArray> makePdf(const Sheet& sheet) {
    const FixedHashOrder fixed;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        constexpr int dpi = 1200; // of coordinates, not of pictures
        writer.setResolution(dpi);
        writer.setTitle(QString::fromStdString(sheet.title));
        writer.setCreator(QString::fromStdString(sheet.author));
        // The identity of the file is that of its content, so that the same sheet gives the same bytes.
        writer.setDocumentId(QUuid::createUuidV5(QUuid(), QString::fromStdString(sheet.footer + sheet.title)));
        const PaperSize paper = sizeOf(sheet.paper);
        const QPageSize size(QSizeF(paper.width.value, paper.height.value), QPageSize::Millimeter, {},
                             QPageSize::ExactMatch);
        writer.setPageLayout(QPageLayout(size, QPageLayout::Portrait, QMarginsF(0, 0, 0, 0), QPageLayout::Millimeter));
        QPainter painter;
        if (!painter.begin(&writer))
            return failure(ErrorCode::PaintFailed, sheet.title, "the PDF writer did not begin");
        paintSheet(painter, sheet, dpi / 25.4);
        if (!painter.end()) return failure(ErrorCode::PaintFailed, sheet.title, "the PDF writer did not end");
    }
    return settlePdf(buffer.data(), languageCode(sheet.language));
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
    const Result<QByteArray> bytes = isPdf ? makePdf(sheet) : makePng(sheet, dpi);
    if (!bytes) return std::unexpected(bytes.error());
    return save(*bytes, path);
}

} // namespace azalai
