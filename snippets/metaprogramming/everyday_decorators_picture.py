"""Draw how often a function runs for one call, under different decorators."""

import sys
from collections.abc import Callable, Mapping
from functools import cache
from types import CodeType, FrameType

from snippets.metaprogramming.everyday_decorators import retry, whole
from snippets.pictures.svg import Picture, arrow, box, text

LEFT, SIDE, STEP, ROW, TOP = 180.0, 30.0, 38.0, 48.0, 34.0


class Supplier:
    """Has prices, and is busy at first.

    >>> Supplier(busy=1).quote("tea", 2)
    Traceback (most recent call last):
    ConnectionError: busy
    """

    def __init__(self, busy: int = 0) -> None:
        self.busy = busy

    def quote(self, order: str, cups: int) -> int:
        """Return a price in cents, once nobody else is served."""
        if self.busy:
            self.busy -= 1
            raise ConnectionError("busy")
        return cups * 200


def count(call: Callable[[], object], code: CodeType) -> int:
    """Return how often *code* runs in one *call*.

    >>> count(lambda: Supplier().quote("tea", 2), Supplier.quote.__code__)
    1
    """
    entered: list[CodeType] = []

    def note(frame: FrameType, event: str, argument: object) -> None:
        if event == "call" and frame.f_code is code:
            entered.append(code)

    before = sys.getprofile()
    sys.setprofile(note)
    try:
        call()
    finally:
        sys.setprofile(before)
    return len(entered)


def calls() -> dict[str, Callable[[], object]]:
    """Return one call for each decorator."""
    cached = cache(Supplier().quote)
    checked = whole(Supplier().quote)
    tried = retry(5, wait=lambda seconds: None)(Supplier(busy=2).quote)
    cached("tea", 2)
    return {
        "cache, known call": lambda: cached("tea", 2),
        "whole": lambda: checked("tea", 2),
        "retry, busy twice": lambda: tried("tea", 2),
    }


def runs(one_call: Mapping[str, Callable[[], object]]) -> Picture:
    """Draw a box for each run of the supplier's function, in a row for each call.

    >>> print(runs(calls()))
    One call is so many runs: cache, known call: 0; whole: 1; retry, busy twice: 3.
    """
    code = Supplier.quote.__code__
    counts = {name: count(call, code) for name, call in one_call.items()}
    drawn = [text(0, 16, "one call", "muted"), text(LEFT, 16, "runs of quote", "muted")]
    for place, (name, number) in enumerate(counts.items()):
        y = TOP + place * ROW
        drawn.append(text(0, y + 20, name))
        if not number:
            drawn.append(text(LEFT, y + 20, "none", "muted"))
            continue
        drawn.append(arrow(LEFT - 32, y + SIDE / 2, LEFT - 4, y + SIDE / 2, "accent"))
        for step in range(number):
            last = step == number - 1
            x, role = LEFT + step * STEP, "accent2" if last else "paper"
            drawn.append(box(x, y, SIDE, SIDE, role))
            drawn.append(text(x + SIDE / 2, y + 20, f"{step + 1}", "ink", "middle"))
    told = "; ".join(f"{name}: {number}" for name, number in counts.items())
    height = TOP + ROW * len(counts)
    return Picture(f"One call is so many runs: {told}.", 300, height, "".join(drawn))
