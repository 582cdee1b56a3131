#include <azalai/supply/find_ways.h>

#include <azalai/access/severity.h>
#include <azalai/access/supply_network.h>
#include <azalai/base/expect.h>
#include <azalai/network/k_shortest_paths.h>
#include <azalai/supply/describe_way.h>
#include <azalai/supply/leg_pace.h>

#include <algorithm>
#include <cmath>

namespace azalai {

namespace {

constexpr std::size_t mostAlternatives = 10;
constexpr double mostShared = 0.8;
/// After so many ways one gives up looking for further alternatives: in a dense network the next hundred ways differ
/// from the best by a street.
constexpr std::size_t mostTried = 100;

std::optional<NodeIndex> nodeOf(const Dossier& dossier, const std::string& id) {
    const Place* place = dossier.place(id);
    return place ? std::optional(static_cast<NodeIndex>(place - dossier.places.data())) : std::nullopt;
}

/// The roads for one question: what they cost, and which may be used.
struct Roads {
    std::vector<PathCost> costs;
    std::vector<bool> usable;
};

class WayFinder {
public:
    WayFinder(const AccessView& view, const WayRequest& request, const CargoPaces& paces)
        : m_view(view), m_request(request), m_exposure(*view.access.network, view.workspace.at) {
        const Dossier& dossier = *view.workspace.dossier;
        for (std::size_t i = 0; i < dossier.legs.size(); ++i)
            m_paces.push_back(paces.on(dossier.legs[i], view.access.legs[i].length));
        for (const ZoneState& state : dossier.zones)
            if (request.avoidedActors.contains(state.actor)) m_avoided.insert(state.id);
        m_target = *nodeOf(dossier, request.to);
        if (!request.from.empty()) {
            m_sources = {*nodeOf(dossier, request.from)};
            return;
        }
        for (const SupplyEntry& entry : dossier.entries)
            if (!request.cargo.goods || std::ranges::contains(entry.goods, *request.cargo.goods))
                if (const auto node = nodeOf(dossier, entry.place)) m_sources.push_back(*node);
    }

    [[nodiscard]] WayAnswer answer() const {
        WayAnswer answer;
        answer.peacetime = firstWay([](std::size_t) { return true; });
        const auto isAllowed = [this](std::size_t leg) { return isUsable(m_view.access.legs[leg]); };
        const Roads roads = roadsWhere([&](std::size_t leg) { return isNow(leg) && isAllowed(leg); }, m_request.goal);
        addWays(roads, answer);
        // Whatever stands there: then the season does not stop anybody either, as long as there is no other way.
        if (!answer.best && !m_request.worst) answer.best = firstWay(isAllowed);
        return answer;
    }

private:
    [[nodiscard]] bool isUsable(const LegStatus& leg) const {
        if (m_request.worst && severity(leg.status) > severity(*m_request.worst)) return false;
        return std::ranges::none_of(leg.pieces, [this](const LegPiece& piece) {
            return std::ranges::any_of(piece.states,
                                       [this](const std::string& state) { return m_avoided.contains(state); });
        });
    }

    /// May the leg be used now, and can the goal judge it?
    [[nodiscard]] bool isNow(std::size_t leg) const {
        return m_paces[leg].isPassable && (m_request.goal == WayGoal::Shortest || m_paces[leg].hours);
    }

    template <class Predicate> [[nodiscard]] Roads roadsWhere(Predicate isMeant, WayGoal goal) const {
        Roads roads;
        for (std::size_t leg = 0; leg < m_paces.size(); ++leg) {
            roads.usable.push_back(isMeant(leg));
            roads.costs.push_back(costOf(leg, goal));
        }
        return roads;
    }

    /// Millimetres, or milliseconds.
    [[nodiscard]] PathCost costOf(std::size_t leg, WayGoal goal) const {
        if (goal == WayGoal::Shortest) return m_view.access.network->roads->lengths[leg];
        if (!m_paces[leg].hours) return 1; // never used
        return std::max<PathCost>(std::llround(meanOf(*m_paces[leg].hours).count() * 3.6e6), 1);
    }

