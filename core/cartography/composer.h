#pragma once

#include <azalai/cartography/scene.h>
#include <azalai/cartography/scene_input.h>

namespace azalai {

/// A scene in the making; each function adds one part of the picture.
struct Composer {
    const SceneInput& input;
    const Dossier& dossier;
    const Style& style;
    Scene scene;

    [[nodiscard]] bool isHidden(MapLayer layer) const { return input.hiddenLayers.contains(layer); }
    [[nodiscard]] const std::string& text(const LocalText& words) const { return words.in(input.language); }
    /// The actor's colour as the style shows it.
    [[nodiscard]] Color shade(Color actor) const { return shadeOf(style, actor); }
};

void addBase(Composer& composer);
void addRegions(Composer& composer);
void addZones(Composer& composer);
void addContested(Composer& composer);
void addRoutes(Composer& composer);
void addDisplacements(Composer& composer);
void addPlaces(Composer& composer);
void addTowns(Composer& composer);
void addCamps(Composer& composer);
void addEvents(Composer& composer);
void addCuts(Composer& composer);

} // namespace azalai
