"""Check that defaults are read, missing names refused, and copies made."""

import copy
import pickle
import sys
from collections.abc import Callable
from types import ModuleType
from typing import Any

from snippets.exercise import Wrong, expect


def pickled(settings: Any, answer: ModuleType) -> Any:
    """Return *settings*, pickled and back; the answer's module has to be known."""
    before = sys.modules.get(answer.__name__)
    sys.modules[answer.__name__] = answer
    try:
        return pickle.loads(pickle.dumps(settings))
    finally:
        del sys.modules[answer.__name__]
        if before is not None:
            sys.modules[answer.__name__] = before


def twin(make: Callable[[], Any], what: str) -> Any:
    """Return a copy that *make* makes, or say what stops it."""
    try:
        return make()
    except RecursionError:
        raise Wrong(f"{what} asks for the defaults without end.") from None
    except TypeError:
        raise Wrong(f"{what} gets something that cannot be called.") from None


def check(answer: ModuleType) -> None:
    """Read settings, ask for a missing one, and make copies."""
    settings = answer.Settings({"rate": 20, "currency": "EUR"})
    settings.rate = 7
    expect(settings.rate == 7, "What was set loses against its default.")
    expect(settings.currency == "EUR", "A default cannot be read.")
    try:
        found = hasattr(settings, "shop")
    except KeyError:
        raise Wrong("A missing setting raises KeyError, and hasattr fails.") from None
    expect(not found, "hasattr says that a missing setting is there.")
    for make, what in (
        (lambda: copy.copy(settings), "A copy"),
        (lambda: pickled(settings, answer), "Unpickling"),
    ):
        other = twin(make, what)
        expect((other.rate, other.currency) == (7, "EUR"), f"{what} loses settings.")
