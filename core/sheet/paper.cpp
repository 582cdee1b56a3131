#include <azalai/sheet/paper.h>

#include <algorithm>
#include <cctype>
#include <utility>

namespace azalai {
namespace {

struct Known {
    Paper paper;
    std::string_view word;
    double longSide; ///< millimetres
    double shortSide;
    double textScale;
};

constexpr std::array papers{
    Known{Paper::A0, "A0", 1189, 841, 2.2},
    Known{Paper::A1, "A1", 841, 594, 1.7},
    Known{Paper::A2, "A2", 594, 420, 1.3},
    Known{Paper::A3, "A3", 420, 297, 1},
    Known{Paper::A4, "A4", 297, 210, 0.8},
    Known{Paper::A5, "A5", 210, 148, 0.66},
    Known{Paper::Slide, "slide", 338.667, 190.5, 0.95},
};

const Known& known(Paper paper) { return *std::ranges::find(papers, paper, &Known::paper); }

} // namespace

std::string_view wordOf(Paper paper) { return known(paper).word; }

std::optional<Paper> parsePaperWord(std::string_view word) {
    const auto lower = [](char c) { return std::tolower(static_cast<unsigned char>(c)); };
    for (const Known& one : papers)
        if (std::ranges::equal(one.word, word, {}, lower, lower)) return one.paper;
    return std::nullopt;
}

PaperSize sizeOf(PageFormat format) {
    const Known& paper = known(format.paper);
    PaperSize size{Millimetres{paper.longSide}, Millimetres{paper.shortSide}};
    if (format.isPortrait && format.paper != Paper::Slide) std::swap(size.width, size.height);
    return size;
}

double textScaleOf(Paper paper) { return known(paper).textScale; }

} // namespace azalai
