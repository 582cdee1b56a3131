#!/usr/bin/env python3
"""Breaks the overlap kernel one line at a time and expects the tests of tests/core/arrangement to notice.

    tests/core/arrangement/mutations/mutate.py [--only WORD] [--folder FOLDER]

Run by hand, inside the place that ./test builds in; takes about half a minute for each mutation. Works on a copy of
the clone in FOLDER (build/mutations). Exits 1 if a mutation survives, or if the line that it breaks is no longer there:
then it is to be written anew here, in the commit that changed the line.
"""

import argparse
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[4]
CORE = "core/arrangement/"
TESTS = ["arrangement_exact_test", "arrangement_faces_test", "arrangement_oracle_test"]

MUTATIONS = [  # what is broken, file, what stands there, what is put there
    ("no tie rule", "orientation.h", "    if (turn != 0) return turn > 0;\n", "    return turn > 0;\n"),
    ("tie rule without its first symbol", "orientation.h",
     "    if (from.y != to.y) return (to.y < from.y) == (moved > 0); // -dy·ε\n", ""),
    ("tie rule without its second symbol", "orientation.h", "return (to.x > from.x) == (moved > 0);", "return false;"),
    ("tie rule the same for both zones", "orientation.h", "(to.y < from.y) == (moved > 0);", "to.y < from.y;"),
    ("points of one latitude not told apart", "orientation.h", "p.y > q.y : moved > 0;", "p.y > q.y : true;"),
    ("orientation in 32 bits", "grid_point.h", "static_cast<std::int64_t>(b.x) - a.x;",
     "static_cast<std::int32_t>(static_cast<std::uint32_t>(b.x) - static_cast<std::uint32_t>(a.x)) + std::int64_t{0};"),
    ("near ties of crossings by doubles", "ring_order.cpp", "        if (end - i > 1) sortExactly(", "        if (false) sortExactly("),
    ("exact order of crossings in doubles", "meeting_point.cpp",
     "    const WideInteger l = static_cast<WideInteger>(f) * sd;\n    const WideInteger r = static_cast<WideInteger>(s) * fd;\n",
     "    const double l = static_cast<double>(f) * static_cast<double>(sd);\n"
     "    const double r = static_cast<double>(s) * static_cast<double>(fd);\n"),
    ("order of crossings without its first symbol", "meeting_point.cpp",
     "    if (const int sign = compareFractions(f.a, f.d, s.a, s.d)) return sign;\n", ""),
    ("order of crossings without its second symbol", "meeting_point.cpp",
     "    return compareFractions(f.b, f.d, s.b, s.d);\n", "    return 0;\n"),
    ("crossings on an edge not sorted", "ring_order.cpp", "        if (end - i > 1) sortEdge(", "        if (false) sortEdge("),
    ("ring starts judged with the wrong symbol", "pair_area.cpp", "ringsBeginningInside(first, second, -1)",
     "ringsBeginningInside(first, second, 1)"),
    ("entering taken for leaving", "pair_area.cpp", "area += c.enters ?", "area += !c.enters ?"),
    ("set at a ring's start judged with the wrong symbol", "ring_walker.cpp",
     "ring.zone < other ? -1 : 1", "ring.zone < other ? 1 : -1"),
    ("set at a ring's start without the zones that it leaves", "ring_walker.cpp",
     "if (!entersOther(ring.zone, crossing)) add(crossing.other);", ""),
    ("a ring's last piece taken from nobody", "ring_walker.cpp", "    table.addGround(right, last - whole);\n", ""),
    ("rings not closed over their first point", "ring_walker.cpp",
     "m_rings.ground[ring.first + met.size() - 1] += whole - last;", "m_rings.ground[ring.first] += 0;"),
    ("ray cast: chains beside the point taken for ones beyond it", "locate.cpp", ".minX[block % fanOut] > m_p.x",
     ".minX[block % fanOut] >= m_p.x"),
    ("crossing test with one symbol for both zones", "crossing_search_kernel.h",
     "if (isLeftOf(p, q, -m_firstMoved, toR) == isLeftOf(p, q, -m_firstMoved, toS)) return;",
     "if (isLeftOf(p, q, m_firstMoved, toR) == isLeftOf(p, q, m_firstMoved, toS)) return;"),
    ("crossing test that passes over ties", "crossing_search_kernel.h",
     "if ((toP > 0 && toQ > 0) || (toP < 0 && toQ < 0)) return;",
     "if ((toP >= 0 && toQ >= 0) || (toP <= 0 && toQ <= 0)) return;"),
    ("vector unit that parts touching edges", "crossing_search_portable.cpp", "(x[i] < box.minX && x[i + 1] < box.minX)",
     "(x[i] <= box.minX && x[i + 1] <= box.minX)"),
    ("boxes that touch do not meet", "box_tree.h", "return minX <= o.maxX &&", "return minX < o.maxX &&"),
    ("walks not cut where they touch themselves", "simple_rings.cpp", "    if (repeats.inOne > 0) {\n", "    if (false) {\n"),
    ("holes given to the first shell", "simple_rings.cpp", "if (!liesInRing(hole, polygon.outer)) continue;",
     "if (around != nullptr) continue;"),
    ("ground within ground is ground", "trace_rings.cpp", "isTurned[group] = !isTurned[group];", "isTurned[group] = true;"),
    ("pieces left of a touching point forgotten", "arrangement.cpp", "    placeCrowded(walkers, stop);\n", ""),
]


def run(command, cwd, limit):
    try:
        return subprocess.run(command, cwd=cwd, timeout=limit, stdout=subprocess.PIPE, stderr=subprocess.STDOUT).returncode
    except subprocess.TimeoutExpired:
        return -1


def copy_clone(folder):
    names = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, check=True, stdout=subprocess.PIPE).stdout.split(b"\0")
    for name in (n.decode() for n in names if n):
        target = folder / name
        content = (ROOT / name).read_bytes()
        if target.exists() and target.read_bytes() == content:
            continue  # keeps its date, so that nothing is built again
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
        if os.access(ROOT / name, os.X_OK):
            target.chmod(0o755)


def build(folder):
    return run(["ninja", "-C", "build/test", *TESTS], folder, 1800) == 0


def first_to_fail(folder):
    for test in TESTS:
        if run([str(folder / "build/test/bin" / test), "--abort"], folder, 120) != 0:
            return test
    return None


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--only", default="", help="mutations whose name or file has this word")
    parser.add_argument("--folder", type=Path, default=ROOT / "build/mutations")
    args = parser.parse_args()
    copy_clone(args.folder)
    if run(["cmake", "--preset", "test", "-DAZALAI_WERROR=OFF"], args.folder, 600) != 0 or not build(args.folder):
        sys.exit("the copy does not build")
    if (test := first_to_fail(args.folder)) is not None:
        sys.exit(f"{test} fails without any mutation")
    bad = 0
    for what, name, old, new in MUTATIONS:
        if args.only not in what and args.only not in name:
            continue
        file = args.folder / CORE / name
        whole = file.read_text()
        if whole.count(old) != 1:
            verdict = "OUT OF DATE: the line stands there %d times" % whole.count(old)
        else:
            file.write_text(whole.replace(old, new))
            caught = first_to_fail(args.folder) if build(args.folder) else "DOES NOT BUILD"
            verdict = f"caught by {caught}" if caught else "SURVIVES"
            file.write_text(whole)
        bad += verdict.isupper() or verdict.split()[0].isupper() or "DOES NOT" in verdict
        print(f"{what} ({name}): {verdict}", flush=True)
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()
