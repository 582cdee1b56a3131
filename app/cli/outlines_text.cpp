#include <app/cli/outlines_text.h>

#include <boost/json/serialize.hpp>

#include <format>

namespace azalai {

namespace {

std::string quoted(const std::string& text) { return boost::json::serialize(boost::json::string(text)); }

/// The items' texts in brackets.
std::string listed(const auto& items, auto&& textOf) {
    std::string text;
    for (const auto& item : items)
        text += (text.empty() ? "" : ",") + textOf(item);
    return "[" + text + "]";
}

std::string textOf(const Ring& ring) {
    Ring closed = ring;
    closed.push_back(ring.front());
    return listed(closed, [](Position p) { return std::format("[{},{}]", p.longitude, p.latitude); });
}

std::string textOf(const Polygon& polygon) {
    std::vector<Ring> rings{polygon.outer};
    rings.insert(rings.end(), polygon.holes.begin(), polygon.holes.end());
    return listed(rings, [](const Ring& ring) { return textOf(ring); });
}

} // namespace

std::string outlinesText(const std::vector<ZonePair>& pairs, const std::vector<Area>& outlines) {
    std::string text = "{\"type\": \"FeatureCollection\", \"features\": [";
    for (std::size_t i = 0; i < pairs.size(); ++i)
        text += std::format(
            "{}\n{{\"type\": \"Feature\", \"properties\": {{\"first\": {}, \"second\": {}, \"area_km2\": {:.4f}}}, "
            "\"geometry\": {{\"type\": \"MultiPolygon\", \"coordinates\": {}}}}}",
            i == 0 ? "" : ",", quoted(pairs[i].first), quoted(pairs[i].second), squareKilometres(pairs[i].area),
            listed(outlines[i], [](const Polygon& polygon) { return textOf(polygon); }));
    return text + "\n]}\n";
}

} // namespace azalai
