#include <azalai/supply/describe_way.h>

#include <azalai/access/severity.h>
#include <azalai/access/supply_network.h>

#include <algorithm>
#include <ranges>

namespace azalai {

namespace {

/// The legs with their senses, found by going back from the end; and where one comes out.
struct Traced {
    Way way;
    std::size_t start = 0;
};

Traced traceBack(const SupplyNetwork& network, std::span<const EdgeIndex> legs, std::size_t end) {
    Traced traced{{}, end};
    for (const EdgeIndex leg : legs | std::views::reverse) {
        const NetworkLeg& found = network.leg(leg);
        const bool reversed = found.to != traced.start;
        traced.way.push_back({leg, reversed});
        traced.start = reversed ? *found.to : *found.from;
    }
    std::ranges::reverse(traced.way);
    return traced;
}

void append(Line& line, const Line& leg, bool reversed) {
    for (std::size_t i = 0; i < leg.size(); ++i) {
        const Position position = leg[reversed ? leg.size() - 1 - i : i];
        if (line.empty() || line.back() != position) line.push_back(position);
    }
}

std::optional<CutPoint> firstCutOn(const LegStatus& status, const Leg& leg, bool reversed, Metres before) {
    const LegPiece* cut = nullptr;
    for (const LegPiece& piece : status.pieces) {
        if (piece.status != Status::Cut) continue;
        cut = &piece;
        if (!reversed) break;
    }
    if (!cut) return std::nullopt;
    const Metres at = reversed ? cut->end : cut->begin;
    CutPoint point;
    point.leg = status.leg;
    if (!cut->line.empty()) point.position = reversed ? cut->line.back() : cut->line.front();
    point.decidingState = cut->decidingState;
    point.nearPlace = at * 2.0 <= status.length ? leg.from : leg.to;
    point.fromStart = before + (reversed ? status.length - at : at);
    return point;
}

void addPieces(FoundWay& way, const LegStatus& status) {
    for (const LegPiece& piece : status.pieces) {
        Metres& sum = piece.status == Status::Open ? way.open : piece.status == Status::Cut ? way.cut : way.atRisk;
        sum += piece.end - piece.begin;
    }
}

/// Adds a step's figure to a sum that is known as long as every figure is.
template <class T> void addKnown(std::optional<T>& sum, const std::optional<T>& figure) {
    if (sum && figure)
        *sum += *figure;
    else
        sum.reset();
}

} // namespace

FoundWay describeWay(const AccessView& view, std::span<const EdgeIndex> legs, std::size_t end, const CargoPaces& paces,
                     const ExposureAt& exposure) {
    const Dossier& dossier = *view.workspace.dossier;
    const Traced traced = traceBack(*view.access.network, legs, end);
    FoundWay way;
    way.from = dossier.places[traced.start].id;
    way.to = dossier.places[end].id;
    way.hours.emplace();
    way.litres = 0.0;
    for (const auto& [index, reversed] : traced.way) {
        const LegStatus& status = view.access.legs[index];
        const LegPace pace = paces.on(dossier.legs[index], status.length);
        way.steps.push_back({status.leg, reversed, status.length, status.status,
                             pace.vehicle ? pace.vehicle->id : std::string(), pace.hours, pace.litres});
        if (!way.firstCut) way.firstCut = firstCutOn(status, dossier.legs[index], reversed, way.length);
        way.length += status.length;
        way.status = worse(way.status, status.status);
        addPieces(way, status);
        append(way.line, dossier.legs[index].line, reversed);
        addKnown(way.hours, pace.hours);
        addKnown(way.litres, pace.litres);
    }
    way.exposure = exposure.ofWay(traced.way);
    return way;
}

} // namespace azalai
