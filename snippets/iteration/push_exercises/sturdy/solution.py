"""The loop walks a copy, and a target that fails is taken from the list."""

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
            except Exception:
                targets.remove(target)
