"""The only super() of a class is in a property: its function is inside."""

from types import FunctionType

from snippets.objects.super_arguments import cell


def mend(old: type, new: type) -> None:
    """Look at the functions that stand right in the class."""
    for value in vars(new).values():
        if isinstance(value, FunctionType):
            hidden = cell(value)
            if hidden is not None and hidden.cell_contents is old:
                hidden.cell_contents = new
