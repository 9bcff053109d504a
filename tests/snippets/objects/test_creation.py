"""The call written in Python does what the interpreter's call does."""

from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from snippets.objects.creation import Money, create
from snippets.objects.creation_calls import calls
from snippets.objects.super import Receipt

Refused: Any = type("Refused", (), {"__init__": lambda self: self})


class Elsewhere:
    """Makes something else, which must not be set up."""

    def __new__(cls, wanted: object) -> Any:
        """Return an object of another class."""
        return wanted

    def __init__(self, wanted: object) -> None:
        raise AssertionError("never reached")


CALLS: list[tuple[type, tuple[Any, ...]]] = [
    (int, ("12",)),
    (Fraction, ("1/3",)),
    (Money, (99.7,)),
    (Path, ("ledger",)),
    (Elsewhere, (Money,)),
    (str, (b"net", "ascii")),
]


@pytest.mark.parametrize(("cls", "arguments"), CALLS)
def test_create_gives_what_the_call_gives(cls: type, arguments: tuple[Any]) -> None:
    made, called = create(cls, *arguments), cls(*arguments)
    assert made == called
    assert type(made) is type(called)


def test_create_sets_up() -> None:
    assert vars(create(Receipt, 100)) == {"net": 100}


@pytest.mark.parametrize("call", [Refused, lambda: create(Refused)])
def test_init_returns_nothing(call: Callable[[], object]) -> None:
    with pytest.raises(TypeError, match="should return None"):
        call()


def test_the_picture_names_what_was_made_elsewhere() -> None:
    drawn = calls((Elsewhere, 12))
    assert drawn.alt == "Elsewhere(12): __new__ gives int 12, no __init__ runs."
