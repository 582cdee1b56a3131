#include <app/render/map_text.h>

#include <app/render/pdf_text_mark.h>

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>
#include <QTransform>

#include <algorithm>
#include <cmath>
#include <optional>

namespace azalai {
namespace {

/// A broad line around the letters. It needs no fine curves: their outlines are made coarse, which keeps files small.
void paintHalo(QPainter& painter, const QFont& font, const QString& text, const TextStyle& style,
               const QTransform& toPixels) {
    constexpr double coarse = 0.12;
    QPainterPath letters;
    letters.addText(0, 0, font, text);
    const QTransform back = QTransform::fromScale(1 / coarse, 1 / coarse) * toPixels;
    QPainterPath outline;
    for (const QPolygonF& polygon : letters.toSubpathPolygons(QTransform::fromScale(coarse, coarse)))
        outline.addPolygon(back.map(polygon));
    const double scale = std::hypot(toPixels.m11(), toPixels.m12());
    painter.strokePath(outline, QPen(style.halo, 2 * style.haloPoints * fontUnitsPerPoint * scale, Qt::SolidLine,
                                     Qt::FlatCap, Qt::BevelJoin));
}

} // namespace

bool needsOutlines(const QPainter& painter) { return painter.paintEngine()->type() == QPaintEngine::SVG; }

bool hasArabic(const QString& text) {
    return std::ranges::any_of(text, [](QChar c) { return c.script() == QChar::Script_Arabic; });
}

QFont mapFont(const TextStyle& style, bool isArabic) {
    QFont font;
    font.setFamilies(isArabic ? QStringList{QStringLiteral("Noto Sans Arabic"), QStringLiteral("Inter")}
                              : QStringList{QStringLiteral("Inter"), QStringLiteral("Noto Sans Arabic")});
    font.setPixelSize(qRound(style.points * fontUnitsPerPoint));
    font.setWeight(style.weight);
    font.setItalic(style.isItalic && !isArabic);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferOutline);
    // Inter swaps hyphens, colons and signs for variants by context, which a PDF's text then lacks: "18:00" reads
    // "1800".
    font.setFeature(QFont::Tag("calt"), 0);
    if (style.isSpaced && !isArabic) font.setLetterSpacing(QFont::PercentageSpacing, 128);
    return font;
}

MapText::MapText(const QString& text, const TextStyle& style)
    : m_text(text), m_style(style), m_font(mapFont(style, hasArabic(text))) {
    const bool isArabic = hasArabic(text);
    if (style.isSpaced && !isArabic) m_text = m_text.toUpper();
    const QFontMetricsF metrics(m_font);
    const double mmPerUnit = mmPerPoint / fontUnitsPerPoint;
    m_widthMm = metrics.horizontalAdvance(m_text) * mmPerUnit;
    // Line heights of fonts differ; capitals with an accent and letters that hang down are what must not collide.
    m_ascentMm = style.points * mmPerPoint * (isArabic ? 0.95 : 0.86);
    m_descentMm = style.points * mmPerPoint * (isArabic ? 0.36 : style.isSpaced ? 0.06 : 0.24);
}

void MapText::paint(QPainter& painter, QPointF baseline, double pixelsPerMm, double angleDeg) const {
    const double scale = pixelsPerMm * mmPerPoint / fontUnitsPerPoint;
    QTransform toPixels = QTransform::fromTranslate(baseline.x(), baseline.y());
    toPixels.rotate(angleDeg);
    toPixels.scale(scale, scale);
    if (m_style.halo.alpha() > 0) paintHalo(painter, m_font, m_text, m_style, toPixels);
    painter.save();
    painter.setTransform(toPixels, true);
    if (needsOutlines(painter)) {
        QPainterPath letters;
        letters.setFillRule(Qt::WindingFill);
        letters.addText(0, 0, m_font, m_text);
        painter.fillPath(letters, m_style.color);
    } else {
        painter.setFont(m_font);
        painter.setPen(m_style.color);
        // Readers of a PDF take room between letters for spaces.
        std::optional<PdfTextMark> mark;
        if (m_style.isSpaced && !hasArabic(m_text)) mark.emplace(painter, m_text);
        painter.drawText(QPointF(0, 0), m_text);
    }
    painter.restore();
}

std::vector<double> MapText::lettersMm() const {
    const QFontMetricsF metrics(m_font);
    std::vector<double> starts;
    for (qsizetype i = 0; i <= m_text.size(); ++i)
        starts.push_back(metrics.horizontalAdvance(m_text.first(i)) * mmPerPoint / fontUnitsPerPoint);
    return starts;
}

void MapText::paintLetters(QPainter& painter, const std::vector<LetterSpot>& spots, double pixelsPerMm) const {
    const double scale = pixelsPerMm * mmPerPoint / fontUnitsPerPoint;
    const auto toPixels = [&](const LetterSpot& spot) {
        QTransform transform = QTransform::fromTranslate(spot.baseline.x(), spot.baseline.y());
        transform.rotate(spot.angleDeg);
        return transform.scale(scale, scale);
    };
    const auto count = std::min(static_cast<std::size_t>(m_text.size()), spots.size());
    for (std::size_t i = 0; i < count && m_style.halo.alpha() > 0; ++i)
        paintHalo(painter, m_font, m_text.sliced(static_cast<qsizetype>(i), 1), m_style, toPixels(spots[i]));
    std::optional<PdfTextMark> mark;
    if (!needsOutlines(painter)) mark.emplace(painter, m_text);
    for (std::size_t i = 0; i < count; ++i) {
        const QString letter = m_text.sliced(static_cast<qsizetype>(i), 1);
        painter.save();
        painter.setTransform(toPixels(spots[i]), true);
        if (needsOutlines(painter)) {
            QPainterPath outline;
            outline.setFillRule(Qt::WindingFill);
            outline.addText(0, 0, m_font, letter);
            painter.fillPath(outline, m_style.color);
        } else {
            painter.setFont(m_font);
            painter.setPen(m_style.color);
            painter.drawText(QPointF(0, 0), letter);
        }
        painter.restore();
    }
}

} // namespace azalai
