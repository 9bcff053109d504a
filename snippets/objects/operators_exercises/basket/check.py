"""Check that += changes the basket and + does not."""

from types import ModuleType
from typing import Any

from snippets.exercise import Wrong, expect


class Scale:
    """A class that knows baskets."""

    def __radd__(self, other: object) -> str:
        """Answer for the basket."""
        return "the scale"


def add(one: Any, other: object, message: str) -> Any:
    """Return the sum, or say that it is refused."""
    try:
        return one + other
    except (TypeError, AttributeError):
        raise Wrong(message) from None


def check(answer: ModuleType) -> None:
    """Put things into baskets, in place and not."""
    make = answer.Basket
    basket = same = make(["tea"])
    for more in (["jam"], iter(["rice"]), make(["salt"])):
        try:
            basket += more
        except TypeError:
            kind = type(more).__name__
            raise Wrong(f"A basket refuses += with a {kind}.") from None
        expect(basket is not None, "After += the basket is None.")
        expect(basket is same, "After += the name holds another basket.")
    expect(
        list(same) == ["tea", "jam", "rice", "salt"],
        f"tea, jam, rice and salt were taken, and the basket holds {list(same)}.",
    )
    one, two = make(["tea"]), make(["jam"])
    both = add(one, two, "one + two is refused.")
    expect(list(one) == ["tea"], "one + two changes one.")
    expect(list(two) == ["jam"], "one + two changes two.")
    expect(isinstance(both, make), "one + two is no Basket.")
    expect(list(both) == ["tea", "jam"], f"one + two holds {list(both)}.")
    both += ["salt"]
    expect(
        "salt" not in [*one, *two],
        "What is put into one + two turns up in one of the two.",
    )
    weighed = add(one, Scale(), "basket + scale: the class of the scale was not asked.")
    expect(weighed == "the scale", "basket + scale: the scale knows better.")
    try:
        one + 5
    except TypeError:
        return
    except Exception as error:
        raise Wrong(f"basket + 5 raises {type(error).__name__}.") from None
    raise Wrong("basket + 5 is to be a TypeError.")
