"""Check that baskets share their beginning, and nothing that comes later."""

from types import ModuleType, new_class

from snippets.exercise import expect


def check(answer: ModuleType) -> None:
    """Fill baskets of two classes, then let an item become free."""
    cls = answer.Basket
    first, second = cls(), cls()
    first.add("tea")
    expect(list(first.items) == ["bag", "tea"], "A basket loses what is added to it.")
    expect(
        list(second.items) == ["bag"],
        "What one customer adds turns up in a basket that was there already.",
    )
    expect(list(cls().items) == ["bag"], "What one customer adds is free for the next.")
    expect(cls.free == ["bag"], "What one customer adds must not change Basket.free.")
    gift = new_class("Gift", (cls,), exec_body=lambda ns: ns.update(free=["card"]))
    expect(
        list(gift().items) == ["card"],
        "A subclass with free items of its own begins with those of Basket.",
    )
    cls.free.append("leaflet")
    try:
        expect(
            list(cls().items) == ["bag", "leaflet"],
            "An item that has become free is missing in the next basket.",
        )
        expect(
            list(first.items) == ["bag", "tea"],
            "An item that becomes free turns up in a basket from before.",
        )
    finally:
        cls.free.remove("leaflet")
