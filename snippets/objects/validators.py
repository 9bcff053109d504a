"""Fields check what an instance is given, and keep it in the instance."""

from typing import Generic, Self, TypeVar, overload

T = TypeVar("T")


class Field(Generic[T]):
    """A named value: checked at each assignment, kept in the instance."""

    name: str
    wanted = "anything"

    def __set_name__(self, owner: type, name: str) -> None:
        """Take note of the name under which the class has the field."""
        self.name = name

    @overload
    def __get__(self, instance: None, owner: type) -> Self: ...
    @overload
    def __get__(self, instance: object, owner: type) -> T: ...
    def __get__(self, instance: object | None, owner: type) -> Self | T:
        """Return what the instance has; on the class, the field itself."""
        if instance is None:
            return self
        try:
            value: T = vars(instance)[self.name]
        except KeyError:
            raise AttributeError(f"{owner.__name__}.{self.name} has no value") from None
        return value

    def __set__(self, instance: object, value: T) -> None:
        """Keep *value*; raise ValueError when the rule does not accept it."""
        if not self.accepts(value):
            place = f"{type(instance).__name__}.{self.name}"
            raise ValueError(f"{place} is {value!r}, and is to be {self.wanted}")
        vars(instance)[self.name] = value

    def accepts(self, value: object) -> bool:
        """Tell whether *value* is as wanted."""
        return True


class Positive(Field[int]):
    """A whole number above 0."""

    wanted = "a whole number above 0"

    def accepts(self, value: object) -> bool:
        """Tell whether *value* is an int, and above 0."""
        return isinstance(value, int) and value > 0


class OneOf(Field[str]):
    """One of a few words."""

    def __init__(self, *choices: str) -> None:
        self.choices = choices
        self.wanted = f"one of {', '.join(choices)}"

    def accepts(self, value: object) -> bool:
        """Tell whether *value* is among the choices."""
        return value in self.choices


class Text(Field[str]):
    """A text that is not too long."""

    def __init__(self, longest: int) -> None:
        self.longest = longest
        self.wanted = f"a text of at most {longest} characters"

    def accepts(self, value: object) -> bool:
        """Tell whether *value* is a text, and fits."""
        return isinstance(value, str) and len(value) <= self.longest


class Line:
    """A line of the ledger.

    >>> line = Line(700, "rent")
    >>> vars(line)
    {'net': 700, 'kind': 'rent', 'note': ''}
    """

    net = Positive()
    kind = OneOf("rent", "food", "tea")
    note = Text(20)

    def __init__(self, net: int, kind: str, note: str = "") -> None:
        self.net = net
        self.kind = kind
        self.note = note
