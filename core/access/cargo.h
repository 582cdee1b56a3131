#pragma once

#include <azalai/model/vocabulary.h>

#include <compare>
#include <optional>
#include <string>

namespace azalai {

/// What is to be brought, and by which vehicle; empty stands for any.
///
/// Goods alone come in at the entries that give them, over legs that at least one vehicle carrying them can pass: they
/// may change vehicles at any place. With a vehicle, that one alone drives all the way; a vehicle alone starts from any
/// entry that gives something it carries. Neither: any entry, any leg.
struct Cargo {
    std::optional<Goods> goods{};
    std::string vehicle{}; ///< id

    auto operator<=>(const Cargo&) const = default;
};

} // namespace azalai
