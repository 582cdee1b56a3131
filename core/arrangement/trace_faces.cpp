#include <azalai/arrangement/trace_faces.h>

#include <azalai/arrangement/face_cycles.h>
#include <azalai/arrangement/for_each_block.h>
#include <azalai/arrangement/simple_rings.h>
#include <azalai/arrangement/without_crossings.h>
#include <azalai/geo/bounds.h>

#include <algorithm>
#include <map>
#include <optional>

namespace azalai {

namespace {

/// The outer walks of one set's faces, to find the one that a hole lies in.
class Surroundings {
public:
    Surroundings(const FaceCycles& cycles, std::vector<std::size_t> outers) : m_cycles(std::move(outers)) {
        if (m_cycles.size() == 1) return; // no question
        for (const std::size_t i : m_cycles) {
            m_borders.push_back(cycles.ringOf(cycles.all()[i]));
            m_boxes.emplace_back().add(m_borders.back());
        }
    }

    /// The smallest face around the hole.
    [[nodiscard]] std::size_t around(const FaceCycles& cycles, const FaceCycle& hole) const {
        if (m_cycles.size() == 1) return m_cycles.front();
        const Ring border = cycles.ringOf(hole);
        Bounds box;
        box.add(border);
        std::optional<std::size_t> found;
        for (std::size_t k = 0; k < m_cycles.size(); ++k) {
            const bool isWithin = box.west >= m_boxes[k].west && box.east <= m_boxes[k].east &&
                                  box.south >= m_boxes[k].south && box.north <= m_boxes[k].north;
            if (!isWithin || cycles.all()[m_cycles[k]].area < -hole.area - leastArea) continue;
            if (found && cycles.all()[m_cycles[k]].area >= cycles.all()[*found].area) continue;
            if (liesInRing(border, m_borders[k])) found = m_cycles[k];
        }
        return found.value_or(m_cycles.front());
    }

private:
    std::vector<std::size_t> m_cycles;
    std::vector<Ring> m_borders;
    std::vector<Bounds> m_boxes;
};

/// A face: its outer walk, and where its holes are in a list of them.
struct GatheredFace {
    std::size_t outer = 0;
    std::size_t firstHole = 0;
    std::size_t holes = 0;
};

struct GatheredFaces {
    std::vector<GatheredFace> faces;
    std::vector<std::size_t> holes;
};

/// Gives every hole to the face that it lies in. Only sets with holes are looked at: most have none.
GatheredFaces gathered(const FaceCycles& cycles, std::size_t sets) {
    const std::vector<FaceCycle>& all = cycles.all();
    std::vector<std::size_t> holes;
    std::vector<std::uint8_t> hasHoles(sets, 0);
    for (std::size_t i = 0; i < all.size(); ++i)
        if (all[i].area < 0) {
            holes.push_back(i);
            hasHoles[all[i].set] = 1;
        }
    std::map<std::uint32_t, std::vector<std::size_t>> outers; // of sets with holes
    if (!holes.empty())
        for (std::size_t i = 0; i < all.size(); ++i)
            if (hasHoles[all[i].set] != 0 && all[i].area > 0) outers[all[i].set].push_back(i);
    std::map<std::uint32_t, Surroundings> surroundings;
    std::vector<std::pair<std::size_t, std::size_t>> holesOf; // outer walk, hole
    for (const std::size_t i : holes) {
        if (!outers.contains(all[i].set)) continue;
        const auto around = surroundings.try_emplace(all[i].set, cycles, outers[all[i].set]).first;
        holesOf.emplace_back(around->second.around(cycles, all[i]), i);
    }
    std::ranges::sort(holesOf);
    GatheredFaces gathered;
    gathered.faces.reserve(all.size() - holes.size());
    auto hole = holesOf.begin();
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].area < 0) continue;
        GatheredFace face{i, gathered.holes.size(), 0};
        AreaUnits area = all[i].area;
        for (; hole != holesOf.end() && hole->first == i; ++hole, ++face.holes) {
            gathered.holes.push_back(hole->second);
            area += all[hole->second].area;
        }
        if (area > leastArea) gathered.faces.push_back(face);
    }
    return gathered;
}

AreaUnits measured(const Polygon& polygon, Figure figure) {
    const auto under = [&](const Ring& ring) {
        AreaUnits sum = 0;
        for (std::size_t i = 0; i < ring.size(); ++i) {
            const Position a = ring[i];
            const Position b = ring[(i + 1) % ring.size()];
            sum += curtainOf(figure, a.longitude * gridStepsPerDegree, a.latitude * gridStepsPerDegree,
                             b.longitude * gridStepsPerDegree, b.latitude * gridStepsPerDegree);
        }
        return sum;
    };
    AreaUnits area = under(polygon.outer);
    for (const Ring& hole : polygon.holes)
        area += under(hole);
    return area;
}

