"""Count the Python functions that one `isinstance` calls."""

import sys
from types import FrameType
from typing import Protocol, runtime_checkable


@runtime_checkable
class Netted(Protocol):
    """What has an attribute `net`."""

    net: int


@runtime_checkable
class Dated(Netted, Protocol):
    """What has an attribute `net`, and `day` as well."""

    day: str


def calls(thing: object, cls: type) -> int:
    """Return how many Python functions run while `isinstance` makes up its mind.

    >>> calls(12, int)
    0
    """
    names = []

    def note(frame: FrameType, event: str, _: object) -> None:
        if event == "call":
            names.append(frame.f_code.co_name)

    for _ in range(2):  # the first checks of a type fill the caches
        isinstance(thing, cls)
    before = sys.getprofile()
    sys.setprofile(note)
    try:
        isinstance(thing, cls)
    finally:
        sys.setprofile(before)
    return len(names)


def check(thing: object, cls: type, times: int = 1000) -> None:
    """Ask `isinstance` many times whether *thing* is a *cls*."""
    for _ in range(times):
        isinstance(thing, cls)
