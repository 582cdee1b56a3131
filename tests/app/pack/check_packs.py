#!/usr/bin/env python3
"""check_packs.py PROGRAM: makes packs by the command in processes that differ in place, language and time zone, and holds
their bytes together; then what else can happen to a pack."""

import hashlib
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

program = os.path.abspath(sys.argv[1])
faults = []


def claim(holds, what):
    if not holds:
        faults.append(what)


def azalai(*arguments, **environment):
    extra = {"cwd": environment.pop("cwd")} if "cwd" in environment else {}
    done = subprocess.run([program, *map(str, arguments)], capture_output=True, timeout=100, env={**os.environ, **environment}, **extra)
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def bytes_of(folder):
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def make_manifest(path, dossier="northern-mali"):
    moment = ["--at", "2023-09-03T18:00Z", "--pack", path]
    for words in (["--size", "A3", "--number", "NM-08", "--issue", "update"],
                  ["--template", "change", "--language", "fr", "--size", "A4", "--portrait", "--since", "2023-08-20"],
                  ["--template", "town", "--language", "ar", "--size", "A4", "--grey"]):
        code, out, err = azalai("brief", dossier, *moment, *words)
        claim(code == 0 and out == f"{path}\n", f"brief --pack: {code} {err}")


def same_bytes(tmp):
    manifest = tmp / "week.json"
    make_manifest(manifest)
    text = json.loads(manifest.read_text())
    text["issued"] = "2023-09-03T20:00Z"
    manifest.write_text(json.dumps(text))
    code, out, err = azalai("pack", manifest, "-o", tmp / "one", TZ="UTC", LC_ALL="C.UTF-8", QT_HASH_SEED="0")
    claim(code == 0, f"pack: {code} {err}")
    home = tmp / "home"
    home.mkdir()
    # A day has two dates at once on Earth: Kiritimati and Niue.
    for number, zone in enumerate(["Pacific/Kiritimati", "Pacific/Niue"]):
        code, again, err = azalai("pack", manifest, "-o", tmp / f"again{number}", TZ=zone, LC_ALL="C.UTF-8", LANGUAGE="ar", LC_NUMERIC="fr_FR.UTF-8",
                                  HOME=str(home), QT_SCALE_FACTOR="2", cwd=str(home))
        claim(code == 0 and again == out, f"pack in {zone}: {code} {err}")
        claim(bytes_of(tmp / "one") == bytes_of(tmp / f"again{number}"), f"other bytes in {zone}")
    names = sorted(bytes_of(tmp / "one"))
    claim(names == ["SHA256SUMS", "change-a4-fr.pdf", "overview-a3-en.pdf", "town-a4-ar.pdf"], f"files: {names}")
    for line in (tmp / "one/SHA256SUMS").read_text().splitlines():
        digits, name = line.split("  ")
        claim(hashlib.sha256((tmp / "one" / name).read_bytes()).hexdigest() == digits, f"sum of {name}")
    info = subprocess.run(["pdfinfo", "-rawdates", tmp / "one/overview-a3-en.pdf"], capture_output=True, timeout=60).stdout.decode()
    claim("D:20230903200000Z" in info, f"the date is not that of the issue: {info}")
    words = subprocess.run(["pdftotext", tmp / "one/overview-a3-en.pdf", "-"], capture_output=True, timeout=60).stdout.decode()
    claim("issued 2023-09-03T20:00Z" in words and "NM-08" in words, "the foot does not say when it was issued")
    return manifest


