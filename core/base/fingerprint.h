#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace azalai {

/// A running 64-bit fingerprint of bytes, equal on every machine. Tells two states apart; it is no protection against
/// somebody who wants a collision.
/// Source  Fowler, Noll, Vo: FNV-1a, 64 bit.
class Fingerprint {
public:
    void add(std::string_view bytes);
    void add(double number); ///< its IEEE 754 bits
    void add(std::int64_t number);
    [[nodiscard]] std::uint64_t value() const { return m_value; }
    [[nodiscard]] std::string hex() const; ///< 16 lower-case digits

private:
    std::uint64_t m_value = 0xcbf29ce484222325ULL;
};

} // namespace azalai
