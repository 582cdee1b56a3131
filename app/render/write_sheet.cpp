#include <app/render/write_sheet.h>

#include <app/render/fonts.h>
#include <app/render/geo_picture.h>
#include <app/render/make_pdf.h>
#include <app/render/make_picture.h>
#include <app/render/paper_box.h>
#include <app/render/save_file.h>
#include <app/render/write_tiles.h>

#include <azalai/base/expect.h>

#include <QFileInfo>
#include <QImage>
#include <QPainter>

namespace azalai {
namespace {

/// Where the maps of a page lie.
std::vector<PdfGround> groundsOf(const Sheet& sheet, int page) {
    std::vector<PdfGround> grounds;
    const std::vector<PlacedBox> frames = layoutOf(sheet).maps();
    for (std::size_t i = 0; i < frames.size(); ++i)
        grounds.push_back(
            {.page = page, .frame = toQRectF(frames[i].rect), .ground = visibleGround(sheet.maps[i], frames[i].rect)});
    return grounds;
}

/// Millimetres, with what is cut off.
QSizeF paperOf(const Sheet& sheet) {
    const PaperSize paper = sizeOf(sheet.format);
    const double around = 2 * marginAround(sheet);
    return {paper.width.value + around, paper.height.value + around};
}

Result<QByteArray> pdfOf(std::span<const Sheet> sheets) {
    const Sheet& first = sheets.front();
    const QSizeF paper = paperOf(first);
    PdfFrame frame{.title = QString::fromStdString(first.title),
                   .author = QString::fromStdString(first.author),
                   .identity = QString(),
                   .language = first.language,
                   .width = Millimetres{paper.width()},
                   .height = Millimetres{paper.height()},
                   .trimMargin = Millimetres{marginAround(first)},
                   .bleed = first.bleed,
                   .pages = static_cast<int>(sheets.size()),
                   .grounds = {},
                   .layers = first.layerNames,
                   .issued = first.issued,
                   .isGrey = first.isGrey};
    for (std::size_t page = 0; page < sheets.size(); ++page) {
        const Sheet& sheet = sheets[page];
        frame.identity += QString::fromStdString(sheet.footer + sheet.title + sheet.sheetNumber + sheet.projection);
        for (PdfGround& ground : groundsOf(sheet, static_cast<int>(page)))
            frame.grounds.push_back(std::move(ground));
    }
    const auto pdf = makePdf(frame, [&](QPainter& painter, int page, double pixelsPerMm) {
        paintSheetWithBleed(painter, sheets[static_cast<std::size_t>(page)], pixelsPerMm);
    });
    return pdf && first.tiling ? tilePdf(sheets, *pdf) : pdf;
}

PictureFrame pictureOf(const Sheet& sheet) {
    return {
        .title = QString::fromStdString(sheet.title),
        .description = QString::fromStdString(sheet.subtitle + " " + sheet.disclaimer + " " + sheet.footer),
        .sizeMm = paperOf(sheet),
        .isGrey = sheet.isGrey,
        .paint = [&sheet](QPainter& painter, double pixelsPerMm) { paintSheetWithBleed(painter, sheet, pixelsPerMm); }};
}

Result<QByteArray> bytesOf(const Sheet& sheet, const QString& ending, int dpi) {
    const PictureFrame frame = pictureOf(sheet);
    if (ending == QStringLiteral("svg")) return makeSvg(frame);
    const auto image = makeImage(frame, dpi);
    if (!image) return std::unexpected(image.error());
    if (ending == QStringLiteral("png")) return makePng(*image, frame.title);
    const std::vector<PdfGround> maps = groundsOf(sheet, 0);
    if (maps.empty()) return failure(ErrorCode::UnsupportedFormat, sheet.title, "a page without map has no ground");
    // The whole page on the ground of its map: what lies around the map covers what is around it.
    const PdfGround& map = maps.front();
    const PlaneBox& ground = map.ground.box;
    const double metresPerMm = (ground.east - ground.west) / map.frame.width();
    const PlanePoint corner = map.ground.onGround(
        {ground.west - map.frame.left() * metresPerMm, ground.north + map.frame.top() * metresPerMm});
    return makeGeoTiff(*image, corner, metresPerMm * 25.4 / dpi, dpi, map.ground.turnDeg);
}

/// "sheet-03.png": as many digits as the last page needs, two at least.
QString numbered(const QString& path, std::size_t page, std::size_t pages) {
    const auto digits = std::max<qsizetype>(2, QString::number(pages).size());
    const qsizetype dot = path.size() - QFileInfo(path).suffix().size() - 1;
    return path.first(dot) + QLatin1Char('-') + QString::number(page).rightJustified(digits, QLatin1Char('0')) +
           path.sliced(dot);
}

} // namespace

Result<QStringList> writeSheets(std::span<const Sheet> sheets, const QString& path, int dpi) {
    AZALAI_EXPECT(!sheets.empty());
    const QString ending = endingOf(path);
    if (!QStringList{QStringLiteral("pdf"), QStringLiteral("png"), QStringLiteral("tif"), QStringLiteral("tiff"),
                     QStringLiteral("svg")}
             .contains(ending))
        return failure(ErrorCode::UnsupportedFormat, path.toStdString(), "expected .pdf, .png, .tif or .svg");
    if (sheets.front().tiling && ending != QStringLiteral("pdf"))
        return failure(ErrorCode::UnsupportedFormat, path.toStdString(), "tiles are written as .pdf");
    if (Result<void> fonts = loadBundledFonts(); !fonts) return std::unexpected(fonts.error());
    QStringList paths;
    const auto save = [&](const Result<QByteArray>& bytes, const QString& to) -> Result<void> {
        if (!bytes) return std::unexpected(bytes.error());
        paths.append(to);
        return saveFile(*bytes, to);
    };
    if (ending == QStringLiteral("pdf")) {
        if (const auto saved = save(pdfOf(sheets), path); !saved) return std::unexpected(saved.error());
        return paths;
    }
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        const QString to = sheets.size() == 1 ? path : numbered(path, i + 1, sheets.size());
        if (const auto saved = save(bytesOf(sheets[i], ending, dpi), to); !saved) return std::unexpected(saved.error());
    }
    return paths;
}

Result<void> writeSheet(const Sheet& sheet, const QString& path, int dpi) {
    return writeSheets({&sheet, 1}, path, dpi).transform([](const QStringList&) {});
}

} // namespace azalai
