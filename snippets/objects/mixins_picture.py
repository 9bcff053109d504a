"""Draw which keywords each `__init__` of a family gets, and which it takes."""

import sys
from collections.abc import Iterator
from types import FrameType
from typing import Any

from snippets.pictures.svg import Picture, box, text

LEFT, TOP, STEP, ROW = 60.0, 32.0, 90.0, 32.0

Row = tuple[str, dict[str, Any], dict[str, Any]]


def rows(cls: type, keywords: dict[str, Any]) -> list[Row]:
    """Make an instance; return the classes reached, what each got and handed on.

    >>> from snippets.objects.mixins import Deed
    >>> for row in rows(Deed, {"net": 5, "on": "Friday"}):
    ...     print(*row)
    Entry {'net': 5, 'on': 'Friday'} {'on': 'Friday'}
    Signed {'on': 'Friday'} {'on': 'Friday'}
    Dated {'on': 'Friday'} {}
    object {} {}
    """
    inits = {vars(c)["__init__"].__code__: c for c in cls.__mro__ if is_own(c)}
    reached: list[Row] = []
    got = keywords

    def look(frame: FrameType, event: str, _: object) -> None:
        nonlocal got
        if event == "call" and frame.f_code in inits:
            rest = dict(frame.f_locals.get("rest", {}))
            reached.append((inits[frame.f_code].__name__, got, rest))
            got = rest

    before = sys.getprofile()
    sys.setprofile(look)
    try:
        cls(**keywords)
    except TypeError:  # object got something
        pass
    finally:
        sys.setprofile(before)
    return [*reached, ("object", got, got)]


def is_own(cls: Any) -> bool:
    """Tell whether *cls* has an `__init__` of its own, written in Python."""
    return hasattr(vars(cls).get("__init__"), "__code__")


def sentence(cls: type, keywords: dict[str, Any]) -> str:
    """Return the picture in words.

    >>> from snippets.objects.mixins import Deed
    >>> sentence(Deed, {"net": 5, "bye": "Ada"})
    'Entry takes net; Signed takes nothing; Dated takes nothing; object gets bye.'
    """
    *reached, (_, left, _) = rows(cls, keywords)
    told = [
        f"{name} takes {' and '.join(got.keys() - rest.keys()) or 'nothing'}"
        for name, got, rest in reached
    ]
    return f"{'; '.join(told)}; object gets {' and '.join(left) or 'nothing'}."


def cells(keywords: dict[str, Any], row: Row, y: float) -> Iterator[str]:
    """Yield the keywords that one class got, each in its column."""
    name, got, rest = row
    yield text(0, y + 17, name)
    for column, (key, value) in enumerate(keywords.items()):
        if key in got:
            x = LEFT + column * STEP
            last = "accent2" if name == "object" else "paper"
            yield box(x, y, STEP - 6, 24, last if key in rest else "accent")
            yield text(x + STEP / 2 - 3, y + 17, f"{key}={value}", anchor="middle")
    if not got:
        yield text(LEFT, y + 17, "nothing left", "muted")


def legend(y: float) -> Iterator[str]:
    """Yield what the colours mean."""
    for x, role, words in ((0, "accent", "taken"), (96, "accent2", "taken by nobody")):
        yield box(x, y, 24, 16, role)
        yield text(x + 32, y + 13, words)


def handed_on(cls: type, **keywords: Any) -> Picture:
    """Make an instance of *cls*, and draw how the *keywords* get fewer on the way.

    Every `__init__` calls its rest of keywords `rest`.

    >>> from snippets.objects.mixins import Dated
    >>> print(handed_on(Dated, on="Friday"))
    Dated takes on; object gets nothing.
    """
    found = rows(cls, keywords)
    call = ", ".join(f"{key}={value}" for key, value in keywords.items())
    drawn = [text(0, 14, f"{cls.__name__}({call})", "muted")]
    for place, row in enumerate(found):
        drawn += cells(keywords, row, TOP + place * ROW)
    foot = TOP + len(found) * ROW + 8
    drawn += legend(foot)
    wide = LEFT + len(keywords) * STEP
    return Picture(sentence(cls, keywords), wide, foot + 24, "".join(drawn))
