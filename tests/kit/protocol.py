"""The protocol of the kit: a program that answers tasks, and the tasks that the vectors of the standard make."""

import json
import os
import pathlib
import queue
import re
import subprocess
import threading
import unicodedata

ROOT = pathlib.Path(__file__).resolve().parents[2]
VECTORS = sorted((ROOT / "spec/vectors/rules").glob("*.jsonl")) + [ROOT / "spec/vectors/door/vectors.tsv"]
# Members of a canonical record that say how it came about, not what it says.
MARKS = ("sources", "assumed", "flaws", "unread", "remainder")
SECONDS = 20
LATE = 3


def chuan():
    """The reference: the command line of this project, as CHUAN names it or as cargo build leaves it."""
    target = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
    return os.environ.get("CHUAN", target / "debug/chuan")


class Program:
    """A program under test."""

    def __init__(self, command):
        self.child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8", errors="replace")
        self.lines, self.late = queue.Queue(), 0
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self):
        for line in self.child.stdout:
            self.lines.put(line)
        self.lines.put(None)

    def ask(self, **task):
        """The answer to a task; None when there is none that can be used."""
        if self.late >= LATE:
            return None
        try:
            self.child.stdin.write(json.dumps(task, ensure_ascii=False) + "\n")
            self.child.stdin.flush()
            line = self.lines.get(timeout=SECONDS)
        except (OSError, ValueError, queue.Empty):
            self.late += 1
            return None
        try:
            answer = json.loads(line) if line is not None else None
        except ValueError:
            return None
        return answer if isinstance(answer, dict) else None

    def close(self):
        self.child.stdin.close()
        try:
            self.child.wait(5)
        except subprocess.TimeoutExpired:
            self.child.kill()


class Reference:
    """The command line of this project, to read what others wrote."""

    def __init__(self, program):
        self.program = str(program)

    def run(self, *words, data=b""):
        return subprocess.run([self.program, *words], input=data, capture_output=True)

    def read(self, form, data, as_of):
        """The records of a document; None when it can not be read."""
        done = self.run("convert", "-", "--from", form, "--to", "ndjson", "--as-of", as_of, data=data)
        return [json.loads(line) for line in done.stdout.splitlines()] if done.returncode == 0 else None

    def write(self, form, record, as_of):
        """A record as a document; None when the format can not carry it."""
        done = self.run("convert", "-", "--from", "canonical-json", "--to", form, "--as-of", as_of, data=json.dumps(record).encode())
        return done.stdout if done.returncode == 0 else None

    def broken(self, record, as_of):
        """The rules that a record breaks."""
        done = self.run("check", "-", "--from", "canonical-json", "--output", "ndjson", "--as-of", as_of, data=json.dumps(record).encode())
        found = [json.loads(line) for line in done.stdout.splitlines()]
        return sorted({f["rule"] for f in found if "rule" in f and "record" in f})

    def versions(self):
        return self.run("--version").stdout.decode().strip()


def values(record):
    """A record without what says how it came about."""
    return {k: v for k, v in record.items() if k not in MARKS}


def marks(record):
    return {k: v for k, v in record.items() if k in MARKS}


def bytes_of(part):
    """The document of a task or an answer."""
    return bytes.fromhex(part["hex"]) if "hex" in part else part["text"].encode()


def part_of(data):
    """A document as a member of a task or an answer."""
    try:
        return {"text": data.decode()}
    except UnicodeDecodeError:
        return {"hex": data.hex()}


def documents():
    """Name, format, document, day and records of every reading that succeeds."""
    for line in (ROOT / "spec/vectors/door/vectors.tsv").read_text(encoding="utf-8").splitlines():
        name, request, data, answer = line.split("\t")
        if not name.startswith("read/"):
            continue
        request, answer = json.loads(request), json.loads(answer)
        if answer["ok"] and set(request) <= {"op", "as_of", "format", "text"} and "format" in request:
            data = bytes.fromhex(data) if data else request["text"].encode()
            yield name, request["format"], data, request["as_of"], answer["result"]["records"]


def judgements(optional):
    """Rule, record, day and whether the rule holds, of every vector of a rule that a document can state: what a reader notices on its way
    (members with @) and what it mends (texts in another normal form) can not be stated; optional rules are for profiles."""
    for path in VECTORS:
        if path.suffix != ".jsonl":
            continue
        lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        base = lines[0]
        for n, vector in enumerate(lines[1:]):
            change = vector.get("change", {})
            stated = all(not key.startswith("@") and unicodedata.is_normalized("NFC", value) for key, value in change.items())
            if stated and vector["rule"] not in optional:
                record = {"record": base["record"]}
                for key, value in {**base["base"], **change}.items():
                    put(record, key, value)
                yield f"{vector['rule']}/{n}", vector["rule"], record, vector.get("as_of", base.get("as_of")), vector["holds"]


def put(record, path, value):
    """Puts a text into its place; lists grow as far as they must."""
    if value == "":
        return
    steps = [int(s) if s.isdigit() else s for s in re.findall(r"[^.\[\]]+", path)]
    here = record
    for step, after in zip(steps, steps[1:] + [None]):
        if after is None:
            new = value
        else:
            new = [] if isinstance(after, int) else {}
        if isinstance(step, int):
            here.extend({} for _ in range(step + 1 - len(here)))
            if after is None or not here[step]:
                here[step] = new
        elif after is None or step not in here:
            here[step] = new
        here = here[step]
