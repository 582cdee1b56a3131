#include <app/render/pdf_text_mark.h>

#include <QList>
#include <QPainter>
#include <QPdfWriter>
#include <QRectF>

#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <charconv>
#include <format>
#include <stdexcept>
#include <string_view>

namespace azalai {
namespace {

constexpr int textMarkLeft = -66666;
constexpr int endOfText = 70000; // no unit of UTF-16

void paintUnits(QPainter& painter, const QList<int>& units) {
    if (dynamic_cast<QPdfWriter*>(painter.device()) == nullptr) return;
    QList<QRectF> marks;
    for (const int unit : units)
        marks.append(QRectF(textMarkLeft, unit, 1, 1));
    painter.save();
    painter.resetTransform(); // the numbers must stay what they are
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    painter.drawRects(marks);
    painter.restore();
}

struct TextMark {
    std::string hex; ///< of its units; empty where a text ends
    std::size_t end = 0;
};

/// Reads the rectangles that begin at a place, and the painting of them.
TextMark readMark(std::string_view content, std::size_t at, const std::string& head) {
    constexpr std::string_view tail = " 1 1 re\n";
    constexpr std::string_view paint = "f\n";
    TextMark mark;
    while (content.substr(at, head.size()) == head) {
        int unit = -1;
        const char* const digits = content.data() + at + head.size();
        const auto [end, error] = std::from_chars(digits, content.data() + content.size(), unit);
        at = static_cast<std::size_t>(end - content.data());
        if (error != std::errc{} || content.substr(at, tail.size()) != tail) break;
        at += tail.size();
        if (unit != endOfText) mark.hex += std::format("{:04X}", unit);
        if (content.substr(at, paint.size()) != paint) continue;
        mark.end = at + paint.size();
        return mark;
    }
    throw std::runtime_error("a text's mark is not as Qt 6.8 writes it");
}

/// The span takes in the letters alone: poppler places it by the coordinates that hold where it ends.
std::string spanAround(const std::string& painting, const std::string& hex) {
    const std::size_t begin = painting.find("BT\n");
    const std::size_t end = painting.rfind("ET\n");
    if (begin == std::string::npos || end == std::string::npos) return painting;
    return painting.substr(0, begin) + "/Span <</ActualText <FEFF" + hex + ">>> BDC\n" +
           painting.substr(begin, end + 3 - begin) + "EMC\n" + painting.substr(end + 3);
}

} // namespace

PdfTextMark::PdfTextMark(QPainter& painter, const QString& words) : m_painter(painter) {
    QList<int> units;
    for (const QChar unit : words)
        units.append(unit.unicode());
    paintUnits(painter, units);
}

PdfTextMark::~PdfTextMark() { paintUnits(m_painter, {endOfText}); }

std::string withSpans(const std::string& content) {
    const std::string head = std::to_string(textMarkLeft) + " ";
    std::string result;
    result.reserve(content.size());
    std::size_t done = 0;
    for (std::size_t at = content.find(head); at != std::string::npos; at = content.find(head, done)) {
        const TextMark start = readMark(content, at, head);
        const std::size_t endAt = content.find(head, start.end);
        if (start.hex.empty() || endAt == std::string::npos) throw std::runtime_error("a text has no start or no end");
        const TextMark end = readMark(content, endAt, head);
        if (!end.hex.empty()) throw std::runtime_error("a text begins inside another");
        result.append(content, done, at - done);
        result += spanAround(content.substr(start.end, endAt - start.end), start.hex);
        done = end.end;
    }
    return result.append(content, done);
}

void writePdfSpans(QPDF& pdf) {
    for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        QPDFObjectHandle stream = page.getObjectHandle().getKey("/Contents");
        const std::shared_ptr<Buffer> bytes = stream.getStreamData();
        stream.replaceStreamData(
            withSpans(std::string(reinterpret_cast<const char*>(bytes->getBuffer()), bytes->getSize())),
            QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
    }
}

} // namespace azalai
