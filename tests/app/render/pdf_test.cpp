#include <app/render/pdf_fonts.h>
#include <app/render/pdf_text_mark.h>
#include <tests/app/render/small_sheet.h>
#include <tests/app/render/written_sheet.h>

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <cmath>

// What of PDF/A-2b (ISO 19005-2) can be judged without veraPDF, which Debian has not: docs/formats/pdf.md.

using namespace azalai;
using Handle = QPDFObjectHandle;

namespace {

/// A written sheet, opened by qpdf.
struct Opened {
    Written written;
    QPDF pdf;

    explicit Opened(const Sheet& sheet) : written(sheet) { pdf.processFile(written.path.toUtf8().constData()); }
    [[nodiscard]] Handle root() { return pdf.getRoot(); }
};

std::string textOf(Handle stream) {
    const std::shared_ptr<Buffer> bytes = stream.getStreamData();
    return {reinterpret_cast<const char*>(bytes->getBuffer()), bytes->getSize()};
}

/// The widths of the glyphs of a TrueType program, in thousandths of its size.
std::vector<double> widthsOf(const std::string& program) {
    const auto number = [&](std::size_t at, int bytes) {
        std::size_t value = 0;
        for (int i = 0; i < bytes; ++i)
            value = value * 256 + static_cast<unsigned char>(program.at(at + static_cast<std::size_t>(i)));
        return value;
    };
    const auto table = [&](const char* tag) {
        for (std::size_t entry = 12; entry < 12 + 16 * number(4, 2); entry += 16)
            if (program.substr(entry, 4) == tag) return number(entry + 8, 4);
        FAIL("no table " << tag);
        return std::size_t{0};
    };
    const auto unitsPerEm = static_cast<double>(number(table("head") + 18, 2));
    const std::size_t count = number(table("hhea") + 34, 2);
    std::vector<double> widths;
    for (std::size_t glyph = 0; glyph < count; ++glyph)
        widths.push_back(static_cast<double>(number(table("hmtx") + 4 * glyph, 2)) * 1000 / unitsPerEm);
    return widths;
}

/// The text of each element of a packet, by its qualified name: attributes and elements are told alike.
std::map<QString, QString> xmpOf(const QByteArray& packet) {
    std::map<QString, QString> values;
    QXmlStreamReader xml(packet);
    QString last;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement && xml.prefix() != u"rdf" && xml.prefix() != u"x")
            last = xml.qualifiedName().toString();
        if (token == QXmlStreamReader::Characters && !xml.isWhitespace()) values[last] = xml.text().toString();
    }
    CHECK_FALSE(xml.hasError());
    return values;
}

} // namespace

TEST_CASE("a PDF says that it keeps to PDF/A-2b, in metadata that can be read without its parser") {
    Opened sheet(small::sheet(Paper::A4, Language::French));
    const QByteArray bytes = bytesOf(sheet.written.path);
    const qsizetype start = bytes.indexOf("<?xpacket begin=");
    REQUIRE(start > 0); // neither compressed nor inside an object stream
    const auto xmp = xmpOf(bytes.mid(start, bytes.indexOf("<?xpacket end") - start));
    CHECK(xmp.at(QStringLiteral("pdfaid:part")) == QStringLiteral("2"));
    CHECK(xmp.at(QStringLiteral("pdfaid:conformance")) == QStringLiteral("B"));
    CHECK(xmp.at(QStringLiteral("dc:title")) == QStringLiteral("Mainville: the blockade, day 24"));
    CHECK(xmp.at(QStringLiteral("dc:language")) == QStringLiteral("fr"));
    // What the information dictionary repeats is the same there.
    const Handle info = sheet.pdf.getTrailer().getKey("/Info");
    CHECK(info.getKey("/Title").getUTF8Value() == xmp.at(QStringLiteral("dc:title")).toStdString());
    CHECK(info.getKey("/Author").getUTF8Value() == xmp.at(QStringLiteral("dc:creator")).toStdString());
    CHECK(info.getKey("/Producer").getUTF8Value() == xmp.at(QStringLiteral("pdf:Producer")).toStdString());
    CHECK(info.getKey("/CreationDate").getUTF8Value() == "D:20000101000000Z");
    CHECK(xmp.at(QStringLiteral("xmp:CreateDate")) == QStringLiteral("2000-01-01T00:00:00Z"));
    CHECK(sheet.root().getKey("/Metadata").getDict().getKey("/Subtype").getName() == "/XML");
}

