#!/usr/bin/env python3
"""Measures what a sheet costs beside QGIS's layout, and writes its part of docs/performance.md.

Both are whole processes, from the command to the file, in turns; time is wall time, memory the largest resident set.
What claims share is computed beforehand for QGIS and is part of our time. QGIS's own time from an empty project to the
file is told as well: starting it takes a while.

    run.py BUILD-FOLDER [--quick] [--only NAME] [--write PAGE]
"""

import argparse
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
SOURCE = HERE.parent.parent.parent
sys.path.insert(0, str(HERE.parent))

from page import number, table, write_part
from turns import machine

DAY = "2023-09-03"
PAGES = 21
COPIED = ["actors.json", "legs.geojson", "places.geojson", "sources.json"]
# name, what stands on it, made-up dossier or none, paper, rounds, with --quick as well
CONTESTS = [
    ("bundled", "the bundled dossier, A3", None, "A3", 7, True),
    ("zones100", "100 zones x 1,000 vertices, A3", "zones100", "A3", 5, True),
    ("million", "1,000 zones x 1,000 vertices, A0", "million", "A0", 2, False),
    ("atlas", f"the bundled dossier, {PAGES} places, a page each, A3", None, "A3", 3, True),
]


def in_force(properties):
    return (properties.get("from") or "") <= DAY and not ((properties.get("to") or "9") <= DAY)


def recent(properties):
    return "2023-08-20" <= (properties.get("from") or "") <= DAY


def prepare(program, dossier, folder):
    """What QGIS draws: the files of a dossier, zones and events those of the day, and what zones share."""
    folder.mkdir()
    for name in COPIED:
        shutil.copy(dossier / name, folder)
    for name, wanted in (("zones.geojson", in_force), ("events.geojson", recent)):
        collection = json.loads((dossier / name).read_text())
        collection["features"] = [one for one in collection["features"] if wanted(one["properties"])]
        (folder / name).write_text(json.dumps(collection))
    subprocess.run([program, "overlaps", dossier, "--at", f"{DAY}T18:00Z", "--outlines", folder / "overlaps.geojson"],
                   stdout=subprocess.DEVNULL, check=True)


def towns(dossier):
    places = json.loads((dossier / "places.geojson").read_text())["features"]
    ranked = sorted((one["properties"] for one in places), key=lambda p: (p["rank"], p["id"]))
    return ",".join(p["id"] for p in ranked[:PAGES])


def run(command, environment):
    """Wall milliseconds, largest resident megabytes, and what was printed."""
    begin = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=environment)
    said = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise RuntimeError(f"{command} ended with {process.returncode}")
    return 1e3 * (time.monotonic() - begin), usage.ru_maxrss / 1024, said


def images_in(pdf):
    listed = subprocess.run(["pdfimages", "-list", pdf], stdout=subprocess.PIPE, text=True, check=True).stdout
    return max(0, len(listed.splitlines()) - 2)


def pages_in(pdf):
    told = subprocess.run(["pdfinfo", pdf], stdout=subprocess.PIPE, text=True, check=True).stdout
    return next(int(line.split(":")[1]) for line in told.splitlines() if line.startswith("Pages:"))


