"""The protocol of the kit: a program that answers tasks, and the tasks that the vectors of the standard make."""

import hashlib
import json
import os
import pathlib
import queue
import re
import shutil
import subprocess
import threading
import time
import unicodedata

ROOT = pathlib.Path(__file__).resolve().parents[2]
VECTORS = sorted((ROOT / "spec/vectors/rules").glob("*.jsonl")) + [ROOT / "spec/vectors/door/vectors.tsv"]
# Members of a canonical record that say how it came about, not what it says.
MARKS = ("sources", "assumed", "flaws", "unread", "remainder")
SECONDS = 20
LATE = 3
LONGEST = 64 << 20
UNASKED = 100
STALE = object()


def chuan():
    """The reference: the command line of this project, as CHUAN names it or as cargo build leaves it."""
    target = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
    return os.environ.get("CHUAN", target / "debug/chuan")


class Program:
    """A program under test. Nothing it does, or leaves undone, takes more than its time or more memory than a few lines."""

    def __init__(self, command, seconds=SECONDS):
        self.child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.seconds, self.late, self.owed, self.unasked = seconds, 0, 0, 0
        # Why the last task has no answer, and why no further one is given to it.
        self.trouble = self.stopped = None
        # Both are written to by threads: a program that does not read, or writes without end, waits, not the kit.
        self.tasks, self.lines = queue.Queue(), queue.Queue(maxsize=8)
        for work in (self._feed, self._listen):
            threading.Thread(target=work, daemon=True).start()

    def _feed(self):
        try:
            while (task := self.tasks.get()) is not None:
                self.child.stdin.write(task)
                self.child.stdin.flush()
            self.child.stdin.close()
        except OSError:
            pass

    def _listen(self):
        while line := self.child.stdout.readline(LONGEST + 1):
            self.lines.put(line)
            if len(line) > LONGEST:
                return
        self.lines.put(None)

    def ask(self, **task):
        """The answer to a task; None when there is none that can be used."""
        self.trouble = self.stopped
        # Lines that nobody asked for would be taken for the answers of all that follows.
        while not self.stopped and not self.lines.empty():
            self._take(0)
        if self.stopped:
            return self._none(self.stopped)
        self.tasks.put(json.dumps(task).encode() + b"\n")
        until = time.monotonic() + self.seconds
        while (line := self._take(until - time.monotonic(), asked=True)) is STALE:
            pass
        if self.stopped:
            return self._none(self.stopped)
        if line is None:
            self.late, self.owed = self.late + 1, self.owed + 1
            if self.late >= LATE:
                self.stop(f"{LATE} answers were late: the program was stopped")
            return self._none("late")
        try:
            answer = json.loads(line.decode())
        except UnicodeDecodeError:
            return self._none("not UTF-8")
        except (ValueError, RecursionError):
            return self._none("not JSON")
        return answer if isinstance(answer, dict) else self._none("not an object")

    def _none(self, why):
        self.trouble = why

    def _take(self, seconds, asked=False):
        """The next line; None when there is none in time; STALE when it answers an earlier task, which was late."""
        try:
            line = self.lines.get(timeout=max(seconds, 0.001))
        except queue.Empty:
            return None
        if line is None:
            self.stop("the program had ended")
        elif len(line) > LONGEST:
            self.stop(f"a line had more than {LONGEST >> 20} MiB: the program was stopped")
        elif self.owed:
            self.owed -= 1
            return STALE
        elif not asked:
            self.unasked += 1
            if self.unasked >= UNASKED:
                self.stop(f"{UNASKED} lines answered no task: the program was stopped")
        return line

    def stop(self, why):
        self.stopped = why
        self.child.kill()

    def close(self):
        self.tasks.put(None)
        try:
            self.child.wait(5)
        except subprocess.TimeoutExpired:
            self.child.kill()
            self.child.wait()


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

    def sha256(self):
        """Of the program itself: two builds may say the same version."""
        return hashlib.sha256(pathlib.Path(shutil.which(self.program) or self.program).read_bytes()).hexdigest()


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
