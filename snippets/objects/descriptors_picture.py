"""Draw a descriptor and two instances, each with what it keeps."""

from collections.abc import Mapping

from snippets.pictures.svg import Picture, arrow, box, text

WIDE, HIGH, GAP, RIGHT = 140.0, 50.0, 24.0, 188.0


def kept(holder: object) -> str:
    """Return what an object keeps in its dict, in short.

    >>> from types import SimpleNamespace
    >>> kept(SimpleNamespace(net=40)), kept(SimpleNamespace())
    ('net: 40', 'nothing')
    """
    words = [f"{k}: {v}" for k, v in vars(holder).items() if isinstance(v, int)]
    return ", ".join(words) or "nothing"


def states(attribute: str, instances: Mapping[str, object]) -> Picture:
    """Draw where the values of *attribute* are: in the descriptor or the instances.

    >>> from snippets.objects.descriptors import Line
    >>> print(states("net", {"rent": Line(700)}))
    The Amount keeps nothing. rent keeps net: 700, tax: 140.
    """
    cls = type(next(iter(instances.values())))
    descriptor = vars(cls)[attribute]
    height = len(instances) * (HIGH + GAP) - GAP
    middle = (height - HIGH) / 2
    told = [f"The {type(descriptor).__name__} keeps {kept(descriptor)}"]
    drawn = [
        box(RIGHT, middle, WIDE, HIGH, "accent2"),
        text(RIGHT + 10, middle + 20, f"{cls.__name__}.{attribute}", "muted"),
        text(RIGHT + 10, middle + 40, kept(descriptor)),
    ]
    for row, (name, instance) in enumerate(instances.items()):
        y = row * (HIGH + GAP)
        told.append(f"{name} keeps {kept(instance)}")
        ends = (WIDE + 3, y + HIGH / 2, RIGHT - 3, middle + HIGH / 2)
        drawn += [
            box(0, y, WIDE, HIGH),
            text(10, y + 20, name, "muted"),
            text(10, y + 40, kept(instance)),
            arrow(*ends, "accent"),
        ]
    body = "".join(drawn)
    return Picture(". ".join(told) + ".", RIGHT + WIDE + 2, height + 2, body)
