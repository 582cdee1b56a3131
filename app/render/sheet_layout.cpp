#include <app/render/sheet_layout.h>

namespace azalai {
namespace {

QRectF mirrored(const QRectF& r, double pageWidth) { return {pageWidth - r.right(), r.top(), r.width(), r.height()}; }

SheetLayout forA3() {
    return {.page = {0, 0, 420, 297},
            .topBanner = {0, 0, 420, 8},
            .bottomBanner = {0, 289, 420, 8},
            .head = {12, 11, 400, 17},
            .map = {12, 32, 300, 236},
            .column = {320, 31, 92, 242},
            .foot = {12, 274.5, 400, 13},
            .textScale = 1,
            .isRightToLeft = false};
}

SheetLayout forA4() {
    return {.page = {0, 0, 297, 210},
            .topBanner = {0, 0, 297, 6},
            .bottomBanner = {0, 204, 297, 6},
            .head = {10, 8, 281, 13},
            .map = {10, 24, 206, 159},
            .column = {222, 23, 69, 165},
            .foot = {10, 188.5, 281, 14},
            .textScale = 0.8,
            .isRightToLeft = false};
}

} // namespace

SheetLayout layoutSheet(Paper paper, Language language) {
    SheetLayout layout = paper == Paper::A3 ? forA3() : forA4();
    if (language != Language::Arabic) return layout;
    layout.isRightToLeft = true;
    for (QRectF* part : {&layout.head, &layout.map, &layout.column, &layout.foot})
        *part = mirrored(*part, layout.page.width());
    return layout;
}

} // namespace azalai
