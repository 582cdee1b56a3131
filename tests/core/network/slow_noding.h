#pragma once

#include "slow_lines.h"

#include <azalai/network/foot_on_stretch.h>
#include <azalai/network/node_lines.h>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <vector>

namespace azalai::test {

/// What nodeLines does, step by step in the plainest words: every stretch with every other.
class SlowNoding : SlowLines {
public:
    SlowNoding(const LineRows& given, const NodingRules& rules) : SlowLines(given) {
        rankLines();
        meet();
        dropDoubled();
        if (snap(rules.snap)) {
            meet();
            dropDoubled();
        }
        findLooseEnds(rules.loose);
        cut();
    }

    /// Edges as their points with the nodes at their ends, in order of the points.
    struct Edge {
        std::vector<GridPoint> points;
        std::uint32_t line = 0;
        std::size_t from = 0;
        std::size_t to = 0;
    };
    std::vector<Edge> edges;
    std::size_t nodeCount = 0;
    std::vector<LooseEnd> looseEnds;

private:
    /// The nearest place on another line of the end's level that is no free end, and the stretch that it is on.
    std::optional<std::pair<StretchFoot, Name>> landing(Name end, Metres tolerance) {
        std::optional<std::pair<StretchFoot, Name>> nearest;
        for (const Name s : stretches()) {
            if (s.line == end.line || m_lines[s.line].level != m_lines[end.line].level) continue;
            const StretchFoot foot = footOnStretch(stretch(s), at(end).at, StepLengths(at(end).at));
            const Name next{s.line, s.vertex + 1};
            if (foot.distance > tolerance || (foot.at == at(s).at && isFree(s)) ||
                (foot.at == at(next).at && isFree(next)))
                continue;
            if (!nearest || foot < nearest->first) nearest = {foot, s};
        }
        return nearest;
    }

    bool snap(Metres tolerance) {
        const std::vector<Name> free = freeEnds();
        std::set<Name> taken;
        std::map<Name, GridPoint> moves;
        std::set<Name> met;
        Cuts cuts;
        for (const Name anchor : free) {
            if (taken.contains(anchor)) continue;
            std::map<std::size_t, std::tuple<double, GridPoint, Name>> nearOfLine;
            for (const Name other : free) {
                const double distance = StepLengths(at(anchor).at).between(at(anchor).at, at(other).at).value;
                if (taken.contains(other) || other.line == anchor.line || distance > tolerance.value) continue;
                const std::tuple<double, GridPoint, Name> here{distance, at(other).at, other};
                const auto [place, isNew] = nearOfLine.try_emplace(other.line, here);
                if (!isNew) place->second = std::min(place->second, here);
            }
            std::vector<Name> ends{anchor};
            for (const auto& [line, near] : nearOfLine)
                ends.push_back(std::get<2>(near));
            taken.insert(ends.begin(), ends.end());
            std::optional<std::pair<StretchFoot, Name>> best;
            for (const Name end : ends)
                if (const auto found = landing(end, tolerance); found && (!best || found->first < best->first))
                    best = found;
            if (!best && ends.size() == 1) continue;
            for (const Name end : ends)
                moves[end] = best ? best->first.at : at(anchor).at;
            if (!best) continue;
            const Name s = best->second;
            const GridPoint to = best->first.at;
            if (to == at(s).at)
                met.insert(s);
            else if (to == at({s.line, s.vertex + 1}).at)
                met.insert({s.line, s.vertex + 1});
            else
                cuts[s].insert(to);
        }
        for (const Name s : stretches())
            m_before[s] = stretch(s);
        for (const auto& [end, to] : moves) {
            at(end).at = to;
            at(end).isMet = true;
        }
        for (const Name n : met)
            at(n).isMet = true;
        insert(cuts);
        m_before.clear();
        dropRepeats();
        return !moves.empty();
    }

    void findLooseEnds(Metres most) {
        for (const Name end : freeEnds()) {
            using Found = std::tuple<double, GridPoint, bool, std::size_t>; // the last but one: no loose end
            std::set<Found> found;
            const StepLengths lengths(at(end).at);
            for (const Name other : freeEnds())
                if (other.line != end.line)
                    found.insert({lengths.between(at(end).at, at(other).at).value, at(other).at, false, other.line});
            for (const Name s : stretches())
                if (s.line != end.line && m_lines[s.line].level == m_lines[end.line].level) {
                    const StretchFoot foot = footOnStretch(stretch(s), at(end).at, lengths);
                    const Name next{s.line, s.vertex + 1};
                    if ((foot.at == at(s).at && isFree(s)) || (foot.at == at(next).at && isFree(next))) continue;
                    found.insert({foot.distance.value, foot.at, true, s.line});
                }
            if (found.empty() || std::get<0>(*found.begin()) > most.value) continue;
            const auto& [distance, there, isElse, line] = *found.begin();
            looseEnds.push_back({.line = static_cast<std::uint32_t>(end.line),
                                 .at = at(end).at,
                                 .other = static_cast<std::uint32_t>(line),
                                 .there = there,
                                 .distance = {distance},
                                 .isGap = !isElse});
        }
        std::ranges::sort(looseEnds, {}, [](const LooseEnd& l) { return std::tuple(l.line, l.at); });
    }

    void cut() {
        std::map<GridPoint, std::vector<Name>> here;
        const auto hasBefore = [&](Name n) { return n.vertex > 0 && !at({n.line, n.vertex - 1}).isGone; };
        const auto hasAfter = [&](Name n) { return n.vertex + 1 < m_lines[n.line].vertices.size() && !at(n).isGone; };
        for (std::size_t l = 0; l < m_lines.size(); ++l)
            for (std::size_t v = 0; v < m_lines[l].vertices.size(); ++v)
                if (hasBefore({l, v}) || hasAfter({l, v})) here[at({l, v}).at].push_back({l, v});
        std::map<Name, std::size_t> nodes;
        for (const auto& [p, names] : here) {
            const bool anyEnds = std::ranges::any_of(names, [&](Name n) { return endsAt(n); });
            std::map<int, std::vector<Name>> joints;
            for (const Name n : names)
                joints[anyEnds ? 0 : m_lines[n.line].level].push_back(n);
            for (const auto& [level, joint] : joints) {
                if (joint.size() == 1 && hasBefore(joint[0]) && hasAfter(joint[0])) continue;
                for (const Name n : joint)
                    nodes[n] = nodeCount;
                ++nodeCount;
            }
        }
        for (std::size_t l = 0; l < m_lines.size(); ++l)
            for (std::size_t v = 0; v < m_lines[l].vertices.size(); ++v) {
                if (!hasAfter({l, v})) continue;
                std::size_t last = v + 1;
                while (!nodes.contains({l, last}))
                    ++last;
                std::vector<std::size_t> stops{v, last};
                if (nodes[{l, v}] == nodes[{l, last}]) {
                    stops.insert(stops.begin() + 1, (v + last) / 2);
                    nodes[{l, stops[1]}] = nodeCount++;
                }
                for (std::size_t k = 0; k + 1 < stops.size(); ++k) {
                    Edge edge{{}, static_cast<std::uint32_t>(l), nodes[{l, stops[k]}], nodes[{l, stops[k + 1]}]};
                    for (std::size_t i = stops[k]; i <= stops[k + 1]; ++i)
                        edge.points.push_back(at({l, i}).at);
                    edges.push_back(edge);
                }
                v = last - 1;
            }
    }
};

} // namespace azalai::test
