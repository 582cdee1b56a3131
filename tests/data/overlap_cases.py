#!/usr/bin/env python3
"""Writes overlap_cases.json: small situations, each with the answer of an outside tool.

The ground of every set of zones comes from Shapely's set algebra (intersection of the members minus the union of the
rest), its area from a 24-point quadrature, in NumPy, of the authalic function in Snyder's equation 3-12. Run it with
python3-shapely and python3-numpy installed; the output is committed, so that the tests need neither.
"""
import itertools
import json
import pathlib

import numpy
import shapely

A, F = 6378137.0, 1 / 298.257223563
E2 = F * (2 - F)
NODES, WEIGHTS = numpy.polynomial.legendre.leggauss(24)


def zone_area(latitude):
    e, s = E2**0.5, numpy.sin(numpy.radians(latitude))
    return A * A * (1 - E2) / 2 * (s / (1 - E2 * s * s) - numpy.log((1 - e * s) / (1 + e * s)) / (2 * e))


def ring_area(ring):
    points = numpy.array(ring.coords)
    (x0, y0), (x1, y1) = points[:-1].T, points[1:].T
    latitudes = y0[:, None] + (y1 - y0)[:, None] * (NODES + 1) / 2
    return abs(numpy.sum(numpy.radians(x1 - x0) * (zone_area(latitudes) @ WEIGHTS) / 2))


def ground(shape):
    return sum(ring_area(p.exterior) - sum(map(ring_area, p.interiors)) for p in polygons(shape))


def polygons(shape):
    return [p for p in getattr(shape, "geoms", [shape]) if p.geom_type == "Polygon" and p.area > 1e-13]


def box(west, south, east, north, *holes):
    ring = lambda w, s, e, n: f"({w} {s}, {e} {s}, {e} {n}, {w} {n}, {w} {s})"
    return f"POLYGON({', '.join([ring(west, south, east, north), *[ring(*h) for h in holes]])})"


def answer(row):
    zones = {z["id"]: z for z in row["zones"] if z["actor"] not in row["hidden"]}
    shapes = {i: shapely.from_wkt(z["wkt"]) for i, z in zones.items()}
    assert all(s.is_valid for s in shapes.values()), row["name"]
    allied = lambda a, b: a == b or [a, b] in row["allied"] or [b, a] in row["allied"]
    sets, pairs, held, facets = {}, {}, {}, []
    for size in range(1, len(zones) + 1):
        for members in itertools.combinations(sorted(zones), size):
            rest = shapely.union_all([s for i, s in shapes.items() if i not in members])
            shape = shapely.intersection_all([shapes[i] for i in members]).difference(rest)
            if not polygons(shape):
                continue
            actors = sorted({zones[i]["actor"] for i in members})
            rivals = [p for p in itertools.combinations(actors, 2) if not allied(*p)]
            facets.append({"states": list(members), "faces": len(polygons(shape)), "m2": ground(shape),
                           "contested": bool(rivals)})
            for actor in actors:
                held[actor] = held.get(actor, 0) + ground(shape)
            for pair in rivals:
                pairs[pair] = pairs.get(pair, 0) + ground(shape)
            if rivals:
                sets[tuple(actors)] = sets.get(tuple(actors), 0) + ground(shape)
    zone_pairs = [[a, b, ground(shapes[a].intersection(shapes[b]))] for a, b in itertools.combinations(sorted(zones), 2)
                  if not allied(zones[a]["actor"], zones[b]["actor"]) and polygons(shapes[a].intersection(shapes[b]))]
    return {"facets": facets, "zonePairs": zone_pairs, "actorPairs": [[*p, m] for p, m in sorted(pairs.items())],
            "actorSets": [[list(s), m] for s, m in sorted(sets.items())],
            "actorAreas": [[a, m] for a, m in sorted(held.items())]}


