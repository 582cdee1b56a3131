"""Countries and regions as one coverage: every shared border is one and the same line.

Countries are the OpenStreetMap outlines of geo-maps. The inner lines of the regions are Natural Earth's; its outer lines are not used:
each region is cut by its country, and the strip between the two outlines goes to the nearest region.
"""
import json

import shapely

from area import CLIP, polygons_of, square_km

SMALLEST_PART_KM2 = 2.0   # islets and survey crumbs of the source
LARGEST_GAP_KM2 = 60.0    # what nobody holds between two outlines: reaches of border rivers, pans, strips; a larger one would be a fault
TOLERANCE = 0.0015        # degrees, about 160 m; the source itself is a 250 m generalisation
GRID = 1e-6
YIELDS_TO = {"MAR": "ESH"}  # the source counts part of Western Sahara twice


def read_countries(path, names):
    found = {}
    for feature in json.load(open(path, encoding="utf-8"))["features"]:
        a3, shape = feature["properties"]["A3"], feature["geometry"]
        polygons = shape["coordinates"] if shape["type"] == "MultiPolygon" else [shape["coordinates"]]
        rings = [shapely.Polygon(polygon[0]) for polygon in polygons]  # the inner rings are faults of the source
        rings = [shapely.make_valid(ring) for ring in rings if shapely.box(*ring.bounds).intersects(CLIP)]
        if rings:
            found[a3] = polygons_of(shapely.union_all(rings).intersection(CLIP))
    for loser, winner in YIELDS_TO.items():
        if loser in found:
            found[loser] = polygons_of(found[loser] - found[winner])
    kept = {a3: drop_small(shape) for a3, shape in sorted(found.items())}
    kept = {a3: shape for a3, shape in kept.items() if not shape.is_empty}
    missing = set(kept) - set(names)
    if missing:
        raise SystemExit(f"countries without names in names.json: {sorted(missing)}")
    return kept


def drop_small(shape):
    return shapely.MultiPolygon([part for part in shape.geoms if square_km(part) >= SMALLEST_PART_KM2])


def read_regions(path):
    """Natural Earth admin-1 as (country a3, properties, shape), in the order of their codes."""
    found = []
    for feature in json.load(open(path, encoding="utf-8"))["features"]:
        properties = feature["properties"]
        shape = shapely.geometry.shape(feature["geometry"])
        if shapely.box(*shape.bounds).intersects(CLIP):
            a3 = {"SAH": "ESH"}.get(properties["adm0_a3"], properties["adm0_a3"])
            found.append((a3, properties, shapely.make_valid(shape)))
    return sorted(found, key=lambda entry: (entry[0], entry[1]["adm1_code"]))


def fit_to_country(country, shapes):
    """Cuts the shapes so that together they are exactly the country."""
    taken, fitted = shapely.Point(), []
    for shape in shapes:
        fitted.append(shape.intersection(country) - taken)
        taken = shapely.union(taken, fitted[-1])
    rest = country - taken
    owner = {}
    for index, shape in enumerate(shapes):
        for point in shapely.get_coordinates(shape.boundary.intersection(CLIP.buffer(1)).segmentize(0.02)):
            owner.setdefault((round(point[0], 5), round(point[1], 5)), index)
    points = sorted(owner)
    cells = shapely.get_parts(shapely.voronoi_polygons(shapely.MultiPoint(points), extend_to=country, ordered=True))
    for number, piece in zip(*shapely.STRtree(cells).query(shapely.get_parts(rest), predicate="intersects")):
        strip = shapely.get_parts(rest)[number].intersection(cells[piece])
        index = owner[points[piece]]
        fitted[index] = shapely.union(fitted[index], strip)
    return [polygons_of(shape) for shape in fitted]


def node_together(pieces):
    """One coverage of all pieces: the lines are cut where they meet, each face goes to the piece it lies in, gaps to the longest neighbour."""
    lines = shapely.union_all([shapely.set_precision(piece, GRID).boundary for piece in pieces], grid_size=GRID)
    faces = shapely.get_parts(shapely.polygonize(shapely.get_parts(lines)))
    tree = shapely.STRtree(pieces)
    holder = [None] * len(faces)
    for face, piece in zip(*tree.query(shapely.point_on_surface(faces), predicate="intersects")):
        holder[face] = piece if holder[face] is None else min(holder[face], piece)
    gaps = [index for index, piece in enumerate(holder) if piece is None and square_km(faces[index]) < LARGEST_GAP_KM2]
    neighbours = shapely.STRtree(faces)
    for gap in gaps:
        shared = [(faces[gap].boundary.intersection(faces[other].boundary).length, -other)
                  for other in neighbours.query(faces[gap]) if holder[other] is not None and other not in gaps]
        if shared:
            holder[gap] = holder[-max(shared)[1]]
    filled = sum(square_km(faces[gap]) for gap in gaps)
    print(f"  filled {len(gaps)} gaps, {filled:.1f} km² together")
    return [polygons_of(shapely.coverage_union_all([face for face, held in zip(faces, holder) if held == index]))
            for index in range(len(pieces))]


def build(countries_path, regions_path, names):
    countries = read_countries(countries_path, names["countries"])
    regions = read_regions(regions_path)
    pieces, kept = [], []
    for a3, country in countries.items():
        # Western Sahara has no admin-1 of its own in the source, and Morocco's regions reach into it: it stays whole.
        own = [] if a3 == "ESH" else [entry for entry in regions if entry[0] == a3]
        own = [entry for entry in own if entry[2].intersection(country).area > 0]
        if own:
            pieces += fit_to_country(country, [entry[2] for entry in own])
            kept += [(a3, entry[1]) for entry in own]
        else:
            pieces.append(country)
            kept.append((a3, None))
    noded = [(piece, owner) for piece, owner in zip(node_together(pieces), kept) if not piece.is_empty]
    kept = [owner for _, owner in noded]
    coverage = shapely.coverage_simplify([piece for piece, _ in noded], TOLERANCE)
    if not shapely.coverage_is_valid(coverage):
        raise SystemExit("borders: the simplified outlines do not fit together")
    outlines = [(a3, polygons_of(shapely.coverage_union_all([s for s, k in zip(coverage, kept) if k[0] == a3])))
                for a3 in countries]
    return outlines, [(a3, properties, polygons_of(shape)) for shape, (a3, properties) in zip(coverage, kept) if properties]
