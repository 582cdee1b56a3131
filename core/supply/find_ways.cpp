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

/// The legs that may be used for one question.
using Usable = std::vector<bool>;

class WayFinder {
public:
    WayFinder(const AccessView& view, const WayRequest& request, const CargoPaces& paces)
        : m_view(view), m_dossier(*view.workspace.dossier), m_network(*view.access.network), m_request(request),
          m_paces(paces), m_exposure(m_network, view.workspace.at), m_statuses(view.access.legStatuses()) {
        for (const ZoneState& state : m_dossier.zones) {
            m_isAvoided.push_back(request.avoidedActors.contains(state.actor));
            if (m_isAvoided.back()) m_avoided.insert(state.id);
        }
        Passages passages(paces);
        for (std::size_t leg = 0; leg < m_statuses.size(); ++leg) {
            const Passage passage = passages.of(m_dossier.legs[leg]);
            m_isNow.push_back(passage.isPassable && (request.goal == WayGoal::Shortest || passage.hasPace));
            m_isEver.push_back(passage.isEverPassable);
        }
        if (request.goal == WayGoal::Fastest)
            for (std::size_t leg = 0; leg < m_statuses.size(); ++leg)
                m_milliseconds.push_back(m_isNow[leg] ? millisecondsOn(leg) : 1); // else never used
        m_target = *nodeOf(m_dossier, request.to);
        if (!request.from.empty()) {
            m_sources = {*nodeOf(m_dossier, request.from)};
            return;
        }
        for (const SupplyEntry& entry : m_dossier.entries)
            if (!request.cargo.goods || std::ranges::contains(entry.goods, *request.cargo.goods))
                if (const auto node = nodeOf(m_dossier, entry.place)) m_sources.push_back(*node);
    }

    [[nodiscard]] WayAnswer answer() const {
        WayAnswer answer;
        answer.peacetime = firstWay(Usable(m_statuses.size(), true));
        const Usable allowed = allowedLegs();
        addWays(both(m_isNow, allowed), answer);
        // Whatever stands there: then the season does not stop anybody either, as long as there is no other way.
        if (!answer.best && !m_request.worst) answer.best = firstWay(allowed);
        return answer;
    }

private:
    [[nodiscard]] Usable allowedLegs() const {
        Usable allowed(m_statuses.size());
        for (std::size_t leg = 0; leg < allowed.size(); ++leg)
            allowed[leg] =
                (!m_request.worst || severity(m_statuses[leg]) <= severity(*m_request.worst)) && !isAvoided(leg);
        return allowed;
    }

    /// Only a leg on which an avoided state ever lies is looked at closely.
    [[nodiscard]] bool isAvoided(std::size_t leg) const {
        const auto isMeant = [this](const StateOnLeg& on) { return m_isAvoided[on.state]; };
        if (m_avoided.empty() || std::ranges::none_of(m_network.states[leg], isMeant)) return false;
        return std::ranges::any_of(m_view.access.legs[leg].pieces, [this](const LegPiece& piece) {
            return std::ranges::any_of(piece.states,
                                       [this](const std::string& state) { return m_avoided.contains(state); });
        });
    }

    [[nodiscard]] static Usable both(const Usable& one, const Usable& other) {
        Usable usable = one;
        for (std::size_t leg = 0; leg < usable.size(); ++leg)
            usable[leg] = usable[leg] && other[leg];
        return usable;
    }

    [[nodiscard]] Metres lengthOf(std::size_t leg) const { return m_network.roads->lines[leg].length(); }

    [[nodiscard]] PathCost millisecondsOn(std::size_t leg) const {
        const LegPace pace = m_paces.on(m_dossier.legs[leg], lengthOf(leg));
        return std::max<PathCost>(std::llround(meanOf(*pace.hours).count() * 3.6e6), 1);
    }

    /// From an entry one knows how far everything is, and need not look about.
    [[nodiscard]] std::optional<Path> shortest(const Usable& usable, WayGoal goal) const {
        const SupplyRoads& roads = *m_network.roads;
        const auto isEntry = [&](NodeIndex node) { return std::ranges::contains(roads.entries, node); };
        if (goal == WayGoal::Shortest && std::ranges::all_of(m_sources, isEntry))
            return ledSearch(roads, m_sources, [&](EdgeIndex leg) { return usable[leg]; }).pathTo(m_target);
        return shortestPath(priced(usable, goal), m_sources, m_target);
    }

    /// The best way over legs that are meant, now; else, when there is none, the shortest in whatever season.
    [[nodiscard]] std::optional<FoundWay> firstWay(const Usable& meant) const {
        const Usable now = both(m_isNow, meant);
        if (const auto path = shortest(now, m_request.goal)) return described(*path);
        const Usable ever = both(m_isEver, meant);
        const auto path = shortest(ever, WayGoal::Shortest);
        return path ? std::optional(described(*path)) : std::nullopt;
    }

    void addWays(const Usable& usable, WayAnswer& answer) const {
        if (m_request.alternatives == 0) {
            if (const auto path = shortest(usable, m_request.goal)) answer.best = described(*path);
            return;
        }
        const std::size_t most = mostTried;
        KShortestPaths paths(priced(usable, m_request.goal), m_sources, m_target, most);
        std::vector<Path> taken;
        for (std::size_t tried = 0; tried < most && taken.size() <= m_request.alternatives; ++tried) {
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
        std::vector<EdgeIndex> known = better.edges;
        std::ranges::sort(known);
        Metres whole;
        Metres shared;
        for (const EdgeIndex edge : path.edges) {
            whole += lengthOf(edge);
            if (std::ranges::binary_search(known, edge)) shared += lengthOf(edge);
        }
        return shared >= whole || shared.value > mostShared * whole.value;
    }

    [[nodiscard]] PricedRoads priced(const Usable& usable, WayGoal goal) const {
        return {m_network.roads->graph, goal == WayGoal::Shortest ? m_network.roads->lengths : m_milliseconds, usable};
    }

    [[nodiscard]] FoundWay described(const Path& path) const {
        return describeWay(m_view, path.edges, m_target, m_paces, m_exposure);
    }

    const AccessView& m_view;
    const Dossier& m_dossier;
    const SupplyNetwork& m_network;
    const WayRequest& m_request;
    const CargoPaces& m_paces;
    ExposureAt m_exposure;
    std::vector<Status> m_statuses;       ///< as dossier.legs, and so the next three
    Usable m_isNow;                       ///< may the leg be used now, and can the goal judge it?
    Usable m_isEver;                      ///< in any season
    std::vector<PathCost> m_milliseconds; ///< for the fastest way
    std::vector<bool> m_isAvoided;        ///< as dossier.zones
    std::set<std::string> m_avoided;      ///< ids of those states
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
