"""The list of runs has changed; its owner still needs it."""

from statistics import median


def summary(seconds: list[float]) -> tuple[float, float]:
    """Return the fastest run, and how many times as long the middle run took."""
    seconds.pop(0)
    later = seconds
    least = min(later)
    return least, median(later) / least
