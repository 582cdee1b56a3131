#pragma once

#include <azalai/cartography/rules_picture.h>

#include <QRectF>

class QPainter;

namespace azalai {

/// What the rule table takes at a width when every row is shown.
/// textScale  of its letters; 1: 7 points. Letters are never below 5.5 points.
[[nodiscard]] double rulesHeightMm(const RulesPicture& picture, double widthMm, double textScale = 1);

/// Paints the rule table from the top of a box. Where the box is too low, letters become smaller, down to 5.5 points;
/// then rows are left out at the end, and how many is said.
void paintRules(QPainter& painter, const RulesPicture& picture, const QRectF& boxMm, double pixelsPerMm,
                double textScale = 1);

} // namespace azalai
