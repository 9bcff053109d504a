"""Record in which order two threads read and write the same number."""

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from threading import Barrier, Lock, Thread, current_thread
from typing import Literal


@dataclass(frozen=True)
class Step:
    """What one thread did with the number on a board."""

    thread: str
    did: Literal["reads", "writes"]
    done: int


class Watched:
    """A board that writes down who reads its number, and who writes it."""

    def __init__(self, pause: Callable[[], object]) -> None:
        self.number, self.pause = 0, pause
        self.steps: list[Step] = []

    @property
    def done(self) -> int:
        """The number of finished jobs."""
        self.steps.append(Step(current_thread().name, "reads", self.number))
        return self.number

    @done.setter
    def done(self, number: int) -> None:
        self.steps.append(Step(current_thread().name, "writes", number))
        self.number = number

    def finish(self) -> None:
        """Add one, with a pause between the reading and the writing.

        >>> board = Watched(pause=lambda: None)
        >>> board.finish()
        >>> [(step.did, step.done) for step in board.steps]
        [('reads', 0), ('writes', 1)]
        """
        done = self.done
        self.pause()
        self.done = done + 1


def recorded(board: Watched, lock: AbstractContextManager[object]) -> list[Step]:
    """Let two threads finish a job each, with *lock* held; return their steps."""

    def work() -> None:
        with lock:
            board.finish()

    threads = [Thread(target=work, name=f"thread {n}") for n in (1, 2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return board.steps


def meeting() -> list[Step]:
    """Let both threads read before either writes.

    >>> [(step.did, step.done) for step in meeting()]
    [('reads', 0), ('reads', 0), ('writes', 1), ('writes', 1)]
    """
    return recorded(Watched(Barrier(2, timeout=20).wait), nullcontext())


def locked() -> list[Step]:
    """Let the threads hold one lock from the reading to the writing.

    >>> [(step.did, step.done) for step in locked()]
    [('reads', 0), ('writes', 1), ('reads', 1), ('writes', 2)]
    """
    return recorded(Watched(pause=lambda: None), Lock())
