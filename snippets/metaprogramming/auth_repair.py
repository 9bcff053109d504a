"""Where FastAPI takes the arguments of a view from: it goes by types, not by names."""

from collections.abc import Callable, Sequence
from typing import Any

from fastapi.dependencies.utils import get_dependant


def sources(path: str, view: Callable[..., Any]) -> dict[str, str]:
    """Return where the argument for each parameter of *view* comes from.

    >>> def order(number: int, item: str) -> None: ...
    >>> sources("/orders/{number}", order)
    {'number': 'path', 'item': 'query'}
    """
    found = get_dependant(path=path, call=view)
    groups: dict[str, Sequence[Any]] = {
        "path": found.path_params,
        "query": found.query_params,
        "header": found.header_params,
        "body": found.body_params,
        "dependency": found.dependencies,
    }
    named = {one.name or "": kind for kind, group in groups.items() for one in group}
    request = found.request_param_name
    return {request: "the request"} | named if request else named
