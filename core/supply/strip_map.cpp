#include <azalai/supply/strip_map.h>

#include <azalai/access/supply_network.h>
#include <azalai/base/expect.h>
#include <azalai/geo/nearest_on_line.h>

#include <algorithm>
#include <ranges>
#include <tuple>

namespace azalai {

namespace {

bool isSameVerdict(const StripStretch& a, const StripStretch& b) {
    return a.status == b.status && a.states == b.states && a.decidingState == b.decidingState &&
           a.byOverride == b.byOverride && a.outOfSeason == b.outOfSeason;
}

class StripMaker {
public:
    explicit StripMaker(const AccessView& view) : m_view(view), m_dossier(*view.workspace.dossier) {}

    void addLeg(std::size_t index, bool reversed) {
        const Leg& leg = m_dossier.legs[index];
        const LegStatus& status = m_view.access.legs[index];
        const Metres begin = m_strip.length;
        if (m_strip.legs.empty()) addPlace(reversed ? leg.to : leg.from, begin);
        addPieces(status, reversed, begin);
        m_strip.length += status.length;
        m_strip.legs.push_back({begin, m_strip.length, leg.id, reversed});
        if (leg.mode == LegMode::Ferry)
            m_strip.marks.push_back({begin + status.length / 2.0, StripMarkKind::Ferry, leg.id, {}});
        addPlace(reversed ? leg.from : leg.to, m_strip.length);
        addEvents(index);
        addCamps(index);
    }

    [[nodiscard]] StripMap finished() {
        for (const auto& [id, mark] : m_beside)
            m_strip.marks.push_back(mark);
        std::ranges::sort(m_strip.marks, {},
                          [](const StripMark& m) { return std::tuple(m.at, m.kind, std::string_view(m.id)); });
        return std::move(m_strip);
    }

private:
    /// Bends of the road and junctions are there for the network, not for the reader.
    void addPlace(const std::string& id, Metres at) {
        const Place* place = m_dossier.place(id);
        if (!place || isNetworkPoint(*place)) return;
        const bool isPost = place->kind == PlaceKind::BorderPost;
        m_strip.marks.push_back({at, isPost ? StripMarkKind::BorderPost : StripMarkKind::Place, id, {}});
    }

    void addPieces(const LegStatus& status, bool reversed, Metres begin) {
        const auto add = [&](const LegPiece& piece) {
            const Metres from = reversed ? status.length - piece.end : piece.begin;
            const Metres to = reversed ? status.length - piece.begin : piece.end;
            StripStretch stretch{begin + from,        begin + to,        piece.status,      piece.states,
                                 piece.decidingState, status.byOverride, status.outOfSeason};
            if (!m_strip.stretches.empty() && isSameVerdict(m_strip.stretches.back(), stretch))
                m_strip.stretches.back().end = stretch.end;
            else
                m_strip.stretches.push_back(std::move(stretch));
        };
        if (reversed)
            std::ranges::for_each(status.pieces | std::views::reverse, add);
        else
            std::ranges::for_each(status.pieces, add);
    }

    /// Keeps the nearest mark of what lies beside several legs, or is told at several places.
    void addBeside(std::size_t leg, StripMarkKind kind, const std::string& id, Position position) {
        const MeasuredLine& line = m_view.access.network->leg(leg).line;
        if (line.line().size() < 2) return;
        const NearestOnLine nearest = nearestOnLine(line.line(), position);
        if (nearest.distance > m_dossier.supply.exposureDistance) return;
        const StripLeg& part = m_strip.legs.back();
        const Metres along = line.distanceAt(nearest.edge, nearest.share);
        const StripMark mark{part.reversed ? part.end - along : part.begin + along, kind, id, nearest.distance};
        const auto [known, isNew] = m_beside.try_emplace({kind, id}, mark);
        if (!isNew && mark.offset < known->second.offset) known->second = mark;
    }

    /// Those that expose the leg; each stands where it happened, else where the places lie that are named with it.
    void addEvents(std::size_t leg) {
        for (const std::string& id : m_view.access.legs[leg].exposure.events) {
            const Event* event = m_dossier.event(id);
            if (!event) continue;
            if (event->position) {
                addBeside(leg, StripMarkKind::Event, id, *event->position);
                continue;
            }
            for (const std::string& at : event->places)
                if (const Place* place = m_dossier.place(at)) addBeside(leg, StripMarkKind::Event, id, place->position);
        }
    }

    void addCamps(std::size_t leg) {
        for (const Camp& camp : m_dossier.camps)
            if (!camp.closes || m_view.workspace.at < camp.closes->begin)
                addBeside(leg, StripMarkKind::Camp, camp.id, camp.position);
    }

    const AccessView& m_view;
    const Dossier& m_dossier;
    StripMap m_strip;
    std::map<std::pair<StripMarkKind, std::string>, StripMark> m_beside;
};

std::size_t indexOf(const Dossier& dossier, const std::string& leg) {
    const Leg* found = dossier.leg(leg);
    AZALAI_EXPECT(found != nullptr);
    return static_cast<std::size_t>(found - dossier.legs.data());
}

} // namespace

Result<StripMap> stripMap(const AccessView& view, const std::string& routeId) {
    AZALAI_EXPECT(view.workspace.dossier != nullptr && view.access.network != nullptr);
    const auto status = std::ranges::find(view.access.routes, routeId, &RouteStatus::route);
    if (status == view.access.routes.end()) return failure(ErrorCode::UnknownId, routeId, "no such route");
    const auto index = static_cast<std::size_t>(status - view.access.routes.begin());
    const auto& ways = view.access.network->roads->ways[index];
    if (status->bestWay >= ways.size() || !ways[status->bestWay])
        return failure(ErrorCode::MissingField, routeId, "no way of it is in the dossier whole");
    StripMaker maker(view);
    for (const WayLeg& part : *ways[status->bestWay])
        maker.addLeg(part.leg, part.reversed);
    StripMap strip = maker.finished();
    strip.route = routeId;
    return strip;
}

StripMap stripMap(const AccessView& view, const FoundWay& way) {
    StripMaker maker(view);
    for (const WayStep& step : way.steps)
        maker.addLeg(indexOf(*view.workspace.dossier, step.leg), step.reversed);
    return maker.finished();
}

std::optional<Position> positionOn(const AccessView& view, const StripMap& strip, Metres along) {
    AZALAI_EXPECT(view.workspace.dossier != nullptr && view.access.network != nullptr);
    if (strip.legs.empty()) return std::nullopt;
    const auto part = std::ranges::find_if(strip.legs, [along](const StripLeg& leg) { return along <= leg.end; });
    const StripLeg& leg = part == strip.legs.end() ? strip.legs.back() : *part;
    const MeasuredLine& line = view.access.network->leg(indexOf(*view.workspace.dossier, leg.leg)).line;
    if (line.line().empty()) return std::nullopt;
    return line.positionAt(leg.reversed ? leg.end - along : along - leg.begin);
}

} // namespace azalai
