"""Compares text functions with published packages: right answers on spec/vectors/text, and speed on names of units.

    python3 -m venv .tools/judges && .tools/judges/bin/pip install vn-text==0.1.0 viet-text-tools==0.1.6
    .tools/judges/bin/python tests/judges/text.py [program]

`program` is a built `chuan` (by default target/release/chuan). Its speed counts reading and writing lines through pipes; the
packages' counts the calls alone. Where the vectors come from a package's own tests that is said in their `source`.
"""

import csv
import json
import pathlib
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = sys.argv[1] if len(sys.argv) > 1 else str(ROOT / "target" / "release" / "chuan")
GROUPS = {}
for group in json.loads((ROOT / "spec/vectors/text/spelling.json").read_text("utf-8"))["groups"]:
    # The first group of an id is somebody else's; what is added to it is our reading.
    GROUPS.setdefault(group["id"], group["cases"])


def lines(*words):
    def run(texts):
        done = subprocess.run([PROGRAM, "text", *words], input="\n".join(texts) + "\n", capture_output=True, text=True, check=True)
        return done.stdout.split("\n")[:-1]
    return run


def each(function):
    return lambda texts: [function(t) for t in texts]


def names():
    with open(ROOT / "spec/units/communes_before_2025.csv", encoding="utf-8", newline="") as f:
        f.readline()
        return [r["name"] for r in csv.DictReader(f)]


def report(task, name, run, cases, rows):
    try:
        got = run([c[0] for c in cases])
        right = sum(g == c[1] for g, c in zip(got, cases, strict=True))
        start = time.time()
        run(rows)
        seconds = time.time() - start
        print(f"{task:22} {name:18} right {right}/{len(cases)}  {len(rows) / seconds:12,.0f} rows/s")
    except ImportError:
        print(f"{task:22} {name:18} not installed")


def lazily(module, function, **options):
    def run(texts):
        call = getattr(__import__(module), function)
        return [call(t, **options) for t in texts]
    return run


def main():
    rows = names() * 20
    for task, group, ours, others in [
        ("tone style, new", "tone-new", lines("style", "--new"), [("viet-text-tools", lazily("viet_text_tools", "normalize_diacritics", new_style=True))]),
        ("tone style, old", "tone-old", lines("style"), [("viet-text-tools", lazily("viet_text_tools", "normalize_diacritics"))]),
        ("marks taken off", "strip", lines("strip"), [("vn-text", lazily("vn_text", "deaccent"))]),
    ]:
        for name, run in [("chuan", ours), *others]:
            report(task, name, run, GROUPS[group], rows)


if __name__ == "__main__":
    main()
