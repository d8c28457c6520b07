from collections.abc import Callable
from typing import IO, Any, final

__all__ = [
    "ABI",
    "LIBRARY",
    "Finding",
    "Judged",
    "Standard",
    "Table",
    "call",
    "call_parts",
    "check_value",
    "normalize_value",
]

ABI: int
LIBRARY: str

def call(request: str | bytes, data: str | bytes | None = None) -> str:
    """Answers a request; a document that was written stands in the answer."""

def call_parts(request: str | bytes, data: str | bytes | None = None) -> tuple[str, bytes]:
    """Answers a request; gives the answer and the document that was written beside it."""

def check_value(kind: str, text: str, as_of: str | None = None) -> str:
    """What a text is, taken as a value of a sort."""

def normalize_value(kind: str, text: str, as_of: str | None = None) -> tuple[str, str, list[str]]:
    """The verdict, the canonical form and what was done."""

@final
class Finding:
    """A broken rule in one place of one record."""

    def __new__(
        cls,
        *,
        rule: str,
        severity: str,
        dimension: str,
        message: str,
        record: int = 1,
        path: str = ...,
        args: list[str] = ...,
        basis: str = ...,
        fix: str = ...,
        value: str | None = None,
    ) -> Finding: ...
    @property
    def record(self) -> int:
        """The record, counted from 1 in the order of the input."""
    @property
    def rule(self) -> str:
        """The rule's id."""
    @property
    def severity(self) -> str:
        """`error`, `warning` or `info`."""
    @property
    def dimension(self) -> str:
        """`correct`, `sufficient`, `clean` or `living`."""
    @property
    def path(self) -> str:
        """The JSON Pointer of the field; empty for the record as a whole."""
    @property
    def args(self) -> list[str]:
        """Details of the message that say nothing about the person."""
    @property
    def message(self) -> str:
        """What is wrong."""
    @property
    def basis(self) -> str:
        """The legal basis."""
    @property
    def fix(self) -> str:
        """How to mend it."""
    @property
    def value(self) -> str | None:
        """The value, when values were asked for."""
    def to_dict(self) -> dict[str, Any]:
        """Everything as a dict, in the order of the answer's JSON."""
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Table:
    """A table of Arrow columns."""

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        """The table as an Arrow stream; a schema that is asked for is not followed, as the interface allows."""
    def __arrow_c_schema__(self) -> object:
        """The schema, without the data."""
    @property
    def column_names(self) -> list[str]:
        """The names of the columns."""
    @property
    def num_rows(self) -> int:
        """How many rows there are."""
    def __len__(self) -> int: ...
    def to_pylist(self, limit: int | None = None) -> list[dict[str, Any]]:
        """The first rows as dicts, all of them by default: for whoever has no data frame library."""

@final
class Judged:
    """What came out of a run over many records."""

    @property
    def records(self) -> int: ...
    @property
    def clean(self) -> int: ...
    @property
    def by_gravity(self) -> list[int]: ...
    @property
    def by_severity(self) -> list[int]: ...
    @property
    def capped(self) -> bool: ...
    @property
    def stopped(self) -> bool: ...
    @property
    def record(self) -> str: ...
    def findings(self) -> list[Finding]: ...
    def findings_table(self) -> Table: ...
    def summary_table(self) -> Table: ...
    def take_records_table(self) -> Table | None: ...
    def columns(self) -> list[dict[str, Any]]: ...

@final
class Standard:
    """The standard in one edition, on one day, under one profile."""

    def __new__(
        cls,
        as_of: str,
        edition: str | None = None,
        profile: str | None = None,
        profile_toml: str | None = None,
    ) -> Standard: ...
    @property
    def as_of(self) -> str:
        """The day of judgement."""
    @property
    def edition(self) -> str:
        """The edition."""
    def check_record(
        self, data: object, record: str = "citizen", lang: str = "vi", reveal: bool = False
    ) -> list[Finding]:
        """The findings of one record: canonical JSON as bytes or str, or a dict or record object."""
    def check_lines(
        self,
        source: str | bytes | IO[bytes],
        record: str = "citizen",
        lang: str = "vi",
        reveal: bool = False,
        max_findings: int = 1000,
        threads: int = 1,
        progress: Callable[[int], Any] | None = None,
    ) -> Judged:
        """Judges canonical records, one a line: bytes, a str, or an object that gives bytes by `read`."""
    def check_table(
        self,
        table: object,
        record: str = "citizen",
        columns: dict[str, str] | None = None,
        lang: str = "vi",
        reveal: bool = False,
        max_findings: int = 1_000_000,
        threads: int = 1,
        repair_zeros: bool | None = None,
        convert: bool = False,
        progress: Callable[[int], Any] | None = None,
    ) -> Judged:
        """Judges a table that is given by the Arrow PyCapsule interface."""
