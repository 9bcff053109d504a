"""Run code in the namespace of a page, on its event loop where it awaits."""

import ast
import asyncio
import inspect
from types import CodeType

from sybil import Example

AWAIT = ast.PyCF_ALLOW_TOP_LEVEL_AWAIT

Namespace = dict[str, object]


def execute(source: str, line: int, example: Example) -> object:
    """Run *source*, which begins at *line* of the page; return the last value."""
    tree = ast.parse("\n" * (line - 1) + source, example.path)
    last = tree.body[-1] if tree.body else None
    if not isinstance(last, ast.Expr):
        drive(compile(tree, example.path, "exec", flags=AWAIT), example)
        return None
    del tree.body[-1]
    drive(compile(tree, example.path, "exec", flags=AWAIT), example)
    value = ast.Expression(last.value)
    return drive(compile(value, example.path, "eval", flags=AWAIT), example)


def drive(code: CodeType, example: Example) -> object:
    """Run *code* in the page's namespace, on the page's event loop if it awaits."""
    value = eval(code, example.namespace)
    if not code.co_flags & inspect.CO_COROUTINE:
        return value
    return runner(example.namespace).run(value)


def runner(namespace: Namespace) -> asyncio.Runner:
    """Return the page's event loop; it lives as long as the page's namespace."""
    found = namespace.setdefault("__runner__", None) or asyncio.Runner()
    namespace["__runner__"] = found
    assert isinstance(found, asyncio.Runner)
    return found


def close_runner(namespace: Namespace) -> None:
    """Close the page's event loop, if it ever had one."""
    found = namespace.pop("__runner__", None)
    if isinstance(found, asyncio.Runner):
        found.close()


def show(value: object) -> None:
    """Ask *value* for the forms that a notebook would ask for."""
    if value is not None:
        repr(value)
        rich = getattr(value, "_repr_html_", None)
        if callable(rich):
            rich()


def compiled(source: str, name: str) -> CodeType | None:
    """Compile one interactive statement; none when its error is for the example."""
    try:
        code: CodeType = compile(source, name, "single", flags=AWAIT)
    except SyntaxError:
        return None
    return code
