"""A target failed, and the source got a RuntimeError."""

from collections.abc import Generator
from typing import Any

Stage = Generator[None, Any, None]


def sturdy(*targets: Stage) -> Stage:
    """Send each value to all *targets* that have not failed."""
    stage = sending(list(targets))
    next(stage)
    return stage


def sending(targets: list[Stage]) -> Stage:
    """Send each value to all *targets*."""
    while True:
        value = yield
        for target in [*targets]:
            try:
                target.send(value)
            except ValueError:
                targets.remove(target)
