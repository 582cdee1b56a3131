#include "parts.h"
#include "scenarios.h"

#include <algorithm>
#include <array>
#include <format>
#include <random>

namespace azalai::faults {

namespace fs = std::filesystem;

namespace {

constexpr std::array deaths{Fault::KillBefore, Fault::KillHalfWritten, Fault::KillAfter};

struct Played {
    std::string wrong;
    std::uint64_t kills = 0;
    std::uint64_t steps = 0;
};

/// Plays a story to its end, through as many deaths as happen.
Played play(const fs::path& file, Story& story, std::mt19937_64& random) {
    Played played;
    std::uint64_t done = 0;
    while (true) {
        const Ended ended = inChild(
            {.folder = file.parent_path().string(),
             .fault = deaths[random() % deaths.size()],
             .at = 30 + random() % 6000},
            [&](const Teller& teller) {
                return edit({.file = file, .plot = story.plot(), .upTo = UINT64_MAX, .reopenOneIn = 25, .tries = 1},
                            teller);
            });
        done = std::max(done, ended.lastDone());
        const bool isOver = ended.wentWell();
        if (!isOver && !ended.wasKilled()) return {"gave up: " + ended.firstFailure(), played.kills, done};
        if (!isOver) ++played.kills;
        const auto opened = DossierStore::open(file);
        if (!opened) return {"cannot be opened: " + opened.error().detail, played.kills, done};
        played.wrong = story.complaint(opened->second.dossier, opened->second.lines, done, isOver ? done : done + 1);
        done = opened->second.lines.size();
        played.steps = done;
        if (!played.wrong.empty() || isOver) return played;
    }
}

} // namespace

void trySequences(const Settings& settings, Tally& tally) {
    const fs::path folder = settings.folder / "sequences";
    const fs::path file = folder / documentName;
    for (std::uint64_t number = 0; number < settings.amounts.sequences; ++number) {
        if (!settings.does(number)) continue;
        std::seed_seq seeds{settings.seed, std::uint64_t{5}, number};
        std::mt19937_64 random(seeds);
        const std::uint64_t verbs = 1 + random() % settings.amounts.verbs;
        Story story(smallDossier(), {.seed = random(), .free = verbs});
        fs::remove_all(folder);
        fs::create_directories(folder);
        prepareDocument(file, story.plot(), 0);
        Played played = play(file, story, random);
        if (played.wrong.empty() && played.steps != story.length())
            played.wrong = std::format("{} steps of {}", played.steps, story.length());
        const std::string what = "sequences of steps";
        tally.count(what);
        tally.count(what + "|verbs", verbs);
        tally.count(what + "|lines of the journal", played.steps);
        tally.count(what + "|kills", played.kills);
        tally.keepMost(what + "|longest", verbs);
        if (played.wrong.empty() && story.textAfter(story.undoneAt()) != canonicalText(story.beginning()))
            played.wrong = "everything undone is not the beginning";
        if (played.wrong.empty() && story.textAfter(story.redoneAt()) != story.textAfter(verbs))
            played.wrong = "everything made again is not what it was";
        if (!played.wrong.empty()) tally.complain(what, std::format("sequences:{}", number), played.wrong);
    }
}

} // namespace azalai::faults
