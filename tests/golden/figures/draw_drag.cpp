// A vertex is moved: the ground that changes hands, and what a live arrangement does in it.
#include "scene.h"

#include <azalai/arrangement/live_arrangement.h>
#include <azalai/base/expect.h>

#include <algorithm>
#include <format>
#include <map>

namespace azalai::figures {

namespace {

constexpr std::uint32_t slot = 3; // of zone A, whose vertex moves
constexpr GridPoint target{540, 290};

std::vector<GridOutline> zonesBefore() {
    return {{{{{30, 60}, {210, 30}, {300, 110}, {380, 230}, {260, 330}, {60, 300}}}},
            {{{{340, 70}, {600, 40}, {640, 190}, {500, 270}, {400, 230}}}},
            {{{{270, 290}, {430, 270}, {620, 350}, {500, 420}, {310, 400}}}}};
}

std::vector<GridOutline> zonesAfter() {
    std::vector<GridOutline> zones = zonesBefore();
    zones[0].rings[0][slot] = target;
    return zones;
}

/// Where the border of A meets other borders on the two edges that change.
std::vector<Spot> toggles(const Scene& scene) {
    std::vector<Spot> found;
    for (const Crossing& c : scene.crossings())
        if (c.zone[0] == 0 && (c.edge[0] == slot - 1 || c.edge[0] == slot)) found.push_back({c.x, c.y});
    return found;
}

bool isOn(const Piece& piece, Spot at) {
    const auto isBetween = [&](Spot a, Spot b) {
        const Spot edge = b - a;
        const Spot to = at - a;
        const double along = (to.x * edge.x + to.y * edge.y) / (edge.x * edge.x + edge.y * edge.y);
        const Spot off = to - edge * along;
        return along >= -1e-9 && along <= 1.0 + 1e-9 && off.x * off.x + off.y * off.y < 1e-6;
    };
    for (std::size_t i = 0; i + 1 < piece.line.size(); ++i)
        if (isBetween(piece.line[i], piece.line[i + 1])) return true;
    return false;
}

/// The stretches of other borders along which zone A came or went: where the labels of both arrangements differ by A.
void drawFlipped(SvgDrawing& drawing, const Scene& before, const Scene& after) {
    const std::vector<Piece> now = after.pieces();
    for (const Piece& was : before.pieces()) {
        if (was.zone == 0) continue;
        for (std::size_t i = 0; i + 1 < was.line.size(); ++i) {
            const Spot edge = was.line[i + 1] - was.line[i];
            std::vector<Spot> run;
            for (int k = 0; k <= 200; ++k) {
                const Spot at = was.line[i] + edge * (k / 200.0);
                const auto here = std::ranges::find_if(
                    now, [&](const Piece& piece) { return piece.zone == was.zone && isOn(piece, at); });
                const bool isFlipped = here != now.end() && here->left == (was.left ^ keyOf(0));
                if (isFlipped) run.push_back(at);
                if (!isFlipped || k == 200) {
                    if (run.size() > 1)
                        drawing.line(std::vector{run.front(), run.back()},
                                     std::format("stroke=\"{}\" stroke-width=\"7\" stroke-linecap=\"butt\"",
                                                 colourOf(was.zone)));
                    run.clear();
                }
            }
        }
    }
}

/// What the live arrangement says it changed, set by set.
std::map<std::string, AreaUnits> changesOf(LiveArrangement& live, const Scene& scene) {
    std::map<std::string, AreaUnits> sums;
    for (const LiveArrangement::Change& change : live.changes()) {
        const Label set = live.table().entries()[change.set].label;
        if (set != 0) sums[scene.nameOf(set)] += change.by;
    }
    return sums;
}

} // namespace

std::string drawDrag() {
    const Scene before(zonesBefore());
    const Scene after(zonesAfter());
    LiveArrangement live(zonesBefore(), onPaper);
    AZALAI_EXPECT(live.movePoint(0, slot, target) && live.sets() == after.arrangement().sets());

    SvgDrawing drawing(940, 520, "A vertex of zone A is moved: the ground that changes hands and the borders in it");
    drawing.setOrigin(0, 450);
    const GridRing& ring = before.outlines()[0].rings[0];
    const Spot from = spotOf(ring[slot - 1]);
    const Spot to = spotOf(ring[slot + 1]);
    drawing.polygon({{from, spotOf(target), to, spotOf(ring[slot])}}, "fill=\"#f3d34a\" fill-opacity=\"0.45\"");
    for (std::size_t z = 1; z < before.zones().size(); ++z)
        drawing.polygon(
            before.ringsOf(z),
            std::format("fill=\"{0}\" fill-opacity=\"0.08\" stroke=\"{0}\" stroke-width=\"2\"", colourOf(z)));
    drawFlipped(drawing, before, after);
    drawing.polygon(after.ringsOf(0), std::format("fill=\"none\" stroke=\"{}\" stroke-width=\"2.5\"", colourOf(0)));
    drawing.line(std::vector{from, spotOf(ring[slot]), to},
                 std::format("stroke=\"{}\" stroke-width=\"2.5\" stroke-dasharray=\"7 4\"", colourOf(0)));
    for (const Spot at : toggles(before))
        drawing.dot(at, 5.0, "fill=\"#ffffff\" stroke=\"#222\" stroke-width=\"1.5\"");
    for (const Spot at : toggles(after))
        drawing.dot(at, 5.0, "fill=\"#222\"");
    drawing.text({110, 180}, "A", 16, colourOf(0), Anchor::Middle, true);
    drawing.text({520, 120}, "B", 16, colourOf(1), Anchor::Middle, true);
    drawing.text({430, 370}, "C", 16, colourOf(2), Anchor::Middle, true);
    drawing.setOrigin(710, 110);
    drawing.text({0, 0}, "ground of each set", 14, "#222", Anchor::Start, true);
    int line = 1;
    for (const auto& [name, by] : changesOf(live, after)) {
        drawing.text({0, -22.0 * line}, name, 13);
        drawing.text({120, -22.0 * line++}, std::format("{}{}", by < 0 ? "−" : "+", std::abs(by)), 13, "#222",
                     Anchor::End);
    }
    drawing.setOrigin(20, 480);
    drawing.text({0, 0}, "Dashed: the border of A as it was. Yellow: the ground that changes hands. Open dots: "
                         "crossings that go; full dots: crossings that come.");
    drawing.text({0, -20},
                 "Thick: pieces of other borders in that ground. Along them the sets on both sides gain or lose A.");
    return drawing.svg();
}

} // namespace azalai::figures
