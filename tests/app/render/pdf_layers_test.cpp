#include <app/render/pdf_layers.h>
#include <tests/app/render/small_sheet.h>
#include <tests/app/render/written_sheet.h>

#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gdal_priv.h>

#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>

using namespace azalai;

namespace {

const LayerNames someNames{"Base", "Lines", "Borders", "Zones", "Contested", "Roads", "Signs", "Names"};
const LayerNames arabicNames{"الأساس", "خطوط", "حدود", "مناطق", "متنازع", "طرق", "إشارات", "أسماء"};

Sheet layered(const LayerNames& names = someNames) {
    Sheet sheet = small::sheet();
    sheet.layerNames = names;
    return sheet;
}

QImage picture(const Written& written, const QString& name) {
    const QString stem = written.folder.filePath(name);
    output(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("100"), QStringLiteral("-png"),
                                        QStringLiteral("-singlefile"), written.path, stem});
    const QImage image(stem + QStringLiteral(".png"));
    REQUIRE_FALSE(image.isNull());
    return image;
}

/// The same file with one layer switched off.
void switchOff(const Written& written, const std::string& layer) {
    QPDF pdf;
    pdf.processFile(written.path.toUtf8().constData());
    QPDFObjectHandle properties = pdf.getRoot().getKey("/OCProperties");
    for (QPDFObjectHandle group : properties.getKey("/OCGs").getArrayAsVector())
        if (group.getKey("/Name").getUTF8Value() == layer) {
            QPDFObjectHandle off = QPDFObjectHandle::newArray();
            off.appendItem(group);
            properties.getKey("/D").replaceKey("/OFF", off);
        }
    QPDFWriter writer(pdf, (written.path + QStringLiteral(".off")).toUtf8().constData());
    writer.write();
    pdf.closeInputSource();
    QFile::remove(written.path);
    QFile::rename(written.path + QStringLiteral(".off"), written.path);
}

int differing(const QImage& a, const QImage& b) {
    REQUIRE(a.size() == b.size());
    int count = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            count += a.pixel(x, y) != b.pixel(x, y) ? 1 : 0;
    return count;
}

} // namespace

TEST_CASE("layers change nothing of what is seen while all are on") {
    const Written plain(layered({}));
    const Written switchable(layered());
    CHECK(differing(picture(plain, QStringLiteral("a")), picture(switchable, QStringLiteral("b"))) == 0);
    CHECK_FALSE(bytesOf(plain.path).contains("/OCProperties"));
}

TEST_CASE("qpdf and GDAL list the layers of a sheet by their names, topmost first") {
    for (const LayerNames& names : {someNames, arabicNames}) {
        const Written written(layered(names));
        output(QStringLiteral("qpdf"), {QStringLiteral("--check"), written.path});
        QPDF pdf;
        pdf.processFile(written.path.toUtf8().constData());
        std::vector<std::string> listed;
        for (QPDFObjectHandle group :
             pdf.getRoot().getKey("/OCProperties").getKey("/D").getKey("/Order").getArrayAsVector())
            listed.insert(listed.begin(), group.getKey("/Name").getUTF8Value());
        CHECK(listed == std::vector<std::string>(names.begin(), names.end()));
        GDALAllRegister();
        const GDALDatasetUniquePtr file(GDALDataset::Open(written.path.toUtf8().constData(), GDAL_OF_RASTER));
        REQUIRE(file);
        int known = 0;
        for (CSLConstList entry = file->GetMetadata("LAYERS"); entry != nullptr && *entry != nullptr; ++entry) {
            const std::string line = *entry;
            known += std::ranges::count_if(names, [&](const std::string& name) { return line.ends_with("=" + name); });
        }
        CHECK(known == 8);
    }
}

