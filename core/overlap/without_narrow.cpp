#include <azalai/overlap/without_narrow.h>

#include <azalai/geo/ellipsoidal_area.h>
#include <azalai/geometry/contains.h>
#include <azalai/geometry/inner_point.h>
#include <azalai/geometry/slivers.h>
#include <azalai/overlap/shared_outlines_of.h>
#include <azalai/overlap/west_first.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>
#include <optional>
#include <set>
#include <utility>

namespace azalai {

namespace {

using Pair = std::pair<std::string, std::string>; ///< of state or actor ids

/// States by number, and pairs of them as one: a large dossier has tens of thousands of faces with a dozen states each.
class PairNumbers {
public:
    explicit PairNumbers(const std::vector<Face>& faces) {
        for (const Face& face : faces)
            for (const std::string& state : face.states)
                m_numbers.try_emplace(state, static_cast<std::uint32_t>(m_numbers.size()));
    }
    /// A number that no pair has where a state is on no face: what it shares is too small to be drawn.
    [[nodiscard]] std::uint64_t of(std::string_view first, std::string_view second) const {
        const auto one = m_numbers.find(first);
        const auto other = m_numbers.find(second);
        const bool areKnown = one != m_numbers.end() && other != m_numbers.end();
        return areKnown ? key(one->second, other->second) : ~std::uint64_t{0};
    }
    /// Calls for each two states of a face, in its order, with the number of the pair.
    template <class Visit> void forEach(const Face& face, const Visit& visit) const {
        std::vector<std::uint32_t> numbers;
        for (const std::string& state : face.states)
            numbers.push_back(m_numbers.at(state));
        for (std::size_t i = 0; i < numbers.size(); ++i)
            for (std::size_t j = i + 1; j < numbers.size(); ++j)
                visit(i, j, key(numbers[i], numbers[j]));
    }

private:
    static std::uint64_t key(std::uint32_t first, std::uint32_t second) {
        return (std::uint64_t{first} << 32U) | second;
    }

    std::map<std::string_view, std::uint32_t> m_numbers; ///< by ids that the faces hold
};

using StripsOf = std::map<std::uint64_t, Area>; ///< by number of the pair

/// Length of a border to about 1 %, as quickly as may be: most faces are far from narrow.
double roughLength(const Ring& ring) {
    if (ring.empty()) return 0.0;
    constexpr double metresPerDegree = 111'000.0;
    const double shrink = std::cos(ring.front().latitude * std::numbers::pi / 180);
    double sum = 0.0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const Position a = ring[i];
        const Position b = ring[i + 1 == ring.size() ? 0 : i + 1];
        sum += std::hypot(b.latitude - a.latitude, (b.longitude - a.longitude) * shrink);
    }
    return sum * metresPerDegree;
}

/// As roughLength, without a sign. Of a ring of some degrees it may be 5 % off.
double roughGround(const Ring& ring) {
    if (ring.empty()) return 0.0;
    constexpr double metresPerDegree = 111'000.0;
    const Position origin = ring.front();
    double doubled = 0.0;
    double latitudes = 0.0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const Position a = ring[i];
        const Position b = ring[i + 1 == ring.size() ? 0 : i + 1];
        doubled += (a.longitude - origin.longitude) * (b.latitude - origin.latitude) -
                   (b.longitude - origin.longitude) * (a.latitude - origin.latitude);
        latitudes += a.latitude;
    }
    const double middle = latitudes / static_cast<double>(ring.size());
    return std::abs(doubled) / 2 * metresPerDegree * metresPerDegree * std::cos(middle * std::numbers::pi / 180);
}

double roughLength(const Polygon& polygon) {
    double border = roughLength(polygon.outer);
    for (const Ring& hole : polygon.holes)
        border += roughLength(hole);
    return border;
}

/// At most so wide on average; may be taken for it when it is 5 % wider.
bool isRoughlyWithin(const Face& face, Metres width) {
    return 2 * face.area.value < 1.05 * width.value * roughLength(face.shape);
}

