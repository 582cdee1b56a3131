#include <azalai/cartography/compose_scene.h>

#include <azalai/base/expect.h>
#include <azalai/cartography/composer.h>

namespace azalai {

Scene composeScene(const SceneInput& input) {
    AZALAI_EXPECT(input.workspace.dossier != nullptr);
    Composer composer{.input = input,
                      .dossier = *input.workspace.dossier,
                      .style = input.dark ? darkStyle() : lightStyle(),
                      .scene = {}};
    composer.scene.style = composer.style;
    composer.scene.language = input.language;
    if (composer.isHidden(MapLayer::Graticule)) composer.scene.grid = MapGrid::None;
    addBase(composer);
    addRegions(composer);
    addZones(composer);
    addContested(composer);
    addRoutes(composer);
    addDisplacements(composer);
    addTowns(composer);
    addPlaces(composer);
    addCamps(composer);
    addEvents(composer);
    addCuts(composer);
    return std::move(composer.scene);
}

} // namespace azalai
