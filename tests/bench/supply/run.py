#!/usr/bin/env python3
"""Measures what supply costs on a country's network, and writes its part of docs/performance.md.

Each engine is a process of its own; the engines of a contest take turns, one round each. Times are process CPU time.
What would take hours gets a sample of its items, and the page says so. The engines' answers are held side by side.

    run.py BUILD-FOLDER [--quick] [--only TEXT] [--json FILE] [--write PAGE]
"""

import argparse
import json
import pathlib
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

import render_supply
from page import write_part
from turns import BenchTask, machine, take_turns

# figure, set, [(engine, of its items every n-th)] with the engine first whose answers the others' are held against,
# rounds, in --quick as well (None: only there)
CONTESTS = [
    ("reach", "country", [("ways", 1), ("reach", 1), ("dijkstra", 7001), ("networkx-places", 88_001), ("networkx-all", 1)], 3,
     False),
    ("reach", "province", [("ways", 1), ("reach", 1), ("dijkstra", 601), ("networkx-places", 6001), ("networkx-all", 1)], 2,
     None),
    ("edit", "country", [("ours", 1), ("fresh", 13)], 2, False),
    ("edit", "province", [("ours", 1), ("fresh", 13)], 2, None),
    ("calendar", "country", [("ours", 1), ("daily", 14)], 3, False),
    ("calendar", "province", [("ours", 1), ("daily", 14)], 2, None),
    ("calendar", "thousand", [("ours", 1), ("daily", 1)], 9, True),
]


def command_of(program, figure, set_name, engine, stride, answers, folder):
    if not engine.startswith("networkx-"):
        return [program, figure, set_name, engine, "--stride", str(stride), "--answers", answers]
    graph = folder / f"{set_name}-{stride}.txt"
    if not graph.exists():
        with open(graph, "w") as file:
            subprocess.run([program, "graph", set_name, "--stride", str(stride)], stdout=file, check=True)
    return [sys.executable, str(HERE / "networkx_engines.py"), str(graph), set_name, engine.removeprefix("networkx-"),
            "--answers", answers]


def answers_in(path):
    with open(path) as file:
        return dict(line.rstrip("\n").split(": ", 1) for line in file)


def measure(contest, program, rounds, folder):
    """The records of a contest: what each engine is, what every round gave, and how many answers differ."""
    figure, set_name, engines, _, _ = contest
    tasks = []
    for engine, stride in engines:
        answers = str(folder / f"{figure}-{set_name}-{engine}.txt")
        tasks.append(BenchTask(command_of(program, figure, set_name, engine, stride, answers, folder)))
        tasks[-1].record |= {"id": engine, "clock": "cpu", "rounds": [], "answers": answers}
    take_turns(tasks, rounds, patience=60)
    records = [task.record for task in tasks]
    first = answers_in(records[0]["answers"])
    for record in records:
        own = answers_in(record.pop("answers"))
        known = [question for question in own if question in first]
        record |= {"compared": len(known), "different": sum(own[question] != first[question] for question in known)}
    return records


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("build", type=pathlib.Path)
    parser.add_argument("--quick", action="store_true", help="a smaller network, fewer rounds")
    parser.add_argument("--only", default="", help='contests whose name contains this, such as "calendar thousand"')
    parser.add_argument("--json", type=pathlib.Path)
    parser.add_argument("--write", type=pathlib.Path, help="the page; performance.md in the build folder if not given")
    wanted = parser.parse_args()
    program = str(wanted.build.resolve() / "bin" / "supply_bench")
    wanted_runs = (True, None) if wanted.quick else (True, False)
    contests = [c for c in CONTESTS if wanted.only in f"{c[0]} {c[1]}" and c[4] in wanted_runs]
    sets = [json.loads(line) for line in subprocess.run([program, "sets"], stdout=subprocess.PIPE, text=True,
                                                        check=True).stdout.splitlines()]
    records = []
    with tempfile.TemporaryDirectory(prefix="azalai-supply-") as folder:
        for number, contest in enumerate(contests, 1):
            begin = time.monotonic()
            records += measure(contest, program, contest[3], pathlib.Path(folder))
            print(f"[{number}/{len(contests)}] {contest[0]} {contest[1]}: {time.monotonic() - begin:.0f} s", file=sys.stderr)
    used = {record["set"] for record in records}
    result = {"machine": machine(), "sets": [one for one in sets if one["set"] in used], "quick": wanted.quick,
              "records": records}
    target = wanted.json or wanted.build / "supply.json"
    target.write_text(json.dumps(result, indent=1) + "\n")
    write_part(wanted.write or wanted.build / "performance.md", "supply", render_supply.part(result))
    wrong = [record for record in records if record["different"]]
    for record in wrong:
        print(f"{record['figure']} {record['set']} {record['id']}: {record['different']} answers differ", file=sys.stderr)
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
