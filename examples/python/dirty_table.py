"""A dirty CSV as a data frame: what is wrong with it, the same table repaired, and a summary. Usage: dirty_table.py [FILE.csv]

Everybody in the sample is invented.
"""

import sys
from pathlib import Path

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa

import chuan

SAMPLE = Path(__file__).parents[1] / "citizens" / "cong-dan.csv"


def main(path: Path, as_of: "str | None" = None) -> int:
    # All cells as text: a number that lost its leading zeros is harder to read than one that never did.
    people = pl.read_csv(path, infer_schema=False)

    report = chuan.convert_table(people, as_of=as_of, lang="en")
    print(report)
    for column in report.columns:
        print(f"  {column.header!r} is {column.field or 'kept as it is'} ({column.how}, {column.confidence} %)")

    # The findings are an Arrow table: polars, pandas, pyarrow and duckdb take it as it is.
    findings = pl.DataFrame(report.findings_table)
    print(findings.group_by("severity", "rule").len().sort("len", "rule", descending=[True, False]).head(5))
    worst = pd.DataFrame.from_arrow(report.findings_table)
    print(worst.loc[worst.severity == "error", ["record", "column", "message"]].head(3).to_string(index=False))

    # The repaired columns lie row by row beside the ones that came in.
    fixed = pa.table(report.table)
    assert fixed.num_rows == people.height
    print(fixed.select([n for n in ("personal_id", "birth.date", "sex") if n in fixed.column_names]).slice(0, 3))

    # SQL over both: who has errors, and what the table said of them.
    arrow_findings, repaired = pa.table(report.findings_table), fixed
    with duckdb.connect() as db:
        rows = db.execute("select count(distinct record) from arrow_findings where severity = 'error'").fetchall()
        born = db.execute('select min("birth.date"), max("birth.date") from repaired').fetchall()
    print(f"{rows[0][0]} records with errors; born from {born[0][0]} to {born[0][1]}")

    # In a notebook `report` shows itself; elsewhere the summary is a table too.
    summary = pl.DataFrame(report.summary).filter(pl.col("findings") > 0)
    print(f"{summary.height} rules of {len(report.summary)} found something")
    return 1 if report.errors else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else SAMPLE))
