#include "scene.h"

#include <array>
#include <cmath>

namespace azalai::figures {

namespace {

std::vector<IndexedOutline> indexed(const std::vector<GridOutline>& outlines) {
    std::vector<IndexedOutline> zones;
    for (const GridOutline& outline : outlines)
        zones.emplace_back(outline, onPaper);
    return zones;
}

double lengthOf(Spot a) { return std::sqrt(a.x * a.x + a.y * a.y); }

} // namespace

Scene::Scene(std::vector<GridOutline> zones)
    : m_outlines(std::move(zones)), m_zones(indexed(m_outlines)), m_arrangement(m_zones),
      m_lists(listsOf(m_arrangement)) {}

std::vector<Piece> Scene::pieces() const {
    std::vector<Piece> pieces;
    for (std::uint32_t z = 0; z < m_zones.size(); ++z)
        for (std::size_t r = 0; r < m_zones[z].rings().size(); ++r) {
            const RingSpan ring = m_zones[z].rings()[r];
            Piece piece{.zone = z, .line = {}, .left = m_arrangement.labelAtStart(z, r)};
            const std::size_t first = pieces.size();
            for (std::uint32_t edge = ring.first; edge < ring.first + ring.count; ++edge) {
                piece.line.push_back(spotOf(m_zones[z].point(edge)));
                for (Link link = m_lists.head(z, edge); link != noLink; link = m_lists.next(link)) {
                    const Crossing& c = m_lists.crossings[link / 2];
                    piece.line.push_back({c.x, c.y});
                    pieces.push_back(piece);
                    piece = {.zone = z, .line = {{c.x, c.y}}, .left = m_lists.labelAfter(link)};
                }
            }
            if (pieces.size() == first) {
                piece.line.push_back(piece.line.front());
                pieces.push_back(piece);
            } else { // what comes after the last crossing and what came before the first one are one piece
                piece.line.insert(piece.line.end(), pieces[first].line.begin(), pieces[first].line.end());
                pieces[first] = piece;
            }
        }
    return pieces;
}

std::string Scene::nameOf(Label set) const {
    std::string name;
    for (const std::uint32_t zone : m_arrangement.table().zonesOf(m_arrangement.table().find(set)))
        name += letterOf(zone);
    return name.empty() ? "∅" : name;
}

std::vector<std::vector<Spot>> Scene::ringsOf(std::size_t zone) const {
    std::vector<std::vector<Spot>> rings;
    for (const GridRing& ring : m_outlines[zone].rings) {
        std::vector<Spot>& spots = rings.emplace_back();
        for (const GridPoint p : ring)
            spots.push_back(spotOf(p));
    }
    return rings;
}

std::string_view colourOf(std::size_t zone) {
    constexpr std::array<std::string_view, 4> colours{"#1b6ca8", "#c2571a", "#2f8136", "#8a4fa3"};
    return colours.at(zone);
}

std::string letterOf(std::size_t zone) { return {static_cast<char>('A' + static_cast<char>(zone))}; }

Spot spotOf(GridPoint p) { return {static_cast<double>(p.x), static_cast<double>(p.y)}; }
Spot spotOf(Position p) { return {p.longitude * gridStepsPerDegree, p.latitude * gridStepsPerDegree}; }

MiddleOfLine middleOf(const std::vector<Spot>& line) {
    double left = 0.0;
    for (std::size_t i = 0; i + 1 < line.size(); ++i)
        left += lengthOf(line[i + 1] - line[i]) / 2.0;
    for (std::size_t i = 0; i + 1 < line.size(); ++i) {
        const Spot edge = line[i + 1] - line[i];
        if (left <= lengthOf(edge)) return {line[i] + unit(edge) * left, unit(edge)};
        left -= lengthOf(edge);
    }
    return {line.front(), {1.0, 0.0}};
}

} // namespace azalai::figures