/// Is it worth an exact look: most pieces are far from narrow.
bool mayBeSliver(const Polygon& piece) {
    double ground = roughGround(piece.outer);
    for (const Ring& hole : piece.holes)
        ground -= roughGround(hole);
    return 2 * ground < 1.25 * digitisingTolerance.value * roughLength(piece);
}

/// Calls for each two ids of a list, in its order.
template <class Visit> void forEachPair(const std::vector<std::string>& ids, const Visit& visit) {
    for (std::size_t i = 0; i < ids.size(); ++i)
        for (std::size_t j = i + 1; j < ids.size(); ++j)
            visit(Pair{ids[i], ids[j]});
}

/// Pairs that have a narrow face and that nobody has decided about, as the overlaps have them.
std::vector<ZonePair> pairsInDoubt(const Overlaps& overlaps, const PairNumbers& numbers, const Dossier& dossier) {
    std::set<std::uint64_t> wanted;
    for (const Face& face : overlaps.faces)
        if (face.contested && isRoughlyWithin(face, digitisingTolerance))
            numbers.forEach(face, [&](std::size_t, std::size_t, std::uint64_t pair) { wanted.insert(pair); });
    std::vector<ZonePair> pairs;
    if (wanted.empty()) return pairs;
    for (const ZonePair& pair : overlaps.zonePairs) {
        if (!wanted.contains(numbers.of(pair.first, pair.second))) continue;
        const ZoneState* first = dossier.zoneState(pair.first);
        const ZoneState* second = dossier.zoneState(pair.second);
        if (first && second && !isNarrowMeant(*first, *second)) pairs.push_back(pair);
    }
    return pairs;
}

/// The narrow pieces of what each pair shares.
StripsOf stripsOf(const std::vector<ZonePair>& pairs, const PairNumbers& numbers, const std::vector<Area>& outlines) {
    StripsOf strips;
    for (std::size_t i = 0; i < pairs.size(); ++i)
        for (const Polygon& piece : outlines[i])
            if (mayBeSliver(piece) && isSliver(piece))
                strips[numbers.of(pairs[i].first, pairs[i].second)].push_back(piece);
    return strips;
}

std::vector<NarrowStrip> listed(const StripsOf& strips, const PairNumbers& numbers,
                                const std::vector<ZonePair>& pairs) {
    std::vector<NarrowStrip> list;
    for (const ZonePair& pair : pairs) {
        const auto found = strips.find(numbers.of(pair.first, pair.second));
        if (found == strips.end()) continue;
        const auto first = static_cast<std::ptrdiff_t>(list.size());
        for (Polygon piece : found->second) {
            const Metres width = meanWidth(piece);
            if (width < gridTolerance) continue;
            beginInTheWest(piece);
            const SquareMetres area = ellipsoidalArea(Area{piece});
            list.push_back({pair.first, pair.second, area, width, std::move(piece)});
        }
        std::sort(list.begin() + first, list.end(), [](const NarrowStrip& a, const NarrowStrip& b) {
            return isWestOf(a.shape.outer.front(), b.shape.outer.front());
        });
    }
    return list;
}

/// States of a face that lie on it in a narrow strip: somebody may say that they are not there.
std::vector<std::string> doubtfulOn(const Face& face, const StripsOf& strips, const PairNumbers& numbers) {
    if (isRoughlyWithin(face, gridTolerance)) return face.states;
    if (strips.empty()) return {};
    std::set<std::string> doubtful;
    std::optional<Position> spot;
    numbers.forEach(face, [&](std::size_t first, std::size_t second, std::uint64_t pair) {
        const auto found = strips.find(pair);
        if (found == strips.end()) return;
        if (!spot) spot = innerPoint(face.shape);
        if (contains(found->second, *spot)) doubtful.insert({face.states[first], face.states[second]});
    });
    return {doubtful.begin(), doubtful.end()};
}

/// What is in doubt, of each actor, set and pair.
struct Held {
    std::map<std::string, SquareMetres> byActor;
    std::map<std::vector<std::string>, SquareMetres> bySet;
    std::map<Pair, SquareMetres> byActors;
    std::map<Pair, SquareMetres> byStates;
};

