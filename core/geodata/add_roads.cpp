#include <azalai/geodata/add_roads.h>

#include <algorithm>
#include <charconv>
#include <format>

namespace azalai {

namespace {

constexpr int digits = 7; ///< at least: so many numbers are in order as texts

std::string lowerCase(std::string text) {
    for (char& c : text)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return text;
}

/// One more than the highest number of an id of the form prefix and number.
template <class List> std::size_t freeNumber(const List& items, std::string_view prefix) {
    std::size_t next = 1;
    for (const auto& item : items) {
        if (!item.id.starts_with(prefix)) continue;
        std::size_t number = 0;
        const char* end = item.id.data() + item.id.size();
        const auto read = std::from_chars(item.id.data() + prefix.size(), end, number);
        if (read.ec == std::errc{} && read.ptr == end) next = std::max(next, number + 1);
    }
    return next;
}

template <class List> void sortNew(List& items, std::size_t firstNew) {
    using T = List::value_type;
    const auto middle = items.begin() + static_cast<std::ptrdiff_t>(firstNew);
    if (!std::ranges::is_sorted(middle, items.end(), {}, &T::id)) std::ranges::sort(middle, items.end(), {}, &T::id);
    std::ranges::inplace_merge(items, middle, {}, &T::id);
}

class RoadAdder {
public:
    RoadAdder(ImportedRoads& imported, const RoadImport& how, const RoadLayer& roads, const NodedLines& noded,
              const std::vector<std::size_t>& places)
        : m_imported(imported), m_dossier(imported.dossier), m_how(how), m_roads(roads), m_noded(noded),
          m_places(places), m_prefix(lowerCase(how.source)) {}

    void run() {
        const std::size_t firstPlace = m_dossier.places.size();
        const std::size_t firstLeg = m_dossier.legs.size();
        m_placeIds.resize(m_noded.nodes.size());
        giveNodesToPlaces();
        addJunctions();
        m_nextLeg = freeNumber(m_dossier.legs, m_prefix + "-");
        m_dossier.legs.reserve(firstLeg + m_noded.edges.size() + m_places.size());
        for (const NodedEdge& edge : m_noded.edges)
            addLeg(edge);
        addLinks();
        sortNew(m_dossier.places, firstPlace);
        sortNew(m_dossier.legs, firstLeg);
        m_imported.legs = m_dossier.legs.size() - firstLeg;
        m_imported.junctions = m_dossier.places.size() - firstPlace;
    }

private:
    /// A place on a road, but for the tolerance, is where the road's legs end.
    void giveNodesToPlaces() {
        for (std::size_t i = 0; i < m_places.size(); ++i) {
            const PlaceNode& found = m_noded.placeNodes[i];
            if (found.node == noNode || found.distance > m_how.snap || !m_placeIds[found.node].empty()) continue;
            m_placeIds[found.node] = m_dossier.places[m_places[i]].id;
        }
    }

    void addJunctions() {
        std::size_t number = freeNumber(m_dossier.places, m_prefix + "-j");
        m_dossier.places.reserve(m_dossier.places.size() + m_noded.nodes.size());
        for (std::size_t node = 0; node < m_noded.nodes.size(); ++node) {
            if (!m_placeIds[node].empty()) continue;
            Place place;
            place.id = std::format("{}-j{:0{}}", m_prefix, number++, digits);
            place.kind = PlaceKind::Junction;
            place.sources = {m_how.source};
            place.position = toPosition(m_noded.nodes[node]);
            m_placeIds[node] = place.id;
            m_dossier.places.push_back(std::move(place));
        }
    }

    Leg newLeg(std::string from, std::string to, const RoadKind& kind) {
        Leg leg;
        leg.id = std::format("{}-{:0{}}", m_prefix, m_nextLeg++, digits);
        leg.from = std::move(from);
        leg.to = std::move(to);
        leg.mode = kind.mode;
        leg.surface = kind.surface;
        leg.capacity = kind.capacity;
        leg.grade = m_how.grade;
        leg.sources = {m_how.source};
        return leg;
    }

    void addLeg(const NodedEdge& edge) {
        Leg leg = newLeg(m_placeIds[edge.from], m_placeIds[edge.to], m_roads.kinds[edge.line]);
        leg.name.en = m_roads.words[m_roads.names[edge.line]];
        leg.known = Knowledge::Confirmed;
        leg.line.reserve(edge.count);
        for (const GridPoint p : m_noded.line(edge))
            leg.line.push_back(toPosition(p));
        m_dossier.legs.push_back(std::move(leg));
    }

    /// Places beside a road are joined with it by a straight leg, which says so.
    void addLinks() {
        for (std::size_t i = 0; i < m_places.size(); ++i) {
            const PlaceNode& found = m_noded.placeNodes[i];
            const Place& place = m_dossier.places[m_places[i]];
            if (found.node == noNode || m_placeIds[found.node] == place.id) continue;
            const Position there = toPosition(m_noded.nodes[found.node]);
            if (there == place.position) continue; // another place stands there too
            Leg link = newLeg(place.id, m_placeIds[found.node], {LegMode::Road, Surface::Earth, Capacity::Heavy});
            link.known = Knowledge::Approximate;
            link.note = std::format("Straight link of {:.0f} m to the road, made by the import.", found.distance.value);
            link.line = {place.position, there};
            m_dossier.legs.push_back(std::move(link));
            ++m_imported.links;
        }
    }

    ImportedRoads& m_imported;
    Dossier& m_dossier;
    const RoadImport& m_how;
    const RoadLayer& m_roads;
    const NodedLines& m_noded;
    const std::vector<std::size_t>& m_places;
    std::string m_prefix;
    std::vector<std::string> m_placeIds; ///< per node
    std::size_t m_nextLeg = 1;
};

} // namespace

void addRoads(ImportedRoads& imported, const RoadImport& how, const RoadLayer& roads, const NodedLines& noded,
              const std::vector<std::size_t>& places) {
    RoadAdder(imported, how, roads, noded, places).run();
}

} // namespace azalai
