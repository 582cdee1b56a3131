#pragma once

#include <azalai/geo/position.h>

#include <stdexcept>
#include <string>
#include <string_view>

namespace azalai::test {

/// Reads POLYGON, MULTIPOLYGON and LINESTRING as tests write them. Throws on anything else.
class WktReader {
public:
    explicit WktReader(std::string_view text) : m_text(text) {}

    Area area() {
        Area area;
        if (take("MULTIPOLYGON")) {
            expect("(");
            do
                area.push_back(polygon());
            while (take(","));
            expect(")");
        } else {
            expect("POLYGON");
            area.push_back(polygon());
        }
        return area;
    }

    Line line() {
        expect("LINESTRING");
        return positions();
    }

private:
    void skip() { m_text.remove_prefix(std::min(m_text.find_first_not_of(' '), m_text.size())); }
    bool take(std::string_view word) {
        skip();
        if (!m_text.starts_with(word)) return false;
        m_text.remove_prefix(word.size());
        return true;
    }
    void expect(std::string_view word) {
        if (!take(word))
            throw std::invalid_argument("WKT: expected " + std::string(word) + " at " + std::string(m_text));
    }
    double number() {
        skip();
        std::size_t used = 0;
        const double value = std::stod(std::string(m_text.substr(0, 40)), &used);
        m_text.remove_prefix(used);
        return value;
    }
    Line positions() {
        Line line;
        expect("(");
        do {
            const double longitude = number();
            const double latitude = number();
            line.push_back({.latitude = latitude, .longitude = longitude});
        } while (take(","));
        expect(")");
        return line;
    }
    Ring ring() {
        Ring ring = positions();
        if (ring.size() > 1 && ring.front() == ring.back()) ring.pop_back();
        return ring;
    }
    Polygon polygon() {
        expect("(");
        Polygon polygon{.outer = ring(), .holes = {}};
        while (take(","))
            polygon.holes.push_back(ring());
        expect(")");
        return polygon;
    }

    std::string_view m_text;
};

inline Area areaOf(std::string_view wkt) { return WktReader(wkt).area(); }
inline Line lineOf(std::string_view wkt) { return WktReader(wkt).line(); }

} // namespace azalai::test
