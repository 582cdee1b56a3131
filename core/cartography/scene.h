#pragma once

#include <azalai/base/units.h>
#include <azalai/cartography/style.h>
#include <azalai/geo/web_mercator.h>
#include <azalai/model/local_text.h>
#include <azalai/model/vocabulary.h>

#include <algorithm>
#include <array>
#include <compare>
#include <initializer_list>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace azalai {

/// The parts of the picture, in the order in which they are painted. Each can be painted apart.
enum class SceneLayer : unsigned { Base, Graticule, Regions, Zones, Contested, Routes, Symbols, Labels };

/// Words for the layers, by SceneLayer; UTF-8.
using LayerNames = std::array<std::string, 8>;

/// A choice of layers.
struct SceneLayers {
    unsigned bits = 0;

    constexpr SceneLayers() = default;
    constexpr SceneLayers(std::initializer_list<SceneLayer> layers) {
        for (const SceneLayer layer : layers)
            bits |= 1U << static_cast<unsigned>(layer);
    }
    [[nodiscard]] constexpr bool contains(SceneLayer layer) const {
        return (bits >> static_cast<unsigned>(layer) & 1U) != 0;
    }
    bool operator==(const SceneLayers&) const = default;
};

inline constexpr SceneLayers allSceneLayers{SceneLayer::Base,    SceneLayer::Graticule, SceneLayer::Regions,
                                            SceneLayer::Zones,   SceneLayer::Contested, SceneLayer::Routes,
                                            SceneLayer::Symbols, SceneLayer::Labels};

enum class FeatureKind { Zone, Face, Leg, Route, Place, Event, Camp, Displacement, Region, Country, River, Lake, Town };

/// What an item of the scene stands for. Zone: a zone state's id. Face: the index into the overlaps, in digits. Route:
/// a route's cut point. Country, Town, River, Lake: the English name or the country code; they are not in the dossier.
struct FeatureRef {
    FeatureKind kind = FeatureKind::Country;
    std::string id{};

    auto operator<=>(const FeatureRef&) const = default;
};

/// A box of the Web Mercator plane, in projected metres. Empty until something was added.
struct PlaneBox {
    double west = std::numeric_limits<double>::infinity();
    double south = std::numeric_limits<double>::infinity();
    double east = -std::numeric_limits<double>::infinity();
    double north = -std::numeric_limits<double>::infinity();

    bool operator==(const PlaneBox&) const = default;
    [[nodiscard]] bool isEmpty() const { return !(west <= east && south <= north); }
    [[nodiscard]] bool contains(PlanePoint p) const {
        return p.x >= west && p.x <= east && p.y >= south && p.y <= north;
    }
    [[nodiscard]] bool meets(const PlaneBox& o) const {
        return west <= o.east && o.west <= east && south <= o.north && o.south <= north;
    }
    [[nodiscard]] PlanePoint centre() const { return {(west + east) / 2, (south + north) / 2}; }
    [[nodiscard]] PlaneBox grownBy(double metres) const {
        return {west - metres, south - metres, east + metres, north + metres};
    }
    void add(PlanePoint p) {
        west = std::min(west, p.x);
        south = std::min(south, p.y);
        east = std::max(east, p.x);
        north = std::max(north, p.y);
    }
};

using PlaneLine = std::vector<PlanePoint>;
using PlaneRings = std::vector<PlaneLine>; ///< outer rings and holes; what is inside follows the even-odd rule

/// What a line of the legend explains. Ids: Actor, Gained and Lost an actor's id; Contested the number of actors, "2";
/// Edge "solid", "dashed" or "dotted"; Route a status word; all others empty.
enum class LegendKind {
    Actor,
    Gained, ///< ground that an actor has now and had not; the id is the actor's
    Lost,   ///< ground that it had
    Contested,
    Edge,
    Route,
    OtherRoad,
    CutPoint,
    CutOffPlace,
    NoOpenPlace,
    Event,
    Claim,
    Camp,
    Displacement,
    CountryBorder,
    RegionBorder,
    ApproximateRegion
};

struct LegendKey {
    LegendKind kind = LegendKind::Actor;
    std::string id{};

