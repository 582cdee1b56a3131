#!/usr/bin/env python3
"""The peer: a briefing sheet by QGIS's layout, of the files of a dossier, exported to PDF without a window.

    qgis_sheet.py FOLDER BASE.gpkg OVERLAPS.geojson DAY PAPER OUT.pdf [--atlas IDS]

The folder has the files of a dossier with the zones and events of the day alone. The same things stand on it as on a sheet of the overview: countries, regions, lakes, rivers, zones by actor as tints with
hatching, what zones share as stripes, legs, places with names, events of two weeks, degrees at the frame; a title, a
legend of what is in the frame, a scale bar, a locator map, sources. What zones share is given to it, it does not compute
it. Prints a line of JSON: milliseconds from an empty project to the file (`export_ms` for the last step alone) and the
version.
"""
import argparse
import json
import os
import pathlib
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import (Qgis, QgsApplication, QgsCategorizedSymbolRenderer, QgsCoordinateReferenceSystem, QgsFillSymbol,
                       QgsLayoutExporter, QgsLayoutItemLabel, QgsLayoutItemLegend, QgsLayoutItemMap, QgsLayoutItemMapGrid,
                       QgsLayoutItemMapOverview, QgsLayoutItemScaleBar, QgsLayoutPoint, QgsLayoutSize,
                       QgsLinePatternFillSymbolLayer, QgsLineSymbol, QgsMarkerSymbol, QgsPalLayerSettings, QgsPrintLayout,
                       QgsProject, QgsRectangle, QgsRendererCategory, QgsSimpleFillSymbolLayer, QgsSimpleLineSymbolLayer,
                       QgsSingleSymbolRenderer, QgsTextBufferSettings, QgsTextFormat, QgsUnitTypes, QgsVectorLayer,
                       QgsVectorLayerSimpleLabeling, QgsCoordinateTransform)
from qgis.PyQt.QtGui import QColor, QFont

PAPERS = {"A3": (420, 297), "A0": (1189, 841)}
MERCATOR = QgsCoordinateReferenceSystem("EPSG:3857")
DEGREES = QgsCoordinateReferenceSystem("EPSG:4326")
ANGLES = {"diagonal": 45, "back-diagonal": 135, "horizontal": 0, "vertical": 90}
STATUS = {"road": "#1f7a3f", "track": "#c9860a", "river": "#3f7fb5", "ferry": "#3f7fb5"}


def layer(source, name, condition=""):
    made = QgsVectorLayer(source, name, "ogr")
    if not made.isValid():
        raise SystemExit(f"{source} cannot be read")
    if condition:
        made.setSubsetString(condition)
    QgsProject.instance().addMapLayer(made)
    return made


def fill(color, outline, width, opacity=255, style="solid"):
    ink = QColor(color)
    ink.setAlpha(opacity)
    symbol = QgsFillSymbol()
    simple = QgsSimpleFillSymbolLayer(ink)
    simple.setStrokeColor(QColor(outline))
    simple.setStrokeWidth(width)
    if style == "dash":
        simple.setStrokeStyle(2)
    symbol.changeSymbolLayer(0, simple)
    return symbol


def hatch(symbol, color, angle, distance, width):
    lines = QgsLinePatternFillSymbolLayer()
    lines.setLineAngle(angle)
    lines.setDistance(distance)
    stroke = QgsLineSymbol()
    stroke.changeSymbolLayer(0, QgsSimpleLineSymbolLayer(QColor(color), width))
    lines.setSubSymbol(stroke)
    symbol.appendSymbolLayer(lines)
    return symbol


def named(made, field, points, bold=False, color="#22262b"):
    settings = QgsPalLayerSettings()
    settings.fieldName = field
    text = QgsTextFormat()
    font = QFont("Inter")
    font.setBold(bold)
    text.setFont(font)
    text.setSize(points)
    text.setColor(QColor(color))
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(0.5)
    text.setBuffer(halo)
    settings.setFormat(text)
    made.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    made.setLabelsEnabled(True)


