"""Find out where workers sit: in which process, and in which interpreter of it."""

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from threading import get_ident
from time import sleep

from snippets.concurrency.gil import Crew, has_gil
from snippets.concurrency.gil_crews import processes, threads

prices: dict[str, int] = {}


def known() -> list[str]:
    """Return the parts whose price this interpreter knows.

    >>> known()
    []
    """
    return sorted(prices)


@dataclass(frozen=True)
class Seat:
    """The place of one thread; *gil* tells whether its interpreter has the lock on."""

    process: int
    interpreter: int
    thread: int
    gil: bool


if sys.version_info >= (3, 14):
    from concurrent.interpreters import get_current

    from snippets.concurrency.gil_crews import interpreters

    CREWS: Mapping[str, Crew] = {
        "threads": threads,
        "processes": processes,
        "interpreters": interpreters,
    }

    def interpreter() -> int:
        """Return the number of this interpreter; the first of a process is 0."""
        return get_current().id

else:
    CREWS = {"threads": threads, "processes": processes}

    def interpreter() -> int:
        """Return 0: crews have no other interpreter in this process."""
        return 0


def seat(pause: float) -> Seat:
    """Return where this code runs; the pause leaves work for other workers.

    >>> seat(0).process == os.getpid()
    True
    """
    sleep(pause)
    return Seat(os.getpid(), interpreter(), get_ident(), has_gil())


def seats(crew: Crew, workers: int = 2) -> list[Seat]:
    """Return the seats of all *workers* of a new crew.

    >>> len({seat.process for seat in seats(threads)})
    1
    """
    found = set[Seat]()
    with crew() as busy:
        while len(found) < workers:
            found |= set(busy.map(seat, [0.02] * workers))
    return list(found)
