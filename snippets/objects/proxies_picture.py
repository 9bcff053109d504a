"""Draw what a proxy hears of, and what goes past it."""

from collections.abc import Callable, Mapping
from typing import Any

from snippets.pictures.svg import Picture, arrow, box, text

WIDE, HIGH, ROW, PROXY, TARGET = 96.0, 30.0, 44.0, 118.0, 236.0

Use = Callable[[Any], object]


def outcome(use: Use, proxy: object, heard: list[str]) -> str:
    """Return what came of a use of *proxy*: "heard", "past it" or "refused".

    >>> outcome(len, object(), [])
    'refused'
    """
    before = len(heard)
    try:
        use(proxy)
    except TypeError:
        return "refused"
    return "heard" if len(heard) > before else "past it"


def hearing(proxy: object, heard: list[str], uses: Mapping[str, Use]) -> Picture:
    """Try the *uses* on a *proxy* that notes in *heard* what it is asked.

    >>> from snippets.objects.proxies import Basket, Recorded
    >>> proxy = Recorded(Basket(40))
    >>> uses = {"p.total()": lambda p: p.total(), "len(p)": len}
    >>> print(hearing(proxy, proxy.read, uses))
    p.total() is heard; len(p) is refused.
    """
    found = {name: outcome(use, proxy, heard) for name, use in uses.items()}
    height = ROW * len(found) - (ROW - HIGH)
    drawn = [box(PROXY, 0, WIDE, height), box(TARGET, 0, WIDE, height)]
    drawn.append(text(TARGET + WIDE / 2, height / 2 + 5, "target", "ink", "middle"))
    for row, (name, what) in enumerate(found.items()):
        y = row * ROW + HIGH / 2
        drawn.append(text(0, y + 5, name))
        drawn.append(text(PROXY + WIDE / 2, y + 5, what, "ink", "middle"))
        if what == "heard":
            drawn.append(arrow(PROXY + WIDE + 2, y, TARGET - 2, y, "accent"))
    told = "; ".join(f"{name} is {what}" for name, what in found.items())
    return Picture(f"{told}.", TARGET + WIDE + 2, height + 2, "".join(drawn))
