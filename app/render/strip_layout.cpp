#include <app/render/strip_layout.h>

#include <app/render/picture_box.h>
#include <app/render/spread_labels.h>
#include <app/render/text_block.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace azalai {
namespace {

QString words(const std::string& text) { return QString::fromStdString(text); }

double lineMm(double points, bool isRightToLeft) { return points * mmPerPoint * (isRightToLeft ? 1.5 : 1.32); }

/// One trial at a scale and with some marks left out.
class Trial {
public:
    Trial(const StripPicture& picture, double widthMm, double scale, const std::vector<bool>& isLeftOut)
        : m_picture(picture), m_isLeftOut(isLeftOut), m_isRightToLeft(picture.language == Language::Arabic) {
        m_layout.scale = scale;
        m_layout.widthMm = widthMm;
        columns();
        head();
        labels();
        key();
    }

    /// What it needs when labels stand as close as they can.
    [[nodiscard]] double leastHeightMm() const { return m_headMm + std::max(m_labelsMm, 24 * k()) + m_keyMm; }
    [[nodiscard]] double usualHeightMm() const { return m_headMm + std::max(1.12 * m_labelsMm, 100 * k()) + m_keyMm; }

    [[nodiscard]] StripLayout in(double heightMm) const {
        StripLayout layout = m_layout;
        layout.heightMm = heightMm;
        layout.keyTopMm = heightMm - m_keyMm;
        // The first and last place lie half a label inside, so that their words do not stand over the ends.
        const double rim = m_rimMm;
        const double top = m_headMm + rim;
        const double bottom = std::max(top + 1, heightMm - m_keyMm - rim);
        layout.way = {0, top, layout.widthMm, bottom - top};
        for (QRectF* band : {&layout.holders, &layout.status}) {
            band->setTop(top);
            band->setBottom(bottom);
        }
        std::vector<SpreadLabel> wanted;
        for (StripLayout::Label& label : layout.labels) {
            label.atMm = layout.yOf(m_picture, m_picture.marks[label.mark].at);
            wanted.push_back({label.atMm, label.box.height()});
        }
        const std::vector<double> middles = spreadLabels(wanted, m_headMm, heightMm - m_keyMm);
        for (std::size_t i = 0; i < middles.size(); ++i)
            layout.labels[i].box.moveTop(middles[i] - wanted[i].sizeMm / 2);
        return layout;
    }

private:
    [[nodiscard]] double k() const { return m_layout.scale; }
    [[nodiscard]] double points(double wanted) const { return std::max(leastPoints, wanted * k()); }

    void columns() {
        double x =
            MapText(QString::number(std::lround(kilometres(m_picture.length))), {.points = points(6.2)}).widthMm();
        x = std::max(x, MapText(words(m_picture.unit), {.points = points(6.2)}).widthMm()) + 0.4;
        m_layout.scaleEndMm = x;
        x += 1.8 * k();
        const bool isWide = m_layout.widthMm > 70 * k();
        m_layout.holders = {x, 0, (isWide ? 10 : 8) * k(), 0};
        x = m_layout.holders.right() + 0.8 * k();
        m_layout.status = {x, 0, 4 * k(), 0};
        x = m_layout.status.right();
        const bool hasNames = std::ranges::any_of(m_picture.legs, [](const auto& leg) { return !leg.name.empty(); });
        const double names = hasNames ? points(5.8) * mmPerPoint * 1.25 : 0;
        m_layout.namesMm = x + 0.3 + names / 2;
        x += names + 0.3;
        m_layout.roadMm = x + 1.8 * k();
        m_layout.signMm = m_layout.roadMm + 8.2 * k();
    }

    void head() {
        double y = 0;
        const double width = m_layout.widthMm;
        if (!m_picture.heading.empty())
            y += TextBlock({}, words(m_picture.heading), {.points = points(9), .weight = QFont::Bold}, width,
                           m_isRightToLeft)
                     .heightMm() +
                 0.5 * k();
        if (!m_picture.subtitle.empty())
            y += TextBlock({}, words(m_picture.subtitle), {.points = points(6.8)}, width, m_isRightToLeft).heightMm();
        m_headMm = y + 3 * k(); // room for the unit of the scale
    }

    void labels() {
        const TextStyle number{.points = points(6.6)};
        for (const StripPicture::Mark& mark : m_picture.marks)
            m_layout.kmWidthMm = std::max(m_layout.kmWidthMm, MapText(words(mark.kilometre), number).widthMm());
        m_layout.kmWidthMm += 0.3;
        const double start = m_layout.signMm + 2.3 * k();
        double width = std::max(8.0, m_layout.widthMm - m_layout.kmWidthMm - 1.5 - start);
        // On wide paper the kilometres stay near their places.
        double widest = 0;
        for (const StripPicture::Mark& mark : m_picture.marks)
            widest = std::max(widest, MapText(words(mark.text), {.points = points(7.8)}).widthMm());
        width = std::min(width, widest + 4 * k());
        m_layout.usedMm = start + width + 1.5 + m_layout.kmWidthMm;
        for (std::size_t i = 0; i < m_picture.marks.size(); ++i) {
            if (m_isLeftOut[i]) {
                ++m_layout.leftOut;
                continue;
            }
            const StripPicture::Mark& mark = m_picture.marks[i];
            const bool isPlace = mark.kind == StripPicture::MarkKind::Place;
            const double size = points(isPlace ? 7.8 : 6.6);
            const TextBlock block({}, words(mark.text), {.points = size}, width, m_isRightToLeft);
            const double height = std::max(block.heightMm(), isPlace ? 0.0 : 3.4 * k()) + 0.35 * k();
            m_layout.labels.push_back(
                {.mark = i, .box = {start, 0, m_layout.usedMm - start, height}, .atMm = 0, .points = size});
            m_labelsMm += height;
        }
        if (m_layout.labels.empty()) return;
        m_rimMm = lineMm(points(7.8), m_isRightToLeft) / 2 + 0.3;
    }

