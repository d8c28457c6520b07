"""Records and documents: what goes in as whatever Python has, and what comes out."""

import copy
import json
import pathlib
import pickle
import re
import subprocess
import sys
import threading
from datetime import date

import chuan
import pytest

QR = "001190000017|012345678|Nguyễn Thị Thu Hà|15011990|Nữ|Phúc Xá, Ba Đình, Hà Nội|01052021"
ON = "2026-11-21"
BAD = {"record": "citizen", "personal_id": "001190000017", "sex": "male"}


def rules(findings):
    return [f.rule for f in findings]


def test_a_document_is_recognised_and_judged():
    report = chuan.check(QR.replace("Nữ", "Nam"), as_of=ON, lang="en")
    assert report.format == "cccd-qr" and report.record == "citizen" and report.records == 1
    assert "CIT-ID-020" in rules(report.findings) and report.warnings >= 1 and len(report) == len(report.findings)
    found = next(f for f in report.findings if f.rule == "CIT-ID-020")
    assert found.severity == "warning" and found.path and found.message and found.basis and found.value is None
    assert "Nguyễn" not in repr(report.findings) and "001190000017" not in report._repr_html_()
    assert chuan.Finding(**found.to_dict()) == found and hash(found) == hash(chuan.Finding(**found.to_dict()))


def test_every_shape_of_a_record_has_the_same_findings():
    typed = chuan.Citizen.from_dict(BAD)
    text = json.dumps(BAD)
    expected = rules(chuan.check_record(BAD, as_of=ON))
    assert "CIT-ID-020" in expected
    for record in (text, text.encode(), typed, typed.to_dict(), {k: BAD[k] for k in reversed(BAD)}):
        assert rules(chuan.check_record(record, as_of=ON)) == expected
    assert rules(chuan.check(text, format="canonical-json", as_of=ON).findings) == expected


def test_values_and_messages_as_asked_for():
    plain = chuan.check_record({"personal_id": "0011"}, as_of=ON)[0]
    assert plain.value is None and plain.path == "/personal_id"
    shown = chuan.check_record({"personal_id": "0011"}, as_of=ON, reveal=True, lang="en")[0]
    assert shown.value == "0011" and shown.message != plain.message and shown != plain


def test_python_values_become_texts():
    record = {"personal_id": None, "birth": {"date": date(1990, 1, 15)}, "documents": ({"number": 123456789},)}
    assert rules(chuan.check_record(record, as_of=ON)) == rules(
        chuan.check_record('{"birth":{"date":"1990-01-15"},"documents":[{"number":"123456789"}]}', as_of=ON)
    )
    for bad in ({"x": 1.5}, {1: "x"}, {"x": object()}, 7.5):
        with pytest.raises(TypeError):
            chuan.check_record(bad, as_of=ON)
    deep: dict = {}
    for _ in range(100):
        deep = {"x": deep}
    with pytest.raises(chuan.ChuanError) as caught:
        chuan.check_record(deep, as_of=ON)
    assert caught.value.code == "over-limit"
    with pytest.raises(UnicodeEncodeError):
        chuan.check_record({"sex": "\ud800"}, as_of=ON)


def test_texts_of_a_dict_are_read_as_those_of_json():
    for text in ("", "12345678", '1234567"', 'a"b', "a\\b", "a\nb", "\x00", "1234567\x1f", "12345678\x7f", "ă" * 20 + '"', "é\u2028", "😀"):
        record = {"record": "citizen", "personal_id": text, 'sh"oe': text, "name": {"full": text, "other": [text, text]}}
        expected = chuan.check_record(json.dumps(record), as_of=ON, reveal=True)
        found = chuan.check_record(record, as_of=ON, reveal=True)
        assert found == expected and [f.value for f in found] == [f.value for f in expected]


def test_another_type_of_record_is_told():
    for record, told in (("citizen", False), ("birth", True), ("", False)):
        given = {"record": record, "sex": "male"}
        # A dict that is not said to be of a type is of the one that it names.
        found = [chuan.check_record(r, kind="citizen", as_of=ON) for r in (given, json.dumps(given))]
        assert found[0] == found[1]
        assert ("CIT-CAR-026" in [f.rule for f in found[0]]) == told, record


WHOLE: dict = {
    "record": "citizen",
    "personal_id": "001190000017",
    "old_ids": [{"kind": "cmnd9", "number": "012345678"}, {"number": "12"}],
    "name": {"family": "Nguyễn", "middle": "Thị", "given": "Hà", "full": "Nguyễn Thị Hà"},
    "birth": {"date": "1990-01-15", "place": {"province": "99", "text": "Hà Nội"}},
    "sex": "male",
    "nationalities": ["VN", "XX"],
    "documents": [{"kind": "can-cuoc", "number": "001190000017", "issued": "2031-08-01"}],
    "phone": "0412345678",
}


