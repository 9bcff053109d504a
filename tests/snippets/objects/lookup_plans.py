"""Random plans of class hierarchies, as data."""

from dataclasses import dataclass
from functools import cache

from hypothesis import strategies as st

NAMES = ("net", "total", "__getitem__")
METHODS = ("__getattribute__", "__getattr__", "__setattr__", "__delattr__")
ROOTS: dict[str, type] = {"object": object, "int": int, "Exception": Exception}
FAILURES: dict[str, type[Exception]] = {
    "AttributeError": AttributeError,
    "KeyError": KeyError,
}
DESCRIPTORS = (
    *("get", "set", "delete", "get set", "get delete", "set delete"),
    "get set delete",
)
KINDS = (
    *("value", "function", "classmethod", "staticmethod", "property", "managed"),
    *("posing", "class", *DESCRIPTORS),
)


@dataclass(frozen=True)
class Thing:
    """What is to stand under a name; its methods may fail."""

    kind: str
    fails: str


@dataclass(frozen=True)
class Hook:
    """One of the methods that replace the rules: in which form, and what it does."""

    method: str
    form: str
    does: str


Things = tuple[Thing | None, ...]  # one for each of the NAMES


@dataclass(frozen=True)
class ClassPlan:
    """A class: which of the earlier ones are its bases, and what stands in it.

    *meta* is the number of its metaclass, or -1 for that of its bases.
    """

    bases: tuple[int, ...]
    meta: int
    slots: tuple[str, ...] | None
    things: Things
    hooks: tuple[Hook, ...]


@dataclass(frozen=True)
class Plan:
    """A hierarchy: metaclasses, classes, and what an instance of the last one has."""

    root: str
    metas: tuple[ClassPlan, ...]
    classes: tuple[ClassPlan, ...]
    own: Things


FAILS = st.sampled_from(("", "", "", "", *FAILURES))
THINGS = st.builds(Thing, st.sampled_from(KINDS), FAILS)
EACH = st.tuples(*(st.none() | THINGS for _ in NAMES))
FORMS = st.sampled_from(("function", "function", "static", "callable"))
DEEDS = st.sampled_from(("delegate", "delegate", "answer", *FAILURES))
HOOK = st.builds(Hook, st.sampled_from(METHODS), FORMS, DEEDS)
HOOKS = st.one_of(st.just(()), st.just(()), st.tuples(HOOK), st.tuples(HOOK, HOOK))
SLOTS = st.sampled_from((None, None, (), ("net",), ("total",), ("net", "total")))


@cache
def classes(number: int, metas: int) -> st.SearchStrategy[ClassPlan]:
    """Return what draws the class with this *number*, with so many *metas* about."""
    earlier = st.sampled_from(range(number)) if number else st.nothing()
    bases = st.lists(earlier, max_size=min(number, 3), unique=True).map(tuple)
    return st.builds(ClassPlan, bases, st.integers(-1, metas - 1), SLOTS, EACH, HOOKS)


@cache
def hierarchies(count: int, metas: int) -> st.SearchStrategy[Plan]:
    """Return what draws so many classes and metaclasses."""
    above = st.tuples(*(classes(number, 0) for number in range(metas)))
    below = st.tuples(*(classes(number, metas) for number in range(count)))
    return st.builds(Plan, st.sampled_from(("object", *ROOTS)), above, below, EACH)


SIZES = [(count, metas) for count in range(2, 6) for metas in range(3)]
PLANS = st.one_of([hierarchies(count, metas) for count, metas in SIZES])
