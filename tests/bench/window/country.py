#!/usr/bin/env python3
"""Measures how a country's network is loaded, saved and worked with in the real window, and writes its part of
docs/performance.md. Needs xvfb-run, or a display.

    country.py BUILD-FOLDER [--write PAGE]
"""

import argparse
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from page import number, table, write_part
from turns import machine

LIMIT_SECONDS, LIMIT_MB = 20, 2048
IMPORTS = [("import the GeoPackage", "a road layer imported (GeoPackage)"),
           ("import the Shapefile", "a road layer imported (Shapefile)"),
           ("import and save", "imported, saved, and what was written read back"),
           ("load the dossier", "the dossier loaded")]


def imports(program):
    """Per line of the bench: seconds of processor, seconds passed, megabytes."""
    out = subprocess.run([program], stdout=subprocess.PIPE, text=True, check=True).stdout
    pattern = r"^(.+?)\s+([\d.]+) s user\s+([\d.]+) s system\s+([\d.]+) s passed\s+(\d+) MB"
    return {what: (float(user) + float(system), float(passed), int(mb))
            for what, user, system, passed, mb in re.findall(pattern, out, re.MULTILINE)}


def window(program, dossier):
    command = [program, dossier]
    environment = dict(os.environ)
    if shutil.which("xvfb-run"):
        command = ["xvfb-run", "-a", "-s", "-screen 0 1600x1000x24"] + command
        environment["QT_QPA_PLATFORM"] = "xcb"
    out = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True, env=environment).stdout
    return [json.loads(line) for line in out.splitlines() if line.startswith("{")]


def country_window(program):
    with tempfile.TemporaryDirectory(prefix="azalai-country-") as folder:
        dossier = str(pathlib.Path(folder) / "made.gpkg")
        subprocess.run([program, "--make", dossier], check=True)
        return window(program, dossier)


def import_rows(figures):
    for what, text in IMPORTS:
        cpu, passed, mb = figures[what]
        fits = cpu < LIMIT_SECONDS and mb < LIMIT_MB
        yield [text, f"{cpu:.1f} s", f"{passed:.1f} s", f"{mb:,} MB", "yes" if fits else "no"]


def window_rows(records, bundled):
    for one, small in zip(records, bundled):
        if "ms" in one and "silence_ms" in one:
            yield [one["what"]] + [f"{number(of[key])} ms" for of in (one, small) for key in ("ms", "silence_ms")]


def part(figures, records, bundled, of):
    opened = next(one for one in records if one["what"].startswith("start"))
    panned = next(one for one in records if "frames" in one)
    end = next(one for one in records if one["what"] == "at the end")
    return f"""## A country in the window

Written by `tests/bench/window/country.py` (`./test bench`). {of['cpu']}, {of['cores']} cores; pictures are painted by the processor (Xvfb).

### Loading and saving

A made layer of roads becomes about 1.1 million legs; each line is a process of its own. The limits are {LIMIT_SECONDS} s and {LIMIT_MB:,} MB; times of
the processor count, for others were using the machine.

{table(["what", "processor", "passed", "memory at most", "within the limits"], import_rows(figures), (1, 2, 3))}

### In the window

The country of the part above: 1,000,869 legs, 1,001 towns, 1,000 zones. From the start of the program to the first whole picture
**{opened['ms'] / 1000:.1f} s**, with {opened['peak_mb']:,.0f} MB at most; at the end {end['peak_mb']:,.0f} MB. While the map is dragged a frame comes every
{panned['p50_ms']:.0f} ms (95 %: {panned['p95_ms']:.0f} ms, worst {panned['worst_ms']:.0f} ms). **Answered** is when everything that was asked for is shown;
of a change, when its outcome is on the map, which is after it was kept but for the first one. **Stood still** is the longest time for which the window
answered to nothing meanwhile. All are times that passed, and {os.getloadavg()[1]:.1f} programs wanted the {of['cores']} cores meanwhile.

{table(["what", "answered after", "stood still", "bundled dossier: answered", "stood still"],
       window_rows(records, bundled), (1, 2, 3, 4))}
"""


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("build", type=pathlib.Path)
    parser.add_argument("--write", type=pathlib.Path, help="the page; performance.md in the build folder if not given")
    wanted = parser.parse_args()
    programs = wanted.build.resolve() / "bin"
    figures = imports(str(programs / "road_import_bench"))
    records = country_window(str(programs / "country_window"))
    bundled = window(str(programs / "country_window"), "northern-mali")
    write_part(wanted.write or wanted.build / "performance.md", "country", part(figures, records, bundled, machine()))


if __name__ == "__main__":
    main()