def turned(record, turn, fresh):
    """The same with its keys in another order and some values left out, with keys of its own or those of the program."""
    if isinstance(record, list):
        return [turned(r, turn, fresh) for r in record]
    if not isinstance(record, dict):
        return record
    keys = list(record)
    keys = keys[turn % len(keys) :] + keys[: turn % len(keys)]
    if turn % 3:
        del keys[turn % len(keys)]
    return {(k + " ")[:-1] if fresh else k: turned(record[k], turn, fresh) for k in keys}


def test_keys_come_as_they_like():
    standard = chuan.Standard(ON)
    for turn in range(150):
        record = turned(WHOLE, turn // 3, turn % 2 == 0)
        assert standard.check_record(record) == chuan.check_record(json.dumps(record), as_of=ON), turn


def test_odd_dicts():
    class Name(str):
        pass

    class Record(dict):
        pass

    class Sly(str):
        def __eq__(self, other):
            raise AssertionError("nobody asks")

        __hash__ = str.__hash__

    expected = chuan.check_record(BAD, as_of=ON)
    standard = chuan.Standard(ON)
    for odd in (
        {Name(k): v for k, v in BAD.items()},
        {Sly(k): v for k, v in BAD.items()},
        {k: Name(v) for k, v in BAD.items()},
        Record(BAD),
        BAD | {None: None, 7: None, "phone": None, "documents": []},
        BAD | {"name": Record(), "birth": {}, "nationalities": ()},
    ):
        for _ in range(40):
            assert standard.check_record(odd) == expected
            assert standard.check_record(BAD) == expected
    for wrong, kind in (({7: "x"}, TypeError), ({"\ud800": "x"}, UnicodeEncodeError), ({"sex": {"a": b"x"}}, TypeError)):
        for _ in range(40):
            with pytest.raises(kind):
                standard.check_record(BAD | wrong)
    # What no field takes is kept with its name, however much there is.
    for many in (9, 1_000_000):
        record = BAD | {f"x{n}": "" if many > 9 else "y" for n in range(many)}
        assert rules(standard.check_record(record)) == rules(chuan.check_record(json.dumps(record), as_of=ON))


def test_no_reference_is_lost_or_kept():
    value, key = "".join(["001190", "0000170"]), "".join(["personal", "_id"])
    record = {key: value, "name": {"full": value}, "documents": [{"number": value}]}
    standard = chuan.Standard(ON)
    for _ in range(70):
        standard.check_record(record)
    before = [sys.getrefcount(x) for x in (value, record, record["name"], record["documents"], None)]
    for _ in range(1_000):
        standard.check_record(record)
    after = [sys.getrefcount(x) for x in (value, record, record["name"], record["documents"], None)]
    assert before[:4] == after[:4] and abs(before[4] - after[4]) < 500
    held = sys.getrefcount(key)
    del standard
    assert sys.getrefcount(key) < held


def test_a_record_may_not_change_while_it_is_read():
    class Sly:
        def to_dict(self):
            record["more"] = "x"
            return {}

    record = {"birth": Sly(), "sex": "male"}
    with pytest.raises(RuntimeError):
        chuan.check_record(record, as_of=ON)


def test_what_is_no_record_is_a_finding():
    for junk in (b"", b"{", b"\xff\xfe", b"[]", '{"personal_id":1,"personal_id":2}'):
        assert chuan.check_record(junk, as_of=ON), junk


def test_record_types_are_made_when_they_are_asked_for():
    # In a fresh interpreter, where nobody has asked yet.
    said = subprocess.run(
        [sys.executable, "-c", """
import sys, chuan
chuan.check_value("personal-id", "001190000017")
assert "chuan.records" not in sys.modules
assert not hasattr(chuan, "shoe") and not hasattr(chuan, "_shoe")
assert {"Citizen", "Birth", "records", "check"} <= set(dir(chuan))
from chuan import *
assert Citizen is chuan.Citizen is chuan.records.Citizen and "read" in chuan.__all__
print(check_value("personal-id", "x"))
"""], capture_output=True, text=True, check=False)
    assert said.stdout == "unreadable\n", said.stderr


def test_typed_records_go_through_unchanged():
    (citizen,) = chuan.read(QR, as_of=ON)
    assert isinstance(citizen, chuan.Citizen)
    assert citizen.name.full == "Nguyễn Thị Thu Hà" and citizen.birth.date == "1990-01-15"
    assert citizen.old_ids[0].number == "012345678" and citizen.sources[0]["from"] == "cccd-qr"
    again = chuan.Citizen.from_json(citizen.to_json())
    assert again == citizen
    canonical = chuan.convert(QR, "canonical-json", as_of=ON)
    assert json.loads(canonical.data) == citizen.to_dict()
    assert canonical.text == citizen.to_json(), "byte for byte"
    assert chuan.convert(citizen, "cccd-qr", as_of=ON).text.rstrip().startswith("001190000017|")
    with pytest.raises(chuan.ChuanError):
        chuan.Citizen.from_dict({"shoe_size": "38"})
    with pytest.raises(TypeError):
        chuan.Citizen(shoe_size="38")
    with pytest.raises(AttributeError):
        citizen.birthday = "1990"


def test_every_record_type_is_typed():
    told = {r["record"] for r in chuan.describe("records")}
    assert told == set(chuan.records.RECORDS)
    for name, kind in chuan.records.RECORDS.items():
        assert kind.RECORD == name and kind().to_dict() == {"record": name}
        assert isinstance(chuan.check_record(kind(), as_of=ON), list)


def test_a_form_is_filled_and_judged_field_by_field():
    citizen = chuan.Citizen()
    citizen.personal_id, citizen.sex = "001190000017", "male"
    assert "CIT-ID-020" in rules(chuan.check_record(citizen, as_of=ON))
    citizen.sex = "female"
    assert "CIT-ID-020" not in rules(chuan.check_record(citizen, as_of=ON))


def test_converting_tells_what_was_lost():
    done = chuan.convert(QR, "mrz-td1", as_of=ON)
    assert done.format == "cccd-qr" and done.to == "mrz-td1" and done.losses and done.losses[0]["fate"]
    chip = chuan.convert(QR, "chip-dg13", as_of=ON)
    assert chip.data[:1] == b"\x6d" and chuan.detect(chip.data).format == "chip-dg13"


def test_values():
    assert chuan.check_value("personal-id", "001190000017") == "canonical"
    assert chuan.check_value("personal-id", "001 190 000 017") == "repairable"
    assert chuan.check_value("personal-id", "00119") == "unreadable"
    assert chuan.check_value("date", " ") == "empty"
    assert chuan.normalize("personal-id", "001 190 000 017").text == "001190000017"
    with pytest.raises(chuan.ChuanError) as caught:
        chuan.check_value("shoe-size", "38")
    assert caught.value.code == "no-kind" and "[no-kind]" in str(caught.value)


def test_three_levels_of_errors():
    with pytest.raises(TypeError):
        chuan.call(7)  # type: ignore[arg-type]
    assert json.loads(chuan.call("{}"))["error"]["code"] == "missing"
    for code, work in {
        "no-format": lambda: chuan.check(QR, format="nope"),
        "unsure": lambda: chuan.check("hello there"),
        "no-edition": lambda: chuan.check_record({}, edition="1900.1"),
        "no-profile": lambda: chuan.check_record({}, profile="nope"),
        "bad-profile": lambda: chuan.check_record({}, profile_toml="["),
        "no-record": lambda: chuan.check_record({}, kind="nope"),
        "bad-member": lambda: chuan.check_record({}, as_of="2026"),
        "no-topic": lambda: chuan.explain("CIT-ID-01"),
    }.items():
        with pytest.raises(chuan.ChuanError) as caught:
            work()
        assert caught.value.code == code
    with pytest.raises(ValueError):
        chuan.check_record({}, lang="fr")



def test_what_a_call_is_given_is_looked_at():
    for work in (
        lambda: chuan.check(QR, as_of=20261121),  # type: ignore[arg-type]
        lambda: chuan.check_lines(b"{}", progress=3),  # type: ignore[arg-type]
        lambda: chuan.Citizen.from_dict([]),  # type: ignore[arg-type]
        lambda: chuan.Citizen.from_dict({"name": "Nguyễn Văn An"}),
        lambda: chuan.Citizen.from_dict({"documents": {"number": "1"}}),
        lambda: chuan.Citizen.from_dict({"documents": [None]}),
        lambda: chuan.Citizen.from_dict({"nationalities": "VN"}),
    ):
        with pytest.raises(TypeError):
            work()
    for code, data in {"other-record": {"record": "birth"}, "unknown-member": {"name": {"record": "x"}}}.items():
        with pytest.raises(chuan.ChuanError) as caught:
            chuan.Citizen.from_dict(data)
        assert caught.value.code == code
    day = date(2020, 1, 1)
    assert chuan.check_value("commune-code", "00001", as_of=day) == "canonical"
    assert chuan.normalize("commune-code", "00001", as_of=day).verdict == "canonical"
    assert chuan.check(QR, as_of=date(1, 1, 1)).records == 1


def test_which_record_it_is():
    line = '{"record":"birth","child":{"sex":"male"}}'
    table = "child.name.full,child.sex\nNguyễn Văn An,male\n"
    assert chuan.check(table, format="csv").record == "citizen"
    for birth in (chuan.Birth, "birth"):
        assert chuan.check(table, format="csv", record=birth).record == "birth"
        (read,) = chuan.read(table, format="csv", record=birth)
        assert isinstance(read, chuan.Birth) and read.child.sex == "male"
        assert '"record":"birth"' in chuan.convert(table, "canonical-json", format="csv", record=birth).text
        assert chuan.check_lines(line, record=birth).record == "birth"
    with pytest.raises(chuan.ChuanError) as caught:
        chuan.read(QR, record=chuan.Birth)
    assert caught.value.code == "other-record"
    # A dict says itself what it is.
    assert all(f.rule.startswith("CS-") for f in chuan.check_record(json.loads(line)))
    assert chuan.check_record(json.loads(line)) == chuan.check_record(chuan.Birth.from_json(line))


def test_findings_travel():
    for report in (chuan.check(QR, lang="en", reveal=True), chuan.check_lines(b'{"sex":"x"}', reveal=True)):
        assert report.findings
        for finding in report.findings:
            for other in (pickle.loads(pickle.dumps(finding)), copy.deepcopy(finding)):
                assert other == finding and other.to_dict() == finding.to_dict()


def test_schemas_have_the_days_of_the_calendar():
    schemas = pathlib.Path(__file__).resolve().parents[3] / "spec/schemas"
    every = re.findall(r'"pattern": "(.*)"', (schemas / "citizen.schema.json").read_text())
    patterns = {p for p in every if "1[0-2]" in p}
    assert len(patterns) == 3
    day, end, moment = (next(re.compile(p) for p in patterns if part(p)) for part in (
        lambda p: p.endswith(")?$"), lambda p: "never" in p, lambda p: "T" in p))
    for month in range(100):
        assert bool(day.match(f"1990-{month:02}")) == (1 <= month <= 12)
        for n in range(100):
            text = f"2024-{month:02}-{n:02}"
            # Which days a month has is not for a pattern to say.
            good = 1 <= month <= 12 and 1 <= n <= 31
            assert bool(day.match(text)) == bool(end.match(text)) == bool(moment.match(f"{text}T23:59:60+07:00")) == good
            assert good or chuan.check_value("date", text) != "canonical"
    assert end.match("never") and day.match("1990") and not moment.match("2024-01-01T24:00:00Z")


def test_a_panic_stops_at_the_boundary():
    for call in (chuan.call, chuan.call_parts):
        with pytest.raises(chuan.ChuanError) as caught:
            call('{"op":"test-panic"}')
        assert caught.value.code == "panic" and "test" not in str(caught.value)
    assert json.loads(chuan.call('{"op":"versions"}'))["ok"]


def test_limits_one_past():
    limit = 64 << 20
    assert json.loads(chuan.call(b" " * (limit + 1)))["error"]["code"] == "over-limit"
    assert json.loads(chuan.call(b" " * limit))["error"]["code"] == "bad-json"


def test_versions_and_descriptions():
    versions = chuan.versions()
    assert versions.library == chuan.__version__ and versions.abi == chuan.ABI and versions.latest in versions.editions
    assert any(f["format"] == "cccd-qr" for f in chuan.describe("formats"))
    assert chuan.explain("CIT-ID-020", lang="en")["title"]
    assert chuan.detect(QR).guesses[0].evidence


def test_lines(tmp_path):
    line = json.dumps(BAD).encode() + b"\n"
    many = line * 5000
    report = chuan.check_lines(many, as_of=ON, max_findings=10)
    assert report.records == 5000 and report.capped and len(report.findings) == 10
    assert report.findings[0].record == 1
    path = tmp_path / "people.ndjson"
    path.write_bytes(many)
    with open(path, "rb") as file:
        others = [
            chuan.check_lines(path, as_of=ON, max_findings=10),
            chuan.check_lines(file, as_of=ON, max_findings=10, threads=2),
            chuan.check_lines(many.decode(), as_of=ON, max_findings=10),
        ]
    for other in others:
        assert (other.records, other.errors, other.findings) == (report.records, report.errors, report.findings)

    class Broken:
        def read(self, _):
            raise OSError("the line is dead")

    with pytest.raises(OSError, match="dead"):
        chuan.check_lines(Broken(), as_of=ON)  # type: ignore[arg-type]


def test_from_many_threads():
    which = chuan.standard(ON)
    expected = rules(which.check_record(BAD))
    wrong = []

    def work():
        for _ in range(500):
            if rules(which.check_record(BAD)) != expected:
                wrong.append(1)

    threads = [threading.Thread(target=work) for _ in range(4)]
    [t.start() for t in threads]
    [t.join() for t in threads]
    assert not wrong
