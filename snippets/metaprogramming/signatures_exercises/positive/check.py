"""Check that negative cents are refused, wherever they come from."""

from collections.abc import Callable
from types import ModuleType

from snippets.exercise import Wrong, expect


def charge(order: str, cents: int) -> str:
    """Charge for an order."""
    return f"{order}: {cents}"


def refund(cents: int = -5, *, to: str = "card") -> str:
    """Give something back."""
    return f"{cents} to {to}"


def refused(call: Callable[[], object]) -> bool:
    """Tell whether a call is refused with ValueError."""
    try:
        call()
    except ValueError:
        return True
    except IndexError:
        raise Wrong("A call without positional arguments is not understood.") from None
    return False


def check(answer: ModuleType) -> None:
    """Charge by place and by name, refund by default."""
    safe, back = answer.positive(charge), answer.positive(refund)
    expect(not refused(lambda: safe("tea", 0)), "cents of 0 are refused.")
    expect(safe("tea", 250) == "tea: 250", "A good call does not return its result.")
    expect(refused(lambda: safe("tea", cents=-1)), "By name, -1 passes.")
    expect(refused(lambda: safe("tea", -1)), "By place, -1 passes.")
    expect(refused(lambda: safe(cents=-1, order="tea")), "By name alone, -1 passes.")
    expect(refused(lambda: back(-1)), "In another first place, -1 passes.")
    expect(refused(back), "A default of -5 passes.")
    expect(not refused(lambda: back(5, to="cash")), "A good refund is refused.")
    try:
        answer.positive(len)
    except TypeError:
        return
    except Exception as error:
        what = type(error).__name__
        raise Wrong(f"A function without cents is refused with {what}.") from None
    raise Wrong("A function without cents is decorated all the same.")
