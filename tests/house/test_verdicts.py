"""The record of verdicts survives accidents and never tells too much."""

from pathlib import Path

import pytest

from conf import verdicts
from conf.verdicts import Verdict

PASSED = Verdict("3.14.0", "abc", True, 2, {"one": True})


def test_what_was_saved_is_loaded(tmp_path: Path) -> None:
    verdicts.save(tmp_path, "3.14t", {"docs/a.md": PASSED})
    assert verdicts.load(tmp_path, "3.14t") == {"docs/a.md": PASSED}


def test_interpreters_come_in_order_and_apart(tmp_path: Path) -> None:
    for name in ("3.14t", "3.9", "3.14", "PyPy3.11"):
        verdicts.save(tmp_path, name, {"docs/a.md": PASSED})
    found = [(one.name, one.version) for one in verdicts.interpreters(tmp_path)]
    assert found == [
        ("3.9", (3, 9)),
        ("PyPy3.11", (3, 11)),
        ("3.14", (3, 14)),
        ("3.14t", (3, 14)),
    ]


@pytest.mark.parametrize(
    "damaged", [b"", b"{", b"[]", b"\xff", b'{"docs/a.md": 1}', b'{"docs/a.md": {}}']
)
def test_a_damaged_record_is_none(damaged: bytes, tmp_path: Path) -> None:
    verdicts.save(tmp_path, "3.14", {})
    (tmp_path / verdicts.FOLDER / "3.14.json").write_bytes(damaged)
    assert verdicts.load(tmp_path, "3.14") == {}


def test_a_stray_file_is_no_interpreter(tmp_path: Path) -> None:
    verdicts.save(tmp_path, "3.14", {"docs/a.md": PASSED})
    (tmp_path / verdicts.FOLDER / "notes.json").write_text("{}")
    assert [one.name for one in verdicts.interpreters(tmp_path)] == ["3.14"]
