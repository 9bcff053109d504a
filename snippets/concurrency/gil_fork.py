"""Fork beside a second thread that computes and holds a lock; look at the child.

Run it as a program: `python -m snippets.concurrency.gil_fork`.
"""

import os
import subprocess
import sys
import threading
import warnings
from functools import partial
from pathlib import Path

from snippets.concurrency.gil import watch
from snippets.concurrency.gil_jobs import count

lock = threading.Lock()


def busy(held: threading.Event, done: threading.Event) -> None:
    """Hold the lock and keep the interpreter busy until *done*."""
    with lock:
        held.set()
        while not done.is_set():
            count(1000)


def tell(who: str) -> None:
    """Say how many threads there are, and how a job and the lock fare here."""
    waits = watch(partial(count, 500_000)).waits
    free = lock.acquire(timeout=0.1)
    print(f"{who}: threads {threading.active_count()}, waits {waits}, lock free {free}")
    sys.stdout.flush()


def fork() -> list[str]:
    """Fork; let the child tell, then the parent. Return the names of the warnings."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        child = os.fork()
    if child == 0:
        tell("child")
        os._exit(0)
    os.waitpid(child, 0)
    tell("parent")
    return [warning.category.__name__ for warning in caught]


def main() -> None:
    """Keep a second thread busy while the first one forks."""
    held, done = threading.Event(), threading.Event()
    threading.Thread(target=busy, args=(held, done)).start()
    held.wait()
    try:
        print("warnings:", *fork())
    finally:
        done.set()


def in_a_fresh_process() -> list[str]:
    """Run this module as a program and return the lines that it prints."""
    root = Path(__file__).parents[2]
    program = [sys.executable, "-m", "snippets.concurrency.gil_fork"]
    done = subprocess.run(program, cwd=root, capture_output=True, text=True, check=True)
    return done.stdout.splitlines()


if __name__ == "__main__":
    main()
