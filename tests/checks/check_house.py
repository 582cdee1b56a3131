#!/usr/bin/env python3
"""The rules of docs/style-guide.md that a machine can judge. Prints each breach as file:line: rule; exits 1 on any."""

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = ("app", "core", "tests")
ALLOWED_TOP = {"app", "core", "resources", "maps", "tests", "docs", "build", "out"}
breaches = []


def breach(path, line, rule):
    breaches.append(f"{path.relative_to(ROOT)}:{line}: {rule}")


def files(*endings):
    for folder in FOLDERS:
        for path in sorted((ROOT / folder).rglob("*")):
            if path.suffix in endings and "build" not in path.parts:
                yield path


def excused():
    """size_excused.txt: `path  lines|function-name  reason` a line; a reason is required."""
    table = {}
    for number, line in enumerate((ROOT / "tests/checks/size_excused.txt").read_text().splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        parts = line.split(None, 2)
        if len(parts) < 3:
            breach(ROOT / "tests/checks/size_excused.txt", number, "an exception needs a reason")
            continue
        table[(parts[0], parts[1])] = parts[2]
    return table


def check_top_level():
    for path in ROOT.iterdir():
        if path.is_dir() and not path.name.startswith(".") and path.name not in ALLOWED_TOP:
            breach(path, 1, "top-level folder outside the plan")


INCLUDE_HOMES = [  # header pattern, where it may stand, what to say
    (re.compile(r"<(Q[A-Z]\w*|Qt\w*/.*|q[a-z]+\.h)>"), ("app/", "tests/app/", "tests/golden/", "tests/bench/window/"),
     "Qt stays out of core"),
    (re.compile(r"<(gdal|ogr|cpl)\w*\.h>"), ("core/geodata/", "tests/core/geodata/", "tests/app/render/pdf_", "tests/app/render/ground_in_gdal.h"), "GDAL lives in core/geodata"),
    (re.compile(r"<(proj\.h|GeographicLib/.*)>"), ("core/geo/", "tests/core/geo/", "tests/bench/overlap/"),
     "PROJ and GeographicLib live in core/geo"),
    (re.compile(r"<boost/geometry.*>"), ("core/geometry/", "tests/core/geometry/", "tests/core/arrangement/oracle/", "tests/bench/"),
     "Boost.Geometry lives in core/geometry"),
    (re.compile(r"<boost/graph.*>"), ("core/network/", "tests/core/network/", "tests/bench/"),
     "Boost.Graph lives in core/network"),
    (re.compile(r"<QtLocation.*|<QGeo.*"), ("app/map/",), "Qt Location lives in app/map"),
]


def check_includes():  # tests/checks holds the files that must not compile
    for path in files(".h", ".cpp"):
        where = str(path.relative_to(ROOT))
        if where.startswith("tests/checks/"):
            continue
        for number, line in enumerate(path.read_text().splitlines(), 1):
            if not line.startswith("#include"):
                continue
            for pattern, homes, rule in INCLUDE_HOMES:
                if pattern.search(line) and not where.startswith(homes):
                    breach(path, number, rule)
            if where.startswith("core/") and path.suffix == ".h" and re.search(r"<boost/geometry|<gdal|<ogr", line):
                breach(path, number, "heavy headers stay out of public headers")
    for path in files(".qml"):
        for number, line in enumerate(path.read_text().splitlines(), 1):
            if re.match(r"\s*import QtLocation", line) and not str(path.relative_to(ROOT)).startswith("app/map/"):
                breach(path, number, "Qt Location lives in app/map")


FUNCTION = re.compile(r"^(\s*)(?!.*\b(?:if|for|while|switch|else|catch|namespace|return|do)\b\s*[({])[^\s#/*}].*\)\s*"
                      r"(?:const|noexcept|override|final|->\s*[^{]+|:\s*[^{]+|\s)*\{$")


def check_sizes():
    allowed = excused()
    used = set()
    for path in files(".h", ".cpp", ".qml", ".py"):
        where = str(path.relative_to(ROOT))
        lines = path.read_text().splitlines()
        if len(lines) > 300:
            used.add((where, "lines"))
            if (where, "lines") not in allowed:
                breach(path, 1, f"{len(lines)} lines; 300 at most, or a reason in size_excused.txt")
        if path.suffix not in (".h", ".cpp"):
            continue
        for start, line in enumerate(lines):
            match = FUNCTION.match(line)
            if not match:
                continue
            end = next((i for i in range(start + 1, len(lines)) if re.match(match.group(1) + r"\}", lines[i])), start)
            name = re.search(r"([\w~]+)\s*\(", line)
            name = name.group(1) if name else "?"
            if end - start + 1 > 60 and name != "TEST_CASE":
                used.add((where, name))
                if (where, name) not in allowed:
                    breach(path, start + 1, f"{name} has {end - start + 1} lines; 60 at most")
    for key in sorted(set(allowed) - used):
        breach(ROOT / "tests/checks/size_excused.txt", 1, f"no longer needed: {' '.join(key)}")


CODE_RULES = [  # pattern, folders, rule
    (re.compile(r"\b(TODO|FIXME|XXX|HACK)\b(?!\(#\d+\))"), FOLDERS, "TODO needs an issue number: TODO(#12)"),
    (re.compile(r"\bunordered_(map|set|multimap|multiset)\b"), ("core",), "unordered containers do not reach output"),
    (re.compile(r"sleep_for|sleep_until|\busleep\(|QTest::qWait\(|QTest::qSleep|QThread::m?sleep"), ("tests", "app", "core"),
     "no sleeping, no fixed delay"),
    (re.compile(r"system_clock::now|QDateTime::current|QDate::current|\btime\(nullptr\)"), ("tests", "core"), "no wall clock"),
    (re.compile(r"setContextProperty|qmlRegister\w+\("), ("app",), "no context properties, no qmlRegister*"),
    (re.compile(r"\bdouble\s+\w*(metres|meters|kilometres|millimetres)\b", re.I), ("core",),
     "a number crosses a boundary in its unit type"),
    (re.compile(r"-ffast-math"), FOLDERS, "-ffast-math changes answers"),
]
COMMENT = re.compile(r"^\s*(//|\*|/\*)")


def check_code():
    for path in files(".h", ".cpp", ".qml"):
        top = path.relative_to(ROOT).parts[0]
        for number, line in enumerate(path.read_text().splitlines(), 1):
            for pattern, folders, rule in CODE_RULES:
                if top not in folders or not pattern.search(line):
                    continue
                is_comment_rule = rule.startswith("TODO")
                if COMMENT.match(line) and not is_comment_rule:
                    continue
                if rule.startswith("a number") and ("(" not in line or ";" not in line or path.suffix != ".h"
                                                    or re.search(r"\w+PerMetre|value", line)):
                    continue
                breach(path, number, rule)


TEXT_ITEMS = re.compile(r"^(\s*)(Text|Label|CheckBox|RadioButton|Switch|GroupBox)\s*\{")


def block(lines, start, indent):
    for i in range(start + 1, len(lines)):
        if lines[i].startswith(indent + "}"):
            return lines[start:i + 1]
    return lines[start:]


def check_qml():
    for path in files(".qml"):
        lines = path.read_text().splitlines()
        if "pragma ComponentBehavior: Bound" not in lines:
            breach(path, 1, "pragma ComponentBehavior: Bound is missing")
        for number, line in enumerate(lines, 1):
            if re.search(r"\bproperty\s+var\b", line):
                breach(path, number, "no property var")
            if re.search(r"font\.family:\s*\"", line):
                breach(path, number, "fonts come from Theme")
            match = TEXT_ITEMS.match(line)
            if match and not any("textFormat: Text.PlainText" in inner for inner in block(lines, number - 1, match.group(1))):
                # Switch, CheckBox, RadioButton and GroupBox show text by a contentItem or label of ours
                if match.group(2) in ("Text", "Label") or any(re.match(r"\s*(text|title):", l) for l in block(lines, number - 1, match.group(1))):
                    breach(path, number, f"{match.group(2)} sets textFormat: Text.PlainText (or has no text)")


def main():
    check_top_level()
    check_includes()
    check_sizes()
    check_code()
    check_qml()
    for line in breaches:
        print(line)
    print(f"{len(breaches)} breaches of the house rules")
    return 1 if breaches else 0


sys.exit(main())
