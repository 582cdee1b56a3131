#include "small_dossier.h"

#include <app/text/words.h>

#include <azalai/time/parse_time.h>

#include <catch2/catch_test_macros.hpp>

using namespace azalai;
using azalai::test::plain;
using azalai::test::smallDossier;

namespace {

/// Lead and text as they are read, with plain spaces.
std::string read(const Fact& fact, Language language = Language::English) {
    const FactText words = Words(language).fact(fact, smallDossier());
    return plain(words.lead.isEmpty() ? words.text : words.lead + u' ' + words.text);
}

Fact factOf(FactKind kind, std::string subject) {
    Fact fact;
    fact.kind = kind;
    fact.subject = std::move(subject);
    return fact;
}

} // namespace

TEST_CASE("a place cut off is told with its date and the others") {
    Fact fact = factOf(FactKind::PlaceCutOff, "tombouctou");
    CHECK(read(fact) == "Timbuktu cut off: no way in is open");
    fact.when = parseTime("2023-08-11").value().begin;
    fact.places = {"dire", "lere"};
    CHECK(read(fact) == "Timbuktu cut off: no way in is open, since 11 Aug 2023; also Diré and Léré");
    CHECK(read(fact, Language::French) ==
          "Tombouctou isolée : aucun accès ouvert, depuis le 11 août 2023 ; de même Diré et Léré");
    fact.kind = FactKind::PlaceReachable;
    CHECK(read(fact) == "Timbuktu reachable again: a way in is open, since 11 Aug 2023; also Diré and Léré");
}

TEST_CASE("goods that no longer come are named with the place, and those that do again") {
    Fact fact = factOf(FactKind::CargoCutOff, "tombouctou");
    fact.goods = Goods::Fuel;
    fact.when = parseTime("2023-08-11").value().begin;
    fact.places = {"dire"};
    CHECK(read(fact) == "Timbuktu cut off from fuel: no way in is open, since 11 Aug 2023; also Diré");
    CHECK(read(fact, Language::French) ==
          "Tombouctou privée de carburant : aucun accès ouvert, depuis le 11 août 2023 ; de même Diré");
    fact.kind = FactKind::CargoComes;
    fact.when.reset();
    CHECK(read(fact) == "Timbuktu supplied with fuel again: a way in is open; also Diré");
}

TEST_CASE("a place without an open way, and one down to its last way, are told") {
    Fact fact = factOf(FactKind::NoOpenWay, "lere");
    CHECK(read(fact) == "Léré without an open way: every way in is at risk");
    fact.kind = FactKind::OpenWayAgain;
    CHECK(read(fact) == "Léré on an open way again: a way in is open");
    Fact last = factOf(FactKind::DownToLastRoad, "tombouctou");
    last.other = "dire-lere";
    last.places = {"dire"};
    CHECK(read(last) == "Timbuktu down to its last way: Diré – Léré; also Diré");
    CHECK(read(last, Language::French) == "Tombouctou n’a plus qu’une voie : Diré – Léré ; de même Diré");
    last.other = "nowhere";
    CHECK(read(last) == "Timbuktu down to its last way: nowhere; also Diré");
}

TEST_CASE("a route is told with what it was, what it is, and where it is cut") {
    Fact fact = factOf(FactKind::RouteStatusChanged, "fuel");
    fact.statusBefore = Status::AtRisk;
    fact.statusAfter = Status::Cut;
    CHECK(read(fact) == "Fuel corridor: at risk → cut");
    fact.places = {"lere"};
    CHECK(read(fact) == "Fuel corridor: at risk → cut at Léré");
    CHECK(read(fact, Language::Arabic).find("←") != std::string::npos); // read from the right
    fact.statusAfter = Status::Open;
    CHECK(read(fact) == "Fuel corridor: at risk → open");
}

TEST_CASE("ground won and lost is told in square kilometres with the places") {
    Fact fact = factOf(FactKind::AreaGrew, "jnim");
    fact.before = {1000e6};
    fact.after = {4110e6};
    CHECK(read(fact) == "JNIM +3,110 km² (now 4,110 km² in all)");
    fact.places = {"lere", "dire"};
    CHECK(read(fact) == "JNIM +3,110 km² towards Léré and Diré");
    CHECK(read(fact, Language::French) == "GSIM +3 110 km² vers Léré et Diré");
    fact.kind = FactKind::AreaShrank;
    fact.after = {400e6};
    CHECK(read(fact) == "JNIM −600 km² no longer at Léré and Diré");
}

TEST_CASE("contested ground, camps and events are told") {
    Fact contested = factOf(FactKind::NewContested, "csp");
    contested.other = "jnim";
    contested.after = {512e6};
    CHECK(read(contested) == "CSP × JNIM: newly contested ground, 512 km²");
    contested.kind = FactKind::ContestedGone;
    CHECK(read(contested) == "CSP × JNIM: no ground contested any more");
    CHECK(read(factOf(FactKind::CampClosed, "ber")) == "Ber camp: closed by the UN mission, 13 Aug 2023");
    CHECK(read(factOf(FactKind::EventHappened, "e1")) == "August 2023: Airport shelled (a claim)");
}

TEST_CASE("a name that the dossier does not know is told by its id") {
    CHECK(read(factOf(FactKind::PlaceCutOff, "nowhere")) == "nowhere cut off: no way in is open");
    CHECK(read(factOf(FactKind::EventHappened, "none")) == "none");
}
