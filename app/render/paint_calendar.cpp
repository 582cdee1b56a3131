#include <app/render/paint_calendar.h>

#include <app/render/paint_fill.h>
#include <app/render/paint_list.h>
#include <app/render/spread_labels.h>
#include <azalai/cartography/status_fill.h>

#include <QPainter>

#include <algorithm>
#include <array>
#include <ranges>

namespace azalai {
namespace {

using Align = PictureBox::Align;

QString words(const std::string& text) { return QString::fromStdString(text); }

/// Where an instant lies between two others, 0 to 1.
double shareOf(Instant at, Instant from, Instant to) {
    const double span = static_cast<double>((to - from).count());
    return span > 0 ? std::clamp(static_cast<double>((at - from).count()) / span, 0.0, 1.0) : 0;
}

/// Sets a calendar at one scale; measuring and painting are the same walk.
class CalendarSetter {
public:
    CalendarSetter(const CalendarPicture& picture, const PictureBox& box, double scale, std::size_t shown)
        : m_picture(picture), m_box(box), m_k(scale), m_shown(shown), m_ink(toQColor(picture.style.placeText)),
          m_soft(toQColor(picture.style.countryText)), m_bands(bandStyle(picture.style)) {
        double name = 0;
        double note = 0;
        for (const CalendarPicture::Row& row : picture.rows | std::views::take(shown)) {
            if (!row.isHeading) name = std::max(name, MapText(words(row.name), nameStyle()).widthMm());
            note = std::max(note, MapText(words(row.note), noteStyle()).widthMm());
        }
        const double width = box.widthMm();
        m_nameMm = std::min(name + 0.3, width * 0.34);
        m_noteMm = std::min(note + 0.3, width * 0.26);
        m_startMm = m_nameMm + 1.6 * m_k;
        m_endMm = width - (m_noteMm > 0.5 ? m_noteMm + 1.6 * m_k : 0);
    }

    double set() { ///< height in millimetres
        head();
        const double monthsTop = m_y - 2 * m_k;
        const double words = m_y;
        m_y += markWordsMm();
        const double top = m_y;
        std::vector<std::pair<double, const CalendarPicture::Row*>> bands;
        for (std::size_t i = 0; i < m_shown; ++i)
            row(m_picture.rows[i], bands);
        // The bands are painted over the lines of the months, and the marks over the bands.
        lines(monthsTop, m_y);
        for (const auto& [y, row] : bands)
            band(*row, y);
        marks(top, m_y);
        markWords(words);
        if (m_shown < m_picture.rows.size()) {
            const QString more = QString::fromStdString(m_picture.more).arg(m_picture.rows.size() - m_shown);
            m_y += m_box.text(more, noteStyle(), 0, m_y, m_box.widthMm());
        }
        key();
        return m_y;
    }

private:
    [[nodiscard]] double points(double wanted) const { return std::max(leastPoints, wanted * m_k); }
    [[nodiscard]] TextStyle nameStyle() const { return {.points = points(7.5), .color = m_ink}; }
    [[nodiscard]] TextStyle noteStyle() const { return {.points = points(6.4), .color = m_soft}; }
    [[nodiscard]] double bandMm() const { return 3.1 * m_k; }
    [[nodiscard]] double xOf(Instant at) const {
        return m_startMm + (m_endMm - m_startMm) * shareOf(at, m_picture.from, m_picture.to);
    }

    void head() {
        if (!m_picture.heading.empty()) {
            m_y += m_box.text(words(m_picture.heading), {.points = points(8.4), .weight = QFont::Bold, .color = m_ink},
                              0, m_y, m_box.widthMm());
            m_y += 0.6 * m_k;
            m_box.line(0, m_y, m_box.widthMm(), m_y, m_ink, 0.25);
            m_y += 1.2 * m_k;
        }
        if (!m_picture.subtitle.empty()) {
            m_y += m_box.text(words(m_picture.subtitle), noteStyle(), 0, m_y, m_box.widthMm());
            m_y += 0.6 * m_k;
        }
        monthWords();
    }

