"""Draw what a wrapped function says it is, and what it runs, layer by layer."""

from collections.abc import Callable, Iterator
from types import FunctionType

from snippets.pictures.svg import Picture, arrow, box, text

WIDE, HIGH, ROW = 320.0, 50.0, 84.0


def layers(function: Callable[..., object]) -> Iterator[FunctionType]:
    """Yield a function, what it wraps, what that wraps, to the innermost.

    >>> from snippets.metaprogramming.wrappers import quote
    >>> [layer.__code__.co_name for layer in layers(quote)]
    ['wrapper', 'quote']
    """
    found: object = function
    while isinstance(found, FunctionType):
        yield found
        found = getattr(found, "__wrapped__", None)


def wrapped(function: Callable[..., object]) -> Picture:
    """Draw the layers of *function* from the outermost to the innermost.

    >>> from snippets.metaprogramming.wrappers import quote
    >>> print(wrapped(quote))
    Named quote, runs wrapper; wraps named quote, runs quote.
    """
    found = list(layers(function))
    drawn = []
    for place, layer in enumerate(found):
        y, role = place * ROW, "paper" if place + 1 == len(found) else "accent2"
        code = layer.__code__
        defaults = layer.__defaults__ or "none"
        drawn += [
            box(0, y, WIDE, HIGH, role),
            text(10, y + 20, f"__name__ {layer.__name__}"),
            text(10, y + 40, f"its own code: {code.co_name}, defaults: {defaults}"),
        ]
        if place:
            drawn.append(arrow(30, y - ROW + HIGH + 3, 30, y - 3, "accent"))
            drawn.append(text(40, y - (ROW - HIGH) / 2 + 5, "__wrapped__"))
    told = [f"named {lay.__name__}, runs {lay.__code__.co_name}" for lay in found]
    alt = "; wraps ".join(told)
    height = ROW * len(found) - (ROW - HIGH) + 2
    return Picture(f"{alt[0].upper()}{alt[1:]}.", WIDE + 2, height, "".join(drawn))
