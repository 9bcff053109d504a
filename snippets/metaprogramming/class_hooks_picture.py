"""Draw who is called while a class statement runs."""

from typing import Any

from snippets.pictures.svg import Picture, arrow, box, text

WIDE, HIGH, ROW = 320.0, 26.0, 44.0


def moments() -> list[str]:
    """Run a class statement; return who was called, in order.

    >>> moments()[2:4]
    ['Field.__set_name__', 'Base.__init_subclass__']
    """
    told: list[str] = []

    class Meta(type):
        def __new__(cls, *args: Any) -> Any:
            told.append("Meta.__new__ begins")
            made = super().__new__(cls, *args)
            told.append("Meta.__new__ ends")
            return made

        def __init__(cls, *args: Any) -> None:
            told.append("Meta.__init__")
            super().__init__(*args)

    class Base(metaclass=Meta):
        def __init_subclass__(cls) -> None:
            super().__init_subclass__()
            told.append("Base.__init_subclass__")

    class Field:
        def __set_name__(self, owner: type, name: str) -> None:
            told.append("Field.__set_name__")

    def decorator(cls: Any) -> Any:
        told.append("the decorator")
        return cls

    told.clear()

    @decorator
    class Order(Base):
        told.append("the class body")
        item = Field()

    return told


def order_of_calls() -> Picture:
    """Draw the calls of a class statement.

    >>> print(order_of_calls())
    1 the class body; 2 Meta.__new__ begins; 3 Field.__set_name__; \
4 Base.__init_subclass__; 5 Meta.__new__ ends; 6 Meta.__init__; 7 the decorator.
    """
    told, drawn = moments(), []
    for place, words in enumerate(told):
        y = place * ROW
        hook = "_set_name_" in words or "_init_subclass_" in words
        drawn += [
            box(0, y, WIDE, HIGH, "accent2" if hook else "paper"),
            text(10, y + 18, f"{place + 1} {words}"),
        ]
        if place:
            drawn.append(arrow(30, y - ROW + HIGH + 3, 30, y - 3, "accent"))
    alt = "; ".join(f"{place} {words}" for place, words in enumerate(told, 1))
    height = ROW * len(told) - (ROW - HIGH) + 2
    return Picture(f"{alt}.", WIDE + 2, height, "".join(drawn))
