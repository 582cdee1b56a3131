// Three zones, the crossings of their borders, and the sets on both sides of every piece.
#include "scene.h"

#include <format>

namespace azalai::figures {

std::string drawCrossings() {
    const Scene scene({{{{{40, 130}, {190, 60}, {400, 110}, {420, 270}, {260, 360}, {70, 310}}}},
                       {{{{230, 60}, {440, 20}, {640, 120}, {600, 290}, {420, 330}, {240, 210}}}},
                       {{{{180, 230}, {340, 160}, {520, 200}, {560, 400}, {380, 470}, {170, 420}}}}});
    SvgDrawing drawing(680, 560,
                       "Three zones, the crossings of their borders, and the sets on both sides of each piece");
    drawing.setOrigin(0, 500);
    for (std::size_t z = 0; z < scene.zones().size(); ++z)
        drawing.polygon(scene.ringsOf(z), std::format("fill=\"{}\" fill-opacity=\"0.10\"", colourOf(z)));
    for (const Piece& piece : scene.pieces())
        drawing.line(piece.line, std::format("stroke=\"{}\" stroke-width=\"2.5\"", colourOf(piece.zone)));
    for (const Piece& piece : scene.pieces()) {
        const MiddleOfLine middle = middleOf(piece.line);
        const Spot left = leftOf(middle.direction);
        drawing.arrowHead(middle.at, middle.direction, colourOf(piece.zone));
        drawing.text(middle.at + left * 18.0, scene.nameOf(piece.left), 12, colourOf(piece.zone), Anchor::Middle);
        drawing.text(middle.at - left * 18.0, scene.nameOf(piece.right()), 12, colourOf(piece.zone), Anchor::Middle);
    }
    for (const Crossing& c : scene.crossings())
        drawing.dot({c.x, c.y}, 4.5, "fill=\"#ffffff\" stroke=\"#222\" stroke-width=\"1.5\"");
    for (std::size_t z = 0; z < scene.zones().size(); ++z) {
        const Spot start = spotOf(scene.zones()[z].point(0));
        drawing.dot(start, 4.0, std::format("fill=\"{}\"", colourOf(z)));
        drawing.text(start + Spot{-10.0, z == 1 ? -12.0 : 0.0}, letterOf(z), 16, colourOf(z), Anchor::End, true);
    }
    drawing.text({20, -34},
                 "Small letters: the zones that lie left and right of a piece. Full dots: where a ring's walk begins.");
    return drawing.svg();
}

} // namespace azalai::figures