def add_zones(folder):
    actors = json.loads((folder / "actors.json").read_text())["actors"]
    zones = layer(str(folder / "zones.geojson"), "Zones")
    categories = []
    for actor in actors:
        symbol = fill(actor["color"], actor["color"], 0.4, 60, "dash")
        if actor.get("pattern") in ANGLES:
            hatch(symbol, actor["color"], ANGLES[actor["pattern"]], 2, 0.2)
        categories.append(QgsRendererCategory(actor["id"], symbol, actor["short"]["en"]))
    zones.setRenderer(QgsCategorizedSymbolRenderer("actor", categories))
    return zones


def add_layers(folder, base, overlaps):
    """From below upwards; QGIS wants them from above."""
    layers = []
    for name, symbol in (("countries", fill("#f7f1e3", "#8a7f66", 0.5)), ("regions", fill("#00000000", "#b8ad95", 0.2, 0)),
                         ("lakes", fill("#9dc3dc", "#9dc3dc", 0.1))):
        made = layer(f"{base}|layername={name}", name.capitalize())
        made.setRenderer(QgsSingleSymbolRenderer(symbol))
        layers.append(made)
    named(layers[0], "name_en", 8)
    rivers = layer(f"{base}|layername=rivers", "Rivers")
    rivers.setRenderer(QgsSingleSymbolRenderer(QgsLineSymbol.createSimple({"line_color": "#7fb0d0", "line_width": "0.3"})))
    layers.append(rivers)
    layers.append(add_zones(folder))
    shared = layer(str(overlaps), "Contested")
    shared.setRenderer(QgsSingleSymbolRenderer(hatch(fill("#c84b31", "#5a2a1a", 0.3), "#2f6f4f", 45, 2, 1)))
    layers.append(shared)
    legs = layer(str(folder / "legs.geojson"), "Routes")
    legs.setRenderer(QgsCategorizedSymbolRenderer("mode", [
        QgsRendererCategory(mode, QgsLineSymbol.createSimple({"line_color": color, "line_width": "0.6"}), mode)
        for mode, color in STATUS.items()]))
    layers.append(legs)
    events = layer(str(folder / "events.geojson"), "Events")
    events.setRenderer(QgsSingleSymbolRenderer(QgsMarkerSymbol.createSimple({"name": "star", "color": "#a01822", "size": "3"})))
    layers.append(events)
    places = layer(str(folder / "places.geojson"), "Places")
    places.setRenderer(QgsSingleSymbolRenderer(QgsMarkerSymbol.createSimple({"name": "circle", "color": "white", "size": "2"})))
    named(places, "name_en", 8)
    layers.append(places)
    return layers[::-1]


def put(layout, item, x, y, width, height):
    layout.addLayoutItem(item)
    item.attemptMove(QgsLayoutPoint(x, y, QgsUnitTypes.LayoutMillimeters))
    item.attemptResize(QgsLayoutSize(width, height, QgsUnitTypes.LayoutMillimeters))
    return item


def label(layout, text, x, y, width, height, points, bold=False):
    item = QgsLayoutItemLabel(layout)
    item.setText(text)
    format = QgsTextFormat()
    font = QFont("Inter")
    font.setBold(bold)
    format.setFont(font)
    format.setSize(points)
    item.setTextFormat(format)
    return put(layout, item, x, y, width, height)


def add_map(layout, layers, ground, x, y, width, height):
    item = QgsLayoutItemMap(layout)
    put(layout, item, x, y, width, height)
    item.setCrs(MERCATOR)
    item.setLayers(layers)
    item.setKeepLayerSet(True)
    item.zoomToExtent(QgsCoordinateTransform(DEGREES, MERCATOR, QgsProject.instance()).transformBoundingBox(ground))
    item.setFrameEnabled(True)
    return item


def add_grid(item):
    grid = QgsLayoutItemMapGrid("degrees", item)
    grid.setCrs(DEGREES)
    grid.setIntervalX(2)
    grid.setIntervalY(2)
    grid.setAnnotationEnabled(True)
    grid.setAnnotationPrecision(0)
    item.grids().addGrid(grid)


