#pragma once

#include "scenario.h"

#include <filesystem>

namespace azalai::faults {

/// Plays a scenario again and again from the same beginning, in a folder of its own.
class Stage {
public:
    /// Prepares the scenario. root  Is made when it is not there.
    Stage(const Scenario& scenario, const std::filesystem::path& root);

    [[nodiscard]] const std::filesystem::path& folder() const { return m_folder; }
    [[nodiscard]] const std::filesystem::path& beginning() const { return m_beginning; }
    [[nodiscard]] const Scenario& scenario() const { return m_scenario; }

    /// Puts everything back to the beginning.
    void reset() const;
    /// Plays it under a plan, whose folder is filled in.
    [[nodiscard]] Ended play(FaultPlan plan) const;
    /// Looks at what is left. What the program throws or dies of is a complaint too.
    [[nodiscard]] std::string judge(const Ended& ended, Leeway leeway) const;

private:
    const Scenario& m_scenario;
    std::filesystem::path m_folder;
    std::filesystem::path m_beginning;
};

} // namespace azalai::faults
