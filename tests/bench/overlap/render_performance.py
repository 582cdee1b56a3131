#!/usr/bin/env python3
"""Makes the part of docs/performance.md that is about overlaps, of what run.py measured.

    render_performance.py performance.json
"""

import json
import pathlib
import statistics
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))

from page import Times, number, table

# text, (figure, set, engine of ours, clock), [(engines of the peer, the best counts; required ratio)]
ROWS = [
    ("pairs M, areas, one thread", ("pairs", "M", "ours", "cpu"),
     [(("geos", "prepared"), 100), (("boost",), 30), (("clipper",), 50)]),
    ("the same, our index built each time", ("pairs", "M", "ours+load", "cpu"), [(("geos", "prepared"), None), (("boost",), None)]),
    ("pairs M, valid polygons", ("pairs", "M", "polygons", "cpu"), [(("geos", "prepared"), 45), (("boost",), 15)]),
    ("pairs L, areas", ("pairs", "L", "ours", "cpu"),
     [(("postgis",), 60), (("geos",), None), (("boost",), None), (("clipper",), None)]),
    ("pairs L, valid polygons", ("pairs", "L", "polygons", "cpu"), [(("postgis",), None), (("geos",), None), (("boost",), None)]),
    ("pairs XL, areas", ("pairs", "XL", "ours", "cpu"), [(("geos",), None), (("boost",), None), (("clipper",), None)]),
    ("pairs LD, areas", ("pairs", "LD", "ours", "cpu"), [(("geos",), None), (("boost",), None), (("clipper",), None)]),
    ("two zones of 1,000,000 vertices, area after index", ("pairs", "G", "ours", "cpu"),
     [(("geos",), 42_000), (("boost",), 10_000)]),
    ("the same, asked once with cold caches", ("pairs", "G", "ours cold", "cpu"), [(("geos",), None), (("boost",), None)]),
    ("partition M, sets and areas", ("partition", "M", "ours", "cpu"),
     [(("geos",), None), (("cgal",), None), (("postgis",), None)]),
    ("partition M with sets, areas, valid faces", ("partition", "M", "faces", "cpu"),
     [(("geos",), 60), (("cgal",), 60), (("postgis",), 200), (("postgis-plain",), 200)]),
    ("partition S, sets and areas", ("partition", "S", "ours", "cpu"), [(("geos",), None), (("cgal",), None)]),
    ("partition T, sets and areas", ("partition", "T", "ours", "cpu"), [(("geos",), None), (("cgal",), None)]),
    ("partition L, sets and areas", ("partition", "L", "ours", "cpu"), [(("geos",), None)]),
    ("partition L with valid faces", ("partition", "L", "faces", "cpu"), [(("geos",), 50)]),
    ("365-day scrub, L", ("scrub", "L", "ours", "cpu"), [(("fresh",), 150)]),
    ("area on the ellipsoid, M", ("areas", "M", "ours", "cpu"), [(("geographiclib",), 57)]),
    ("pairs M, two threads", ("pairs", "M", "ours2", "wall"), [(("ours",), 1.8)]),
    ("partition M, two threads", ("partition", "M", "ours2", "wall"), [(("ours",), 1.8)]),
    ("partition M with faces, two threads", ("partition", "M", "faces2", "wall"), [(("faces",), 1.8)]),
    ("partition M with faces, two threads beside one thread of others",
     ("partition", "M", "faces2", "wall"), [(("geos",), None), (("cgal",), None)]),
    ("partition L, two threads", ("partition", "L", "ours2", "wall"), [(("ours",), None)]),
    ("partition L with faces, two threads", ("partition", "L", "faces2", "wall"), [(("faces",), None)]),
]
DRAGS = [  # set, figure of the drag, share of a full recompute that is required
    ("M", "p50", 15_000), ("M", "p99", 1_000), ("M", "worst", 100), ("L", "p50", 150_000), ("L", "p99", 10_000)]


def find(records, figure, set_name, engine, clock):
    for record in records:
        if (record["figure"], record["set"], record["id"]) == (figure, set_name, engine) and \
                record["clock"] == clock:
            return record
    return None


def ours_of(records, key):
    figure, set_name, engine, clock = key
    record = find(records, figure, set_name, engine.split("+")[0].split(" ")[0], clock)
    if record is None:
        return None
    if engine.endswith(" cold"):
        return Times(record, "cold_ms") if "cold_ms" in record["rounds"][0] else None
    times = Times(record)
    if engine.endswith("+load"):
        times.ms += record["more"]["load_ms"]
    return times


def ratio_rows(records):
    for text, key, peers in ROWS:
        ours = ours_of(records, key)
        first = text
        for engines, reach in peers:
            found = [Times(r) for r in (find(records, key[0], key[1], e, key[3]) for e in engines) if r is not None]
            if not found:
                continue
            peer = min(found, key=lambda times: times.ms)
            required = f"{reach:,}x" if reach else ""
            if ours is None:
                if reach:
                    yield [first, peer.name, "not measured yet", peer.text(), "", required, "no"]
                    first = ""
                continue
            ratio = peer.ms / ours.ms
            reached = "" if not reach else "yes" if ratio >= reach else "no"
            yield [first, peer.name, ours.text(), peer.text(), f"{number(ratio)}x", required, reached]
            first = ""


