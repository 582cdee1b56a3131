#pragma once

#include <app/render/picture_box.h>

#include <azalai/model/local_text.h>

#include <QPainter>

namespace azalai {

// For pictures that are lists: a Setter(picture, box, scale, shown) whose set() paints the first `shown` rows and gives
// their height in millimetres.

template <class Setter, class Picture>
[[nodiscard]] double listHeightMm(const Picture& picture, double widthMm, double scale, std::size_t shown) {
    const PictureBox box(nullptr, {0, 0, widthMm, 0}, 1, picture.language == Language::Arabic);
    return Setter(picture, box, scale, shown).set();
}

/// Paints as many rows as the box holds, smaller when that lets it hold them all (fitList).
template <class Setter, class Picture>
void paintList(QPainter& painter, const Picture& picture, const QRectF& boxMm, double pixelsPerMm, double textScale) {
    const ListFit fit = fitList(picture.rows.size(), textScale, boxMm.height(), [&](double scale, std::size_t shown) {
        return listHeightMm<Setter>(picture, boxMm.width(), scale, shown);
    });
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const PictureBox box(&painter, boxMm, pixelsPerMm, picture.language == Language::Arabic);
    Setter(picture, box, fit.scale, fit.shown).set();
    painter.restore();
}

} // namespace azalai
