#pragma once

#include <array>
#include <cstdint>

namespace azalai::bench {

/// xoshiro256** seeded by splitmix64 (Blackman, Vigna 2018). The standard library's distributions differ between
/// libraries; the benchmark's data must not.
class RandomNumbers {
public:
    explicit RandomNumbers(std::uint64_t seed) {
        for (std::uint64_t& word : m_state)
            word = scrambled(seed += 0x9E3779B97F4A7C15U);
    }

    /// A new seed from two numbers: neighbours in either give unrelated sequences.
    [[nodiscard]] static constexpr std::uint64_t seedOf(std::uint64_t a, std::uint64_t b) {
        return scrambled(scrambled(a + 0x9E3779B97F4A7C15U) ^ (b * 0xD1B54A32D192ED03U));
    }

    std::uint64_t bits() {
        const std::uint64_t result = turned(m_state[1] * 5, 7) * 9;
        const std::uint64_t t = m_state[1] << 17;
        m_state[2] ^= m_state[0];
        m_state[3] ^= m_state[1];
        m_state[1] ^= m_state[2];
        m_state[0] ^= m_state[3];
        m_state[2] ^= t;
        m_state[3] = turned(m_state[3], 45);
        return result;
    }

    double unit() { return static_cast<double>(bits() >> 11) * 0x1p-53; } ///< [0, 1)
    double between(double low, double high) { return low + (high - low) * unit(); }
    int whole(int low, int high) { ///< both ends included
        return low + static_cast<int>(bits() % (static_cast<std::uint64_t>(high - low) + 1));
    }
    bool chance(double share) { return unit() < share; }
    /// Close to a normal distribution of deviation 1, without a logarithm.
    double bell() {
        double sum = -2.0;
        for (int i = 0; i < 4; ++i)
            sum += unit();
        return sum * 1.7320508075688772;
    }

private:
    static constexpr std::uint64_t scrambled(std::uint64_t z) {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
        return z ^ (z >> 31);
    }
    static constexpr std::uint64_t turned(std::uint64_t x, int k) { return (x << k) | (x >> (64 - k)); }

    std::array<std::uint64_t, 4> m_state{};
};

} // namespace azalai::bench
