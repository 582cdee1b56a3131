#include <azalai/sheet/sheet_layout.h>

#include <algorithm>
#include <optional>

namespace azalai {
namespace {

// Millimetres around a map's frame on A3.
constexpr double degreesRoom = 5; ///< under it, for the degrees of its meridians
constexpr double utmRoom = 5;     ///< above it and at its end, for the numbers of the UTM grid

class Placer {
public:
    Placer(const SheetContents& contents, double scale, SheetLayout& layout)
        : m_contents(contents), m_scale(scale), m_layout(layout) {}

    void place(const SheetBox& box, PaperRect room) {
        if (box.kind == SheetBox::Kind::Rows || box.kind == SheetBox::Kind::Columns) return share(box, room);
        if (box.kind == SheetBox::Kind::Map) room.height -= degreesRoom * m_scale;
        if (box.kind == SheetBox::Kind::Map && box.grid == MapGrid::Utm) {
            room.y += utmRoom * m_scale;
            room.height -= utmRoom * m_scale;
            room.width -= utmRoom * m_scale;
        }
        m_layout.boxes.push_back({box.kind, room, box.moment, box.hasLocator, box.grid, box.turnDeg, box.lists});
    }

private:
    [[nodiscard]] bool isThere(const SheetBox& box) const {
        switch (box.kind) {
        case SheetBox::Kind::Rows:
        case SheetBox::Kind::Columns:
            return std::ranges::any_of(box.parts, [&](const SheetBox& part) { return isThere(part); });
        case SheetBox::Kind::Strip:
            return m_contents.hasStrip;
        case SheetBox::Kind::Calendar:
            return m_contents.calendarRows > 0;
        case SheetBox::Kind::Rules:
            return m_contents.rules > 0;
        case SheetBox::Kind::Note:
            return m_contents.hasNote;
        case SheetBox::Kind::Chart:
            return m_contents.hasChart;
        case SheetBox::Kind::Map:
        case SheetBox::Kind::Lists:
            break;
        }
        return true;
    }

    /// Height that a part would fill, in millimetres; of rows, columns and lists it is not known.
    [[nodiscard]] double needOf(const SheetBox& box) const {
        const auto rows = [](std::size_t count) { return static_cast<double>(count); };
        double need = 0;
        switch (box.kind) {
        case SheetBox::Kind::Calendar:
            return m_scale * (24 + 4.6 * rows(m_contents.calendarRows));
        case SheetBox::Kind::Rules: // beside something else, reasons take two lines each
            return m_scale *
                   (21 + (m_contents.calendarRows > 0 || m_contents.hasStrip ? 7.6 : 4.4) * rows(m_contents.rules));
        case SheetBox::Kind::Chart:
            return m_scale * 52;
        case SheetBox::Kind::Columns:
            for (const SheetBox& part : box.parts)
                if (isThere(part)) need = std::max(need, needOf(part));
            return need;
        case SheetBox::Kind::Rows:
            for (const SheetBox& part : box.parts)
                if (isThere(part)) need += needOf(part) + (need > 0 ? box.gap.value * m_scale : 0);
            return need;
        case SheetBox::Kind::Map:
        case SheetBox::Kind::Lists:
        case SheetBox::Kind::Strip:
        case SheetBox::Kind::Note:
            break;
        }
        return 1e9;
    }

    /// How long each part is along its parent.
    [[nodiscard]] std::vector<double> lengthsOf(const std::vector<const SheetBox*>& parts, double whole,
                                                double free) const {
        std::vector<double> lengths(parts.size(), 0);
        double weights = 0;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            if (parts[i]->most > 0)
                lengths[i] = std::min(whole * parts[i]->most, needOf(*parts[i]));
            else if (parts[i]->size.value > 0)
                lengths[i] = parts[i]->size.value * m_scale;
            else
                weights += parts[i]->weight;
            free -= lengths[i];
        }
        for (std::size_t i = 0; i < parts.size(); ++i)
            if (lengths[i] == 0) lengths[i] = std::max(0.0, free) * parts[i]->weight / weights;
        if (weights > 0 && free >= 0) return lengths;
        // Too much is asked for, or nothing takes the rest: all grow or shrink alike.
        double sum = 0;
        for (const double length : lengths)
            sum += length;
        const double factor = sum > 0 ? (sum + free) / sum : 0;
        for (double& length : lengths)
            length *= factor;
        return lengths;
    }

