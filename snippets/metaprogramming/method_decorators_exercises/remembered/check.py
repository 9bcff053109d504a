"""Check that each instance computes once, and then is free to go."""

import gc
import weakref
from types import ModuleType, new_class
from typing import Any

from snippets.exercise import Wrong, expect


def order_class(answer: ModuleType, computed: list[str]) -> Any:
    """Return a class without hash, whose `price` is remembered."""

    def begin(self: Any, name: str) -> None:
        self.name = name

    def price(self: Any) -> int:
        computed.append(self.name)
        return len(self.name)

    body = {
        "__init__": begin,
        "__eq__": lambda self, other: True,
        "__hash__": None,
        "price": answer.remembered(price),
    }
    return new_class("Order", exec_body=lambda namespace: namespace.update(body))


def check(answer: ModuleType) -> None:
    """Ask two orders twice, let one go, and ask many new ones."""
    computed: list[str] = []
    order = order_class(answer, computed)
    first, second = order("tea"), order("coffee")
    try:
        prices = first.price(), first.price(), second.price()
    except TypeError as error:
        if "hash" in str(error):
            raise Wrong("An order without a hash cannot be remembered.") from None
        raise
    expect(prices[0] == prices[1] == 3, "The result is wrong.")
    expect(computed.count("tea") == 1, "One instance computes more than once.")
    expect(prices[2] == 6, "One instance gets what another computed.")
    gone = weakref.ref(first)
    del first
    gc.collect()
    expect(gone() is None, "The decorator keeps an instance alive.")
    for name in ("a", "bb", "ccc", "dddd") * 50:
        fresh = order(name)
        right = fresh.price() == len(name)
        expect(right, "A new instance gets what an old one computed.")
        del fresh
