"""Fork beside a second thread that computes and holds locks; look at the child.

Run it as a program: `python -m snippets.concurrency.interpreters_fork`.
"""

import logging
import os
import subprocess
import sys
import threading
import warnings
from functools import partial
from pathlib import Path

from snippets.concurrency.gil import seconds_wanted, watch
from snippets.concurrency.gil_jobs import count

lock = threading.Lock()
handler = logging.StreamHandler(sys.stdout)


def busy(held: threading.Event, done: threading.Event) -> None:
    """Hold two locks, one of them logging's, and count until *done*."""
    with lock:
        handler.acquire()
        held.set()
        while not done.is_set():
            count(1000)
        handler.release()


def beside(counting: str) -> tuple[int, int]:
    """Do a job beside the *counting* thread; return its waits and the cores wanted."""
    before = seconds_wanted(counting)
    report = watch(partial(count, 1_000_000))
    wanted = report.wanted + seconds_wanted(counting) - before
    return report.waits, round(wanted / (report.end - report.start))


def child(counting: str) -> None:
    """Tell what a child finds out that has its parent's memory, locks and all."""
    waits, cores = beside(counting)
    threads = threading.active_count()
    print(f"child: threads {threads}, waits {waits}, cores wanted {cores}")
    print(f"child: lock free {lock.acquire(timeout=0.1)}", flush=True)
    handler.handle(logging.makeLogRecord({"msg": "child: this line was logged"}))


def fork(counting: str) -> list[str]:
    """Fork; let the child tell, then the parent. Return the names of the warnings."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        process = os.fork()
    if process == 0:
        child(counting)
        os._exit(0)
    os.waitpid(process, 0)
    waits, _ = beside(counting)
    print(f"parent: threads {threading.active_count()}, waits {waits}")
    return [warning.category.__name__ for warning in caught]


def main() -> None:
    """Keep a second thread busy while the first one forks."""
    held, done = threading.Event(), threading.Event()
    other = threading.Thread(target=busy, args=(held, done))
    other.start()
    held.wait()
    try:
        print("warnings:", *fork(f"{os.getpid()}/task/{other.native_id}"))
    finally:
        done.set()


def in_a_fresh_process() -> list[str]:
    """Run this module as a program and return the lines that it prints."""
    root = Path(__file__).parents[2]
    program = [sys.executable, "-m", "snippets.concurrency.interpreters_fork"]
    done = subprocess.run(program, cwd=root, capture_output=True, text=True, check=True)
    return done.stdout.splitlines()


if __name__ == "__main__":
    main()
