"""Runs what must hold before a change is taken in.

tests/run              every stage that runs each time, in order
tests/run STAGE ...    only these
tests/run all          every stage, also those that are run by hand
tests/run --list       what there is

The last line is `N passed, N failed`: the tests that the stages report, and one for each stage. Not zero unless all passed.
The network is used by the first stage only. To add a stage, add it to STAGES; a stage is a list of commands, all of which
must succeed within its minutes.
"""

import os
import pathlib
import re
import signal
import subprocess
import sys
import threading
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
TOOLS = ROOT / ".tools" / "bin"


def cargo(command, *arguments):
    return ["cargo", command, "--locked", *arguments]


class Stage:
    def __init__(self, name, minutes, about, *commands, installs=None, by_hand=False):
        self.name, self.minutes, self.about, self.commands = name, minutes, about, commands
        # What fetches what only this stage needs, and whether it runs only when it is named.
        self.installs, self.by_hand = installs, by_hand


STAGES = [
    Stage("install", 25, "installs what is missing", ["tests/install"]),
    Stage("fmt", 2, "rustfmt", ["cargo", "fmt", "--all", "--check"], ["cargo", "fmt", "--manifest-path", "fuzz/Cargo.toml", "--check"]),
    Stage("spec", 15, "what is generated from spec/ is current; every rule's vectors",
          cargo("run", "-p", "chuan-spec", "--features", "models", "--", "check"),
          cargo("run", "-p", "chuan-units", "--", "check")),
    Stage("clippy", 20, "no warning in any crate, and the bench beside other libraries builds",
          cargo("clippy", "--workspace", "--all-targets", "--", "-D", "warnings"),
          cargo("check", "--manifest-path", "core/benches/kit/Cargo.toml")),
    Stage("slim", 10, "core without its optional parts, and with the schemas",
          cargo("clippy", "-p", "chuan", "--no-default-features", "--", "-D", "warnings"),
          cargo("clippy", "-p", "chuan", "--features", "schema", "--", "-D", "warnings")),
    Stage("test", 30, "tests and doctests of every crate",
          cargo("test", "--workspace", "--no-fail-fast", "--", "--quiet")),
    Stage("judges", 10, "other people's programs and libraries judge ours, and none of them is missing",
          cargo("test", "--workspace", "--test", "*_judges", "--", "--nocapture")),
    Stage("deny", 3, "licences, sources and duplicates of what we depend on",
          [str(TOOLS / "cargo-deny"), "--offline", "--locked", "check", "--hide-inclusion-graph", "licenses", "bans", "sources"]),
    Stage("wasm", 20, "the npm package: sizes, Node, conformance, Vite, the form in Chromium",
          ["tests/wasm"], installs=["tests/wasm", "install"]),
    Stage("site", 20, "the standard's site, read in Chromium from its folder", ["tests/site"], installs=["tests/site", "install"]),
    Stage("speed", 15, "instructions for one record, by stage of the hot path, are what they were", ["tests/speed"], by_hand=True),
    Stage("examples", 15, "the first command of the README and what it must say", ["tests/readme"]),
    Stage("kit", 10, "the kit for vendors tells a program that keeps to the standard from one that does not",
          cargo("build", "--quiet", "-p", "chuan-cli"), ["tests/kit/prove"]),
    Stage("c", 15, "the C library from C, C++, C#, Java and Go", ["tests/c"], installs=["tests/c", "install"]),
    Stage("python", 20, "the Python package: wheel, clean environments, stubs, example, vectors",
          ["tests/python"], installs=["tests/python", "install"]),
    Stage("mobile", 20, "Kotlin, Java and Swift: classes current, tests, conformance, examples",
          ["tests/mobile"], installs=["tests/mobile", "install"]),
    Stage("fuzz", 25, "every reader against broken input, the same in every run",
          cargo("test", "--manifest-path", "fuzz/Cargo.toml", "--lib", "--test", "seeds")),
]

