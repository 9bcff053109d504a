"""Make `super()` in a copied class mean the copy, and leave the old class alone."""

from types import CellType, FunctionType
from typing import Any


def rebuilt(value: Any, old: type, new: type) -> Any:
    """Return *value* with new functions, whose `super()` means *new*."""
    match value:
        case FunctionType():
            return adopted(value, old, new)
        case classmethod() | staticmethod():
            return type(value)(rebuilt(value.__func__, old, new))
        case property():
            parts = (value.fget, value.fset, value.fdel)
            return type(value)(*(rebuilt(part, old, new) for part in parts))
    return value


def adopted(function: FunctionType, old: type, new: type) -> FunctionType:
    """Return a function with the same code and a cell of its own."""
    names, cells = function.__code__.co_freevars, function.__closure__ or ()
    closure = tuple(
        CellType(new) if name == "__class__" and one.cell_contents is old else one
        for name, one in zip(names, cells, strict=True)
    )
    made = FunctionType(
        function.__code__,
        function.__globals__,
        function.__name__,
        function.__defaults__,
        closure,
    )
    made.__kwdefaults__ = function.__kwdefaults__
    return made


def mend(old: type, new: type) -> None:
    """Let `super()` mean *new* where it means *old* in the methods of *new*."""
    for name, value in list(vars(new).items()):
        made = rebuilt(value, old, new)
        if made is not value:
            setattr(new, name, made)
