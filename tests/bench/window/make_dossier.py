#!/usr/bin/env python3
"""Writes a large dossier for measuring the window: the bundled one with made-up zones instead of its own.

    make_dossier.py zones500    FOLDER    500 zones x 500 vertices, all in force
    make_dossier.py zones10000  FOLDER    10,000 zones x 100 vertices over 2023, about 15 % in force on any day
    make_dossier.py zones100    FOLDER    100 zones x 1,000 vertices, all in force
    make_dossier.py million     FOLDER    1,000 zones x 1,000 vertices, all in force

The same bytes on every run. Zones are fractal blobs around towns of the Sahel, of 12 actors: mean sizes, overlaps and
spread as the measured sets of the overlap engine have them. A blob is seen whole from its middle, so that its outline
never crosses itself. Places, roads, regions and events are those of maps/northern-mali.
"""
import datetime
import json
import math
import pathlib
import random
import shutil
import sys

SETS = {  # zones, vertices, radius in km (least, most), days in force (least, most; None: always)
    "zones500": (500, 500, (9.0, 180.0), None),
    "zones100": (100, 1_000, (9.0, 180.0), None),
    "million": (1_000, 1_000, (9.0, 60.0), None),
    "zones10000": (10_000, 100, (6.0, 38.0), (20, 90)),
}
COPIED = ["places.geojson", "legs.geojson", "routes.json", "rules.json", "regions.geojson", "events.geojson",
          "camps.geojson", "displacement.geojson", "sources.json"]
COLORS = ["#8a3f6b", "#3f7f8a", "#8a6b3f", "#5f8a3f", "#3f4a8a", "#8a3f3f"]
PATTERNS = ["plain", "diagonal", "back-diagonal", "horizontal", "vertical", "dots"]
KINDS = ["control", "support", "attack", "blockade", "garrison"]
GRADES = ["B2", "C3", "D4", "B2"]
TOWNS = 40
FIRST_DAY = datetime.date(2023, 1, 1)
YEAR = 365


def roughness(rng, count):
    """A closed fractal line of `count` numbers around 0, by halving (Fournier, Fussell, Carpenter 1982)."""
    values = [rng.uniform(-1, 1) for _ in range(8)]
    spread = 0.6
    while len(values) < count:
        doubled = []
        for i, value in enumerate(values):
            middle = (value + values[(i + 1) % len(values)]) / 2
            doubled += [value, middle + rng.uniform(-spread, spread)]
        values, spread = doubled, spread * 0.55
    return values


def blob(rng, longitude, latitude, radius_km, vertices):
    """A ring of positions, counter-clockwise, closed."""
    rough = roughness(rng, vertices)
    ring = []
    for i in range(vertices):
        angle = 2 * math.pi * i / vertices
        at = rough[i * len(rough) // vertices]
        radius = radius_km * min(1.9, max(0.25, 1 + 0.45 * at))
        north = latitude + radius * math.sin(angle) / 110.6
        east = longitude + radius * math.cos(angle) / (111.3 * math.cos(math.radians(latitude)))
        ring.append([round(east, 7), round(north, 7)])
    return ring + ring[:1]


def zone(rng, number, towns, actors, shape):
    vertices, (least, most), days = shape
    longitude, latitude = rng.choice(towns)
    longitude += rng.gauss(0, 0.6)
    latitude += rng.gauss(0, 0.6)
    radius = math.exp(rng.uniform(math.log(least), math.log(most)))
    begin = end = ""
    if days:
        length = rng.randint(*days)
        start = rng.randint(1 - length, YEAR - 1)
        begin = str(FIRST_DAY + datetime.timedelta(start))
        end = str(FIRST_DAY + datetime.timedelta(start + length))
    name = f"Zone {number}"
    return {
        "type": "Feature",
        "properties": {
            "id": f"zone-{number:05}@1", "zone": f"zone-{number:05}", "name_en": name, "name_fr": name,
            "name_ar": f"منطقة {number}", "actor": rng.choice(actors), "type": rng.choice(KINDS),
            "grade": rng.choice(GRADES), "from": begin, "to": end, "recorded": "2023-01-01", "sources": "DESK",
        },
        "geometry": {"type": "Polygon",
                     "coordinates": [blob(rng, longitude, latitude, radius, vertices)]},
    }


def with_actors(actors):
    """The bundled actors and six more, so that there are twelve."""
    for i, color in enumerate(COLORS):
        name = f"Group {chr(ord('A') + i)}"
        words = {"en": name, "fr": name.replace("Group", "Groupe"), "ar": f"مجموعة {i + 1}"}
        actors["actors"].append({"id": f"group-{chr(ord('a') + i)}", "name": words, "short": words,
                                 "kind": "armed-group", "color": color, "pattern": PATTERNS[i],
                                 "traffic": "taxes", "sources": ["DESK"], "grade": "C3"})
    return actors


def make(kind, folder):
    count, vertices, radius, days = SETS[kind]
    bundled = pathlib.Path(__file__).resolve().parents[3] / "maps" / "northern-mali"
    folder.mkdir(parents=True, exist_ok=True)
    for name in COPIED:
        shutil.copyfile(bundled / name, folder / name)
    head = json.loads((bundled / "dossier.json").read_text("utf-8"))
    head |= {"id": kind, "from": "2023-01-01", "to": "2024-01-01"}
    head["title"] = {language: f"{count} × {vertices}" for language in ("en", "fr", "ar")}
    (folder / "dossier.json").write_text(json.dumps(head, ensure_ascii=False, indent=2) + "\n", "utf-8")
    actors = with_actors(json.loads((bundled / "actors.json").read_text("utf-8")))
    (folder / "actors.json").write_text(json.dumps(actors, ensure_ascii=False, indent=1) + "\n", "utf-8")
    rng = random.Random(20230101)
    towns = [(rng.uniform(-6.5, 4.2), rng.uniform(14.0, 20.5)) for _ in range(TOWNS)]
    ids = sorted(actor["id"] for actor in actors["actors"])
    with open(folder / "zones.geojson", "w", encoding="utf-8") as out:
        out.write('{"type": "FeatureCollection", "features": [\n')
        for number in range(1, count + 1):
            feature = zone(rng, number, towns, ids, (vertices, radius, days))
            out.write(json.dumps(feature, ensure_ascii=False) + (",\n" if number < count else "\n"))
        out.write("]}\n")


if __name__ == "__main__":
    if len(sys.argv) != 3 or sys.argv[1] not in SETS:
        sys.exit(__doc__)
    make(sys.argv[1], pathlib.Path(sys.argv[2]))
