#include <app/render/settle_pdf.h>

#include <QRegularExpression>

namespace azalai {
namespace {

/// Overwrites every date that follows a mark. The text between mark and `end` keeps its length.
void settleDates(QByteArray& pdf, const QByteArray& mark, char end) {
    for (qsizetype at = pdf.indexOf(mark); at >= 0; at = pdf.indexOf(mark, at + mark.size())) {
        constexpr QByteArrayView fixed("20000101000000");
        qsizetype digits = 0;
        for (qsizetype i = at + mark.size(); i < pdf.size() && pdf[i] != end; ++i) {
            if (pdf[i] < '0' || pdf[i] > '9') continue;
            pdf[i] = digits < fixed.size() ? fixed[digits] : '0';
            ++digits;
        }
    }
}

qsizetype lastNumberAfter(const QByteArray& pdf, const QByteArray& word) {
    const qsizetype at = pdf.lastIndexOf(word);
    return at < 0 ? -1 : pdf.mid(at + word.size(), 24).trimmed().split('\n').front().split(' ').front().toLongLong();
}

} // namespace

Result<QByteArray> settlePdf(QByteArray pdf, const QString& language) {
    for (const char* mark : {"/CreationDate (D:", "/ModDate (D:"})
        settleDates(pdf, mark, ')');
    for (const char* mark : {"xmp:CreateDate=\"", "xmp:ModifyDate=\"", "xmp:MetadataDate=\""})
        settleDates(pdf, mark, '"');
    const qsizetype catalog = pdf.indexOf("/Type /Catalog");
    const qsizetype xref = lastNumberAfter(pdf, "startxref");
    const qsizetype size = lastNumberAfter(pdf, "/Size ");
    const qsizetype start = pdf.lastIndexOf(" 0 obj", catalog);
    const qsizetype end = pdf.indexOf("endobj", catalog);
    const qsizetype trailer = pdf.lastIndexOf("trailer");
    if (catalog < 0 || xref < 0 || size < 0 || start < 0 || end < 0 || trailer < 0)
        return failure(ErrorCode::PaintFailed, "PDF", "no catalogue where Qt 6.8 writes it");
    const QByteArray number = pdf.mid(pdf.lastIndexOf('\n', start) + 1, start - pdf.lastIndexOf('\n', start) - 1);
    QByteArray body = pdf.mid(start, end - start);
    body.replace("/Type /Catalog", "/Type /Catalog\n/Lang (" + language.toLatin1() + ")");
    QByteArray oldTrailer = pdf.mid(trailer, pdf.lastIndexOf("startxref") - trailer);
    oldTrailer.replace("<<", "<<\n/Prev " + QByteArray::number(xref));
    const QByteArray offset = QByteArray::number(pdf.size()).rightJustified(10, '0');
    pdf += number + body + "endobj\n";
    const qsizetype newXref = pdf.size();
    pdf += "xref\n" + number + " 1\n" + offset + " 00000 n \n" + oldTrailer + "startxref\n" +
           QByteArray::number(newXref) + "\n%%EOF\n";
    return pdf;
}

} // namespace azalai