    auto operator<=>(const LegendKey&) const = default;
};

struct SceneFill {
    Rgba color{.alpha = 0};
    Pattern pattern = Pattern::Plain; ///< drawn over the colour in patternColor
    Rgba patternColor{.alpha = 0};
    std::vector<Rgba> stripes{}; ///< two or more: diagonal stripes in turn, instead of colour and pattern

    bool operator==(const SceneFill&) const = default;
};

struct SceneStroke {
    Rgba color{.alpha = 0};
    Millimetres width{0};
    std::vector<Millimetres> dashes{}; ///< drawn, left out, drawn...; empty for a whole line
    Rgba casing{.alpha = 0};
    Millimetres casingWidth{0}; ///< whole width of the line below

    bool operator==(const SceneStroke&) const = default;
};

struct SceneArea {
    SceneLayer layer = SceneLayer::Base;
    FeatureRef ref{};
    std::shared_ptr<const PlaneRings> rings{};
    PlaneBox box{};
    SceneFill fill{};
    SceneStroke stroke{};
    std::vector<LegendKey> legend{};
};

/// How far an arrow head reaches from the last point of its line.
inline constexpr Millimetres arrowHead{2.2};

struct SceneLine {
    SceneLayer layer = SceneLayer::Base;
    FeatureRef ref{};
    std::shared_ptr<const PlaneLine> line{};
    PlaneBox box{};
    SceneStroke stroke{};
    bool hasArrow = false;   ///< a head at the last point
    double largestScale = 0; ///< drawn when a millimetre covers at most so many projected metres; 0 always
    std::vector<LegendKey> legend{};
};

enum class SymbolKind { Place, CutOffRing, NoOpenRing, CutPoint, Event, Camp };

/// A mark of fixed size at a point, moved from it by a fixed offset.
struct SceneSymbol {
    FeatureRef ref{};
    SymbolKind kind = SymbolKind::Place;
    PlanePoint at{};
    Millimetres right{0}; ///< offset of the centre
    Millimetres down{0};
    Millimetres size{1}; ///< diameter
    Rgba color{};
    EventKind event = EventKind::Attack; ///< which sign an Event shows
    int count = 1;                       ///< events that share the spot; two and more are shown as a number
    bool isClaim = false;                ///< an armed group's own statement: drawn open
    double largestScale = 0;             ///< as in SceneLine
    std::vector<LegendKey> legend{};
};

enum class LabelKind { Country, Region, Place, Town, River, Lake };

/// A text to be placed; where it goes depends on the frame and is decided when painting.
struct SceneLabel {
    FeatureRef ref{};
    LabelKind kind = LabelKind::Place;
    std::string text{};                        ///< UTF-8, in the scene's language
    int rank = 5;                              ///< 1 is placed first
    PlanePoint at{};                           ///< anchor of points
    Millimetres clear{0};                      ///< radius of the symbol to stay off
    std::shared_ptr<const PlaneRings> rings{}; ///< of areas: the text goes into their visible part
    std::shared_ptr<const PlaneLine> line{};   ///< of rivers: the text goes along it
    double largestScale = 0;
    double smallestScale = 0; ///< left out when a millimetre covers fewer projected metres; 0 never
};

/// The lines by which positions are read off. Utm: the grid of UTM and MGRS, with degrees at the frame of a sheet.
enum class MapGrid { None, Graticule, Utm };

/// Everything that a picture shows, without camera: geometry in projected metres, sizes in millimetres. Lists are in
/// painting order within their layer.
struct Scene {
    Style style{};
    Language language = Language::English;
    MapGrid grid = MapGrid::Graticule;
    std::vector<SceneArea> areas{};
    std::vector<SceneLine> lines{};
    std::vector<SceneSymbol> symbols{};
    std::vector<SceneLabel> labels{};
};

/// Is something with such a limit drawn when a millimetre covers so many projected metres.
[[nodiscard]] inline bool isShownAt(double largestScale, double metresPerMm) {
    return largestScale <= 0 || metresPerMm <= largestScale;
}

} // namespace azalai
