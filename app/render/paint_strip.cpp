#include <app/render/paint_strip.h>

#include <app/render/paint_fill.h>
#include <app/render/paint_road.h>
#include <app/render/paint_strip_sign.h>
#include <app/render/picture_box.h>
#include <azalai/cartography/status_fill.h>

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace azalai {
namespace {

using MarkKind = StripPicture::MarkKind;
using Part = StripPicture::Part;

QString words(const std::string& text) { return QString::fromStdString(text); }

/// Kilometres between two numbers of the scale: round, and far enough apart to be read.
double tickStep(double lengthKm, double heightMm, double leastMm) {
    for (const double step : {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000})
        if (step / std::max(lengthKm, 1e-9) * heightMm >= leastMm) return step;
    return 5000;
}

class StripSetter {
public:
    StripSetter(const StripPicture& picture, const StripLayout& layout, const PictureBox& box)
        : m_picture(picture), m_layout(layout), m_box(box), m_k(layout.scale), m_ink(toQColor(picture.style.placeText)),
          m_soft(toQColor(picture.style.countryText)), m_bands(bandStyle(picture.style)) {}

    void set() {
        head();
        holders();
        statuses();
        scale();
        leaders();
        roads();
        labels();
        cuts();
        key();
    }

private:
    [[nodiscard]] double points(double wanted) const { return std::max(leastPoints, wanted * m_k); }
    [[nodiscard]] double y(Metres along) const { return m_layout.yOf(m_picture, along); }

    [[nodiscard]] SceneFill fillOf(std::size_t actor) const {
        return holderFill(m_picture.style, m_picture.actors[actor].color, m_picture.actors[actor].pattern);
    }

    void head() {
        double top = 0;
        if (!m_picture.heading.empty())
            top += m_box.text(words(m_picture.heading), {.points = points(9), .weight = QFont::Bold, .color = m_ink}, 0,
                              top, m_layout.widthMm) +
                   0.5 * m_k;
        if (!m_picture.subtitle.empty())
            m_box.text(words(m_picture.subtitle), {.points = points(6.8), .color = m_soft}, 0, top, m_layout.widthMm);
    }

    void holders() {
        const QRectF& band = m_layout.holders;
        for (const StripPicture::Stretch& stretch : m_picture.stretches) {
            const double top = y(stretch.begin);
            const double height = y(stretch.end) - top;
            const double width = band.width() / static_cast<double>(std::max<std::size_t>(1, stretch.actors.size()));
            for (std::size_t i = 0; i < stretch.actors.size(); ++i) {
                const QRectF cell(band.left() + width * static_cast<double>(i), top, width, height);
                m_box.fill(cell, fillOf(stretch.actors[i]), m_bands, m_soft);
            }
        }
        names();
        outline(band);
    }

    /// The actors' names in their cells, once for each run of stretches with the same actors, where they have room.
    void names() {
        const QRectF& band = m_layout.holders;
        for (std::size_t i = 0; i < m_picture.stretches.size();) {
            const std::vector<std::size_t>& actors = m_picture.stretches[i].actors;
            std::size_t end = i + 1;
            while (end < m_picture.stretches.size() && m_picture.stretches[end].actors == actors)
                ++end;
            const double top = y(m_picture.stretches[i].begin);
            const double height = y(m_picture.stretches[end - 1].end) - top;
            const double width = band.width() / static_cast<double>(std::max<std::size_t>(1, actors.size()));
            for (std::size_t a = 0; a < actors.size(); ++a) {
                const MapText name(words(m_picture.actors[actors[a]].name),
                                   {.points = points(6),
                                    .weight = QFont::DemiBold,
                                    .color = m_ink,
                                    .halo = toQColor(fillOf(actors[a]).color)});
                const double x = band.left() + width * (static_cast<double>(a) + 0.5);
                if (name.widthMm() + 0.6 <= width && name.heightMm() + 0.6 <= height)
                    m_box.textAround(name, x, top + height / 2);
                else if (name.heightMm() + 0.3 <= width && name.widthMm() + 1 <= height)
                    m_box.textAround(name, x, top + height / 2, true);
            }
            i = end;
        }
    }

    void statuses() {
        const QRectF& band = m_layout.status;
        for (const StripPicture::Stretch& stretch : m_picture.stretches)
            m_box.fill({band.left(), y(stretch.begin), band.width(), y(stretch.end) - y(stretch.begin)},
                       statusFill(m_picture.style, stretch.status), m_bands);
        for (std::size_t i = 1; i < m_picture.stretches.size(); ++i)
            if (m_picture.stretches[i].status != m_picture.stretches[i - 1].status)
                m_box.line(band.left(), y(m_picture.stretches[i].begin), band.right(), y(m_picture.stretches[i].begin),
                           m_ink, 0.2);
        outline(band);
    }

    void outline(const QRectF& band) const {
        const std::array corners{band.topLeft(), band.topRight(), band.bottomRight(), band.bottomLeft()};
        for (std::size_t i = 0; i < corners.size(); ++i) {
            const QPointF a = corners[i];
            const QPointF b = corners[(i + 1) % corners.size()];
            m_box.line(a.x(), a.y(), b.x(), b.y(), m_soft, 0.18);
        }
    }

    void scale() {
        const double lengthKm = kilometres(m_picture.length);
        const double step = tickStep(lengthKm, m_layout.way.height(), 6.5 * m_k);
        const TextStyle style{.points = points(6.2), .color = m_soft};
        const double x = m_layout.scaleEndMm;
        double free = m_layout.way.bottom() + 10;
        const auto number = [&](double km, const QString& text) {
            const double at = y(Metres{km * 1000});
            const MapText set(text, style);
            m_box.textAround(set, x - set.widthMm() / 2, at);
            m_box.line(x + 0.5 * m_k, at, m_layout.holders.left(), at, m_soft, 0.18);
        };
        // The unit stands with the first number: "0 km" would be wider than all others.
        m_box.textAround(MapText(words(m_picture.unit), style), x - MapText(words(m_picture.unit), style).widthMm() / 2,
                         m_layout.way.top() - points(6.2) * mmPerPoint * 1.15);
        free = y(m_picture.length);
        for (int i = 0; i * step <= lengthKm; ++i)
            if (y(Metres{i * step * 1000}) <= free) number(i * step, QString::number(std::lround(i * step)));
        for (int i = 0; i * step / 5 <= lengthKm; ++i) {
            const double at = y(Metres{i * step * 200});
            m_box.line(x + 1.1 * m_k, at, m_layout.holders.left(), at, m_soft, 0.12);
        }
    }

    void roads() {
        if (m_box.painter() == nullptr) return;
        for (const StripPicture::Leg& leg : m_picture.legs)
            paintRoad(*m_box.painter(), leg.make, m_box.at(m_layout.roadMm, y(leg.begin)),
                      m_box.at(m_layout.roadMm, y(leg.end)), m_picture.style, m_box.pixelsPerMm());
        for (std::size_t i = 0; i < m_picture.legs.size();) {
            std::size_t end = i + 1;
            while (end < m_picture.legs.size() && m_picture.legs[end].name == m_picture.legs[i].name)
                ++end;
            const double top = y(m_picture.legs[i].begin);
            const double bottom = y(m_picture.legs[end - 1].end);
            const MapText name(words(m_picture.legs[i].name), {.points = points(5.8), .color = m_soft});
            if (!name.text().isEmpty() && name.widthMm() + 1 <= bottom - top)
                m_box.textAround(name, m_layout.namesMm, (top + bottom) / 2, true);
            i = end;
        }
    }

    /// From the way to where the words stand. Labels keep the order of the way, so that no two cross.
    void leaders() {
        for (const StripLayout::Label& label : m_layout.labels) {
            const bool isPlace = m_picture.marks[label.mark].kind == MarkKind::Place;
            const double words = labelLine(label);
            const double start = m_layout.roadMm;
            const double bend = start + 1.9 * m_k;
            const double level = m_layout.signMm - 2.4 * m_k;
            const double end = isPlace ? label.box.left() - 0.7 : m_layout.signMm;
            m_box.line(start, label.atMm, bend, label.atMm, m_soft, 0.18);
            m_box.line(bend, label.atMm, level, words, m_soft, 0.18);
            m_box.line(level, words, end, words, m_soft, 0.18);
        }
    }
    /// The middle of a label's first line.
    [[nodiscard]] double labelLine(const StripLayout::Label& label) const {
        const double line = label.points * mmPerPoint * (m_box.isRightToLeft() ? 1.5 : 1.32);
        return label.box.top() + std::max(line, std::min(label.box.height(), 3.4 * m_k)) / 2;
    }

    void labels() {
        for (const StripLayout::Label& label : m_layout.labels) {
            const StripPicture::Mark& mark = m_picture.marks[label.mark];
            const bool isPlace = mark.kind == MarkKind::Place;
            const double line = label.points * mmPerPoint * (m_box.isRightToLeft() ? 1.5 : 1.32);
            const double middle = labelLine(label);
            m_box.text(words(mark.text),
                       {.points = label.points,
                        .weight = isPlace && mark.rank <= 2 ? QFont::DemiBold : QFont::Normal,
                        .color = m_ink},
                       label.box.left(), middle - line / 2, label.box.width() - m_layout.kmWidthMm - 1.5);
            const TextStyle number{.points = points(6.6), .color = m_soft};
            const double numberLine = number.points * mmPerPoint * (m_box.isRightToLeft() ? 1.5 : 1.32);
            m_box.text(words(mark.kilometre), number, m_layout.usedMm - m_layout.kmWidthMm, middle - numberLine / 2,
                       m_layout.kmWidthMm, PictureBox::Align::End);
            if (m_box.painter() == nullptr) continue;
            if (isPlace)
                paintStripSign(*m_box.painter(), mark, m_picture.style, m_box.at(m_layout.roadMm, label.atMm),
                               m_k * m_box.pixelsPerMm());
            else
                paintStripSign(*m_box.painter(), mark, m_picture.style, m_box.at(m_layout.signMm, middle),
                               m_k * m_box.pixelsPerMm());
        }
    }

    /// Where it is cut stands on the road itself too, over all else.
    void cuts() {
        if (m_box.painter() == nullptr) return;
        for (const StripPicture::Mark& mark : m_picture.marks)
            if (mark.kind == MarkKind::FirstCut || mark.kind == MarkKind::LastCut)
                m_box.line(m_layout.status.left() - 0.5 * m_k, y(mark.at), m_layout.roadMm + 1.4 * m_k, y(mark.at),
                           toQColor(m_picture.style.routeCut), 0.5 * m_k);
    }

    void key() {
        const std::size_t columns = stripKeyColumns(m_layout);
        const TextStyle style{.points = points(6.4), .color = m_ink};
        const double line = style.points * mmPerPoint * (m_box.isRightToLeft() ? 1.5 : 1.32);
        double top = m_layout.keyTopMm + 2.2 * m_k;
        if (m_layout.leftOut > 0) {
            m_box.text(words(m_picture.more).arg(m_layout.leftOut), {.points = points(6.4), .color = m_soft},
                       m_layout.signMm + 2.3 * m_k, m_layout.keyTopMm, m_layout.widthMm - m_layout.signMm - 2.3 * m_k);
            top += line;
        }
        for (std::size_t i = 0; i < m_picture.key.size(); ++i) {
            const double x = static_cast<double>(i % columns) * m_layout.keyColumnMm;
            sample(m_picture.key[i], x, top + std::max(line, 3.6 * m_k) / 2);
            m_box.text(words(m_picture.key[i].text), style, x + 7.2 * m_k, top + std::max(0.0, (3.6 * m_k - line) / 2),
                       m_layout.keyColumnMm - 7.2 * m_k - 1);
            if (i % columns == columns - 1) top += stripKeyRowMm(m_picture, m_layout, i / columns);
        }
    }

    void sample(const StripPicture::Key& key, double x, double middle) {
        const QRectF cell(x, middle - 1.3 * m_k, 5.8 * m_k, 2.6 * m_k);
        const double mm = m_box.pixelsPerMm();
        if (m_box.painter() == nullptr) return;
        switch (key.part) {
        case Part::Status:
            m_box.fill(cell, statusFill(m_picture.style, key.status), m_bands, m_soft);
            break;
        case Part::Actor:
            m_box.fill(cell, fillOf(key.actor), m_bands, m_soft);
            break;
        case Part::Make:
            paintRoad(*m_box.painter(), key.make, m_box.at(cell.left(), middle), m_box.at(cell.right(), middle),
                      m_picture.style, mm);
            break;
        case Part::Mark:
            paintStripSign(*m_box.painter(), m_picture.marks[key.example], m_picture.style,
                           m_box.at(cell.center().x(), middle), m_k * mm);
            break;
        }
    }

    const StripPicture& m_picture;
    const StripLayout& m_layout;
    const PictureBox& m_box;
    double m_k;
    QColor m_ink;
    QColor m_soft;
    Style m_bands;
};

} // namespace

void paintStrip(QPainter& painter, const StripPicture& picture, const StripLayout& layout, QPointF cornerMm,
                double pixelsPerMm) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const PictureBox box(&painter, {cornerMm, QSizeF(layout.widthMm, layout.heightMm)}, pixelsPerMm,
                         picture.language == Language::Arabic);
    StripSetter(picture, layout, box).set();
    painter.restore();
}

} // namespace azalai
