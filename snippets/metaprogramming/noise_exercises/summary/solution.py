"""Leave the first run out; report the least, and the middle against it."""

from collections.abc import Sequence
from statistics import median


def summary(seconds: Sequence[float]) -> tuple[float, float]:
    """Return the fastest run, and how many times as long the middle run took."""
    later = seconds[1:]
    least = min(later)
    return least, median(later) / least
