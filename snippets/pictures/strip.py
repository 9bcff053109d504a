"""Draw every run of a repeated measurement as a dot, the first run on top."""

from collections.abc import Mapping, Sequence
from math import log
from statistics import median

from snippets.pictures.svg import Picture, box, line, text

WIDTH = 440.0
TOP = 26.0
BAND = 60.0
ROW = 108.0
DOT = 5.0


class Scale:
    """A logarithmic scale from the least to the greatest figure, in pixels.

    >>> scale = Scale([1.0, 10.0, 100.0])
    >>> [round(scale(figure)) for figure in (1, 10, 100)]
    [4, 220, 436]
    """

    def __init__(self, figures: Sequence[float]) -> None:
        """Span all *figures*, which are positive."""
        self.low, self.high = min(figures), max(figures)

    def __call__(self, figure: float) -> float:
        """Return where *figure* lies."""
        span = log(self.high / self.low) or 1.0
        return 4 + (WIDTH - 8) * log(figure / self.low) / span


def phrase(figures: Sequence[float], unit: str) -> str:
    """Return least, middle and greatest of the *figures* as words.

    >>> phrase([1.0, 1.25, 4.0], "×")
    'minimum 1.00×, median 1.25×, maximum 4.00×'
    """
    least, middle, most = min(figures), median(figures), max(figures)
    low, high = f"minimum {least:.2f}{unit}", f"maximum {most:.2f}{unit}"
    return f"{low}, median {middle:.2f}{unit}, {high}"


def row(name: str, figures: Sequence[float], unit: str, y: float, scale: Scale) -> str:
    """Return one strip: words above, a line at the median, a dot for each run."""
    step = (BAND - DOT) / max(len(figures) - 1, 1)
    middle = scale(median(figures))
    dots = (
        box(scale(figure) - DOT / 2, y + 40 + place * step, DOT, DOT, "accent")
        for place, figure in enumerate(figures)
    )
    parts = (
        text(0, y + 14, f"{name}, {len(figures)} runs"),
        text(0, y + 32, phrase(figures, unit), "muted"),
        line(middle, y + 40, middle, y + 40 + BAND, "accent2"),
    )
    return "".join((*parts, *dots))


def strip(
    title: str, figures: Mapping[str, Sequence[float]], unit: str = "×", alt: str = ""
) -> Picture:
    """Return a strip of dots for each name; the line marks the median.

    All strips share one logarithmic scale. *unit* stands directly behind each number.
    *alt* says what the picture proves; without it the figures are the text.

    >>> print(strip("Runs", {"parse": [2.0, 1.0, 1.0]}))
    Runs: parse, minimum 1.00×, median 1.00×, maximum 2.00×.
    """
    scale = Scale([figure for runs in figures.values() for figure in runs])
    rows = [
        row(name, runs, unit, TOP + place * ROW, scale)
        for place, (name, runs) in enumerate(figures.items())
    ]
    facts = "; ".join(f"{name}, {phrase(runs, unit)}" for name, runs in figures.items())
    body = text(0, 14, title, "muted") + "".join(rows)
    return Picture(alt or f"{title}: {facts}.", WIDTH, TOP + ROW * len(rows), body)
