"""Check that objects are counted by who they are, also when they come and go."""

from collections.abc import Iterator
from types import ModuleType

from snippets.exercise import Wrong, expect
from snippets.objects.identity import Item


class Silent(Item):
    """An item that refuses to be compared, and is unhashable."""

    def __eq__(self, other: object) -> bool:
        """Refuse."""
        raise Wrong("You asked an object whether it is equal: ask who it is.")


def fresh(number: int) -> Iterator[list[str]]:
    """Yield lists that nobody else keeps."""
    for _ in range(number):
        yield ["tea"]


def check(answer: ModuleType) -> None:
    """Count equal objects, one object many times, and objects that do not stay."""
    count = answer.count
    try:
        expect(count([["tea"], ["tea"]]) != 1, "Two equal lists are two objects.")
    except TypeError as error:
        if "unhashable" not in str(error):
            raise
        raise Wrong("A list is unhashable, and is to be counted as well.") from None
    shelf = ["tea"]
    expect(
        count([shelf, shelf, ["milk"]]) == 2, "One list that comes twice counts once."
    )
    tea = Silent("tea", 250)
    expect(count([tea, Silent("tea", 250), tea]) == 2, "Two items, one of them twice.")
    expect(count([]) == 0, "Nothing is no object.")
    expect(
        count(fresh(100)) == 100,
        "A generator made 100 lists, one after the other: ids of the gone come back.",
    )
    expect(count(iter([shelf, shelf])) == 1, "An iterator may be asked only once.")
