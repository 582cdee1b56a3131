#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

/// What bytes may not break. Each entry stops the program where one of its claims does not hold.
namespace azalai::fuzz {

/// Any rings become a valid outline of their even-odd ground, which stays as it is.
void fuzzOutline(std::span<const std::uint8_t> bytes);

/// Zones of any rings: shared areas and sets agree with each other and, for small ones, with exact answers.
void fuzzArrangement(std::span<const std::uint8_t> bytes);

/// Changes of an arrangement: after each, it equals one made anew.
void fuzzLive(std::span<const std::uint8_t> bytes);

struct Entry {
    std::string_view name; ///< also of its folder in corpus/
    void (*run)(std::span<const std::uint8_t>);
};

inline constexpr std::array entries{Entry{"outline", fuzzOutline}, Entry{"arrangement", fuzzArrangement},
                                    Entry{"live", fuzzLive}};

} // namespace azalai::fuzz