    void share(const SheetBox& box, const PaperRect& room) {
        std::vector<std::size_t> present;
        std::vector<const SheetBox*> parts;
        for (std::size_t i = 0; i < box.parts.size(); ++i)
            if (isThere(box.parts[i])) {
                present.push_back(i);
                parts.push_back(&box.parts[i]);
            }
        if (parts.empty()) return;
        const bool isRows = box.kind == SheetBox::Kind::Rows;
        const double whole = isRows ? room.height : room.width;
        const double gap = box.gap.value * m_scale;
        const std::vector<double> lengths =
            lengthsOf(parts, whole, whole - gap * static_cast<double>(parts.size() - 1));
        std::vector<double> all(box.parts.size(), 0);
        for (std::size_t i = 0; i < parts.size(); ++i)
            all[present[i]] = lengths[i];
        const auto along = [&](double start, double length) {
            return isRows ? PaperRect{room.x, start, room.width, length}
                          : PaperRect{start, room.y, length, room.height};
        };
        double at = isRows ? room.y : room.x;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            if (i > 0)
                m_layout.dividers.push_back({m_path, present[i - 1], present[i], isRows, along(at - gap, gap), all});
            m_path.push_back(present[i]);
            place(*parts[i], along(at, lengths[i]));
            m_path.pop_back();
            at += lengths[i] + gap;
        }
    }

    const SheetContents& m_contents;
    double m_scale;
    SheetLayout& m_layout;
    SheetPath m_path; ///< of the box that is placed
};

PaperRect mirrored(const PaperRect& r, double pageWidth) { return {pageWidth - r.right(), r.y, r.width, r.height}; }

} // namespace

std::vector<PlacedBox> SheetLayout::maps() const {
    std::vector<PlacedBox> found;
    std::ranges::copy_if(boxes, std::back_inserter(found),
                         [](const PlacedBox& box) { return box.kind == SheetBox::Kind::Map; });
    return found;
}

HeadBoxes headBoxes(const SheetLayout& layout) {
    const PaperRect& head = layout.head;
    const double k = layout.textScale;
    const double startWidth = head.width - layout.endWidth - 6;
    const double startX = layout.isRightToLeft ? head.right() - startWidth : head.x;
    const double endX = layout.isRightToLeft ? head.x : head.right() - layout.endWidth;
    return {.title = {startX, head.y, startWidth, 10 * k},
            .subtitle = {startX, head.y + 11.2 * k, startWidth, 5 * k},
            .number = {endX, head.y + 6.4 * k, layout.endWidth, 5 * k},
            .projection = {endX, head.y + 11.4 * k, layout.endWidth, 5 * k},
            .titlePoints = 21 * k,
            .subtitlePoints = 10 * k,
            .endPoints = 8.6 * k};
}

std::vector<double> movedLengths(const SheetDivider& divider, double byMm) {
    std::vector<double> lengths = divider.lengths;
    double& before = lengths.at(divider.before);
    double& after = lengths.at(divider.after);
    constexpr double least = 12;
    const double most = std::max(0.0, after - least);
    const double by = std::clamp(byMm, -std::max(0.0, before - least), most);
    before += by;
    after -= by;
    return lengths;
}

void setLengths(SheetBox& body, std::span<const std::size_t> path, std::span<const double> lengths) {
    SheetBox* box = &body;
    for (const std::size_t part : path) {
        if (part >= box->parts.size()) return;
        box = &box->parts[part];
    }
    if (box->parts.size() != lengths.size()) return;
    for (std::size_t i = 0; i < lengths.size(); ++i) {
        if (lengths[i] <= 0) continue;
        box->parts[i].size = Millimetres(0);
        box->parts[i].most = 0;
        box->parts[i].weight = lengths[i];
    }
}

SheetLayout layoutSheet(const SheetBox& body, PageFormat format, Language language, const SheetContents& contents) {
    const PaperSize size = sizeOf(format);
    const double width = size.width.value;
    const double height = size.height.value;
    const double k = textScaleOf(format.paper);
    const double margin = 12 * k;
    SheetLayout layout{.page = {0, 0, width, height},
                       .topBanner = {0, 0, width, 8 * k},
                       .bottomBanner = {0, height - 8 * k, width, 8 * k},
                       .head = {margin, 11 * k, width - 2 * margin, 17 * k},
                       .foot = {margin, height - 22.5 * k, width - 2 * margin, 13 * k},
                       .endWidth = (width - 2 * margin) * (format.isPortrait ? 0.4 : 0.31),
                       .boxes = {},
                       .dividers = {},
                       .textScale = k,
                       .isRightToLeft = language == Language::Arabic};
    const PaperRect room{margin, 32 * k, width - 2 * margin, height - (32 + 24) * k};
    Placer(contents, k, layout).place(body, room);
    if (!layout.isRightToLeft) return layout;
    for (PaperRect* part : {&layout.head, &layout.foot})
        *part = mirrored(*part, width);
    for (PlacedBox& box : layout.boxes)
        box.rect = mirrored(box.rect, width);
    for (SheetDivider& divider : layout.dividers)
        divider.gap = mirrored(divider.gap, width);
    return layout;
}

} // namespace azalai
