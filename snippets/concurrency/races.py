"""Count the updates that get lost when two threads use the same object."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier, Lock
from typing import Protocol

from snippets.concurrency.gil_lanes import switching


class Board(Protocol):
    """Where workers note that they have finished a job."""

    done: int

    def finish(self) -> None:
        """Add one to *done*."""


def one() -> int:
    """Return 1, from a call: a place where the running thread may change."""
    return 1


class Tally:
    """A board that two threads can use: one lock from the reading to the writing."""

    def __init__(self) -> None:
        self.done = 0
        self.lock = Lock()

    def finish(self) -> None:
        """Add one to *done*, whoever else is adding.

        >>> tally = Tally()
        >>> tally.finish()
        >>> tally.done
        1
        """
        with self.lock:
            self.done = self.done + one()


def lost(board: Board, times: int = 20_000) -> int:
    """Let two threads finish *times* jobs each; return how many *board* forgot.

    The threads start together and offer to switch as often as they can.

    >>> lost(Tally())
    0
    """
    together = Barrier(2)

    def work(worker: int) -> None:
        together.wait()
        for _ in range(times):
            board.finish()

    with switching(1e-6), ThreadPoolExecutor(2) as crew:
        list(crew.map(work, range(2)))
    return 2 * times - board.done


def first_loss(board: type[Board], tries: int = 200) -> int:
    """Try new boards until one forgets; return how many jobs it forgot, 0 if none."""
    return next(filter(None, (lost(board()) for _ in range(tries))), 0)
