"""The look-up written out agrees with the interpreter on hierarchies nobody chose."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import product
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from snippets.objects.lookup import has, read, special
from snippets.objects.lookup_parts import MISSING
from snippets.objects.lookup_steps import Step
from snippets.objects.lookup_trace import (
    trace,
    trace_delete,
    trace_special,
    trace_write,
)
from snippets.objects.lookup_write import delete, write
from tests.snippets.objects.lookup_plans import NAMES, PLANS, Plan
from tests.snippets.objects.lookup_worlds import Plain, World

READ = (*NAMES, "real", "__class__", "__dict__", "__doc__", "__name__")
WRITTEN = (*NAMES, "__doc__", "__name__", "__class__")
HIERARCHIES = 1000
STEADY = settings(
    derandomize=True,
    database=None,
    deadline=None,
    report_multiple_bugs=False,
    suppress_health_check=list(HealthCheck),
)
ENDS: Counter[str] = Counter()


def compiled(template: str) -> dict[str, Callable[..., Any]]:
    """Return a function for each name, with a real dot in it."""
    made: dict[str, Callable[..., Any]] = {}
    for name in {*READ, *WRITTEN}:
        scope: dict[str, Any] = {}
        exec(template.format(name), scope)
        made[name] = scope["dot"]
    return made


READS = compiled("def dot(obj): return obj.{}")
WRITES = compiled("def dot(obj, value): obj.{} = value")
DELETES = compiled("def dot(obj): del obj.{}")


@dataclass(frozen=True)
class Way:
    """A way to do all of it: the interpreter's, the rules', or the tracer's."""

    read: Callable[[Any, str], object]
    write: Callable[[Any, str, object], object]
    delete: Callable[[Any, str], object]
    subscript: Callable[[Any], object]


def result(steps: list[Step]) -> object:
    """Return or raise what the last of the *steps* came to."""
    *before, last = steps
    assert last.outcome in ("wins", "raises")
    assert all(step.outcome not in ("wins", last.outcome) for step in before[:-1])
    ENDS.update(f"{step.station} {step.outcome}" for step in steps)
    if last.outcome == "raises":
        assert isinstance(last.value, Exception)
        raise last.value
    return last.value


def subscript(obj: Any, find: Callable[[Any, str], Any]) -> object:
    """Do `obj["key"]` with a method that *find* finds."""
    if not has(obj, "__getitem__"):
        raise TypeError("not subscriptable")
    return find(obj, "__getitem__")("key")


PYTHON = Way(
    lambda obj, name: READS[name](obj),
    lambda obj, name, value: WRITES[name](obj, value),
    lambda obj, name: DELETES[name](obj),
    lambda obj: obj["key"],
)
RULES = Way(read, write, delete, lambda obj: subscript(obj, special))
TRACER = Way(
    lambda obj, name: result(trace(obj, name)),
    lambda obj, name, value: result(trace_write(obj, name, value)),
    lambda obj, name: result(trace_delete(obj, name)),
    lambda obj: subscript(obj, lambda obj, name: result(trace_special(obj, name))),
)


class Transcript:
    """What happens in the world of a plan when things are done in one way."""

    def __init__(self, plan: Plan, way: Way) -> None:
        """Read, write, read, delete, and read again: an instance and its classes."""
        self.world, self.way = World(plan), way
        self.lines: list[tuple[str, object]] = []
        new = self.world.label("new", Plain())
        targets = (self.world.instance, self.world.cls, self.world.meta)
        self.read_all(targets, READ)
        for obj, name in product(targets, WRITTEN):
            self.note(f"write {name}", way.write, obj, name, new)
        self.read_all(targets, NAMES)
        for obj, name in product(targets, WRITTEN):
            self.note(f"delete {name}", way.delete, obj, name)
        self.read_all(targets, NAMES)

    def read_all(self, targets: tuple[object, ...], names: Iterable[str]) -> None:
        """Read the *names*, and note what all hold, and which methods were called."""
        for obj, name in product(targets, names):
            self.note(f"read {name}", self.way.read, obj, name)
        self.note("subscript", self.way.subscript, targets[0])
        self.lines.append(("state", self.world.state()))
        self.lines.append(("log", tuple(self.world.log)))

    def note(self, what: str, act: Callable[..., object], obj: Any, *args: Any) -> None:
        """Do one thing to *obj*, and write down what comes out."""
        what = f"{what} on {self.world.describe(obj)}"
        try:
            found = act(obj, *args)
        except Exception as error:
            self.lines.append((what, type(error).__name__))
            return
        gives = act in (self.way.read, self.way.subscript)
        self.lines.append((what, self.world.describe(found) if gives else "done"))


def test_rules_and_tracer_agree_with_python() -> None:
    met: set[Plan] = set()

    @settings(STEADY, max_examples=HIERARCHIES * 6 // 5)
    @given(PLANS)
    def agree(plan: Plan) -> None:
        met.add(plan)
        expected = Transcript(plan, PYTHON).lines
        assert Transcript(plan, RULES).lines == expected
        assert Transcript(plan, TRACER).lines == expected

    ENDS.clear()
    agree()
    assert len(met) >= HIERARCHIES
    assert all(ENDS[end] > HIERARCHIES / 4 for end in POSSIBLE), ENDS


POSSIBLE = (
    *("override wins", "override raises", "fallback wins", "fallback raises"),
    *("class nothing", "class waits", "class loses", "class wins", "class raises"),
    *("itself nothing", "itself wins", "itself raises"),
    *("class again wins", "class again raises"),
)
BROKEN: dict[str, Callable[..., object]] = {
    "is_data": lambda value: has(value, "__set__"),  # __delete__ counts, too
    "has": lambda value, method: method == "__get__" or has(value, method),
    "bind": lambda value, obj, cls: value,
    "own": lambda obj, name: MISSING,
    "is_class": lambda obj: False,
    "overrides": lambda obj, method: False,
    "find": lambda cls, name: vars(cls).get(name, MISSING),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_rule_is_noticed(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    @settings(STEADY, max_examples=300, phases=[Phase.generate])
    @given(PLANS)
    def agree(plan: Plan) -> None:
        expected = Transcript(plan, PYTHON).lines
        with monkeypatch.context() as patch:
            patch.setattr(f"snippets.objects.lookup.{name}", BROKEN[name])
            found = Transcript(plan, RULES).lines
        assert found == expected

    with pytest.raises(AssertionError):
        agree()