/// A state without doubt on the face is enough for its actor to be there.
Held heldBy(const std::vector<Face>& faces, const Dossier& dossier) {
    Held held;
    for (const Face& face : faces) {
        if (face.doubtful.empty()) continue;
        std::set<std::string> sure;
        for (const std::string& id : face.states)
            if (const ZoneState* state = dossier.zoneState(id); state && !std::ranges::contains(face.doubtful, id))
                sure.insert(state->actor);
        for (const std::string& actor : face.actors)
            if (!sure.contains(actor)) held.byActor[actor] += face.area;
        if (sure.size() < face.actors.size()) held.bySet[face.actors] += face.area;
        forEachPair(face.actors, [&](const Pair& pair) {
            if (!sure.contains(pair.first) || !sure.contains(pair.second)) held.byActors[pair] += face.area;
        });
        forEachPair(face.states, [&](const Pair& pair) {
            if (std::ranges::contains(face.doubtful, pair.first) || std::ranges::contains(face.doubtful, pair.second))
                held.byStates[pair] += face.area;
        });
    }
    return held;
}

/// Takes ground from the areas of a list, drops those of which no more than rounding is left, and sorts by area.
template <class Item, class Key, class KeyOf>
void takeFrom(std::vector<Item>& list, const std::map<Key, SquareMetres>& taken, const KeyOf& keyOf) {
    constexpr SquareMetres rounding{0.01};
    std::erase_if(list, [&](Item& item) {
        const auto found = taken.find(keyOf(item));
        if (found == taken.end()) return false;
        item.area -= found->second;
        return item.area < rounding;
    });
}

constexpr auto byArea = [](const auto& a, const auto& b) { return a.area > b.area; };
Pair idsOf(const auto& pair) { return {pair.first, pair.second}; }

} // namespace

bool isNarrowMeant(const ZoneState& first, const ZoneState& second) {
    return std::ranges::contains(first.narrowWith, second.zone) || std::ranges::contains(second.narrowWith, first.zone);
}

Result<Overlaps> withoutNarrow(Overlaps overlaps, const Workspace& workspace, std::stop_token stop) {
    const PairNumbers numbers(overlaps.faces);
    const std::vector<ZonePair> pairs = pairsInDoubt(overlaps, numbers, *workspace.dossier);
    StripsOf strips;
    if (!pairs.empty()) {
        const auto outlines = sharedOutlinesOf(workspace, pairs, stop);
        if (!outlines) return std::unexpected(outlines.error());
        strips = stripsOf(pairs, numbers, *outlines);
    }
    overlaps.narrow = listed(strips, numbers, pairs);
    bool isAny = false;
    for (Face& face : overlaps.faces) {
        if (!face.contested) continue;
        face.doubtful = doubtfulOn(face, strips, numbers);
        isAny = isAny || !face.doubtful.empty();
    }
    if (!isAny) return overlaps;
    const Held held = heldBy(overlaps.faces, *workspace.dossier);
    takeFrom(overlaps.zonePairs, held.byStates, idsOf<ZonePair>);
    takeFrom(overlaps.actorPairs, held.byActors, idsOf<ActorPair>);
    takeFrom(overlaps.actorSets, held.bySet, [](const ActorSet& set) { return set.actors; });
    std::ranges::stable_sort(overlaps.actorPairs, byArea);
    std::ranges::stable_sort(overlaps.actorSets, byArea);
    for (const auto& [actor, area] : held.byActor)
        overlaps.actorAreas[actor] -= area;
    return overlaps;
}

std::vector<ActorPair> withoutDoubtful(std::vector<ActorPair> pairs, const std::vector<Face>& faces,
                                       const Dossier& dossier) {
    takeFrom(pairs, heldBy(faces, dossier).byActors, idsOf<ActorPair>);
    std::ranges::stable_sort(pairs, byArea);
    return pairs;
}

} // namespace azalai
