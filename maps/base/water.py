"""Rivers and lakes of GSHHG, with names laid over from Natural Earth's rivers and from the list of lakes in names.json."""
import subprocess

import shapely
from osgeo import ogr

from area import CLIP, EAST, NORTH, SOUTH, WEST, polygons_of, square_km

TOLERANCE = 0.0008        # degrees, about 90 m
NEAR_RIVER = 0.06         # degrees between GSHHG's and Natural Earth's course of one river
LEAST_SHARE = 0.5         # of a line that must run along a named course
NEAR_LAKE = 0.08          # from the middle that names.json gives to the shore
# GSHHG river classes: 0 centre lines of double-line rivers, 1-4 permanent, 5-7 intermittent, 8-10 canals.
LEVEL = {0: 1, 1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 5, 7: 6, 8: 4, 9: 4, 10: 4}
LAKE_LEVEL_KM2 = ((1, 300), (2, 100), (3, 30), (4, 10), (5, 3), (6, 0))


def dump(gshhg, *options):
    """Segments of one GMT dump as (class, points). Asked two degrees wider than the frame, so that rings at its edge close."""
    region = f"-R{WEST - 2}/{EAST + 2}/{SOUTH - 2}/{NORTH + 2}"
    text = subprocess.run(["gmt", "coast", f"--DIR_GSHHG={gshhg}", region, "-Df", "-M", *options],
                          check=True, capture_output=True, text=True).stdout
    segments = []
    for line in text.splitlines():
        if line.startswith(">"):
            segments.append((int(line.rsplit("Level", 1)[1]), []))
        elif line and not line.startswith("#"):
            longitude, latitude = (float(word) for word in line.split()[:2])
            segments[-1][1].append((round(longitude - 360 if longitude > 180 else longitude, 6), round(latitude, 6)))
    return [(kind, points) for kind, points in segments if len(points) > 1]


def lines_of(shape):
    return [part for part in shapely.get_parts(shapely.get_parts([shape])) if part.geom_type == "LineString" and part.length > 0]


def rings(gshhg, *options):
    """GSHHG cuts its rings into bins: they are closed again by their end points."""
    merged = shapely.line_merge(shapely.MultiLineString([points for _, points in dump(gshhg, *options)]))
    return [shapely.make_valid(shapely.Polygon(line)) for line in lines_of(merged) if line.is_closed]


def read_river_names(path, names):
    """Natural Earth's courses by the key of names.json. The .dbf has lost its accents: each became one unreadable sign, written "?" here."""
    courses = {}
    layer = (source := ogr.Open(str(path))).GetLayer()
    layer.SetSpatialFilterRect(WEST, SOUTH, EAST, NORTH)
    for feature in layer:
        key = "".join(sign if sign.isascii() else "?" for sign in feature.GetFieldAsString("name"))
        if key in names:
            courses.setdefault(key, []).append(shapely.from_wkb(bytes(feature.geometry().ExportToWkb())))
    del source
    return {key: shapely.union_all(shapes) for key, shapes in sorted(courses.items())}


def name_of_course(shape, courses, least_share):
    """The river along which most of the shape runs, or none."""
    shares = [(shape.intersection(course.buffer(NEAR_RIVER)).length / shape.length, key) for key, course in courses.items()]
    share, key = max(shares, default=(0, None))
    return key if share >= least_share else None


def build_rivers(gshhg, courses, names):
    by_level = {}
    for kind, points in dump(gshhg, "-Ia"):
        by_level.setdefault(LEVEL[kind], []).append(points)
    named, rivers = {}, []
    for level, segments in sorted(by_level.items()):
        merged = shapely.line_merge(shapely.MultiLineString(segments))
        for line in lines_of(merged.intersection(CLIP).simplify(TOLERANCE)):
            short = level > 2 and line.length < 0.15  # a side arm, not the river beside it
            key = None if level > 3 or short else name_of_course(line, courses, LEAST_SHARE)
            if key:
                named.setdefault((level, key), []).append(line)
            else:
                rivers.append((level, line))
    features = [(level, names[key], shapely.line_merge(shapely.MultiLineString(lines))) for (level, key), lines in named.items()]
    features += [(level, None, line) for level, line in rivers]
    features = [(level, words, shapely.MultiLineString(lines_of(shape))) for level, words, shape in features]
    return sorted(features, key=lambda entry: (entry[0], entry[1]["en"] if entry[1] else "~", entry[2].bounds))


def build_lakes(gshhg, courses, river_names, lake_names):
    islands = shapely.union_all(rings(gshhg, "-W3/thin"))
    features, still = [], []
    for is_river, options in ((False, "-A0/2/4+l"), (True, "-A0/2/4+r")):
        for ring in rings(gshhg, "-W2/thin", options):
            shape = polygons_of(shapely.make_valid((ring - islands).intersection(CLIP).simplify(TOLERANCE)))
            if shape.is_empty:
                continue
            if is_river:  # a double-line river: as wide as it is, it is major
                words = river_names.get(name_of_course(shape.boundary, courses, LEAST_SHARE))
                features.append((1, words, shape))
            else:
                level = next(level for level, least in LAKE_LEVEL_KM2 if square_km(ring) >= least)
                features.append((level, None, shape))
                still.append(len(features) - 1)
    for lake in lake_names:
        middle = shapely.Point(lake["lon"], lake["lat"])
        near = min(still, key=lambda index: features[index][2].distance(middle))
        if features[near][1] is not None or features[near][2].distance(middle) > NEAR_LAKE:
            raise SystemExit(f"names.json: no water of its own for {lake['en']}")
        features[near] = (features[near][0], lake, features[near][2])
    return sorted(features, key=lambda entry: (entry[0], entry[2].bounds))


def build(gshhg, rivers_path, names):
    courses = read_river_names(rivers_path, names["rivers"])
    return (build_rivers(gshhg, courses, names["rivers"]),
            build_lakes(gshhg, courses, names["rivers"], names["lakes"]))
