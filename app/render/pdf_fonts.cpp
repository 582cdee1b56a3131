#include <app/render/pdf_fonts.h>

#include <QByteArray>
#include <QString>

#include <qpdf/QPDFObjectHandle.hh>

#include <algorithm>
#include <map>
#include <regex>
#include <vector>

namespace azalai {
namespace {

using Handle = QPDFObjectHandle;

bool isArabicForm(char16_t c) { return (c >= 0xfb50 && c <= 0xfdff) || (c >= 0xfe70 && c <= 0xfefc); }

/// The character under which a reader looks for a glyph. A glyph of two letters keeps its own: poppler would read the
/// two from left to right, while all readers that search take this one apart rightly.
char16_t plainLetter(char16_t character) {
    // Of characters with one glyph Qt names the first, which here nobody writes.
    if (character == u'\t') return u' ';
    if (character == u'\u02bc') return u'\u2019'; // the apostrophe
    if (!isArabicForm(character)) return character;
    const QString letters =
        QString(QChar(character)).normalized(QString::NormalizationForm_KC).remove(QLatin1Char(' '));
    return letters.size() == 1 ? letters.front().unicode() : character;
}

unsigned hexOf(const std::string& digits) { return static_cast<unsigned>(std::stoul(digits, nullptr, 16)); }

std::map<unsigned, char16_t> glyphsOf(const std::string& toUnicode) {
    static const std::regex range(R"(<([0-9A-Fa-f]{4})>\s*<([0-9A-Fa-f]{4})>\s*(?:<([0-9A-Fa-f]{4})>|\[([^\]]*)\]))");
    static const std::regex entry(R"(<([0-9A-Fa-f]{4})>)");
    std::map<unsigned, char16_t> glyphs;
    // What stands before declares the code space, in the same brackets.
    const std::size_t start = toUnicode.find("endcodespacerange");
    const std::string body = toUnicode.substr(start == std::string::npos ? 0 : start);
    for (std::sregex_iterator it(body.begin(), body.end(), range), end; it != end; ++it) {
        unsigned glyph = hexOf((*it)[1]);
        if ((*it)[3].matched) {
            for (unsigned character = hexOf((*it)[3]); glyph <= hexOf((*it)[2]); ++glyph, ++character)
                glyphs[glyph] = static_cast<char16_t>(character);
            continue;
        }
        const std::string list = (*it)[4];
        for (std::sregex_iterator item(list.begin(), list.end(), entry); item != end; ++item, ++glyph)
            glyphs[glyph] = static_cast<char16_t>(hexOf((*item)[1]));
    }
    return glyphs;
}

QByteArray hex(char16_t unit) { return QByteArray::number(unit, 16).toUpper().rightJustified(4, '0'); }

} // namespace

std::string withPlainLetters(const std::string& toUnicode) {
    std::vector<QByteArray> lines;
    for (const auto& [glyph, character] : glyphsOf(toUnicode)) {
        if (character == 0) continue;
        lines.push_back("<" + hex(static_cast<char16_t>(glyph)) + "> <" + hex(plainLetter(character)) + ">\n");
    }
    QByteArray map("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                   "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                   "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                   "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
    constexpr std::size_t mostInBlock = 100; // as the format wants it
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (i % mostInBlock == 0) map += QByteArray::number(std::min(mostInBlock, lines.size() - i)) + " beginbfchar\n";
        map += lines[i];
        if (i % mostInBlock == mostInBlock - 1 || i + 1 == lines.size()) map += "endbfchar\n";
    }
    return (map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").toStdString();
}

void mendPdfFonts(QPDF& pdf) {
    for (Handle font : pdf.getAllObjects()) {
        if (!font.isDictionaryOfType("/Font", "/Type0")) continue;
        if (Handle map = font.getKey("/ToUnicode"); map.isStream()) {
            const std::shared_ptr<Buffer> bytes = map.getStreamData();
            const std::string text(reinterpret_cast<const char*>(bytes->getBuffer()), bytes->getSize());
            map.replaceStreamData(withPlainLetters(text), Handle::newNull(), Handle::newNull());
        }
        Handle glyphs = font.getKey("/DescendantFonts").getArrayItem(0);
        Handle descriptor = glyphs.getKey("/FontDescriptor");
        // Qt gives the part of the font a name of its own in the descriptor alone, and another cut's where it likes.
        glyphs.replaceKey("/BaseFont", descriptor.getKey("/FontName"));
        font.replaceKey("/BaseFont", descriptor.getKey("/FontName"));
        descriptor.removeKey("/CIDSet"); // not needed since PDF/A-2, and Qt's leaves glyphs out
    }
}

} // namespace azalai