def tells_what_is_other(tmp, manifest):
    text = json.loads(manifest.read_text())

    def refused(change, words):
        other = json.loads(json.dumps(text))
        change(other)
        manifest.write_text(json.dumps(other))
        code, _, err = azalai("pack", manifest, "-o", tmp / "other")
        claim(code == 6 and words in err and not (tmp / "other").exists(), f"{words}: {code} {err}")
        code, _, err = azalai("pack", manifest, "-o", tmp / "other", "--anyway")
        claim(code == 0 and words in err and (tmp / "other/SHA256SUMS").exists(), f"--anyway, {words}: {code} {err}")
        shutil.rmtree(tmp / "other", ignore_errors=True)

    refused(lambda pack: pack.update(state="0" * 16), "the dossier's state northern-mali is")
    refused(lambda pack: pack.update(program="azalai 0.0.1"), "the program is")
    refused(lambda pack: pack.update(baseMap="0" * 64), "the base map is")
    refused(lambda pack: pack["fonts"][0].update(sha256="0" * 64), "the font Inter-Bold.otf is")
    refused(lambda pack: pack["fonts"].pop(), "the pack was made with none")
    sums = [line.split("  ") for line in (tmp / "one/SHA256SUMS").read_text().splitlines()]
    files = [{"name": name, "sha256": digits} for digits, name in sums]
    manifest.write_text(json.dumps({**text, "files": files}))
    code, _, err = azalai("pack", manifest, "-o", tmp / "as-issued")
    claim(code == 0, f"as issued: {code} {err}")
    files[1]["sha256"] = "0" * 64
    manifest.write_text(json.dumps({**text, "files": files}))
    code, _, err = azalai("pack", manifest, "-o", tmp / "not-as-issued")
    claim(code == 6 and f"{files[1]['name']}: not the bytes that were issued" in err, f"not as issued: {code} {err}")
    code, _, err = azalai("brief", "northern-mali", "--at", "2023-09-03T18:00Z", "--pack", manifest)
    claim(code != 0 and "files" in err, f"an issued pack takes no more sheets: {code} {err}")
    manifest.write_text(json.dumps(text))
    code, _, err = azalai("brief", "northern-mali", "--at", "2023-09-03T18:00Z", "--hide", "jnim", "--pack", manifest)
    claim(code != 0 and "hiddenActors" in err, f"a pack of another view takes no sheet: {code} {err}")


def stays_in_its_folder(tmp):
    box = tmp / "box"
    box.mkdir()
    azalai("convert", "northern-mali", tmp / "outside.gpkg")
    shutil.copy(tmp / "outside.gpkg", box / "mali.gpkg")
    manifest = box / "pack.json"
    code, _, err = azalai("brief", box / "mali.gpkg", "--at", "2023-09-03T18:00Z", "--size", "A5", "--pack", manifest)
    claim(code == 0, f"brief of a file: {code} {err}")
    code, _, err = azalai("pack", manifest)
    claim(code == 0 and (box / "pack/overview-a5-en.pdf").exists(), f"a dossier beside the manifest: {code} {err}")
    (box / "mali.gpkg").unlink()
    (box / "mali.gpkg").symlink_to(tmp / "outside.gpkg")
    code, _, err = azalai("pack", manifest, "-o", tmp / "linked")
    claim(code == 3 and "link" in err, f"a link: {code} {err}")
    code, _, err = azalai("pack", manifest, "-o", tmp / "named", "--dossier", tmp / "outside.gpkg")
    claim(code == 0, f"--dossier: {code} {err}")
    code, _, err = azalai("pack", manifest, "-o", box / "pack", "--dossier", tmp / "outside.gpkg")
    claim(code == 4 and "not empty" in err, f"a folder with something in it: {code} {err}")


def stops_when_told(tmp, manifest):
    text = json.loads(manifest.read_text())
    text["sheets"] = [{**text["sheets"][0], "file": f"sheet-{i}"} for i in range(60)]
    many = tmp / "stop/many.json"
    many.parent.mkdir()
    many.write_text(json.dumps(text))
    for asked in (signal.SIGINT, signal.SIGTERM):
        run = subprocess.Popen([program, "pack", many, "-o", many.parent / "out"], stderr=subprocess.PIPE, stdout=subprocess.PIPE)
        while b"3 of 60" not in run.stderr.readline():
            pass
        run.send_signal(asked)
        _, err = run.communicate(timeout=60)
        claim(run.returncode == 130 and b"nothing was written" in err, f"{asked}: {run.returncode} {err}")
        claim([path.name for path in many.parent.iterdir()] == ["many.json"], f"{asked} left {list(many.parent.iterdir())}")


with tempfile.TemporaryDirectory() as folder:
    tmp = Path(folder)
    week = same_bytes(tmp)
    tells_what_is_other(tmp, week)
    stays_in_its_folder(tmp)
    stops_when_told(tmp, week)
print("\n".join(faults) or "packs are the same bytes each time")
sys.exit(1 if faults else 0)
