#pragma once

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QString>

#include <vector>

class QPainter;

namespace azalai {

/// How a text is set. Sizes are in points of paper, and on the screen in points of its pixelsPerMm, so that both look
/// alike.
struct TextStyle {
    double points = 8;
    QFont::Weight weight = QFont::Normal;
    bool isItalic = false;
    bool isSpaced = false; ///< capitals apart, as for countries; Arabic joins its letters and is never spaced
    QColor color = Qt::black;
    QColor halo = Qt::transparent; ///< opaque where it is one: PDF strokes a translucent line as a costly outline
    double haloPoints = 1.15;

    bool operator==(const TextStyle&) const = default;
};

inline constexpr double mmPerPoint = 25.4 / 72;
/// Fonts are made at this many pixels per point and scaled by the painter: whole pixel sizes, yet any size on paper.
inline constexpr double fontUnitsPerPoint = 20;

/// What a text takes on paper, in millimetres.
struct TextSize {
    double widthMm = 0;
    double ascentMm = 0;  ///< above the (first) baseline
    double descentMm = 0; ///< below it, further lines counted
    double riseMm = 0;    ///< how far it stands above the middle of a sign beside which it is set

    [[nodiscard]] double heightMm() const { return ascentMm + descentMm; }
};

/// Where a letter of a text stands that follows a curve, in pixels.
struct LetterSpot {
    QPointF baseline; ///< left end
    double angleDeg = 0;
};

/// A text with its measures in millimetres; measured without a device, so that they are the same everywhere.
class MapText {
public:
    MapText(const QString& text, const TextStyle& style);

    [[nodiscard]] double widthMm() const { return m_widthMm; }
    [[nodiscard]] double ascentMm() const { return m_ascentMm; } ///< of capitals and accents
    [[nodiscard]] double descentMm() const { return m_descentMm; }
    [[nodiscard]] double heightMm() const { return m_ascentMm + m_descentMm; }
    /// Beside a sign, capitals are centred on it.
    [[nodiscard]] TextSize size() const { return {m_widthMm, m_ascentMm, m_descentMm, m_ascentMm * 0.57}; }
    [[nodiscard]] const QString& text() const { return m_text; }

    /// Where each letter begins, in millimetres from the first, and where the last one ends.
    [[nodiscard]] std::vector<double> lettersMm() const;
    /// Paints letter by letter, each from its own place. In a PDF the words stay whole.
    void paintLetters(QPainter& painter, const std::vector<LetterSpot>& spots, double pixelsPerMm) const;
    /// Paints with the left end of the baseline at a point, turned about it.
    void paint(QPainter& painter, QPointF baseline, double pixelsPerMm, double angleDeg = 0) const;

private:
    QString m_text;
    TextStyle m_style;
    QFont m_font;
    double m_widthMm = 0;
    double m_ascentMm = 0;
    double m_descentMm = 0;
};

/// The font of a style, at fontUnitsPerPoint.
[[nodiscard]] QFont mapFont(const TextStyle& style, bool isArabic);
/// Does a painter write to a file that takes no fonts along, so that letters must be drawn as outlines.
[[nodiscard]] bool needsOutlines(const QPainter& painter);
/// Are there Arabic letters in it.
[[nodiscard]] bool hasArabic(const QString& text);

} // namespace azalai
