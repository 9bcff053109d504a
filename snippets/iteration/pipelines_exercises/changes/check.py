"""Only changes pass, at once, and nothing but the last values is kept."""

from types import ModuleType
from typing import Any

from snippets.exercise import expect
from snippets.iteration.pipelines import Reading
from snippets.iteration.pipelines_feed import Feed

CASES = {
    "attic 21, attic 22, attic 22": (2, "the last one is no change"),
    "attic 21, attic 22, attic 21": (3, "the last one is a change, too"),
    "attic 21, shed 21": (2, "the shed has not reported 21 before"),
    "attic 0, attic 5": (2, "the first reading of a sensor is new, even 0"),
    "attic 21, shed 19, attic 21": (2, "the attic repeats itself after the shed"),
}


def check(answer: ModuleType) -> None:
    """Compare what comes out, then count what was read and kept."""
    right(answer.changes)
    lazy(answer.changes)
    small(answer.changes)


def log(text: str) -> list[Reading]:
    """Read a case."""
    pairs = (words.split() for words in text.split(", "))
    return [Reading(sensor, int(value)) for sensor, value in pairs]


def right(changes: Any) -> None:
    """Count what comes out in each case, and compare the order."""
    for text, (count, fact) in CASES.items():
        expect(len(list(changes(log(text)))) == count, f"{text}: {fact}.")
    mixed = log("shed 19, attic 21, shed 20")
    expect(
        list(changes(mixed)) == mixed,
        "The readings come out in another order than they went in.",
    )


def lazy(changes: Any) -> None:
    """Count what was read for the first reading."""
    source = Feed(log("attic 21, attic 22, shed 19, attic 23"))
    next(iter(changes(source)))
    expect(
        source.taken == 1,
        f"Before the first reading came out, {source.taken} were read instead of 1.",
    )


def small(changes: Any) -> None:
    """Count the readings that are kept."""
    source = Feed(Reading(f"sensor {number % 2}", number) for number in range(200))
    most = max(source.alive() for _ in changes(source))
    expect(
        most < 10,
        f"Of 200 readings, {most} were kept: the last value of each sensor is enough.",
    )