TEST_CASE("a PDF has the head, the identity and the catalogue that PDF/A wants, and nothing that it forbids") {
    for (const Language language : {Language::English, Language::French, Language::Arabic}) {
        Opened sheet(small::sheet(Paper::A3, language));
        const QByteArray bytes = bytesOf(sheet.written.path);
        CHECK(bytes.startsWith("%PDF-1.7\n%"));
        for (int i = 10; i < 14; ++i) // tells mail programs that this is no text
            CHECK(static_cast<unsigned char>(bytes[i]) > 127);
        CHECK(bytes.endsWith("%%EOF\n"));
        CHECK(sheet.pdf.getTrailer().getKey("/ID").getArrayNItems() == 2);
        CHECK_FALSE(sheet.pdf.isEncrypted());
        CHECK(sheet.root().getKey("/Lang").getUTF8Value() == std::vector{"en", "fr", "ar"}[static_cast<int>(language)]);
        CHECK(sheet.root().getKey("/ViewerPreferences").getKey("/DisplayDocTitle").getBoolValue());
        // It is not tagged, and does not say so.
        for (const char* key : {"/MarkInfo", "/StructTreeRoot", "/OpenAction", "/AA", "/AcroForm", "/Names"})
            CHECK_FALSE(sheet.root().hasKey(key));
        for (Handle object : sheet.pdf.getAllObjects()) {
            if (object.isStream()) object = object.getDict();
            if (!object.isDictionary()) continue;
            for (const char* key : {"/JS", "/TR", "/TR2", "/HTP", "/F", "/FFilter", "/OPI", "/Alternates", "/PS"})
                CHECK_FALSE(object.hasKey(key));
            CHECK_FALSE(object.getKey("/Filter").isNameAndEquals("/LZWDecode"));
        }
    }
}

TEST_CASE("the colours of a PDF are those of sRGB, as its output intent says") {
    Opened sheet(small::sheet());
    Handle intents = sheet.root().getKey("/OutputIntents");
    REQUIRE(intents.getArrayNItems() == 1);
    Handle intent = intents.getArrayItem(0);
    CHECK(intent.getKey("/S").getName() == "/GTS_PDFA1");
    CHECK(intent.getKey("/OutputConditionIdentifier").getUTF8Value() == "sRGB IEC61966-2.1");
    Handle profile = intent.getKey("/DestOutputProfile");
    CHECK(profile.getDict().getKey("/N").getIntValue() == 3);
    const std::string icc = textOf(profile);
    REQUIRE(icc.size() > 128);
    CHECK(icc.substr(36, 4) == "acsp");
    CHECK(icc.substr(12, 4) == "mntr");
    CHECK(icc.substr(16, 4) == "RGB ");
    CHECK(icc[8] <= 4); // the versions of ICC profiles that PDF/A-2 knows
    for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(sheet.pdf).getAllPages()) {
        const std::string content = textOf(page.getObjectHandle().getKey("/Contents"));
        for (const char* operation : {" k\n", " K\n", "/CSpcmyk", " sh\n", " Do\n"})
            CHECK(content.find(operation) == std::string::npos);
    }
}

TEST_CASE("every font of a PDF is embedded under one name, with a character for each glyph") {
    Opened sheet(small::sheet(Paper::A3, Language::Arabic));
    int fonts = 0;
    for (Handle font : sheet.pdf.getAllObjects()) {
        if (!font.isDictionaryOfType("/Font", "/Type0")) continue;
        ++fonts;
        Handle glyphs = font.getKey("/DescendantFonts").getArrayItem(0);
        Handle descriptor = glyphs.getKey("/FontDescriptor");
        CHECK(descriptor.getKey("/FontFile2").isStream());
        CHECK(font.getKey("/BaseFont").getName() == descriptor.getKey("/FontName").getName());
        CHECK(glyphs.getKey("/BaseFont").getName() == descriptor.getKey("/FontName").getName());
        CHECK(glyphs.getKey("/CIDToGIDMap").isNameAndEquals("/Identity"));
        CHECK_FALSE(descriptor.hasKey("/CIDSet"));
        const auto widths = glyphs.getKey("/W").getArrayItem(1).getArrayNItems();
        // What the dictionary says of a glyph's width is what its program says, to a thousandth and its rounding.
        const std::vector<double> inProgram = widthsOf(textOf(descriptor.getKey("/FontFile2")));
        REQUIRE(inProgram.size() >= static_cast<std::size_t>(widths));
        for (int glyph = 0; glyph < widths; ++glyph)
            CHECK(std::abs(glyphs.getKey("/W").getArrayItem(1).getArrayItem(glyph).getNumericValue() -
                           inProgram[static_cast<std::size_t>(glyph)]) <= 1);
        const QString map = QString::fromStdString(textOf(font.getKey("/ToUnicode")));
        static const QRegularExpression entry(QStringLiteral("<[0-9A-F]{4}> <([0-9A-F]{4})>\n"));
        int characters = -1; // the code space looks the same
        for (auto it = entry.globalMatch(map); it.hasNext(); ++characters)
            CHECK(it.next().captured(1) != QStringLiteral("0000"));
        CHECK(characters + 1 == widths); // all but the glyph for what is missing
    }
    CHECK(fonts >= 2);
}

