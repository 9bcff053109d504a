"""Draw measured figures as bars to one scale, each with the spread of its runs."""

from collections.abc import Mapping

from snippets.measure import Spread
from snippets.pictures.svg import Picture, box, line, text

WIDTH = 328.0
ROW = 44.0
THICK = 14.0
TIMES = "\N{MULTIPLICATION SIGN}"


def number(value: float) -> str:
    """Return *value* with as many digits as a reader needs.

    >>> number(1.234), number(10), number(56.78), number(100), number(4321.0)
    ('1.23', '10.0', '56.8', '100', '4,321')
    """
    digits = 2 if value < 10 else 1 if value < 100 else 0
    return f"{value:,.{digits}f}"


def phrase(figure: Spread, unit: str = TIMES) -> str:
    """Return a figure as words, with its ends when the runs differ.

    >>> phrase(Spread.of([1.5, 1.25, 4.0]), " s")
    '1.50 s (1.25 to 4.00)'
    >>> phrase(Spread.of([512.0]), " kB")
    '512 kB'
    """
    ends = f" ({number(figure.low)} to {number(figure.high)})"
    return f"{number(figure.middle)}{unit}{ends if figure.low < figure.high else ''}"


def whisker(figure: Spread, y: float, scale: float) -> str:
    """Return the line from the lowest to the highest run, or "" when they agree.

    >>> whisker(Spread.of([2.0, 2.0]), y=0, scale=10)
    ''
    """
    if figure.low == figure.high:
        return ""
    low, high = figure.low * scale, figure.high * scale
    ends = (line(x, y - 4, x, y + 4) for x in (low, high))
    return line(low, y, high, y) + "".join(ends)


def bar(name: str, figure: Spread, unit: str, y: float, scale: float) -> str:
    """Return one row: name and figure above the bar, the whisker on it."""
    parts = (
        text(0, y + 16, name),
        text(WIDTH, y + 16, phrase(figure, unit), anchor="end"),
        box(0, y + 22, figure.middle * scale, THICK, "accent"),
        whisker(figure, y + 22 + THICK / 2, scale),
    )
    return "".join(parts)


def bars(
    title: str, figures: Mapping[str, Spread], unit: str = TIMES, alt: str = ""
) -> Picture:
    """Return a horizontal bar for each figure, all from zero and to one scale.

    *unit* stands directly behind each number. *alt* says what the picture proves;
    without it the title and the figures are the text.

    >>> peaks = {"list": Spread.of([40.0]), "stages": Spread.of([2.0])}
    >>> print(bars("Peak", peaks, " kB"))
    Peak: list 40.0 kB, stages 2.00 kB.
    """
    scale = (WIDTH - 2) / max(figure.high for figure in figures.values())
    rows = [
        bar(name, figure, unit, 28 + place * ROW, scale)
        for place, (name, figure) in enumerate(figures.items())
    ]
    facts = ", ".join(f"{name} {phrase(fig, unit)}" for name, fig in figures.items())
    body = text(0, 16, title, "muted") + "".join(rows)
    return Picture(alt or f"{title}: {facts}.", WIDTH, 32 + ROW * len(rows), body)
