"""One file is open at a time, and none when the pipeline is closed."""

from io import StringIO
from types import ModuleType
from typing import Any

from snippets.exercise import expect

NAMES = ("attic", "shed")


class Shelf:
    """Two logs in memory; knows which were opened and which are open."""

    def __init__(self) -> None:
        self.opened: list[StringIO] = []

    def open(self, name: str) -> StringIO:
        """Open a log of three lines."""
        self.opened.append(StringIO(f"{name} 1\n{name} 2\n{name} 3\n"))
        return self.opened[-1]

    def still_open(self) -> int:
        """Count the logs that nobody has closed."""
        return sum(not log.closed for log in self.opened)


def check(answer: ModuleType) -> None:
    """Read everything; read one line; read into the second log; close early."""
    everything(answer.lines)
    one_line(answer.lines)
    second_log(answer.lines)
    closed_early(answer.lines)


def everything(lines: Any) -> None:
    """Compare the lines, and look for logs that are open afterwards."""
    shelf = Shelf()
    found = [line.strip() for line in lines(NAMES, shelf.open)]
    wanted = [f"{name} {number}" for name in NAMES for number in (1, 2, 3)]
    expect(found == wanted, f"Six lines should come out, and {found} did.")
    expect(not shelf.still_open(), "All lines are read, and a log is still open.")


def one_line(lines: Any) -> None:
    """Count what was opened and read for the first line."""
    shelf = Shelf()
    source = lines(NAMES, shelf.open)
    expect(not shelf.opened, "Nobody has asked for a line yet, and a log is open.")
    next(source)
    count = len(shelf.opened)
    expect(count == 1, f"For the first line, {count} logs were opened instead of 1.")
    log = shelf.opened[0]
    ahead = log.closed or not log.read()
    expect(not ahead, "For the first line, all lines of its log were read.")


def second_log(lines: Any) -> None:
    """Look for open logs at the first line of the second."""
    shelf = Shelf()
    source = lines(NAMES, shelf.open)
    for _ in range(4):
        next(source)
    expect(
        shelf.still_open() == 1,
        "The shed's log is being read, and the attic's is still open.",
    )


def closed_early(lines: Any) -> None:
    """Close the source after one line."""
    shelf = Shelf()
    source = lines(NAMES, shelf.open)
    next(source)
    source.close()
    expect(
        not shelf.still_open(),
        "close() came after the first line, and the attic's log is still open.",
    )
