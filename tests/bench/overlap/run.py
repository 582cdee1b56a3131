#!/usr/bin/env python3
"""Measures the overlap engine beside other libraries and writes its part of docs/performance.md.

Each engine is a process of its own; the engines of a contest take turns, one round each, so that what else the machine
does hits all alike. Times are process CPU time, on the wall where a line says so. What would take longer than a round
should gets a sample of its items, and the page says so; what is still slow gets fewer rounds.

    run.py BUILD-FOLDER [--quick] [--only TEXT] [--json FILE] [--write PAGE]
"""

import argparse
import contextlib
import json
import pathlib
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))

import render_performance
from page import write_part
from postgis import PostGis, PostGisTask
from turns import BenchTask, machine, take_turns

# figure, set, engines, rounds, options of overlap_bench, in --quick as well (None: only there)
CONTESTS = [
    ("pairs", "M", ["ours", "polygons", "geos", "prepared", "boost", "clipper", "postgis"], 5, [], True),
    ("pairs", "L", ["ours", "polygons", "geos", "boost", "clipper", "postgis"], 5, ["--round-ms", "2000"], True),
    ("pairs", "XL", ["ours", "geos", "boost", "clipper"], 3, ["--round-ms", "3000"], False),
    ("pairs", "LD", ["ours", "geos", "boost", "clipper"], 3, ["--round-ms", "3000"], False),
    ("pairs", "G", ["ours", "geos", "boost"], 5, [], True),
    ("partition", "S", ["ours", "geos", "cgal"], 5, [], True),
    ("partition", "T", ["ours", "geos", "cgal"], 5, [], False),
    ("partition", "M", ["ours", "faces", "geos", "cgal", "postgis", "postgis-plain"], 5, [], True),
    ("partition", "L", ["ours", "faces", "geos"], 3, [], False),
    ("partition", "XL", ["ours", "faces"], 3, [], False),
    ("partition", "LD", ["ours"], 1, [], False),
    ("areas", "M", ["ours", "geographiclib"], 7, [], True),
    ("scrub", "L", ["ours", "fresh"], 3, [], False),
    ("scrub", "L", ["ours", "fresh"], 2, ["--stride", "10"], None),
    ("drag", "M", ["ours"], 3, [], True),
    ("drag", "L", ["ours"], 2, [], False),
    ("pairs", "M", ["ours", "ours2"], 9, ["--wall"], True),
    ("partition", "M", ["ours", "ours2", "faces", "faces2", "geos", "cgal"], 9, ["--wall"], True),
    ("partition", "L", ["ours", "ours2", "faces", "faces2"], 5, ["--wall"], False),
    ("invalid", "M", ["faces", "polygons"], 1, [], True),
    ("invalid", "L", ["faces", "polygons"], 1, [], False),
    ("invalid", "A", ["polygons"], 1, [], True),
    ("invalid", "A2", ["polygons"], 1, [], False),
    ("invalid", "Lat", ["polygons"], 1, [], True),
    ("wrong", "T", ["ours", "polygons", "geos", "boost", "clipper"], 1, [], False),
    ("wrong", "M", ["ours", "polygons", "geos", "boost", "clipper"], 1, [], False),
    ("wrong", "A", ["ours", "polygons", "geos", "boost", "clipper"], 1, [], True),
    ("wrong", "A2", ["ours", "polygons", "geos", "boost", "clipper"], 1, [], False),
    ("wrong", "Lat", ["ours", "polygons", "geos", "boost", "clipper"], 1, [], True),
    ("wrong", "L", ["ours", "polygons", "geos", "boost", "clipper"], 1, [], False),
    ("wrong", "XL", ["ours"], 1, [], False),
    ("wrong", "XL", ["geos", "boost", "clipper"], 1, ["--stride", "20"], False),
    ("wrong", "LD", ["ours"], 1, ["--stride", "25"], False),
    ("wrong", "G", ["ours", "geos", "boost"], 1, [], False),
]
POSTGIS_STRIDE = {"L": 3}  # of the first zones of pairs


def measure(contest, program, postgis, rounds, patience, quick):
    """The records of a contest: what each engine is, and what every round of it gave.

    patience  seconds after which an engine gets no further round
    """
    figure, set_name, engines, _, options, _ = contest
    tasks = []
    for engine in engines:
        if engine.startswith("postgis"):
            rows = subprocess.run([program, "wkb", set_name], stdout=subprocess.PIPE, text=True, check=True).stdout
            stride = POSTGIS_STRIDE.get(set_name, 1) * (4 if quick else 1)
            task = PostGisTask(postgis, figure, set_name, engine, rows, stride)
        else:
            task = BenchTask([program, figure, set_name, engine, *options])
        task.record |= {"id": engine, "clock": "wall" if "--wall" in options else "cpu", "rounds": []}
        tasks.append(task)
    take_turns(tasks, rounds, patience)
    pairs = next((task.record["of"] for task in tasks if isinstance(task, BenchTask)), 1)
    for task in tasks:
        if figure == "pairs" and isinstance(task, PostGisTask):
            task.record["of"] = pairs
    return [task.record for task in tasks]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("build", type=pathlib.Path)
    parser.add_argument("--quick", action="store_true", help="under two minutes: fewer contests, fewer rounds")
    parser.add_argument("--only", default="", help='contests whose name contains this, such as "pairs M"')
    parser.add_argument("--json", type=pathlib.Path)
    parser.add_argument("--write", type=pathlib.Path, help="the page; performance.md in the build folder if not given")
    wanted = parser.parse_args()
    program = str(wanted.build.resolve() / "bin" / "overlap_bench")
    wanted_runs = (True, None) if wanted.quick else (True, False)
    contests = [c for c in CONTESTS if wanted.only in f"{c[0]} {c[1]}" and c[5] in wanted_runs]
    sets = [json.loads(line) for line in subprocess.run([program, "sets"], stdout=subprocess.PIPE, text=True,
                                                        check=True).stdout.splitlines()]
    with contextlib.ExitStack() as stack:
        needs_postgis = any(engine.startswith("postgis") for c in contests for engine in c[2])
        postgis = stack.enter_context(PostGis()) if needs_postgis else None
        records = []
        for number, contest in enumerate(contests, 1):
            begin = time.monotonic()
            rounds = min(contest[3], 2) if wanted.quick else contest[3]
            patience = 3 if wanted.quick else 40
            records += measure(contest, program, postgis, rounds, patience, wanted.quick)
            print(f"[{number}/{len(contests)}] {contest[0]} {contest[1]}: {time.monotonic() - begin:.0f} s", file=sys.stderr)
    result = {"machine": machine(), "sets": sets, "quick": wanted.quick, "records": records}
    target = wanted.json or wanted.build / "performance.json"
    target.write_text(json.dumps(result, indent=1) + "\n")
    write_part(wanted.write or wanted.build / "performance.md", "overlaps", render_performance.page(result))


if __name__ == "__main__":
    main()
