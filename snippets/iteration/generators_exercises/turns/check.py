"""The logs take turns, nothing is read ahead, and an end is an end."""

from types import ModuleType
from typing import Any

from snippets.exercise import expect
from snippets.iteration.iterators_noted import Noted


class Ending:
    """A log with one item; it counts how often it is asked after its end."""

    def __init__(self) -> None:
        self.asked = 0

    def __iter__(self) -> "Ending":
        """Return the iterator itself."""
        return self

    def __next__(self) -> str:
        """Give one item, and then the end."""
        self.asked += 1
        if self.asked > 1:
            raise StopIteration
        return "well"


def check(answer: ModuleType) -> None:
    """Compare orders, count what is read, and count questions after an end."""
    order(answer.turns)
    any_items(answer.turns)
    lazy(answer.turns)
    ended(answer.turns)


def order(turns: Any) -> None:
    """Let logs of different lengths take turns."""
    found = list(turns("ad", "be", "cf"))
    expect(found == [*"abcdef"], f"Logs ad, be, cf should give abcdef; came {found}.")
    found = list(turns("adf", "b", "ce"))
    expect(found == [*"abcdef"], f"Logs adf, b, ce should give abcdef; came {found}.")
    expect(list(turns()) == [], "Without logs there is nothing to give.")


def any_items(turns: Any) -> None:
    """Put None and 0 into the logs."""
    found = list(turns([None, 0], [1, 2, 3]))
    expect(
        found == [None, 1, 0, 2, 3],
        f"None and 0 are items like others: came {found}.",
    )


def lazy(turns: Any) -> None:
    """Count what is read."""
    logs = Noted([1, 3, 5]), Noted([2, 4, 6])
    items = turns(*logs)
    read = sum(log.asked.count("next") for log in logs)
    expect(read == 0, "Nobody has asked for an item yet, and one was read.")
    next(iter(items))
    read = sum(log.asked.count("next") for log in logs)
    expect(read == 1, f"For the first item, {read} were read.")


def ended(turns: Any) -> None:
    """Count how often a log is asked that has ended."""
    ending = Ending()
    list(turns(ending, "abcd"))
    more = ending.asked - 2
    expect(not more, f"A log had ended, and was asked again {more} times.")
