"""Draw live objects and their references: a box for each, an arrow for each name."""

from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from reprlib import Repr
from types import BuiltinFunctionType, FunctionType, ModuleType
from weakref import ReferenceType

from snippets.pictures.svg import Picture, arrow, box, line, text

HEAD, ROW, GAP, LANE = 26.0, 22.0, 14.0, 13.0
CHARACTER = 7.3  # about as wide as one character of a label
CALL = "()"  # the label of what a weak reference leads to
ROLES = ("accent", "accent2", "accent3", "ink")
VALUES = (int, float, complex, str, bytes, type(None))
NAMED = (type, FunctionType, BuiltinFunctionType, ModuleType)
SHORT = Repr()
SHORT.maxstring = SHORT.maxother = SHORT.maxlong = 14

References = Mapping[str, object]
Follow = Callable[[object], References]


def attributes(one: object) -> References:
    """Return the references that *one* holds, each with its label.

    These are the items of a list, tuple or dict, the attributes of anything else;
    of a class, those that are neither functions nor special names.

    >>> attributes(["tea", "jam"])
    {'[0]': 'tea', '[1]': 'jam'}
    >>> attributes(lambda: None)
    {}
    """
    match one:
        case ReferenceType():
            return {CALL: one()}
        case list() | tuple():
            return {f"[{place}]": item for place, item in enumerate(one)}
        case dict():
            return {f"[{key!r}]": value for key, value in one.items()}
        case type():
            return {name: value for name, value in vars(one).items() if data(name, one)}
        case ModuleType():
            return {}
    return dict(getattr(one, "__dict__", {}))


def data(name: str, cls: type) -> bool:
    """Tell whether a *name* in a class is neither special nor something to call."""
    value = vars(cls)[name]
    special = name.startswith("__") and name.endswith("__")
    return not special and not callable(value) and not hasattr(value, "__get__")


def heading(one: object) -> str:
    """Return what stands at the top of the box of an object: its type.

    >>> heading([]), heading(int), heading(len), heading(7)
    ('list object', 'class int', 'builtin_function_or_method len', 'int 7')
    """
    if isinstance(one, NAMED):
        kind = "class" if isinstance(one, type) else type(one).__name__
        return f"{kind} {one.__name__}"
    words = SHORT.repr(one) if isinstance(one, VALUES) else "object"
    return f"{type(one).__name__} {words}"


@dataclass
class Node:
    """An object to draw: the way to it, what it refers to, where its box begins."""

    one: object
    path: str
    references: References
    top: float = 0

    @property
    def bottom(self) -> float:
        """Return where the box ends."""
        return self.top + HEAD + ROW * len(self.references)

    def is_weak(self, label: str) -> bool:
        """Tell whether the reference with this *label* keeps nothing alive."""
        return isinstance(self.one, ReferenceType) and label == CALL

    def step(self, label: str) -> str:
        """Return the way to what *label* leads to."""
        return self.path + label if label[0] in "[(" else f"{self.path}.{label}"


class Scene:
    """All objects that can be reached from some names, laid out below each other."""

    def __init__(
        self, roots: References, follow: Follow, inline: tuple[type, ...]
    ) -> None:
        """Follow the references of every object once; *inline* types get no box."""
        self.inline = inline
        self.names = {name: one for name, one in roots.items() if name}
        self.nodes: dict[int, Node] = {}
        waiting = deque((one, name or heading(one)) for name, one in roots.items())
        while waiting:
            one, path = waiting.popleft()
            if isinstance(one, inline) or id(one) in self.nodes:
                continue
            path = one.__name__ if isinstance(one, NAMED) else path
            node = self.nodes[id(one)] = Node(one, path, follow(one))
            found = node.references.items()
            waiting += [(other, node.step(label)) for label, other in found]
        self.height = self.stack()

    def stack(self) -> float:
        """Put the boxes below each other, and return where the last one ends."""
        y = ROW * len(self.names)
        for node in self.nodes.values():
            node.top = y + GAP * (y > 0)
            y = node.bottom
        return y

    def rows(self) -> Iterator[tuple[Node | None, float, str, object]]:
        """Yield every reference: whose it is, its height, its label, its object."""
        for place, (name, one) in enumerate(self.names.items()):
            yield None, ROW * (place + 0.5), name, one
        for node in self.nodes.values():
            for place, (label, one) in enumerate(node.references.items()):
                yield node, node.top + HEAD + ROW * (place + 0.5) - 3, label, one


@dataclass(frozen=True)
class Bus:
    """The arrows from some rows, all above or all below, to one object."""

    target: Node
    weak: bool
    down: bool
    starts: tuple[tuple[float, str], ...]  # where a row is, and its label
    role: str

    @property
    def end(self) -> float:
        """Return the height at which the object is reached."""
        return self.target.top + HEAD / 2

    @property
    def span(self) -> tuple[float, float]:
        """Return the highest and the lowest point."""
        heights = [self.end, *(y for y, _ in self.starts)]
        return min(heights), max(heights)

    @property
    def length(self) -> float:
        """Return how far apart these points are."""
        return self.span[1] - self.span[0]

    def meets(self, other: "Bus") -> bool:
        """Tell whether two need lanes of their own."""
        (low, high), (start, end) = self.span, other.span
        return low < end + 4 and start < high + 4


