#include "bundled_dossier.h"
#include <azalai/geometry/bounds_of.h>
#include <azalai/geometry/contains.h>
#include <azalai/time/parse_time.h>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <set>
#include <string>

using namespace azalai;

namespace {

using Texts = std::vector<std::string>;

bool holdsAll(const Texts& list, const Texts& wanted) {
    return std::ranges::all_of(wanted, [&](const std::string& text) { return std::ranges::contains(list, text); });
}

/// The places along a way, in order.
Texts placesAlong(const std::vector<std::string>& way) {
    const Leg* first = dossier().leg(way.front());
    const Leg* second = way.size() > 1 ? dossier().leg(way[1]) : nullptr;
    const bool forwards = !second || first->to == second->from || first->to == second->to;
    Texts places{forwards ? first->from : first->to};
    for (const std::string& id : way) {
        const Leg* leg = dossier().leg(id);
        places.push_back(leg->from == places.back() ? leg->to : leg->from);
    }
    return places;
}

/// Are the wanted places on the way in this order; others may lie between.
bool runsThrough(const Texts& places, const Texts& wanted) {
    auto next = wanted.begin();
    for (const std::string& place : places)
        if (next != wanted.end() && place == *next) ++next;
    return next == wanted.end();
}

std::size_t vertices(const Area& area) {
    std::size_t count = 0;
    for (const Polygon& polygon : area) {
        count += polygon.outer.size();
        for (const Ring& hole : polygon.holes)
            count += hole.size();
    }
    return count;
}

} // namespace

TEST_CASE("the bundled dossier has no issue") {
    const auto loaded = loadDossier(AZALAI_SOURCE_DIR "/maps/northern-mali");
    REQUIRE(loaded);
    for (const Issue& issue : loaded->issues) {
        INFO(issue.file << " " << issue.feature << ": " << issue.detail);
        CHECK(issue.detail.empty());
    }
    CHECK(loaded->value.id == "northern-mali");
}

TEST_CASE("every row of the timeline is an event of its own") {
    struct Row {
        const char* from;
        EventKind kind;
        Texts actors;
        Texts places;
        const char* grade;
        const char* source;
        bool claim = false;
    };
    const Row rows[] = {
        {"2022-03", EventKind::Attack, {"issp", "jnim", "csp"}, {"menaka", "anderamboukane"}, "C3", "PRESS"},
        {"2022", EventKind::Trend, {"issp", "jnim"}, {}, "B2", "INT23"},
        {"2023-04", EventKind::Advance, {"issp"}, {"tidermene"}, "C3", "PRESS"},
        {"2022-08", EventKind::Trend, {"issp"}, {"menaka", "ansongo"}, "B2", "INT23"},
        {"2023-06-30", EventKind::Mandate, {"minusma"}, {}, "A1", "UN23"},
        {"2023-08-11", EventKind::Clash, {"fama", "wagner", "csp", "jnim"}, {"ber"}, "B2", "INT23"},
        {"2023-08-13", EventKind::CampClosure, {"minusma"}, {"ber"}, "A2", "UN23"},
        {"2023-08-20", EventKind::Ambush, {"jnim", "fama", "wagner"}, {"ber"}, "E4", "INT23", true},
        {"2023-08-20", EventKind::Shelling, {"jnim", "fama", "wagner"}, {"tombouctou-airport"}, "E4", "INT23", true},
        {"2023-08-21", EventKind::Statement, {"jnim"}, {}, "E4", "INT23", true},
        {"2023-08", EventKind::Blockade, {"jnim"}, {"tombouctou"}, "C3", "INT23"},
        {"2023-08", EventKind::Withdrawal, {"minusma"}, {}, "B2", "INT23"},
        {"2023-06",
         EventKind::Displacement,
         {"issp"},
         {"tin-zaouaten", "timiaouine", "bordj-badji-mokhtar"},
         "B3",
         "INT23"},
        {"2023-09-07", EventKind::Attack, {"jnim"}, {"gourma-rharous"}, "C3", "PRESS"},
        {"2023-09-07", EventKind::Attack, {"jnim"}, {"bamba"}, "C3", "PRESS"},
        {"2023-09-08", EventKind::Attack, {"jnim"}, {"gao"}, "C3", "PRESS"},
        {"2023-09-12", EventKind::Attack, {"csp", "fama"}, {"bourem"}, "C3", "PRESS"},
        {"2023-09-17", EventKind::Attack, {"csp", "fama"}, {"lere"}, "C3", "PRESS"},
        {"2023-10-01", EventKind::Attack, {"csp", "fama"}, {"bamba"}, "C3", "PRESS"},
        {"2023-10-02", EventKind::Advance, {"fama", "wagner"}, {"gao", "anefis"}, "C3", "PRESS"},
        {"2023-10-07", EventKind::Advance, {"fama", "wagner", "csp"}, {"anefis"}, "C3", "PRESS"},
        {"2023-10-21", EventKind::CampClosure, {"minusma"}, {"tessalit"}, "A2", "UN23"},
        {"2023-10-23", EventKind::CampClosure, {"minusma"}, {"aguelhok"}, "A2", "UN23"},
        {"2023-10-31", EventKind::CampClosure, {"minusma", "csp"}, {"kidal"}, "A2", "UN23"},
        {"2023-11-14", EventKind::Advance, {"fama", "wagner", "csp"}, {"kidal"}, "C3", "PRESS"},
        {"2023-12-31", EventKind::Mandate, {"minusma"}, {}, "A1", "UN23"},
    };
    std::set<std::string> used;
    for (const Row& row : rows) {
        INFO(row.from << " " << word(row.kind));
        const auto found = std::ranges::find_if(dossier().events, [&](const Event& event) {
            return event.when.from == parseTime(row.from).value() && event.kind == row.kind &&
                   holdsAll(event.actors, row.actors) && holdsAll(event.places, row.places) &&
                   event.claim == row.claim && !used.contains(event.id);
        });
        REQUIRE(found != dossier().events.end());
        used.insert(found->id);
        CHECK(found->grade.text() == row.grade);
        CHECK(std::ranges::contains(found->sources, std::string(row.source)));
        CHECK((!found->title.en.empty() && !found->title.fr.empty() && !found->title.ar.empty()));
    }
    CHECK(used.size() == std::size(rows));
}

