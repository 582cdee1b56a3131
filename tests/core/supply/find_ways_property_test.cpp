#include "../access/random_dossier.h"
#include "lorries.h"

#include <azalai/access/severity.h>
#include <azalai/supply/find_ways.h>
#include <azalai/supply/first_block.h>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

#include <functional>

using namespace azalai;
using namespace azalai::test;
using Catch::Matchers::WithinRel;

namespace {

/// The random dossiers of the access tests with other vehicles, surfaces, capacities and more legs across.
SmallDossier randomCountry(int seed) {
    SmallDossier d = randomDossier(seed);
    d.dossier.vehicles.clear();
    addVehicles(d);
    std::mt19937_64 random(static_cast<std::uint64_t>(seed) + 77);
    const auto whole = [&](int below) { return static_cast<int>(random() % static_cast<std::uint64_t>(below)); };
    const auto placeId = [&] { return d.dossier.places[static_cast<std::size_t>(whole(12))].id; };
    for (int i = 0; i < 6; ++i) {
        const std::string from = placeId();
        const std::string to = placeId();
        if (from != to) d.leg(std::format("x{}", i).c_str(), from.c_str(), to.c_str());
    }
    for (Leg& leg : d.dossier.legs) {
        if (whole(3) == 0) leg.surface = Surface::Paved;
        if (whole(5) == 0) leg.mode = LegMode::River;
        leg.capacity = static_cast<Capacity>(whole(3) ? 0 : 2);
    }
    d.dossier.entries[0].goods = {Goods::Food, Goods::Fuel};
    d.dossier.entries[1].goods = {Goods::Medicine};
    return d;
}

struct SlowWay {
    std::vector<std::string> legs;
    long long cost = 0;
    Metres length;
};

/// The slow, obvious way: every loopless way is walked, priced and sorted.
struct SlowWays {
    const Workspace& workspace;
    const Access& access;
    const WayRequest& request;
    std::vector<SlowWay> found{};
    std::set<std::string> passed{};
    SlowWay under{};

    [[nodiscard]] std::optional<double> hours(const Leg& leg, Metres length) const {
        std::optional<double> best;
        for (const Vehicle& v : workspace.dossier->vehicles) {
            const bool isMeant = !request.cargo.vehicle.empty() ? v.id == request.cargo.vehicle
                                 : request.cargo.goods          ? std::ranges::contains(v.carries, *request.cargo.goods)
                                                                : true;
            if (!isMeant || !canPass(v, leg, workspace.dossier->supply, workspace.at)) continue;
            const SpeedRange speed = *speedOn(v, leg, workspace.dossier->supply, workspace.at);
            const double mean = (length.value / 1e3 / speed.least.value + length.value / 1e3 / speed.most.value) / 2;
            best = std::min(best.value_or(mean), mean);
        }
        return best;
    }

    [[nodiscard]] bool isUsable(const Leg& leg, const LegStatus& status) const {
        if (!isInSeason(leg, workspace.at) || severity(status.status) > severity(*request.worst)) return false;
        for (const LegPiece& piece : status.pieces)
            for (const std::string& state : piece.states)
                if (request.avoidedActors.contains(workspace.dossier->zoneState(state)->actor)) return false;
        const bool needsVehicle =
            request.cargo.goods || !request.cargo.vehicle.empty() || request.goal == WayGoal::Fastest;
        return !needsVehicle || hours(leg, status.length).has_value();
    }

    void walk(const std::string& at) {
        if (at == request.to) {
            found.push_back(under);
            return;
        }
        passed.insert(at);
        for (const Leg& leg : workspace.dossier->legs) {
            const std::string& next = leg.from == at ? leg.to : leg.from;
            if ((leg.from != at && leg.to != at) || passed.contains(next)) continue;
            if (request.from.empty() && isSource(next)) continue; // a way leaves the entries once
            const LegStatus& status = legOf(access, leg.id);
            if (!isUsable(leg, status)) continue;
            const SlowWay before = under;
            under.legs.push_back(leg.id);
            under.length += status.length;
            under.cost += request.goal == WayGoal::Shortest ? std::llround(status.length.value * 1e3)
                                                            : std::llround(*hours(leg, status.length) * 3.6e6);
            walk(next);
            under = before;
        }
        passed.erase(at);
    }

