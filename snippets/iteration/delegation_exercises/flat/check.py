"""Trees of lists, tuples and generators, with strings for leaves."""

from itertools import count
from types import ModuleType
from typing import Any

from snippets.exercise import Wrong, expect


def leaves(answer: ModuleType, tree: Any) -> list[Any]:
    """Return all leaves that the answer finds."""
    try:
        return list(answer.flat(tree))
    except RecursionError:
        raise Wrong("flat() never ends: a letter is a string again.") from None


def check(answer: ModuleType) -> None:
    """Compare the leaves, and see how much is read for the first of them."""
    found = leaves(answer, [1, [2, [3, [4]]], [], 5])
    expect(found == [1, 2, 3, 4, 5], f"[1, [2, [3, [4]]], [], 5] gave {found}.")
    found = leaves(answer, ["attic", ["barn", b"well"]])
    expect(
        found == ["attic", "barn", b"well"],
        f"['attic', ['barn', b'well']] gave {found}.",
    )
    found = leaves(answer, (1, (2, (part for part in ([3], 4)))))
    expect(found == [1, 2, 3, 4], "The parts of tuples and generators count as well.")
    late(answer)


def late(answer: ModuleType) -> None:
    """Ask for the first leaves of a tree without an end."""
    read = 0

    def rows() -> Any:
        nonlocal read
        for number in count():
            read += 1
            if read > 9:
                raise Wrong("flat() reads on and on before it gives the first leaf.")
            yield [number, (number,)]

    found = answer.flat(rows())
    expect(read == 0, "Nobody has asked for a leaf yet, and the tree was read.")
    first = [next(found) for _ in range(2)]
    expect(first == [0, 0], f"The first leaves of [0, (0,)], … came as {first}.")
    expect(read == 1, f"For two leaves of the first row, {read} rows were read.")
