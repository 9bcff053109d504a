"""The C3 merge, one step at a time: who stands behind a class, and why.

Python's own account is "The Python 2.3 Method Resolution Order" in its HOWTOs.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

Queue = list[type]


@dataclass(frozen=True)
class Step:
    """One step of the merge: the queues as they stood, and who was called up.

    *waiting* are the fronts that were passed over, as each of them stands behind
    another class in some queue.
    """

    queues: list[Queue]
    waiting: list[type]
    taken: type


def is_behind(cls: type, queues: Sequence[Queue]) -> bool:
    """Tell whether *cls* stands behind another class in any of the *queues*.

    >>> is_behind(int, [[bool, int], [int]])
    True
    """
    return any(cls in queue[1:] for queue in queues)


def call_up(queues: list[Queue]) -> Step:
    """Take the first front that stands behind nobody; TypeError if there is none."""
    fronts = [queue[0] for queue in queues]
    for place, front in enumerate(fronts):
        if not is_behind(front, queues):
            return Step(queues, fronts[:place], front)
    names = ", ".join(front.__name__ for front in fronts)
    raise TypeError(f"every front stands behind somebody: {names}")


def merge(queues: list[Queue]) -> Iterator[Step]:
    """Yield the steps until all queues are empty; TypeError when they get stuck."""
    while queues := [queue for queue in queues if queue]:
        step = call_up(queues)
        yield step
        queues = [[cls for cls in queue if cls is not step.taken] for queue in queues]


def steps(*bases: type) -> Iterator[Step]:
    """Merge the orders of all *bases* and, as the last queue, the bases as written.

    >>> [step.taken.__name__ for step in steps(bool, float)]
    ['bool', 'int', 'float', 'object']
    >>> list(steps(int, bool))
    Traceback (most recent call last):
    TypeError: every front stands behind somebody: int, bool, int
    """
    return merge([*map(order, bases), list(bases)])


def order(cls: type) -> Queue:
    """Return the resolution order of *cls*, worked out from its bases alone.

    >>> order(bool) == list(bool.__mro__)
    True
    """
    return [cls, *(step.taken for step in steps(*cls.__bases__))]