TEST_CASE("every layer begins and ends by itself, in resources that the page has") {
    const Written written(layered());
    QPDF pdf;
    pdf.processFile(written.path.toUtf8().constData());
    for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        const QPDFObjectHandle properties = page.getAttribute("/Resources", false).getKey("/Properties");
        int open = 0;
        int groups = 0;
        class Operators : public QPDFObjectHandle::ParserCallbacks {
        public:
            Operators(const QPDFObjectHandle& known, int& isOpen, int& count)
                : m_known(known), m_open(isOpen), m_count(count) {}
            void handleObject(QPDFObjectHandle object) override {
                if (object.isOperator() && object.getOperatorValue() == "BDC") {
                    m_isSpan = m_tag.isNameAndEquals("/Span"); // a name, inside of a layer
                    if (!m_isSpan) {
                        CHECK(++m_open == 1);
                        ++m_count;
                        CHECK(m_known.hasKey(m_last.getName()));
                    }
                } else if (object.isOperator() && object.getOperatorValue() == "EMC") {
                    if (!m_isSpan) CHECK(--m_open == 0);
                    m_isSpan = false;
                }
                // The marks themselves are gone.
                if (object.isInteger()) CHECK((object.getIntValue() != -77777 && object.getIntValue() != -66666));
                m_tag = m_last;
                m_last = object;
            }
            void handleEOF() override { CHECK(m_open == 0); }

        private:
            QPDFObjectHandle m_known;
            QPDFObjectHandle m_tag; // the operand before the last
            QPDFObjectHandle m_last;
            bool m_isSpan = false;
            int& m_open;
            int& m_count;
        } operators(properties, open, groups);
        page.parseContents(&operators);
        CHECK(groups == 10); // nine of the map, one of the locator
        CHECK(properties.getKeys().size() == 8);
    }
}

TEST_CASE("a layer that is switched off is gone from the picture, and nothing else is") {
    const Written whole(layered());
    const QImage before = picture(whole, QStringLiteral("whole"));
    const Sheet sheet = layered();
    for (const SceneLayer gone : {SceneLayer::Zones, SceneLayer::Routes, SceneLayer::Labels}) {
        const Written written(sheet);
        switchOff(written, someNames.at(static_cast<std::size_t>(gone)));
        const QImage off = picture(written, QStringLiteral("off"));
        // The sheet painted without what belongs to the layer looks the same.
        Sheet without = sheet;
        std::erase_if(without.maps.front().scene.areas, [&](const SceneArea& area) { return area.layer == gone; });
        std::erase_if(without.maps.front().scene.lines, [&](const SceneLine& line) { return line.layer == gone; });
        if (gone == SceneLayer::Labels) without.maps.front().scene.labels.clear();
        const Written painted(without);
        CAPTURE(static_cast<int>(gone));
        CHECK(differing(before, off) > 200);
        CHECK(differing(picture(painted, QStringLiteral("painted")), off) < 60); // pixels at seams
    }
}

TEST_CASE("marks that are no pairs are an error, not a broken file") {
    const std::string begin = "q\n-77777 3 1 1 re\nf\n";
    const std::string end = "-77777 99 1 1 re\nf\n";
    const LayeredContent good = withLayers(begin + "0 0 m\n" + end + "Q\n", someNames);
    CHECK(good.content == "q\n/OC /Layer3 BDC\n0 0 m\nEMC\nQ\n");
    CHECK(good.layers == std::set{SceneLayer::Zones});
    CHECK(withLayers(begin + end, {}).content == "q\n");
    CHECK(withLayers("1 2 m\n", someNames).content == "1 2 m\n");
    CHECK_THROWS(withLayers(begin, someNames));
    CHECK_THROWS(withLayers(end, someNames));
    CHECK_THROWS(withLayers(begin + begin + end + end, someNames));
    CHECK_THROWS(withLayers("-77777 8 1 1 re\nf\n" + end, someNames));
    CHECK_THROWS(withLayers("-77777 3 1 2 re\nf\n" + end, someNames));
    CHECK_THROWS(withLayers("-77777 3.5 1 1 re\nf\n" + end, someNames));
}
