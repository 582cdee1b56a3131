// Borders that coincide: as given, as the symbols part them, and what remains.
#include "scene.h"

#include <azalai/arrangement/trace_faces.h>
#include <azalai/base/expect.h>

#include <algorithm>
#include <format>

namespace azalai::figures {

namespace {

constexpr double step = 16.0;  // what ε is drawn as
constexpr double square = 6.0; // ε²

Spot moved(std::uint32_t zone) { return {zone * step, zone * square}; }

/// Where two edges cross that were moved so much: the engine found the crossing with none of it.
Spot crossingWhenMoved(const Scene& scene, const Crossing& c) {
    const auto end = [&](std::size_t side, std::uint32_t add) {
        return spotOf(scene.zones()[c.zone[side]].point(c.edge[side] + add)) + moved(c.zone[side]);
    };
    const Spot p = end(0, 0);
    const Spot u = end(0, 1) - p;
    const Spot r = end(1, 0);
    const Spot v = end(1, 1) - r;
    const double both = u.x * v.y - u.y * v.x;
    const double share = ((r.x - p.x) * v.y - (r.y - p.y) * v.x) / both;
    const double other = ((r.x - p.x) * u.y - (r.y - p.y) * u.x) / both;
    AZALAI_EXPECT(share >= 0.0 && share <= 1.0 && other >= 0.0 && other <= 1.0);
    return p + u * share;
}

void drawZones(SvgDrawing& drawing, const Scene& scene, double shift) {
    for (std::uint32_t z = 0; z < scene.zones().size(); ++z) {
        std::vector<std::vector<Spot>> rings = scene.ringsOf(z);
        for (std::vector<Spot>& ring : rings)
            for (Spot& spot : ring)
                spot = spot + moved(z) * shift;
        drawing.polygon(rings, std::format("fill=\"{0}\" fill-opacity=\"0.12\" stroke=\"{0}\" stroke-width=\"2\"{1}",
                                           colourOf(z), z == 3 ? " stroke-dasharray=\"7 4\"" : ""));
    }
}

void drawWhatRemains(SvgDrawing& drawing, const Scene& scene) {
    for (const ArrangedFace& face : traceFaces(scene.arrangement())) {
        const LabelTable::Entry& set = scene.arrangement().table().entries()[face.set];
        std::vector<Spot> ring;
        for (const Position p : face.shape.outer)
            ring.push_back(spotOf(p));
        const auto zone = scene.arrangement().table().zonesOf(face.set).front();
        drawing.polygon({ring}, std::format("fill=\"{0}\" fill-opacity=\"0.22\" stroke=\"#444\" stroke-width=\"1.5\"",
                                            colourOf(zone)));
        const auto [west, east] = std::ranges::minmax(ring, {}, &Spot::x);
        const auto [south, north] = std::ranges::minmax(ring, {}, &Spot::y);
        const Spot middle{(west.x + east.x) / 2.0, (south.y + north.y) / 2.0};
        drawing.text(middle + Spot{0, 9}, scene.nameOf(set.label), 15, "#222", Anchor::Middle, true);
        drawing.text(middle - Spot{0, 9}, std::format("{}", face.area), 12, "#222", Anchor::Middle);
    }
}

} // namespace

std::string drawSymbols() {
    const Scene scene({{{{{80, 60}, {160, 60}, {160, 200}, {80, 200}}}},
                       {{{{0, 30}, {80, 30}, {80, 150}, {0, 150}}}},
                       {{{{160, 110}, {240, 110}, {240, 230}, {160, 230}}}},
                       {{{{160, 110}, {240, 110}, {240, 230}, {160, 230}}}}});
    SvgDrawing drawing(930, 420, "Borders that coincide as given, parted by the symbols, and what remains of them");
    drawing.setOrigin(20, 310);
    drawing.text({120, 280}, "as given", 14, "#222", Anchor::Middle, true);
    drawZones(drawing, scene, 0.0);
    const std::vector<std::pair<Spot, std::string_view>> names{
        {{120, 130}, "A"}, {{40, 90}, "B"}, {{200, 170}, "C = D"}};
    for (std::size_t z = 0; z < names.size(); ++z)
        drawing.text(names[z].first, names[z].second, 16, colourOf(z), Anchor::Middle, true);
    drawing.setOrigin(320, 310);
    drawing.text({140, 280}, "moved by (z ε, z ε²)", 14, "#222", Anchor::Middle, true);
    drawZones(drawing, scene, 1.0);
    for (const Crossing& c : scene.crossings())
        drawing.dot(crossingWhenMoved(scene, c), 4.5, "fill=\"#ffffff\" stroke=\"#222\" stroke-width=\"1.5\"");
    drawing.text({115, 130}, "A", 16, colourOf(0), Anchor::Middle, true);
    drawing.text(Spot{40, 90} + moved(1), "B", 16, colourOf(1), Anchor::Middle, true);
    drawing.text(Spot{148, 170} + moved(2), "C", 16, colourOf(2), Anchor::Middle, true);
    drawing.text(Spot{253, 170} + moved(3), "D", 16, colourOf(3), Anchor::Middle, true);
    drawing.setOrigin(670, 310);
    drawing.text({120, 280}, "what remains", 14, "#222", Anchor::Middle, true);
    drawWhatRemains(drawing, scene);
    drawing.setOrigin(20, 400);
    std::string sets;
    for (const LabelTable::Entry& entry : scene.arrangement().table().entries())
        if (entry.label != 0)
            sets += std::format("{}{} {}", sets.empty() ? "" : ",  ", scene.nameOf(entry.label), entry.area);
    drawing.text({0, 36}, std::format("Sets that the walks passed, with their ground:  {}.", sets));
    drawing.text({0, 14}, "ε is drawn as 16 pixels and ε² as 6. Circles: the crossings that the engine finds, all with "
                          "the zones where they were given.");
    return drawing.svg();
}

} // namespace azalai::figures