# A judge that is not there makes its test pass without a word of judgement; these lines give it away.
MISSING = re.compile(r"is missing from this run")
# cargo test, and any program that ends with the plain line
COUNTS = [re.compile(r"^test result: \w+\. (\d+) passed; (\d+) failed"), re.compile(r"^(?:\w+: )?(\d+) passed, (\d+) failed")]


def environment(fetching):
    env = dict(os.environ)
    env.setdefault("CARGO_TARGET_DIR", str(ROOT / "target"))
    env.setdefault("CARGO_TERM_COLOR", "never")
    if env.get("CI"):
        env.setdefault("CARGO_INCREMENTAL", "0")
    # Whatever is missing is said; no toolchain arrives by itself.
    env["RUSTUP_AUTO_INSTALL"] = "0"
    if not fetching:
        env["CARGO_NET_OFFLINE"] = "true"
    # The same random cases in every run: a change falls for what it did itself. New ground is for runs by hand.
    env.setdefault("PROPTEST_RNG_SEED", "1")
    env["CHUAN_PYTHON"] = str(TOOLS / "python")
    return env


def run(command, env, seconds):
    """Runs a command, shows what it says; gives (good, passed, failed, why)."""
    counts, judges = [0, 0], []
    child = subprocess.Popen(command, cwd=ROOT, env=env, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                             stderr=subprocess.STDOUT, text=True, errors="replace", start_new_session=True)
    late = threading.Event()

    def stop():
        late.set()
        os.killpg(child.pid, signal.SIGKILL)

    timer = threading.Timer(max(seconds, 0.1), stop)
    timer.start()
    try:
        for line in child.stdout:
            # The closing line is ours alone.
            print("  " + line.rstrip(), flush=True)
            for pattern in COUNTS:
                if found := pattern.match(line):
                    counts[0] += int(found[1])
                    counts[1] += int(found[2])
            if MISSING.search(line):
                judges.append(line.strip())
        code = child.wait()
    finally:
        timer.cancel()
        if child.poll() is None:
            os.killpg(child.pid, signal.SIGKILL)
            child.wait()
    why = "out of time" if late.is_set() else f"ended with {code}" if code else "; ".join(judges)
    return not why and not counts[1], counts[0], counts[1], why or ("failing tests" if counts[1] else "")


def main(arguments):
    if arguments == ["--list"]:
        for stage in STAGES:
            print(f"{stage.name:10} {stage.about} (at most {stage.minutes} min{', by hand' if stage.by_hand else ''})")
        return 0
    if arguments == ["all"]:
        arguments = [s.name for s in STAGES]
    unknown = [a for a in arguments if a not in [s.name for s in STAGES]]
    if unknown:
        print(f"no stage {', '.join(unknown)}; see tests/run --list", file=sys.stderr)
        return 2
    # Nothing runs without what it needs.
    chosen = [s for s in STAGES if s.name in arguments or not arguments and not s.by_hand or s.name == "install"]
    passed, failed, lines = 0, 0, []
    for stage in chosen:
        env, start, verdict = environment(stage.name == "install"), time.monotonic(), "ok"
        fetching = [s.installs for s in chosen if s.installs] if stage.name == "install" else []
        for command in [*stage.commands, *fetching]:
            print(f"== {stage.name}: {' '.join(command)}", flush=True)
            good, p, f, why = run(command, env, stage.minutes * 60 - (time.monotonic() - start))
            passed, failed = passed + p, failed + f
            if not good:
                verdict = f"FAILED: {why}"
                break
        passed, failed = passed + (verdict == "ok"), failed + (verdict != "ok")
        lines.append(f"{stage.name:10} {time.monotonic() - start:6.1f} s {verdict}")
        print(f"== {lines[-1]}", flush=True)
        if stage.name == "install" and verdict != "ok":
            break
    if not arguments:
        lines.append("by hand    " + " ".join(s.name for s in STAGES if s.by_hand))
    print("\n" + "\n".join(lines))
    print(f"{passed} passed, {failed} failed", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
