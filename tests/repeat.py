"""Run examples again and again beside a busy loop.

python -m tests.repeat TIMES PATH…
"""

import multiprocessing
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest


def spin() -> None:
    """Keep one core busy until somebody ends the process."""
    while True:
        pass


@contextmanager
def busy_core() -> Iterator[None]:
    """Compete for a core with what runs meanwhile."""
    rival = multiprocessing.get_context("spawn").Process(target=spin, daemon=True)
    rival.start()
    try:
        yield
    finally:
        rival.terminate()
        rival.join()


def run(paths: list[str]) -> str:
    """Run the examples below *paths* once; return what failed, "" for nothing."""
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *paths]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return "" if done.returncode == pytest.ExitCode.OK else done.stdout + done.stderr


def main(arguments: list[str]) -> int:
    """Repeat, say how often all examples held, and return the exit status."""
    if len(arguments) < 2 or not arguments[0].isdecimal():
        print("usage: python -m tests.repeat TIMES PATH…", file=sys.stderr)
        return 2
    times, paths = int(arguments[0]), arguments[1:]
    with busy_core():
        found = [run(paths) for _ in range(times)]
    failures = [output for output in found if output]
    for output in failures:
        print(output)
    print(f"all examples held in {times - len(failures)} of {times} runs")
    return bool(failures)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
