"""Sort the later runs and look them up by their place."""

from collections.abc import Sequence


def summary(seconds: Sequence[float]) -> tuple[float, float]:
    """Return the fastest run, and how many times as long the middle run took."""
    later = sorted(seconds[1:])
    half = len(later) // 2
    middle = (later[half] + later[~half]) / 2
    return later[0], middle / later[0]