TEST_CASE("Arabic words are found under the letters that they were written with") {
    const Written written(small::sheet(Paper::A3, Language::Arabic));
    const QString text = output(QStringLiteral("pdftotext"), {written.path, QStringLiteral("-")});
    CHECK(text.contains(QStringLiteral("الحصار")));
    CHECK(text.contains(QStringLiteral("تدريبية")));
    CHECK(text.contains(QStringLiteral("رسمي")));
}

TEST_CASE("forms of Arabic letters become letters; what is two letters keeps its form") {
    const std::string map = withPlainLetters("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
                                             "2 beginbfrange\n<0000> <0000> <0000>\n"
                                             "<0001> <0007> [<FEB3> <0009> <FEFB> <0644> <FE7C> <00B2> <02BC> ]\n"
                                             "<0100> <0101> <0041>\nendbfrange\n");
    CHECK(map.contains("9 beginbfchar\n"));
    for (const char* line :
         {"<0001> <0633>\n", "<0002> <0020>\n", "<0003> <FEFB>\n", "<0004> <0644>\n", "<0005> <0651>\n",
          "<0006> <00B2>\n", "<0007> <2019>\n", "<0100> <0041>\n", "<0101> <0042>\n"})
        CHECK(map.contains(line));
    CHECK_FALSE(map.contains("<0000> <0000>"));
}

TEST_CASE("a text whose letters stand apart bears its words") {
    const std::string marks = "q\n-66666 65 1 1 re\n-66666 1604 1 1 re\nf\n1 w\nBT\nET\nS\n-66666 70000 1 1 re\nf\nQ\n";
    CHECK(withSpans(marks) == "q\n1 w\n/Span <</ActualText <FEFF00410644>>> BDC\nBT\nET\nEMC\nS\nQ\n");
    CHECK(withSpans("1 2 m\n") == "1 2 m\n");
    CHECK_THROWS(withSpans("-66666 65 1 1 re\nf\n"));
    CHECK_THROWS(withSpans("-66666 70000 1 1 re\nf\n"));
    CHECK_THROWS(withSpans("-66666 65 1 2 re\nf\n"));
    CHECK_THROWS(withSpans("-66666 65 1 1 re\nS\n"));
    CHECK_THROWS(withSpans("-66666 "));
}

TEST_CASE("a map of many glyphs is told in blocks of a hundred") {
    std::string list = "1 beginbfrange\n<0001> <00FA> [";
    for (int i = 0; i < 250; ++i)
        list += QString::asprintf("<%04X> ", 0x4e00 + i).toStdString();
    const std::string map = withPlainLetters(list + "]\nendbfrange\n");
    CHECK(QString::fromStdString(map).count(QStringLiteral("100 beginbfchar")) == 2);
    CHECK(map.contains("50 beginbfchar\n"));
    CHECK(map.contains("<00FA> <4EF9>\nendbfchar"));
}

TEST_CASE("the PDF tells its title, language and size, and no date of today") {
    const Written written(small::sheet(Paper::A4));
    const QString info = output(QStringLiteral("pdfinfo"), {written.path});
    CHECK(info.contains(QStringLiteral("Mainville: the blockade, day 24")));
    CHECK(info.contains(QStringLiteral("A4")));
    CHECK(info.contains(QStringLiteral("2000")));
    CHECK_FALSE(info.contains(QStringLiteral("JavaScript:      yes")));
}
