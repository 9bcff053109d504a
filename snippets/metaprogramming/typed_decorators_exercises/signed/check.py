"""Check that a clerk is asked for, noted, and kept back."""

from inspect import signature
from types import ModuleType
from typing import Any

from snippets.exercise import Wrong, expect


def check(answer: ModuleType) -> None:
    """Let clerks call two functions, one with a keyword of the same name."""
    log: list[Any] = answer.LOG
    log.clear()

    def quote(order: str, count: int = 1) -> int:
        return 250 * count

    def hire(**details: str) -> dict[str, str]:
        return details

    asked = answer.signed(quote)
    try:
        price = asked("Ada", "tea", count=2)
    except TypeError:
        raise Wrong(
            "The clerk is passed on to the function, or not asked for."
        ) from None
    expect(price == 500, "The result of the call is another one.")
    expect(
        log == [("Ada", "quote")], "The clerk is not noted, with the function's name."
    )
    try:
        hired = answer.signed(hire)("Ada", clerk="Bob")
    except TypeError:
        raise Wrong("A keyword clerk of the function gets in the way.") from None
    expect(hired == {"clerk": "Bob"}, "A keyword clerk of the function is lost.")
    names = list(signature(asked).parameters)
    expect(names[:1] == ["clerk"], "The signature does not begin with the clerk.")
    expect(
        names == ["clerk", "order", "count"], "The signature lost the function's own."
    )
