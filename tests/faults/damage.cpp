#include "parts.h"
#include "scenarios.h"

#include <azalai/store/copy_shelf.h>

#include <algorithm>
#include <format>
#include <optional>
#include <random>

#include <unistd.h>

namespace azalai::faults {

namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t copied = 3;
constexpr std::uint64_t steps = 8;

/// A document of eight steps, the copy that was kept at the third, and an older state of its bytes.
struct Subject {
    fs::path folder;
    Plot plot;
    std::string bytes;
    std::string older;

    fs::path file() const { return folder / documentName; }
    CopyShelf shelf() const { return CopyShelf(folder / "copies"); }
};

Subject prepared(const fs::path& folder, std::uint64_t seed) {
    Subject subject{.folder = folder, .plot = {.seed = seed, .free = {}}, .bytes = {}, .older = {}};
    fs::remove_all(folder);
    fs::create_directories(folder);
    prepareDocument(subject.file(), subject.plot, copied);
    expect(subject.shelf().keep(subject.file(), copied).has_value(), "a copy without faults");
    const auto goOn = [&](std::uint64_t upTo) {
        expect(edit({.file = subject.file(), .plot = subject.plot, .upTo = upTo, .tries = 1}, Teller(-1)), "steps");
        return test::contentOf(subject.file());
    };
    subject.older = goOn(steps - 2);
    subject.bytes = goOn(steps);
    return subject;
}

/// What happens to a file on a bad disk or on the way.
struct Damage {
    std::string what;
    std::string bytes;
};

Damage damaged(const Subject& subject, std::mt19937_64& random) {
    constexpr std::size_t page = 4096;
    constexpr std::size_t sector = 512;
    std::string bytes = subject.bytes;
    const auto place = [&](std::size_t size) { return random() % (bytes.size() / size) * size; };
    switch (random() % 6) {
    case 0:
    case 1:
    case 2:
        bytes[random() % bytes.size()] ^= static_cast<char>(1u << random() % 8);
        return {"one bit", bytes};
    case 3:
        std::fill_n(bytes.begin() + static_cast<std::ptrdiff_t>(place(sector)), sector, '\0');
        return {"a sector of zeros", bytes};
    case 4: {
        const std::size_t at = place(sector);
        for (std::size_t i = at; i < at + sector; ++i)
            bytes[i] = static_cast<char>(random());
        return {"a sector of noise", bytes};
    }
    default: {
        const std::size_t at = place(page);
        if (at + page <= subject.older.size()) bytes.replace(at, page, subject.older, at, page);
        return {"a page as it was two steps ago", bytes};
    }
    }
}

/// What opening the file says, and working in it. Empty where nothing is wrong with it.
std::string verdict(const Subject& subject, Story& story) {
    auto opened = DossierStore::open(subject.file());
    if (!opened) return "noticed: " + nameOf(opened.error().code);
    std::string wrong = story.complaint(opened->second.dossier, opened->second.lines, steps, steps);
    if (wrong.empty() && opened->second.origin != "northern-mali") wrong = "another origin";
    if (!wrong.empty()) return "wrong: " + wrong;
    opened = failure(ErrorCode::Cancelled, {}); // closes it
    wrong = judgeDocument(subject.file(), story, steps, steps);
    if (!wrong.empty()) return "noticed later: " + wrong;
    opened = DossierStore::open(subject.file());
    if (!opened) return "noticed later: " + nameOf(opened.error().code);
    wrong = story.complaint(opened->second.dossier, opened->second.lines, steps + 1, steps + 1);
    return wrong.empty() ? "" : "wrong: a step later: " + wrong;
}

/// Says what happens when somebody opens the file, and what a copy gives.
bool tryOpening(const Subject& subject, Story& story, const Teller& teller) {
    ::alarm(60); // nobody waits longer for a verdict
    const auto read = DossierStore::read(subject.file());
    if (read && read->damage.empty() && !story.complaint(read->dossier, read->lines, steps, steps).empty())
        teller.tell("wrong: read without a word");
    const std::string said = verdict(subject, story);
    teller.tell(said.empty() ? "harmless" : said);
    if (said.empty()) return true;
    const auto restored = restoreFromCopy(subject.file(), subject.shelf().of(subject.file()).front());
    if (!restored) {
        teller.tell("wrong: not restored: " + restored.error().detail);
        return true;
    }
    const std::uint64_t found = copied + restored->stepsFromJournal;
    const std::uint64_t least = restored->hasAllSteps ? steps : found;
    const std::string wrong = judgeDocument(subject.file(), story, least, restored->hasAllSteps ? steps + 1 : steps);
    teller.tell(wrong.empty() ? std::format("restored {}", found) : "wrong: restored: " + wrong);
    return true;
}

void count(const Ended& ended, const std::string& what, const std::string& which, const std::string& how,
           Tally& tally) {
    tally.count(what);
    if (!ended.wentWell()) tally.complain(what, which, std::format("{}: died with status {}", how, ended.status));
    for (const std::string& told : ended.told) {
        if (told.starts_with("wrong: ")) tally.complain(what, which, how + ": " + told);
        if (told.starts_with("noticed later")) tally.count(what + "|noticed later");
        if (told.starts_with("noticed: ")) tally.count(what + "|noticed");
        if (told == "harmless") tally.count(what + "|harmless");
        if (told.starts_with("restored "))
            tally.count(what + (told.substr(9) >= "8" ? "|restored with all steps" : "|restored in part"));
    }
}

} // namespace

void tryDamage(const Settings& settings, Tally& tally) {
    const std::uint64_t all = settings.amounts.damages + settings.amounts.truncations;
    std::optional<Subject> subject;
    std::optional<Story> story;
    std::uint64_t subjectSeed = 0;
    for (std::uint64_t number = 0; number < all; ++number) {
        if (!settings.does(number)) continue;
        const std::uint64_t seed = settings.seed * 1'000'003 + number / 500; // another document once in a while
        if (!subject || subjectSeed != seed) {
            subject = prepared(settings.folder / "damage", seed);
            story.emplace(smallDossier(), subject->plot);
            subjectSeed = seed;
        }
        std::seed_seq seeds{settings.seed, std::uint64_t{3}, number};
        std::mt19937_64 random(seeds);
        Damage damage;
        const bool isShortened = number >= settings.amounts.damages;
        if (isShortened)
            damage = {"shortened", subject->bytes.substr(0, random() % subject->bytes.size())};
        else
            damage = damaged(*subject, random);
        if (damage.bytes == subject->bytes) continue; // the page was the same two steps ago
        for (const auto& entry : fs::directory_iterator(subject->folder))
            if (entry.is_regular_file()) fs::remove(entry.path());
        test::write(subject->file(), damage.bytes);
        const Ended ended = inChild({}, [&](const Teller& teller) { return tryOpening(*subject, *story, teller); });
        count(ended, "damage: " + damage.what, std::format("damage:{}", number), damage.what, tally);
    }
}

} // namespace azalai::faults
