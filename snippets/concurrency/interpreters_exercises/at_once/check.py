"""Check the count on programs that differ in one thing each."""

from types import ModuleType

from snippets.exercise import expect

MANY = 64


def check(answer: ModuleType) -> None:
    """Ask for one lock, several locks, no lock, and few cores."""
    seat, at_once = answer.Seat, answer.at_once
    expect(
        at_once([seat(1), seat(1)], MANY) == 1,
        "Two threads of one interpreter share its lock: one of them runs.",
    )
    expect(
        at_once([seat(1), seat(2)], MANY) == 2,
        "Each process numbers its interpreters from 0: two processes have two locks.",
    )
    expect(
        at_once([seat(1, 0), seat(1, 1)], MANY) == 2,
        "Two interpreters of one process have a lock each: two threads run.",
    )
    expect(
        at_once([seat(1, gil=False)] * 3, MANY) == 3,
        "Without a lock, all threads of an interpreter run.",
    )
    expect(
        at_once([seat(1, gil=False)] * 3 + [seat(2)] * 2, MANY) == 4,
        "One process has no lock; the threads of the other still take turns.",
    )
    expect(
        at_once([seat(n) for n in range(4)], 2) == 2,
        "Four threads have a lock each, and two cores carry two of them.",
    )
