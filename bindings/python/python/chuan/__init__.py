"""Vietnam's data standard for people, civil status, land and notarised deeds.

>>> import chuan
>>> report = chuan.check("001190000017||Nguyễn Thị Thu Hà|15011990|Nam|Hà Nội|01052021", as_of="2026-11-21", lang="en")
>>> "CIT-ID-020" in [f.rule for f in report.findings]
True

Bad data is never an exception: it is findings. ``ChuanError`` says that what was asked for is not possible.
Everything works offline; the day of judgement is today unless ``as_of`` says another.
"""

from __future__ import annotations

import functools
import importlib
import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import IO, TYPE_CHECKING, Any, TypeVar, Union, overload

from ._chuan import ABI, Finding, LIBRARY, Standard, Table, call, call_parts, check_value as _check_value
from ._chuan import normalize_value as _normalize_value
from ._errors import ChuanError
from ._progress import Bar, Progress, choose as _choose
from ._record import Part, Record
from ._report import Column, Report, TableReport

if TYPE_CHECKING:
    from . import records
    from .records import *  # noqa: F403

__version__ = LIBRARY

R = TypeVar("R", bound=Record)

#: A record type: its class, or its name.
Kind = Union[type[Record], str, None]

#: A day: a date, or text as YYYY-MM-DD; None for today.
Day = Union[date, str, None]


@dataclass(frozen=True)
class Versions:
    """Which versions this is: three numbers, and one more for programs in C."""

    library: str
    """The library."""
    abi: int
    """The C interface."""
    data: str
    """The day up to which the code lists are known."""
    editions: tuple[str, ...]
    """The editions of the standard that it has."""
    latest: str
    """The latest of them."""


@dataclass(frozen=True)
class Normalized:
    """A value in its canonical form."""

    verdict: str
    """canonical, repairable, unreadable or empty."""
    text: str
    """The canonical form; the text as it came when it can not be read."""
    repairs: tuple[str, ...]
    """What was done to it."""


@dataclass(frozen=True)
class Converted:
    """A document in another format."""

    data: bytes
    """The document."""
    format: str
    """The format it came in."""
    to: str
    """The format it is in now."""
    records: int
    """How many records it has."""
    losses: tuple[dict[str, Any], ...]
    """What did not come through: record, fate (dropped, narrowed, assumed), path."""

    @property
    def text(self) -> str:
        """The document as text."""
        return self.data.decode()


@dataclass(frozen=True)
class Guess:
    """A format that a document may be in."""

    format: str
    confidence: str
    evidence: tuple[str, ...]
    version: str = ""
    record: str = ""


@dataclass(frozen=True)
class Detection:
    """What a document is."""

    format: str | None
    """The format; None when nothing fits."""
    encoding: str
    """How its letters are written."""
    guesses: tuple[Guess, ...]
    """Every format that may fit, the best first."""
    notes: tuple[str, ...]
    """What else was noticed."""


def _day(as_of: Day) -> str:
    if as_of is None:
        return date.today().isoformat()
    if isinstance(as_of, str):
        return as_of
    if not isinstance(as_of, date):
        raise TypeError(f"as_of is a date or a text, not {type(as_of).__name__}")
    return as_of.isoformat()[:10]


def _name(kind: Kind) -> str | None:
    return kind.RECORD if isinstance(kind, type) else kind


@functools.lru_cache(maxsize=64)
def _standard(as_of: str, edition: str | None, profile: str | None, profile_toml: str | None) -> Standard:
    return Standard(as_of, edition, profile, profile_toml)


def standard(
    as_of: Day = None, *, edition: str | None = None, profile: str | None = None, profile_toml: str | None = None
) -> Standard:
    """The standard on a day, to be kept for many calls of ``check_record``."""
    return _standard(_day(as_of), edition, profile, profile_toml)


def _ask(op: str, document: str | bytes | None = None, **members: Any) -> tuple[Any, bytes]:
    request = {"op": op} | {k: v for k, v in members.items() if v is not None}
    data = document.encode() if isinstance(document, str) else document
    answer, beside = call_parts(json.dumps(request), data)
    told = json.loads(answer)
    if not told["ok"]:
        raise ChuanError(told["error"]["code"], told["error"]["message"])
    return told["result"], beside


def versions() -> Versions:
    """The versions of the library, of the standard and of its lists."""
    told, _ = _ask("versions")
    return Versions(told["library"], told["abi"], told["data"], tuple(told["editions"]), told["latest"])


def detect(document: str | bytes, *, name: str | None = None, lang: str = "vi") -> Detection:
    """Finds out what a document is; its file name helps."""
    told, _ = _ask("detect", document, name=name, lang=lang)
    guesses = (
        Guess(g["format"], g["confidence"], tuple(g["evidence"]), g.get("version", ""), g.get("record", ""))
        for g in told["guesses"]
    )
    return Detection(told.get("format"), told["encoding"], tuple(guesses), tuple(told["notes"]))