    [[nodiscard]] bool isSource(const std::string& place) const {
        return std::ranges::any_of(workspace.dossier->entries, [&](const SupplyEntry& e) {
            return e.place == place && (!request.cargo.goods || std::ranges::contains(e.goods, *request.cargo.goods));
        });
    }

    /// The answer by the definition: the best, then each next that shares at most 80 % with all taken.
    [[nodiscard]] std::vector<SlowWay> answer() {
        if (!request.from.empty()) {
            walk(request.from);
        } else {
            for (const SupplyEntry& entry : workspace.dossier->entries)
                if (isSource(entry.place) && (request.to == entry.place || !isSource(request.to))) walk(entry.place);
        }
        std::ranges::stable_sort(found, {}, &SlowWay::cost);
        std::vector<SlowWay> taken;
        for (const SlowWay& way : found) {
            const bool isOther = std::ranges::none_of(taken, [&](const SlowWay& better) {
                Metres shared;
                for (const std::string& leg : way.legs)
                    if (std::ranges::contains(better.legs, leg)) shared += legOf(access, leg).length;
                return shared.value > 0.8 * way.length.value;
            });
            if (isOther && taken.size() <= request.alternatives) taken.push_back(way);
        }
        return taken;
    }
};

std::vector<std::string> legs(const FoundWay& way) {
    std::vector<std::string> ids;
    for (const WayStep& step : way.steps)
        ids.push_back(step.leg);
    return ids;
}

WayRequest randomRequest(std::mt19937_64& random, const Dossier& d) {
    const auto whole = [&](std::size_t below) { return static_cast<std::size_t>(random() % below); };
    WayRequest request;
    request.to = d.places[whole(d.places.size())].id;
    do
        request.from = whole(4) ? d.places[whole(d.places.size())].id : "";
    while (request.from == request.to);
    if (whole(3) == 0) request.cargo.goods = static_cast<Goods>(whole(3));
    if (whole(3) == 0) request.cargo.vehicle = d.vehicles[whole(d.vehicles.size())].id;
    if (whole(4) == 0) request.avoidedActors = {"host"};
    if (whole(4) == 0) request.avoidedActors.insert("taxer");
    request.worst = whole(2) ? Status::AtRisk : whole(4) ? Status::Cut : Status::Open;
    request.goal = whole(2) ? WayGoal::Shortest : WayGoal::Fastest;
    request.alternatives = whole(5);
    return request;
}

/// What may be used is not blocked; where nothing may be, the peacetime way is blocked somewhere, at one of its legs.
void checkBlocks(const AccessView& view, const WayRequest& request, const WayAnswer& answer) {
    if (answer.best) CHECK_FALSE(firstBlock(view, request, *answer.best)->has_value());
    for (const FoundWay& way : answer.alternatives)
        CHECK_FALSE(firstBlock(view, request, way)->has_value());
    if (answer.best || !answer.peacetime) return;
    const auto block = firstBlock(view, request, *answer.peacetime);
    REQUIRE(block->has_value());
    Metres before;
    for (const WayStep& step : answer.peacetime->steps) {
        const Metres after = before + step.length;
        if (step.leg == (*block)->leg) {
            CHECK((*block)->fromStart.value >= before.value - 1e-6);
            CHECK((*block)->fromStart.value <= after.value + 1e-6);
            return;
        }
        before = after;
    }
    FAIL("the blocked leg is not on the way");
}

} // namespace

