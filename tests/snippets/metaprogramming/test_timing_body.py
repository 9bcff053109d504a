"""The decorator for every kind finds the kind."""

import asyncio
from collections.abc import AsyncIterator, Iterator

import pytest

from snippets.metaprogramming.timing import Reading
from snippets.metaprogramming.timing_body import timed_any
from snippets.metaprogramming.timing_clock import HandClock


def quotes(clock: HandClock) -> Iterator[int]:
    """Take two seconds for a quote."""
    clock.spend(2)
    yield 250


async def ship(clock: HandClock) -> None:
    """Take three seconds."""
    clock.spend(3)


async def follow(clock: HandClock) -> AsyncIterator[HandClock]:
    """Yield between awaits, which no reading describes."""
    yield clock


def test_timed_any_chooses_by_kind() -> None:
    clock = HandClock()
    readings: list[Reading] = []
    timed = timed_any(readings.append, clock)
    assert next(timed(quotes)(clock)) == 250
    timed(clock.spend)(4)
    asyncio.run(timed(ship)(clock))
    expected = [Reading("quotes", 2), Reading("spend", 4), Reading("ship", 3)]
    assert readings == expected


def test_timed_any_refuses_an_async_generator_function() -> None:
    with pytest.raises(TypeError, match="follow is an async generator function"):
        timed_any(print)(follow)
