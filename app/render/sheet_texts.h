#pragma once

#include <azalai/sheet/sheet.h>

#include <QRectF>
#include <QString>

#include <vector>

namespace azalai {

/// A text of a page that the desk may write itself, and where it stands.
struct SheetText {
    enum class Kind { Title, Subtitle, Note, Sentence };

    Kind kind = Kind::Sentence;
    std::string words{}; ///< as they are printed
    std::string given{}; ///< the program's words; of title and note empty: they have options of their own
    QRectF rect{};       ///< millimetres from the page's corner
    double points = 0;   ///< of its letters, where there is room for them
};

/// In the order in which they are read. Legend, sources, marks and the disclaimer are not the desk's to change.
[[nodiscard]] std::vector<SheetText> textsOf(const Sheet& sheet);

} // namespace azalai
