#pragma once

#include <azalai/base/units.h>
#include <azalai/model/local_text.h>

#include <QString>

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

/// "en", "fr" or "ar".
[[nodiscard]] QString languageCode(Language language);

} // namespace azalai
