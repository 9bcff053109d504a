"""Check that prices keep their value, class and attributes when they are copied."""

import copy
import pickle
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import ModuleType
from typing import Any

from snippets.exercise import expect

COPIES: dict[str, Callable[[Any], Any]] = {
    "copy.copy()": copy.copy,
    "copy.deepcopy()": copy.deepcopy,
    "pickle": lambda price: pickle.loads(pickle.dumps(price)),
}


@contextmanager
def importable(module: ModuleType, *classes: type) -> Iterator[None]:
    """Let `pickle` find the *classes* in the *module*."""
    before = sys.modules.get(module.__name__)
    sys.modules[module.__name__] = module
    for cls in classes:
        cls.__module__ = module.__name__
        cls.__qualname__ = cls.__name__
        setattr(module, cls.__name__, cls)
    try:
        yield
    finally:
        del sys.modules[module.__name__]
        if before:
            sys.modules[module.__name__] = before


def check(answer: ModuleType) -> None:
    """Copy prices, and objects of a subclass, in three ways."""
    price: Any = answer.Price
    expect(
        isinstance(price, type) and issubclass(price, int), "A Price shall be an int."
    )
    expect(
        price(12, 50) == 1250 and price(12) == 1200,
        "Price(12, 50) and Price(12) shall be 1250 and 1200 cents, as now.",
    )

    class Reduced(price):  # type: ignore[misc]
        """A price of another class."""

    with importable(answer, price, Reduced):
        for name, copied in COPIES.items():
            check_copies(name, copied, price, Reduced)


def check_copies(name: str, copied: Callable[[Any], Any], cls: Any, sub: Any) -> None:
    """Copy in one of the ways and look at value, class and attributes."""
    for amount in (cls(12, 50), cls(0, 5), cls(12)):
        twin = copied(amount)
        expect(
            int(twin) == int(amount),
            f"{name} makes {int(twin)} cents of {int(amount)}.",
        )
    expect(type(copied(cls(12, 50))) is cls, f"{name} makes something else of a Price.")
    reduced = sub(12, 50)
    reduced.reason = "dented"
    twin = copied(reduced)
    expect(type(twin) is sub, f"{name} makes a Price of an object of a subclass.")
    expect(int(twin) == 1250, f"{name} changes the value of a subclass's object.")
    expect(
        vars(twin) == {"reason": "dented"},
        f"{name} loses the attributes of a price.",
    )
