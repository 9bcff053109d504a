"""Check that bases go together under a combined metaclass."""

from abc import ABCMeta, abstractmethod
from types import ModuleType

from snippets.exercise import Wrong, expect


class Noted(type):
    """A metaclass that has nothing to do with others."""


class Strict(ABCMeta):
    """A metaclass that derives from another."""


class Plain:
    """Has type as its metaclass."""


class Note(metaclass=Noted):
    """Has a metaclass of its own."""


class Form(metaclass=ABCMeta):
    """Has abc's metaclass."""

    @abstractmethod
    def fill(self) -> None:
        """Be there in an heir."""


class Rule(metaclass=Strict):
    """Has the derived metaclass."""


FAMILIES = [(Plain, Note), (Form, Note), (Form, Rule), (Rule, Note, Form), (Note, Note)]


def check(answer: ModuleType) -> None:
    """Combine what goes together alone and what does not."""
    for bases in FAMILIES:
        try:
            made = answer.combined(*bases)
        except TypeError:
            raise Wrong("One metaclass that derives from another is no case.") from None
        expect(isinstance(made, type), "combined() is to return a metaclass.")
        try:
            cls = made("Sum", tuple(dict.fromkeys(bases)), {})
        except TypeError:
            raise Wrong("A class with these bases still has a conflict.") from None
        expect(type(cls) is made, "A base's metaclass wins over yours.")
    expect(answer.combined(Plain, Plain) is type, "Bases of type need type, no more.")
    expect(
        answer.combined(Plain, Note) is Noted and answer.combined(Form, Rule) is Strict,
        "A new metaclass is made where one of theirs will do.",
    )
