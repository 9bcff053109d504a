"""A type checker knows of a function what the decorator's types let through."""

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import gettempdir

ROOT = Path(__file__).parents[2]
OPTIONS = (
    "--strict",
    "--output=json",
    "--config-file=",
    "--no-color-output",
    "--no-sqlite-cache",  # processes share the cache, and a database would be locked
)
QUALIFIER = re.compile(r"(\w+\.)+(?=\w)")


def mypy_says(program: str) -> list[tuple[int, str]]:
    """Return what mypy says about *program*, as lines with what is said of them.

    An error is given as its code, a `reveal_type` as the type, without the names
    of modules. Raises RuntimeError when mypy does not run.

    >>> mypy_says("cents: int = '250'")
    [(1, 'assignment')]
    >>> mypy_says("reveal_type(250 > 0)")
    [(1, 'bool')]
    """
    cache = f"--cache-dir={Path(gettempdir(), 'mypy-lessons')}"
    command = [sys.executable, "-m", "mypy", *OPTIONS, cache, "-c", program]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    if run.returncode and not run.stdout.strip():
        raise RuntimeError(run.stderr)
    return list(remarks(run.stdout))


def remarks(output: str) -> Iterator[tuple[int, str]]:
    """Yield line and code, or line and type, from mypy's JSON lines."""
    for said in map(json.loads, filter(str.strip, output.splitlines())):
        if said["severity"] == "error":
            yield said["line"], said["code"]
        elif revealed := re.search('"(.*)"', said["message"]):
            yield said["line"], QUALIFIER.sub("", revealed[1])
