#include <app/text/change_scene.h>

#include <azalai/cartography/plane_geometry.h>
#include <azalai/geodata/cut_outlines.h>

#include <algorithm>
#include <map>

namespace azalai {
namespace {

using AreasByActor = std::map<std::string, std::vector<Area>>;

AreasByActor areasOf(const Workspace& workspace) {
    AreasByActor areas;
    for (const ZoneState* state : activeZones(workspace))
        areas[state->actor].push_back(state->outline);
    return areas;
}

/// How an actor's ground stands between two instants.
struct Parts {
    Area held;
    Area gained;
    Area lost;
};

Result<Area> whole(const AreasByActor& areas, const std::string& actor) {
    const auto found = areas.find(actor);
    return found == areas.end() ? Result<Area>(Area{}) : unitedArea(found->second);
}

Result<Parts> partsOf(const AreasByActor& before, const AreasByActor& now, const std::string& actor) {
    const auto earlier = whole(before, actor);
    if (!earlier) return std::unexpected(earlier.error());
    const auto later = whole(now, actor);
    if (!later) return std::unexpected(later.error());
    const auto gained = groundOutside(*later, *earlier);
    if (!gained) return std::unexpected(gained.error());
    const auto lost = groundOutside(*earlier, *later);
    if (!lost) return std::unexpected(lost.error());
    const auto held = groundOutside(*later, *gained);
    if (!held) return std::unexpected(held.error());
    return Parts{*held, *gained, *lost};
}

/// Held is pale, gained strong with a firm edge, lost empty with the actor's lines and a broken edge: the three differ
/// without colour too.
class PartPainter {
public:
    PartPainter(Scene& scene, const Actor& actor)
        : m_scene(scene), m_actor(actor), m_color(shadeOf(scene.style, actor.color)) {}

    void add(const Area& area, LegendKind kind, int opacity, Pattern pattern, double edge,
             std::vector<Millimetres> dashes = {}) {
        if (area.empty()) return;
        auto rings = toPlane(area);
        const PlaneBox box = boxOf(*rings);
        m_scene.areas.push_back(
            {.layer = SceneLayer::Zones,
             .ref = {FeatureKind::Face, m_actor.id},
             .rings = std::move(rings),
             .box = box,
             .fill = {.color = withAlpha(m_color, opacity),
                      .pattern = pattern,
                      .patternColor = withAlpha(m_color, 255)},
             .stroke = {.color = withAlpha(m_color, 255), .width = Millimetres{edge}, .dashes = std::move(dashes)},
             .legend = {{kind, m_actor.id}}});
    }

private:
    Scene& m_scene;
    const Actor& m_actor;
    Color m_color;
};

bool isGround(const SceneArea& area) { return area.layer == SceneLayer::Zones || area.layer == SceneLayer::Contested; }

} // namespace

Result<Scene> changeScene(Scene scene, const Analysis& analysis, const std::stop_token& stop) {
    const AreasByActor now = areasOf(analysis.now.workspace);
    const AreasByActor before = areasOf(analysis.baseline->workspace);
    std::erase_if(scene.areas, isGround);
    for (const Actor& actor : analysis.now.workspace.dossier->actors) {
        if (stop.stop_requested()) return failure(ErrorCode::Cancelled, "");
        if (!now.contains(actor.id) && !before.contains(actor.id)) continue;
        const auto parts = partsOf(before, now, actor.id);
        if (!parts) return std::unexpected(parts.error());
        PartPainter painter(scene, actor);
        painter.add(parts->held, LegendKind::Actor, 40, Pattern::Plain, 0.2);
        painter.add(parts->lost, LegendKind::Lost, 12, Pattern::BackDiagonal, 0.5,
                    {Millimetres{1.4}, Millimetres{0.9}});
        painter.add(parts->gained, LegendKind::Gained, 165, Pattern::Plain, 0.7);
    }
    return scene;
}

} // namespace azalai