@overload
def read(
    document: str | bytes, *, record: type[R], format: str | None = None, as_of: Day = None, edition: str | None = None
) -> list[R]: ...
@overload
def read(
    document: str | bytes,
    *,
    record: str | None = None,
    format: str | None = None,
    as_of: Day = None,
    edition: str | None = None,
) -> list[Record]: ...
def read(
    document: str | bytes,
    *,
    record: Kind = None,
    format: str | None = None,
    as_of: Day = None,
    edition: str | None = None,
) -> list[Any]:
    """The records of a document as typed objects; without ``format`` it is recognised.

    ``record`` says what they are, ``chuan.Birth`` or ``"birth"``: tables and lines carry any. With a class editors know what
    comes back. A document of another record is refused.
    """
    told, _ = _ask("read", document, record=_name(record), format=format, as_of=_day(as_of), edition=edition)
    from .records import RECORDS

    kind = RECORDS[told["record"]]
    return [kind.from_dict(r) for r in told["records"]]


def check(
    document: str | bytes,
    *,
    record: Kind = None,
    format: str | None = None,
    as_of: Day = None,
    edition: str | None = None,
    profile: str | None = None,
    profile_toml: str | None = None,
    lang: str = "vi",
    reveal: bool = False,
    max_findings: int = 1000,
    columns: Mapping[str, str] | None = None,
) -> Report:
    """Judges every record of a document; without ``format`` it is recognised.

    ``record`` says what they are where the document does not: tables and lines carry any record, citizens unless said otherwise.
    ``columns`` says what columns of a CSV or spreadsheet are, where their names do not: ``{"GT": "sex@llr"}``.
    """
    told, _ = _ask(
        "check", document, record=_name(record), format=format, as_of=_day(as_of), edition=edition, profile=profile,
        profile_toml=profile_toml, lang=lang, reveal=reveal, max_findings=max_findings,
        columns=dict(columns) if columns else None,
    )  # fmt: skip
    return Report(None, told)


def check_record(
    record: Record | Mapping[str, Any] | str | bytes,
    *,
    kind: str | None = None,
    as_of: Day = None,
    edition: str | None = None,
    profile: str | None = None,
    profile_toml: str | None = None,
    lang: str = "vi",
    reveal: bool = False,
) -> list[Finding]:
    """The findings of one record: a typed one, a dict, or canonical JSON.

    ``kind`` is what a typed record or a dict says itself, and ``citizen`` unless said otherwise.
    """
    if kind is None and isinstance(record, (Record, Mapping)):
        kind = record.RECORD if isinstance(record, Record) else record.get("record")
        if kind is not None and not isinstance(kind, str):
            raise TypeError("record is the name of a record type")
    kind = "citizen" if kind is None else kind
    which = _standard(_day(as_of), edition, profile, profile_toml)
    return which.check_record(record, kind, lang, reveal)


def convert(
    document: Record | str | bytes,
    to: str,
    *,
    record: Kind = None,
    format: str | None = None,
    as_of: Day = None,
    edition: str | None = None,
) -> Converted:
    """A document of one format as a document of another, with what did not come through."""
    if isinstance(document, Record):
        document, format = document.to_json(), "canonical-json"
    told, data = _ask("convert", document, record=_name(record), format=format, to=to, as_of=_day(as_of), edition=edition)
    return Converted(data, told["format"], told["to"], told["records"], tuple(told["losses"]))


def explain(topic: str, *, lang: str = "vi") -> dict[str, Any]:
    """What the standard says of a rule, field, format, list, code or word: title, body, sections, grounds."""
    told: dict[str, Any] = _ask("explain", topic=topic, lang=lang)[0]
    return told


def describe(what: str, name: str | None = None, *, lang: str = "vi") -> list[dict[str, Any]]:
    """What there is: formats, records, fields, rules, lists, codes, editions, profiles or kinds."""
    told, _ = _ask("describe", what=what, name=name, lang=lang)
    found: list[dict[str, Any]] = told[what]
    return found


def check_value(kind: str, text: str, *, as_of: Day = None) -> str:
    """What a text is as a value of a sort: canonical, repairable, unreadable or empty.

    Sorts: ``personal-id``, ``old-id``, ``date``, ``tax-code``, ``health-card-no``, ``phone``, ``person-name``,
    ``commune-code`` …, or the name of a code list; see ``describe("kinds")``.
    """
    return _check_value(kind, text, None if as_of is None else _day(as_of))


def normalize(kind: str, text: str, *, as_of: Day = None) -> Normalized:
    """A value in its canonical form, with what was done to it."""
    verdict, canonical, repairs = _normalize_value(kind, text, None if as_of is None else _day(as_of))
    return Normalized(verdict, canonical, tuple(repairs))


