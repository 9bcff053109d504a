"""The rest goes out on the way out."""

from collections.abc import Generator
from typing import Any

Stage = Generator[None, Any, None]


def batches(size: int, target: Stage) -> Stage:
    """Send lists of *size* values to *target*; at the end the rest, and close it."""
    stage = packing(size, target)
    next(stage)
    return stage


def packing(size: int, target: Stage) -> Stage:
    """Collect values, and send them when there are enough, or when told to close."""
    batch: list[Any] = []
    try:
        while True:
            batch.append((yield))
            if len(batch) == size:
                target.send(batch)
                batch = []
    except GeneratorExit:
        if batch:
            target.send(batch)
        target.close()
