"""In twos, abcde should have given [a, b] and [c, d] so far; came [['e'], ['e']]."""

from collections.abc import Generator
from typing import Any

Stage = Generator[None, Any, None]


def batches(size: int, target: Stage) -> Stage:
    """Send lists of *size* values to *target*; at the end the rest, and close it."""
    stage = packing(size, target)
    next(stage)
    return stage


def packing(size: int, target: Stage) -> Stage:
    """Collect values."""
    batch: list[Any] = []
    try:
        while True:
            batch.append((yield))
            if len(batch) == size:
                target.send(batch)
                batch.clear()
    except GeneratorExit:
        if batch:
            target.send(batch)
        target.close()
