#include "parts.h"
#include "scenarios.h"
#include "stage.h"

#include <array>
#include <chrono>
#include <cmath>
#include <format>
#include <optional>
#include <random>

namespace azalai::faults {

namespace {

constexpr std::array deaths{Fault::KillBefore, Fault::KillHalfWritten, Fault::KillAfter};

} // namespace

void tryKills(const Settings& settings, Tally& tally) {
    const auto scenarios = allScenarios(settings.seed);
    std::vector<Stage> stages;
    std::vector<std::uint64_t> calls;
    for (std::size_t i = 0; i < scenarios.size(); ++i) {
        stages.emplace_back(*scenarios[i], settings.folder / std::format("kills-{}", i));
        const Ended whole = stages.back().play({});
        expect(whole.wentWell() && whole.calls > 0, scenarios[i]->name() + " without faults: " + whole.firstFailure());
        calls.push_back(whole.calls);
    }
    for (std::uint64_t number = 0; number < settings.amounts.kills; ++number) {
        if (!settings.does(number)) continue;
        std::seed_seq seeds{settings.seed, std::uint64_t{1}, number};
        std::mt19937_64 random(seeds);
        const std::size_t which = number % stages.size();
        const Fault death = deaths[(number / stages.size()) % deaths.size()];
        const std::uint64_t at = 1 + random() % calls[which];
        const Stage& stage = stages[which];
        const std::string what = "kill -9: " + stage.scenario().name();
        stage.reset();
        const Ended ended = stage.play({.folder = {}, .fault = death, .at = at});
        // Names hold the time and the process: one run can need a call less than the run that was counted.
        expect(ended.wasKilled() || ended.wentWell(), std::format("{}: not killed at call {}", what, at));
        tally.count(what);
        if (!ended.wasKilled()) tally.count(what + "|done before");
        if (const std::string wrong = stage.judge(ended, Leeway::OneStepMore); !wrong.empty())
            tally.complain(what, std::format("kills:{}", number),
                           std::format("{} call {}: {}", word(death), at, wrong));
    }
}

void tryTimedKills(const Settings& settings, Tally& tally) {
    const std::filesystem::path folder = settings.folder / "timed";
    const std::filesystem::path file = folder / documentName;
    const std::string what = "kill -9 at an instant: editing";
    std::uint64_t done = 0;
    std::optional<Story> story;
    for (std::uint64_t number = 0; number < settings.amounts.timedKills; ++number) {
        if (!settings.does(number)) continue;
        std::seed_seq seeds{settings.seed, std::uint64_t{6}, number};
        std::mt19937_64 random(seeds);
        // The story goes on where the last death has left it, for a while.
        if (!story || done > 200) {
            story.emplace(smallDossier(), Plot{.seed = random(), .free = {}});
            std::filesystem::remove_all(folder);
            std::filesystem::create_directories(folder);
            prepareDocument(file, story->plot(), 0);
            done = 0;
        }
        // From a third of a millisecond to a fifth of a second: as many within a step as after some.
        const auto after = std::chrono::microseconds(
            static_cast<long>(std::pow(10.0, 2.5 + 2.8 * static_cast<double>(random() % 1000) / 1000.0)));
        const Ended ended =
            Child({settings.editor.string(), file.string(), std::to_string(story->plot().seed)}).killAfter(after);
        done = std::max(done, ended.lastDone());
        tally.count(what);
        if (!ended.wasKilled()) tally.complain(what, "timed", "ended by itself: " + ended.firstFailure());
        const auto opened = DossierStore::open(file);
        std::string wrong = opened ? story->complaint(opened->second.dossier, opened->second.lines, done, done + 1)
                                   : "cannot be opened: " + opened.error().detail;
        if (!wrong.empty()) tally.complain(what, "timed", wrong);
        done = opened ? opened->second.lines.size() : 1000;
    }
}

} // namespace azalai::faults