def buses(scene: Scene) -> list[Bus]:
    """Return the arrows of a scene, those to one object together."""
    starts: dict[tuple[int, bool, bool], list[tuple[float, str]]] = {}
    for node, y, label, one in scene.rows():
        if not isinstance(one, scene.inline):
            weak = node is not None and node.is_weak(label)
            down = y < scene.nodes[id(one)].top
            starts.setdefault((id(one), weak, down), []).append((y, label))
    roles = {key: ROLES[n % len(ROLES)] for n, key in enumerate(scene.nodes)}
    return [
        Bus(scene.nodes[key], weak, down, tuple(s), "muted" if weak else roles[key])
        for (key, weak, down), s in starts.items()
    ]


def lanes(found: Sequence[Bus]) -> list[list[Bus]]:
    """Give each bus a lane that it has to itself, the short ones next to the boxes."""
    taken: list[list[Bus]] = []
    for bus in sorted(found, key=lambda bus: bus.length):
        free = (lane for lane in taken if not any(bus.meets(one) for one in lane))
        lane = next(free, None)
        if lane is None:
            taken.append(lane := [])
        lane.append(bus)
    return taken


def written(label: str, one: object, inline: tuple[type, ...]) -> str:
    """Return the words of a row: a label, and the object if it has no box.

    >>> written("net", 100, (int,)), written("notes", [], (int,))
    ('net = 100', 'notes')
    """
    return f"{label} = {SHORT.repr(one)}" if isinstance(one, inline) else label


def fact(scene: Scene, node: Node, label: str) -> str:
    """Say what one reference leads to."""
    one = node.references[label]
    if isinstance(one, scene.inline):
        return f"{label} is {SHORT.repr(one)}"
    weakly = " weakly" * node.is_weak(label)
    return f"{label} leads{weakly} to {scene.nodes[id(one)].path}"


def sentences(scene: Scene) -> Iterator[str]:
    """Yield what each name and each box leads to."""
    for name, one in scene.names.items():
        if isinstance(one, scene.inline):
            yield f"{name} is {SHORT.repr(one)}."
        elif scene.nodes[id(one)].path != name:
            yield f"{name} leads to {scene.nodes[id(one)].path}."
    for node in scene.nodes.values():
        facts = [fact(scene, node, label) for label in node.references]
        title = heading(node.one)
        known = isinstance(node.one, NAMED) or node.path == title
        start = title if known else f"{node.path}, {title}"
        yield f"{start}: {', '.join(facts)}." if facts else f"{start}."


def boxes(scene: Scene, left: float, wide: float) -> Iterator[str]:
    """Yield the names and the boxes, with what is written on them."""
    for node in scene.nodes.values():
        yield box(left, node.top, wide, node.bottom - node.top)
        yield text(left + 10, node.top + 18, heading(node.one), "muted")
    for _, y, label, one in scene.rows():
        yield text(left + 10, y + 5, written(label, one, scene.inline))


def drawn(bus: Bus, x: float, edge: float, left: float) -> Iterator[str]:
    """Yield the lines of a bus in the lane at *x*; *edge* is where the boxes end."""
    high, low = bus.span
    yield line(x, high, x, low, bus.role)
    for y, label in bus.starts:
        start = left + 22 + round(CHARACTER * len(label)) if bus.down else edge
        yield line(start, y, x, y, bus.role)
        yield box(start - 2, y - 2, 4, 4, bus.role)
    yield arrow(x, bus.end, edge + (2 if bus.down else -2), bus.end, bus.role)


def graph(
    roots: References,
    follow: Follow = attributes,
    inline: tuple[type, ...] = VALUES,
) -> Picture:
    """Draw the objects that the names in *roots* lead to, and all that these refer to.

    *follow* says which references of an object to draw, by their labels.
    Objects of the types *inline* are written where they are referred to.
    Arrows on the right lead down and arrows on the left lead up, so a cycle is a ring.
    A root whose name is empty gets a box and no name.

    >>> print(graph({"notes": ["gift", []]}))
    notes, list object: [0] is 'gift', [1] leads to notes[1]. notes[1], list object.
    """
    scene = Scene(roots, follow, inline)
    found = buses(scene)
    down = lanes([bus for bus in found if bus.down])
    up = lanes([bus for bus in found if not bus.down])
    left = 1 + (LANE * len(up) + 4) * bool(up)
    right = left + wide(scene)
    body = [*boxes(scene, left, right - left)]
    for place, lane in enumerate(down, 1):
        for bus in lane:
            body += drawn(bus, right + 2 + LANE * place, right, left)
    for place, lane in enumerate(up, 1):
        for bus in lane:
            body += drawn(bus, left - 2 - LANE * place, left, left)
    width = right + 4 + LANE * len(down)
    return Picture(" ".join(sentences(scene)), width, scene.height + 1, "".join(body))


def wide(scene: Scene) -> float:
    """Return how wide the boxes must be for all that is written on them."""
    words = [heading(node.one) for node in scene.nodes.values()]
    words += [written(label, one, scene.inline) for _, _, label, one in scene.rows()]
    return 34 + round(CHARACTER * max(map(len, words), default=0))
