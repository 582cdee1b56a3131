#include <azalai/cartography/composer.h>
#include <azalai/cartography/plane_geometry.h>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace azalai {
namespace {

/// The outlines of areas as lines, with each edge that two areas share given once: a dashed line drawn twice is no
/// longer dashed.
std::vector<Line> outlinesOnce(const std::vector<const Area*>& areas) {
    using Key = std::pair<std::pair<double, double>, std::pair<double, double>>;
    std::set<Key> seen;
    std::vector<Line> lines;
    const auto isNew = [&](Position a, Position b) {
        const std::pair p{a.longitude, a.latitude};
        const std::pair q{b.longitude, b.latitude};
        return seen.insert(p < q ? Key{p, q} : Key{q, p}).second;
    };
    const auto addRing = [&](const Ring& ring) {
        Line current;
        for (std::size_t i = 0; i < ring.size(); ++i) {
            const Position a = ring[i];
            const Position b = ring[(i + 1) % ring.size()];
            if (!isNew(a, b)) {
                if (current.size() > 1) lines.push_back(std::move(current));
                current.clear();
                continue;
            }
            if (current.empty()) current.push_back(a);
            current.push_back(b);
        }
        if (current.size() > 1) lines.push_back(std::move(current));
    };
    for (const Area* area : areas) {
        for (const Polygon& polygon : *area) {
            addRing(polygon.outer);
            for (const Ring& hole : polygon.holes) addRing(hole);
        }
    }
    return lines;
}

void addOutlines(Composer& c, const std::vector<const Area*>& areas, SceneLayer layer, FeatureRef ref,
                 const SceneStroke& stroke, LegendKey key) {
    for (const Line& outline : outlinesOnce(areas)) {
        auto line = toPlane(outline);
        const PlaneBox box = boxOf(*line);
        c.scene.lines.push_back({.layer = layer, .ref = ref, .line = std::move(line), .box = box, .stroke = stroke,
                                 .legend = {key}});
    }
}

/// The country that the dossier is about: that of most of its places.
std::string homeCountry(const Dossier& dossier) {
    std::map<std::string, int> counts;
    for (const Place& place : dossier.places) ++counts[place.country];
    std::string home;
    int most = 0;
    for (const auto& [country, count] : counts)
        if (count > most) std::tie(home, most) = std::tie(country, count);
    return home;
}

void addCountries(Composer& c, const BaseMap& base, const std::string& home) {
    std::vector<const Area*> outlines;
    for (const BaseMap::Land& land : base.countries) {
        outlines.push_back(&land.outline);
        const bool isHome = land.country == home;
        auto rings = toPlane(land.outline);
        const PlaneBox box = boxOf(*rings);
        c.scene.areas.push_back({.ref = {FeatureKind::Country, land.country}, .rings = rings, .box = box,
                                 .fill = {.color = isHome ? c.style.land : c.style.neighbour}});
        c.scene.labels.push_back({.ref = {FeatureKind::Country, land.country}, .kind = LabelKind::Country,
                                  .text = c.text(land.name), .rank = 2, .rings = std::move(rings)});
        if (isHome) c.scene.labels.back().smallestScale = 5000; // nearer than that its regions carry the names
    }
    addOutlines(c, outlines, SceneLayer::Base, {FeatureKind::Country, ""},
                {.color = c.style.border, .width = Millimetres{0.38}, .casing = c.style.borderCasing,
                 .casingWidth = Millimetres{1.1}},
                {LegendKind::CountryBorder, ""});
}

void addWater(Composer& c, const BaseMap& base) {
    for (const BaseMap::Lake& lake : base.lakes) {
        auto rings = toPlane(lake.outline);
        const PlaneBox box = boxOf(*rings);
        c.scene.areas.push_back({.ref = {FeatureKind::Lake, lake.name.en}, .rings = rings, .box = box,
                                 .fill = {.color = c.style.water}});
        if (c.text(lake.name).empty()) continue;
        c.scene.labels.push_back({.ref = {FeatureKind::Lake, lake.name.en}, .kind = LabelKind::Lake,
                                  .text = c.text(lake.name), .rank = 5, .rings = std::move(rings), .largestScale = 1500});
    }
    for (const BaseMap::River& river : base.rivers) {
        const int level = std::clamp(river.level, 1, 6);
        constexpr double widths[] = {0.55, 0.38, 0.28, 0.22, 0.18, 0.16};
        constexpr double limits[] = {0, 0, 8000, 5000, 3500, 2500};
        auto line = toPlane(river.line);
        const PlaneBox box = boxOf(*line);
        c.scene.lines.push_back({.ref = {FeatureKind::River, river.name.en}, .line = line, .box = box,
                                 .stroke = {.color = c.style.water, .width = Millimetres{widths[level - 1]}},
                                 .largestScale = limits[level - 1]});
        if (c.text(river.name).empty()) continue;
        c.scene.labels.push_back({.ref = {FeatureKind::River, river.name.en}, .kind = LabelKind::River,
                                  .text = c.text(river.name), .rank = 3 + level / 3, .line = std::move(line),
                                  .largestScale = level == 1 ? 6000.0 : 3000.0});
    }
}

} // namespace

