"""Draw which way a call of a decorated method takes."""

import sys
from collections.abc import Callable
from types import FrameType

from snippets.pictures.svg import Picture, arrow, box, text

WIDE, HIGH, ROW = 320.0, 46.0, 76.0


def steps(call: Callable[[], object]) -> list[str]:
    """Return the functions that *call* enters, each with what it gets as `self`.

    >>> from snippets.metaprogramming.method_decorators import Desk
    >>> steps(lambda: Desk("north").ship("tea"))[1:]
    ['Counted.__get__: self is a Counted', 'Counted.__call__: self is a Counted', \
'Desk.ship: self is a Desk']
    """
    entered: list[str] = []

    def note(frame: FrameType, event: str, argument: object) -> None:
        if event == "call" and "self" in frame.f_locals:
            kind = type(frame.f_locals["self"]).__name__
            name = frame.f_code.co_qualname
            entered.append(f"{name}: self is a {kind}")

    before = sys.getprofile()
    sys.setprofile(note)
    try:
        call()
    finally:
        sys.setprofile(before)
    return entered


def way(call: Callable[[], object]) -> Picture:
    """Draw the functions that *call* enters, in order.

    >>> from snippets.metaprogramming.method_decorators import Desk
    >>> desk = Desk("north")
    >>> print(way(lambda: desk.ship("tea")))
    1 Counted.__get__: self is a Counted; 2 Counted.__call__: self is a Counted; \
3 Desk.ship: self is a Desk.
    """
    drawn = []
    told = steps(call)
    for place, words in enumerate(told):
        y, (name, _, what) = place * ROW, words.partition(": ")
        drawn += [
            box(0, y, WIDE, HIGH, "paper" if "Counted" in what else "accent2"),
            text(10, y + 19, f"{place + 1} {name}"),
            text(10, y + 38, what, "muted"),
        ]
        if place:
            drawn.append(arrow(30, y - ROW + HIGH + 3, 30, y - 3, "accent"))
    alt = "; ".join(f"{place} {words}" for place, words in enumerate(told, 1))
    height = ROW * len(told) - (ROW - HIGH) + 2
    return Picture(f"{alt}.", WIDE + 2, height, "".join(drawn))
