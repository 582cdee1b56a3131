#include <azalai/overlap/arranged_zones.h>

#include <azalai/arrangement/trace_faces.h>
#include <azalai/overlap/west_first.h>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace azalai {

namespace {

using Faces = std::vector<ArrangedZones::Face>;
using Pairs = std::vector<ArrangedZones::Pair>;

Faces facesOf(const Arrangement& arrangement, const std::vector<ZoneSet>& sets, std::vector<ArrangedFace> traced) {
    constexpr std::size_t none = ~std::size_t{0};
    std::vector<std::size_t> placeOf(arrangement.table().entries().size(), none);
    for (std::size_t i = 0; i < sets.size(); ++i) {
        Label label = 0;
        for (const std::uint32_t zone : sets[i].zones)
            label ^= keyOf(zone);
        placeOf[arrangement.table().find(label)] = i;
    }
    Faces faces;
    for (ArrangedFace& face : traced) {
        if (placeOf[face.set] == none) continue; // less than leastArea with the slivers of the same set
        beginInTheWest(face.shape);
        faces.push_back({placeOf[face.set], face.area, std::move(face.shape)});
    }
    std::ranges::sort(faces, [](const ArrangedZones::Face& a, const ArrangedZones::Face& b) {
        return a.set != b.set ? a.set < b.set : isWestOf(a.shape.outer.front(), b.shape.outer.front());
    });
    return faces;
}

/// The ground that a zone's rings bring into other zones by beginning there. Each other zone once: a zone may have as
/// many rings as it likes.
void addStarts(const Arrangement& arrangement, std::uint32_t zone, std::vector<AreaUnits>& sums, Pairs& parts) {
    const IndexedOutline& outline = *arrangement.zones()[zone];
    const LabelTable& table = arrangement.table();
    std::vector<std::uint32_t> others;
    for (std::size_t ring = 0; ring < outline.rings().size(); ++ring) {
        const AreaUnits area = outline.ringArea(outline.rings()[ring]);
        for (const std::uint32_t other : table.zonesOf(table.find(arrangement.labelAtStart(zone, ring)))) {
            if (other == zone) continue;
            if (sums[other] == 0) others.push_back(other);
            sums[other] += area;
        }
    }
    for (const std::uint32_t other : others)
        if (const AreaUnits area = std::exchange(sums[other], 0); area != 0)
            parts.push_back({std::min(zone, other), std::max(zone, other), area});
}

/// Areas of pairs as sharedArea has them, from the crossings that are already there. The sum over all sets that hold
/// both zones is the same number, but there are far more sets than crossings where many zones lie on one another.
/// Result  Incomplete where stopped.
Pairs pairsOf(const Arrangement& arrangement, const std::stop_token& stop) {
    const std::vector<const IndexedOutline*>& zones = arrangement.zones();
    const FoundCrossings& found = arrangement.found();
    Pairs parts; // of a pair three at most: by crossings, and by rings of either zone
    for (std::size_t pair = 0; pair < found.pairs().size() && !(pair % 1024 == 0 && stop.stop_requested()); ++pair) {
        const auto [first, second] = found.pairs()[pair];
        AreaUnits area = 0;
        for (const FoundCrossing& c : found.of(pair)) {
            const AreaUnits between =
                zones[second]->curtainTo(c.edge[1]) + c.under[1] - zones[first]->curtainTo(c.edge[0]) - c.under[0];
            area += c.firstEnters ? between : -between;
        }
        if (area != 0) parts.push_back({first, second, area});
    }
    std::vector<AreaUnits> sums(zones.size()); // all 0 between zones
    for (std::uint32_t zone = 0; zone < zones.size() && !stop.stop_requested(); ++zone)
        addStarts(arrangement, zone, sums, parts);
    if (stop.stop_requested()) return {};
    std::ranges::sort(parts, {}, [](const ArrangedZones::Pair& p) { return std::pair(p.first, p.second); });
    std::size_t pairs = 0;
    for (std::size_t i = 0; i < parts.size();) {
        ArrangedZones::Pair sum = parts[i++];
        for (; i < parts.size() && parts[i].first == sum.first && parts[i].second == sum.second; ++i)
            sum.area += parts[i].area;
        if (sum.area > leastArea) parts[pairs++] = sum;
    }
    parts.resize(pairs);
    return parts;
}

std::int64_t countBeyond(const std::vector<AreaUnits>& differences, AreaUnits allowed) {
    return std::ranges::count_if(differences, [&](AreaUnits difference) { return std::abs(difference) > allowed; });
}

/// Each sum may miss what was left out on the way as too little to occur, and the rounding of each crossing.
OverlapChecks checksOf(const Arrangement& arrangement, const ArrangedZones& arranged) {
    OverlapChecks checks{.openWalks = static_cast<std::int64_t>(arrangement.openWalks())};
    std::vector<AreaUnits> missingOfZone;
    for (const IndexedOutline* zone : arrangement.zones())
        missingOfZone.push_back(zone->area());
    std::vector<AreaUnits> missingOfSet;
    for (const ZoneSet& set : arranged.sets) {
        missingOfSet.push_back(set.area);
        for (const std::uint32_t zone : set.zones)
            missingOfZone[zone] -= set.area;
    }
    for (const ArrangedZones::Face& face : arranged.faces)
        missingOfSet[face.set] -= face.area;
    const std::size_t leftOut = arrangement.table().entries().size() - arranged.sets.size();
    checks.zonesInDoubt = countBeyond(missingOfZone, leastArea * static_cast<AreaUnits>(leftOut));
    checks.setsInDoubt = countBeyond(missingOfSet, leastArea * static_cast<AreaUnits>(1 + arrangement.found().size()));
    return checks;
}

} // namespace

std::size_t ArrangedZones::weight() const {
    std::size_t count = pairs.size();
    for (const ZoneSet& set : sets)
        count += set.zones.size();
    for (const Face& face : faces) {
        count += face.shape.outer.size();
        for (const Ring& hole : face.shape.holes)
            count += hole.size();
    }
    return count;
}

std::optional<ArrangedZones> arrangeZones(std::span<const IndexedOutline* const> zones, std::size_t threads,
                                          const std::stop_token& stop) {
    const Arrangement arrangement(zones, {.threads = threads}, stop);
    if (!arrangement.isComplete()) return std::nullopt;
    std::vector<ArrangedFace> traced = traceFaces(arrangement, threads, stop);
    if (stop.stop_requested()) return std::nullopt;
    ArrangedZones arranged{.sets = arrangement.sets(), .faces = {}, .pairs = {}, .checks = {}};
    if (stop.stop_requested()) return std::nullopt;
    arranged.pairs = pairsOf(arrangement, stop);
    if (stop.stop_requested()) return std::nullopt;
    arranged.faces = facesOf(arrangement, arranged.sets, std::move(traced));
    if (stop.stop_requested()) return std::nullopt;
    arranged.checks = checksOf(arrangement, arranged);
    return arranged;
}

} // namespace azalai
