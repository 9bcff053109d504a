"""Functions with texts in their annotations, in several places."""

from types import ModuleType
from typing import Annotated

from snippets.exercise import Wrong, expect


def price(net: Annotated[int, "cents"], rate: float) -> int:
    """Return the price with the tax."""
    return net + round(net * rate)


def weigh(net: "Annotated[int, 'grams']") -> int:
    """Return the weight with the box."""
    return net + 250


def exchange(
    net: Annotated[int, 100, "cents"], *, rate: float
) -> Annotated[float, "euros"]:
    """Return the amount in another currency."""
    return net * rate


def check(answer: ModuleType) -> None:
    """Read each function's units."""
    found = answer.units(price)
    expect(bool(found), "price(net, rate) says that net is in cents; nothing came.")
    expect(
        found == {"net": "cents"},
        "For price(net, rate), only net has a text: {'net': 'cents'}.",
    )
    try:
        grams = answer.units(weigh)
    except AttributeError:
        raise Wrong("weigh(net) keeps its annotation as text: evaluate it.") from None
    expect(
        grams == {"net": "grams"},
        "weigh(net) keeps its annotation as text: evaluate it.",
    )
    found = answer.units(exchange)
    expect("return" not in found, "The result of exchange() is no parameter.")
    expect(
        found == {"net": "cents"},
        "In exchange(), the annotation of net holds a number before the text.",
    )
