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
            m_borders.push_back(cycles.pointsOf(cycles.all()[i]).points);
            m_boxes.emplace_back().add(m_borders.back());
        }
    }

    /// The smallest face around the hole.
    [[nodiscard]] std::size_t around(const FaceCycles& cycles, const FaceCycle& hole) const {
        if (m_cycles.size() == 1) return m_cycles.front();
        const Ring border = cycles.pointsOf(hole).points;
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
GatheredFaces gathered(const FaceCycles& cycles) {
    const std::vector<FaceCycle>& all = cycles.all();
    std::map<std::uint32_t, std::vector<std::size_t>> outers; // by set
    for (const FaceCycle& cycle : all)
        if (cycle.area < 0) outers[cycle.set];
    if (!outers.empty())
        for (std::size_t i = 0; i < all.size(); ++i)
            if (all[i].area > 0)
                if (const auto set = outers.find(all[i].set); set != outers.end()) set->second.push_back(i);
    std::map<std::uint32_t, Surroundings> surroundings;
    std::vector<std::pair<std::size_t, std::size_t>> holesOf; // outer walk, hole
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].area > 0 || outers[all[i].set].empty()) continue;
        const auto around = surroundings.try_emplace(all[i].set, cycles, outers[all[i].set]).first;
        holesOf.emplace_back(around->second.around(cycles, all[i]), i);
    }
    std::ranges::sort(holesOf);
    GatheredFaces gathered;
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

/// Adds a face that came out as one polygon, or as more that add up to it.
void addFaces(std::vector<ArrangedFace>& faces, std::uint32_t set, AreaUnits area, Area polygons, Figure figure) {
    if (polygons.size() == 1) {
        faces.push_back({set, area, std::move(polygons.front())});
        return;
    }
    const std::size_t first = faces.size();
    for (Polygon& polygon : polygons)
        if (const AreaUnits own = measured(polygon, figure); own > leastArea)
            faces.push_back({set, own, std::move(polygon)});
    if (faces.size() == first) return;
    for (std::size_t k = first; k < faces.size(); ++k)
        area -= faces[k].area;
    std::ranges::max_element(faces.begin() + static_cast<std::ptrdiff_t>(first), faces.end(), {}, &ArrangedFace::area)
        ->area += area;
}

} // namespace

std::vector<ArrangedFace> traceFaces(const Arrangement& arrangement, std::size_t threads, const std::stop_token& stop) {
    const FaceCycles cycles(arrangement, threads, stop);
    if (stop.stop_requested()) return {};
    const GatheredFaces gathered = azalai::gathered(cycles);
    const Figure figure = arrangement.zones().empty() ? Figure{} : arrangement.zones().front()->figure();
    constexpr std::size_t block = 64;
    std::vector<std::vector<ArrangedFace>> parts((gathered.faces.size() + block - 1) / block);
    forEachBlock(gathered.faces.size(), block, threads, stop, [&](std::size_t, std::size_t begin, std::size_t end) {
        std::vector<ArrangedFace>& part = parts[begin / block];
        part.reserve(end - begin);
        std::vector<WalkPoints> walks;
        for (std::size_t i = begin; i < end; ++i) {
            const GatheredFace& face = gathered.faces[i];
            const FaceCycle& outer = cycles.all()[face.outer];
            AreaUnits area = outer.area;
            walks.clear();
            walks.push_back(cycles.pointsOf(outer));
            for (std::size_t h = face.firstHole; h < face.firstHole + face.holes; ++h) {
                walks.push_back(cycles.pointsOf(cycles.all()[gathered.holes[h]]));
                area += cycles.all()[gathered.holes[h]].area;
            }
            const bool hasLongEdge = std::ranges::any_of(walks, &WalkPoints::hasLongEdge);
            const bool isDelicate = hasLongEdge || std::ranges::any_of(walks, &WalkPoints::isDelicate);
            if (isDelicate) // points may have become the same by rounding
                for (WalkPoints& walk : walks)
                    walk.touchAll();
            Area shape = simplePolygons(walks);
            if (hasLongEdge && !haveHolesInside(shape))
                shape = madeAnew(shape);
            else if (isDelicate)
                shape = withoutCrossings(std::move(shape));
            addFaces(part, outer.set, area, std::move(shape), figure);
        }
    });
    std::vector<ArrangedFace> faces;
    faces.reserve(gathered.faces.size());
    for (std::vector<ArrangedFace>& part : parts)
        std::ranges::move(part, std::back_inserter(faces));
    return faces;
}

} // namespace azalai
