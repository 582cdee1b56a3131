#pragma once

#include <azalai/base/result.h>
#include <azalai/cartography/calendar_picture.h>
#include <azalai/cartography/rules_picture.h>
#include <azalai/cartography/strip_picture.h>

#include <QByteArray>

#include <string>
#include <variant>

namespace azalai {

/// One picture on paper of its own, with what every page carries. Texts are UTF-8 in `language` and ready to print.
struct PicturePage {
    Language language = Language::English;
    std::string handling{}; ///< banner at top and bottom
    std::string title{};
    std::string subtitle{};
    std::string disclaimer{};
    std::string footer{};
    std::variant<CalendarPicture, StripPicture, RulesPicture> picture{};
};

/// The picture as vector PDF on A4, upright for a strip. A calendar too long for a page goes on on the next.
/// The same input gives the same bytes. Input  loadBundledFonts() was called.
[[nodiscard]] Result<QByteArray> pdfOf(const PicturePage& page);

/// The picture as SVG, on paper as wide as A4 and as high as the picture needs. Letters are outlines: they look the
/// same where the fonts are not installed.
[[nodiscard]] Result<QByteArray> svgOf(const PicturePage& page);

} // namespace azalai
