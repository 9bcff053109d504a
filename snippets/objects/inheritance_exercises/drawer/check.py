"""Check that no debt gets into a drawer, whatever ways in it has."""

from collections.abc import Callable
from contextlib import suppress
from operator import setitem
from types import ModuleType
from typing import Any

from snippets.exercise import Wrong, expect

WAYS: dict[str, Callable[[Any], object]] = {
    "extend([-5])": lambda drawer: drawer.extend([-5]),
    "insert(0, -5)": lambda drawer: drawer.insert(0, -5),
    "drawer += [-5]": lambda drawer: drawer.__iadd__([-5]),
    "drawer[0] = -5": lambda drawer: setitem(drawer, 0, -5),
    "drawer[0:0] = [-5]": lambda drawer: setitem(drawer, slice(0, 0), [-5]),
    "__init__([-5])": lambda drawer: drawer.__init__([-5]),
}


def filled(answer: ModuleType) -> Any:
    """Return a drawer with two amounts."""
    drawer = answer.Drawer()
    drawer.append(20)
    drawer.append(0)
    return drawer


def check(answer: ModuleType) -> None:
    """Use a drawer as it is meant, then try all ways in that a list has."""
    try:
        drawer = filled(answer)
    except ValueError:
        raise Wrong("A drawer refuses 20 or 0, and neither is a debt.") from None
    expect(
        len(drawer) == 2 and list(drawer) == list(drawer) == [20, 0],
        "After append(20) and append(0), len() is to be 2 and loops to give 20, 0.",
    )
    with suppress(ValueError):
        drawer.append(-5)
        raise Wrong("append(-5) is to raise ValueError.")
    expect(list(drawer) == [20, 0], "append(-5) changes the drawer before it refuses.")
    known = dir(answer.Drawer)
    for way, use in WAYS.items():
        drawer = filled(answer)
        with suppress(Exception):  # refused, or there is no such way
            use(drawer)
        debts = [amount for amount in drawer if amount < 0]
        name, called, _ = way.partition("(")
        lent = ", lent by __getattr__()" if called and name not in known else ""
        expect(not debts, f"A debt gets in by {way}{lent}.")
    check_made(answer)


def check_made(answer: ModuleType) -> None:
    """Make a drawer from amounts, if that is possible, and look for what leads out."""
    with suppress(TypeError, ValueError):
        debts = [amount for amount in answer.Drawer([20, -5]) if amount < 0]
        expect(not debts, "A debt gets in by Drawer([20, -5]).")
    drawer = filled(answer)
    lists = [name for name in dir(drawer) if is_way_in(drawer, name)]
    expect(not lists, f"drawer.{', '.join(lists)} gives out the list itself.")


def is_way_in(drawer: Any, name: str) -> bool:
    """Tell whether a public name gives out a list that the drawer loops over."""
    value = None if name.startswith("_") else getattr(drawer, name, None)
    if not isinstance(value, list):
        return False
    value.append(-5)
    return -5 in list(drawer)
