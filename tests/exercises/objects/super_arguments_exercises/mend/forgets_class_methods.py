"""A class method holds a function, too."""

from types import FunctionType

from snippets.objects.super_arguments import cell


def mend(old: type, new: type) -> None:
    """Look at functions and properties."""
    for value in vars(new).values():
        function = value.fget if isinstance(value, property) else value
        if isinstance(function, FunctionType):
            hidden = cell(function)
            if hidden is not None and hidden.cell_contents is old:
                hidden.cell_contents = new
