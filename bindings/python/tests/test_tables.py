"""Tables of every library in, Arrow tables out."""

import _thread
import datetime
import json
import signal
import threading
import time

import chuan
import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

ON = "2026-11-21"
ROWS = [
    ("001190000017", "Nguyễn Thị Thu Hà", "15/01/1990", "Nữ", "x"),
    ("001 190 000 017", "Trần Văn An", "1950", "Nam", None),
    (None, "Lê Thị Bích Ngọc Trâm Anh", "30/02/1990", "Nữ", ""),
    ("0012", "", None, "?", "y"),
]
NAMES = ["Số định danh", "Họ và tên", "Ngày sinh", "Giới tính", "Ghi chú"]


def table(kind):
    columns = [pa.array([r[n] for r in ROWS], kind) for n in range(len(NAMES))]
    return pa.table(dict(zip(NAMES, columns)))


def told(report):
    return [f.to_dict() for f in report.findings], report.table and report.table.to_pylist(), report.summary.to_pylist()


@pytest.fixture(scope="module")
def expected():
    return told(chuan.convert_table(table(pa.string()), as_of=ON, reveal=True))


def sources():
    plain = table(pa.string())
    yield "small", plain
    yield "large", table(pa.large_string())
    yield "view", table(pa.string_view())
    yield "dictionary", pa.table({n: plain[n].dictionary_encode() for n in NAMES})
    yield "chunks", pa.concat_tables([plain.slice(0, 1), plain.slice(1, 0), plain.slice(1, 3)])
    yield "sliced", pa.concat_tables([plain, plain]).combine_chunks().slice(3).slice(1, 4)
    yield "batch", plain.to_batches()[0]
    yield "reader", pa.RecordBatchReader.from_batches(plain.schema, plain.to_batches(1))
    yield "polars", pl.DataFrame(plain)
    yield "categories", pl.DataFrame(plain).with_columns(pl.all().cast(pl.Categorical))
    yield "pandas", plain.to_pandas()
    yield "pandas objects", pd.DataFrame([list(r) for r in ROWS], columns=NAMES).astype(object)
    yield "duckdb", duckdb.from_arrow(plain)


@pytest.mark.parametrize("name, source", list(sources()), ids=lambda v: v if isinstance(v, str) else "")
def test_every_library_gives_the_same(name, source, expected):
    assert told(chuan.convert_table(source, as_of=ON, reveal=True)) == expected


def test_threads_change_nothing():
    big = pa.concat_tables([table(pa.string())] * 10_000)
    one = chuan.check_table(big, as_of=ON, max_findings=500)
    assert one.records == 40_000 and one.capped and len(one) > 500
    two = chuan.check_table(big.combine_chunks(), as_of=ON, max_findings=500, threads=2)
    assert told(one) == told(two)


def test_what_was_found_and_repaired(expected):
    findings, rows, summary = expected
    assert rows[0]["birth.date"] == "1990-01-15" and rows[0]["sex"] == "female" and rows[0]["Ghi chú"] == "x"
    assert rows[1]["personal_id"] == "001190000017" and rows[1]["birth.date"] == "1950"
    assert rows[2]["birth.date"] is None and rows[2]["~birth.date"] == "30/02/1990", "nothing is lost"
    assert any(f["record"] == 2 and f["path"] == "/personal_id" for f in findings)
    assert sum(r["findings"] for r in summary) == len(findings)


def test_results_go_into_every_library():
    report = chuan.convert_table(table(pa.string()), as_of=ON)
    for result in (report.findings_table, report.summary, report.table):
        arrow = pa.table(result)
        arrow.validate(full=True)
        assert arrow.num_rows == len(result) and arrow.column_names == result.column_names
        assert pl.DataFrame(result).shape == arrow.shape
        assert pd.DataFrame.from_arrow(result).shape == arrow.shape
        assert duckdb.sql("select count(*) from result").fetchall() == [(len(result),)]
        assert pa.schema(result) == arrow.schema
        assert arrow.to_pylist() == result.to_pylist() == pa.table(result).to_pylist(), "any number of times"
        assert result.to_pylist(1) == result.to_pylist()[:1]
    names = {r["column"] for r in report.findings_table.to_pylist() if r["path"] == "/birth/date"}
    assert names == {"Ngày sinh"}


def test_nothing_in_nothing_out():
    empty = chuan.convert_table(table(pa.string()).slice(0, 0), as_of=ON)
    assert empty.records == 0 and len(empty.findings_table) == 0 and pa.table(empty.table).num_rows == 0
    assert pl.DataFrame(empty.findings_table).height == 0
    blank = chuan.convert_table(pa.table({"sex": pa.nulls(3)}), as_of=ON)
    assert blank.records == 3 and len(blank.table) == 3
    # polars has a type for columns in which there is nothing at all, as files give them whose cells are all empty.
    frame = pl.DataFrame({"name.full": ["Lê A", "Lê B"], "phone": [None, None]})
    repaired = pl.DataFrame(chuan.convert_table(frame, as_of=ON).table)
    assert frame.schema["phone"] == pl.Null and repaired["name.full"].to_list() == ["Lê A", "Lê B"]


