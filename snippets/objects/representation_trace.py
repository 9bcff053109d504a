"""Find out which methods Python asks when it turns an object into text."""

from contextlib import redirect_stdout
from io import StringIO


class Traced:
    """Writes down which method is asked, and leaves the answer to `object`."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def __format__(self, spec: str) -> str:
        """Return what the default returns."""
        self.asked.append("__format__")
        return super().__format__(spec)

    def __str__(self) -> str:
        """Return what the default returns."""
        self.asked.append("__str__")
        return super().__str__()

    def __repr__(self) -> str:
        """Return what the default returns."""
        self.asked.append("__repr__")
        return super().__repr__()


def asked(form: str) -> list[str]:
    """Return the methods that a *form* asks, an expression with a traced `x`.

    >>> asked("str(x)")
    ['__str__', '__repr__']
    >>> asked("f'{x:>9}'")  # refused
    ['__format__', 'TypeError']
    """
    x = Traced()
    try:
        with redirect_stdout(StringIO()):
            eval(form, {"x": x})
    except TypeError:
        return [*x.asked, "TypeError"]
    return x.asked