def drag_rows(records):
    for set_name, figure, reach in DRAGS:
        drag = find(records, "drag", set_name, "ours", "cpu")
        full = find(records, "partition", set_name, "ours", "cpu")
        if drag is None or full is None:
            continue
        event = statistics.median(one[f"{figure}_us"] for one in drag["rounds"])
        whole = Times(full)
        ratio = whole.ms * 1e3 / event
        yield [f"vertex drag, {set_name}, {figure} of {drag['done']:,}", "our full recompute", f"{number(event)} µs",
               whole.text(), f"{number(ratio)}x", f"{reach:,}x", "yes" if ratio >= reach else "no"]


def set_rows(sets):
    for one in sets:
        yield [one["set"], f"{one['zones']:,}", f"{one['vertices']:,}", f"{one['pairs']:,}", f"`{one['hash']}`"]


def wrong_rows(records):
    for record in records:
        if record["figure"] == "wrong":
            found = record["rounds"][0]
            yield [record["set"], record["engine"], f"{record['done']:,}" + ("" if record["done"] == record["of"] else " (sample)"),
                   f"{found['wrong']:.0f}", f"{found['exceptions']:.0f}", f"{found['worst_m2']:.2g}"]


def own_rows(records):
    for record in records:
        if record["figure"] == "partition" and record["id"] in ("ours", "faces") and record["clock"] == "cpu":
            times, last = Times(record), record["rounds"][-1]
            yield [record["set"], "with faces" if record["id"] == "faces" else "sets and areas", f"{last['sets']:,.0f}",
                   f"{last['faces']:,.0f}" if last["faces"] else "", times.text(),
                   f"{number(record['more']['load_ms'])} ms"]


def invalid_rows(records):
    for record in records:
        if record["figure"] == "invalid":
            found = record["rounds"][0]
            yield [record["set"], record["engine"], f"{found['polygons']:,.0f}", f"{found['invalid']:,.0f}"]


def page(result):
    records, machine = result["records"], result["machine"]
    wrong = [r for r in records if r["figure"] == "wrong" and r["id"] == "ours"]
    checked, bad = sum(r["done"] for r in wrong), sum(r["rounds"][0]["wrong"] for r in wrong)
    quick = "\n\nThis part is of a quick run: fewer sets, fewer rounds." if result["quick"] else ""
    return f"""## Overlaps

Written by `tests/bench/overlap/run.py` (`./test bench`); edited by nobody. Ratios are of one run on one machine, on data that a
committed generator makes. The engines take turns, round by round, each in a process of its own. Times are medians of process CPU
time (of PostGIS, its server's) with half the range of the rounds beside them; two threads are timed on the wall. Where a library would
take too long it measured every n-th pair, and its time is scaled up ("sample"). What a library can prepare once per zone
(our index, GEOS's prepared geometries, PostGIS's GiST index) is not in its time; one row has our index in ours.

{machine['cpu']}, {machine['cores']} cores; {machine['compiler']}, Release; Boost and CGAL, being headers, with `-O3 -march=native`.
Clipper is 6.4: its successor is not in Debian 13.{quick}

### Against other libraries

{table(["figure", "beside", "ours", "theirs", "ratio", "required", "reached"], [*ratio_rows(records), *drag_rows(records)], (2, 3, 4, 5))}

### Partitions of ours

{table(["set", "what", "sets of zones", "faces", "time", "index"], own_rows(records), (2, 3, 4, 5))}

### Wrong areas

{checked:,} pairs measured by us, {bad:.0f} of them wrong. Each area is compared with a sum over pairs of edges that decides nothing and so
cannot decide wrongly (`true_area.cpp`). Wrong is what differs by more than a tenth of a square metre and a millionth; Clipper and
our polygons, which may round crossings to the grid, may differ by a grid step along the shorter border besides. An exception is no wrong area.

{table(["set", "engine", "pairs", "wrong", "exceptions", "worst, m²"], wrong_rows(records), (2, 3, 4, 5))}

### Invalid polygons

What we publish, asked of GEOS's isValid.

{table(["set", "what", "polygons", "invalid"], invalid_rows(records), (2, 3))}

### The data

Zones around forty towns of the Sahel: fractal blobs with holes and satellites, cells that share borders point for point, copies that
were jittered, digitised again, snapped or redrawn by half, duplicates. S to XL grow; LD lies a hundred deep; G is two zones of a
million vertices; A and A2 are pairs that all but coincide; Lat are pairs on a coarse lattice. Pairs are of two actors, with boxes that meet.

{table(["set", "zones", "vertices", "pairs", "hash"], set_rows(result["sets"]), (1, 2, 3))}
"""


if __name__ == "__main__":
    with open(sys.argv[1]) as file:
        sys.stdout.write(page(json.load(file)))
