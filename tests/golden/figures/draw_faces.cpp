// The walks around faces: at each crossing the turn that one bit tells.
#include "scene.h"

#include <azalai/arrangement/face_cycles.h>

#include <cmath>
#include <format>
#include <map>

namespace azalai::figures {

namespace {

/// A closed walk moved to its left by so much.
std::vector<Spot> inset(const std::vector<Spot>& walk, double by) {
    std::vector<Spot> moved;
    for (std::size_t i = 0; i < walk.size(); ++i) {
        const Spot in = unit(walk[i] - walk[(i + walk.size() - 1) % walk.size()]);
        const Spot out = unit(walk[(i + 1) % walk.size()] - walk[i]);
        const double turn = in.x * out.x + in.y * out.y;
        moved.push_back(walk[i] + (leftOf(in) + leftOf(out)) * (by / (1.0 + turn)));
    }
    return moved;
}

std::string_view colourOfSet(const std::string& name) {
    static const std::map<std::string, std::string_view, std::less<>> colours{
        {"A", colourOf(0)}, {"B", colourOf(1)}, {"AB", "#b0263c"}, {"AC", colourOf(2)}};
    return colours.at(name);
}

void drawWalks(SvgDrawing& drawing, const Scene& scene) {
    const FaceCycles cycles(scene.arrangement(), 1, {});
    for (const FaceCycle& cycle : cycles.all()) {
        std::vector<Spot> walk;
        for (const Position p : cycles.ringOf(cycle))
            walk.push_back(spotOf(p));
        const std::string_view colour =
            colourOfSet(scene.nameOf(scene.arrangement().table().entries()[cycle.set].label));
        std::vector<Spot> line = inset(walk, 9.0);
        line.push_back(line.front());
        drawing.line(line, std::format("stroke=\"{}\" stroke-width=\"1.6\" stroke-dasharray=\"{}\"", colour,
                                       cycle.area < 0 ? "3 3" : "none"));
        for (std::size_t i = 0; i + 1 < line.size(); ++i)
            if (const Spot edge = line[i + 1] - line[i]; edge.x * edge.x + edge.y * edge.y > 900.0)
                drawing.arrowHead((line[i] + line[i + 1]) * 0.5, edge, colour);
    }
}

/// Which way a zone's border runs through a crossing, out of it (sign 1) or into it (-1).
Spot armOf(const Scene& scene, const Crossing& c, std::size_t side, double sign) {
    const IndexedOutline& zone = scene.zones()[c.zone[side]];
    return unit(spotOf(zone.point(c.edge[side] + 1)) - spotOf(zone.point(c.edge[side]))) * sign;
}

/// A crossing from near: the walk of each face comes in on one border and turns left onto the other one.
void drawTurns(SvgDrawing& drawing, const Scene& scene, const Crossing& c) {
    const double reach = 105.0;
    for (std::size_t side = 0; side < 2; ++side) {
        const Spot out = armOf(scene, c, side, 1.0);
        const std::vector<Spot> border{out * -reach, out * reach};
        drawing.line(border, std::format("stroke=\"{}\" stroke-width=\"3\"", colourOf(c.zone[side])));
        drawing.arrowHead(out * reach, out, colourOf(c.zone[side]));
        drawing.text(out * (reach + 20.0), letterOf(c.zone[side]), 15, colourOf(c.zone[side]), Anchor::Middle, true);
    }
    for (std::size_t side = 0; side < 2; ++side)
        for (const double sign : {1.0, -1.0}) {
            const Spot in = armOf(scene, c, side, sign);
            Spot out = armOf(scene, c, 1 - side, 1.0);
            if (in.x * out.y - in.y * out.x < 0.0) out = out * -1.0;
            const double turn = in.x * out.x + in.y * out.y;
            const Spot corner = (leftOf(in) + leftOf(out)) * (14.0 / (1.0 + turn));
            const std::vector<Spot> walk{corner - in * 55.0, corner, corner + out * 50.0};
            drawing.line(walk, "stroke=\"#444\" stroke-width=\"1.6\"");
            drawing.arrowHead(walk.back(), out, "#444");
        }
    drawing.dot({0, 0}, 4.5, "fill=\"#ffffff\" stroke=\"#222\" stroke-width=\"1.5\"");
}

} // namespace

std::string drawFaces() {
    const Scene scene({{{{{30, 60}, {200, 30}, {380, 80}, {400, 330}, {220, 390}, {40, 300}}}},
                       {{{{270, 20}, {520, 40}, {560, 250}, {470, 370}, {310, 300}, {450, 200}, {290, 150}}}},
                       {{{{90, 150}, {190, 130}, {200, 240}, {110, 250}}}}});
    SvgDrawing drawing(900, 500, "The walks around the faces of three zones, and the four turns at a crossing");
    drawing.setOrigin(0, 430);
    for (std::size_t z = 0; z < scene.zones().size(); ++z)
        drawing.polygon(
            scene.ringsOf(z),
            std::format("fill=\"{0}\" fill-opacity=\"0.08\" stroke=\"{0}\" stroke-width=\"2.5\"", colourOf(z)));
    drawWalks(drawing, scene);
    for (const Crossing& c : scene.crossings()) {
        drawing.dot({c.x, c.y}, 9.0, "fill=\"#ffffff\" stroke=\"#222\" stroke-width=\"1.5\"");
        drawing.text({c.x, c.y}, c.firstEnters ? "1" : "0", 12, "#222", Anchor::Middle, true);
    }
    drawing.text({20, 300}, "A", 16, colourOf(0), Anchor::Middle, true);
    drawing.text({578, 250}, "B", 16, colourOf(1), Anchor::Middle, true);
    drawing.text({145, 192}, "C", 16, colourOf(2), Anchor::Middle, true);
    drawing.text({20, -34}, "Thin lines: the walk around each face, drawn a little inside; dotted: around a hole. The "
                            "bit at a crossing: the border of A enters B.");
    drawing.setOrigin(745, 215);
    drawTurns(drawing, scene, scene.crossings().front());
    drawing.text({0, 170}, "the first crossing from near", 14, "#222", Anchor::Middle, true);
    drawing.text({0, -155}, "each walk turns left onto the other border;", 13, "#222", Anchor::Middle);
    drawing.text({0, -173}, "the bit tells whether along it or back", 13, "#222", Anchor::Middle);
    return drawing.svg();
}

} // namespace azalai::figures