TEST_CASE("every supply route runs through its places") {
    struct Row {
        const char* id;
        Texts places;
    };
    const Row rows[] = {
        {"mr-fuel",
         {"nouakchott", "aioun-el-atrouss", "nema", "bassikounou", "fassala", "lere", "niafunke", "goundam",
          "tombouctou"}},
        {"mr-fuel",
         {"nouakchott", "aioun-el-atrouss", "nema", "bassikounou", "fassala", "lere", "soumpi", "tonka", "goundam",
          "tombouctou"}},
        {"mr-fuel",
         {"nouakchott", "aioun-el-atrouss", "nema", "bassikounou", "fassala", "nampala", "lere", "niafunke", "goundam",
          "tombouctou"}},
        {"bko-niono", {"bamako", "segou", "niono", "nampala", "lere", "tonka", "goundam", "tombouctou"}},
        {"bko-douentza",
         {"bamako", "segou", "sevare", "konna", "douentza", "bambara-maoude", "korioume", "tombouctou"}},
        {"rn16", {"sevare", "douentza", "boni", "hombori", "gossi", "gao"}},
        {"gao-niamey", {"gao", "ansongo", "labbezanga", "niamey"}},
        {"north-bank", {"tombouctou", "ber", "bamba", "bourem", "gao"}},
        {"dz-gao",
         {"bordj-badji-mokhtar", "in-khalil", "tessalit", "aguelhok", "anefis", "almoustarat", "bourem", "gao"}},
        {"dz-kidal", {"tin-zaouaten", "kidal", "anefis", "almoustarat", "bourem", "gao"}},
        {"dz-tbu", {"bordj-badji-mokhtar", "in-khalil", "araouane", "tombouctou"}},
        {"salt", {"taoudenni", "araouane", "tombouctou"}},
        {"gao-menaka", {"gao", "menaka", "anderamboukane"}},
        {"river", {"mopti", "niafunke", "dire", "korioume", "gourma-rharous", "bamba", "bourem", "gao"}},
    };
    for (const Row& row : rows) {
        INFO(row.id);
        const Route* route = dossier().route(row.id);
        REQUIRE(route);
        CHECK(std::ranges::any_of(route->ways,
                                  [&](const auto& way) { return runsThrough(placesAlong(way), row.places); }));
    }
    CHECK(dossier().routes.size() == 12);
    for (const std::string& id : dossier().route("river")->ways.front()) { // high water only
        CHECK(dossier().leg(id)->firstMonth == 8);
        CHECK(dossier().leg(id)->lastMonth == 12);
    }
}

