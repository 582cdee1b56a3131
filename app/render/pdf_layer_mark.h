#pragma once

#include <azalai/cartography/scene.h>

class QPainter;

namespace azalai {

/// Marks what is painted during its life as part of a layer that a reader of the PDF can switch.
///
/// Qt has no word for that. The mark is a rectangle outside of every page with the layer as its coordinate; finishPdf
/// finds it in the page's content and puts the PDF's own words in its place. Only painters on a QPdfWriter are marked,
/// so no picture and no printer ever sees one.
class PdfLayerMark {
public:
    PdfLayerMark(QPainter& painter, SceneLayer layer);
    ~PdfLayerMark();
    PdfLayerMark(const PdfLayerMark&) = delete;
    PdfLayerMark& operator=(const PdfLayerMark&) = delete;

private:
    QPainter& m_painter;
};

/// Where marks begin, what their second coordinate says, and what ends them; in the words of a PDF's content.
inline constexpr int markLeft = -77777;
inline constexpr int markOfEnd = 99; ///< else the number of a SceneLayer

} // namespace azalai
