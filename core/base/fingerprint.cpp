#include <azalai/base/fingerprint.h>

#include <bit>
#include <format>

namespace azalai {

void Fingerprint::add(std::string_view bytes) {
    add(static_cast<std::int64_t>(bytes.size())); // so that ("ab","c") and ("a","bc") differ
    for (const char c : bytes)
        m_value = (m_value ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
}

void Fingerprint::add(double number) { add(std::bit_cast<std::int64_t>(number)); }

void Fingerprint::add(std::int64_t number) {
    auto bits = static_cast<std::uint64_t>(number);
    for (int i = 0; i < 8; ++i, bits >>= 8)
        m_value = (m_value ^ (bits & 0xff)) * 0x100000001b3ULL;
}

std::string Fingerprint::hex() const { return std::format("{:016x}", m_value); }

} // namespace azalai
