#pragma once

#include <azalai/arrangement/passes_cell.h>
#include <azalai/network/line_rows.h>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <set>
#include <tuple>
#include <utility>
#include <vector>

namespace azalai::test {

/// Lines that meet: every stretch is compared with every other, in the plainest words.
class SlowLines {
protected:
    explicit SlowLines(const LineRows& given) {
        for (std::size_t i = 0; i < given.count(); ++i) {
            Line& line = m_lines.emplace_back();
            for (const GridPoint p : given.line(i))
                line.vertices.push_back({p});
            line.level = given.levels[i];
        }
    }

    struct Vertex {
        GridPoint at;
        bool isMet = false;
        bool isGone = false; ///< the stretch from here
    };
    struct Line {
        std::vector<Vertex> vertices;
        std::int8_t level = 0;
    };
    struct Name {
        std::size_t line;
        std::size_t vertex;
        auto operator<=>(const Name&) const = default;
    };

    Vertex& at(Name n) { return m_lines[n.line].vertices[n.vertex]; }
    bool endsAt(Name n) { return n.vertex == 0 || n.vertex + 1 == m_lines[n.line].vertices.size(); }
    bool isFree(Name n) { return endsAt(n) && !at(n).isMet; }
    GridEdge stretch(Name n) { return {at(n).at, at({n.line, n.vertex + 1}).at}; }
    std::vector<Name> stretches() {
        std::vector<Name> all;
        for (std::size_t l = 0; l < m_lines.size(); ++l)
            for (std::size_t v = 0; v + 1 < m_lines[l].vertices.size(); ++v)
                if (!m_lines[l].vertices[v].isGone) all.push_back({l, v});
        return all;
    }
    std::vector<Name> freeEnds() {
        std::vector<Name> all;
        for (std::size_t l = 0; l < m_lines.size(); ++l)
            for (std::size_t v = 0; v < m_lines[l].vertices.size(); ++v)
                if (isFree({l, v})) all.push_back({l, v});
        std::ranges::sort(all, {}, [&](Name n) { return at(n).at; });
        return all;
    }

    using Cuts = std::map<Name, std::set<GridPoint>>;

    void insert(const Cuts& cuts) {
        for (std::size_t l = 0; l < m_lines.size(); ++l) {
            std::vector<Vertex> next;
            for (std::size_t v = 0; v < m_lines[l].vertices.size(); ++v) {
                const Vertex& here = m_lines[l].vertices[v];
                next.push_back(here);
                const auto found = cuts.find({l, v});
                if (found == cuts.end()) continue;
                std::vector<GridPoint> along(found->second.begin(), found->second.end());
                std::ranges::stable_sort(along, {}, [&](GridPoint p) { return share(l, v, p); });
                for (const GridPoint p : along)
                    next.push_back({p, true});
            }
            m_lines[l].vertices = next;
        }
    }
    std::int64_t share(std::size_t l, std::size_t v, GridPoint p) {
        const GridEdge e = m_before.empty() ? stretch({l, v}) : m_before.at({l, v});
        return std::abs(std::int64_t{p.x} - e.from.x) + std::abs(std::int64_t{p.y} - e.from.y);
    }
    void dropRepeats() {
        for (Line& line : m_lines) {
            std::vector<Vertex> kept;
            for (const Vertex& v : line.vertices) {
                if (kept.empty() || kept.back().at != v.at) {
                    kept.push_back(v);
                    continue;
                }
                kept.back().isMet = kept.back().isMet || v.isMet;
                kept.back().isGone = kept.back().isGone || v.isGone;
            }
            line.vertices = kept;
        }
    }

    /// Every stretch through every vertex and crossing of its level whose cell it passes.
    void meet() {
        std::set<std::pair<std::int8_t, GridPoint>> hot;
        const std::vector<Name> all = stretches();
        for (const Name s : all) {
            hot.insert({m_lines[s.line].level, stretch(s).from});
            hot.insert({m_lines[s.line].level, stretch(s).to});
            for (const Name t : all)
                if (m_lines[s.line].level == m_lines[t.line].level && boxOf(stretch(s)).meets(boxOf(stretch(t))) &&
                    crossInside(stretch(s), stretch(t)))
                    hot.insert({m_lines[s.line].level, crossingCell(stretch(s), stretch(t))});
        }
        Cuts cuts;
        for (const Name s : all)
            for (const auto& [level, p] : hot) {
                const GridEdge e = stretch(s);
                if (level == m_lines[s.line].level && p != e.from && p != e.to && boxOf(e).contains(p) &&
                    passesCell(e, p))
                    cuts[s].insert(p);
            }
        insert(cuts);
        dropRepeats();
        for (std::size_t a = 0; a < m_lines.size(); ++a)
            for (std::size_t b = 0; b < m_lines.size(); ++b)
                for (std::size_t v = 0; v < m_lines[a].vertices.size(); ++v)
                    for (std::size_t w = 0; w < m_lines[b].vertices.size(); ++w)
                        join({a, v}, {b, w});
    }

    bool isPart(Name n) {
        return (n.vertex > 0 && !at({n.line, n.vertex - 1}).isGone) ||
               (n.vertex + 1 < m_lines[n.line].vertices.size() && !at(n).isGone);
    }
    void join(Name a, Name b) {
        if (a == b || at(a).at != at(b).at || !isPart(a) || !isPart(b)) return;
        if (m_lines[a.line].level == m_lines[b.line].level || endsAt(a) || endsAt(b)) at(a).isMet = at(b).isMet = true;
    }

    void rankLines() {
        std::vector<std::tuple<std::vector<GridPoint>, std::int8_t, std::size_t>> order;
        for (std::size_t l = 0; l < m_lines.size(); ++l) {
            std::vector<GridPoint> points;
            for (const Vertex& v : m_lines[l].vertices)
                points.push_back(v.at);
            order.emplace_back(points, m_lines[l].level, l);
        }
        std::ranges::sort(order);
        m_ranks.resize(order.size());
        for (std::size_t r = 0; r < order.size(); ++r)
            m_ranks[std::get<2>(order[r])] = r;
    }

    void dropDoubled() {
        using Key = std::tuple<GridPoint, GridPoint, std::int8_t>;
        std::map<Key, std::vector<std::pair<std::size_t, Name>>> found;
        for (const Name s : stretches()) {
            const GridEdge e = stretch(s);
            found[{std::min(e.from, e.to), std::max(e.from, e.to), m_lines[s.line].level}].emplace_back(m_ranks[s.line],
                                                                                                        s);
        }
        for (auto& [key, all] : found) {
            std::ranges::sort(all);
            for (std::size_t i = 1; i < all.size(); ++i)
                at(all[i].second).isGone = true;
        }
    }

    std::vector<Line> m_lines;
    std::vector<std::size_t> m_ranks;
    std::map<Name, GridEdge> m_before; ///< stretches before ends moved
};

} // namespace azalai::test
