"""Stages that are handed readings, instead of asking for them."""

from collections.abc import Callable, Generator
from functools import wraps
from typing import ParamSpec

from snippets.iteration.pipelines import FAULT, Reading

P = ParamSpec("P")
Stage = Generator[None, Reading, None]


def primed(function: Callable[P, Stage]) -> Callable[P, Stage]:
    """Make *function* return stages that stand at their first `yield` already."""

    @wraps(function)
    def start(*args: P.args, **kwargs: P.kwargs) -> Stage:
        stage = function(*args, **kwargs)
        next(stage)
        return stage

    return start


@primed
def sound(target: Stage) -> Stage:
    """Pass on the readings of sensors that report no fault."""
    while True:
        reading = yield
        if reading.value != FAULT:
            target.send(reading)


@primed
def broadcast(*targets: Stage) -> Stage:
    """Pass every reading on to each of the *targets*."""
    while True:
        reading = yield
        for target in targets:
            target.send(reading)


@primed
def sink(act: Callable[[Reading], object]) -> Stage:
    """Call *act* with every reading: the end of a line of stages.

    >>> log = []
    >>> stage = sound(sink(log.append))
    >>> for reading in Reading("barn", FAULT), Reading("well", 198):
    ...     stage.send(reading)
    >>> log
    [Reading(sensor='well', value=198)]
    """
    while True:
        act((yield))
