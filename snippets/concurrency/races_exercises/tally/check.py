"""Check a tally by additions in the middle of which another thread adds."""

from collections.abc import Callable
from contextlib import suppress
from threading import Event, Thread
from types import ModuleType
from typing import Any

from snippets.exercise import expect

PATIENCE = 0.3


class Step(int):
    """A step of one; while it is being added, something else happens."""

    meanwhile: Callable[[], object]

    def __add__(self, count: int) -> int:
        """Let the other thing happen, then add."""
        self.meanwhile()
        return count + 1

    __radd__ = __add__


def adding(tally: Any, step: int) -> Thread:
    """Start a thread that adds; return when it is about to."""
    ready = Event()

    def add() -> None:
        ready.set()
        with suppress(ZeroDivisionError):  # the addition that fails on purpose
            tally.add(step)

    thread = Thread(target=add, daemon=True)
    thread.start()
    ready.wait()
    return thread


def disturbed(tally: Any, other: Any, fails: bool = False) -> tuple[Thread, bool]:
    """Add 1 to *tally* while a second thread adds 10 to *other*.

    Return the second thread, and whether it was done before the first.
    """
    step, seen = Step(1), list[tuple[Thread, bool]]()

    def meanwhile() -> None:
        second = adding(other, 10)
        second.join(PATIENCE)
        seen.append((second, not second.is_alive()))
        if fails:
            raise ZeroDivisionError

    step.meanwhile = meanwhile
    adding(tally, step).join(PATIENCE * 10)
    expect(seen, "`add` never came to the addition of its step.")
    seen[0][0].join(PATIENCE * 3)
    return seen[0]


def check(answer: ModuleType) -> None:
    """Add alone, beside a failure, beside another thread, and to two tallies."""
    tally = answer.Tally()
    for step in (1, 2):
        adding(tally, step).join(PATIENCE * 10)
    expect(tally.count == 3, f"After add(1) and add(2), count is {tally.count}.")
    tally = answer.Tally()
    second, _ = disturbed(tally, tally, fails=True)
    expect(
        not second.is_alive(),
        "After an addition that raised, the next one waits for ever for the lock.",
    )
    expect(
        tally.count == 10,
        "A second thread came while another was adding, and its 10 was never added.",
    )
    tally = answer.Tally()
    disturbed(tally, tally)
    expect(
        tally.count == 11,
        "Two threads read the same count, and the second to write wiped out the first.",
    )
    _, was_free = disturbed(answer.Tally(), answer.Tally())
    expect(was_free, "While one tally was adding, another one had to wait for it.")
