#include <azalai/cartography/grey.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace azalai {
namespace {

constexpr std::array patterns{Pattern::Plain,    Pattern::Diagonal, Pattern::BackDiagonal, Pattern::Cross,
                              Pattern::Vertical, Pattern::Dots,     Pattern::Horizontal};
constexpr int tones = 3;

double linear(std::uint8_t part) {
    const double share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

constexpr Rgba grey(int value, int alpha = 255) {
    const auto part = static_cast<std::uint8_t>(value);
    return {part, part, part, static_cast<std::uint8_t>(alpha)};
}

/// What is under the pattern: faint, so that names can be read on it. A plain actor has nothing but its tone.
SceneFill fillOf(const GreyFill& look) {
    const int tone = look.pattern == Pattern::Plain ? 60 + 45 * look.tone : 14 + 45 * look.tone;
    return {.color = grey(0x40, tone), .pattern = look.pattern, .patternColor = grey(0x6a)};
}

void paintActors(Scene& scene, const Dossier& dossier) {
    const std::map<std::string, GreyFill> fills = greyFills(dossier);
    for (SceneArea& area : scene.areas) {
        const auto actor = std::ranges::find(area.legend, LegendKind::Actor, &LegendKey::kind);
        if (area.layer == SceneLayer::Zones && actor != area.legend.end()) {
            if (const auto found = fills.find(actor->id); found != fills.end()) area.fill = fillOf(found->second);
            area.stroke.color = grey(0x38);
        } else {
            area.fill.color = greyOf(area.fill.color);
            area.fill.patternColor = greyOf(area.fill.patternColor);
            area.stroke.color = greyOf(area.stroke.color);
        }
        // Stripes say how many contest the ground; each next one is lighter.
        const auto count = static_cast<int>(area.fill.stripes.size());
        for (int i = 0; i < count; ++i)
            area.fill.stripes[static_cast<std::size_t>(i)] = grey(0x38 + (0xe8 - 0x38) * i / std::max(1, count - 1));
    }
}

/// Dashes as a share of the line's width, and how wide and dark it is.
struct RoadLook {
    double width;
    std::vector<double> dashes;
    int value;
};

RoadLook lookOf(Status status) {
    switch (status) {
    case Status::Open:
        return {1.0, {}, 0x48};
    case Status::AtRisk:
        return {1.0, {7, 1.2, 1.2, 1.2}, 0x48};
    case Status::Cut:
        return {1.35, {1.9, 1.4}, 0x10};
    case Status::Unknown:
        break;
    }
    return {0.9, {0.8, 1.6}, 0x70};
}

/// Roads know their status by its colour; all other lines keep their form.
void paintLines(Scene& scene, const Style& colored) {
    const std::array statuses{std::pair{Status::Open, colored.routeOpen},
                              std::pair{Status::AtRisk, colored.routeAtRisk}, std::pair{Status::Cut, colored.routeCut},
                              std::pair{Status::Unknown, colored.routeUnknown}};
    for (SceneLine& line : scene.lines) {
        SceneStroke& stroke = line.stroke;
        const auto status = std::ranges::find(statuses, stroke.color, &std::pair<Status, Rgba>::second);
        stroke.casing = greyOf(stroke.casing);
        if (line.ref.kind != FeatureKind::Leg || status == statuses.end()) {
            stroke.color = greyOf(stroke.color);
            continue;
        }
        const RoadLook look = lookOf(status->first);
        stroke.width = stroke.width * look.width;
        stroke.color = grey(look.value);
        stroke.dashes.clear();
        for (const double dash : look.dashes)
            stroke.dashes.push_back(stroke.width * dash);
    }
}

} // namespace

Rgba greyOf(Rgba color) {
    const double light = 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
    const double share = light <= 0.0031308 ? 12.92 * light : 1.055 * std::pow(light, 1 / 2.4) - 0.055;
    return grey(static_cast<int>(std::lround(255 * share)), color.alpha);
}

Style toGrey(const Style& style) {
    Style result = style;
    for (Rgba Style::* field :
         {&Style::background,    &Style::land,        &Style::neighbour,   &Style::border,      &Style::borderCasing,
          &Style::regionBorder,  &Style::water,       &Style::waterText,   &Style::countryText, &Style::regionText,
          &Style::placeText,     &Style::placeFill,   &Style::placeRing,   &Style::halo,        &Style::graticule,
          &Style::graticuleText, &Style::routeCasing, &Style::routeOpen,   &Style::routeAtRisk, &Style::routeCut,
          &Style::routeUnknown,  &Style::camp,        &Style::displacement})
        result.*field = greyOf(style.*field);
    result.patternWidth = std::max(style.patternWidth, Millimetres{0.22});
    return result;
}

std::map<std::string, GreyFill> greyFills(const Dossier& dossier) {
    std::map<std::string, GreyFill> fills;
    std::set<GreyFill> taken;
    for (const Actor& actor : dossier.actors) // those who can keep what they have in colour
        if (taken.insert({actor.pattern, 0}).second) fills[actor.id] = {actor.pattern, 0};
    for (const Actor& actor : dossier.actors) {
        if (fills.contains(actor.id)) continue;
        GreyFill look{Pattern::Plain, tones - 1};
        for (int tone = tones - 1; tone >= 0; --tone)
            for (const Pattern pattern : patterns)
                if (!taken.contains({pattern, tone})) look = {pattern, tone};
        taken.insert(look);
        fills[actor.id] = look;
    }
    return fills;
}

Scene toGrey(Scene scene, const Dossier& dossier) {
    const Style colored = scene.style;
    scene.style = toGrey(colored);
    paintActors(scene, dossier);
    paintLines(scene, colored);
    for (SceneSymbol& symbol : scene.symbols)
        symbol.color = greyOf(symbol.color);
    return scene;
}

} // namespace azalai
