"""Stages that hand sensor readings to each other, one at a time, on request."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TypeVar

Item = TypeVar("Item")

FAULT = 9999
LOG = ("attic 214", "barn 9999", "shed 305", "well 198")


@dataclass(frozen=True)
class Reading:
    """Which sensor reported, and what: tenths of a degree, later degrees."""

    sensor: str
    value: float


def parse(lines: Iterable[str]) -> Iterator[Reading]:
    """Turn lines into readings; without a number, raise ValueError.

    >>> next(parse(LOG))
    Reading(sensor='attic', value=214)
    """
    for line in lines:
        sensor, value = line.split()
        yield Reading(sensor, int(value))


def sound(readings: Iterable[Reading]) -> Iterator[Reading]:
    """Drop the readings of sensors that report a fault.

    >>> [reading.sensor for reading in sound(parse(LOG))]
    ['attic', 'shed', 'well']
    """
    for reading in readings:
        if reading.value != FAULT:
            yield reading


def celsius(readings: Iterable[Reading]) -> Iterator[Reading]:
    """Convert tenths of a degree to degrees.

    >>> next(celsius(parse(LOG)))
    Reading(sensor='attic', value=21.4)
    """
    for reading in readings:
        yield replace(reading, value=reading.value / 10)


def alarms(readings: Iterable[Reading], limit: float = 30) -> Iterator[str]:
    """Name the sensors that are warmer than *limit* degrees.

    >>> list(alarms([Reading("attic", 21.4), Reading("shed", 30.5)]))
    ['shed']
    """
    for reading in readings:
        if reading.value > limit:
            yield reading.sensor


def tap(name: str, items: Iterable[Item]) -> Iterator[Item]:
    """Print each item on its way to the next stage.

    >>> sum(tap("seen", [3, 4]))
    seen 3
    seen 4
    7
    """
    for item in items:
        print(name, item)
        yield item