    [[nodiscard]] double lineMm(double size) const { return size * mmPerPoint * (m_box.isRightToLeft() ? 1.5 : 1.32); }
    [[nodiscard]] double markWordsMm() const {
        return m_picture.briefing || m_picture.shown ? lineMm(points(6.4)) + 0.3 * m_k : 0;
    }
    /// The words of the two marks side by side over their lines, as near as they can be.
    void markWords(double top) const {
        std::vector<const CalendarPicture::Mark*> sorted;
        for (const auto* mark : {&m_picture.briefing, &m_picture.shown})
            if (*mark) sorted.push_back(&**mark);
        std::ranges::stable_sort(sorted, {}, &CalendarPicture::Mark::at);
        std::vector<MapText> texts;
        std::vector<SpreadLabel> labels;
        for (const CalendarPicture::Mark* mark : sorted) {
            const bool isShown = m_picture.shown && mark == &*m_picture.shown;
            texts.emplace_back(words(mark->text), TextStyle{.points = points(6.4),
                                                            .weight = isShown ? QFont::Bold : QFont::Normal,
                                                            .color = isShown ? m_ink : m_soft,
                                                            .halo = toQColor(m_picture.style.placeFill)});
            labels.push_back({xOf(mark->at), texts.back().widthMm() + 2.4 * m_k});
        }
        const std::vector<double> middles = spreadLabels(labels, 0, m_box.widthMm());
        for (std::size_t i = 0; i < texts.size(); ++i)
            m_box.textAround(texts[i], middles[i], top + lineMm(points(6.4)) / 2);
    }

    /// Whole names where all have room, else short ones where they have.
    void monthWords() {
        const TextStyle style = noteStyle();
        const auto room = [&](std::size_t i) {
            const bool isLast = i + 1 == m_picture.months.size();
            return (isLast ? m_endMm : xOf(m_picture.months[i + 1].at)) - xOf(m_picture.months[i].at) - 1.2;
        };
        const auto fits = [&](const std::string& text, std::size_t i) {
            return MapText(words(text), style).widthMm() <= room(i);
        };
        bool isWhole = true;
        for (std::size_t i = 0; i + 1 < m_picture.months.size(); ++i)
            isWhole = isWhole && fits(m_picture.months[i].text, i);
        const double height = lineMm(style.points);
        double free = m_startMm;
        for (std::size_t i = 0; i < m_picture.months.size(); ++i) {
            const CalendarPicture::Tick& month = m_picture.months[i];
            const std::string& text = isWhole ? month.text : month.shortText;
            const MapText set(words(text), style);
            const double x = xOf(month.at);
            if (x < free || x + 0.7 + set.widthMm() > m_endMm) continue;
            m_box.textAround(set, x + 0.7 + set.widthMm() / 2, m_y + height / 2);
            free = x + 0.7 + set.widthMm() + 0.8;
        }
        m_y += height + 0.3 * m_k;
    }

    void row(const CalendarPicture::Row& row, std::vector<std::pair<double, const CalendarPicture::Row*>>& bands) {
        if (row.isHeading) {
            m_y += 0.8 * m_k;
            m_y += m_box.text(words(row.name), {.points = points(6.4), .weight = QFont::Bold, .color = m_soft}, 0, m_y,
                              m_box.widthMm());
            return;
        }
        const double least = bandMm() + 1.3 * m_k;
        const TextStyle name = fitted(nameStyle(), words(row.name), m_nameMm);
        const TextStyle note = fitted(noteStyle(), words(row.note), m_noteMm);
        const PictureBox measure(nullptr, {0, 0, m_box.widthMm(), 0}, 1, m_box.isRightToLeft());
        const double nameHeight = measure.text(words(row.name), name, 0, 0, m_nameMm);
        const double noteHeight = row.note.empty() ? 0 : measure.text(words(row.note), note, 0, 0, m_noteMm);
        const double height = std::max({least, nameHeight + 0.2, noteHeight + 0.2});
        m_box.text(words(row.name), name, 0, m_y + (height - nameHeight) / 2, m_nameMm);
        if (noteHeight > 0)
            m_box.text(words(row.note), note, m_box.widthMm() - m_noteMm, m_y + (height - noteHeight) / 2, m_noteMm);
        bands.emplace_back(m_y + (height - bandMm()) / 2, &row);
        m_y += height;
    }

    void band(const CalendarPicture::Row& row, double y) const {
        if (m_box.painter() == nullptr) return;
        const QRectF px = m_box.at(QRectF(m_startMm, y, m_endMm - m_startMm, bandMm()));
        const double mm = m_box.pixelsPerMm();
        std::vector<Instant> marked;
        for (const auto* mark : {&m_picture.briefing, &m_picture.shown})
            if (*mark) marked.push_back((*mark)->at);
        paintSpells(*m_box.painter(), row.spells, {m_picture.from, m_picture.to, marked},
                    {px.topLeft() / mm, px.size() / mm}, m_picture.style, mm, m_box.isRightToLeft());
    }

