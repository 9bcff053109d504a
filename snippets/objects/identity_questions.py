"""Draw which methods Python calls to tell whether two objects are equal."""

import operator
from collections.abc import Callable
from typing import Any

from snippets.objects.identity import Item
from snippets.pictures.svg import Picture, box, line, text

METHODS = ("__hash__", "__eq__")
WIDTH, LEFT, COLUMN, ROW = 332.0, 112.0, 88.0, 30.0

CODES = {"tea": "tea", "twin": "tea", "milk": "milk"}
OPERATORS: dict[str, Callable[[Any, Any], bool]] = {
    "is": operator.is_,
    "==": operator.eq,
    "in": lambda one, many: one in many,
}
QUESTIONS = (
    "twin is tea",
    "twin == tea",
    "tea == tea",
    "twin in [tea]",
    "tea in [tea]",
    "twin in {tea}",
    "tea in {tea}",
    "milk in {tea}",
)


class Witness(Item):
    """An item that remembers which of its methods were called.

    >>> Witness.asked.clear()
    >>> Witness("tea", 250) == Witness("tea", 250), Witness.asked
    (True, ['__eq__'])
    """

    asked: list[str] = []

    def __eq__(self, other: object) -> bool:
        """Remember the question, then answer."""
        self.asked.append("__eq__")
        return super().__eq__(other)

    def __hash__(self) -> int:
        """Remember the question, then answer."""
        self.asked.append("__hash__")
        return super().__hash__()


def ask(question: str) -> tuple[list[str], bool]:
    """Return which methods a *question* called, and its answer.

    >>> ask("twin in {tea}")
    (['__hash__', '__eq__'], True)
    """
    names = {name: Witness(code, 250) for name, code in CODES.items()}
    left, sign, right = question.split()
    many = eval(right, names)  # making a set asks, too: that is not the question
    Witness.asked.clear()
    answer = OPERATORS[sign](names[left], many)
    return Witness.asked.copy(), answer


def row(question: str, y: float) -> tuple[str, str]:
    """Return the drawing of a *question*, and the same in words."""
    asked, answer = ask(question)
    parts = [text(0, y + 17, question), text(WIDTH, y + 17, str(answer), "ink", "end")]
    for place, name in enumerate(METHODS):
        x = LEFT + place * COLUMN
        if name in asked:
            parts.append(box(x, y, COLUMN - 10, 24, ("accent2", "accent")[place]))
            parts.append(text(x + COLUMN / 2 - 5, y + 17, name, anchor="middle"))
        else:
            parts.append(line(x, y + 12, x + COLUMN - 10, y + 12, "muted"))
    words = " and ".join(asked) or "nobody"
    return "".join(parts), f"{question}: asks {words}, {answer}"


def questions() -> Picture:
    """Ask every question, and draw whom Python asked.

    >>> print(questions().alt.partition(";")[0])
    twin is tea: asks nobody, False
    """
    rows = [row(question, place * ROW) for place, question in enumerate(QUESTIONS)]
    spoken = "; ".join(words for _, words in rows)
    body = "".join(drawn for drawn, _ in rows)
    return Picture(f"{spoken}.", WIDTH, len(rows) * ROW, body)
