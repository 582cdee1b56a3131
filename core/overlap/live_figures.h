#pragma once

#include <azalai/arrangement/live_arrangement.h>
#include <azalai/overlap/alliances.h>
#include <azalai/overlap/overlaps.h>

#include <cstddef>
#include <cstdint>
#include <map>
#include <vector>

namespace azalai {

/// The figures around one zone of a live arrangement, and of every two actors, kept true by adding what each change
/// moved. Sums are of whole units over the sets that occur, as deriveOverlaps has them: to the last unit those of a
/// computation anew.
class LiveFigures {
public:
    /// alliances  Of the zones' states, by number; borrowed.
    LiveFigures(const LiveArrangement& live, std::uint32_t zone, const Alliances& alliances);

    /// Takes in the last change of the arrangement. Cost  in its changes(), not in the number of sets.
    void follow(const LiveArrangement& live);

    /// Ground of the zone that an actor who is no ally of one there claims too, whoever they are.
    [[nodiscard]] AreaUnits contested() const { return m_contested; }
    /// Ground of the zone that each actor claims who is no ally of the zone's; largest first, equal ones by name.
    [[nodiscard]] std::vector<ActorPair> sharedByActor() const;
    /// As Overlaps has them.
    [[nodiscard]] std::vector<ActorPair> actorPairs() const;
    /// The zone and those that lie with it on contested ground, ascending; none where there is no such ground.
    [[nodiscard]] std::vector<std::uint32_t> zonesOnContested() const;
    /// The zones of a set that occurs, holds the zone and is contested; null for others.
    [[nodiscard]] const std::vector<std::uint32_t>* contestedSet(std::uint32_t entry) const {
        if (entry >= m_known.size() || !m_known[entry].isContested || m_known[entry].counted == 0) return nullptr;
        return &m_known[entry].with;
    }

private:
    /// What is to be said of sets with the same actors.
    struct Actors {
        std::vector<std::size_t> pairs;  ///< places in m_pairs of every two that are not allies
        std::vector<std::size_t> rivals; ///< of the zone's actor
    };
    /// What is known of an entry of the table.
    struct Known {
        bool isKnown = false;
        bool isContested = false;        ///< and holds the zone
        std::uint32_t actors = 0;        ///< place in m_actors
        std::vector<std::uint32_t> with; ///< its zones where isContested
        AreaUnits counted = 0;           ///< what the sums have of it
    };

    void learn(Known& known, const std::vector<std::uint32_t>& zones);
    [[nodiscard]] std::uint32_t placeOf(const std::vector<std::size_t>& actors);
    void count(Known& known, AreaUnits ground);
    [[nodiscard]] std::vector<ActorPair> largestFirst(std::vector<ActorPair> pairs) const;

    std::uint32_t m_zone;
    const Alliances& m_alliances;
    std::vector<Known> m_known; ///< by entry
    std::vector<Actors> m_actors;
    std::map<std::vector<std::size_t>, std::uint32_t> m_actorsAt;
    std::vector<AreaUnits> m_pairs;        ///< by first and second actor, a square
    std::vector<AreaUnits> m_shared;       ///< inside the zone, by actor
    std::vector<std::uint32_t> m_setsWith; ///< contested sets with the zone that occur, by the zones in them
    AreaUnits m_contested = 0;
};

} // namespace azalai