    /// The beginnings of months.
    void lines(double top, double bottom) const {
        QColor faint = m_soft;
        faint.setAlpha(110);
        for (const CalendarPicture::Tick& month : m_picture.months)
            m_box.line(xOf(month.at), top, xOf(month.at), bottom, faint, 0.15);
    }
    void marks(double top, double bottom) const {
        const QColor rim = toQColor(m_picture.style.placeFill);
        if (m_picture.briefing) {
            const double x = xOf(m_picture.briefing->at);
            m_box.line(x, top, x, bottom, rim, 0.6);
            m_box.line(x, top, x, bottom, m_ink, 0.25, Qt::DashLine);
        }
        if (m_picture.shown) {
            const double x = xOf(m_picture.shown->at);
            m_box.line(x, top, x, bottom, rim, 0.95);
            m_box.line(x, top, x, bottom, m_ink, 0.45);
        }
    }

    void key() {
        if (m_picture.key.empty()) return;
        m_y += 1.1 * m_k;
        const TextStyle style = noteStyle();
        const double line = lineMm(style.points);
        const double sample = 6 * m_k;
        double x = 0;
        for (const CalendarPicture::Key& key : m_picture.key) {
            const double width = MapText(words(key.text), style).widthMm() + 0.2;
            const double room = m_box.widthMm() - sample - 1.2;
            if (x > 0 && x + sample + 1.2 + width > m_box.widthMm()) {
                x = 0;
                m_y += line + 0.5 * m_k;
            }
            m_box.fill({x, m_y + line / 2 - 1.2 * m_k, sample, 2.4 * m_k}, statusFill(m_picture.style, key.status),
                       m_bands, m_soft);
            m_box.text(words(key.text), style, x + sample + 1.2, m_y, std::min(width, room));
            x += sample + 1.2 + width + 3.5 * m_k;
        }
        m_y += line;
    }

    const CalendarPicture& m_picture;
    const PictureBox& m_box;
    double m_k;
    std::size_t m_shown;
    QColor m_ink;
    QColor m_soft;
    Style m_bands;
    double m_nameMm = 0;
    double m_noteMm = 0;
    double m_startMm = 0; ///< of the bands
    double m_endMm = 0;
    double m_y = 0;
};

/// The day on which a spell began, inside of it, behind any mark that would strike it out; nothing without room.
void setDay(const PictureBox& box, const CalendarPicture::Spell& spell, double begin, double end,
            const CalendarSpan& span, const Style& style) {
    const bool isOnDark = (spell.status == Status::Cut) != style.isDark;
    const MapText text(words(spell.text),
                       {.points = leastPoints, .color = isOnDark ? QColor(Qt::white) : QColor(0x22, 0x26, 0x2b)});
    if (text.heightMm() > box.heightMm() + 0.2) return;
    double x = begin + 0.8;
    for (const Instant mark : span.marked) {
        const double at = box.widthMm() * shareOf(mark, span.from, span.to);
        if (at > x - 0.7 && at < x + text.widthMm() + 0.7) x = at + 1.1;
    }
    if (x + text.widthMm() + 0.6 > end) return;
    // Letters on a hatch are hard to read: the hatch stops around them.
    const SceneFill fill = statusFill(style, spell.status);
    if (fill.patternColor.alpha > 0) {
        const double left = std::max(begin, x - 1.1); // no sliver of it is left before the words
        box.fill({left, 0, x + text.widthMm() + 0.4 - left, box.heightMm()}, {.color = fill.color}, style);
    }
    box.textAround(text, x + text.widthMm() / 2, box.heightMm() / 2);
}

} // namespace

double calendarHeightMm(const CalendarPicture& picture, double widthMm, double textScale) {
    return listHeightMm<CalendarSetter>(picture, widthMm, textScale, picture.rows.size());
}

void paintCalendar(QPainter& painter, const CalendarPicture& picture, const QRectF& boxMm, double pixelsPerMm,
                   double textScale) {
    paintList<CalendarSetter>(painter, picture, boxMm, pixelsPerMm, textScale);
}

void paintSpells(QPainter& painter, std::span<const CalendarPicture::Spell> spells, const CalendarSpan& span,
                 const QRectF& boxMm, const Style& style, double pixelsPerMm, bool isRightToLeft) {
    const PictureBox box(&painter, boxMm, pixelsPerMm, isRightToLeft);
    const Style bands = bandStyle(style);
    painter.save();
    for (const CalendarPicture::Spell& spell : spells) {
        const double begin = boxMm.width() * shareOf(spell.from, span.from, span.to);
        const double end = boxMm.width() * shareOf(spell.to, span.from, span.to);
        if (end <= begin) continue;
        box.fill({begin, 0, end - begin, boxMm.height()}, statusFill(style, spell.status), bands);
        if (!spell.text.empty()) setDay(box, spell, begin, end, span, style);
    }
    QPainterPath edge;
    edge.addRect(box.at(QRectF(QPointF(0, 0), boxMm.size())));
    painter.strokePath(edge, QPen(toQColor(style.countryText), 0.15 * pixelsPerMm));
    painter.restore();
}

} // namespace azalai
