"""Every text that app/ asks to be translated is in the French and the Arabic catalogue. Usage: check_catalogues.py LUPDATE"""

import pathlib
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

root = pathlib.Path(__file__).resolve().parents[3]


def texts(path):
    found = set()
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            found.add((context.findtext("name"), message.findtext("source"), message.findtext("comment") or ""))
    return found


with tempfile.TemporaryDirectory() as folder:
    wanted_file = pathlib.Path(folder) / "wanted_fr.ts"
    command = [sys.argv[1], "-silent", "-no-obsolete", "-locations", "none", "app", "-ts", str(wanted_file)]
    subprocess.run(command, cwd=root, check=True, stderr=subprocess.DEVNULL)
    wanted = texts(wanted_file)

if len(wanted) < 100:
    sys.exit(f"only {len(wanted)} texts found: lupdate did not read the sources")
missing = 0
for language in ("fr", "ar"):
    for context, source, comment in sorted(wanted - texts(root / "resources" / "translations" / f"azalai_{language}.ts")):
        print(f"azalai_{language}.ts lacks {context}: {source!r} {comment}".rstrip())
        missing += 1
if missing:
    sys.exit(f"{missing} texts missing: build the target update_translations, then translate them")
print(f"all {len(wanted)} texts are in both catalogues")
