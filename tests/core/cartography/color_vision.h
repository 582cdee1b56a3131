#pragma once

#include <azalai/cartography/style.h>

namespace azalai {

enum class ColorVision { Whole, NoRed, NoGreen, NoBlue };

/// A colour as somebody sees it whose eyes lack one kind of cones (protanopia, deuteranopia, tritanopia).
/// Source  Machado, Oliveira, Fernandes, "A physiologically-based model for simulation of color vision deficiency",
///         IEEE TVCG 15 (2009): the matrices of severity 1, in linear sRGB.
[[nodiscard]] Rgba seenBy(ColorVision vision, Rgba color);

/// How different two opaque colours look: CIEDE2000; 1 is just seen, 10 is seen at a glance.
/// Source  Sharma, Wu, Dalal, "The CIEDE2000 color-difference formula", Color Research & Application 30 (2005). White
///         point D65.
[[nodiscard]] double colorDifference(Rgba first, Rgba second);

/// The same for colours of CIE L*a*b*.
struct Lab {
    double lightness = 0;
    double a = 0;
    double b = 0;
};
[[nodiscard]] double colorDifference(const Lab& first, const Lab& second);

} // namespace azalai
