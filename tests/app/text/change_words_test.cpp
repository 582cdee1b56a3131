#include "small_dossier.h"

#include <app/text/words.h>

#include <catch2/catch_test_macros.hpp>

using namespace azalai;
using azalai::test::plain;
using azalai::test::smallDossier;

namespace {

/// As it is read, with plain spaces.
template <class T> std::string read(const T& change, Language language = Language::English) {
    return plain(Words(language).change(change, smallDossier()));
}

constexpr SquareMetres km2(double value) { return {value * 1e6}; }

} // namespace

TEST_CASE("a leg and a route are told with their status before and after") {
    const LegChange leg{"lt", Status::Open, Status::Cut, {}};
    CHECK(read(leg) == "Léré – Timbuktu: cut, was open");
    CHECK(read(leg, Language::French) == "Léré – Tombouctou : coupée, était ouverte");
    RouteChange route{"fuel", Status::Open, Status::Cut, "lere", {}};
    CHECK(read(route) == "Fuel corridor: cut at Léré, was open");
    route = {"fuel", Status::Cut, Status::AtRisk, {}, {}};
    CHECK(read(route) == "Fuel corridor: at risk, was cut");
}

TEST_CASE("a place is told as cut off or as reachable again") {
    CHECK(read(PlaceChange{"lere", false, true, {}}) == "Léré cut off: no open way from any supply entry");
    CHECK(read(PlaceChange{"tombouctou", true, false, {}}) == "Timbuktu reachable again");
    CHECK(read(PlaceChange{"tombouctou", true, false, {}}, Language::French) == "Tombouctou de nouveau accessible");
    CHECK(read(PlaceChange{"lere", true, false, {}}, Language::Arabic) == "\u2068ليري\u2069 عاد الوصول إليها");
}

TEST_CASE("ground is told with what was won, and with the places that it reached or left") {
    CHECK(read(AreaChange{"csp", km2(100), km2(3210), {"lere", "tombouctou"}, {}, {}}) ==
          "CSP +3,110 km², now at Léré, Timbuktu");
    CHECK(read(AreaChange{"jnim", km2(100), km2(60), {}, {"lere"}, {}}) == "JNIM −40 km², no longer at Léré");
    CHECK(read(AreaChange{"jnim", km2(100), km2(60), {}, {}, {}}) == "JNIM −40 km²");
    CHECK(read(PairChange{"csp", "jnim", {}, km2(50)}) == "CSP × JNIM: contested ground, new, 50 km²");
    CHECK(read(PairChange{"csp", "jnim", km2(50), {}}) == "CSP × JNIM: no longer contested");
    CHECK(read(PairChange{"csp", "jnim", km2(50), km2(70)}) == "CSP × JNIM: contested ground +20 km²");
}

TEST_CASE("goods, open ways and last roads are told as gone or as there again") {
    CHECK(read(CargoChange{"lere", {Goods::Fuel, {}}, Status::Open, Status::Cut, {}}) ==
          "Léré: no way in for fuel any more");
    const CargoChange tanker{"lere", {Goods::Fuel, "tanker"}, Status::Cut, Status::AtRisk, {}};
    CHECK(read(tanker) == "Léré: a way in for fuel · Tanker again");
    CHECK(read(tanker, Language::French) == "Léré : de nouveau une voie d’accès (carburant · Camion-citerne)");
    CHECK(read(OpenWayChange{"lere", false, true, {}}) == "Léré: no open way in any more");
    CHECK(read(OpenWayChange{"lere", true, false, {}}, Language::French) ==
          "Léré : de nouveau une voie d’accès ouverte");
    LastRoadChange road{"lt", true, {"tombouctou", "lere"}, 0, 0, {}};
    CHECK(read(road) == "Léré – Timbuktu: now the last road to Timbuktu and Léré");
    road.isLast = false;
    CHECK(read(road, Language::French) == "Léré – Tombouctou : n’est plus la dernière voie vers Tombouctou et Léré");
}
