"""Draw how far the look-up of each name goes, from an instance up its classes."""

from collections.abc import Iterator, Sequence

from snippets.pictures.svg import Picture, arrow, box, text

LEFT, TOP, STEP, ROW = 68.0, 50.0, 52.0, 32.0

Holder = tuple[str, frozenset[str]]


def holders(instance: object) -> list[Holder]:
    """Return who may hold a name: the instance and its classes, and what each holds.

    >>> [name for name, _ in holders(True)]
    ['self', 'bool', 'int', 'object']
    """
    own = frozenset(getattr(instance, "__dict__", ()))
    classes = type(instance).__mro__
    return [("self", own), *((cls.__name__, frozenset(vars(cls))) for cls in classes)]


def places(instance: object, name: str) -> list[int]:
    """Return the columns that hold *name*; the look-up ends at the first.

    >>> places(True, "__init__"), places(True, "__add__")
    ([3], [2])
    """
    return [at for at, (_, names) in enumerate(holders(instance)) if name in names]


def row(instance: object, name: str, y: float) -> Iterator[str]:
    """Yield one name and its way to the place where it is found."""
    found, *hidden = places(instance, name)
    yield text(0, y + 17, name)
    for column in range(len(holders(instance))):
        role = "accent" if column == found else "muted" if column in hidden else "paper"
        yield box(LEFT + column * STEP + 4, y, STEP - 8, 24, role)
    if found:
        yield arrow(LEFT + 8, y + 12, LEFT + found * STEP + 2, y + 12)


def legend(y: float) -> Iterator[str]:
    """Yield what the colours mean."""
    yield box(0, y, 24, 16, "accent")
    yield text(32, y + 13, "found here")
    yield box(140, y, 24, 16, "muted")
    yield text(172, y + 13, "hidden by it")


def sentence(instance: object, names: Sequence[str]) -> str:
    """Return the picture in words.

    >>> sentence(True, ["__init__", "__repr__"])
    '__init__ is found in object; __repr__ is found in bool, hides int and object.'
    """
    told, columns = [], [name for name, _ in holders(instance)]
    for name in names:
        found, *hidden = (columns[at] for at in places(instance, name))
        rest = f", hides {' and '.join(hidden)}" if hidden else ""
        told.append(f"{name} is found in {found}{rest}")
    return f"{'; '.join(told)}."


def look_ups(instance: object, names: Sequence[str]) -> Picture:
    """Draw a row for each name, a column for the instance and each of its classes.

    For names of plain attributes and methods, which the instance may hide.
    A data descriptor would come before the instance.

    >>> print(look_ups(True, ["__init__"]))
    __init__ is found in object.
    """
    columns = [name for name, _ in holders(instance)]
    heads = [
        text(LEFT + (at + 0.5) * STEP, TOP - 12, name, "muted", "middle")
        for at, name in enumerate(columns)
    ]
    rows = [
        part
        for place, name in enumerate(names)
        for part in row(instance, name, TOP + place * ROW)
    ]
    foot = TOP + len(names) * ROW + 8
    title = text(0, 14, f"Look-ups of a {type(instance).__name__}")
    body = "".join((title, *heads, *rows, *legend(foot)))
    wide = LEFT + len(columns) * STEP
    return Picture(sentence(instance, names), wide, foot + 24, body)
