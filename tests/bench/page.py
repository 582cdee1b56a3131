"""What the writers of docs/performance.md share: numbers, tables, and the page with its parts."""

import re
import statistics

HEAD = """# How fast, and how right

Each part is written by a program (`./test bench`) and edited by nobody.
"""
PARTS = ["overlaps", "supply", "sheets", "country"]  # in this order


class Times:
    """Milliseconds of all items: the median of the rounds, and how far the rounds lie apart."""

    def __init__(self, record, key="ms"):
        scale = record["of"] / record["done"]
        rounds = [one[key] * scale for one in record["rounds"]]
        self.ms = statistics.median(rounds)
        self.spread = (max(rounds) - min(rounds)) / 2 / self.ms if self.ms else 0
        self.name = " ".join(filter(None, (record["engine"], record["version"].removesuffix("-CAPI-1.19.2"))))
        self.sampled = record["done"] < record["of"]
        self.wall = record["clock"] == "wall"

    def text(self):
        return f"{number(self.ms)} ms ±{100 * self.spread:.0f} %" + (" (sample)" if self.sampled else "") + \
            (" wall" if self.wall else "")


def number(value):
    if value >= 100:
        return f"{value:,.0f}"
    return f"{value:.3g}"


def table(head, rows, right=()):
    lines = ["| " + " | ".join(head) + " |",
             "|" + "|".join("--:" if i in right else "---" for i in range(len(head))) + "|"]
    return "\n".join(lines + ["| " + " | ".join(row) + " |" for row in rows])


def write_part(path, name, text):
    """Puts a part into the page in place of what it was; the other parts stay as they are."""
    old = path.read_text() if path.exists() else ""
    parts = dict(re.findall(r"<!-- part: (\w+) -->\n(.*?)(?=<!-- part: |\Z)", old, re.DOTALL))
    parts[name] = text.strip() + "\n\n"
    body = "".join(f"<!-- part: {part} -->\n{parts[part]}" for part in PARTS if part in parts)
    path.write_text(f"{HEAD}\n{body.rstrip()}\n")
