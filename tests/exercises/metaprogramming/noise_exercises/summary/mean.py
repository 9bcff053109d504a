"""One run of 400 s among six moves the second figure to 41.2."""

from collections.abc import Sequence
from statistics import mean


def summary(seconds: Sequence[float]) -> tuple[float, float]:
    """Return the fastest run, and how many times as long the middle run took."""
    later = seconds[1:]
    least = min(later)
    return least, mean(later) / least
