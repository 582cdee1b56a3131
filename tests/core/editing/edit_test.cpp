#include "../access/random_dossier.h"
#include "random_edits.h"

#include <azalai/editing/edit_between.h>
#include <azalai/editing/history.h>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <algorithm>

using namespace azalai;
using namespace azalai::test;

namespace {

Dossier sourced(int seed) {
    Dossier d = randomDossier(seed).dossier;
    Source source;
    source.key = "DESK23";
    d.sources = {source};
    Event event;
    event.id = "clash";
    d.events = {event};
    return d;
}

bool isSorted(const Dossier& d) {
    return std::ranges::is_sorted(d.zones, {}, &ZoneState::id) && std::ranges::is_sorted(d.places, {}, &Place::id) &&
           std::ranges::is_sorted(d.events, {}, &Event::id);
}

} // namespace

TEST_CASE("undoing every edit of a random sequence leads back through every state, and redoing forth again") {
    const int seed = GENERATE(range(0, 12));
    CAPTURE(seed);
    std::mt19937_64 random(static_cast<std::uint64_t>(seed));
    std::vector<Dossier> states{sourced(seed)};
    std::vector<Edit> edits;
    for (int i = 0; i < 60; ++i) {
        edits.push_back(randomEdit(states.back(), random));
        states.push_back(applied(states.back(), edits.back()).value());
        CHECK(isSorted(states.back()));
    }
    Dossier d = states.back();
    for (std::size_t i = edits.size(); i-- > 0;) {
        d = applied(d, inverse(edits[i])).value();
        REQUIRE(d == states[i]);
    }
    for (std::size_t i = 0; i < edits.size(); ++i) {
        d = applied(d, edits[i]).value();
        REQUIRE(d == states[i + 1]);
    }
}

TEST_CASE("the changes between two dossiers lead from one to the other") {
    const int seed = GENERATE(range(0, 12));
    CAPTURE(seed);
    std::mt19937_64 random(static_cast<std::uint64_t>(seed));
    const Dossier from = sourced(seed);
    Dossier to = from;
    for (int i = 0; i < 30; ++i)
        to = applied(to, randomEdit(to, random)).value();
    to.title.en = "Another";
    to.supply.rainsFirstMonth = 6;
    std::ranges::shuffle(to.rules, random);
    if (!to.overrides.empty()) to.overrides.erase(to.overrides.begin());
    Edit edit;
    edit.changes = changesBetween(from, to);
    CHECK(applied(from, edit).value() == to);
    CHECK(applied(to, inverse(edit)).value() == from);
    CHECK(changesBetween(to, to).empty());
}

TEST_CASE("an edit of another revision is refused and names the record") {
    const Dossier d = sourced(1);
    std::mt19937_64 random(4);
    const Result<Edit> edit = reshapeZones(d, Verb::ReshapeZone, {{d.zones[2].id, squareOf(random)}},
                                           {.from = {}, .recorded = dayOf(random)});
    Dossier other = d;
    other.zones[2].note = "somebody else's";
    const Result<Dossier> next = applied(other, *edit);
    REQUIRE_FALSE(next);
    CHECK(next.error().code == ErrorCode::InvalidValue);
    CHECK(next.error().subject == d.zones[2].id);
    other.zones.erase(other.zones.begin() + 2, other.zones.end());
    CHECK_FALSE(applied(other, *edit));
}

TEST_CASE("every kind of record is found by its word, counted and read") {
    Dossier d = sourced(2);
    for (std::size_t i = 0; i < recordKinds; ++i) {
        const auto kind = static_cast<RecordKind>(i);
        CAPTURE(word(kind));
        CHECK(parseRecordKind(word(kind)) == kind);
        for (std::size_t at = 0; at < countOf(d, kind); ++at) {
            const Record record = recordAt(d, kind, at);
            CHECK(kindOf(record) == kind);
            if (hasIds(kind)) CHECK(indexOf(d, kind, idOf(record)) == at);
        }
        CHECK_FALSE(indexOf(d, kind, "~none"));
        CHECK(isSingle(kind) == (kind == RecordKind::Head || kind == RecordKind::Settings));
    }
    CHECK_FALSE(parseRecordKind("zoos"));
    for (int i = 0; i <= static_cast<int>(Verb::KeepWhatIf); ++i)
        CHECK(parseVerb(word(static_cast<Verb>(i))) == static_cast<Verb>(i));
}

TEST_CASE("an edit after an undo puts what was undone out of redo's reach") {
    History history;
    const auto add = [&](Act act, std::uint64_t target = 0) {
        JournalLine line;
        line.number = history.nextNumber();
        line.act = act;
        line.target = target;
        history.add(line);
    };
    add(Act::Do);
    add(Act::Do);
    add(Act::Do);
    add(Act::Undo, 3);
    add(Act::Undo, 2);
    REQUIRE(history.undoable());
    CHECK(history.undoable()->number == 1);
    CHECK(history.redoable()->number == 2);
    add(Act::Redo, 2);
    CHECK(history.undoable()->number == 2);
    CHECK(history.redoable()->number == 3);
    add(Act::Name);
    CHECK(history.redoable()->number == 3);
    add(Act::Do);
    CHECK(history.redoable() == nullptr);
    CHECK(history.undoable()->number == 8);
    CHECK(history.done().size() == 3);
    CHECK(history.named().size() == 1);
    add(Act::Undo, 99);
    CHECK(history.done().size() == 3);
}
