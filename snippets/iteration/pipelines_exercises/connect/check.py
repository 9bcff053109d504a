"""Stages are connected in order, lazily, and for more than one source."""

from collections.abc import Iterable, Iterator
from types import ModuleType
from typing import Any

from snippets.exercise import Wrong, expect
from snippets.iteration.pipelines import LOG, celsius, parse, sound
from snippets.iteration.pipelines_feed import Feed


class Line(str):
    """A line that allows weak references."""


def doubled(numbers: Iterable[int]) -> Iterator[int]:
    """Double each number."""
    for number in numbers:
        yield 2 * number


def raised(numbers: Iterable[int]) -> Iterator[int]:
    """Add one to each number."""
    for number in numbers:
        yield number + 1


def check(answer: ModuleType) -> None:
    """Connect two numbers' stages, none, and those of the page."""
    ordered(answer.connect)
    empty(answer.connect)
    lazy(answer.connect)


def ordered(connect: Any) -> None:
    """Send two sources through the same pipeline."""
    pipeline = connect(doubled, raised)
    try:
        found = list(pipeline([3]))
    except RecursionError:
        raise Wrong(
            "The pipeline calls itself: look at when its names are looked up."
        ) from None
    wanted = "3, doubled and then raised by one, should give [7]"
    expect(found != [8], f"{wanted}: [8] has the wrong order.")
    expect(found != [4], f"{wanted}: [4] was never doubled.")
    expect(found == [7], f"{wanted}, and gave {found}.")
    expect(
        list(pipeline([3])) == [7],
        "The first source went through the stages, the second one did not.",
    )


def empty(connect: Any) -> None:
    """Connect no stages."""
    try:
        found = list(connect()([3, 4]))
    except (IndexError, TypeError, ValueError):
        found = []
    expect(found == [3, 4], "connect()([3, 4]) should hand on 3 and 4.")


def lazy(connect: Any) -> None:
    """Count the lines that were read."""
    source = Feed(map(Line, LOG))
    pipeline = connect(parse, sound, celsius)(source)
    expect(not source.taken, "Nobody has asked yet, and lines are gone.")
    next(pipeline)
    expect(
        source.taken == 1,
        f"For the first reading, {source.taken} lines were read instead of 1.",
    )
