"""A function that is written from literals."""

from collections.abc import Callable, Mapping
from typing import Any


def picker(*names: str) -> Callable[[Mapping[str, Any]], tuple[Any, ...]]:
    """Return a function that picks the fields out of an order."""
    fields = "".join(f"order[{name!r}], " for name in names)
    source = f"def pick(order): return ({fields})"
    namespace: dict[str, Any] = {}
    exec(source, namespace)
    pick: Callable[[Mapping[str, Any]], tuple[Any, ...]] = namespace["pick"]
    return pick
