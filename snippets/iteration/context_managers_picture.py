"""Draw what a block and a generator say to each other."""

from collections.abc import Iterator, Mapping, Sequence

from snippets.pictures.svg import Picture, arrow, box, line, text

LEFT, RIGHT, WIDTH = 44.0, 288.0, 332.0
HEAD, PAIR, GAP = 40.0, 56.0, 30.0

Notes = Sequence[tuple[str, str]]


def lanes(top: float, height: float, title: str) -> Iterator[str]:
    """Yield the title of a panel and the two lines down from its speakers."""
    yield text(LEFT - 32, top + 14, "with", "muted", "start")
    yield text(RIGHT + 44, top + 14, "generator", "muted", "end")
    yield text((LEFT + RIGHT) / 2, top + 14, title, "ink", "middle")
    yield line(LEFT, top + 24, LEFT, top + height, "muted")
    yield line(RIGHT, top + 24, RIGHT, top + height, "muted")


def pair(top: float, request: str, answer: str) -> Iterator[str]:
    """Yield a request to the right, the generator at work, and its answer."""
    middle = (LEFT + RIGHT) / 2
    yield text(middle, top + 14, request, anchor="middle")
    yield arrow(LEFT, top + 20, RIGHT - 5, top + 20, "accent")
    yield box(RIGHT - 5, top + 16, 10, 34, "accent")
    yield text(middle, top + 40, answer, anchor="middle")
    yield arrow(RIGHT - 5, top + 46, LEFT + 5, top + 46, "accent2")


def block(top: float) -> Iterator[str]:
    """Yield the block at work between two requests."""
    yield box(LEFT - 5, top - 6, 10, GAP + 12, "accent2")
    yield text(LEFT + 12, top + 20, "the block runs", "muted")


def panel(top: float, title: str, notes: Notes) -> Iterator[str]:
    """Yield one conversation; after the first answer, the block runs."""
    yield from lanes(top, size(notes), title)
    for place, (request, answer) in enumerate(notes):
        y = top + HEAD + place * (PAIR + GAP)
        yield from pair(y - 10, request, answer)
        if place == 0:
            yield from block(y + PAIR - 10)


def size(notes: Notes) -> float:
    """Return the height of one conversation."""
    return HEAD + len(notes) * PAIR + (len(notes) - 1) * GAP - 10


def conversations(panels: Mapping[str, Notes]) -> Picture:
    """Draw each conversation in a panel of its own, one below the other.

    >>> print(conversations({"quiet": [("next()", "yields 214"), ("next()", "ends")]}))
    quiet: next() yields 214, the block runs, next() ends.
    """
    top, drawn, spoken = 0.0, "", []
    for title, notes in panels.items():
        drawn += "".join(panel(top, title, notes))
        top += size(notes) + 20
        first, *others = [" ".join(note) for note in notes]
        spoken.append(f"{title}: {', '.join([first, 'the block runs', *others])}.")
    return Picture(" ".join(spoken), WIDTH, top - 10, drawn)