def measure(contest, program, folder, rounds):
    name, _, made_up, paper, _, _ = contest
    dossier = SOURCE / "maps" / "northern-mali"
    if made_up:
        dossier = folder / made_up
        subprocess.run([sys.executable, HERE.parent / "window" / "make_dossier.py", made_up, dossier], check=True,
                       stdout=subprocess.DEVNULL)
    peer = folder / f"{name}-qgis"
    prepare(program, dossier, peer)
    ours_pdf, peer_pdf = folder / f"{name}.pdf", folder / f"{name}-qgis.pdf"
    ours = [program, "brief", dossier, "--at", f"{DAY}T18:00Z", "--size", paper, "-o", ours_pdf]
    # Bindings belong to the system's Python, whichever runs this.
    theirs = ["/usr/bin/python3", HERE / "qgis_sheet.py", peer, SOURCE / "maps" / "base" / "base.gpkg",
              peer / "overlaps.geojson", DAY, paper, peer_pdf]
    if name == "atlas":
        ours += ["--template", "atlas", "--each", "place", "--subject", towns(dossier)]
        theirs += ["--atlas", towns(dossier)]
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", XDG_RUNTIME_DIR=str(folder), HOME=str(folder))
    times = {"ours": [], "qgis": []}
    inside = []
    for _ in range(rounds):
        times["ours"].append(run(ours, environment)[:2])
        wall, memory, said = run(theirs, environment)
        times["qgis"].append((wall, memory))
        told = json.loads(said.splitlines()[-1])
        inside.append(told["ms"])
    return {"times": times, "inside": inside, "version": told["version"],
            "kb": {"ours": ours_pdf.stat().st_size / 1000, "qgis": peer_pdf.stat().st_size / 1000},
            "images": {"ours": images_in(ours_pdf), "qgis": images_in(peer_pdf)},
            "pages": {"ours": pages_in(ours_pdf), "qgis": pages_in(peer_pdf)}}


def median(measured, who, index):
    return statistics.median(one[index] for one in measured["times"][who])


def spread(measured, who):
    walls = [one[0] for one in measured["times"][who]]
    return 100 * (max(walls) - min(walls)) / 2 / statistics.median(walls)


def seconds(ms):
    return f"{number(ms / 1e3)} s"


def rows_of(results):
    for text, measured in results:
        wall, peer = median(measured, "ours", 0), median(measured, "qgis", 0)
        memory, peer_memory = median(measured, "ours", 1), median(measured, "qgis", 1)
        inside = statistics.median(measured["inside"])
        yield [text, f"{seconds(wall)} ±{spread(measured, 'ours'):.0f} %", f"{seconds(peer)} ±{spread(measured, 'qgis'):.0f} %",
               f"{number(peer / wall)}x", "yes" if peer / wall >= 10 else "no", f"{number(inside / wall)}x",
               f"{memory:.0f} / {peer_memory:.0f} MB", "yes" if memory <= peer_memory / 2 else "no",
               f"{measured['kb']['ours']:,.0f} / {measured['kb']['qgis']:,.0f} kB",
               "yes" if measured["kb"]["ours"] < measured["kb"]["qgis"] else "no",
               f"{measured['images']['ours']} / {measured['images']['qgis']}",
               f"{measured['pages']['ours']} / {measured['pages']['qgis']}"]


def render(results, version):
    made = machine()
    head = ["sheet", "Azalai", "QGIS", "ratio", "10x?", "without its start", "memory", "half?", "file", "smaller?", "pictures in it", "pages"]
    return f"""## Sheets

A sheet as PDF, from the command to the file, beside the layout of QGIS {version}: the same files, the same things on the
page (`tests/bench/sheet/qgis_sheet.py`). Wall time, in turns; the largest resident set; pictures that stand in the file
instead of lines. "Without its start": QGIS from an empty project to the file, against our whole process. What claims
share is computed in our time and was given to QGIS. {made['cpu']}, {made['cores']} cores.

{table(head, rows_of(results), range(1, 12))}
"""


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("build", type=pathlib.Path)
    parser.add_argument("--quick", action="store_true", help="without the largest, fewer rounds")
    parser.add_argument("--only", default="", help="one contest")
    parser.add_argument("--write", type=pathlib.Path, help="the page; performance.md in the build folder if not given")
    arguments = parser.parse_args()
    program = arguments.build / "bin" / "azalai"
    results = []
    with tempfile.TemporaryDirectory() as folder:
        for contest in CONTESTS:
            name, text, _, _, rounds, is_quick = contest
            if (arguments.only and arguments.only != name) or (arguments.quick and not is_quick):
                continue
            measured = measure(contest, program.resolve(), pathlib.Path(folder), 2 if arguments.quick else rounds)
            results.append((text, measured))
            version = measured["version"]
            print(*next(rows_of(results[-1:])), sep=" | ", flush=True)
    write_part(arguments.write or arguments.build / "performance.md", "sheets", render(results, version))


if __name__ == "__main__":
    main()
