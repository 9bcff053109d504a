"""One run of 400 s among six makes the second figure 41.2: which middle does not move?"""

from collections.abc import Sequence
from statistics import mean


def summary(seconds: Sequence[float]) -> tuple[float, float]:
    """Return the fastest run, and how many times as long the middle run took."""
    later = seconds[1:]
    least = min(later)
    return least, mean(later) / least
