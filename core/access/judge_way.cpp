#include <azalai/access/judge_way.h>
#include <azalai/access/severity.h>

#include <cmath>
#include <ranges>
#include <tuple>

namespace azalai {

namespace {

CutPoint cutPointAt(const SupplyNetwork& network, const LegVerdict& verdict, std::size_t leg, bool reversed, Metres at,
                    Metres before) {
    const Dossier& dossier = *network.dossier;
    const MeasuredLine& line = network.leg(leg).line;
    const PieceVerdict& piece = *verdict.firstCut(reversed);
    CutPoint point;
    point.leg = dossier.legs[leg].id;
    if (!line.line().empty()) point.position = line.positionAt(at);
    if (piece.decider) point.decidingState = dossier.zones[*piece.decider].id;
    point.nearPlace = at * 2.0 <= line.length() ? dossier.legs[leg].from : dossier.legs[leg].to;
    point.fromStart = before + (reversed ? line.length() - at : at);
    return point;
}

Metres lengthOf(const SupplyNetwork& network, const Way& way) {
    Metres sum;
    for (const WayLeg& part : way)
        sum += network.leg(part.leg).line.length();
    return sum;
}

/// Lengths are compared in whole millimetres, so that the order of adding does not choose the way.
auto rank(const WayFigures& figures) {
    const auto whole = [](Metres length) { return std::llround(length.value * 1e3); };
    return std::tuple(whole(figures.cut), figures.status == Status::Cut, whole(figures.atRisk),
                      whole(figures.open + figures.atRisk + figures.cut));
}

} // namespace

WayFigures measureWay(const LegVerdicts& verdicts, const Way& way) {
    WayFigures figures;
    for (const WayLeg& part : way) {
        figures.status = worse(figures.status, verdicts[part.leg].status);
        for (const PieceVerdict& piece : verdicts[part.leg].pieces) {
            Metres& sum = piece.status == Status::Open  ? figures.open
                          : piece.status == Status::Cut ? figures.cut
                                                        : figures.atRisk;
            sum += piece.stretch.end - piece.stretch.begin;
        }
    }
    return figures;
}

std::optional<CutPoint> firstCut(const SupplyNetwork& network, const LegVerdicts& verdicts, const Way& way) {
    Metres before;
    for (const auto& [leg, reversed] : way) {
        // A leg has a cut piece where it is cut, and nowhere else.
        if (verdicts.statusOf(leg) == Status::Cut) {
            const PieceVerdict* piece = verdicts[leg].firstCut(reversed);
            return cutPointAt(network, verdicts[leg], leg, reversed,
                              reversed ? piece->stretch.end : piece->stretch.begin, before);
        }
        before += network.leg(leg).line.length();
    }
    return std::nullopt;
}

std::optional<CutPoint> lastCut(const SupplyNetwork& network, const LegVerdicts& verdicts, const Way& way) {
    Way back;
    for (const auto& [leg, reversed] : way | std::views::reverse)
        back.push_back({leg, !reversed});
    std::optional<CutPoint> point = firstCut(network, verdicts, back);
    if (point) point->fromStart = lengthOf(network, way) - point->fromStart;
    return point;
}

std::optional<std::size_t> bestWay(const SupplyNetwork& network, const LegVerdicts& verdicts, std::size_t route) {
    std::optional<std::size_t> best;
    WayFigures bestFigures;
    for (std::size_t w = 0; w < network.roads->ways[route].size(); ++w) {
        if (!network.roads->ways[route][w]) continue;
        const WayFigures figures = measureWay(verdicts, *network.roads->ways[route][w]);
        if (best && rank(bestFigures) <= rank(figures)) continue;
        best = w;
        bestFigures = figures;
    }
    return best;
}

} // namespace azalai
