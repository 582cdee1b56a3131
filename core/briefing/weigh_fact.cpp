#include <azalai/briefing/weigh_fact.h>

#include <algorithm>
#include <cmath>

namespace azalai {

namespace {

constexpr int leastRank = 5;

int bestRank(const std::vector<std::string>& places, const Dossier& dossier) {
    int best = leastRank;
    for (const std::string& id : places)
        if (const Place* place = dossier.place(id)) best = std::min(best, place->rank);
    return best;
}

/// Does a source outside the desk speak of the route? The others are the desk's own lines between places.
bool isReported(const Route* route, const Dossier& dossier) {
    return route && std::ranges::any_of(route->sources, [&](const std::string& key) {
               const Source* source = dossier.source(key);
               return source && source->kind != SourceKind::DeskEstimate;
           });
}

double weighRoute(const Fact& fact, const Dossier& dossier) {
    const double reported = isReported(dossier.route(fact.subject), dossier) ? 5 : 0;
    if (fact.statusAfter == Status::Cut) return 90 + reported;
    if (fact.statusBefore == Status::Cut) return 85 + reported;
    return (fact.statusAfter == Status::Open ? 55 : 60) + reported;
}

double weighGround(const Fact& fact, const Dossier& dossier) {
    const double size = std::abs(squareKilometres(fact.after - fact.before));
    const int rank = bestRank(fact.places, dossier);
    const double town = rank == 1 ? 35 : rank == 2 ? 12 : rank == 3 ? 5 : 0;
    return (fact.kind == FactKind::AreaGrew ? 44 : 34) + 20 * std::min(1.0, size / 10'000) + town;
}

double weighEvent(const Fact& fact, const Dossier& dossier) {
    const Event* event = dossier.event(fact.subject);
    if (!event) return 0;
    const auto ofKind = [](EventKind kind) -> double {
        switch (kind) {
        case EventKind::Blockade:
            return 55;
        case EventKind::Advance:
        case EventKind::Withdrawal:
        case EventKind::CampClosure:
        case EventKind::Mandate:
            return 50;
        case EventKind::Attack:
        case EventKind::Clash:
        case EventKind::Displacement:
            return 45;
        case EventKind::Shelling:
        case EventKind::Ambush:
            return 42;
        case EventKind::Statement:
            return 20;
        case EventKind::Trend:
            break;
        }
        return 15;
    };
    return ofKind(event->kind) + 2.0 * (leastRank - bestRank(fact.places, dossier)) - (event->claim ? 15 : 0);
}

} // namespace

double weighFact(const Fact& fact, const Dossier& dossier) {
    const double contested = std::abs(squareKilometres(fact.after - fact.before));
    switch (fact.kind) {
    case FactKind::PlaceCutOff:
        return 110 - 10.0 * bestRank({fact.subject}, dossier);
    case FactKind::PlaceReachable:
        return 105 - 10.0 * bestRank({fact.subject}, dossier);
    case FactKind::CargoCutOff:
        return (fact.goods == Goods::Salt ? 60 : 100) - 10.0 * bestRank({fact.subject}, dossier);
    case FactKind::CargoComes:
        return (fact.goods == Goods::Salt ? 55 : 95) - 10.0 * bestRank({fact.subject}, dossier);
    case FactKind::DownToLastRoad:
        return 85 - 10.0 * bestRank({fact.subject}, dossier);
    case FactKind::NoOpenWay:
        return 80 - 10.0 * bestRank({fact.subject}, dossier);
    case FactKind::OpenWayAgain:
        return 75 - 10.0 * bestRank({fact.subject}, dossier);
    case FactKind::RouteStatusChanged:
        return weighRoute(fact, dossier);
    case FactKind::AreaGrew:
    case FactKind::AreaShrank:
        return weighGround(fact, dossier);
    case FactKind::CampClosed:
        return 70 - 6.0 * bestRank(fact.places, dossier);
    case FactKind::NewContested:
        return 45 + 15 * std::min(1.0, contested / 5'000);
    case FactKind::ContestedGone:
        return 25 + 15 * std::min(1.0, contested / 5'000);
    case FactKind::EventHappened:
        break;
    }
    return weighEvent(fact, dossier);
}

} // namespace azalai
