"""The C3 merge, one step at a time: who stands behind a class, and why.

Python's own account is "The Python 2.3 Method Resolution Order" in its HOWTOs.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

Line = list[type]


@dataclass(frozen=True)
class Step:
    """One step of the merge: the lines as they stood, and who was called up.

    *waiting* are the classes at the front of a line that somebody else's line
    put behind another class, so that they were passed over.
    """

    lines: list[Line]
    waiting: list[type]
    taken: type


def is_behind(cls: type, lines: Sequence[Line]) -> bool:
    """Tell whether *cls* stands behind another class in any of the *lines*.

    >>> is_behind(int, [[bool, int], [int]])
    True
    """
    return any(cls in line[1:] for line in lines)


def call_up(lines: list[Line]) -> Step:
    """Take the first front that stands behind nobody; TypeError if there is none."""
    fronts = [line[0] for line in lines]
    for place, front in enumerate(fronts):
        if not is_behind(front, lines):
            return Step(lines, fronts[:place], front)
    names = ", ".join(front.__name__ for front in fronts)
    raise TypeError(f"every front stands behind somebody: {names}")


def merge(lines: list[Line]) -> Iterator[Step]:
    """Yield the steps until all lines are empty; TypeError when they get stuck."""
    while lines := [line for line in lines if line]:
        step = call_up(lines)
        yield step
        lines = [[cls for cls in line if cls is not step.taken] for line in lines]


def steps(*bases: type) -> Iterator[Step]:
    """Merge the orders of all *bases* and, as the last line, the bases as written.

    >>> [step.taken.__name__ for step in steps(bool, float)]
    ['bool', 'int', 'float', 'object']
    >>> list(steps(int, bool))
    Traceback (most recent call last):
    TypeError: every front stands behind somebody: int, bool, int
    """
    return merge([*map(order, bases), list(bases)])


def order(cls: type) -> Line:
    """Return the resolution order of *cls*, worked out from its bases alone.

    >>> order(bool) == list(bool.__mro__)
    True
    """
    return [cls, *(step.taken for step in steps(*cls.__bases__))]
