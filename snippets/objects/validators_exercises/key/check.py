"""Check that a field serves as a key on the class and as a number on instances."""

from types import ModuleType

from snippets.exercise import Wrong, expect


def check(answer: ModuleType) -> None:
    """Sort fees by both fields, and read and write the amounts."""
    cls = answer.Fee
    rent, tea, food = fees = [cls(700, 90), cls(3, 9), cls(40, 8)]
    expect(rent.net == 700, "fee.net is no longer the net amount.")
    expect(callable(cls.net), "Fee.net, read on the class, cannot be called.")
    try:
        nets = [cls.net(fee) for fee in fees]
    except Exception as error:
        raise Wrong(f"Fee.net(fee) raises {type(error).__name__}.") from None
    expect(nets == [700, 3, 40], "Fee.net(fee) is not the net amount of that fee.")
    by_tax = sorted(fees, key=cls.tax)
    expect(by_tax == [food, tea, rent], "Sorting by Fee.tax does not sort by the tax.")
    tea.net = 1000
    expect(max(fees, key=cls.net) is tea, "Fee.net(fee) misses a later assignment.")
    try:
        food.net = -1
    except ValueError:
        return
    raise Wrong("A fee of -1 is accepted.")
