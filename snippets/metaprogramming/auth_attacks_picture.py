"""Draw what stopped the attacks, a square for each."""

from collections import Counter
from collections.abc import Iterable

from snippets.metaprogramming.auth_attacks import Outcome
from snippets.pictures.svg import Picture, box, text

ROW, LABEL = 24, 212


def gates(outcomes: Iterable[Outcome]) -> Picture:
    """Return a picture with a row for each reason, and a square for each attack."""
    counts = Counter(outcome.reason for outcome in outcomes)
    drawn = []
    for row, (reason, count) in enumerate(counts.items()):
        y = row * ROW
        drawn.append(text(0, y + 16, shortened(reason)))
        drawn += [box(LABEL + n * 15, y + 5, 12, 12, "accent") for n in range(count)]
    told = ", ".join(f"{shortened(reason)} {n}" for reason, n in counts.items())
    alt = f"How many attacks were stopped by what: {told}."
    return Picture(
        alt, LABEL + max(counts.values()) * 15, len(counts) * ROW, "".join(drawn)
    )


def shortened(reason: str) -> str:
    """Return a *reason* that fits its row.

    >>> shortened("[{'loc': ['body', 'username']}]")
    'a broken form'
    """
    return "a broken form" if reason.startswith("[") else reason
