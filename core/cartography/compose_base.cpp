#include <azalai/cartography/base_geometry.h>
#include <azalai/cartography/composer.h>
#include <azalai/cartography/plane_geometry.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace azalai {
namespace {

void addOutlines(Composer& c, const std::vector<BaseGeometry::Path>& outlines, SceneLayer layer, FeatureKind kind,
                 const SceneStroke& stroke, LegendKind legend) {
    for (const BaseGeometry::Path& outline : outlines) {
        c.scene.lines.push_back({.layer = layer,
                                 .ref = {kind, ""},
                                 .line = outline.line,
                                 .box = outline.box,
                                 .stroke = stroke,
                                 .legend = {{legend, ""}}});
    }
}

/// The country that the dossier is about: that of most of its places.
std::string homeCountry(const Dossier& dossier) {
    std::map<std::string, int> counts;
    for (const Place& place : dossier.places)
        ++counts[place.country];
    std::string home;
    int most = 0;
    for (const auto& [country, count] : counts)
        if (count > most) std::tie(home, most) = std::tie(country, count);
    return home;
}

void addCountries(Composer& c, const BaseMap& base, const BaseGeometry& geometry) {
    const std::string home = homeCountry(c.dossier);
    for (std::size_t i = 0; i < base.countries.size(); ++i) {
        const BaseMap::Land& land = base.countries[i];
        const BaseGeometry::Ground& ground = geometry.countries[i];
        const bool isHome = land.country == home;
        const bool hasNamedRegions = isHome && !c.dossier.regions.empty() && !c.isHidden(MapLayer::Regions);
        const FeatureRef ref{FeatureKind::Country, land.country};
        c.scene.areas.push_back({.ref = ref,
                                 .rings = ground.rings,
                                 .box = ground.box,
                                 .fill = {.color = isHome ? c.style.land : c.style.neighbour}});
        // Near, the names of its regions stand for that of the home country.
        c.scene.labels.push_back({.ref = ref,
                                  .kind = LabelKind::Country,
                                  .text = c.text(land.name),
                                  .rank = 2,
                                  .rings = ground.rings,
                                  .smallestScale = hasNamedRegions ? 6000.0 : 0.0});
    }
    addOutlines(c, geometry.borders, SceneLayer::Base, FeatureKind::Country,
                {.color = c.style.border,
                 .width = Millimetres{0.38},
                 .casing = c.style.borderCasing,
                 .casingWidth = Millimetres{1.1}},
                LegendKind::CountryBorder);
}

void addLakes(Composer& c, const BaseMap& base, const BaseGeometry& geometry) {
    for (std::size_t i = 0; i < base.lakes.size(); ++i) {
        const BaseMap::Lake& lake = base.lakes[i];
        const BaseGeometry::Ground& ground = geometry.lakes[i];
        const FeatureRef ref{FeatureKind::Lake, lake.name.in(Language::English)};
        c.scene.areas.push_back(
            {.ref = ref, .rings = ground.rings, .box = ground.box, .fill = {.color = c.style.water}});
        if (c.text(lake.name).empty()) continue;
        c.scene.labels.push_back({.ref = ref,
                                  .kind = LabelKind::Lake,
                                  .text = c.text(lake.name),
                                  .rank = 5,
                                  .rings = ground.rings,
                                  .largestScale = 1500});
    }
}

void addRivers(Composer& c, const BaseMap& base, const BaseGeometry& geometry) {
    constexpr std::array widths{0.55, 0.38, 0.28, 0.22, 0.18, 0.16};
    constexpr std::array limits{0.0, 0.0, 8000.0, 5000.0, 3500.0, 2500.0};
    for (std::size_t i = 0; i < base.rivers.size(); ++i) {
        const BaseMap::River& river = base.rivers[i];
        const BaseGeometry::Path& path = geometry.rivers[i];
        const auto level = static_cast<std::size_t>(std::clamp(river.level, 1, 6));
        const FeatureRef ref{FeatureKind::River, river.name.in(Language::English)};
        c.scene.lines.push_back({.ref = ref,
                                 .line = path.line,
                                 .box = path.box,
                                 .stroke = {.color = c.style.water, .width = Millimetres{widths[level - 1]}},
                                 .largestScale = limits[level - 1]});
        if (c.text(river.name).empty()) continue;
        c.scene.labels.push_back({.ref = ref,
                                  .kind = LabelKind::River,
                                  .text = c.text(river.name),
                                  .rank = level <= 2 ? 3 : 5,
                                  .line = path.line,
                                  .largestScale = level == 1 ? 6000.0 : 3000.0});
    }
}

} // namespace

void addBase(Composer& c) {
    if (c.input.baseMap == nullptr) return;
    const BaseMap& base = *c.input.baseMap;
    const std::shared_ptr<const BaseGeometry> geometry = baseGeometry(c.input.baseMap);
    addCountries(c, base, *geometry);
    if (c.isHidden(MapLayer::Rivers)) return;
    addLakes(c, base, *geometry);
    addRivers(c, base, *geometry);
}

/// The dossier's own regions stand in for the base map's in the countries that they cover.
void addRegions(Composer& c) {
    if (c.isHidden(MapLayer::Regions)) return;
    const SceneStroke dashed{
        .color = c.style.regionBorder, .width = Millimetres{0.2}, .dashes = {Millimetres{1.5}, Millimetres{0.8}}};
    const SceneStroke dotted{
        .color = c.style.regionBorder, .width = Millimetres{0.3}, .dashes = {Millimetres{0.3}, Millimetres{0.8}}};
    std::set<std::string> ownCountries;
    std::vector<const Area*> firm;
    std::vector<const Area*> approximate;
    for (const Region& region : c.dossier.regions) {
        ownCountries.insert(region.country);
        (region.approximate ? approximate : firm).push_back(&region.outline);
        auto rings = toPlane(region.outline);
        const PlaneBox box = boxOf(*rings);
        const FeatureRef ref{FeatureKind::Region, region.id};
        // Filled with nothing: the area is there to be found under the pointer.
        c.scene.areas.push_back({.layer = SceneLayer::Regions, .ref = ref, .rings = rings, .box = box});
        c.scene.labels.push_back({.ref = ref,
                                  .kind = LabelKind::Region,
                                  .text = c.text(region.name),
                                  .rank = 3,
                                  .rings = std::move(rings),
                                  .largestScale = 9000});
    }
    const auto geometry = c.input.baseMap ? baseGeometry(c.input.baseMap) : nullptr;
    if (geometry != nullptr) {
        for (const auto& [country, borders] : geometry->regionBorders) {
            // Neighbours' regions have no names: they are not the subject.
            if (!ownCountries.contains(country))
                addOutlines(c, borders, SceneLayer::Regions, FeatureKind::Region, dashed, LegendKind::RegionBorder);
        }
    }
    // Approximate first: an edge is as uncertain as the less certain of its two regions.
    const auto outlines = outlinesOnce({approximate, firm}, geometry ? &geometry->nearBorder : nullptr);
    addOutlines(c, outlines[1], SceneLayer::Regions, FeatureKind::Region, dashed, LegendKind::RegionBorder);
    addOutlines(c, outlines[0], SceneLayer::Regions, FeatureKind::Region, dotted, LegendKind::ApproximateRegion);
}

} // namespace azalai
