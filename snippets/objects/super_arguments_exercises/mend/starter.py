"""Make `super()` in a copied class mean the copy, for a start."""

from types import FunctionType


def mend(old: type, new: type) -> None:
    """Let `super()` mean *new* where it means *old* in the methods of *new*."""
    for value in vars(new).values():
        if isinstance(value, FunctionType) and value.__closure__:
            value.__closure__[0].cell_contents = new
