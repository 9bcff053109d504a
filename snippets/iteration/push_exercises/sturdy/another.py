"""A target that has ended is recognised by its answer."""

from collections.abc import Generator
from typing import Any

Stage = Generator[None, Any, None]


def sturdy(*targets: Stage) -> Stage:
    """Send each value to all *targets* that have not failed."""
    stage = sending(targets)
    next(stage)
    return stage


def takes(target: Stage, value: Any) -> bool:
    """Send, and tell whether that worked."""
    try:
        target.send(value)
    except Exception:
        return False
    return True


def sending(targets: tuple[Stage, ...]) -> Stage:
    """Send each value to those that took the one before."""
    value = yield
    yield from sending_on(tuple(t for t in targets if takes(t, value)))


def sending_on(targets: tuple[Stage, ...]) -> Stage:
    """Do it again for the rest."""
    while True:
        value = yield
        targets = tuple(target for target in targets if takes(target, value))
