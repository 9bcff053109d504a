"""Cells run in a kernel of their page, and nothing of it is lost or left."""

import tempfile
from pathlib import Path

import pytest

from conf.cells.kernels import run
from tests.house.tiny import NAMES

CELLS = [
    "import asyncio\nprint(await asyncio.sleep(0, 'awaited'))",
    "from snippets.objects.names import double\nprint(double(2))",
    "import sys\nprint('oh', file=sys.stderr)",
    "import threading, time\n"
    "def late():\n    time.sleep(1)\n    print('late')\n"
    "threading.Thread(target=late).start()\nprint('early')",
    "print('between')",
    "import os, pathlib\n_ = os.chdir('/')\nprint(double(3))",
    "if not (child := os.fork()):\n    print('', end='')\nelse:\n"
    "    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))",
    "1 / 0",
    "print('after')",
]


def texts(cell: object, kind: str) -> str:
    """Return what a cell printed to *kind*, stdout or stderr."""
    outputs = cell.outputs  # type: ignore[attr-defined]
    return "".join(found.text for found in outputs if found.get("name") == kind)


def test_a_page_runs_from_its_first_cell_to_its_last(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    module = tmp_path / "project with spaces/snippets/objects/names.py"
    module.parent.mkdir(parents=True)
    module.write_text(NAMES)
    sockets = tmp_path / "sockets"
    sockets.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(sockets))
    monkeypatch.chdir(sockets)
    cells, failure = run(module.parents[2], CELLS, timeout=60)
    assert failure is None
    printed = [texts(cell, "stdout") for cell in cells]
    assert printed == [
        "awaited\n",
        "4\n",
        "",
        "early\nlate\n",
        "between\n",
        "6\n",
        "70\n",
        "",
        "after\n",
    ]
    assert [texts(cell, "stderr") for cell in cells[:6]] == ["", "", "oh\n", "", "", ""]
    assert cells[7].outputs[0].ename == "ZeroDivisionError"
    assert not list(sockets.iterdir())
