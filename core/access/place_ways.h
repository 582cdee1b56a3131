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

    /// Does an entry reach a place?
    /// entry  Index into network.roads->entries.
    [[nodiscard]] bool reaches(WayLegs legs, std::size_t entry, NodeIndex place);

    /// The way to a place, in the sense of going; none where no way leads.
    [[nodiscard]] std::optional<std::vector<EdgeIndex>> way(WayLegs legs, std::size_t entry, NodeIndex place);

private:
    /// What is known of a choice of legs.
    struct Choice {
        std::optional<std::vector<bool>> usable{};
        std::vector<std::uint32_t> components{};           ///< per node
        NodeIndex lastPlace = noNode;                      ///< to which a way was asked for
        std::size_t asked = 0;                             ///< places to which ways were asked for
        std::vector<std::optional<ShortestPaths>> paths{}; ///< per entry; once there are many places
    };

    Choice& choice(WayLegs legs);

    const SupplyNetwork& m_network;
    std::function<std::vector<bool>(WayLegs)> m_usable;
    std::array<Choice, wayLegsCount> m_choices{};
};

} // namespace azalai
