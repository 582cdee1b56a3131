#include "disk_history.h"
#include "parts.h"
#include "scenarios.h"
#include "stage.h"

#include <format>
#include <fstream>
#include <optional>

#include <fcntl.h>
#include <unistd.h>

namespace azalai::faults {

namespace {

constexpr std::uint64_t statesEach = 50; ///< of a recorded history

DiskHistory recorded(const Stage& stage, const std::filesystem::path& logFile) {
    stage.reset();
    const FolderState beginning = FolderState::of(stage.folder());
    const int log = ::open(logFile.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
    expect(log >= 0, "no log can be written");
    const Ended ended = stage.play({.folder = {}, .log = log});
    ::close(log);
    expect(ended.wentWell(), stage.scenario().name() + " without faults: " + ended.firstFailure());
    return DiskHistory(beginning, test::contentOf(logFile), stage.folder().string());
}

} // namespace

void tryPowerCuts(const Settings& settings, Tally& tally) {
    const std::uint64_t histories = (settings.amounts.powerStates + statesEach - 1) / statesEach;
    for (std::uint64_t h = 0; h < histories; ++h) {
        if (settings.only ? h != *settings.only / statesEach : h % settings.parts != settings.part) continue;
        auto scenarios = allScenarios(settings.seed * 1'000'003 + h);
        const Scenario& scenario = *scenarios[h % scenarios.size()];
        const Stage stage(scenario, settings.folder / "power");
        const DiskHistory history = recorded(stage, settings.folder / "power.log");
        const std::string what = "power cut: " + scenario.name();
        for (std::uint64_t number = h * statesEach; number < (h + 1) * statesEach; ++number) {
            if (settings.only && number != *settings.only) continue;
            std::seed_seq seeds{settings.seed, std::uint64_t{2}, number};
            std::mt19937_64 random(seeds);
            const std::size_t cut = static_cast<std::size_t>(random() % (history.size() + 1));
            history.stateAfter(cut, random).restore(stage.folder());
            Ended ended;
            ended.told = history.toldBefore(cut);
            tally.count(what);
            if (const std::string wrong = stage.judge(ended, Leeway::OneStepMore); !wrong.empty())
                tally.complain(what, std::format("power:{}", number),
                               std::format("after {} of {}: {}", cut, history.size(), wrong));
        }
    }
}

} // namespace azalai::faults
