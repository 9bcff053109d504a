"""Step through a generator or a coroutine, and note where its frames stand."""

import sys
from collections.abc import Callable, Coroutine, Iterator
from dataclasses import dataclass
from inspect import CO_COROUTINE, CO_GENERATOR, CO_ITERABLE_COROUTINE
from linecache import getline
from types import FrameType
from typing import Any, Literal

PAUSES = CO_GENERATOR | CO_COROUTINE | CO_ITERABLE_COROUTINE

State = Literal["created", "running", "suspended", "finished", "no frame"]


@dataclass(frozen=True)
class Frame:
    """Where one frame stands, and its local variables as they print.

    Lines count from the function's first.
    A finished generator has no line and no variables, and neither has an object
    without Python code, for example the iterator of a list.
    """

    name: str
    state: State
    line: int = 0
    source: str = ""
    variables: tuple[str, ...] = ()


@dataclass(frozen=True)
class Step:
    """What was done, what came of it, and the frames.

    *stack* are the frames that ran for it, from the caller's side inwards, at the
    moment in which the innermost stopped; *kept* are those that the object keeps
    afterwards, from the outermost inwards.
    """

    deed: str
    came: str
    stack: tuple[Frame, ...]
    kept: tuple[Frame, ...]


def seen(frame: FrameType, state: State) -> Frame:
    """Return what can be seen of a live *frame*."""
    code, place = frame.f_code, frame.f_lineno
    line = place - code.co_firstlineno + 1
    values = frame.f_locals.items()
    variables = (f"{name} = {value!r}" for name, value in values if name.isidentifier())
    source = getline(code.co_filename, place, frame.f_globals).strip()
    return Frame(code.co_name, state, line, source, tuple(variables))


def part(thing: object, name: str) -> Any:
    """Return an attribute that has the prefix of generators or of coroutines.

    >>> part((n for n in "ab"), "running")
    False
    """
    return getattr(thing, f"gi_{name}", getattr(thing, f"cr_{name}", None))


def look(thing: object) -> Iterator[Frame]:
    """Yield the frames of *thing* and of all that it waits for, inwards.

    >>> [frame.state for frame in look(n for n in "ab")]
    ['created']
    """
    frame: FrameType | None = part(thing, "frame")
    if frame:
        begun = part(thing, "suspended")
        state: State = "suspended" if begun else "created"
        yield seen(frame, "running" if part(thing, "running") else state)
    elif hasattr(thing, "gi_frame") or hasattr(thing, "cr_frame"):
        yield Frame(thing.__name__, "finished")  # type: ignore[attr-defined]
    else:
        yield Frame(type(thing).__name__, "no frame")
    inner = getattr(thing, "gi_yieldfrom", None) or getattr(thing, "cr_await", None)
    if inner is not None:
        yield from look(inner)


def stack(frame: FrameType | None) -> tuple[Frame, ...]:
    """Return the running frames from a `Film` inwards to *frame*."""
    found: list[Frame] = []
    while frame and frame.f_code.co_filename != __file__:
        found.append(seen(frame, "running"))
        frame = frame.f_back
    return tuple(found[::-1])


class Film:
    """Do with a generator or coroutine what you like, and keep each step.

    What it raises is noted and not passed on.

    >>> film = Film("letters", (letter for letter in "ab"))
    >>> for _ in "next", "next", "end":
    ...     film.next()
    >>> [step.came for step in film.steps]
    ['', "yields 'a'", "yields 'b'", 'raises StopIteration']
    >>> [step.kept[0].state for step in film.steps]
    ['created', 'suspended', 'suspended', 'finished']
    """

    def __init__(
        self, name: str, thing: Iterator[Any] | Coroutine[Any, Any, Any]
    ) -> None:
        """Begin with *thing* as it is; *name* is the variable that holds it."""
        self.name = name
        self.thing: Any = thing
        made = part(thing, "code").co_name.replace("<genexpr>", "")
        self.steps = [Step(f"{name} = {made}(…)", "", (), tuple(look(thing)))]

    def next(self) -> None:
        """Call `next()` and keep the step."""
        self.keep(f"next({self.name})", "yields", lambda: next(self.thing))

    def send(self, value: object) -> None:
        """Call `send()` and keep the step."""
        deed = f"{self.name}.send({value!r})"
        self.keep(deed, "yields", lambda: self.thing.send(value))

    def throw(self, error: BaseException) -> None:
        """Call `throw()` and keep the step."""
        deed = f"{self.name}.throw({type(error).__name__})"
        self.keep(deed, "yields", lambda: self.thing.throw(error))

    def close(self) -> None:
        """Call `close()` and keep the step."""
        self.keep(f"{self.name}.close()", "returns", self.thing.close)

    def keep(self, deed: str, verb: str, act: Callable[[], object]) -> None:
        """Do it, and keep the step with its deepest stack."""
        deepest: tuple[Frame, ...] = ()

        def note(frame: FrameType, event: str, value: object) -> None:
            nonlocal deepest
            if event == "return" and frame.f_code.co_flags & PAUSES:
                deepest = max(deepest, stack(frame), key=len)

        before = sys.getprofile()
        sys.setprofile(note)
        try:
            came = f"{verb} {act()!r}"
        except (KeyboardInterrupt, SystemExit):
            raise
        except BaseException as error:  # GeneratorExit and CancelledError, too
            came = f"raises {told(error)}"
        finally:
            sys.setprofile(before)
        self.steps.append(Step(deed, came, deepest, tuple(look(self.thing))))


def told(error: BaseException) -> str:
    """Return an error as one writes it.

    >>> told(StopIteration()), told(StopIteration(5)), told(ValueError("no reading"))
    ('StopIteration', 'StopIteration(5)', "ValueError('no reading')")
    """
    return repr(error) if error.args else type(error).__name__