TEST_CASE("the seven UN camps close on their days") {
    const std::pair<const char*, const char*> rows[] = {
        {"ber", "2023-08-13"},   {"tessalit", "2023-10-21"}, {"aguelhok", "2023-10-23"},
        {"kidal", "2023-10-31"}, {"tombouctou", ""},         {"gao", ""},
        {"menaka", ""}};
    CHECK(dossier().camps.size() == 7);
    for (const auto& [place, day] : rows) {
        INFO(place);
        const auto camp = std::ranges::find(dossier().camps, place, &Camp::place);
        REQUIRE(camp != dossier().camps.end());
        REQUIRE(camp->closes);
        if (*day)
            CHECK(*camp->closes == parseTime(day).value());
        else
            CHECK((camp->closes->begin > parseTime("2023-09-30")->begin &&
                   camp->closes->begin < parseTime("2024-01-02")->begin));
    }
}

TEST_CASE("zones are drawn with care and tell the months") {
    const Dossier& d = dossier();
    CHECK(d.zones.size() >= 45);
    std::set<std::string> actors;
    for (const ZoneState& state : d.zones) {
        INFO(state.id << " with " << vertices(state.outline) << " vertices");
        CHECK(vertices(state.outline) >= 40);
        CHECK(vertices(state.outline) <= 300);
        CHECK(state.when.meets(d.from.begin, d.to.begin));
        CHECK(state.grade.reliability >= 'C'); // an outline is an estimate
        CHECK((state.when.from && state.recorded && state.when.from->begin <= state.recorded->end()));
        actors.insert(state.actor);
    }
    for (const char* actor : {"jnim", "issp", "fama", "csp"})
        CHECK(actors.contains(actor));

    const auto holders = [&](const char* place, const char* day) {
        std::set<std::string> found;
        for (const ZoneState& state : d.zones)
            if (state.when.contains(parseTime(day)->begin) && contains(state.outline, d.place(place)->position))
                found.insert(state.actor);
        return found;
    };
    CHECK(holders("kidal", "2023-11-01").contains("csp"));
    CHECK(!holders("kidal", "2023-11-01").contains("fama"));
    CHECK(holders("kidal", "2023-11-20").contains("fama"));
    CHECK(!holders("kidal", "2023-11-20").contains("csp"));
    CHECK(holders("anefis", "2023-10-20").contains("fama"));
    CHECK(holders("tombouctou", "2023-09-03").contains("fama"));
    CHECK(holders("tidermene", "2023-09-03").contains("issp"));
}

TEST_CASE("at two places three actors that are not allies overlap on one day") {
    const Dossier& d = dossier();
    const Instant day = parseTime("2023-09-03")->begin;
    std::vector<std::pair<const ZoneState*, Bounds>> active;
    for (const ZoneState& state : d.zones)
        if (state.when.contains(day)) active.emplace_back(&state, boundsOf(state.outline));
    std::set<std::set<std::string>> triples;
    const auto hostile = [&](const std::string& a, const std::string& b) { return !isAllied(d, a, b, day); };
    for (double latitude = 14.0; latitude < 21.0; latitude += 0.04)
        for (double longitude = -6.0; longitude < 4.5; longitude += 0.04) {
            std::set<std::string> states;
            Texts actors;
            const Position here{.latitude = latitude, .longitude = longitude};
            for (const auto& [state, box] : active) {
                if (!box.contains(here) || !contains(state->outline, here)) continue;
                states.insert(state->zone);
                if (std::ranges::all_of(actors, [&](const std::string& other) { return hostile(other, state->actor); }))
                    actors.push_back(state->actor);
            }
            if (actors.size() >= 3) triples.insert(states);
        }
    CHECK(triples.size() >= 2);
}

TEST_CASE("the new regions are there and say that they are approximate") {
    for (const char* id : {"taoudenit", "menaka"}) {
        INFO(id);
        REQUIRE(dossier().region(id));
        CHECK(dossier().region(id)->approximate);
    }
    for (const char* id : {"tombouctou", "gao", "kidal", "mopti", "segou"})
        CHECK(dossier().region(id));
    for (const Region& region : dossier().regions) {
        INFO(region.id);
        if (!region.capital.empty() && region.country == "MLI")
            CHECK(contains(region.outline, dossier().place(region.capital)->position));
    }
    CHECK(dossier().region("taoudenit")->code == "ML-10");
    CHECK(dossier().region("menaka")->code == "ML-9");
}
