#include <azalai/access/previous_spells.h>

#include <algorithm>
#include <ranges>

namespace azalai {

std::vector<StatusSpell> previousSpells(const AccessHistory& history, std::string_view route, Instant at) {
    const auto spells = history.routes.find(route);
    if (!spells) return {};
    const auto later = std::ranges::upper_bound(*spells, at, {}, &StatusSpell::from);
    if (later == spells->begin()) return {};
    return std::ranges::subrange(spells->begin(), std::prev(later)) | std::views::reverse |
           std::ranges::to<std::vector>();
}

} // namespace azalai
