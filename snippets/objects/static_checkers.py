"""Ask two static checkers about the same text."""

import json
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory, gettempdir

from snippets.metaprogramming.timing_types import remarks

TILL = """\
def tax(cents: int) -> int:
    return cents / 5

def label(cents):
    \""":type cents: int\"""
    return "total: " + 5

def count(names: list[str]):
    return len(names)

def rate(percent: float) -> float:
    return 1 + percent / 100

tax("500")
tax(True)
rate(20)
label("500")
count(["tea"]).upper()
total = 500
total = "500 cents"
total.upper()
"""

PAY = """\
from typing import Protocol, reveal_type

def cents(amount: int | str) -> int:
    if isinstance(amount, str):
        reveal_type(amount)
        return int(amount)
    reveal_type(amount)
    return amount

class Priced(Protocol):
    def total(self) -> int: ...

class Quiz:
    def total(self, rounds: int) -> int:
        return 10 * rounds

def pay(thing: Priced) -> int:
    return thing.total()

pay(Quiz())
"""

Findings = tuple[tuple[int, str], ...]


@cache
def mypy_finds(module: str, *options: str) -> Findings:
    """Return what mypy says about *module*: lines, and what is said of them.

    An error is given as its code, a `reveal_type` as the type.

    >>> mypy_finds("cents: int = '250'")
    ((1, 'assignment'),)
    """
    kept = Path(gettempdir(), f"mypy-finds{''.join(options)}")
    told = run(
        *(sys.executable, "-m", "mypy", "--output=json", "--config-file="),
        *(f"--cache-dir={kept}", "--no-sqlite-cache", *options, "-c", module),
    )
    return tuple(remarks(told))


@cache
def pyrefly_finds(module: str, config: str = 'preset = "default"') -> Findings:
    """Return what pyrefly says about *module*, as `mypy_finds` does for mypy.

    >>> pyrefly_finds("cents: int = '250'")
    ((1, 'bad-assignment'),)
    """
    program = shutil.which("pyrefly", path=Path(sys.executable).parent) or "pyrefly"
    with TemporaryDirectory() as folder:
        file = Path(folder, "module.py")
        file.write_text(module, encoding="utf-8")
        if config:
            file.with_name("pyrefly.toml").write_text(config, encoding="utf-8")
        how = ("--skip-interpreter-query", "--summary=none", "--output-format=json")
        told = json.loads(run(program, "check", *how, "-j1", str(file)))
    return tuple(
        (said["line"], said["description"].removeprefix("revealed type: "))
        if said["name"] == "reveal-type"
        else (said["line"], said["name"])
        for said in told["errors"]
    )


def run(*command: str) -> str:
    """Return what a checker prints; raise RuntimeError when it does not check."""
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode and not done.stdout.strip():
        raise RuntimeError(done.stderr)
    return done.stdout


def numbered(module: str) -> str:
    """Return the text with the numbers of its lines.

    >>> print(numbered("cents = 250"))
     1  cents = 250
    """
    lines = enumerate(module.splitlines(), 1)
    return "\n".join(f"{number:2}  {line}".rstrip() for number, line in lines)
