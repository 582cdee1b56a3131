#include <azalai/cartography/sheet.h>

#include <azalai/base/expect.h>

#include <algorithm>

namespace azalai {

PaperSize sizeOf(Paper paper) {
    return paper == Paper::A3 ? PaperSize{Millimetres{420}, Millimetres{297}}
                              : PaperSize{Millimetres{297}, Millimetres{210}};
}

PaperSize mapFrameSize(Paper paper) {
    // Paper less margins, banners, title block, footer and column; see app/render/sheet_layout.h.
    return paper == Paper::A3 ? PaperSize{Millimetres{300}, Millimetres{236}}
                              : PaperSize{Millimetres{206}, Millimetres{159}};
}

double metresPerMmToShow(const PlaneBox& box, Paper paper) {
    AZALAI_EXPECT(!box.isEmpty());
    const PaperSize frame = mapFrameSize(paper);
    return std::max((box.east - box.west) / frame.width.value, (box.north - box.south) / frame.height.value);
}

PlaneBox visibleBox(const Sheet& sheet) {
    const PaperSize frame = mapFrameSize(sheet.paper);
    const double halfWidth = frame.width.value * sheet.metresPerMm / 2;
    const double halfHeight = frame.height.value * sheet.metresPerMm / 2;
    return {sheet.centre.x - halfWidth, sheet.centre.y - halfHeight, sheet.centre.x + halfWidth,
            sheet.centre.y + halfHeight};
}

} // namespace azalai
