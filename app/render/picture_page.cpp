#include <app/render/picture_page.h>

#include <app/render/make_pdf.h>
#include <app/render/make_picture.h>
#include <app/render/paint_calendar.h>
#include <app/render/paint_rules.h>
#include <app/render/paint_strip.h>
#include <app/render/picture_box.h>
#include <app/render/text_block.h>

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

namespace azalai {
namespace {

const QColor ink(0x22, 0x26, 0x2b);
const QColor softInk(0x5a, 0x52, 0x45);
const QColor bannerColor(0x2a, 0x29, 0x27);

constexpr double bannerMm = 6;
constexpr double marginMm = 12;
constexpr double listScale = 1.1; ///< of letters: a page of its own has room
constexpr double stripScale = 1.3;

QString words(const std::string& text) { return QString::fromStdString(text); }

/// Sizes of a page in millimetres.
struct PageFrame {
    QSizeF size;
    QRectF head;
    QRectF body;
    QRectF foot;
};

class PageSetter {
public:
    explicit PageSetter(const PicturePage& page)
        : m_page(page), m_isUpright(std::holds_alternative<StripPicture>(page.picture)) {}

    [[nodiscard]] double widthMm() const { return m_isUpright ? 210 : 297; }
    [[nodiscard]] double a4HeightMm() const { return m_isUpright ? 297 : 210; }

    /// heightMm  of the paper; absent: as high as the picture needs.
    [[nodiscard]] PageFrame frame(std::optional<double> heightMm) const {
        const double width = widthMm() - 2 * marginMm;
        const double head = block(m_page.title, titleStyle(), width).heightMm() +
                            block(m_page.subtitle, subtitleStyle(), width).heightMm() + 1;
        const double foot = block(m_page.disclaimer, footStyle(), width * 0.66).heightMm();
        const double top = bannerMm + 6 + head + 5;
        const double height = heightMm.value_or(top + naturalMm(width) + 6 + foot + 5 + bannerMm);
        const double footTop = height - bannerMm - 5 - foot;
        return {.size = {widthMm(), height},
                .head = {marginMm, bannerMm + 6, width, head},
                .body = {marginMm, top, width, footTop - 5 - top},
                .foot = {marginMm, footTop, width, foot}};
    }

    void paint(QPainter& painter, const PageFrame& frame,
               const std::variant<CalendarPicture, StripPicture, RulesPicture>& picture, double mm) const {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillRect(QRectF(QPointF(0, 0), frame.size * mm), Qt::white);
        banner(painter, {0, 0, frame.size.width(), bannerMm}, mm);
        banner(painter, {0, frame.size.height() - bannerMm, frame.size.width(), bannerMm}, mm);
        const PictureBox head(&painter, frame.head, mm, isRightToLeft());
        const double title = head.text(words(m_page.title), titleStyle(), 0, 0, head.widthMm());
        head.text(words(m_page.subtitle), subtitleStyle(), 0, title + 1, head.widthMm());
        const PictureBox foot(&painter, frame.foot, mm, isRightToLeft());
        foot.text(words(m_page.disclaimer), footStyle(), 0, 0, foot.widthMm() * 0.66);
        foot.text(words(m_page.footer), footStyle(), foot.widthMm() * 0.68, 0, foot.widthMm() * 0.32,
                  PictureBox::Align::End);
        std::visit([&](const auto& shown) { paintBody(painter, shown, frame.body, mm); }, picture);
        painter.restore();
    }

private:
    [[nodiscard]] bool isRightToLeft() const { return m_page.language == Language::Arabic; }
    [[nodiscard]] static TextStyle titleStyle() { return {.points = 17, .weight = QFont::Bold, .color = ink}; }
    [[nodiscard]] static TextStyle subtitleStyle() { return {.points = 9, .color = softInk}; }
    [[nodiscard]] static TextStyle footStyle() { return {.points = 6.4, .color = softInk}; }
    [[nodiscard]] TextBlock block(const std::string& text, const TextStyle& style, double widthMm) const {
        return {{}, words(text), style, widthMm, isRightToLeft()};
    }

