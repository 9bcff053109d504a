"""Every loop over a log has a place of its own, and splits lines as it goes."""

from itertools import islice
from types import ModuleType
from typing import Any

from snippets.exercise import Wrong, expect

LINES = ["attic 214", "barn 305", "shed 198"]
ITEMS = [["attic", "214"], ["barn", "305"], ["shed", "198"]]


class Line(str):
    """A line that notes when it is split."""

    def __new__(cls, words: str, noted: list[str]) -> "Line":
        """Make a line that writes itself into *noted*."""
        line = super().__new__(cls, words)
        line.noted = noted
        return line

    noted: list[str]

    def split(self, *arguments: Any, **options: Any) -> list[str]:
        """Note the line, and split it."""
        self.noted.append(str(self))
        return super().split(*arguments, **options)


def check(answer: ModuleType) -> None:
    """Loop once, twice, one loop within the other; then count splits."""
    once(answer.Log)
    twice(answer.Log)
    nested(answer.Log)
    lazy(answer.Log)


def once(log: Any) -> None:
    """Take everything, and take one item by hand."""
    try:
        iterator = iter(log(LINES))
    except TypeError:
        raise Wrong(
            "iter(Log(lines)) fails: what __iter__ returns has no __next__."
        ) from None
    expect(iter(iterator) is iterator, "iter() of an iterator has to give that one.")
    found = [list(item) for item in iterator]
    expect(found == ITEMS, f"One loop gave {found}.")


def twice(log: Any) -> None:
    """Loop over one log, and again."""
    kept = log(LINES)
    first, second = len(list(kept)), len(list(kept))
    expect(first == second, f"The first loop saw {first} lines, the second {second}.")


def nested(log: Any) -> None:
    """Loop over a log within a loop over the same log."""
    kept = log(LINES)
    pairs = len(list(islice(((one, two) for one in kept for two in kept), 20)))
    expect(
        pairs == 9,
        f"Two nested loops over three lines gave {min(pairs, 10)} pairs instead of 9.",
    )


def lazy(log: Any) -> None:
    """Count the lines that are split too early."""
    noted: list[str] = []
    kept = log([Line(line, noted) for line in LINES])
    expect(not noted, "There is no loop yet, and lines were split.")
    iterator = iter(kept)
    expect(not noted, "The loop has not asked for an item, and lines were split.")
    next(iterator)
    count = len(noted)
    expect(count == 1, f"For the first item, {count} lines were split instead of 1.")