void addBase(Composer& c) {
    if (c.input.baseMap == nullptr) return;
    addCountries(c, *c.input.baseMap, homeCountry(c.dossier));
    if (!c.isHidden(MapLayer::Rivers)) addWater(c, *c.input.baseMap);
}

/// The dossier's own regions stand in for the base map's in the countries that they cover.
void addRegions(Composer& c) {
    if (c.isHidden(MapLayer::Regions)) return;
    std::set<std::string> ownCountries;
    std::vector<const Area*> firm;
    std::vector<const Area*> approximate;
    for (const Region& region : c.dossier.regions) {
        ownCountries.insert(region.country);
        (region.approximate ? approximate : firm).push_back(&region.outline);
        auto rings = toPlane(region.outline);
        const PlaneBox box = boxOf(*rings);
        // Filled with nothing: the area is there to be found under the pointer.
        c.scene.areas.push_back({.layer = SceneLayer::Regions, .ref = {FeatureKind::Region, region.id}, .rings = rings,
                                 .box = box});
        c.scene.labels.push_back({.ref = {FeatureKind::Region, region.id}, .kind = LabelKind::Region,
                                  .text = c.text(region.name), .rank = 3, .rings = std::move(rings),
                                  .largestScale = 9000});
    }
    if (c.input.baseMap != nullptr) {
        for (const BaseMap::Land& land : c.input.baseMap->regions) {
            if (ownCountries.contains(land.country)) continue;
            firm.push_back(&land.outline);
            if (!c.dossier.regions.empty()) continue; // neighbours' regions have no names: they are not the subject
            c.scene.labels.push_back({.ref = {FeatureKind::Region, land.name.en}, .kind = LabelKind::Region,
                                      .text = c.text(land.name), .rank = 4, .rings = toPlane(land.outline),
                                      .largestScale = 6000});
        }
    }
    const SceneStroke dashed{.color = c.style.regionBorder, .width = Millimetres{0.2},
                             .dashes = {Millimetres{1.5}, Millimetres{0.8}}};
    const SceneStroke dotted{.color = c.style.regionBorder, .width = Millimetres{0.24},
                             .dashes = {Millimetres{0.3}, Millimetres{0.8}}};
    addOutlines(c, firm, SceneLayer::Regions, {FeatureKind::Region, ""}, dashed, {LegendKind::RegionBorder, ""});
    addOutlines(c, approximate, SceneLayer::Regions, {FeatureKind::Region, ""}, dotted,
                {LegendKind::ApproximateRegion, ""});
}

} // namespace azalai
