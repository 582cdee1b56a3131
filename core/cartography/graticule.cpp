#include <azalai/cartography/graticule.h>

#include <array>
#include <cmath>

namespace azalai {
namespace {

/// Steps in minutes of arc, so that labels are whole degrees or minutes.
constexpr std::array steps{1200, 600, 300, 120, 60, 30, 15, 10, 5, 2, 1};

int stepFor(double degreesPerMm) {
    int chosen = steps.front();
    for (const int minutes : steps)
        if (minutes / 60.0 / degreesPerMm >= 25) chosen = minutes;
    return chosen;
}

} // namespace

std::vector<GraticuleLine> graticuleLines(const PlaneBox& box, double metresPerMm) {
    const Position southWest = fromMercator({box.west, box.south});
    const Position northEast = fromMercator({box.east, box.north});
    const int step = stepFor(metresPerMm / mercatorHalfWorld * 180);
    std::vector<GraticuleLine> lines;
    const auto first = [&](double degrees) { return static_cast<int>(std::ceil(degrees * 60 / step)); };
    const auto last = [&](double degrees) { return static_cast<int>(std::floor(degrees * 60 / step)); };
    for (int i = first(southWest.longitude); i <= last(northEast.longitude); ++i) {
        const double degrees = i * step / 60.0;
        lines.push_back({false, degrees, toMercator({.latitude = 0, .longitude = degrees}).x});
    }
    for (int i = first(southWest.latitude); i <= last(northEast.latitude); ++i) {
        const double degrees = i * step / 60.0;
        lines.push_back({true, degrees, toMercator({.latitude = degrees, .longitude = 0}).y});
    }
    return lines;
}

std::string graticuleLabel(const GraticuleLine& line, Language language) {
    const auto minutes = static_cast<int>(std::lround(std::abs(line.degrees) * 60));
    std::string text = std::to_string(minutes / 60) + "°";
    if (minutes % 60 != 0) text += std::to_string(minutes % 60) + "′";
    if (minutes == 0) return text;
    const int side = (line.isParallel ? 0 : 2) + (line.degrees < 0 ? 1 : 0);
    constexpr std::array english{"N", "S", "E", "W"};
    constexpr std::array french{"N", "S", "E", "O"};
    constexpr std::array arabic{"ش", "ج", "ق", "غ"};
    const auto& letters = language == Language::French ? french : language == Language::Arabic ? arabic : english;
    return text + " " + letters[static_cast<std::size_t>(side)];
}

} // namespace azalai
