"""Check that answers and failures are kept, and interrupts are not."""

from types import ModuleType
from typing import Any

from snippets.exercise import Wrong, expect


def ask(function: Any, *args: Any) -> Any:
    """Return what *function* returns, or the class of what it raises."""
    try:
        return function(*args)
    except (ArithmeticError, KeyboardInterrupt) as error:
        return type(error)


def check(answer: ModuleType) -> None:
    """Ask for an answer, a failure, None and an interrupt, each of them twice."""
    ran: list[tuple[Any, ...]] = []

    def price(*args: Any) -> Any:
        ran.append(args)
        match args[0]:
            case "gin":
                raise ZeroDivisionError("no gin today")
            case "rum":
                raise OverflowError("too much rum")
            case "gift":
                return None
            case "stop":
                raise KeyboardInterrupt
            case "odd":
                return ValueError("an odd answer")
        return len(args[0]) * args[1]

    kept = answer.remembered(price)
    prices = [ask(kept, "tea", cups) for cups in (1, 2, 1, 2)]
    expect(prices == [3, 6, 3, 6], "The answers are wrong.")
    expect(len(ran) == 2, "An answer is computed twice.")
    errors = [ask(kept, order, 1) for order in ("gin", "rum", "gin", "rum")]
    first, again = errors[:2], errors[2:]
    right = [ZeroDivisionError, OverflowError]
    expect(first == right, "A call that fails does not raise its own error.")
    expect(len(ran) == 4, "A call that failed runs again.")
    expect(again == right, "A kept failure is not raised again.")
    gifts = [ask(kept, "gift", 1), ask(kept, "gift", 1)]
    expect(gifts == [None, None] and len(ran) == 5, "The answer None is not kept.")
    try:
        odd = [kept("odd", 1), kept("odd", 1)]
    except ValueError:
        raise Wrong("An error that is returned is raised.") from None
    expect(all(isinstance(one, ValueError) for one in odd), "The answers are wrong.")
    stops = [ask(kept, "stop", 1), ask(kept, "stop", 1)]
    expect(stops == [KeyboardInterrupt] * 2, "An interrupt does not get through.")
    expect(ran.count(("stop", 1)) == 2, "An interrupt is kept.")
