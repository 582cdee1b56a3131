#include <app/render/make_pdf.h>

#include <app/render/finish_pdf.h>

#include <QBuffer>
#include <QHashFunctions>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

#include <mutex>

namespace azalai {
namespace {

/// Qt's PDF writer walks a hash of fonts: with the usual random seed the order of the fonts differs from run to run.
class FixedHashOrder {
public:
    FixedHashOrder() : m_only(mutex()) { QHashSeed::setDeterministicGlobalSeed(); }
    ~FixedHashOrder() { QHashSeed::resetRandomGlobalSeed(); }
    FixedHashOrder(const FixedHashOrder&) = delete;
    FixedHashOrder& operator=(const FixedHashOrder&) = delete;

private:
    /// A sheet that is saved while a pack is made must not give the seed back under its hands.
    static std::mutex& mutex() {
        static std::mutex one;
        return one;
    }
    std::lock_guard<std::mutex> m_only;
};

} // namespace

Result<QByteArray> makePdf(const PdfFrame& frame, const std::function<void(QPainter&, int, double)>& paint) {
    const FixedHashOrder fixed;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(pdfDpi);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
        const QPageSize size(QSizeF(frame.width.value, frame.height.value), QPageSize::Millimeter, {},
                             QPageSize::ExactMatch);
        writer.setPageLayout(QPageLayout(size, QPageLayout::Portrait, QMarginsF(0, 0, 0, 0), QPageLayout::Millimeter));
        QPainter painter;
        if (!painter.begin(&writer))
            return failure(ErrorCode::PaintFailed, frame.title.toStdString(), "the PDF writer did not begin");
        for (int page = 0; page < frame.pages; ++page) {
            if (page > 0) writer.newPage();
            paint(painter, page, pdfDpi / 25.4);
        }
        if (!painter.end())
            return failure(ErrorCode::PaintFailed, frame.title.toStdString(), "the PDF writer did not end");
    }
    return finishPdf(buffer.data(), frame);
}

} // namespace azalai
