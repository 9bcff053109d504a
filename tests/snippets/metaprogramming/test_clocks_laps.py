"""A timed generator stays a generator in everything that its consumer can do."""

from collections.abc import Generator

import pytest

from snippets.metaprogramming.clocks_laps import timed_generator
from snippets.metaprogramming.timing import Reading
from snippets.metaprogramming.timing_clock import HandClock


def haggle(clock: HandClock) -> Generator[int, int, str]:
    """Answer each offer with another, until it is refused."""
    offer = 300
    try:
        while offer > 250:
            clock.spend(2)
            offer = yield offer - 10
    except ValueError:
        clock.spend(5)
    return f"agreed at {offer}"


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def readings() -> list[Reading]:
    return []


def test_send_and_the_returned_value_pass(
    clock: HandClock, readings: list[Reading]
) -> None:
    talk = timed_generator(readings.append, clock)(haggle)(clock)
    assert next(talk) == 290
    clock.spend(100)
    assert talk.send(280) == 270
    with pytest.raises(StopIteration, match="agreed at 240"):
        talk.send(240)
    assert readings == [Reading("haggle", 4)]


def test_throw_reaches_the_body_and_is_timed(
    clock: HandClock, readings: list[Reading]
) -> None:
    talk = timed_generator(readings.append, clock)(haggle)(clock)
    next(talk)
    with pytest.raises(StopIteration, match="agreed at 300"):
        talk.throw(ValueError("too dear"))
    assert readings == [Reading("haggle", 7)]


def test_an_error_of_the_body_leaves_a_reading(
    clock: HandClock, readings: list[Reading]
) -> None:
    talk = timed_generator(readings.append, clock)(haggle)(clock)
    next(talk)
    with pytest.raises(KeyError):
        talk.throw(KeyError("lost"))
    assert readings == [Reading("haggle", 2)]