TEST_CASE("ways are those that walking every loopless way finds") {
    const int seed = GENERATE(range(1, 13));
    const SmallDossier d = randomCountry(seed);
    std::mt19937_64 random(static_cast<std::uint64_t>(seed) + 500);
    const char* days[] = {"2023-02-10", "2023-06-15", "2023-08-20"};
    for (const char* day : days) {
        const Workspace w = d.workspace(day);
        const Access access = SmallDossier::accessOf(w);
        for (int i = 0; i < 12; ++i) {
            const WayRequest request = randomRequest(random, d.dossier);
            INFO("seed " << seed << ", " << day << ", request " << i << " from '" << request.from << "' to "
                         << request.to);
            const auto answer = findWays({w, access}, request);
            REQUIRE(answer);
            checkBlocks({w, access}, request, *answer);
            const std::vector<SlowWay> slow = SlowWays{w, access, request}.answer();
            REQUIRE(answer->best.has_value() == !slow.empty());
            if (slow.empty()) continue;
            CHECK(legs(*answer->best) == slow[0].legs);
            REQUIRE(answer->alternatives.size() == slow.size() - 1);
            for (std::size_t k = 1; k < slow.size(); ++k)
                CHECK(legs(answer->alternatives[k - 1]) == slow[k].legs);
        }
    }
}

TEST_CASE("a way's parts add up, its steps meet, and more that is allowed never makes it longer") {
    const int seed = GENERATE(range(1, 13));
    const SmallDossier d = randomCountry(seed);
    const Workspace w = d.workspace("2023-06-15");
    const Access access = SmallDossier::accessOf(w);
    for (const Place& to : d.dossier.places) {
        INFO("seed " << seed << ", to " << to.id);
        const auto ask = [&](std::optional<Status> worst, std::set<std::string> avoided) {
            return *findWays({w, access},
                             {.from = "p03", .to = to.id, .worst = worst, .avoidedActors = std::move(avoided)});
        };
        const WayAnswer any = ask(std::nullopt, {});
        REQUIRE(any.best.has_value());
        CHECK(any.best == any.peacetime);
        std::string at = any.best->from;
        for (const WayStep& step : any.best->steps) {
            const Leg& leg = *d.dossier.leg(step.leg);
            CHECK((step.reversed ? leg.to : leg.from) == at);
            at = step.reversed ? leg.from : leg.to;
        }
        CHECK(at == to.id);
        CHECK_THAT((any.best->open + any.best->atRisk + any.best->cut).value, WithinRel(any.best->length.value, 1e-9));
        const WayAnswer risk = ask(Status::AtRisk, {});
        const WayAnswer open = ask(Status::Open, {});
        const WayAnswer shy = ask(Status::AtRisk, {"taxer", "host"});
        CHECK(risk.peacetime == any.best);
        if (risk.best) CHECK(risk.best->length.value >= any.best->length.value - 1e-3);
        if (open.best) CHECK((risk.best && open.best->length.value >= risk.best->length.value - 1e-3));
        if (shy.best) CHECK((risk.best && shy.best->length.value >= risk.best->length.value - 1e-3));
    }
}

TEST_CASE("the order of places, legs, vehicles, zones and entries changes no way") {
    const int seed = GENERATE(range(1, 9));
    const SmallDossier d = randomCountry(seed);
    SmallDossier shuffled = d;
    std::mt19937_64 random(static_cast<std::uint64_t>(seed) + 1000);
    std::ranges::shuffle(shuffled.dossier.places, random);
    std::ranges::shuffle(shuffled.dossier.legs, random);
    std::ranges::shuffle(shuffled.dossier.zones, random);
    std::ranges::shuffle(shuffled.dossier.vehicles, random);
    std::ranges::shuffle(shuffled.dossier.entries, random);
    const Workspace w = d.workspace("2023-06-15");
    const Workspace other = shuffled.workspace("2023-06-15");
    const Access access = SmallDossier::accessOf(w);
    const Access otherAccess = SmallDossier::accessOf(other);
    for (int i = 0; i < 30; ++i) {
        const WayRequest request = randomRequest(random, d.dossier);
        INFO("seed " << seed << ", request " << i);
        const auto first = findWays({w, access}, request);
        const auto second = findWays({other, otherAccess}, request);
        REQUIRE(first->best.has_value() == second->best.has_value());
        if (first->best) CHECK(legs(*first->best) == legs(*second->best));
        REQUIRE(first->alternatives.size() == second->alternatives.size());
        for (std::size_t k = 0; k < first->alternatives.size(); ++k)
            CHECK(legs(first->alternatives[k]) == legs(second->alternatives[k]));
    }
}
