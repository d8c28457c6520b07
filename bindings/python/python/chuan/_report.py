"""What comes out of checks: counts, findings, and for tables Arrow tables that any data frame library takes."""

from __future__ import annotations

import dataclasses
import html
from dataclasses import dataclass
from typing import Any

from . import _chuan
from ._chuan import Finding, Table


@dataclass(frozen=True)
class Column:
    """What a column of a table was taken for."""

    column: int
    """Its place, counted from 0."""
    header: str
    """Its name; empty when the table has none."""
    field: str | None
    """The field of the record; None when it has none and goes to the remainder."""
    how: str
    """What decided: by-name, by-name-and-content, by-content, by-user, unknown."""
    confidence: int
    """How sure, 0 to 100."""
    system: str | None = None
    """The system of its codes, the notation of its dates."""
    encoding: str | None = None
    """The old encoding its texts are read from."""
    assumed: list[str] = dataclasses.field(default_factory=list)
    """What had to be assumed."""
    choices: list[str] = dataclasses.field(default_factory=list)
    """Systems that its codes may belong to and that disagree: name one in ``columns``."""
    taken: bool = False
    """Its field belongs to another column."""

    @classmethod
    def _of(cls, told: dict[str, Any]) -> Column:
        return cls(**{name: told[name] for name in cls.__dataclass_fields__ if name in told and told[name] is not None}
                   | {"field": told.get("field"), "header": told.get("header", "")})


class Report:
    """The findings of one or many records. In a notebook it shows itself."""

    def __init__(self, judged: _chuan.Judged | None, told: dict[str, Any] | None = None) -> None:
        self._judged = judged
        self._told = told or {}
        self._findings: list[Finding] | None = None
        self._table: Table | None = None
        if judged is not None:
            self._table = judged.take_records_table()

    @property
    def record(self) -> str:
        """The record type."""
        return self._judged.record if self._judged else str(self._told["record"])

    @property
    def format(self) -> str | None:
        """The format of the document; None for tables and lines."""
        return self._told.get("format")

    @property
    def records(self) -> int:
        """How many records were judged."""
        return self._judged.records if self._judged else int(self._told["records"])

    @property
    def clean(self) -> int:
        """How many of them have neither errors nor warnings."""
        return self._judged.clean if self._judged else int(self._told["clean"])

    @property
    def errors(self) -> int:
        """Findings that are errors."""
        return self._judged.by_severity[0] if self._judged else int(self._told["errors"])

    @property
    def warnings(self) -> int:
        """Findings that are warnings."""
        return self._judged.by_severity[1] if self._judged else int(self._told["warnings"])

    @property
    def infos(self) -> int:
        """Findings that are worth knowing."""
        return self._judged.by_severity[2] if self._judged else int(self._told["infos"])

    @property
    def capped(self) -> bool:
        """Whether there were more findings than were kept; the counts are exact all the same."""
        return self._judged.capped if self._judged else bool(self._told["capped"])

    @property
    def stopped(self) -> bool:
        """Whether the progress function stopped the run."""
        return self._judged.stopped if self._judged else False

    @property
    def findings(self) -> list[Finding]:
        """The findings, one by one."""
        if self._findings is None:
            if self._judged:
                self._findings = self._judged.findings()
            else:
                self._findings = [Finding(**f) for f in self._told["findings"]]
        return self._findings

    @property
    def columns(self) -> list[Column]:
        """What the columns of a table were taken for."""
        told = self._judged.columns() if self._judged else self._told.get("columns", [])
        return [Column._of(c) for c in told]

    def __len__(self) -> int:
        return self.errors + self.warnings + self.infos

    def __repr__(self) -> str:
        return (f"<chuan.Report: {self.records} records, {self.clean} clean, {self.errors} errors, "
                f"{self.warnings} warnings, {self.infos} infos>")

    def _rules(self) -> list[tuple[str, str, str, int]]:
        counts: dict[tuple[str, str], list[Any]] = {}
        for finding in self.findings[:10_000]:
            counts.setdefault((finding.rule, finding.severity), [finding.message, 0])[1] += 1
        return [(rule, severity, message, n) for (rule, severity), (message, n) in counts.items()]

    def _repr_html_(self) -> str:
        rows = sorted(self._rules(), key=lambda r: -r[3])[:20]
        body = "".join(
            f"<tr><td><code>{html.escape(rule)}</code></td><td>{html.escape(severity)}</td>"
            f"<td style='text-align:right'>{n:,}</td><td style='text-align:left'>{html.escape(message)}</td></tr>"
            for rule, severity, message, n in rows
        )
        share = f"{100 * self.clean / self.records:.1f} %" if self.records else "–"
        return (
            f"<div><b>{html.escape(self.record)}</b>: {self.records:,} records, {self.clean:,} clean ({share}), "
            f"{self.errors:,} errors, {self.warnings:,} warnings, {self.infos:,} infos"
            f"<table><thead><tr><th>rule</th><th>severity</th><th>findings</th><th>message</th></tr></thead>"
            f"<tbody>{body}</tbody></table></div>"
        )


class TableReport(Report):
    """The findings of a table or of lines, as Arrow tables: hand them to polars, pandas, pyarrow or duckdb."""

    _judged: _chuan.Judged

    @property
    def findings_table(self) -> Table:
        """One row a finding: record (from 1), rule, severity, dimension, path, column, message, basis, fix, value."""
        return self._judged.findings_table()

    @property
    def summary(self) -> Table:
        """One row a rule: how often it was broken, held, did not apply, was undecided, could not run."""
        return self._judged.summary_table()

    @property
    def table(self) -> Table | None:
        """The repaired columns under canonical paths, row by row as they came in; None unless converted.

        What could not be read stands under ``~path``, what has no field under its own name.
        """
        return self._table

    def _rules(self) -> list[tuple[str, str, str, int]]:
        rows = self.summary.to_pylist()
        return [(r["rule"], r["severity"], r["message"] or "", r["findings"]) for r in rows if r["findings"]]