def _total(table: Any) -> int | None:
    for name in ("num_rows", "height"):
        rows = getattr(table, name, None)
        if isinstance(rows, int):
            return rows
    try:
        return len(table)
    except TypeError:
        return None


def _close(bar: Any) -> None:
    if isinstance(bar, Bar):
        bar.close()


def check_table(
    table: Any,
    *,
    record: Kind = "citizen",
    columns: Mapping[str, str] | None = None,
    as_of: Day = None,
    edition: str | None = None,
    profile: str | None = None,
    profile_toml: str | None = None,
    lang: str = "vi",
    reveal: bool = False,
    max_findings: int = 1_000_000,
    threads: int = 1,
    repair_zeros: bool | None = None,
    progress: Progress = None,
) -> TableReport:
    """Judges a table of pandas, polars, pyarrow, duckdb or any library with the Arrow PyCapsule interface.

    Columns of texts are read where they lie. ``columns`` says what columns are where their names do not, for instance
    ``{"GT": "sex@llr", "Ghi chú": "-"}``; ``repair_zeros`` puts back zeros that a spreadsheet dropped from numbers, by
    default where the table has columns of numbers. ``progress`` is told the records done and may return False to stop.
    """
    which = _standard(_day(as_of), edition, profile, profile_toml)
    bar = _choose(progress, _total(table))
    chosen = dict(columns) if columns else None
    try:
        judged = which.check_table(
            table, _name(record) or "citizen", chosen, lang, reveal, max_findings, threads, repair_zeros, False, bar
        )
    finally:
        _close(bar)
    return TableReport(judged)


def convert_table(
    table: Any,
    *,
    record: Kind = "citizen",
    columns: Mapping[str, str] | None = None,
    as_of: Day = None,
    edition: str | None = None,
    profile: str | None = None,
    profile_toml: str | None = None,
    lang: str = "vi",
    reveal: bool = False,
    max_findings: int = 1_000_000,
    threads: int = 1,
    repair_zeros: bool | None = None,
    progress: Progress = None,
) -> TableReport:
    """The same, and the table itself repaired: ``report.table`` has canonical columns, row by row as they came in."""
    which = _standard(_day(as_of), edition, profile, profile_toml)
    bar = _choose(progress, _total(table))
    chosen = dict(columns) if columns else None
    try:
        judged = which.check_table(
            table, _name(record) or "citizen", chosen, lang, reveal, max_findings, threads, repair_zeros, True, bar
        )
    finally:
        _close(bar)
    return TableReport(judged)


def check_lines(
    source: str | bytes | os.PathLike[str] | IO[bytes],
    *,
    record: Kind = "citizen",
    as_of: Day = None,
    edition: str | None = None,
    profile: str | None = None,
    profile_toml: str | None = None,
    lang: str = "vi",
    reveal: bool = False,
    max_findings: int = 1000,
    threads: int = 1,
    progress: Progress = None,
) -> TableReport:
    """Judges canonical records, one a line: the lines themselves, a path, or a file open for reading bytes.

    Memory does not grow with a file.
    """
    which = _standard(_day(as_of), edition, profile, profile_toml)
    if isinstance(source, os.PathLike):
        with open(source, "rb") as file:
            return check_lines(
                file, record=record, as_of=as_of, edition=edition, profile=profile, profile_toml=profile_toml,
                lang=lang, reveal=reveal, max_findings=max_findings, threads=threads, progress=progress,
            )  # fmt: skip
    bar = _choose(progress, None)
    try:
        judged = which.check_lines(source, _name(record) or "citizen", lang, reveal, max_findings, threads, bar)
    finally:
        _close(bar)
    return TableReport(judged)


__all__ = [
    "ABI",
    "ChuanError",
    "Column",
    "Converted",
    "Detection",
    "Finding",
    "Guess",
    "Normalized",
    "Part",
    "Progress",
    "Record",
    "Report",
    "Standard",
    "Table",
    "TableReport",
    "Versions",
    "call",
    "call_parts",
    "check",
    "check_lines",
    "check_record",
    "check_table",
    "check_value",
    "convert",
    "convert_table",
    "describe",
    "detect",
    "explain",
    "normalize",
    "read",
    "records",
    "standard",
    "versions",
]
if TYPE_CHECKING:
    __all__ += records.__all__
else:
    _own = globals().pop("__all__")

    def __getattr__(name: str) -> Any:
        """Record types are made when the first one is asked for: they take half of the time of loading the package."""
        if not name.startswith("_") or name == "__all__":
            records = importlib.import_module(".records", __name__)
            if name == "__all__":
                return [*_own, *records.__all__]
            if name == "records":
                return records
            if name in records.__all__:
                return getattr(records, name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__() -> list[str]:
        return [*{*globals(), *__getattr__("__all__")}]
