#include "parts.h"
#include "stage.h"

#include <algorithm>
#include <array>
#include <format>
#include <set>

namespace azalai::faults {

namespace {

struct Case {
    Counted counted;
    Fault fault;
    bool stays;
};
constexpr std::array cases{
    Case{Counted::Changing, Fault::NoSpace, false},       Case{Counted::Changing, Fault::NoSpace, true},
    Case{Counted::Changing, Fault::InputOutput, false},   Case{Counted::Changing, Fault::InputOutput, true},
    Case{Counted::Changing, Fault::ReadOnly, true},       Case{Counted::Changing, Fault::Short, false},
    Case{Counted::Changing, Fault::ShortThenFull, false}, Case{Counted::Reading, Fault::InputOutput, false},
    Case{Counted::Reading, Fault::InputOutput, true},     Case{Counted::Reading, Fault::Short, false}};

std::string nameOf(const Case& one) {
    return std::format("{}{}{}", one.counted == Counted::Reading ? "reading: " : "", word(one.fault),
                       one.stays ? ", from then on" : "");
}

/// What a person is told has to be what happened: the disk is full, or it cannot be read or written.
std::string wrongWords(const Ended& ended, const Case& one) {
    const bool isFull = one.fault == Fault::NoSpace || one.fault == Fault::ShortThenFull;
    std::set<std::string> right{"FileUnwritable", "FileUnreadable"};
    if (isFull) right = {"DiskFull"};
    // Of a file that cannot be made, SQLite says no more than that.
    const bool mayStrikeAgain = one.stays || one.fault == Fault::ShortThenFull;
    if (isFull && (ended.struck == "open" || mayStrikeAgain)) right.insert("FileUnwritable");
    for (const std::string& told : ended.told)
        if (told.starts_with("failed ") && !right.contains(told.substr(7, told.find(' ', 7) - 7))) return told;
    return {};
}

std::string judge(const Stage& stage, const Ended& ended, const Case& one) {
    if (!ended.wentWell() && !ended.gaveUp()) return std::format("died with status {}", ended.status);
    if (std::string told = wrongWords(ended, one); !told.empty()) return "told as " + told;
    const bool mayGiveUp = one.stays || one.fault == Fault::ShortThenFull;
    if (!mayGiveUp && !ended.wentWell()) return "cannot be used again: " + ended.told.back();
    if (one.fault == Fault::Short && !ended.failures().empty())
        return "a short call is no failure: " + ended.firstFailure();
    // A step of which only the last flush failed is in the file, and a disk that goes on failing cannot say so.
    return stage.judge(ended, one.stays ? Leeway::OneStepMore : Leeway::None);
}

} // namespace

void tryFailingCalls(const Settings& settings, Tally& tally) {
    const auto scenarios = allScenarios(settings.seed);
    std::uint64_t number = 0;
    for (std::size_t i = 0; i < scenarios.size(); ++i) {
        const Stage stage(*scenarios[i], settings.folder / std::format("failing-{}", i));
        for (const Case& one : cases) {
            stage.reset();
            const Ended whole = stage.play({.folder = {}, .counted = one.counted});
            expect(whole.wentWell(), scenarios[i]->name() + " without faults: " + whole.firstFailure());
            const std::uint64_t tries = std::min(settings.amounts.failingCalls, whole.calls);
            for (std::uint64_t k = 0; k < tries; ++k, ++number) {
                if (!settings.does(number)) continue;
                const std::uint64_t at = 1 + k * whole.calls / tries;
                stage.reset();
                const Ended ended = stage.play(
                    {.folder = {}, .counted = one.counted, .fault = one.fault, .at = at, .stays = one.stays});
                const std::string what = "failing call: " + nameOf(one);
                tally.count(what);
                tally.count(what + (ended.failures().empty() ? "|done all the same" : "|told"));
                if (const std::string wrong = judge(stage, ended, one); !wrong.empty())
                    tally.complain(what, std::format("failing:{}", number),
                                   std::format("{}, call {} ({}): {}{}", scenarios[i]->name(), at, ended.struck, wrong,
                                               ended.failures().empty() ? "" : "; told: " + ended.firstFailure()));
            }
        }
    }
}

} // namespace azalai::faults
