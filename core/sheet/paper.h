#pragma once

#include <azalai/base/units.h>

#include <array>
#include <optional>
#include <string_view>

namespace azalai {

/// ISO 216 papers, and a slide of 16:9 (338.7 x 190.5 mm, as office programs have it).
enum class Paper { A0, A1, A2, A3, A4, A5, Slide };
inline constexpr std::array allPapers{Paper::A0, Paper::A1, Paper::A2, Paper::A3, Paper::A4, Paper::A5, Paper::Slide};

/// "A3"; "slide".
[[nodiscard]] std::string_view wordOf(Paper paper);
/// In any case of letters; none: no such paper.
[[nodiscard]] std::optional<Paper> parsePaperWord(std::string_view word);

struct PaperSize {
    Millimetres width{};
    Millimetres height{};

    bool operator==(const PaperSize&) const = default;
};

/// A paper and which way it lies.
struct PageFormat {
    Paper paper = Paper::A3;
    bool isPortrait = false; ///< a slide always lies

    bool operator==(const PageFormat&) const = default;
};
[[nodiscard]] PaperSize sizeOf(PageFormat format);

/// By how much letters, margins and columns are larger than on A3. They grow more slowly than the paper does: a large
/// sheet has more room for the map.
[[nodiscard]] double textScaleOf(Paper paper);

/// A box on a page, in millimetres from its upper left corner.
struct PaperRect {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;

    bool operator==(const PaperRect&) const = default;
    [[nodiscard]] double right() const { return x + width; }
    [[nodiscard]] double bottom() const { return y + height; }
    [[nodiscard]] bool isEmpty() const { return width <= 0 || height <= 0; }
};

} // namespace azalai
