#pragma once

#include "tally.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace azalai::faults {

/// How much is tried of each kind.
struct Amounts {
    std::uint64_t kills = 0;        ///< at chosen calls
    std::uint64_t timedKills = 0;   ///< of another program, at instants
    std::uint64_t failingCalls = 0; ///< of each scenario and fault, at most: every one, or evenly among them
    std::uint64_t damages = 0;
    std::uint64_t truncations = 0;
    std::uint64_t races = 0;
    std::uint64_t powerStates = 0;
    std::uint64_t sequences = 0;
    std::uint64_t verbs = 0; ///< in the longest of them
};
inline constexpr Amounts shortAmounts{.kills = 490,
                                      .timedKills = 30,
                                      .failingCalls = 4,
                                      .damages = 260,
                                      .truncations = 60,
                                      .races = 20,
                                      .powerStates = 600,
                                      .sequences = 10,
                                      .verbs = 60};
inline constexpr Amounts longAmounts{.kills = 2000,
                                     .timedKills = 500,
                                     .failingCalls = 100'000,
                                     .damages = 8000,
                                     .truncations = 2000,
                                     .races = 200,
                                     .powerStates = 20'000,
                                     .sequences = 100,
                                     .verbs = 500};

struct Settings {
    std::uint64_t seed = 1;
    Amounts amounts;
    std::filesystem::path folder; ///< of this process alone
    std::filesystem::path editor; ///< the program
    unsigned part = 0;            ///< this process does every `parts`-th case, from this one
    unsigned parts = 1;
    std::optional<std::uint64_t> only; ///< one case

    [[nodiscard]] bool does(std::uint64_t number) const { return only ? number == *only : number % parts == part; }
};

/// A part of the proof. Each case depends on its number and the seed alone.
void tryKills(const Settings& settings, Tally& tally);
void tryTimedKills(const Settings& settings, Tally& tally);
void tryFailingCalls(const Settings& settings, Tally& tally);
void tryDamage(const Settings& settings, Tally& tally);
void tryTwoWriters(const Settings& settings, Tally& tally);
void tryPowerCuts(const Settings& settings, Tally& tally);
void trySequences(const Settings& settings, Tally& tally);

} // namespace azalai::faults
