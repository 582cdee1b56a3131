#include <app/render/sheet_texts.h>

#include <app/render/paper_box.h>
#include <app/render/sheet_lists.h>

namespace azalai {
namespace {

SheetText textOf(const Sheet& sheet, const LineSpot& spot) {
    const SheetLine& line = sheet.list(spot.list).lines.at(spot.line);
    return {.kind = SheetText::Kind::Sentence,
            .words = wordsOf(line),
            .given = line.given.empty() ? wordsOf(line) : line.given,
            .rect = spot.rect,
            .points = spot.points};
}

std::string joined(const std::vector<std::string>& paragraphs) {
    std::string text;
    for (const std::string& one : paragraphs)
        text += (text.empty() ? "" : "\n\n") + one;
    return text;
}

} // namespace

std::vector<SheetText> textsOf(const Sheet& sheet) {
    const SheetLayout layout = layoutOf(sheet);
    const HeadBoxes head = headBoxes(layout);
    std::vector<SheetText> texts{{.kind = SheetText::Kind::Title,
                                  .words = sheet.title,
                                  .rect = toQRectF(head.title),
                                  .points = head.titlePoints},
                                 {.kind = SheetText::Kind::Subtitle,
                                  .words = sheet.subtitle,
                                  .given = sheet.subtitleGiven.empty() ? sheet.subtitle : sheet.subtitleGiven,
                                  .rect = toQRectF(head.subtitle),
                                  .points = head.subtitlePoints}};
    for (const PlacedBox& box : layout.boxes) {
        if (box.kind == SheetBox::Kind::Note)
            texts.push_back({.kind = SheetText::Kind::Note,
                             .words = joined(sheet.note),
                             .rect = toQRectF(box.rect),
                             .points = 11 * layout.textScale});
        if (box.kind != SheetBox::Kind::Lists) continue;
        for (const LineSpot& spot : lineSpots(sheet, box.lists, toQRectF(box.rect)))
            if (isWordedByDesk(spot.list)) texts.push_back(textOf(sheet, spot));
    }
    return texts;
}

} // namespace azalai
