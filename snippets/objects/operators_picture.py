"""Draw whom an operator asks, in which order."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from snippets.objects.operators_trace import asked
from snippets.pictures.svg import Picture, arrow, box, line, text

FORMS = ("a + b", "a + twin", "a + child", "a += b", "a < b", "a == b")
LEFT, RIGHT, WIDE, HIGH = 96.0, 226.0, 104.0, 24.0
TOP, ROW, GAP = 28.0, 34.0, 12.0

Point = tuple[float, float]


def corner(said: str, y: float) -> Point:
    """Return where the box of one question stands: under the operand it asks."""
    return (LEFT if said.startswith("a.") else RIGHT), y


def question(number: int, said: str, at: Point) -> str:
    """Return the box of one question."""
    x, y = at
    words = f"{number} {said.partition('.')[2]}"
    role = "accent" if x == LEFT else "accent3"
    centre = x + WIDE / 2
    return box(x, y, WIDE, HIGH, role) + text(centre, y + 17, words, anchor="middle")


def step(start: Point, end: Point) -> str:
    """Return the arrow from one question to the next, which is on the next line."""
    (x1, y1), (x2, y2) = start, end
    if x1 == x2:
        return arrow(x1 + WIDE / 2, y1 + HIGH + 1, x2 + WIDE / 2, y2 - 2)
    side = WIDE if x2 > x1 else 0
    return arrow(x1 + side, y1 + HIGH + 1, x2 + WIDE - side, y2 + 1)


def group(form: str, said: Sequence[str], y: float) -> Iterator[str]:
    """Yield the questions of one form, each on a line, and how it ended."""
    questions = [one for one in said if one != "TypeError"]
    places = [corner(one, y + row * ROW) for row, one in enumerate(questions)]
    ending = "TypeError" if "TypeError" in said else "a is b"
    yield text(0, y + 17, form)
    yield text(0, y + 17 + ROW, ending, "accent2")
    for number, (one, place) in enumerate(zip(questions, places, strict=True), 1):
        yield question(number, one, place)
    for start, end in pairwise(places):
        yield step(start, end)


def operators() -> Picture:
    """Try every form on operands that refuse, and draw who was asked.

    >>> print(operators().alt.split("; ")[0])
    a + b asks a.__add__, then b.__radd__, then TypeError
    """
    found = {form: asked(form) for form in FORMS}
    body = [text(LEFT + WIDE / 2, 14, "left operand", "muted", "middle")]
    body += [text(RIGHT + WIDE / 2, 14, "right operand", "muted", "middle")]
    y = TOP
    for form, said in found.items():
        body += [line(0, y - 5, RIGHT + WIDE, y - 5, "paper"), *group(form, said, y)]
        asks = len(said) - ("TypeError" in said)
        y += max(asks, 2) * ROW + GAP
    told = (f"{form} asks {', then '.join(said)}" for form, said in found.items())
    return Picture(f"{'; '.join(told)}.", RIGHT + WIDE + 2, y - GAP, "".join(body))
