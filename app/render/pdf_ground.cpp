#include <app/render/pdf_ground.h>

#include <azalai/geo/web_mercator.h>
#include <azalai/geodata/geo_tiff.h>

#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <array>

namespace azalai {
namespace {

using Handle = QPDFObjectHandle;

Handle numbers(std::initializer_list<double> values, int decimals) {
    Handle array = Handle::newArray();
    for (const double value : values)
        array.appendItem(Handle::newReal(value, decimals));
    return array;
}

Handle measureOf(const PlaneFrame& ground) {
    Handle system = Handle::newDictionary();
    system.replaceKey("/Type", Handle::newName("/PROJCS"));
    system.replaceKey("/EPSG", Handle::newInteger(3857));
    system.replaceKey("/WKT", Handle::newString(projectionFile()));
    Handle measure = Handle::newDictionary();
    measure.replaceKey("/Type", Handle::newName("/Measure"));
    measure.replaceKey("/Subtype", Handle::newName("/GEO"));
    measure.replaceKey("/GCS", system);
    // Corners in turn from the lower left, as shares of the viewport and in latitude and longitude.
    measure.replaceKey("/Bounds", numbers({0, 0, 0, 1, 1, 1, 1, 0}, 0));
    measure.replaceKey("/LPTS", numbers({0, 0, 0, 1, 1, 1, 1, 0}, 0));
    const auto corners = ground.corners(); // from the upper left clockwise
    Handle positions = Handle::newArray();
    for (const std::size_t corner : {3U, 0U, 1U, 2U}) {
        const Position at = fromMercator(corners.at(corner));
        positions.appendItem(Handle::newReal(at.latitude, 12));
        positions.appendItem(Handle::newReal(at.longitude, 12));
    }
    measure.replaceKey("/GPTS", positions);
    Handle units = Handle::newArray();
    for (const char* unit : {"/KM", "/SQKM", "/DEG"})
        units.appendItem(Handle::newName(unit));
    measure.replaceKey("/PDU", units);
    return measure;
}

Handle viewportOf(const PdfGround& map, double pageHeight) {
    constexpr double pointsPerMm = 72 / 25.4;
    const QRectF& frame = map.frame;
    Handle viewport = Handle::newDictionary();
    viewport.replaceKey("/Type", Handle::newName("/Viewport"));
    viewport.replaceKey("/BBox", numbers({frame.left() * pointsPerMm, pageHeight - frame.bottom() * pointsPerMm,
                                          frame.right() * pointsPerMm, pageHeight - frame.top() * pointsPerMm},
                                         7));
    viewport.replaceKey("/Measure", measureOf(map.ground));
    return viewport;
}

} // namespace

void writePdfGrounds(QPDF& pdf, const std::vector<PdfGround>& grounds) {
    const std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
    for (const PdfGround& map : grounds) {
        Handle page = pages.at(static_cast<std::size_t>(map.page)).getObjectHandle();
        const double height = page.getKey("/MediaBox").getArrayItem(3).getNumericValue();
        if (!page.hasKey("/VP")) page.replaceKey("/VP", Handle::newArray());
        page.getKey("/VP").appendItem(pdf.makeIndirectObject(viewportOf(map, height)));
    }
}

} // namespace azalai
