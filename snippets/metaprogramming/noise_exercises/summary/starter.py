"""Say in two figures what many runs took."""

from collections.abc import Sequence
from statistics import mean


def summary(seconds: Sequence[float]) -> tuple[float, float]:
    """Return the fastest run, and how many times as long the middle run took."""
    return min(seconds), mean(seconds) / min(seconds)