    [[nodiscard]] double naturalMm(double widthMm) const {
        if (const auto* calendar = std::get_if<CalendarPicture>(&m_page.picture))
            return calendarHeightMm(*calendar, widthMm, listScale);
        if (const auto* strip = std::get_if<StripPicture>(&m_page.picture))
            return std::max(150.0, layoutStrip(*strip, widthMm, stripScale).heightMm);
        return rulesHeightMm(std::get<RulesPicture>(m_page.picture), widthMm, listScale);
    }

    static void paintBody(QPainter& painter, const CalendarPicture& calendar, const QRectF& body, double mm) {
        paintCalendar(painter, calendar, body, mm, listScale);
    }
    static void paintBody(QPainter& painter, const RulesPicture& rules, const QRectF& body, double mm) {
        paintRules(painter, rules, body, mm, listScale);
    }
    static void paintBody(QPainter& painter, const StripPicture& strip, const QRectF& body, double mm) {
        const StripLayout layout = layoutStrip(strip, body.width(), stripScale, body.height());
        paintStrip(painter, strip, layout, body.topLeft(), mm);
    }

    void banner(QPainter& painter, const QRectF& band, double mm) const {
        painter.fillRect(QRectF(band.topLeft() * mm, band.size() * mm), bannerColor);
        const TextStyle style =
            fitted({.points = 8, .weight = QFont::Bold, .color = Qt::white}, words(m_page.handling), band.width() - 8);
        const PictureBox box(&painter, band, mm, isRightToLeft());
        box.textAround(MapText(words(m_page.handling), style), band.width() / 2, band.height() / 2);
    }

    const PicturePage& m_page;
    bool m_isUpright;
};

/// The rows of a calendar by pages of at most so many millimetres. A heading goes with what it heads.
std::vector<CalendarPicture> pagesOf(const CalendarPicture& calendar, double widthMm, double heightMm) {
    constexpr double leastScale = 0.82; // rather a little smaller than two pages
    std::vector<CalendarPicture> pages;
    CalendarPicture page = calendar;
    page.rows.clear();
    for (const CalendarPicture::Row& row : calendar.rows) {
        page.rows.push_back(row);
        if (calendarHeightMm(page, widthMm, leastScale * listScale) <= heightMm || page.rows.size() < 2) continue;
        page.rows.pop_back();
        std::vector<CalendarPicture::Row> next;
        if (page.rows.size() > 1 && page.rows.back().isHeading) {
            next.push_back(page.rows.back());
            page.rows.pop_back();
        }
        next.push_back(row);
        pages.push_back(page);
        page.rows = std::move(next);
    }
    pages.push_back(std::move(page));
    return pages;
}

QString identityOf(const PicturePage& page) { return words(page.footer + page.title + page.subtitle); }

} // namespace

Result<QByteArray> pdfOf(const PicturePage& page) {
    const PageSetter setter(page);
    const PageFrame frame = setter.frame(setter.a4HeightMm());
    PdfFrame pdf{.title = words(page.title),
                 .author = QStringLiteral("Azalai"),
                 .identity = identityOf(page),
                 .language = page.language,
                 .width = Millimetres{frame.size.width()},
                 .height = Millimetres{frame.size.height()}};
    const auto* calendar = std::get_if<CalendarPicture>(&page.picture);
    if (calendar == nullptr)
        return makePdf(pdf, [&](QPainter& painter, int, double mm) { setter.paint(painter, frame, page.picture, mm); });
    const std::vector<CalendarPicture> pages = pagesOf(*calendar, frame.body.width(), frame.body.height());
    pdf.pages = static_cast<int>(pages.size());
    return makePdf(pdf, [&](QPainter& painter, int number, double mm) {
        setter.paint(painter, frame, pages.at(static_cast<std::size_t>(number)), mm);
    });
}

Result<QByteArray> svgOf(const PicturePage& page) {
    const PageSetter setter(page);
    const PageFrame frame = setter.frame(std::nullopt);
    return makeSvg({.title = words(page.title),
                    .description = words(page.subtitle + " " + page.disclaimer + " " + page.footer),
                    .sizeMm = frame.size,
                    .paint = [&](QPainter& painter, double mm) { setter.paint(painter, frame, page.picture, mm); }});
}

} // namespace azalai