def test_numbers_and_days_become_texts():
    day = datetime.date(1990, 1, 15)
    numbers = pa.table({
        "Số định danh": pa.array([1190000017, None], pa.int64()),
        "Ngày sinh": pa.array([day, None], pa.date32()),
        "Ngày cấp": pa.array([datetime.datetime(2021, 5, 1), datetime.datetime(2021, 5, 1, 7)], pa.timestamp("us")),
        "Năm": pa.array([1990.0, float("nan")], pa.float64()),
    })  # fmt: skip
    report = chuan.convert_table(numbers, as_of=ON)
    rows = report.table.to_pylist()
    assert rows[0]["personal_id"] == "001190000017", "the zeros that a number can not have"
    assert rows[0]["birth.date"] == "1990-01-15" and rows[0]["documents[0].issued"] == "2021-05-01"
    assert rows[0]["Năm"] == "1990" and rows[1]["Năm"] is None
    assert any("2021-05-01T07:00:00" in (v or "") for v in rows[1].values())
    frame = pd.DataFrame({"Số định danh": [1190000017, None], "Ngày sinh": pd.to_datetime(["1990-01-15", None])})
    assert chuan.convert_table(frame, as_of=ON).table.to_pylist()[0]["personal_id"] == "001190000017"
    kept = chuan.convert_table(numbers, as_of=ON, repair_zeros=False).table.to_pylist()[0]
    assert kept.get("personal_id") is None and kept["~personal_id"] == "1190000017"


def test_choices_and_decisions():
    people = pa.table({"A": ["001190000017"], "GT": ["0"], "Rác": ["x"]})
    report = chuan.convert_table(people, columns={"A": "personal_id", "GT": "sex@llr", "Rác": "-"}, as_of=ON)
    assert [c.field for c in report.columns][:2] == ["personal_id", "sex"] and report.columns[0].how == "by-user"
    assert report.table.to_pylist() == [{"personal_id": "001190000017", "sex": "female"}]
    for bad in ({"Z": "sex"}, {"A": "shoe_size"}, {"GT": "sex@moon"}):
        with pytest.raises(chuan.ChuanError):
            chuan.check_table(people, columns=bad, as_of=ON)


def test_what_is_no_table():
    for bad in (None, 7, "x", {"a": [1]}):
        with pytest.raises(TypeError, match="Arrow"):
            chuan.check_table(bad)
    with pytest.raises((TypeError, chuan.ChuanError)):
        chuan.check_table(pa.array(["x"]))
    nested = pa.table({"sex": ["female"], "l": [[1]]})
    with pytest.raises(chuan.ChuanError) as caught:
        chuan.check_table(nested, as_of=ON)
    assert caught.value.code == "bad-column" and "l has the type" in str(caught.value)
    assert chuan.check_table(nested, columns={"l": "-"}, as_of=ON).records == 1
    with pytest.raises(chuan.ChuanError) as caught:
        chuan.check_table(pa.table({"sex": ["x"]}), record="nope")
    assert caught.value.code == "no-record"


def test_bytes_that_are_no_text():
    for kind in (pa.string(), pa.large_string(), pa.string_view()):
        binary = {pa.string(): pa.binary(), pa.large_string(): pa.large_binary(), pa.string_view(): pa.binary_view()}[kind]
        for cell in (b"\xff\xfe", b"\xff" * 40):
            lie = pa.Array.from_buffers(kind, 1, pa.array([cell], binary).buffers())
            with pytest.raises(chuan.ChuanError) as caught:
                chuan.check_table(pa.table({"Họ và tên": lie}), as_of=ON)
            assert caught.value.code == "bad-table" and "Họ và tên" in str(caught.value)


def test_short_views_of_which_one_is_no_text():
    def column(*cells):
        # A length and twelve bytes each: what lies behind a text is not part of it.
        views = b"".join(len(text).to_bytes(4, "little") + (text + behind).ljust(12, b"\0") for text, behind in cells)
        return pa.table({"Họ và tên": pa.Array.from_buffers(pa.string_view(), len(cells), [None, pa.py_buffer(views)])})

    good = ("Hà".encode(), b"")
    for bad in ((b"H\xc3", b""), (b"H\xc3", b"\xa0"), (b"\xe1\xba\xa1\xa0", b""), (b"abcdefghijk\xc3", b"")):
        with pytest.raises(chuan.ChuanError) as caught:
            chuan.check_table(column(*[good] * 70, bad, *[good] * 70), as_of=ON)
        assert caught.value.code == "bad-table"
    odd = column(*[good] * 70, ("Hà".encode(), b"\xff"))
    assert chuan.check_table(odd, as_of=ON).records == 71
    converted = pa.table(chuan.convert_table(odd, as_of=ON).table)
    assert converted.column("name.full").to_pylist() == ["Hà"] * 71


