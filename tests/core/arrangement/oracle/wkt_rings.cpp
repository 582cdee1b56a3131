#include "wkt_rings.h"

#include <charconv>
#include <cmath>

namespace azalai::oracle {

namespace {

bool begins(char c) { return c == '-' || (c >= '0' && c <= '9'); }

double readNumber(std::string_view wkt, std::size_t& at) {
    double value = 0.0;
    at = static_cast<std::size_t>(std::from_chars(wkt.data() + at, wkt.data() + wkt.size(), value).ptr - wkt.data());
    return value;
}

} // namespace

std::vector<GridRing> gridRingsOf(std::string_view wkt, double scale) {
    std::vector<GridRing> out;
    std::vector<std::int32_t> numbers;
    for (std::size_t at = 0; at < wkt.size();) {
        if (begins(wkt[at])) {
            numbers.push_back(static_cast<std::int32_t>(std::llround(readNumber(wkt, at) * scale)));
            continue;
        }
        if (wkt[at++] != ')' || numbers.empty()) continue;
        GridRing ring;
        for (std::size_t i = 0; i + 1 < numbers.size(); i += 2)
            ring.push_back({numbers[i], numbers[i + 1]});
        if (ring.size() > 1 && ring.front() == ring.back()) ring.pop_back();
        out.push_back(std::move(ring));
        numbers.clear();
    }
    return out;
}

std::string onGrid(std::string_view wkt, double scale) {
    std::string out;
    for (std::size_t at = 0; at < wkt.size();) {
        if (begins(wkt[at])) {
            out += std::to_string(std::llround(readNumber(wkt, at) * scale));
        } else {
            out += wkt[at++];
        }
    }
    return out;
}

} // namespace azalai::oracle
