#!/usr/bin/env python3
"""check_papers.py PROGRAM: writes the bundled sheet in every form and lets other programs judge it: qpdf its syntax, pdfimages
that it is vector, pdftotext its words and their order, GDAL its place, and its size."""

import re
import subprocess
import sys
import tempfile
import unicodedata
from pathlib import Path

program = sys.argv[1]
faults = []

# Words of the sheet in the order in which a reader meets them, and names from the map. Those of
# countries are set with room between their letters.
ORDER = {
    "en": ["OFFICIAL · TRAINING DATA", "Timbuktu: the blockade, day 24", "Situation at 3 September 2023, 18:00 UTC", "WHAT CHANGED",
           "CUT OFF FROM SUPPLY", "LEGEND", "SOURCES", "state "],
    "fr": ["OFFICIEL · DONNÉES D’ENTRAÎNEMENT", "Tombouctou : le blocus", "Situation au 3 septembre 2023", "CE QUI A CHANGÉ",
           "COUPÉS DU RAVITAILLEMENT", "LÉGENDE", "SOURCES", "état "],
    "ar": ["رسمي · بيانات تدريبية", "الحصار", "الوضع في", "معزولة عن الإمداد", "مفتاح الخريطة", "المصادر", "الحالة"],
}
ON_MAP = {
    "en": ["Bourem", "Kidal", "Anefis", "Gourma-Rharous", "Bordj Badji Mokhtar", "BURKINA FASO", "ALGERIA", "TAOUDÉNIT"],
    "fr": ["Bourem", "Kidal", "Ansongo", "Bordj Badji Mokhtar", "BURKINA FASO", "ALGÉRIE"],
    "ar": ["كيدال", "غاو", "موبتي", "الجزائر", "برج باجي مختار"],
}


def run(*command):
    done = subprocess.run(command, capture_output=True, timeout=60)
    if done.returncode != 0:
        faults.append(f"{' '.join(command[:3])}: exit {done.returncode}: {done.stderr.decode()[:300]}")
    return done.stdout.decode()


def claim(holds, what):
    if not holds:
        faults.append(what)


def plain(text):
    """Without marks of direction; forms of two Arabic letters as the letters, and every space a space."""
    text = re.sub("[\u200e\u200f\u202a-\u202e\u2066-\u2069]", "", text)
    text = "".join(unicodedata.normalize("NFKC", c) if "\ufb50" <= c <= "\ufefc" else c for c in text)
    return re.sub(r"\s+", " ", text)


def check_words(pdf, language):
    text = plain(run("pdftotext", pdf, "-"))
    at = -1
    for words in ORDER[language]:
        found = text.find(plain(words), at + 1)
        claim(found >= 0, f"{language}: '{words}' is not there, or not in its turn")
        at = max(at, found)
    for words in ON_MAP[language]:
        claim(plain(words) in text, f"{language}: '{words}' of the map is not found")
    for bad in ("\ufffd", "\t"):
        claim(bad not in text, f"{language}: {bad!r} is in the text")


def check_vector(pdf):
    claim("No syntax or stream encoding errors" in run("qpdf", "--check", pdf), f"{pdf}: qpdf finds faults")
    claim(len(run("pdfimages", "-list", pdf).splitlines()) == 2, f"{pdf} has a picture in it")


def check_pdf(pdf, language):
    claim(Path(pdf).stat().st_size < 1_500_000, f"{pdf} has {Path(pdf).stat().st_size} bytes")
    check_vector(pdf)
    claim(" no " not in "".join(line[50:70] for line in run("pdffonts", pdf).splitlines()[2:]), f"{pdf}: a font is not embedded")
    info = run("gdalinfo", "-mdd", "LAYERS", pdf)
    claim('ID["EPSG",3857]' in info, f"{pdf} has no place on the Earth")
    claim(len(re.findall(r"LAYER_\d+_NAME=", info)) == 8, f"{pdf} has not eight layers")
    check_words(pdf, language)