def test_rows_in_order_are_judged_as_records_are():
    profile = 'name = "p"\nvi = "p"\nonly = ["CIT-ID-001", "CIT-ID-020", "CIT-ID-021", "CIT-ID-050", "CIT-NAM-001", "CIT-DAT-001"]'
    standard = chuan.Standard(ON, profile_toml=profile)
    rows = 1000
    births = [f"19{n % 90 + 10}-01-15" if n % 40 else "15/1/1990" for n in range(rows)]
    data = {
        "personal_id": [f"0010{n % 90 + 10}{n % 990:06}" for n in range(rows)],
        "name.full": [None if n % 50 == 3 else "Nguyễn Văn An" if n % 30 else "An 2" for n in range(rows)],
        "birth.date": births,
        "sex": ["male" if n % 70 else "female" for n in range(rows)],
    }
    for kind in (pa.string(), pa.large_string(), pa.string_view()):
        given = pa.table({name: pa.array(cells, kind) for name, cells in data.items()})
        # Records as columns are only had from records.
        quick, slow = (standard.check_table(given, convert=convert, max_findings=5000) for convert in (False, True))
        for part in ("findings_table", "summary_table"):
            assert getattr(quick, part)().to_pylist() == getattr(slow, part)().to_pylist()
        assert quick.by_severity == slow.by_severity and sum(quick.by_severity) > 40


def test_a_source_that_fails():
    schema = pa.schema({"sex": pa.string()})

    def batches():
        yield pa.record_batch({"sex": ["female"]})
        raise OSError("gone")

    with pytest.raises(chuan.ChuanError) as caught:
        chuan.check_table(pa.RecordBatchReader.from_batches(schema, batches()), as_of=ON)
    assert caught.value.code == "bad-table" and "failed on the way" in str(caught.value)


def test_a_single_column_is_no_table():
    for column in (pl.Series("name", ["A"]), pa.chunked_array([["A"]])):
        with pytest.raises(chuan.ChuanError) as caught:
            chuan.check_table(column)
        assert caught.value.code == "bad-table" and "single column" in str(caught.value)


def test_a_number_that_is_no_day_is_not_nothing():
    far = pa.array([2**31 - 1, -(2**31), 0], pa.int32()).view(pa.date32())
    moments = pa.array([2**63 - 1, -(2**63), 0], pa.int64()).view(pa.timestamp("s"))
    for column in (far, moments):
        report = chuan.convert_table(pa.table({"birth_date": column}), as_of=ON)
        rows = report.table.to_pylist()
        assert [r["birth.date"] for r in rows] == [None, None, "1970-01-01"]
        assert all(r["~birth.date"] for r in rows[:2])
        assert {f.record for f in report.findings if f.rule == "CIT-DAT-001"} == {1, 2}


@pytest.fixture(scope="module")
def big():
    return pa.concat_tables([table(pa.string())] * 40_000).combine_chunks()


def test_progress_is_told_and_can_stop(big):
    seen = []
    report = chuan.check_table(big, as_of=ON, max_findings=10, progress=seen.append)
    assert seen[-1] == report.records == big.num_rows and seen == sorted(seen)
    assert not report.stopped
    endless = (big.to_batches()[0] for _ in range(1_000_000))
    reader = pa.RecordBatchReader.from_batches(big.schema, endless)
    report = chuan.check_table(reader, as_of=ON, max_findings=10, progress=lambda n: False)
    assert report.stopped and 0 < report.records
    with pytest.raises(ZeroDivisionError):
        reader = pa.RecordBatchReader.from_batches(big.schema, (big.to_batches()[0] for _ in range(1_000_000)))
        chuan.check_table(reader, as_of=ON, max_findings=10, progress=lambda n: 1 / 0)


def test_ctrl_c_ends_long_work(big):
    # The same memory a thousand times: no Python runs while it is read, in which the interrupt could land instead.
    long = pa.concat_tables([big] * 1000)
    started = threading.Event()

    def interrupt():
        started.wait()
        _thread.interrupt_main(signal.SIGINT)

    # Whoever runs this in the background has the interrupt ignored.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    threading.Thread(target=interrupt).start()
    try:
        with pytest.raises(KeyboardInterrupt):
            chuan.check_table(long, as_of=ON, max_findings=10, progress=lambda n: started.set())
    finally:
        signal.signal(signal.SIGINT, before)


def test_other_threads_run_meanwhile(big):
    counted = [0]
    done = threading.Event()

    def count():
        while not done.is_set():
            counted[0] += 1
            time.sleep(0)

    thread = threading.Thread(target=count)
    thread.start()
    try:
        before = counted[0]
        chuan.check_table(big, as_of=ON, max_findings=10)
        during = counted[0] - before
    finally:
        done.set()
        thread.join()
    assert during > 10


def test_a_report_shows_itself(capsys):
    report = chuan.check_table(table(pa.string()), as_of=ON, lang="en")
    page = report._repr_html_()
    assert "<table>" in page and "CIT-" in page and "001190000017" not in page
    assert repr(report).startswith("<chuan.Report: 4 records")
    bar = chuan.Bar(100, False)
    bar.start -= 10
    bar(50)
    bar(100)
    bar.close()
    assert "50 %" in capsys.readouterr().err
    json.dumps(report.findings_table.to_pylist())
