#!/usr/bin/env python3
"""Makes the part of docs/performance.md that is about supply, of what run.py measured.

    render_supply.py supply.json
"""

import json
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))

from page import Times, number, table

# text, figure, engine of ours, [(engine of the peer, required ratio)]
ROWS = [
    ("which places are reached", "reach", "reach", [("dijkstra", None), ("networkx-places", None), ("networkx-all", None)]),
    ("the shortest way to each place", "reach", "ways", [("dijkstra", None), ("networkx-places", None), ("networkx-all", None)]),
    ("a zone edited: all statuses of the year", "edit", "ours", [("fresh", 100)]),
    ("a year's calendar of the towns", "calendar", "ours", [("daily", 20)]),
]


def text_of(ms):
    for unit, size in (("h", 3_600_000), ("s", 10_000)):
        if ms >= size:
            return f"{number(ms / (3_600_000 if unit == 'h' else 1_000))} {unit}"
    return f"{number(ms)} ms"


def cell(times):
    return f"{text_of(times.ms)} ±{100 * times.spread:.0f} %" + (" (sample)" if times.sampled else "")


def per_item(record, times):
    """Edits are told one by one."""
    if record["figure"] == "edit":
        times.ms /= record["of"]
    return times


def ratio_rows(records, sets):
    for text, figure, engine, peers in ROWS:
        for one in sets:
            found = {r["id"]: r for r in records if r["figure"] == figure and r["set"] == one["set"]}
            if engine not in found:
                continue
            ours = per_item(found[engine], Times(found[engine]))
            first = f"{text}, {one['set']}"
            for peer, required in peers:
                if peer not in found:
                    continue
                theirs = per_item(found[peer], Times(found[peer]))
                ratio = theirs.ms / ours.ms
                yield [first, theirs.name, cell(ours), cell(theirs), f"{number(ratio)}x", f"{required}x" if required else "",
                       "" if not required else "yes" if ratio >= required else "no",
                       f"{found[peer]['compared']:,}", f"{found[peer]['different']:,}"]
                first = ""


def edit_lines(records):
    for record in records:
        if record["figure"] == "edit" and record["id"] == "ours":
            worst = max(one["worst_ms"] for one in record["rounds"])
            yield f"The slowest of the {record['of']} edits of the {record['set']} took {text_of(worst)}."


def part(result):
    records, sets, machine = result["records"], result["sets"], result["machine"]
    quick = "\n\nThis part is of a quick run: a smaller network, fewer rounds." if result["quick"] else ""
    return f"""## Supply

Written by `tests/bench/supply/run.py` (`./test bench`). Each engine is a process of its own; they take turns, round by round. Times are
medians of process CPU time with half the range of the rounds beside them. What would take hours was done for every n-th place, edit or day,
and its time is scaled up ("sample"). Every answer that a peer gave was held against ours; the last columns say how many, and how many differ.

{machine['cpu']}, {machine['cores']} cores; {machine['compiler']}, Release.{quick}

{table(["figure", "beside", "ours", "theirs", "ratio", "required", "reached", "compared", "different"],
       ratio_rows(records, sets), (2, 3, 4, 5, 7, 8))}

**Reached**: from any of six entries over legs that are not cut at the dossier's instant, zones cutting some; the peers' graphs hold the usable
legs only, and making them is not in their time. Boost's search runs from the place and ends at the nearest entry; NetworkX's runs from all
entries and ends at the place, or goes everywhere once. **Edit**: half of the zones are moved by a hundredth of a degree, half by a fifth;
the time is that of one edit: the next revision of the dossier, its fingerprint, and the statuses of legs, routes, places and cargoes over the
whole year.
{" ".join(edit_lines(records))} **Calendar**: ours is exact to the change; the peer judges the legs and looks from the entries at each of
365 midnights. Both have the network with its legs cut at the zones' borders.

### The data

Places on a shaken lattice with legs between most neighbours; zones that come and go through a year, some of them on each day
(`make_network.cpp`).

{table(["set", "places", "towns", "legs", "zones", "hash"],
       ([one["set"], f"{one['places']:,}", f"{one['towns']:,}", f"{one['legs']:,}", f"{one['zones']:,}", f"`{one['hash']}`"]
        for one in sets), (1, 2, 3, 4))}
"""


if __name__ == "__main__":
    with open(sys.argv[1]) as file:
        sys.stdout.write(part(json.load(file)))
