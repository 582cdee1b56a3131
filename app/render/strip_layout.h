#pragma once

#include <azalai/cartography/strip_picture.h>

#include <QPointF>
#include <QRectF>

#include <cstddef>
#include <optional>
#include <vector>

namespace azalai {

/// Where the parts of a strip map stand, in millimetres from its upper corner, counted from where lines begin.
struct StripLayout {
    struct Label {
        std::size_t mark = 0; ///< index into picture.marks
        QRectF box{};         ///< of its words
        double atMm = 0;      ///< where on the way it belongs, from the top
        double points = 8;
    };

    double scale = 1; ///< of letters and bands
    double widthMm = 0;
    double heightMm = 0;
    QRectF way{};     ///< as high as the way is long: everything from the scale of kilometres to the end of the labels
    QRectF holders{}; ///< bands
    QRectF status{};
    double scaleEndMm = 0; ///< where the numbers of the scale end
    double namesMm = 0;    ///< middle of the names of roads
    double roadMm = 0;     ///< middle of the line of the way
    double signMm = 0;     ///< middle of the signs before the labels
    double kmWidthMm = 0;  ///< at the end of each label
    double usedMm = 0;     ///< where the kilometres end
    double keyTopMm = 0;
    double keyColumnMm = 0; ///< width of each of its columns
    std::vector<Label> labels{};
    std::size_t leftOut = 0; ///< marks without label and sign

    [[nodiscard]] double yOf(const StripPicture& picture, Metres along) const;
};

/// Lays a strip out at a width.
///
/// heightMm   Room there is. Absent: as high as labels of full size need. When there is too little, letters become
///            smaller, down to 5.5 points; then the marks of the highest rank are left out.
/// textScale  1: letters of 7.6 points
/// Input      loadBundledFonts() was called
[[nodiscard]] StripLayout layoutStrip(const StripPicture& picture, double widthMm, double textScale = 1,
                                      std::optional<double> heightMm = {});

/// How many columns its key has, and how high one of its rows is.
[[nodiscard]] std::size_t stripKeyColumns(const StripLayout& layout);
[[nodiscard]] double stripKeyRowMm(const StripPicture& picture, const StripLayout& layout, std::size_t row);

/// Which distance along the way a point stands for: on a label that of its mark, beside it by its height. None outside.
[[nodiscard]] std::optional<Metres> alongAt(const StripPicture& picture, const StripLayout& layout,
                                            QPointF fromStartMm);

/// What is drawn at a point: the mark of a label; on the bands the zone that decides, or else is there, at that
/// kilometre; elsewhere the leg. Nothing outside.
/// fromStartMm  from the strip's upper corner, seen from where lines begin
[[nodiscard]] std::optional<FeatureRef> stripAt(const StripPicture& picture, const StripLayout& layout,
                                                QPointF fromStartMm);

} // namespace azalai
