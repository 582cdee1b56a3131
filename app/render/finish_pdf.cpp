#include <app/render/finish_pdf.h>

#include <app/render/pdf_fonts.h>
#include <app/render/pdf_grey.h>
#include <app/render/pdf_ground.h>
#include <app/render/pdf_layers.h>
#include <app/render/pdf_metadata.h>
#include <app/render/pdf_text_mark.h>

#include <qpdf/Pl_Flate.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>
#include <mutex>

namespace azalai {
namespace {

/// Qt declares process colours for every page. Nothing is drawn in them, and PDF/A has no place for them.
void dropProcessColors(QPDF& pdf) {
    for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        QPDFObjectHandle spaces = page.getAttribute("/Resources", false).getKey("/ColorSpace");
        if (!spaces.isDictionary()) continue;
        spaces.removeKey("/CSpcmyk");
        spaces.removeKey("/PCSpcmyk");
    }
}

/// Where the paper is cut, and how far colour goes beyond that.
void writeTrim(QPDF& pdf, const PdfFrame& frame) {
    if (frame.trimMargin.value <= 0) return;
    constexpr double pointsPerMm = 72 / 25.4;
    for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        const double height = page.getAttribute("/MediaBox", false).getArrayItem(3).getNumericValue();
        const auto box = [&](double around) {
            QPDFObjectHandle array = QPDFObjectHandle::newArray();
            const double left = around * pointsPerMm;
            const double right = (frame.width.value - around) * pointsPerMm;
            const double top = height - around * pointsPerMm;
            const double bottom = height - (frame.height.value - around) * pointsPerMm;
            for (const double value : {left, bottom, right, top})
                array.appendItem(QPDFObjectHandle::newReal(value, 4));
            return array;
        };
        page.getObjectHandle().replaceKey("/TrimBox", box(frame.trimMargin.value));
        page.getObjectHandle().replaceKey("/BleedBox", box(frame.trimMargin.value - frame.bleed.value));
    }
}

} // namespace

QByteArray bytesOf(QPDF& pdf) {
    // Half as long as the level that zlib takes by itself, for 1.5 % more bytes (a million vertices, 184 MB of
    // strokes).
    static std::once_flag once;
    std::call_once(once, Pl_Flate::setCompressionLevel, 5);
    pdf.getTrailer().removeKey("/ID"); // Qt's is a random number; qpdf makes it from the content
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setMinimumPDFVersion("1.7");
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setDeterministicID(true);
    writer.setNewlineBeforeEndstream(true); // as PDF/A wants it
    writer.write();
    const std::shared_ptr<Buffer> bytes = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(bytes->getBuffer()), static_cast<qsizetype>(bytes->getSize())};
}

std::string pdfLibraryVersion() { return QPDF::QPDFVersion(); }

Result<QByteArray> finishPdf(const QByteArray& pdf, const PdfFrame& frame) {
    try {
        QPDF file;
        file.setSuppressWarnings(true);
        file.processMemoryFile("Qt's PDF", pdf.constData(), static_cast<std::size_t>(pdf.size()));
        dropProcessColors(file);
        mendPdfFonts(file);
        writePdfSpans(file);
        writePdfLayers(file, frame);
        if (frame.isGrey) makePdfGrey(file);
        writePdfGrounds(file, frame.grounds);
        writeTrim(file, frame);
        writePdfMetadata(file, frame);
        return bytesOf(file);
    } catch (const std::exception& trouble) {
        return failure(ErrorCode::PaintFailed, frame.title.toStdString(), trouble.what());
    }
}

} // namespace azalai
