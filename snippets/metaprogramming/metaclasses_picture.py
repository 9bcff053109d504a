"""Draw what a class statement calls, in order."""

from typing import Any

from snippets.pictures.svg import Picture, arrow, box, text

WIDE, HIGH, ROW = 320.0, 46.0, 64.0


def steps() -> list[tuple[str, str]]:
    """Run a class statement, and return who was called and what was there by then.

    >>> [who for who, _ in steps()][:3]
    ['Told.__prepare__', 'the body', 'Told.__new__']
    """
    seen: list[tuple[str, str]] = []

    class Told(type):
        @classmethod
        def __prepare__(cls, name: str, bases: Any, /, **_: Any) -> dict[str, object]:
            seen.append(("Told.__prepare__", "nothing there yet: makes a namespace"))
            return {}

        def __new__(mcs, name: str, bases: Any, names: Any) -> Any:
            seen.append(("Told.__new__", f"namespace with fee: {'fee' in names}"))
            return super().__new__(mcs, name, bases, names)

        def __init__(cls, name: str, bases: Any, names: Any) -> None:
            seen.append(("Told.__init__", f"gets the class {cls.__name__}"))
            super().__init__(name, bases, names)

    class Fee:
        def __set_name__(self, owner: type, name: str) -> None:
            seen.append(("Fee.__set_name__", f"gets {owner.__name__} and {name!r}"))

    class Desk:
        def __init_subclass__(cls) -> None:
            seen.append(("Desk.__init_subclass__", f"gets the class {cls.__name__}"))

    class Rush(Desk, metaclass=Told):
        seen.append(("the body", f"writes into the {type(locals()).__name__}"))
        fee = Fee()

    return seen


def column(told: list[tuple[str, str]], marked: str) -> Picture:
    """Draw steps from top to bottom, those with *marked* in their name in colour.

    >>> print(column([("body", "runs"), ("hook", "gets a class")], "hook"))
    1 body: runs; 2 hook: gets a class.
    """
    drawn = []
    for place, (who, what) in enumerate(told):
        y = place * ROW
        drawn += [
            box(0, y, WIDE, HIGH, "accent2" if marked in who else "paper"),
            text(10, y + 19, f"{place + 1} {who}"),
            text(10, y + 38, what, "muted"),
        ]
        if place:
            drawn.append(arrow(30, y - ROW + HIGH + 2, 30, y - 2, "accent"))
    alt = "; ".join(f"{n} {who}: {what}" for n, (who, what) in enumerate(told, 1))
    height = ROW * len(told) - (ROW - HIGH) + 2
    return Picture(f"{alt}.", WIDE + 2, height, "".join(drawn))


def statement() -> Picture:
    """Draw the calls of a class statement from top to bottom."""
    return column(steps(), "Told.")
