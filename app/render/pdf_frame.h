#pragma once

#include <azalai/base/units.h>
#include <azalai/cartography/plane_frame.h>
#include <azalai/cartography/scene.h>
#include <azalai/model/local_text.h>
#include <azalai/time/instant.h>

#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

namespace azalai {

/// Where a map lies on a page, and the ground that it shows.
struct PdfGround {
    int page = 0;   ///< from 0
    QRectF frame{}; ///< millimetres from the page's upper left corner
    PlaneFrame ground{};
};

/// What a PDF says of itself, and how large it is.
struct PdfFrame {
    QString title;
    QString author;
    QString identity; ///< of its content: the same content gives the same file
    Language language = Language::English;
    Millimetres width{};
    Millimetres height{};
    Millimetres trimMargin{}; ///< of the paper around what is kept of it when it is cut; 0: it is not
    Millimetres bleed{};      ///< of that, what colour goes into
    int pages = 1;
    std::vector<PdfGround> grounds{}; ///< of every map that can be measured on
    LayerNames layers{};              ///< that a reader can switch; all empty: none
    std::optional<Instant> issued{};  ///< what its dates say; none: 1 January 2000
    bool isGrey = false;              ///< every colour becomes the grey that is as bright
};

/// "en", "fr" or "ar".
[[nodiscard]] QString languageCode(Language language);

} // namespace azalai