/// Rounding may move a hole of a needle across its border, where nothing crosses.
bool haveHolesInside(const Area& area) {
    return std::ranges::all_of(area, [](const Polygon& polygon) {
        return std::ranges::all_of(polygon.holes, [&](const Ring& hole) { return liesInRing(hole, polygon.outer); });
    });
}

/// A face that came out as several polygons, which add up to it.
std::vector<ArrangedFace> partsOf(std::uint32_t set, AreaUnits area, Area polygons, Figure figure) {
    std::vector<ArrangedFace> parts;
    for (Polygon& polygon : polygons)
        if (const AreaUnits own = measured(polygon, figure); own > leastArea)
            parts.push_back({set, own, std::move(polygon)});
    if (parts.empty()) return parts;
    for (const ArrangedFace& part : parts)
        area -= part.area;
    std::ranges::max_element(parts, {}, &ArrangedFace::area)->area += area;
    return parts;
}

/// Makes polygons of faces. One for each thread.
class FaceMaker {
public:
    FaceMaker(const FaceCycles& cycles, const GatheredFaces& gathered, Figure figure)
        : m_cycles(cycles), m_gathered(gathered), m_figure(figure) {}

    /// What a face comes out as where it is not one polygon, by its place among the faces.
    std::vector<std::pair<std::size_t, std::vector<ArrangedFace>>> otherwise;

    /// Result  Without a shape where it came out otherwise.
    ArrangedFace make(std::size_t place) {
        const GatheredFace& face = m_gathered.faces[place];
        const FaceCycle& outer = m_cycles.all()[face.outer];
        AreaUnits area = outer.area;
        if (m_walks.size() < 1 + face.holes) m_walks.resize(1 + face.holes);
        const std::span walks = std::span(m_walks).first(1 + face.holes);
        m_cycles.pointsOf(outer, walks.front());
        for (std::size_t h = 0; h < face.holes; ++h) {
            const FaceCycle& hole = m_cycles.all()[m_gathered.holes[face.firstHole + h]];
            m_cycles.pointsOf(hole, walks[1 + h]);
            area += hole.area;
        }
        Area shape = shapeOf(walks);
        if (shape.size() == 1) return {outer.set, area, std::move(shape.front())};
        otherwise.emplace_back(place, partsOf(outer.set, area, std::move(shape), m_figure));
        return {outer.set, area, {}};
    }

private:
    static Area shapeOf(std::span<WalkPoints> walks) {
        const bool hasLongEdge = std::ranges::any_of(walks, &WalkPoints::hasLongEdge);
        const bool isDelicate = hasLongEdge || std::ranges::any_of(walks, &WalkPoints::isDelicate);
        if (isDelicate) // points may have become the same by rounding
            for (WalkPoints& walk : walks)
                walk.touchAll();
        Area shape = simplePolygons(walks);
        if (hasLongEdge && !haveHolesInside(shape)) return madeAnew(shape);
        return isDelicate ? withoutCrossings(std::move(shape)) : shape;
    }

    const FaceCycles& m_cycles;
    const GatheredFaces& m_gathered;
    Figure m_figure;
    std::vector<WalkPoints> m_walks; ///< room that is used again and again
};

/// Puts what faces came out as in their places: the first part where the face would be, the others behind all.
void putOthers(std::vector<ArrangedFace>& faces, std::vector<FaceMaker>& makers) {
    std::vector<std::pair<std::size_t, std::vector<ArrangedFace>>> others;
    for (FaceMaker& maker : makers)
        std::ranges::move(maker.otherwise, std::back_inserter(others));
    std::ranges::sort(others, {}, [](const auto& other) { return other.first; });
    bool isNoneGone = true;
    for (auto& [place, parts] : others) {
        isNoneGone = isNoneGone && !parts.empty();
        if (parts.empty()) continue;
        faces[place] = std::move(parts.front());
        std::move(parts.begin() + 1, parts.end(), std::back_inserter(faces));
    }
    if (!isNoneGone) std::erase_if(faces, [](const ArrangedFace& face) { return face.shape.outer.empty(); });
}

} // namespace

std::vector<ArrangedFace> traceFaces(const Arrangement& arrangement, std::size_t threads, const std::stop_token& stop) {
    const FaceCycles cycles(arrangement, threads, stop);
    if (stop.stop_requested()) return {};
    const GatheredFaces gathered = azalai::gathered(cycles, arrangement.table().entries().size());
    const Figure figure = arrangement.zones().empty() ? Figure{} : arrangement.zones().front()->figure();
    std::vector<FaceMaker> makers;
    for (std::size_t i = 0; i < std::max<std::size_t>(threads, 1); ++i)
        makers.emplace_back(cycles, gathered, figure);
    std::vector<ArrangedFace> faces(gathered.faces.size());
    forEachBlock(faces.size(), 64, threads, stop, [&](std::size_t thread, std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i)
            faces[i] = makers[thread].make(i);
    });
    putOthers(faces, makers);
    return faces;
}

} // namespace azalai
