"""At close() the rest, e, was lost; came [['a', 'b'], ['c', 'd'], 'closed']."""

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
                batch = []
    finally:
        target.close()
