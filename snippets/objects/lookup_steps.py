"""The steps of a look-up: the places that are asked, and what each of them says."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple

from snippets.objects.lookup import has, is_data, overrides, special
from snippets.objects.lookup_parts import (
    MISSING,
    is_class,
    name_of,
    names_of,
    order_of,
    own_names,
)

Station = Literal["override", "class", "itself", "class again", "fallback"]
Outcome = Literal["nothing", "waits", "loses", "wins", "raises"]


@dataclass(frozen=True)
class Step:
    """A place that was asked for a name, and what came of it.

    *value* is what a place that wins gives, or the error of one that raises.
    """

    station: Station
    place: str
    outcome: Outcome
    reason: str = ""
    value: object = None


class Found(NamedTuple):
    """What a place holds under a name; MISSING when no place holds any."""

    place: str
    value: Any


Places = Iterator[tuple[str, Mapping[str, Any]]]


def classes(cls: type) -> Places:
    """Yield the classes in the order of *cls*: each place, and the names in it."""
    for owner in order_of(cls):
        yield f"{name_of(owner)}.__dict__", names_of(owner)


def itself(obj: Any) -> Places:
    """Yield where *obj* itself has names: in its order if it is a class."""
    if is_class(obj):
        yield from classes(obj)
    elif (names := own_names(obj)) is not None:
        yield "the instance's __dict__", names
    else:
        yield "the instance, without __dict__", {}


def ask(station: Station, places: Places, name: str) -> tuple[list[Step], Found]:
    """Ask *places* until one has *name*: who had nothing, and what was found."""
    silent: list[Step] = []
    for place, names in places:
        if name in names:
            return silent, Found(place, names[name])
        silent.append(Step(station, place, "nothing"))
    return silent, Found("nobody", MISSING)


def kind(value: object) -> str:
    """Say what the rules see in *value*.

    >>> kind(property()), kind(kind)
    ('property, data descriptor', 'function, non-data descriptor')
    """
    descriptor, data = has(value, "__get__"), is_data(value)
    words = {
        (True, True): "data descriptor",
        (True, False): "non-data descriptor",
        (False, True): "descriptor without __get__",
        (False, False): "plain value",
    }
    return f"{name_of(type(value))}, {words[descriptor, data]}"


def settle(
    station: Station, place: str, reason: str, act: Callable[..., object], *args: object
) -> Step:
    """Let the chosen place act, and tell how it ended.

    >>> settle("itself", "the instance's __dict__", "as it is", int, "100").value
    100
    """
    try:
        return Step(station, place, "wins", reason, act(*args))
    except Exception as error:
        return Step(station, place, "raises", reason, error)


def replaced(obj: object, method: str, *args: object) -> list[Step]:
    """Call a *method* that the class of *obj* has in place of Python's, if it has."""
    if not overrides(obj, method):
        return []
    _, found = ask("class", classes(type(obj)), method)
    place = found.place.replace("__dict__", method)
    if method == "__getattr__":
        reason = "asked last, after the AttributeError"
        return [settle("fallback", place, reason, call, obj, method, *args)]
    return [settle("override", place, "overrides the rules", call, obj, method, *args)]


def call(obj: object, method: str, *args: object) -> object:
    """Find a special *method* of *obj*, and call it."""
    result: object = special(obj, method)(*args)
    return result
