"""Find out whom an operator asks: operands that write it down and refuse."""

from collections.abc import Callable, Sequence

METHODS = ("__add__", "__radd__", "__iadd__", "__lt__", "__gt__", "__eq__")


class Operand:
    """Something with a name and a list of who was asked."""

    def __init__(self, name: str, asked: list[str]) -> None:
        self.name = name
        self.asked = asked


def refusing(method: str) -> Callable[[Operand, object], object]:
    """Return a *method* that notes that it was asked, and does not know."""

    def refuse(self: Operand, other: object) -> object:
        self.asked.append(f"{self.name}.{method}")
        return NotImplemented

    return refuse


def kind(
    name: str, base: type[Operand], methods: Sequence[str] = METHODS
) -> type[Operand]:
    """Return a class of operands that writes all *methods* itself."""
    return type(name, (base,), {method: refusing(method) for method in methods})


One, Another = kind("One", Operand), kind("Another", Operand)
Child, Heir = kind("Child", One), kind("Heir", One, methods=())
KINDS = {"a": One, "twin": One, "b": Another, "child": Child, "heir": Heir}


def asked(form: str) -> list[str]:
    """Return who is asked, in order, and the error when everybody refuses.

    A *form* puts `a` left of an operator. On the right, `twin` is of the same class
    and `b` of another one; the classes of `child` and `heir` are subclasses of that
    of `a`, and only that of `child` writes methods of its own.

    >>> asked("a + b")
    ['a.__add__', 'b.__radd__', 'TypeError']
    """
    said: list[str] = []
    operands = {name: cls(name, said) for name, cls in KINDS.items()}
    try:
        exec(form, dict(operands))
    except TypeError:
        said.append("TypeError")
    return said