    /// As many columns as the widest line lets stand side by side.
    void key() {
        const TextStyle style{.points = points(6.4)};
        double widest = 0;
        for (const StripPicture::Key& key : m_picture.key)
            widest = std::max(widest, MapText(words(key.text), style).widthMm());
        widest = std::min(widest, 27 * k()); // the few that are longer take two lines
        const double column = widest + 7.2 * k() + 2;
        const auto count = std::clamp(std::floor((m_layout.widthMm + 2) / std::max(1.0, column)), 1.0, 4.0);
        m_layout.keyColumnMm = m_layout.widthMm / count;
        const auto columns = static_cast<std::size_t>(count);
        const std::size_t rows = (m_picture.key.size() + columns - 1) / columns;
        m_keyMm = rows == 0 ? 0 : 2.2 * k();
        for (std::size_t row = 0; row < rows; ++row)
            m_keyMm += stripKeyRowMm(m_picture, m_layout, row);
        if (m_layout.leftOut > 0) m_keyMm += lineMm(points(6.4), m_isRightToLeft);
    }

    const StripPicture& m_picture;
    const std::vector<bool>& m_isLeftOut;
    bool m_isRightToLeft;
    StripLayout m_layout;
    double m_headMm = 0;
    double m_labelsMm = 0;
    double m_rimMm = 0;
    double m_keyMm = 0;
};

/// The mark that gives way next: of the highest rank, the last.
std::optional<std::size_t> leastWanted(const StripPicture& picture, const std::vector<bool>& isLeftOut) {
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < picture.marks.size(); ++i)
        if (!isLeftOut[i] && picture.marks[i].rank > 1 &&
            (!found || picture.marks[i].rank >= picture.marks[*found].rank))
            found = i;
    return found;
}

const StripLayout::Label* labelAt(const StripLayout& layout, QPointF fromStartMm) {
    const auto found = std::ranges::find_if(layout.labels, [&](const StripLayout::Label& label) {
        return label.box.adjusted(-2.3 * layout.scale - 2, 0, 0, 0).contains(fromStartMm);
    });
    return found == layout.labels.end() ? nullptr : &*found;
}

} // namespace

double StripLayout::yOf(const StripPicture& picture, Metres along) const {
    const double share = picture.length.value > 0 ? along / picture.length : 0;
    return way.top() + way.height() * std::clamp(share, 0.0, 1.0);
}

std::size_t stripKeyColumns(const StripLayout& layout) {
    return static_cast<std::size_t>(std::max(1L, std::lround(layout.widthMm / layout.keyColumnMm)));
}

double stripKeyRowMm(const StripPicture& picture, const StripLayout& layout, std::size_t row) {
    const TextStyle style{.points = std::max(leastPoints, 6.4 * layout.scale)};
    const std::size_t columns = stripKeyColumns(layout);
    double height = 3.6 * layout.scale;
    for (std::size_t i = row * columns; i < std::min(picture.key.size(), (row + 1) * columns); ++i) {
        const TextBlock block({}, words(picture.key[i].text), style, layout.keyColumnMm - 7.2 * layout.scale - 1,
                              picture.language == Language::Arabic);
        height = std::max(height, block.heightMm());
    }
    return height + 0.5 * layout.scale;
}

StripLayout layoutStrip(const StripPicture& picture, double widthMm, double textScale, std::optional<double> heightMm) {
    std::vector<bool> isLeftOut(picture.marks.size(), false);
    if (!heightMm) {
        const Trial trial(picture, widthMm, textScale, isLeftOut);
        return trial.in(trial.usualHeightMm());
    }
    double scale = textScale;
    for (const double smaller : {1.0, 0.94, 0.88, 0.82, 0.76, 0.7}) {
        scale = smaller * textScale;
        const Trial trial(picture, widthMm, scale, isLeftOut);
        if (trial.leastHeightMm() <= *heightMm) return trial.in(*heightMm);
    }
    while (true) {
        const Trial trial(picture, widthMm, scale, isLeftOut);
        const auto next = leastWanted(picture, isLeftOut);
        if (trial.leastHeightMm() <= *heightMm || !next) return trial.in(*heightMm);
        isLeftOut[*next] = true;
    }
}

std::optional<Metres> alongAt(const StripPicture& picture, const StripLayout& layout, QPointF fromStartMm) {
    if (const auto* label = labelAt(layout, fromStartMm)) return picture.marks[label->mark].at;
    if (!layout.way.contains(fromStartMm) || picture.length.value <= 0) return std::nullopt;
    return picture.length * ((fromStartMm.y() - layout.way.top()) / layout.way.height());
}

std::optional<FeatureRef> stripAt(const StripPicture& picture, const StripLayout& layout, QPointF fromStartMm) {
    if (const auto* label = labelAt(layout, fromStartMm)) return picture.marks[label->mark].ref;
    const auto found = alongAt(picture, layout, fromStartMm);
    if (!found) return std::nullopt;
    const Metres along = *found;
    const auto holds = [along](const auto& part) { return part.begin <= along && along < part.end; };
    const auto stretch = std::ranges::find_if(picture.stretches, holds);
    const bool isOnBand = fromStartMm.x() >= layout.holders.left() && fromStartMm.x() <= layout.status.right();
    if (isOnBand && stretch != picture.stretches.end() && stretch->ref.kind == FeatureKind::Zone) return stretch->ref;
    const auto leg = std::ranges::find_if(picture.legs, holds);
    return leg == picture.legs.end() ? std::nullopt : std::optional(leg->ref);
}

} // namespace azalai
