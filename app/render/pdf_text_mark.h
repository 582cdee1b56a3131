#pragma once

#include <qpdf/QPDF.hh>

#include <QString>

#include <string>

class QPainter;

namespace azalai {

/// Marks what is painted during its life as a text that readers of a PDF find under these words, however far apart its
/// letters stand. The mark is made of rectangles outside of every page, one for each unit of UTF-16, as PdfLayerMark
/// does it; only painters on a QPdfWriter are marked.
class PdfTextMark {
public:
    PdfTextMark(QPainter& painter, const QString& words);
    ~PdfTextMark();
    PdfTextMark(const PdfTextMark&) = delete;
    PdfTextMark& operator=(const PdfTextMark&) = delete;

private:
    QPainter& m_painter;
};

/// A page's content with the marks replaced by spans that bear their words (ISO 32000-1, 14.9.4).
/// Throws  std::runtime_error where the marks are not pairs, one after the other.
[[nodiscard]] std::string withSpans(const std::string& content);

/// Replaces the marks in every page.
void writePdfSpans(QPDF& pdf);

} // namespace azalai
