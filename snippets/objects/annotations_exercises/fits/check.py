"""Values and hints, from classes to unions of lists."""

from types import ModuleType
from typing import Any, Optional, Union

from snippets.exercise import Wrong, expect

OPTIONAL = Optional[int]  # noqa: UP045 (the older ways to write a union)
EITHER = Union[int, str]  # noqa: UP007


def check(answer: ModuleType) -> None:
    """Ask about plain classes, lists, unions, and what is made of them."""

    def fits(value: object, hint: Any) -> bool:
        try:
            return bool(answer.fits(value, hint))
        except TypeError:
            raise Wrong(f"fits({value!r}, {hint}) raises TypeError.") from None

    expect(fits(12, int) and not fits("12", int), "12 fits int, and '12' does not.")
    expect(fits([12, 30], list[int]) and fits([], list[int]), "[] fits list[int].")
    expect(
        not fits([12, "tea"], list[int]),
        "[12, 'tea'] does not fit list[int]: look at every item.",
    )
    expect(not fits((12, 30), list[int]), "A tuple is no list.")
    expect(fits([12, "tea"], list), "Any list fits the plain class.")
    expect(
        fits(None, int | None) and fits(12, int | None) and not fits("", int | None),
        "12 and None fit int | None, and a text does not.",
    )
    expect(
        fits(None, OPTIONAL) and fits("tea", EITHER) and not fits(1.5, EITHER),
        "Optional[int] and Union[int, str] are unions as well.",
    )
    expect(fits(None, None) and not fits(0, None), "None fits None, and 0 does not.")
    expect(
        fits([12, None], list[int | None]) and not fits([12, ""], list[int | None]),
        "The items of a list may have to fit a union.",
    )
    expect(
        fits([[12]], list[list[int]]) and not fits([["tea"]], list[list[int]]),
        "The items of a list may be lists.",
    )
    mixed = int | list[int]
    expect(
        fits(12, mixed) and fits([12], mixed) and not fits(["tea"], mixed),
        "A part of a union may be a list.",
    )
