#include "svg_drawing.h"

#include <cmath>
#include <format>

namespace azalai::figures {

Spot operator+(Spot a, Spot b) { return {a.x + b.x, a.y + b.y}; }
Spot operator-(Spot a, Spot b) { return {a.x - b.x, a.y - b.y}; }
Spot operator*(Spot a, double by) { return {a.x * by, a.y * by}; }
Spot unit(Spot a) { return a * (1.0 / std::sqrt(a.x * a.x + a.y * a.y)); }
Spot leftOf(Spot a) { return {-a.y, a.x}; }

SvgDrawing::SvgDrawing(int width, int height, std::string_view title)
    : m_svg(
          std::format("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{0}\" height=\"{1}\" viewBox=\"0 0 {0} {1}\" "
                      "font-family=\"sans-serif\" role=\"img\">\n<title>{2}</title>\n"
                      "<rect width=\"{0}\" height=\"{1}\" fill=\"#ffffff\"/>\n",
                      width, height, title)) {}

std::string SvgDrawing::placed(Spot at) const {
    const auto tidy = [](double value) { return std::round(value * 10.0) / 10.0 + 0.0; }; // no -0
    return std::format("{:.1f} {:.1f}", tidy(m_origin.x + at.x), tidy(m_origin.y - at.y));
}

std::string SvgDrawing::path(std::span<const Spot> points) const {
    std::string path;
    for (const Spot point : points)
        path += (path.empty() ? "M" : " L") + placed(point);
    return path;
}

void SvgDrawing::polygon(const std::vector<std::vector<Spot>>& rings, std::string_view style) {
    std::string all;
    for (const std::vector<Spot>& ring : rings)
        all += path(ring) + " Z";
    m_svg += std::format("<path d=\"{}\" fill-rule=\"evenodd\" {}/>\n", all, style);
}

void SvgDrawing::line(std::span<const Spot> points, std::string_view style) {
    m_svg += std::format("<path d=\"{}\" fill=\"none\" stroke-linejoin=\"round\" {}/>\n", path(points), style);
}

void SvgDrawing::dot(Spot at, double radius, std::string_view style) {
    const std::string place = placed(at);
    const std::size_t gap = place.find(' ');
    m_svg += std::format("<circle cx=\"{}\" cy=\"{}\" r=\"{:.1f}\" {}/>\n", place.substr(0, gap), place.substr(gap + 1),
                         radius, style);
}

void SvgDrawing::arrowHead(Spot at, Spot direction, std::string_view colour) {
    const Spot along = unit(direction);
    const Spot across = leftOf(along);
    polygon({{at + along * 6.0, at - along * 5.0 + across * 4.5, at - along * 5.0 - across * 4.5}},
            std::format("fill=\"{}\"", colour));
}

void SvgDrawing::text(Spot at, std::string_view words, int size, std::string_view colour, Anchor anchor, bool isBold) {
    const std::string place = placed({at.x, at.y - size * 0.35}); // the middle of the letters, not their foot
    const std::size_t gap = place.find(' ');
    const std::string_view anchored = anchor == Anchor::Start ? "start" : (anchor == Anchor::Middle ? "middle" : "end");
    m_svg += std::format("<text x=\"{}\" y=\"{}\" font-size=\"{}\" fill=\"{}\" text-anchor=\"{}\"{}>{}</text>\n",
                         place.substr(0, gap), place.substr(gap + 1), size, colour, anchored,
                         isBold ? " font-weight=\"bold\"" : "", words);
}

} // namespace azalai::figures
