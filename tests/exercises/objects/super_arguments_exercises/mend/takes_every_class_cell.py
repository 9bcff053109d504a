"""You changed a method that another class has lent: look at whom it meant."""

from types import FunctionType

from snippets.objects.super_arguments import cell


def mend(old: type, new: type) -> None:
    """Change every hidden cell, whatever it holds."""
    for value in vars(new).values():
        if isinstance(value, FunctionType) and (hidden := cell(value)) is not None:
            hidden.cell_contents = new
