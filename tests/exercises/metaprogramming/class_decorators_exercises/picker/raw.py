"""A name with a line end is not taken as a name."""

from collections.abc import Callable, Mapping
from typing import Any


def picker(*names: str) -> Callable[[Mapping[str, Any]], tuple[Any, ...]]:
    """Return a function that picks the fields out of an order."""
    quoted = [name.replace("\\", "\\\\").replace("'", "\\'") for name in names]
    fields = "".join(f"order['{name}'], " for name in quoted)
    source = f"def pick(order): return ({fields})"
    namespace: dict[str, Any] = {}
    exec(source, namespace)
    pick: Callable[[Mapping[str, Any]], tuple[Any, ...]] = namespace["pick"]
    return pick
