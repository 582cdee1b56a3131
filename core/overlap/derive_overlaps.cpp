#include <azalai/overlap/derive_overlaps.h>

#include <algorithm>
#include <set>
#include <tuple>

namespace azalai {

namespace {

using IndexPair = std::pair<std::size_t, std::size_t>;

std::set<std::size_t> actorsOf(const Cell& cell, const Alliances& alliances) {
    std::set<std::size_t> actors;
    for (const std::size_t zone : cell.zones)
        actors.insert(alliances.actorOf(zone));
    return actors;
}

Face nameCell(const Cell& cell, const OverlapFindings& findings) {
    Face face;
    std::set<std::string> sources;
    face.lowest = findings.states[cell.zones.front()]->grade;
    for (const std::size_t zone : cell.zones) {
        const ZoneState& state = *findings.states[zone];
        face.states.push_back(state.id);
        sources.insert(state.sources.begin(), state.sources.end());
        face.lowest = weaker(face.lowest, state.grade);
    }
    for (const std::size_t actor : actorsOf(cell, findings.alliances))
        face.actors.push_back(findings.alliances.actors()[actor]);
    face.sources.assign(sources.begin(), sources.end());
    face.area = cell.area;
    face.shape = cell.shape;
    return face;
}

/// Sums over the faces, by what they have in common.
struct Sums {
    std::vector<SquareMetres> zones;
    std::map<IndexPair, SquareMetres> zonePairs;
    std::map<IndexPair, SquareMetres> actorPairs;
    std::map<std::vector<std::string>, SquareMetres> actorSets;
    std::map<std::string, SquareMetres> actorAreas;
};

/// Adds a cell's ground to all sums, and tells whether it is contested.
bool addCell(Sums& sums, const Cell& cell, const Alliances& alliances) {
    for (std::size_t i = 0; i < cell.zones.size(); ++i) {
        sums.zones[cell.zones[i]] += cell.area;
        for (std::size_t j = i + 1; j < cell.zones.size(); ++j)
            if (!alliances.areAllied(cell.zones[i], cell.zones[j]))
                sums.zonePairs[{cell.zones[i], cell.zones[j]}] += cell.area;
    }
    bool contested = false;
    const std::set<std::size_t> actors = actorsOf(cell, alliances);
    std::vector<std::string> names;
    for (auto first = actors.begin(); first != actors.end(); ++first) {
        names.push_back(alliances.actors()[*first]);
        sums.actorAreas[names.back()] += cell.area;
        for (auto second = std::next(first); second != actors.end(); ++second)
            if (!alliances.areActorsAllied(*first, *second)) {
                sums.actorPairs[{*first, *second}] += cell.area;
                contested = true;
            }
    }
    if (contested) sums.actorSets[names] += cell.area;
    return contested;
}

void addGuards(GuardCounts& total, const GuardCounts& one) {
    total.pairs += one.pairs;
    total.areaMismatches += one.areaMismatches;
    total.exceptions += one.exceptions;
    total.invalidOutputs += one.invalidOutputs;
    total.unconfirmed += one.unconfirmed;
}

/// Takes over the pairs that share ground, and compares every pair and every zone with its faces.
void addPairsAndChecks(Overlaps& overlaps, const Sums& sums, const OverlapFindings& findings) {
    for (const MeasuredPair& pair : findings.pairs) {
        addGuards(overlaps.guards, pair.measure.guards);
        const auto found = sums.zonePairs.find({pair.first, pair.second});
        const SquareMetres fromFaces = found == sums.zonePairs.end() ? SquareMetres{} : found->second;
        if (!isSameGround(fromFaces, pair.measure.area)) ++overlaps.guards.sumMismatches;
        if (pair.measure.area >= leastGround)
            overlaps.zonePairs.push_back(
                {findings.states[pair.first]->id, findings.states[pair.second]->id, pair.measure.area});
    }
    for (std::size_t i = 0; i < findings.zones.size(); ++i)
        if (!isSameGround(sums.zones[i], findings.zones[i]->area)) ++overlaps.guards.sumMismatches;
}

} // namespace

Overlaps deriveOverlaps(const OverlapFindings& findings) {
    Overlaps overlaps;
    overlaps.guards.faceMismatches = findings.faceMismatches;
    Sums sums;
    sums.zones.resize(findings.states.size());
    for (const Cell& cell : findings.cells) {
        Face face = nameCell(cell, findings);
        face.contested = addCell(sums, cell, findings.alliances);
        overlaps.faces.push_back(std::move(face));
    }
    const std::vector<std::string>& actors = findings.alliances.actors();
    for (const auto& [pair, area] : sums.actorPairs)
        overlaps.actorPairs.push_back({actors[pair.first], actors[pair.second], area});
    for (const auto& [set, area] : sums.actorSets)
        overlaps.actorSets.push_back({set, area});
    overlaps.actorAreas = std::move(sums.actorAreas);
    // Equal areas keep the order of the names, which the maps gave them.
    const auto byArea = [](const auto& a, const auto& b) { return a.area > b.area; };
    std::ranges::stable_sort(overlaps.actorPairs, byArea);
    std::ranges::stable_sort(overlaps.actorSets, byArea);
    addPairsAndChecks(overlaps, sums, findings);
    return overlaps;
}

} // namespace azalai
