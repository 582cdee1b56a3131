#pragma once

#include <azalai/access/access.h>

#include <algorithm>

namespace azalai {

/// When what holds at an instant began: the start of the unbroken run of spells before it whose status `holds`. None
/// when the run reaches back to the first instant of the spells, or when it cannot be told: before them, or after them
/// when the last spell says otherwise.
template <class Predicate>
[[nodiscard]] std::optional<Instant> since(const std::vector<StatusSpell>& spells, Instant at, Predicate holds) {
    auto later = std::ranges::upper_bound(spells, at, {}, &StatusSpell::from);
    std::optional<Instant> begin;
    while (later != spells.begin() && holds(std::prev(later)->status))
        begin = (--later)->from;
    return later == spells.begin() ? std::nullopt : begin;
}

/// The status at an instant; none before the first spell.
[[nodiscard]] inline std::optional<Status> statusAt(const std::vector<StatusSpell>& spells, Instant at) {
    const auto later = std::ranges::upper_bound(spells, at, {}, &StatusSpell::from);
    return later == spells.begin() ? std::nullopt : std::optional(std::prev(later)->status);
}

} // namespace azalai
