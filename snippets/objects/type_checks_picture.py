"""Draw who is asked, one after the other, whether a thing is an instance."""

from abc import ABCMeta
from collections.abc import Iterator, Mapping

from snippets.pictures.svg import Picture, arrow, box, text

WIDTH, ROW, HEIGHT = 332, 64, 26
CHIPS = {"type": 42, "ancestors": 78, "__class__": 78, "hook": 46, "registry": 66}
GAP = 16

Question = tuple[object, type]


def answers(thing: object, cls: type) -> Iterator[tuple[str, bool]]:
    """Yield who says what to the question whether *thing* is a *cls*, in order.

    It is for ordinary classes and abstract ones. The registry cannot be read, so it
    is asked by `isinstance` when nobody else is left.
    """
    kind = type(thing)
    yield "type", kind is cls
    if isinstance(cls, ABCMeta):
        said = cls.__subclasshook__(kind)
        yield "hook", said is True
        if said is NotImplemented:
            yield "ancestors", cls in kind.__mro__
            yield "registry", isinstance(thing, cls)
    else:
        yield "ancestors", cls in kind.__mro__
        yield "__class__", cls in thing.__class__.__mro__


def asked(thing: object, cls: type) -> tuple[list[str], bool]:
    """Return who is asked until somebody says yes, and whether somebody did.

    >>> asked(True, int)
    (['type', 'ancestors'], True)
    >>> asked("12", int)
    (['type', 'ancestors', '__class__'], False)
    >>> from collections.abc import Sequence, Sized
    >>> asked([], Sized)
    (['type', 'hook'], True)
    >>> asked((), Sequence)
    (['type', 'hook', 'ancestors', 'registry'], True)
    """
    who = []
    for name, yes in answers(thing, cls):
        who.append(name)
        if yes:
            return who, True
    return who, False


def row(question: str, who: list[str], found: bool, y: float) -> Iterator[str]:
    """Yield one question, and below it those who are asked."""
    yield text(0, y + 14, question)
    yield text(WIDTH, y + 14, str(found), "accent" if found else "accent2", "end")
    x = 0
    for place, name in enumerate(who):
        if place:
            yield arrow(x - GAP + 1, y + 35, x - 2, y + 35, "muted")
        decides = found and name == who[-1]
        yield box(x, y + 22, CHIPS[name], HEIGHT, "accent" if decides else "paper")
        yield text(x + CHIPS[name] / 2, y + 40, name, anchor="middle")
        x += CHIPS[name] + GAP


def who_is_asked(questions: Mapping[str, Question]) -> Picture:
    """Draw for each question who is asked; the coloured one says yes.

    >>> print(who_is_asked({"True, int": (True, int), "'', int": ("", int)}))
    isinstance(True, int) asks type, ancestors: True. \
isinstance('', int) asks type, ancestors, __class__: False.
    """
    body, spoken = "", []
    for place, (words, question) in enumerate(questions.items()):
        who, found = asked(*question)
        body += "".join(row(f"isinstance({words})", who, found, place * ROW))
        spoken.append(f"isinstance({words}) asks {', '.join(who)}: {found}.")
    return Picture(" ".join(spoken), WIDTH, len(questions) * ROW - 12, body)
