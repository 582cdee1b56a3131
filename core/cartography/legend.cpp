#include <azalai/cartography/legend.h>

#include <azalai/cartography/plane_geometry.h>

#include <algorithm>

namespace azalai {
namespace {

bool has(const std::vector<LegendEntry>& entries, const LegendKey& key) {
    return std::ranges::any_of(entries, [&](const LegendEntry& entry) { return entry.key == key; });
}

/// The sample of an edge style is a line in no actor's colour: it stands for all of them.
LegendEntry edgeEntry(const LegendKey& key, const SceneStroke& stroke, const Style& style) {
    SceneStroke sample = stroke;
    sample.color = style.placeText;
    return {.key = key, .area = std::nullopt, .line = sample, .symbol = std::nullopt};
}

void addArea(std::vector<LegendEntry>& entries, const SceneArea& area, const Style& style) {
    for (const LegendKey& key : area.legend) {
        if (has(entries, key)) continue;
        if (key.kind == LegendKind::Edge)
            entries.push_back(edgeEntry(key, area.stroke, style));
        else
            entries.push_back(
                {.key = key, .area = LegendEntry::Swatch{area.fill, area.stroke}, .line = {}, .symbol = {}});
        // The swatch stands for the actor, whatever the grade of the zone met first.
        if (key.kind == LegendKind::Actor) entries.back().area->stroke.dashes.clear();
    }
}

} // namespace

std::vector<LegendEntry> legend(const Scene& scene, const PlaneFrame& visible, double metresPerMm) {
    const PlaneBox around = visible.bounds();
    std::vector<LegendEntry> entries;
    for (const SceneArea& area : scene.areas) {
        const bool isAllKnown = std::ranges::all_of(area.legend, [&](const LegendKey& k) { return has(entries, k); });
        if (isAllKnown || !area.box.meets(around) || !meets(*area.rings, visible)) continue;
        addArea(entries, area, scene.style);
    }
    for (const SceneLine& line : scene.lines) {
        const bool isAllKnown = std::ranges::all_of(line.legend, [&](const LegendKey& k) { return has(entries, k); });
        if (isAllKnown || !isShownAt(line.largestScale, metresPerMm)) continue;
        if (!line.box.meets(around) || !meets(*line.line, visible)) continue;
        for (const LegendKey& key : line.legend)
            if (!has(entries, key)) entries.push_back({.key = key, .area = {}, .line = line.stroke, .symbol = {}});
    }
    for (const SceneSymbol& symbol : scene.symbols) {
        if (!visible.contains(symbol.at) || !isShownAt(symbol.largestScale, metresPerMm)) continue;
        for (const LegendKey& key : symbol.legend)
            if (!has(entries, key)) entries.push_back({.key = key, .area = {}, .line = {}, .symbol = symbol});
    }
    std::ranges::stable_sort(entries, [](const LegendEntry& a, const LegendEntry& b) {
        if (a.key.kind != b.key.kind) return a.key.kind < b.key.kind;
        return a.key.kind == LegendKind::Contested && a.key.id < b.key.id;
    });
    return entries;
}

} // namespace azalai
