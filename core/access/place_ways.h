#pragma once

#include <azalai/access/supply_network.h>

#include <array>
#include <functional>

namespace azalai {

/// Which legs a way may use.
enum class WayLegs : std::uint8_t { NotCut, Open, InSeason, Any };
inline constexpr std::size_t wayLegsCount = 4;

/// The shortest ways from the entries to places, over several choices of legs, found when they are asked for. The first
/// places are looked for one by one; for more of them everything is searched once from each entry. Both find the same.
class PlaceWays {
public:
    /// Borrows the network.
    /// usable  Gives the legs of a choice, by index; asked once for each.
    PlaceWays(const SupplyNetwork& network, std::function<std::vector<bool>(WayLegs)> usable);

    /// Which entries reach a place: as network.roads->entries.
    [[nodiscard]] const std::vector<bool>& reaching(WayLegs legs, NodeIndex place);

    /// The way to a place, in the sense of going; none where no way leads.
    /// entry  Index into network.roads->entries.
    [[nodiscard]] std::optional<std::vector<EdgeIndex>> way(WayLegs legs, std::size_t entry, NodeIndex place);

private:
    static constexpr int fewPlaces = 8;

    /// What is known of a choice of legs.
    struct Choice {
        std::optional<std::vector<bool>> usable{};
        NodeIndex place = noNode;                          ///< the last one asked about, of which the next two are
        std::vector<bool> reaching{};                      ///< per entry
        std::vector<PathCost> costs{};                     ///< of the way to the place, per node; none: not known
        std::vector<std::vector<bool>> reached{};          ///< per entry and node; once there are many places
        std::vector<std::optional<ShortestPaths>> paths{}; ///< per entry, likewise
    };

    Choice& choice(WayLegs legs, NodeIndex place);
    [[nodiscard]] PricedRoads roads(const Choice& of) const {
        return {m_network.roads->graph, m_network.roads->lengths, *of.usable};
    }

    const SupplyNetwork& m_network;
    std::function<std::vector<bool>(WayLegs)> m_usable;
    std::array<Choice, wayLegsCount> m_choices{};
    NodeIndex m_lastPlace = noNode;
    int m_asked = 0; ///< places
};

} // namespace azalai
