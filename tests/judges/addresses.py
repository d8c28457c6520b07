"""Compares address conversion with three published converters on addresses made from spec/units.

    python3 -m venv .tools/judges && .tools/judges/bin/pip install vietnamadminunits==1.0.4 vietnam-address-converter==1.0.5 joblib
    .tools/judges/bin/pip install --no-deps underthesea==9.5.0 underthesea-core
    .tools/judges/bin/python tests/judges/addresses.py [count]

The truth is successions.csv: the communes the law leaves open for a resident. An answer is right if it names the one
lawful commune, or, where several are open, if it lists exactly those or declines; it is a guess if it names one of
several as if it were decided; it is wrong if it names a commune outside the lawful set. Sockets are closed: what a
converter can only do by asking a web service counts as no answer.
"""

import collections
import csv
import pathlib
import random
import socket
import subprocess
import sys
import time
import unicodedata

ROOT = pathlib.Path(__file__).resolve().parents[2]
UNITS = ROOT / "spec" / "units"


def rows(name):
    with open(UNITS / name, encoding="utf-8", newline="") as f:
        assert f.readline().startswith("#")
        return list(csv.DictReader(f))


def plain(text):
    text = unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D"))
    return "".join(c for c in text if not unicodedata.combining(c))


def title(kind):
    return kind[0].upper() + kind[1:]


SHORT = {"phường": "P.", "xã": "X.", "thị trấn": "TT.", "quận": "Q.", "huyện": "H.", "thị xã": "TX.", "thành phố": "TP.", "tỉnh": ""}


def make(count):
    """(address, style, lawful set of new communes) for communes of 2025-06-30."""
    end = "2025-07-01"
    provinces = {r["code"]: r for r in rows("provinces.csv") if r["until"] == end}
    districts = {r["code"]: r for r in rows("districts.csv") if r["until"] == end}
    new = {r["code"]: r for r in rows("communes.csv")}
    edges = collections.defaultdict(list)
    for r in rows("successions.csv"):
        if r["level"] == "commune":
            edges[r["old"]].append(r)
    cases = []
    dice = random.Random(2025)
    old = [r for r in rows("communes_before_2025.csv") if r["until"] == end]
    for c in dice.sample(old, min(count, len(old))):
        d = districts[c["district"]]
        p = provinces[d["province"]]
        out = edges[c["code"]]
        everybody = [e for e in out if e["share"] == "part-area-all-people"]
        peopled = [e for e in out if e["share"] not in ("part-area", "all-area")]
        lawful = {e["new"] for e in (everybody or (peopled if len(peopled) == 1 else out))}
        full = [f"{title(u['type'])} {u['name']}" for u in (c, d, p)]
        short = [f"{SHORT[u['type']]}{' ' if len(SHORT[u['type']]) > 2 and dice.random() < .5 else ''}{u['name']}" for u in (c, d, p)]
        bare = [full[0]] + [u["name"] if not u["name"].isdigit() else t for u, t in ((d, full[1]), (p, full[2]))]
        street = dice.choice(["12 Lê Lợi", "Số 5/7B Trần Hưng Đạo", "45 Đường tỉnh 950", "Thôn 3", "Tổ 12, khu phố 4", ""])
        style = dice.choice(["full", "short", "bare", "no marks", "lower", "no commas", "decomposed", "upper"])
        parts = {"short": short, "bare": bare}.get(style, full)
        text = (" " if style == "no commas" else ", ").join(([street] if street else []) + parts)
        text = {"no marks": plain, "lower": str.lower, "upper": str.upper, "decomposed": lambda t: unicodedata.normalize("NFD", t)}.get(style, str)(text)
        cases.append((text, style, lawful))
    return cases, new, provinces


def ours(cases):
    program = ["cargo", "run", "-q", "--release", "-p", "chuan", "--example", "convert_addresses", "--", "2025-07-02"]
    done = subprocess.run(program, cwd=ROOT, input="\n".join(c[0] for c in cases) + "\n", capture_output=True, text=True, check=True)
    for line in done.stdout.splitlines():
        how, codes, _, _ = line.split("\t")
        yield set(codes.split()), how.startswith("decided")


def by_name(new):
    names = collections.defaultdict(set)
    provinces = {r["code"]: r["name"] for r in rows("provinces.csv") if r["until"] == ""}
    for r in new.values():
        names[(plain(provinces[r["province"]]).lower(), plain(r["name"]).lower().replace("'", "").replace("’", ""))].add(r["code"])
    return names


def key(province, ward):
    strip = lambda t, words: next((t[len(w):] for w in words if t.startswith(w)), t).strip()
    p = strip(plain(province or "").lower(), ("thanh pho ", "tinh ", "tp. ", "tp "))
    w = strip(plain(ward or "").lower(), ("phuong ", "xa ", "dac khu "))
    return p, w.replace("'", "").replace("’", "")


def vietnamadminunits(cases, names):
    from vietnamadminunits import convert_address
    for text, _, _ in cases:
        try:
            a = convert_address(text)
            yield names.get(key(a.province, a.ward), set()), True
        except Exception:
            yield set(), False


def vietnam_address_converter(cases, names):
    from vietnam_address_converter import convert_address_text
    for text, _, _ in cases:
        try:
            a = convert_address_text(text)
            got = a.get("converted")
            if got:
                yield names.get(key(got["province"]["name"], got["ward"]["name"]), set()), True
            else:
                # Several candidates, or none.
                several = (a.get("conversion") or {}).get("candidates") or []
                yield set().union(*(names.get(key(c["new_province"]["name"], c["new_ward"]["name"]), set()) for c in several)), False
        except Exception:
            yield set(), False


def underthesea(cases, names):
    from underthesea import convert_address
    for text, _, _ in cases:
        try:
            a = convert_address(text)
            yield (names.get(key(a.new.province, a.new.ward), set()) if a.new else set()), True
        except Exception:
            yield set(), False


def report(name, cases, answers, seconds):
    tally = collections.Counter()
    for (text, style, lawful), (got, decided) in zip(cases, answers, strict=True):
        if not got or (not decided and not got):
            verdict = "none" if len(lawful) == 1 else "declined"
        elif len(lawful) == 1:
            verdict = "right" if got == lawful else ("open" if lawful <= got and not decided else "wrong")
        elif got == lawful or (not decided and lawful <= got):
            verdict = "listed"
        elif got <= lawful:
            verdict = "guess"
        else:
            verdict = "wrong"
        tally[verdict] += 1
    decidable = sum(len(c[2]) == 1 for c in cases)
    print(f"{name:28} right {tally['right']}/{decidable} ({tally['right'] / decidable:.1%})  wrong {tally['wrong']}  none {tally['none']}  open {tally['open']}"
          f"  | several lawful: listed {tally['listed']} declined {tally['declined']} guessed {tally['guess']}  | {len(cases) / seconds:,.0f}/s")


def main():
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 2000
    cases, new, _ = make(count)
    names = by_name(new)
    start = time.time()
    answers = list(ours(cases))
    report("chuan (start included)", cases, answers, time.time() - start)

    def closed(*_, **__):
        raise OSError("no network in this comparison")
    socket.socket.connect = closed
    socket.getaddrinfo = closed
    for f in (vietnamadminunits, vietnam_address_converter, underthesea):
        try:
            list(f(cases[:1], names))  # their start is not counted
            start = time.time()
            answers = list(f(cases, names))
            report(f.__name__, cases, answers, time.time() - start)
        except ImportError:
            print(f"{f.__name__:28} not installed")


if __name__ == "__main__":
    main()
