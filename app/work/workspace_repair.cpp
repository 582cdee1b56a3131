// How the controller keeps an outline that could not stand, repaired.
#include <app/work/workspace_controller.h>

#include <azalai/geo/ellipsoidal_area.h>
#include <azalai/geodata/repaired_area.h>

#include <utility>

namespace azalai {

/// After a hand let go: what a repair would make of an outline that cannot stand.
void WorkspaceController::offerRepair() {
    m_repair.reset();
    m_repairText.clear();
    if (const Area* refused = m_editor.refused()) {
        Result<Area> repaired = repairedArea(*refused);
        if (repaired && !repaired->empty()) {
            m_repairText =
                tr("It went back: the outline crossed itself where it is marked. F keeps it repaired instead: "
                   "%n part(s), %1; without it %2.",
                   nullptr, static_cast<int>(repaired->size()))
                    .arg(m_text.area(ellipsoidalArea(*repaired)), m_text.area(ellipsoidalArea(m_editor.kept())));
            m_repair = std::move(*repaired);
        }
    }
    tellFollowers();
}

void WorkspaceController::repairOutline() {
    if (!m_editor.isActive() || m_editor.isDragging() || !m_repair) return;
    const Area repaired = *std::exchange(m_repair, std::nullopt);
    const std::string state = m_editor.stateId();
    const SquareMetres before = ellipsoidalArea(m_editor.kept());
    m_editor.replace(repaired);
    m_repairText = tr("Repaired: %n part(s), %1; before, %2.", nullptr, static_cast<int>(repaired.size()))
                       .arg(m_text.area(ellipsoidalArea(repaired)), m_text.area(before));
    tellFollowers();
    keepOutline(state, repaired, {}, Verb::RepairOutline);
}

} // namespace azalai
