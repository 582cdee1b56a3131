#!/usr/bin/env python3
"""check_commands.py PROGRAM compare|update: runs each line of cli/commands.txt and compares exit code, stdout and stderr
with cli/<name>.expected. {broken} stands for tests/data/broken-dossier, {data} for tests/data, {tmp} for an empty folder."""

import difflib
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
program, mode = sys.argv[1], sys.argv[2]
failed = 0
with tempfile.TemporaryDirectory() as tmp:
    for line in (HERE / "cli/commands.txt").read_text().splitlines():
        if not line or line.startswith("#"):
            continue
        name, words = line.split(None, 1)
        data = str(HERE.parent / "data")
        broken = data + "/broken-dossier"
        arguments = shlex.split(words.format(broken=broken, data=data, tmp=tmp)) if words != "-" else []
        done = subprocess.run([program, *arguments], capture_output=True, timeout=60)
        text = f"$ azalai {words}\nexit {done.returncode}\n{done.stdout.decode()}"
        if done.stderr:
            text += "--- stderr\n" + done.stderr.decode()
        text = text.replace(broken, "{broken}").replace(data, "{data}").replace(tmp, "{tmp}").replace("\r\n", "\n")
        expected = HERE / f"cli/{name}.expected"
        if mode == "update":
            expected.write_text(text)
            continue
        wanted = expected.read_text() if expected.exists() else ""
        if wanted != text:
            failed += 1
            sys.stdout.writelines(difflib.unified_diff(wanted.splitlines(True), text.splitlines(True), str(expected), "now"))
print("rewrote every expected text" if mode == "update" else f"{failed} commands differ")
sys.exit(1 if failed else 0)
