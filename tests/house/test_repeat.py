"""The session that repeats examples tells how often they held."""

from pathlib import Path

import pytest

from tests.repeat import main


def test_runs_that_held_are_counted(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    test = tmp_path / "test_fact.py"
    test.write_text("def test_fact():\n    assert 1 + 1 == 2\n")
    assert main(["2", str(test)]) == 0
    assert capsys.readouterr().out == "all examples held in 2 of 2 runs\n"


def test_a_run_that_failed_is_shown(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    test = tmp_path / "test_error.py"
    test.write_text("def test_error():\n    assert 1 + 1 == 3\n")
    assert main(["2", str(test)]) == 1
    told = capsys.readouterr().out
    assert "assert (1 + 1) == 3" in told
    assert told.endswith("all examples held in 0 of 2 runs\n")


def test_a_wrong_call_says_how(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["often"]) == 2
    assert "usage: " in capsys.readouterr().err
