"""Draw the steps of the C3 merge that puts the ancestors of a class in order."""

from collections.abc import Iterator

from snippets.objects.mro import Step, steps
from snippets.pictures.svg import Picture, box, text

ROW = 28.0
HEAD = 30.0
GAP = 14.0


def width(cls: type) -> float:
    """Return how wide a box must be for every name in the order of *cls*."""
    return 18 + 8 * max(len(ancestor.__name__) for ancestor in cls.__mro__)


def role(cls: type, place: int, step: Step) -> str:
    """Return the colour of *cls*, which has this *place* in a queue."""
    if cls is step.taken:
        return "accent"
    return "accent2" if place == 0 and cls in step.waiting else "paper"


def headline(number: int, step: Step) -> str:
    """Say in words what the step did."""
    waiting = "".join(f"{cls.__name__} waits, " for cls in step.waiting)
    return f"{number}. {waiting}{step.taken.__name__} is next"


def rows(step: Step, y: float, wide: float) -> Iterator[str]:
    """Yield the queues of a step as rows of boxes, the first one at *y*."""
    for down, queue in enumerate(step.queues):
        for place, cls in enumerate(queue):
            x = place * (wide + 8)
            yield box(x, y + down * ROW, wide, ROW - 6, role(cls, place, step))
            yield text(x + wide / 2, y + down * ROW + 16, cls.__name__, anchor="middle")


def merge_steps(cls: type) -> Picture:
    """Draw every step of the merge for *cls*, whose own place comes first.

    >>> print(merge_steps(bool))
    1. int is next. 2. object is next.
    """
    body, y, wide = "", 0.0, width(cls)
    words = []
    for number, step in enumerate(steps(*cls.__bases__), 1):
        words.append(headline(number, step))
        body += text(0, y + 18, words[-1]) + "".join(rows(step, y + HEAD, wide))
        y += HEAD + len(step.queues) * ROW + GAP
    across = max(len(base.__mro__) for base in cls.__bases__) * (wide + 8)
    return Picture(". ".join(words) + ".", across, y - GAP, body)
