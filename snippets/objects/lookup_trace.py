"""Read, write or delete by the rules, and tell every place that was asked, and why."""

from collections.abc import Callable, Iterator
from typing import Any

from snippets.objects.lookup import bind, has, is_data, special
from snippets.objects.lookup_parts import MISSING, is_class, missing, name_of
from snippets.objects.lookup_steps import (
    Found,
    Outcome,
    Step,
    ask,
    call,
    classes,
    itself,
    kind,
    replaced,
    settle,
)
from snippets.objects.lookup_write import forget, keep, refuse_built_in


def trace(obj: object, name: str) -> list[Step]:
    """Do what `obj.name` does, and return the steps; the last has what came out.

    >>> from types import SimpleNamespace
    >>> [step.outcome for step in trace(SimpleNamespace(net=100), "net")]
    ['nothing', 'nothing', 'wins']
    """
    steps = list(replaced(obj, "__getattribute__", name) or walking(obj, name))
    if steps[-1].outcome == "raises" and isinstance(steps[-1].value, AttributeError):
        steps += replaced(obj, "__getattr__", name)
    return steps


def trace_write(obj: object, name: str, value: object) -> list[Step]:
    """Do what `obj.name = value` does, and return the steps.

    >>> from types import SimpleNamespace
    >>> [step.place for step in trace_write(SimpleNamespace(), "net", 100)][-1]
    "the instance's __dict__"
    """
    rules = changing(obj, name, keep, "__set__", value)
    return replaced(obj, "__setattr__", name, value) or list(rules)


def trace_delete(obj: object, name: str) -> list[Step]:
    """Do what `del obj.name` does, and return the steps.

    >>> from types import SimpleNamespace
    >>> trace_delete(SimpleNamespace(), "net")[-1].outcome
    'raises'
    """
    rules = changing(obj, name, forget, "__delete__")
    return replaced(obj, "__delattr__", name) or list(rules)


def trace_special(obj: object, method: str) -> list[Step]:
    """Find a method that Python itself calls, as `__len__` for `len(obj)`.

    >>> trace_special([1, 2], "__len__")[-1].value()
    2
    """
    silent, found = ask("class", classes(type(obj)), method)
    reason = "nobody else is asked"
    return [*silent, settle("class", found.place, reason, special, obj, method)]


def walking(obj: Any, name: str) -> Iterator[Step]:
    """Ask the class, then the object itself, then the class again."""
    silent, offer = ask("class", classes(type(obj)), name)
    yield from silent
    what, bound = kind(offer.value), (bind, offer.value, obj, type(obj))
    if is_data(offer.value) and has(offer.value, "__get__"):
        yield settle("class", offer.place, f"{what}: at once", *bound)
        return
    silent, found = ask("itself", itself(obj), name)
    if offer.value is not MISSING:
        whom = "the class itself" if is_class(obj) else "the instance"
        outcome: Outcome = "waits" if found.value is MISSING else "loses"
        yield Step("class", offer.place, outcome, f"{what}: after {whom}")
    yield from silent
    if found.value is not MISSING:
        yield taken(obj, found)
    elif offer.value is not MISSING:
        reason = f"{what}: nobody before it"
        yield settle("class again", offer.place, reason, *bound)
    else:
        yield Step("class again", "nobody", "raises", "", missing(obj, name))


def taken(obj: Any, found: Found) -> Step:
    """Take what *obj* itself has: as it is, or bound to no instance by a class."""
    if is_class(obj):
        reason = f"{kind(found.value)}: bound to no instance"
        return settle("itself", found.place, reason, bind, found.value, None, obj)
    reason = f"{name_of(type(found.value))}, taken as it is"
    return Step("itself", found.place, "wins", reason, found.value)


def changing(
    obj: object, name: str, here: Callable[..., None], method: str, *args: object
) -> Iterator[Step]:
    """Ask the class for a data descriptor, and change *obj* itself if it has none."""
    place, _ = next(itself(obj))
    ban = settle("itself", place, "built in", refuse_built_in, obj)
    if ban.outcome == "raises":
        yield ban
        return
    silent, offer = ask("class", classes(type(obj)), name)
    yield from silent
    what = kind(offer.value)
    if is_data(offer.value):
        reason = f"{what}: its {method} decides"
        yield settle(
            "class", offer.place, reason, call, offer.value, method, obj, *args
        )
        return
    if offer.value is not MISSING:
        yield Step("class", offer.place, "loses", f"{what}: has no say")
    yield settle(
        "itself", place, "no data descriptor went first", here, obj, name, *args
    )
