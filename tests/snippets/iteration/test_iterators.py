"""The loop written out agrees with `for`, whatever it meets."""

from collections.abc import Callable, Iterable, Iterator
from io import StringIO
from typing import Any

import pytest

from snippets.iteration.iterators import Shift, Times, each
from snippets.iteration.iterators_places import places

Loop = Callable[[Any, Callable[[Any], object]], None]


def looped(items: Iterable[Any], work: Callable[[Any], object]) -> None:
    for item in items:
        work(item)


class Week:
    """Has readings by day, and no `__iter__`."""

    def __getitem__(self, day: int) -> str:
        """Return the reading of a day."""
        return ["attic", "barn"][day]


class Named:
    """Has readings by name, and no `__iter__`."""

    def __getitem__(self, name: str) -> str:
        """Return the reading of a sensor."""
        return {"attic": "214"}[name]


class Unready:
    """Gives a list instead of an iterator."""

    def __iter__(self) -> list[int]:
        """Return what is no iterator."""
        return [214]


def failing() -> Iterator[int]:
    yield 214
    raise ValueError("no reading")


def told(loop: Loop, make: Callable[[], Any]) -> list[Any]:
    found: list[Any] = []
    try:
        loop(make(), found.append)
    except Exception as error:
        found.append((type(error), str(error)))
    return found


MAKERS: dict[str, Callable[[], Any]] = {
    "list": lambda: [1, 2],
    "set": lambda: {"attic", "barn"},
    "dict": lambda: {"attic": 1},
    "str": lambda: "attic",
    "lines": lambda: StringIO("one\ntwo\n"),
    "iterator": lambda: Times(30),
    "iterable": lambda: Shift(30),
    "sentinel": lambda: iter([3, 2, 1, 0].pop, 2),
    "generator": lambda: (n * n for n in range(3)),
    "fails": failing,
    "getitem": Week,
    "getitem by name": Named,
    "no iterator": Unready,
    "int": lambda: 214,
    "None": lambda: None,
}


@pytest.mark.parametrize("name", MAKERS)
def test_the_loop_written_out_does_what_for_does(name: str) -> None:
    assert told(each, MAKERS[name]) == told(looped, MAKERS[name]) != []


@pytest.mark.parametrize("loop", [each, looped])
def test_a_stop_iteration_of_the_body_is_no_end(loop: Loop) -> None:
    def work(item: int) -> None:
        raise StopIteration(item)

    with pytest.raises(StopIteration, match="214"):
        loop([214], work)


def test_a_used_up_iterator_stands_behind_the_last_item() -> None:
    log = ["attic", "barn"]
    used = iter(log)
    list(used)
    picture = places(log, {"used": used})
    assert picture.alt.endswith("The next item of used: none.")
    assert picture.width <= 332