def build(arguments):
    project = QgsProject.instance()
    project.setCrs(MERCATOR)
    layers = add_layers(arguments.dossier, arguments.base, arguments.overlaps)
    width, height = PAPERS[arguments.paper]
    scale = (width / 420) ** 0.5
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.pageCollection().page(0).setPageSize(QgsLayoutSize(width, height))
    label(layout, "Northern Mali: the situation", 12, 11 * scale, width * 0.6, 12 * scale, 21 * scale, True)
    label(layout, f"Situation at {arguments.day}, 18:00 UTC", 12, 23 * scale, width * 0.6, 6 * scale, 10 * scale)
    column = 92 * scale
    item = add_map(layout, layers, QgsRectangle(-7.5, 13, 5.5, 22), 18, 32 * scale, width - column - 40, height - 62 * scale)
    add_grid(item)
    locator = add_map(layout, layers[-3:], QgsRectangle(-13, 9, 5, 26), 20, 34 * scale, 45 * scale, 38 * scale)
    overview = QgsLayoutItemMapOverview("frame", locator)
    overview.setLinkedMap(item)
    locator.overviews().addOverview(overview)
    legend = QgsLayoutItemLegend(layout)
    legend.setLinkedMap(item)
    legend.setLegendFilterByMapEnabled(True)
    put(layout, legend, width - column - 8, 32 * scale, column, height * 0.6)
    bar = QgsLayoutItemScaleBar(layout)
    bar.setLinkedMap(item)
    bar.applyDefaultSize()
    put(layout, bar, 24, height - 45 * scale, 60, 12)
    sources = json.loads((arguments.dossier / "sources.json").read_text())["sources"]
    text = "\n".join(f"{i + 1} {one['title']['en']}" for i, one in enumerate(sources))
    label(layout, text, width - column - 8, height * 0.72, column, height * 0.2, 7)
    label(layout, "Zone outlines are the desk's estimates, not survey data.", 12, height - 22 * scale, width * 0.6, 8, 7)
    if arguments.atlas:
        places = next(one for one in layers if one.name() == "Places")
        atlas = layout.atlas()
        coverage = QgsVectorLayer(places.source(), "Pages", "ogr")
        ids = ", ".join(f"'{one}'" for one in arguments.atlas.split(","))
        coverage.setSubsetString(f"id IN ({ids})")
        project.addMapLayer(coverage, False)
        atlas.setCoverageLayer(coverage)
        atlas.setEnabled(True)
        item.setAtlasDriven(True)
        item.setAtlasScalingMode(QgsLayoutItemMap.Fixed)
        item.setScale(1_000_000)
    return layout


def export(layout, arguments):
    settings = QgsLayoutExporter.PdfExportSettings()
    settings.rasterizeWholeImage = False
    settings.forceVectorOutput = True
    settings.textRenderFormat = Qgis.TextRenderFormat.AlwaysText
    if arguments.atlas:
        result, why = QgsLayoutExporter.exportToPdf(layout.atlas(), str(arguments.out), settings)
    else:
        result, why = QgsLayoutExporter(layout).exportToPdf(str(arguments.out), settings), ""
    if result != QgsLayoutExporter.Success:
        raise SystemExit(f"the export failed: {result} {why}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("dossier", "base", "overlaps"):
        parser.add_argument(name, type=pathlib.Path)
    parser.add_argument("day")
    parser.add_argument("paper", choices=PAPERS)
    parser.add_argument("out", type=pathlib.Path)
    parser.add_argument("--atlas", default="", help="ids of places, a page for each")
    arguments = parser.parse_args()
    begin = time.monotonic()
    application = QgsApplication([], True)
    application.initQgis()
    loaded = time.monotonic()
    layout = build(arguments)
    built = time.monotonic()
    export(layout, arguments)
    end = time.monotonic()
    print(json.dumps({"ms": 1e3 * (end - loaded), "export_ms": 1e3 * (end - built), "start_ms": 1e3 * (loaded - begin),
                      "version": Qgis.version()}), flush=True)
    os._exit(0)  # its own end takes down what Python still holds


if __name__ == "__main__":
    main()
