#include <azalai/access/exposure_at.h>

#include <algorithm>
#include <ranges>
#include <tuple>

namespace azalai {

namespace {

double weightOf(EventKind kind) {
    switch (kind) {
    case EventKind::Attack:
    case EventKind::Ambush:
    case EventKind::Clash:
        return 1.0;
    case EventKind::Shelling:
    case EventKind::Blockade:
        return 0.75;
    case EventKind::Advance:
    case EventKind::Withdrawal:
        return 0.5;
    case EventKind::Displacement:
        return 0.25;
    case EventKind::CampClosure:
    case EventKind::Statement:
    case EventKind::Mandate:
    case EventKind::Trend:
        break;
    }
    return 0.0;
}

double scoreOf(const Event& event, const SupplySettings& settings, Instant at) {
    const std::optional<Instant> begin = event.begin();
    const std::chrono::seconds span = settings.exposureSpan;
    if (!begin || *begin > at || at - *begin >= span) return 0;
    const double age = static_cast<double>((at - *begin).count()) / static_cast<double>(span.count());
    return exposureWeight(event) * (1 - age);
}

} // namespace

double exposureWeight(const Event& event) { return weightOf(event.kind) * (event.claim ? 0.5 : 1.0); }

ExposureAt::ExposureAt(const SupplyNetwork& network, Instant at) : m_network(network) {
    for (const Event& event : network.dossier->events)
        m_scores.push_back(scoreOf(event, network.dossier->supply, at));
    for (const auto& [leg, events] : *network.eventsNear)
        for (const std::size_t event : events) {
            if (m_scores[event] <= 0) continue;
            m_legs[leg].push_back(event);
            for (const std::optional<std::size_t> place : {network.leg(leg).from, network.leg(leg).to})
                if (place) m_places[*place].push_back(event);
        }
}

Exposure ExposureAt::ofLeg(std::size_t leg) const {
    const auto found = m_legs.find(leg);
    return found == m_legs.end() ? Exposure{} : of(found->second);
}

Exposure ExposureAt::ofWay(const Way& way) const {
    std::vector<std::size_t> events;
    for (const WayLeg& part : way)
        if (const auto found = m_legs.find(part.leg); found != m_legs.end())
            events.insert(events.end(), found->second.begin(), found->second.end());
    return of(std::move(events));
}

Exposure ExposureAt::ofPlace(std::size_t place) const {
    const auto found = m_places.find(place);
    return found == m_places.end() ? Exposure{} : of(found->second);
}

Exposure ExposureAt::of(std::vector<std::size_t> events) const {
    const std::vector<Event>& all = m_network.dossier->events;
    const auto newestFirst = [&](std::size_t event) {
        return std::tuple(-all[event].begin()->time_since_epoch(), std::string_view(all[event].id), event);
    };
    std::ranges::sort(events, {}, newestFirst);
    const auto repeats = std::ranges::unique(events);
    events.erase(repeats.begin(), repeats.end());
    Exposure exposure;
    for (const std::size_t event : events) {
        exposure.score += m_scores[event];
        exposure.events.push_back(all[event].id);
    }
    return exposure;
}

} // namespace azalai