    /// The best way over legs that are meant, now; else, when there is none, the shortest in whatever season.
    template <class Predicate> [[nodiscard]] std::optional<FoundWay> firstWay(Predicate isMeant) const {
        const Roads now = roadsWhere([&](std::size_t leg) { return isNow(leg) && isMeant(leg); }, m_request.goal);
        if (const auto path = shortestPath(priced(now), m_sources, m_target)) return described(*path);
        const Roads ever =
            roadsWhere([&](std::size_t leg) { return m_paces[leg].isEverPassable && isMeant(leg); }, WayGoal::Shortest);
        const auto path = shortestPath(priced(ever), m_sources, m_target);
        return path ? std::optional(described(*path)) : std::nullopt;
    }

    void addWays(const Roads& roads, WayAnswer& answer) const {
        KShortestPaths paths(priced(roads), m_sources, m_target);
        std::vector<Path> taken;
        for (std::size_t tried = 0; tried < mostTried && taken.size() <= m_request.alternatives; ++tried) {
            std::optional<Path> path = paths.next();
            if (!path) return;
            if (std::ranges::any_of(taken, [&](const Path& better) { return sharesTooMuch(*path, better); })) continue;
            if (taken.empty())
                answer.best = described(*path);
            else
                answer.alternatives.push_back(described(*path));
            taken.push_back(std::move(*path));
        }
    }

    [[nodiscard]] bool sharesTooMuch(const Path& path, const Path& better) const {
        Metres whole;
        Metres shared;
        for (const EdgeIndex edge : path.edges) {
            whole += m_view.access.legs[edge].length;
            if (std::ranges::contains(better.edges, edge)) shared += m_view.access.legs[edge].length;
        }
        return shared >= whole || shared.value > mostShared * whole.value;
    }

    [[nodiscard]] PricedRoads priced(const Roads& roads) const {
        return {m_view.access.network->roads->graph, roads.costs, roads.usable};
    }

    [[nodiscard]] FoundWay described(const Path& path) const {
        return describeWay(m_view, path.edges, m_target, m_paces, m_exposure);
    }

    const AccessView& m_view;
    const WayRequest& m_request;
    ExposureAt m_exposure;
    std::vector<LegPace> m_paces;
    std::set<std::string> m_avoided; ///< zone states
    std::vector<NodeIndex> m_sources;
    NodeIndex m_target = noNode;
};

Result<void> check(const Dossier& dossier, const WayRequest& request) {
    if (!request.from.empty() && !dossier.place(request.from)) return failure(ErrorCode::UnknownPlace, request.from);
    if (!dossier.place(request.to)) return failure(ErrorCode::UnknownPlace, request.to);
    for (const std::string& actor : request.avoidedActors)
        if (!dossier.actor(actor)) return failure(ErrorCode::UnknownId, actor, "no such actor");
    if (request.goal == WayGoal::Fastest && dossier.vehicles.empty())
        return failure(ErrorCode::MissingField, "vehicle",
                       "without the speeds of one no way is known to be the fastest");
    if (request.alternatives > mostAlternatives)
        return failure(ErrorCode::OutOfRange, std::to_string(request.alternatives), "0 to 10 alternatives");
    return {};
}

} // namespace

Result<WayAnswer> findWays(const AccessView& view, const WayRequest& request) {
    AZALAI_EXPECT(view.workspace.dossier != nullptr && view.access.network != nullptr);
    AZALAI_EXPECT(view.access.network->dossier == view.workspace.dossier);
    const Dossier& dossier = *view.workspace.dossier;
    if (const auto checked = check(dossier, request); !checked) return std::unexpected(checked.error());
    const auto paces = CargoPaces::make(dossier, request.cargo, view.workspace.at);
    if (!paces) return std::unexpected(paces.error());
    return WayFinder(view, request, *paces).answer();
}

std::optional<DetourPrice> detourPrice(const WayAnswer& answer) {
    if (!answer.best || !answer.peacetime) return std::nullopt;
    const FoundWay& now = *answer.best;
    const FoundWay& then = *answer.peacetime;
    DetourPrice price{now.length - then.length, std::nullopt, std::nullopt};
    if (now.hours && then.hours) {
        const Hours least = now.hours->least - then.hours->least;
        const Hours most = now.hours->most - then.hours->most;
        price.hours = {std::min(least, most), std::max(least, most)};
    }
    if (now.litres && then.litres) price.litres = *now.litres - *then.litres;
    return price;
}

} // namespace azalai
