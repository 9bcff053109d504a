"""A type checker proves that a decorator keeps the signature."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
OPTIONS = (
    "--config-file=",
    "--cache-dir=build/.mypy_cache/pages",
    "--strict",
    "--no-error-summary",
)


def mypy_says(program: str) -> list[str]:
    """Return what mypy has to say about *program*, remark by remark.

    Each remark begins with the number of its line.

    >>> mypy_says("cents: int = '250'")[0].split(": ")[:2]
    ['1', 'error']
    """
    command = [sys.executable, "-m", "mypy", *OPTIONS, "-c", program]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    return [said.removeprefix("<string>:") for said in run.stdout.splitlines()]
