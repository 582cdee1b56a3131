#include "stage.h"

#include <exception>

namespace azalai::faults {

namespace fs = std::filesystem;

Stage::Stage(const Scenario& scenario, const fs::path& root)
    : m_scenario(scenario), m_folder(root / "folder"), m_beginning(root / "beginning") {
    fs::remove_all(m_folder);
    fs::remove_all(m_beginning);
    fs::create_directories(m_folder);
    scenario.prepare(m_folder);
    fs::copy(m_folder, m_beginning, fs::copy_options::recursive);
}

void Stage::reset() const {
    fs::remove_all(m_folder);
    fs::copy(m_beginning, m_folder, fs::copy_options::recursive);
}

Ended Stage::play(FaultPlan plan) const {
    plan.folder = m_folder.string();
    return inChild(plan, [&](const Teller& teller) { return m_scenario.act(m_folder, teller); });
}

std::string Stage::judge(const Ended& ended, Leeway leeway) const {
    try {
        return m_scenario.judge(m_folder, ended, leeway);
    } catch (const std::exception& error) {
        return std::string("exception: ") + error.what();
    }
}

} // namespace azalai::faults
