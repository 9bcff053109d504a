"""Values are packed into lists."""

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
    while True:
        batch = [(yield)]
        while len(batch) < size:
            batch.append((yield))
        target.send(batch)
