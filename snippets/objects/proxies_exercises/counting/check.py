"""Check that calls are counted, and nothing else."""

from types import ModuleType

from snippets.exercise import expect
from snippets.objects.proxies import Basket


def check(answer: ModuleType) -> None:
    """Call, read, and ask for what is not there."""
    basket = Basket(40, 7)
    counting = answer.Counting(basket)
    expect(dict(counting.calls) == {}, "Before any call, calls is not empty.")
    total = counting.total
    expect(dict(counting.calls) == {}, "Reading a method counts as a call.")
    expect(total() == 47, "The result of a call is lost.")
    expect(dict(counting.calls) == {"total": 1}, "A call is not counted.")
    counting.add(price=3)
    counting.total()
    expect(
        dict(counting.calls) == {"total": 2, "add": 1}, "Later calls are not counted."
    )
    prices = counting.prices
    expect(prices is basket.prices, "An attribute that is no method comes wrapped.")
    expect(not hasattr(counting, "colour"), "A name that the target lacks is there.")
