#include <app/render/write_map.h>

#include <app/render/fonts.h>
#include <app/render/geo_picture.h>
#include <app/render/make_picture.h>
#include <app/render/save_file.h>
#include <app/render/scene_painter.h>
#include <azalai/cartography/plane_frame.h>
#include <azalai/geodata/geo_tiff.h>

#include <QFileInfo>
#include <QImage>
#include <QPainter>

namespace azalai {
namespace {

PictureFrame frameOf(const PlainMap& map) {
    const QSizeF sizeMm(map.widthMm, map.heightMm);
    return {.title = QString::fromStdString(map.title),
            .sizeMm = sizeMm,
            .isGrey = map.isGrey,
            .paint = [&map, sizeMm](QPainter& painter, double pixelsPerMm) {
                paintScene(painter, map.scene,
                           {.centre = map.centre,
                            .pixelsPerMetre = pixelsPerMm / map.metresPerMm,
                            .sizePx = sizeMm * pixelsPerMm,
                            .pixelsPerMm = pixelsPerMm,
                            .bleedPx = {},
                            .covered = {},
                            .hasEdgeLabels = true,
                            .hasLeaders = true,
                            .turn = MapTurn::clockwise(map.turnDeg)});
            }};
}

/// The ground at the upper left corner.
PlanePoint cornerOf(const PlainMap& map) {
    const double right = map.widthMm * map.metresPerMm / 2;
    const double up = map.heightMm * map.metresPerMm / 2;
    const PlaneBox upright{map.centre.x - right, map.centre.y - up, map.centre.x + right, map.centre.y + up};
    return PlaneFrame(upright, map.turnDeg).corners().front();
}

Result<QStringList> saveAll(const std::vector<std::pair<QString, QByteArray>>& files) {
    QStringList paths;
    for (const auto& [path, bytes] : files) {
        if (const auto saved = saveFile(bytes, path); !saved) return std::unexpected(saved.error());
        paths.append(path);
    }
    return paths;
}

Result<QStringList> writeRaster(const PlainMap& map, const QString& path, int dpi) {
    const auto image = makeImage(frameOf(map), dpi);
    if (!image) return std::unexpected(image.error());
    const double metresPerPixel = map.metresPerMm * 25.4 / dpi;
    const PlanePoint corner = cornerOf(map);
    if (endingOf(path) != QStringLiteral("png")) {
        const auto tiff = makeGeoTiff(*image, corner, metresPerPixel, dpi, map.turnDeg);
        return tiff ? saveAll({{path, *tiff}}) : std::unexpected(tiff.error());
    }
    const auto png = makePng(*image, QString::fromStdString(map.title));
    if (!png) return std::unexpected(png.error());
    const QByteArray projection = QByteArray::fromStdString(projectionFile());
    const QByteArray escaped = QString::fromUtf8(projection).toHtmlEscaped().toUtf8();
    const QString stem = path.chopped(QFileInfo(path).suffix().size());
    return saveAll(
        {{path, *png},
         {stem + QStringLiteral("pgw"), QByteArray::fromStdString(worldFile(corner, metresPerPixel, map.turnDeg))},
         {stem + QStringLiteral("prj"), projection},
         {path + QStringLiteral(".aux.xml"), "<PAMDataset><SRS>" + escaped + "</SRS></PAMDataset>\n"}});
}

} // namespace

Result<QStringList> writeMap(const PlainMap& map, const QString& path, int dpi) {
    const QString ending = endingOf(path);
    if (!QStringList{QStringLiteral("png"), QStringLiteral("tif"), QStringLiteral("tiff"), QStringLiteral("svg")}
             .contains(ending))
        return failure(ErrorCode::UnsupportedFormat, path.toStdString(), "expected .png, .tif or .svg");
    if (Result<void> fonts = loadBundledFonts(); !fonts) return std::unexpected(fonts.error());
    if (ending != QStringLiteral("svg")) return writeRaster(map, path, dpi);
    const auto svg = makeSvg(frameOf(map));
    return svg ? saveAll({{path, *svg}}) : std::unexpected(svg.error());
}

} // namespace azalai
