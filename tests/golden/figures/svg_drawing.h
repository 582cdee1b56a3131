#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace azalai::figures {

/// A place in a drawing: x to the right, y up, in pixels of the drawing, from the origin last set.
struct Spot {
    double x = 0.0;
    double y = 0.0;
};

[[nodiscard]] Spot operator+(Spot a, Spot b);
[[nodiscard]] Spot operator-(Spot a, Spot b);
[[nodiscard]] Spot operator*(Spot a, double by);
/// Of length 1.
[[nodiscard]] Spot unit(Spot a);
/// Turned a quarter to the left.
[[nodiscard]] Spot leftOf(Spot a);

enum class Anchor { Start, Middle, End };

/// A drawing for docs/, written as SVG: the same bytes on every machine.
class SvgDrawing {
public:
    /// title  Read out in place of the drawing.
    SvgDrawing(int width, int height, std::string_view title);

    /// From here on (0, 0) is so far right of the drawing's left side and below its upper one.
    void setOrigin(double right, double down) { m_origin = {right, down}; }

    /// style  SVG attributes: `fill="…"`.
    void polygon(const std::vector<std::vector<Spot>>& rings, std::string_view style);
    void line(std::span<const Spot> points, std::string_view style);
    void dot(Spot at, double radius, std::string_view style);
    /// The head of an arrow that points that way, its middle here.
    void arrowHead(Spot at, Spot direction, std::string_view colour);
    void text(Spot at, std::string_view words, int size = 13, std::string_view colour = "#222", Anchor = Anchor::Start,
              bool isBold = false);

    [[nodiscard]] std::string svg() const { return m_svg + "</svg>\n"; }

private:
    [[nodiscard]] std::string placed(Spot at) const;
    [[nodiscard]] std::string path(std::span<const Spot> points) const;

    std::string m_svg;
    Spot m_origin;
};

} // namespace azalai::figures
