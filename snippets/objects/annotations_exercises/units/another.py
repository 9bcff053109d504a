"""Ask for the signature, which knows the parameters, and take annotations apart."""

import inspect
from collections.abc import Callable
from typing import Annotated, get_args, get_origin


def units(function: Callable[..., object]) -> dict[str, str]:
    """Return the text in the annotation of each parameter that has one."""
    found: dict[str, str] = {}
    signature = inspect.signature(function, eval_str=True)
    for name, parameter in signature.parameters.items():
        if get_origin(parameter.annotation) is Annotated:
            _, *rest = get_args(parameter.annotation)
            for said in filter(lambda one: isinstance(one, str), rest):
                found[name] = said
    return found
