#include "story.h"

#include "../core/editing/random_edits.h"

#include <azalai/base/expect.h>
#include <azalai/base/fingerprint.h>
#include <azalai/geodata/dossier_text.h>
#include <azalai/geodata/load_dossier.h>
#include <azalai/geodata/raw_dossier.h>
#include <azalai/geodata/resolve_references.h>
#include <azalai/time/parse_time.h>

#include <algorithm>
#include <format>
#include <random>
#include <ranges>

namespace azalai::faults {

namespace {

/// Undo to the beginning, then redo to the end.
std::optional<Step> closingStep(std::uint64_t free, const History& history, const std::vector<JournalLine>& lines) {
    const bool isGoingUp = lines.back().number > free && lines.back().act == Act::Redo;
    if (!isGoingUp && history.undoable()) return Step{.act = Act::Undo, .edit = {}, .name = {}};
    if (history.redoable()) return Step{.act = Act::Redo, .edit = {}, .name = {}};
    return std::nullopt;
}

template <class List> void keepFirst(List& list, std::size_t count) {
    if (list.size() > count) list.erase(list.begin() + static_cast<std::ptrdiff_t>(count), list.end());
}

Dossier cutOut(std::size_t each) {
    Dossier d = loadDossier(AZALAI_SOURCE_DIR "/maps/northern-mali").value().value;
    keepFirst(d.places, 3 * each);
    keepFirst(d.zones, each);
    keepFirst(d.legs, 2 * each);
    keepFirst(d.regions, each / 3);
    keepFirst(d.events, each);
    keepFirst(d.camps, each / 2);
    keepFirst(d.displacements, each / 2);
    (void)resolveReferences(d);
    return d;
}

} // namespace

std::optional<Step> nextStep(const Plot& plot, const Dossier& dossier, const History& history,
                             const std::vector<JournalLine>& lines) {
    const std::uint64_t number = history.nextNumber();
    if (plot.free && number > *plot.free && !lines.empty()) return closingStep(*plot.free, history, lines);
    std::seed_seq seeds{plot.seed, plot.seed >> 32, number};
    std::mt19937_64 random(seeds);
    const auto choice = random() % 20;
    if (choice < 4 && history.undoable()) return Step{.act = Act::Undo, .edit = {}, .name = {}};
    if (choice < 7 && history.redoable()) return Step{.act = Act::Redo, .edit = {}, .name = {}};
    if (choice == 7) return Step{.act = Act::Name, .edit = {}, .name = std::format("issued as sheet {}", number)};
    return Step{.act = Act::Do, .edit = test::randomEdit(dossier, random), .name = {}};
}

Result<void> take(const Step& step, test::OpenDocument& document) {
    switch (step.act) {
    case Act::Do:
        return document.make(step.edit);
    case Act::Undo:
        return document.undo();
    case Act::Redo:
        return document.redo();
    case Act::Name:
        break;
    }
    return document.name(step.name);
}

std::string canonicalText(const Dossier& dossier) {
    std::string text;
    for (const auto& [name, content] : dossierTexts(rawFrom(dossier)))
        text += std::format("== {} {}\n{}", name, content.size(), content);
    return text;
}

std::string canonicalHash(const Dossier& dossier) {
    Fingerprint print;
    print.add(std::string_view(canonicalText(dossier)));
    return print.hex();
}

Story::Story(Dossier beginning, Plot plot)
    : m_beginning(std::move(beginning)), m_plot(plot), m_now(m_beginning), m_texts{canonicalText(m_now)} {}

bool Story::goOn() {
    const std::optional<Step> step = nextStep(m_plot, m_now, m_history, m_lines);
    if (!step) return false;
    JournalLine line;
    Edit edit;
    if (step->act == Act::Do) {
        line = test::nextLine(m_history, step->edit);
        edit = settled(m_now, step->edit).value().edit;
    } else if (step->act == Act::Name) {
        line = test::nextLine(m_history, Act::Name);
        line.name.en = step->name;
    } else {
        const JournalLine* made = step->act == Act::Undo ? m_history.undoable() : m_history.redoable();
        line = test::nextLine(m_history, step->act, *made);
        edit.changes = m_changes[static_cast<std::size_t>(made->number) - 1];
        if (step->act == Act::Undo) edit = inverse(edit);
    }
    m_now = applied(std::move(m_now), edit).value();
    m_changes.push_back(std::move(edit.changes));
    m_history.add(line);
    m_lines.push_back(std::move(line));
    m_texts.push_back(canonicalText(m_now));
    return true;
}

void Story::goTo(std::uint64_t number) {
    while (m_lines.size() < number && goOn()) {
    }
}

std::uint64_t Story::length() {
    AZALAI_EXPECT(m_plot.free.has_value());
    while (goOn()) {
    }
    return m_lines.size();
}

std::uint64_t Story::undoneAt() {
    const std::uint64_t end = length();
    std::uint64_t number = std::min(*m_plot.free, end);
    while (number < end && m_lines[static_cast<std::size_t>(number)].act == Act::Undo)
        ++number;
    return number;
}

std::uint64_t Story::redoneAt() { return 2 * undoneAt() - std::min(*m_plot.free, length()); }

const std::string& Story::textAfter(std::uint64_t number) {
    goTo(number);
    return m_texts[std::min(static_cast<std::size_t>(number), m_texts.size() - 1)];
}

const std::vector<JournalLine>& Story::linesUpTo(std::uint64_t number) {
    goTo(number);
    return m_lines;
}

std::string Story::complaint(const Dossier& found, const std::vector<JournalLine>& lines, std::uint64_t least,
                             std::uint64_t most) {
    const std::uint64_t steps = lines.size();
    if (steps < least) return std::format("{} steps of {} that were promised", steps, least);
    if (steps > most) return std::format("{} steps where at most {} were made", steps, most);
    const std::vector<JournalLine>& told = linesUpTo(steps);
    const auto [line, promised] = std::ranges::mismatch(lines, told);
    if (line != lines.end())
        return std::format("the journal is another one: line {} of {} at {}", line->number, line->subject,
                           formatInstant(line->at));
    if (canonicalText(found) != textAfter(steps)) return std::format("another content than after step {}", steps);
    return {};
}

const Dossier& smallDossier() {
    static const Dossier dossier = cutOut(12);
    return dossier;
}

const Dossier& otherDossier() {
    static const Dossier dossier = [] {
        Dossier d = cutOut(30);
        d.title.en = "Another dossier";
        for (Event& event : d.events)
            event.note = "of another dossier";
        for (Place& place : d.places)
            place.population = 7;
        return d;
    }();
    return dossier;
}

} // namespace azalai::faults
