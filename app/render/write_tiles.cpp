#include <app/render/write_tiles.h>

#include <app/render/finish_pdf.h>
#include <app/render/make_pdf.h>
#include <app/render/paint_tile_marks.h>
#include <app/render/paper_box.h>
#include <app/render/pdf_ground.h>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <algorithm>
#include <exception>
#include <format>
#include <vector>

namespace azalai {
namespace {

constexpr double pointsPerMm = 72 / 25.4;

/// A paper and the sheet of which it is a part.
struct TilePage {
    const Sheet& sheet;
    std::size_t number; ///< of the sheet
    TilePlan plan;
    Tile tile;
};

std::vector<TilePage> pagesOf(std::span<const Sheet> sheets) {
    std::vector<TilePage> pages;
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        const TilePlan plan = planTiles(sheets[i].format, *sheets[i].tiling, sheets[i].language == Language::Arabic);
        for (const Tile& tile : plan.tiles)
            pages.push_back({sheets[i], i, plan, tile});
    }
    return pages;
}

double heightOf(QPDFPageObjectHelper& page) {
    return page.getAttribute("/MediaBox", false).getArrayItem(3).getNumericValue();
}

/// Draws the sheet's window under what a page has already.
void addWindow(QPDF& pdf, QPDFPageObjectHelper page, QPDFObjectHandle sheet, double sheetHeight, const TilePage& tile) {
    const PaperRect& area = tile.plan.area;
    const PaperRect& window = tile.tile.window;
    const double height = heightOf(page);
    QPDFObjectHandle resources = page.getAttribute("/Resources", true);
    if (!resources.hasKey("/XObject")) resources.replaceKey("/XObject", QPDFObjectHandle::newDictionary());
    resources.getKey("/XObject").replaceKey("/Sheet", sheet);
    const std::string content =
        std::format("q {:.4f} {:.4f} {:.4f} {:.4f} re W n 1 0 0 1 {:.6f} {:.6f} cm /Sheet Do Q\n", area.x * pointsPerMm,
                    height - area.bottom() * pointsPerMm, area.width * pointsPerMm, area.height * pointsPerMm,
                    (area.x - window.x) * pointsPerMm, height - sheetHeight + (window.y - area.y) * pointsPerMm);
    page.addPageContents(pdf.newStream(content), true);
}

/// What of a sheet's maps is on a tile.
void addGrounds(std::vector<PdfGround>& grounds, const TilePage& tile, int page) {
    const std::vector<PlacedBox> frames = layoutOf(tile.sheet).maps();
    const QRectF window = toQRectF(tile.tile.window);
    const QPointF shift = toQRectF(tile.plan.area).topLeft() - window.topLeft();
    for (std::size_t i = 0; i < frames.size(); ++i) {
        const QRectF frame = toQRectF(frames[i].rect);
        const QRectF part = frame.intersected(window);
        if (part.width() < 1 || part.height() < 1) continue;
        const SheetMap& map = tile.sheet.maps[i];
        const PlaneFrame whole = visibleGround(map, frames[i].rect);
        const QPointF away = part.center() - frame.center();
        const PlanePoint middle =
            whole.onGround({map.centre.x + away.x() * map.metresPerMm, map.centre.y - away.y() * map.metresPerMm});
        const double right = part.width() * map.metresPerMm / 2;
        const double up = part.height() * map.metresPerMm / 2;
        grounds.push_back(
            {.page = page,
             .frame = part.translated(shift),
             .ground = {{middle.x - right, middle.y - up, middle.x + right, middle.y + up}, map.turnDeg}});
    }
}

QByteArray joined(const QByteArray& posterBytes, const QByteArray& markBytes, const std::vector<TilePage>& tiles) {
    QPDF pdf;
    pdf.processMemoryFile("the sheets", posterBytes.constData(), static_cast<std::size_t>(posterBytes.size()));
    QPDF marks;
    marks.processMemoryFile("the marks", markBytes.constData(), static_cast<std::size_t>(markBytes.size()));
    QPDFPageDocumentHelper pages(pdf);
    std::vector<QPDFPageObjectHelper> sheets = pages.getAllPages();
    std::vector<QPDFObjectHandle> forms;
    std::vector<double> heights;
    for (QPDFPageObjectHelper& sheet : sheets) {
        forms.push_back(sheet.getFormXObjectForPage());
        heights.push_back(heightOf(sheet));
    }
    std::vector<QPDFPageObjectHelper> empty = QPDFPageDocumentHelper(marks).getAllPages();
    std::vector<PdfGround> grounds;
    for (std::size_t i = 0; i < tiles.size(); ++i) {
        pages.addPage(empty.at(i), false);
        addWindow(pdf, pages.getAllPages().back(), forms.at(tiles[i].number), heights.at(tiles[i].number), tiles[i]);
        addGrounds(grounds, tiles[i], static_cast<int>(i));
    }
    for (const QPDFPageObjectHelper& sheet : sheets)
        pages.removePage(sheet);
    writePdfGrounds(pdf, grounds);
    return bytesOf(pdf);
}

} // namespace

Result<QByteArray> tilePdf(std::span<const Sheet> sheets, const QByteArray& poster) {
    const std::vector<TilePage> tiles = pagesOf(sheets);
    const PaperSize paper = sizeOf(tiles.front().plan.format);
    const auto marks = makePdf({.title = QString::fromStdString(sheets.front().title),
                                .author = QString::fromStdString(sheets.front().author),
                                .identity = QStringLiteral("tiles"),
                                .language = sheets.front().language,
                                .width = paper.width,
                                .height = paper.height,
                                .pages = static_cast<int>(tiles.size())},
                               [&](QPainter& painter, int page, double pixelsPerMm) {
                                   const TilePage& tile = tiles[static_cast<std::size_t>(page)];
                                   paintTileMarks(painter, tile.sheet, tile.plan, tile.tile, pixelsPerMm);
                               });
    if (!marks) return std::unexpected(marks.error());
    try {
        return joined(poster, *marks, tiles);
    } catch (const std::exception& trouble) {
        return failure(ErrorCode::PaintFailed, sheets.front().title, trouble.what());
    }
}

} // namespace azalai
