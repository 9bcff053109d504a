"""With an even number of runs left, the middle lies between two of them."""

from collections.abc import Sequence


def summary(seconds: Sequence[float]) -> tuple[float, float]:
    """Return the fastest run, and how many times as long the middle run took."""
    later = sorted(seconds[1:])
    half = len(later) // 2
    middle = later[half]
    return later[0], middle / later[0]
