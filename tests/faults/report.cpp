#include "report.h"

#include <algorithm>
#include <format>
#include <vector>

namespace azalai::faults {

namespace {

constexpr const char* brokenEnding = ", broken";

/// Digits in groups of three.
std::string grouped(std::uint64_t number) {
    std::string digits = std::to_string(number);
    for (std::size_t at = digits.size(); at > 3; at -= 3)
        digits.insert(at - 3, ",");
    return digits;
}

/// What was counted under a heading: "kill -9: editing" is the line "editing" of "kill -9".
std::vector<std::string> linesOf(const Tally& tally, const std::string& heading) {
    std::vector<std::string> lines;
    for (const auto& [what, times] : tally.counts())
        if (what.starts_with(heading + ": ") && !what.contains("|") && !what.ends_with(brokenEnding))
            lines.push_back(what.substr(heading.size() + 2));
    return lines;
}

std::string notes(const Tally& tally, const std::string& what) {
    std::string text;
    for (const auto& [key, times] : tally.counts())
        if (key.starts_with(what + "|"))
            text += std::format("{}{} {}", text.empty() ? "" : ", ", grouped(times), key.substr(what.size() + 1));
    return text;
}

std::string table(const Tally& tally, const std::string& heading, const std::string& first) {
    std::string text = std::format("| {} | cases | promises broken | what became of it |\n|---|--:|--:|---|\n", first);
    std::uint64_t cases = 0;
    std::uint64_t broken = 0;
    for (const std::string& line : linesOf(tally, heading)) {
        const std::string what = heading + ": " + line;
        text += std::format("| {} | {} | {} | {} |\n", line, grouped(tally.of(what)), grouped(tally.broken(what)),
                            notes(tally, what));
        cases += tally.of(what);
        broken += tally.broken(what);
    }
    return text + std::format("| **all** | **{}** | **{}** | |\n", grouped(cases), grouped(broken));
}

} // namespace

std::string summary(const Tally& tally) {
    std::string text;
    for (const auto& [what, times] : tally.counts())
        if (!what.contains("|") && !what.ends_with(brokenEnding)) {
            const std::string more = notes(tally, what);
            text += std::format("{:<58} {:>7}   broken {}{}{}\n", what, grouped(times), grouped(tally.broken(what)),
                                more.empty() ? "" : "   ", more);
        }
    return text;
}

std::string page(const Settings& settings, bool isLong, const Tally& tally) {
    std::string text = R"(# What a document survives

Written by `tests/faults/fault_runner` (`./test faults`); edited by nobody. Each promise below was put to the test by making happen
what breaks it, as often as the tables say. A case is one fault at one place; its number and the seed decide everything about it
(but for kills by the clock and two programs at once), so a case that breaks a promise can be played again: `--case power:1234`.
)";
    text += std::format("\nThis page is of a {} run, seed {}.\n", isLong ? "long" : "short", settings.seed);
    text += R"(
## The promises

- A step that was told as done is in the file, whatever happens next: the program is killed, the disk is full, the power goes.
- A step is in the file as a whole or not at all. After a death there is at most one that was not told yet.
- What failed is told as failed, in words that name the cause; the file holds what it held before, and the document can be worked in
  again, at once or opened anew.
- What is damaged is noticed, never shown as if it were sound; the copy of the last sound state, with the steps that the damaged
  file's journal still has, takes its place, and the damaged file is kept.
- Of two that write into one file, nobody's work is lost without a word.

What is compared: after each case the document is opened as the program opens it. Its canonical text (docs/formats/dossier.md) has to
equal, byte for byte, what memory alone makes of the same steps, its journal line by line; then one more step has to go well.
Steps are drawn at random: every verb on zones, changed places and events, inserted rules, undo, redo, named states.

## Killed

`kill -9` before, after and in the middle of a call that changes something on the disk (open, write, sync, truncate, unlink, rename,
link, mkdir), at a random one of all that the work makes; and, of another process, at an instant by the clock.

)";
    text += table(tally, "kill -9", "while");
    text += R"(
## Calls that fail

Each call in turn fails: once, or from then on. "Told" are cases in which the person was told; in the others the call did not matter.

)";
    text += table(tally, "failing call", "how");
    text += R"(
## Power cuts

Every call of a whole piece of work is recorded with what it wrote, and the disk's state is made again as it may be when the power
goes at a random point: flushed content and flushed names are there; of what was not flushed, each piece of 512 bytes and each name is
there or not at random, in any order, the write in hand torn, a file grown with zeros or noise in place of its content.

)";
    text += table(tally, "power cut", "while");
    text += R"(
## Damage

The file of a document of eight steps, whose copy was kept at the third. "Noticed": it was refused. "Harmless": what was hit holds
nothing (free space, the count of a statistic), and the content is the same, also one step later. "All steps": the copy and the journal
gave everything back; "in part": the journal itself was hit, and gave its steps up to there.

)";
    text += table(tally, "damage", "what");
    text += R"(
## Two at once

Two editors open one file in turns as fast as they can. Another program changes rows of a document that is open, with a rollback
journal or a write-ahead log (as QGIS does), while steps are made and while the document is opened.

)";
    text += table(tally, "two writers", "who");
    const std::string what = "sequences of steps";
    text += std::format(R"(
## Long sequences

{} sequences of 1 to {} verbs (the longest {}), {} in all; then everything undone, and everything made again: {} lines of journals,
through {} kills and as many reloads besides. Content that was not byte for byte the same: {}.

)",
                        grouped(tally.of(what)), settings.amounts.verbs, tally.of(what + "|longest"),
                        grouped(tally.of(what + "|verbs")), grouped(tally.of(what + "|lines of the journal")),
                        grouped(tally.of(what + "|kills")), grouped(tally.broken(what)));
    text += R"(## What this does not show

- The disk is simulated: a disk that says "flushed" and has not, or that loses what was flushed long ago, is not covered but by the
  noticing of damage and the kept copies.
- A name counts as lost until its folder is flushed, and a rename as whole: so do the journaling file systems; FAT does not.
- Locks are those of a local disk. A network share whose locks do not work is as unsafe as any database on it.
- The seals tell accidents, not forgers: whoever can write into the file can write the seals too.
- Memory that runs out, and a machine whose memory is bad, are not simulated.
- The documents are small, so that there can be many of them (dozens of zones, places, events). Nothing in the way of writing depends
  on the size.
- When a folder cannot be flushed at the end of a commit, and nothing can be written afterwards either, a step that was told as failed
  can be there when the document is opened again.
)";
    return text;
}

} // namespace azalai::faults
