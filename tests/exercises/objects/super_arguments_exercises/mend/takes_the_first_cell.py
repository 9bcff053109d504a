"""A method uses a variable from outside too: look for the cell by its name."""

from types import FunctionType


def mend(old: type, new: type) -> None:
    """Take the first cell for the hidden one."""
    for value in vars(new).values():
        if isinstance(value, FunctionType) and value.__closure__:
            value.__closure__[0].cell_contents = new
