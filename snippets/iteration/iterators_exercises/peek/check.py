"""Looking ahead moves nothing on, reads one item at most, and respects the end."""

from collections.abc import Iterator
from types import ModuleType
from typing import Any

from snippets.exercise import Wrong, expect
from snippets.iteration.iterators_noted import Noted


class Growing:
    """A source that goes on after its end, as a file does that has grown."""

    def __init__(self) -> None:
        self.asked = 0

    def __iter__(self) -> Iterator[str]:
        """Return the iterator itself."""
        return self

    def __next__(self) -> str:
        """Give an item, an end, and items again."""
        self.asked += 1
        if self.asked == 2:
            raise StopIteration
        return f"line {self.asked}"


def check(answer: ModuleType) -> None:
    """Look and take in many orders; count what is read; go past the end."""
    plain(answer.Ahead)
    looked_at(answer.Ahead)
    strange_items(answer.Ahead)
    read(answer.Ahead)
    the_end(answer.Ahead)


def plain(ahead: Any) -> None:
    """Take items without a look at them."""
    one = ahead(iter(["attic", "barn"]))
    expect(iter(one) is one, "An iterator returns itself from __iter__.")
    found = list(one)
    expect(found == ["attic", "barn"], f"Without a peek(), list() gave {found}.")


def looked_at(ahead: Any) -> None:
    """Look twice, then take everything."""
    one = ahead(["attic", "barn", "shed"])
    looks = [one.peek(), one.peek()]
    expect(looks == ["attic", "attic"], f"Two looks in a row showed {looks}.")
    found = list(one)
    expect(
        found == ["attic", "barn", "shed"],
        f"After a look at attic, list() gave {found}.",
    )
    one = ahead(["attic", "barn"])
    taken = [next(one), one.peek(), next(one), one.peek("none")]
    expect(
        taken == ["attic", "barn", "barn", "none"],
        f"Take, look, take, look at the end gave {taken}.",
    )


def strange_items(ahead: Any) -> None:
    """Look at items that are false."""
    for item in (None, 0, ""):
        one = ahead([item, "barn"])
        found = [one.peek("none"), *one]
        expect(
            found == [item, item, "barn"],
            f"{item!r} is an item like any other, and a look at it gave {found}.",
        )


def read(ahead: Any) -> None:
    """Count what is read from the source."""
    noted = Noted(["attic", "barn", "shed", "well"])
    one = ahead(noted)
    count = noted.asked.count("next")
    expect(count == 0, "Nobody has asked for anything, and an item was read.")
    next(one)
    count = noted.asked.count("next")
    expect(count == 1, f"For one next(), {count} items were read.")
    one.peek()
    count = noted.asked.count("next")
    expect(count == 2, f"For next() and peek(), {count} items were read.")


def the_end(ahead: Any) -> None:
    """Meet the end of a source that goes on, by a look and by taking."""
    one = ahead(Growing())
    next(one)
    found = [one.peek("none"), one.peek("none")]
    expect(found == ["none", "none"], f"At the end, two looks gave {found}.")
    ended(one, "peek()")
    one = ahead(Growing())
    next(one)
    ended(one, "next()")
    ended(one, "next()")
    found = one.peek("none")
    expect(found == "none", f"next() had met the end, and then peek() gave {found!r}.")


def ended(one: Any, by: str) -> None:
    """Ask for an item after the end."""
    try:
        item = next(one)
    except StopIteration:
        return
    raise Wrong(f"{by} had met the end, and then next() gave {item!r}.")
