#include <azalai/access/access_answers.h>
#include <azalai/access/describe_leg.h>
#include <azalai/access/judge_way.h>
#include <azalai/access/since.h>

namespace azalai {

AccessAnswers::AccessAnswers(const Workspace& workspace, AccessHistory history)
    : m_history(std::move(history)), m_network(*m_history.network), m_situations(m_network, workspace),
      m_now(m_situations.at(workspace.at)), m_statuses(m_history, m_now, workspace.at),
      m_exposure(m_network, workspace.at), m_places(m_statuses, m_history) {}

LegStatus AccessAnswers::leg(std::size_t index) const {
    LegStatus status = describeLeg(m_network, judgeLeg(m_network, m_now, index), index);
    status.lapsedOverride = m_now.lapsedOverrideOf(index);
    status.exposure = m_exposure.ofLeg(index);
    return status;
}

RouteStatus AccessAnswers::route(std::size_t index) const {
    const LegVerdicts verdicts(m_network, m_now);
    RouteStatus route;
    route.route = m_network.dossier->routes[index].id;
    route.status = Status::Unknown;
    if (const auto best = bestWay(m_network, verdicts, index)) {
        const Way& way = *m_network.roads->ways[index][*best];
        const WayFigures figures = measureWay(verdicts, way);
        route.status = figures.status;
        route.bestWay = *best;
        route.open = figures.open;
        route.atRisk = figures.atRisk;
        route.cut = figures.cut;
        route.firstCut = firstCut(m_network, verdicts, way);
        route.lastCut = lastCut(m_network, verdicts, way);
        route.exposure = m_exposure.ofWay(way);
    }
    route.since = since(m_history.routes.spellsOf(index), m_statuses.at(), [&](Status s) { return s == route.status; });
    return route;
}

PlaceAccess AccessAnswers::place(std::size_t index) const {
    const std::scoped_lock lock(m_describing);
    PlaceAccess access = m_places.of(index);
    access.exposure = m_exposure.ofPlace(index);
    return access;
}

std::vector<CutPoint> AccessAnswers::stopsOf(std::size_t place) const {
    const std::scoped_lock lock(m_describing);
    return m_places.stopsOf(place);
}

std::string AccessAnswers::lastOpenLegClosed(std::size_t place) const {
    const std::scoped_lock lock(m_describing);
    return m_places.lastOpenLegClosed(place);
}

std::vector<CargoAccess> AccessAnswers::cargoes(std::size_t place) const {
    const std::scoped_lock lock(m_describing);
    return m_places.cargoesOf(place);
}

} // namespace azalai
