#include <app/render/pdf_metadata.h>

#include <QColorSpace>
#include <QRegularExpression>
#include <QUuid>

#include <qpdf/QPDFObjectHandle.hh>

#include <format>

namespace azalai {
namespace {

using Handle = QPDFObjectHandle;

/// When the file was issued; of a draft one day for all, so that the same page gives the same bytes.
Instant dateOf(const PdfFrame& frame) {
    return frame.issued.value_or(std::chrono::sys_days(std::chrono::year(2000) / 1 / 1));
}

std::string pdfDate(Instant at) { return std::format("D:{:%Y%m%d%H%M%S}Z", at); }
QString xmpDate(Instant at) { return QString::fromStdString(std::format("{:%Y-%m-%dT%H:%M:%S}Z", at)); }

/// Without the marks that hold left-to-right words together inside Arabic: a window's title shows them as boxes.
QString withoutIsolates(QString text) {
    static const QRegularExpression isolates(QStringLiteral("[\u2066-\u2069]"));
    return text.remove(isolates);
}

Handle text(const QString& words) { return Handle::newUnicodeString(words.toStdString()); }

QString xmpPacket(const PdfFrame& frame, const QString& producer) {
    const QString language = languageCode(frame.language);
    const QString title = withoutIsolates(frame.title).toHtmlEscaped();
    const QString author = frame.author.toHtmlEscaped();
    const QString id = QUuid::createUuidV5(QUuid(), frame.identity).toString(QUuid::WithoutBraces);
    return QStringLiteral(R"(<?xpacket begin="%1" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
   <pdfaid:part>2</pdfaid:part>
   <pdfaid:conformance>B</pdfaid:conformance>
  </rdf:Description>
  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
   <dc:format>application/pdf</dc:format>
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%2</rdf:li><rdf:li xml:lang="%3">%2</rdf:li></rdf:Alt></dc:title>
   <dc:creator><rdf:Seq><rdf:li>%4</rdf:li></rdf:Seq></dc:creator>
   <dc:language><rdf:Bag><rdf:li>%3</rdf:li></rdf:Bag></dc:language>
  </rdf:Description>
  <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
   <xmp:CreatorTool>Azalai</xmp:CreatorTool>
   <xmp:CreateDate>%5</xmp:CreateDate>
   <xmp:ModifyDate>%5</xmp:ModifyDate>
   <xmp:MetadataDate>%5</xmp:MetadataDate>
  </rdf:Description>
  <rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
   <pdf:Producer>%6</pdf:Producer>
  </rdf:Description>
  <rdf:Description rdf:about="" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/">
   <xmpMM:DocumentID>uuid:%7</xmpMM:DocumentID>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>)")
        .arg(QStringLiteral("\uFEFF"), title, language, author, xmpDate(dateOf(frame)), producer.toHtmlEscaped(), id);
}

void writeXmp(QPDF& pdf, const PdfFrame& frame, const QString& producer) {
    Handle xmp = pdf.newStream(xmpPacket(frame, producer).toStdString());
    xmp.getDict().replaceKey("/Type", Handle::newName("/Metadata"));
    xmp.getDict().replaceKey("/Subtype", Handle::newName("/XML"));
    xmp.setFilterOnWrite(false); // programs that know no PDF look for it as plain text
    pdf.getRoot().replaceKey("/Metadata", xmp);
}

void writeInfo(QPDF& pdf, const PdfFrame& frame, const QString& producer) {
    Handle info = Handle::newDictionary();
    info.replaceKey("/Title", text(withoutIsolates(frame.title)));
    info.replaceKey("/Author", text(frame.author));
    info.replaceKey("/Creator", text(QStringLiteral("Azalai")));
    info.replaceKey("/Producer", text(producer));
    info.replaceKey("/CreationDate", Handle::newString(pdfDate(dateOf(frame))));
    info.replaceKey("/ModDate", Handle::newString(pdfDate(dateOf(frame))));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));
}

/// Says that the red, green and blue of the pages are those of sRGB.
void writeOutputIntent(QPDF& pdf) {
    const std::string sRgb("sRGB IEC61966-2.1");
    Handle profile = pdf.newStream(QColorSpace(QColorSpace::SRgb).iccProfile().toStdString());
    profile.getDict().replaceKey("/N", Handle::newInteger(3));
    Handle intent = Handle::newDictionary();
    intent.replaceKey("/Type", Handle::newName("/OutputIntent"));
    intent.replaceKey("/S", Handle::newName("/GTS_PDFA1"));
    intent.replaceKey("/OutputConditionIdentifier", Handle::newString(sRgb));
    intent.replaceKey("/Info", Handle::newString(sRgb));
    intent.replaceKey("/DestOutputProfile", profile);
    Handle intents = Handle::newArray();
    intents.appendItem(pdf.makeIndirectObject(intent));
    pdf.getRoot().replaceKey("/OutputIntents", intents);
}

} // namespace

QString languageCode(Language language) {
    return language == Language::French   ? QStringLiteral("fr")
           : language == Language::Arabic ? QStringLiteral("ar")
                                          : QStringLiteral("en");
}

void writePdfMetadata(QPDF& pdf, const PdfFrame& frame) {
    const QString producer =
        QStringLiteral("Qt %1, qpdf %2").arg(QLatin1String(qVersion()), QString::fromStdString(QPDF::QPDFVersion()));
    Handle root = pdf.getRoot();
    root.removeKey("/Names"); // an empty dictionary
    root.replaceKey("/Lang", Handle::newString(languageCode(frame.language).toStdString()));
    Handle preferences = Handle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", Handle::newBool(true));
    if (frame.language == Language::Arabic) preferences.replaceKey("/Direction", Handle::newName("/R2L"));
    root.replaceKey("/ViewerPreferences", preferences);
    writeXmp(pdf, frame, producer);
    writeInfo(pdf, frame, producer);
    writeOutputIntent(pdf);
}

} // namespace azalai
