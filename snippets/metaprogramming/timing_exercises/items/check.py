"""Each item has a reading of its own, and the consumer is not counted."""

from collections.abc import Iterator
from types import ModuleType

from snippets.exercise import expect
from snippets.metaprogramming.timing import Reading
from snippets.metaprogramming.timing_clock import HandClock

MADE, USED = (3, 5), 20


def check(answer: ModuleType) -> None:
    """Ask two suppliers, with long thoughts in between."""
    clock = HandClock()
    readings: list[Reading] = []

    def quotes(order: str) -> Iterator[int]:
        for seconds in MADE:
            clock.spend(seconds)
            yield 100 * seconds

    asked = answer.timed_items(readings.append, clock)(quotes)("tea")
    expect(next(asked) == 300, "The first item is not the first of the generator.")
    expect(clock() == MADE[0], "The generator ran ahead: it was asked for one item.")
    first(readings)
    clock.spend(USED)
    expect(list(asked) == [500], "The items after the first are not the generator's.")
    second([reading.seconds for reading in readings])
    expect(
        {reading.name for reading in readings} == {"quotes"},
        "A reading should carry the name of the generator function.",
    )


def first(readings: list[Reading]) -> None:
    """Look at the readings when the consumer has the first item."""
    expect(
        readings,
        "The consumer has the first item, and there is no reading of it yet.",
    )
    expect(
        readings[0].seconds != 0,
        "The first reading is 0: it was taken before the body began to run.",
    )
    expect(
        [reading.seconds for reading in readings] == [MADE[0]],
        f"The first item took {MADE[0]} s, the readings are {readings}.",
    )


def second(seconds: list[float]) -> None:
    """Look at the readings after the last item."""
    expect(len(seconds) == 2, f"Two items left {len(seconds)} readings.")
    expect(
        seconds[1] != sum(MADE) + USED,
        "The second reading counts from the very start: start the clock again.",
    )
    expect(
        seconds[1] != MADE[1] + USED,
        "The second reading contains the time that the consumer spent.",
    )
    expect(
        seconds[1] == MADE[1],
        f"The second item took {MADE[1]} s, the reading says {seconds[1]} s.",
    )
