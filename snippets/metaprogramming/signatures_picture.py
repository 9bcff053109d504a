"""Draw how the arguments of a call find their parameters."""

from collections.abc import Callable
from inspect import signature

from snippets.pictures.svg import Picture, arrow, box, text

WIDE, HIGH, ROW, RIGHT, TOP = 120.0, 30.0, 44.0, 204.0, 30.0


def bound(function: Callable[..., object], *args: object, **kwargs: object) -> Picture:
    """Draw which argument goes to which parameter of *function*.

    >>> def quote(order, count=1):
    ...     return 250 * count
    >>> print(bound(quote, "tea"))
    'tea' goes to order; default 1 goes to count.
    """
    call = signature(function).bind(*args, **kwargs)
    given = set(call.arguments)
    call.apply_defaults()
    drawn = [text(0, 16, "the call", "muted"), text(RIGHT, 16, "parameters", "muted")]
    told = []
    for row, (name, value) in enumerate(call.arguments.items()):
        y, words = TOP + row * ROW, repr(value)
        if name not in given:
            words = f"default {words}"
        elif name in kwargs:
            words = f"{name}={words}"
        role = "accent2" if name in given else "paper"
        drawn += [
            box(0, y, WIDE, HIGH, role),
            text(WIDE / 2, y + 20, words, "ink", "middle"),
            arrow(WIDE + 3, y + HIGH / 2, RIGHT - 3, y + HIGH / 2, "accent"),
            box(RIGHT, y, WIDE, HIGH),
            text(RIGHT + WIDE / 2, y + 20, name, "ink", "middle"),
        ]
        told.append(f"{words} goes to {name}")
    height = TOP + ROW * len(told) - (ROW - HIGH) + 2
    return Picture("; ".join(told) + ".", RIGHT + WIDE + 2, height, "".join(drawn))