def case(name, why, *zones, allied=(), hidden=(), within=None):
    row = {"name": name, "why": why, **({"within": within} if within else {}), "tool": f"Shapely {shapely.__version__}, GEOS {shapely.geos_version_string}",
           "zones": [{"id": f"z{i}@1", "actor": actor, "wkt": wkt} for i, (actor, wkt) in enumerate(zones)],
           "allied": [list(p) for p in allied], "hidden": list(hidden)}
    return row | {"expected": answer(row)}


BIG = box(-3, 16, -1, 18)
STAR = "POLYGON((-2 19, -2.3 17.3, -4 17, -2.3 16.7, -2 15, -1.7 16.7, 0 17, -1.7 17.3, -2 19))"
BAYS = "POLYGON((-3 16, -1 16, -1 16.4, -2.6 16.4, -2.6 16.8, -1 16.8, -1 17.2, -2.6 17.2, -2.6 17.6, -1 17.6, -1 18, -3 18, -3 16))"
NEAR = "POLYGON((-3 16, -1 16, -1 18, -2 18.00001, -3 18, -3 16))"

CASES = [
    case("apart", "zones far from each other share nothing", ("a", BIG), ("b", box(2, 16, 3, 17))),
    case("touching border", "a common border is no ground", ("a", BIG), ("b", box(-1, 16, 1, 18))),
    case("touching corner", "a common corner is no ground", ("a", BIG), ("b", box(-1, 18, 1, 19))),
    case("border of other vertices", "a border that one side draws with more vertices is still only a border",
         ("a", BIG), ("b", "POLYGON((-1 16, 1 16, 1 18, -1 18, -1 17.3, -1 16.9, -1 16.2, -1 16))")),
    case("half a border shared", "borders that run together and then part", ("a", BIG), ("b", "POLYGON((-1 17, 0 16, 0 19, -2 19, -1 18, -1 17))")),
    case("crossing", "two rectangles like a cross", ("a", box(-3, 16.5, 0, 17.5)), ("b", box(-2, 15.5, -1, 18.5))),
    case("overlap with a common border", "overlap whose border lies on both zones' borders", ("a", BIG), ("b", box(-2, 16, 0, 18))),
    case("nested", "a garrison inside a zone", ("a", BIG), ("b", box(-2.5, 16.5, -1.5, 17.5))),
    case("nested and touching", "a garrison that touches the zone's border from inside", ("a", BIG), ("b", box(-3, 16.5, -2, 17.5))),
    case("hole", "a hole is not the zone's ground", ("a", box(-3, 16, -1, 18, (-2.5, 16.5, -1.5, 17.5))), ("b", box(-2, 17, 0, 19))),
    case("island in a hole", "a zone inside another's hole shares nothing", ("a", box(-3, 16, -1, 18, (-2.5, 16.5, -1.5, 17.5))), ("b", box(-2.2, 16.8, -1.8, 17.2))),
    case("hole filled exactly", "a zone that fills a hole meets only its border", ("a", box(-3, 16, -1, 18, (-2.5, 16.5, -1.5, 17.5))), ("b", box(-2.5, 16.5, -1.5, 17.5))),
    case("holes that cross", "two zones with holes of different places",
         ("a", box(-3, 16, -1, 18, (-2.8, 16.2, -1.8, 17.2))), ("b", box(-2.5, 15.5, -0.5, 17.8, (-2.2, 16.8, -1.2, 17.5)))),
    case("identical", "the same outline twice is contested to the last metre", ("a", STAR), ("b", STAR)),
    case("identical turned", "the same outline from another start, the other way round", ("a", BIG), ("b", "POLYGON((-1 18, -1 16, -3 16, -3 18, -1 18))")),
    case("parts", "one zone of two parts over another", ("a", "MULTIPOLYGON(((-3 16, -2 16, -2 17, -3 17, -3 16)), ((-1 16, 0 16, 0 17, -1 17, -1 16)))"), ("b", box(-2.5, 16.5, -0.5, 17.5))),
    case("overlap in pieces", "a zone with bays cut by a strip: one pair, many faces", ("a", BAYS), ("b", box(-1.8, 15.5, -1.4, 18.5))),
    case("three ways", "ground that three actors claim", ("a", box(-3, 16, -1, 18)), ("b", box(-2, 16.5, 0, 18.5)), ("c", box(-2.5, 15.5, -0.5, 17.2))),
    case("three borders in one point", "three zones that meet in a corner share nothing",
         ("a", "POLYGON((-2 17, -3 16, -1 16, -2 17))"), ("b", "POLYGON((-2 17, -1 16, -2 19, -2 17))"), ("c", "POLYGON((-2 17, -2 19, -3 16, -2 17))")),
    case("four ways", "ground that four actors claim, with a star",
         ("a", box(-3, 16, -1, 18)), ("b", box(-2.4, 16.3, -0.2, 18.6)), ("c", box(-2.6, 15.2, -0.9, 17.7)), ("d", STAR)),
    case("allies", "allies do not contest, and their common ground counts once for each", ("a", BIG), ("b", box(-2, 17, 0, 19)), allied=[("a", "b")]),
    case("allies against a third", "two allies and a third: contested by the third alone",
         ("a", BIG), ("b", box(-2, 17, 0, 19)), ("c", box(-2.5, 17.5, -0.5, 18.5)), allied=[("b", "a")]),
    case("alliance is not transitive", "a with b, b with c, but a against c",
         ("a", BIG), ("b", box(-2, 17, 0, 19)), ("c", box(-2.5, 17.5, -0.5, 18.5)), allied=[("a", "b"), ("b", "c")]),
    case("own zones", "zones of one actor overlap without contest and count once", ("a", BIG), ("a", box(-2, 17, 0, 19)), ("b", box(-1.5, 16.5, -0.5, 17.5))),
    case("hidden actor", "a hidden actor is not there", ("a", BIG), ("b", box(-2, 17, 0, 19)), ("c", box(-2.5, 17.5, -0.5, 18.5)), hidden=["b"]),
    case("strip of one metre", "a true overlap of a metre's width counts", ("a", BIG), ("b", box(-1.00001, 16, 1, 18))),
    case("long strip beside a box", "apart by 2 m; reported as overlapping (boostorg/geometry issue 1439, axes swapped, on the grid); edges over 90° are cut at grid points, which moves them by up to half a step",
         ("a", "POLYGON((-86.0305925 -2.4708903, -86.0406994 1.208014, 111.9554564 2.4205865, 141.949088 3.0246958, 145.8628015 3.4022121, 146.3030596 -1.1619449, -86.0305925 -2.4708903))"),
         ("b", "POLYGON((-88.0185175 -6.2132781, -86.5185291 -6.2073823, -86.014086 -6.2053995, -86.0243458 -2.4708731, -86.5331559 -2.4722214, -88.0331506 -2.4761961, -88.0185175 -6.2132781))"), within=1e-7),
    case("needle on a corner", "a needle that ends in a box's corner; reported as the whole box (boostorg/geometry issue 1201, scaled, on the grid)",
         ("a", "POLYGON((0 0, -0.5 2.5, -1 2.5, 0 0))"), ("b", box(0, 0, 50, 50))),
    case("needle over a corner", "the same, ending a grid step inside: 0.0003 m² are rounding, not ground", ("a", "POLYGON((0.0000001 0, -0.5 2.5, -1 2.5, 0.0000001 0))"), ("b", box(0, 0, 50, 50))),
    case("wedge from rounding", "two drawings of one border, a metre apart in the middle", ("a", NEAR), ("b", box(-3, 18, -1, 19))),
]

if __name__ == "__main__":
    rows = ",\n".join(json.dumps(row) for row in CASES)
    pathlib.Path(__file__).with_suffix(".json").write_text(f"[\n{rows}\n]\n")
    print(f"{len(CASES)} cases")
