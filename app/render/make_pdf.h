#pragma once

#include <azalai/base/result.h>
#include <azalai/base/units.h>
#include <azalai/model/local_text.h>

#include <QByteArray>
#include <QString>

#include <functional>

class QPainter;

namespace azalai {

/// What a PDF says of itself, and how large it is.
struct PdfFrame {
    QString title;
    QString author;
    QString identity; ///< of its content: the same content gives the same file
    Language language = Language::English;
    Millimetres width{};
    Millimetres height{};
    int pages = 1;
};

/// A vector PDF of pages that all have one size; the same bytes for the same content, whenever and wherever.
/// paint   (painter, number of the page from 0, pixels per millimetre)
/// Errors  PaintFailed.
[[nodiscard]] Result<QByteArray> makePdf(const PdfFrame& frame,
                                         const std::function<void(QPainter&, int, double)>& paint);

/// "en", "fr" or "ar".
[[nodiscard]] QString languageCode(Language language);

} // namespace azalai