with tempfile.TemporaryDirectory() as folder:
    for language in ORDER:
        for options in ([], ["--grey"], ["--size", "A4"]):
            pdf = f"{folder}/{language}{len(options)}{''.join(options)}.pdf"
            run(program, "brief", "northern-mali", "--at", "2023-09-03T18:00Z", "--language", language, *options, "-o", pdf)
            check_pdf(pdf, language) if not options or options[0] == "--grey" else run("qpdf", "--check", pdf)
    for template in ("change", "compare", "corridor", "town", "atlas", "note"):
        for language in ORDER:
            pdf = f"{folder}/{template}-{language}.pdf"
            run(program, "brief", "northern-mali", "--at", "2023-09-03T18:00Z", "--language", language, "--template", template, "--note",
                "Fuel: 9 days.", "-o", pdf)
            check_vector(pdf)
            text = plain(run("pdftotext", pdf, "-"))
            order = [text.find(plain(ORDER[language][0])), text.rfind(plain(ORDER[language][-1]))]
            claim(0 <= order[0] < order[1], f"{pdf}: banner and foot are not there in turn")
            claim("\ufffd" not in text, f"{pdf}: a letter has no meaning")
    for name, options in {"utm": ["--grid", "utm"], "turned": ["--rotate", "25", "--grid", "utm"], "bleed": ["--bleed", "3"],
                          "two": ["--second-language", "ar"], "tiles": ["--size", "A1", "--tile", "A4"]}.items():
        for language in ORDER:
            pdf = f"{folder}/{name}-{language}.pdf"
            run(program, "brief", "northern-mali", "--at", "2023-09-03T18:00Z", "--language", language, *options, "-o", pdf)
            check_vector(pdf)
            claim('ID["EPSG",3857]' in run("gdalinfo", pdf), f"{pdf} has no place on the Earth")
            text = plain(run("pdftotext", pdf, "-"))
            for words in ON_MAP[language][1:4] if name != "tiles" else []:
                claim(plain(words) in text, f"{pdf}: '{words}' of the map is not found")
            if name == "tiles":
                claim(all(label in text for label in ("A1", "A2", "B1")), f"{pdf}: labels of tiles are missing")
                marked = sum(plain(ORDER[language][0]) in plain(page) for page in run("pdftotext", pdf, "-").split("\f"))
                claim(marked == 15, f"{pdf}: {marked} of 15 pieces say under which mark they are")
    paths = run(program, "brief", "northern-mali", "--map", "-o", f"{folder}/map.png").split()
    claim([Path(p).suffix for p in paths] == [".png", ".pgw", ".prj", ".xml"], f"a map as PNG gave {paths}")
    run(program, "brief", "northern-mali", "--map", "-o", f"{folder}/map.tif")
    run(program, "brief", "northern-mali", "-o", f"{folder}/sheet.svg")
    for name, most in (("map.png", 3_000_000), ("map.tif", 3_000_000), ("sheet.svg", 6_000_000)):
        claim(Path(f"{folder}/{name}").stat().st_size < most, f"{name} has {Path(f'{folder}/{name}').stat().st_size} bytes")
    png, tif = (run("gdalinfo", f"{folder}/map.{kind}") for kind in ("png", "tif"))
    corner = re.compile(r"(?:Upper Left|Lower Right)\s+\(\s*(-?[\d.]+),\s*(-?[\d.]+)\)")
    for a, b in zip(corner.findall(png), corner.findall(tif), strict=True):
        claim(abs(float(a[0]) - float(b[0])) < 1 and abs(float(a[1]) - float(b[1])) < 1, f"PNG and TIFF differ: {a} {b}")
    claim(corner.search(png) is not None, "a map as PNG has no place")

print("\n".join(faults) or "other programs find no fault")
sys.exit(1 if faults else 0)
