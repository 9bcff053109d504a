"""Draw a bound method, and the three objects around it."""

from collections.abc import Iterator
from types import MethodType

from snippets.pictures.svg import Picture, arrow, box, text

WIDE, HIGH = 124.0, 44.0
LEFT, RIGHT, TOP, LOW = 0.0, 204.0, 8.0, 116.0

Edge = tuple[str, str, str]
PLACES = {
    "instance": (LEFT, TOP),
    "class": (RIGHT, TOP),
    "bound method": (LEFT, LOW),
    "function": (RIGHT, LOW),
}


def edges(method: MethodType) -> Iterator[Edge]:
    """Yield which of the four objects holds which other, and under what name."""
    instance, function, name = method.__self__, method.__func__, method.__name__
    cls = type(instance)
    yield "bound method", "instance", "__self__"
    yield "bound method", "function", "__func__"
    yield "instance", "class", "__class__"
    if vars(cls).get(name) is function:
        yield "class", "function", name
    if vars(instance).get(name) == method:
        yield "instance", "bound method", name


def ways(found: Edge) -> Iterator[str]:
    """Yield the arrow of one edge and its name."""
    (x1, y1), (x2, y2) = PLACES[found[0]], PLACES[found[1]]
    back = 24.0 if found[0] == "instance" else 0.0  # beside the way down
    if y1 == y2:
        yield arrow(x1 + WIDE + 3, y1 + HIGH / 2, x2 - 3, y2 + HIGH / 2, "accent")
        yield text((x1 + WIDE + x2) / 2, y1 + HIGH / 2 - 8, found[2], "ink", "middle")
    else:
        x, down = x1 + 30 + back, y2 > y1
        start, end = (y1 + HIGH + 3, y2 - 3) if down else (y1 - 3, y2 + HIGH + 3)
        yield arrow(x, start, x, end, "accent")
        yield text(x + 8, (start + end) / 2 + 5, found[2])


def bound(instance: object, name: str) -> Picture:
    """Draw the method *name* of *instance*: what it holds, and what holds it.

    >>> from snippets.objects.binding import Entry
    >>> print(bound(Entry(100), "total").alt.partition(". ")[0])
    The bound method holds the instance as __self__
    """
    method: MethodType = getattr(instance, name)
    cls, function = type(instance), method.__func__
    names = {
        "instance": f"an {cls.__name__}",
        "class": cls.__name__,
        "bound method": "new each time",
        "function": function.__qualname__,
    }
    drawn = [part for edge in edges(method) for part in ways(edge)]
    for kind, (x, y) in PLACES.items():
        role = "accent2" if kind == "bound method" else "paper"
        drawn.append(box(x, y, WIDE, HIGH, role))
        drawn.append(text(x + WIDE / 2, y + 18, kind, "muted", "middle"))
        drawn.append(text(x + WIDE / 2, y + 36, names[kind], "ink", "middle"))
    told = [f"The {one} holds the {two} as {name}" for one, two, name in edges(method)]
    return Picture(". ".join(told) + ".", RIGHT + WIDE, LOW + HIGH + 8, "".join(drawn))
