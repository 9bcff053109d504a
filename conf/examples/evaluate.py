"""Run one example of a page and say what is wrong with it."""

import ast
import asyncio
import contextlib
import doctest
import inspect
import io
import os
import re
import traceback
import unittest
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from types import CodeType, ModuleType

import pytest
from sphinx.config import Config
from sphinx.directives.code import LiteralIncludeReader
from sybil import Example
from sybil.evaluators.doctest import DocTestEvaluator

from conf.examples.forks import returned_from_fork
from conf.page import Fence

AWAIT = ast.PyCF_ALLOW_TOP_LEVEL_AWAIT
PARTS = {"lines", "start-at", "start-after", "end-at", "end-before"}
DEFINITION = re.compile(r"^(?:(?:async )?def|class) (\w+)|^(\w+)(?:: [^=]+)? = ", re.M)
OUTPUT_LIMIT = 1_000_000
MESSAGE_LIMIT = 4_000

Namespace = dict[str, object]


class TooMuchOutput(Exception):
    """Raised inside an example that prints more than a page can show."""


class BrokenSnippet(Exception):
    """Raised when a snippet cannot be imported; its text says where and why."""


class Limited(io.StringIO):
    """A text stream that refuses more than `OUTPUT_LIMIT` characters."""

    def write(self, text: str) -> int:
        """Write *text*; raise `TooMuchOutput` when the limit is passed."""
        if self.tell() + len(text) > OUTPUT_LIMIT:
            raise TooMuchOutput(f"more than {OUTPUT_LIMIT:,} characters printed")
        return super().write(text)


def evaluator(run: Callable[[Example], str]) -> Callable[[Example], str]:
    """Wrap *run* with what holds for every example: short messages, no lost child."""

    def evaluate(example: Example) -> str:
        with returned_from_fork() as returned:
            try:
                message = run(example)
            except (BrokenSnippet, pytest.fail.Exception) as error:
                message = str(error)
        if returned():
            message = "a child process came back from the example: it forked"
        if not message:
            return ""
        if len(message) > MESSAGE_LIMIT:
            message = f"{message[:MESSAGE_LIMIT]}\n… and {len(message):,} characters"
        return f"{os.path.relpath(example.path)}:{example.line}: {message}"

    return evaluate


def run_code(example: Example) -> str:
    """Run a cell or an invisible block and hold it to its options."""
    fence: Fence = example.parsed
    raised: BaseException | None = None
    with captured() as streams:
        try:
            show(execute(fence.body, fence.body_line, example))
        except (Exception, SystemExit) as error:
            raised = error
    wanted = fence.options.get("raises")
    if raised:
        return unless_wanted(raised, wanted, example.path)
    if wanted is not None:
        return f"the cell says :raises: {wanted}, but nothing was raised"
    if streams["stderr"].getvalue() and "stderr" not in fence.options:
        return f"undeclared stderr: {streams['stderr'].getvalue()}"
    return ""


def unless_wanted(error: BaseException, wanted: str | None, path: str) -> str:
    """Return what to say of *error*, nothing when the cell declares it."""
    names = [name.strip() for name in (wanted or "").split(",")]
    if wanted is not None and (names == [""] or type(error).__name__ in names):
        return ""
    if isinstance(error, TooMuchOutput):
        return str(error)
    story = told(error, path)
    declared = f" (the cell says :raises: {wanted})" if wanted is not None else ""
    return f"{type(error).__name__}: {error}{declared}\n{story}"


def told(error: BaseException, path: str) -> str:
    """Return the traceback of *error* from the first frame in the file *path* on."""
    trace = error.__traceback__
    while trace and trace.tb_next and trace.tb_frame.f_code.co_filename != path:
        trace = trace.tb_next
    return "".join(traceback.format_exception(type(error), error, trace))


@contextlib.contextmanager
def captured() -> Iterator[dict[str, Limited]]:
    """Catch what an example prints, within limits."""
    streams = {"stdout": Limited(), "stderr": Limited()}
    with (
        contextlib.redirect_stdout(streams["stdout"]),
        contextlib.redirect_stderr(streams["stderr"]),
    ):
        yield streams


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


compare = DocTestEvaluator()


def run_session(example: Example) -> str:
    """Run one `>>>` example and compare its output word for word."""
    session: doctest.Example = example.parsed
    name = f"{Path(example.path).name}:{example.line}"
    code = compiled(session.source, name)
    if code and code.co_flags & inspect.CO_COROUTINE:
        example.namespace["__example__"] = lambda: drive(code, example)
        example.parsed = doctest.Example(
            "__example__()\n", session.want, session.exc_msg, options=session.options
        )
    return compare(example)


def compiled(source: str, name: str) -> CodeType | None:
    """Compile one interactive statement; none when its error is for the example."""
    try:
        code: CodeType = compile(source, name, "single", flags=AWAIT)
    except SyntaxError:
        return None
    return code


def show_module(example: Example) -> str:
    """Import the module that a literalinclude shows and bind the shown names."""
    fence: Fence = example.parsed
    path = (Path(example.path).parent / fence.argument).resolve()
    module = import_snippet(path)
    try:
        names = shown(path, fence.options)
    except ValueError as error:  # the file has no such lines
        return f"{fence.argument}: {error}"
    for name in names or public(module):
        if not hasattr(module, name):
            return f"{fence.argument} has no {name}"
        example.namespace[name] = getattr(module, name)
    return ""


def shown(path: Path, options: dict[str, str]) -> list[str]:
    """Return the names that a literalinclude shows; none when it shows all."""
    if "pyobject" in options:
        return [options["pyobject"].partition(".")[0]]
    if not PARTS & options.keys():
        return []
    lines, _ = LiteralIncludeReader(str(path), options, Config()).read()
    return [match[1] or match[2] for match in DEFINITION.finditer(lines)]


def import_snippet(path: Path) -> ModuleType:
    """Import the module at *path* below `snippets`, or raise `BrokenSnippet`."""
    parts = path.with_suffix("").parts
    start = len(parts) - 1 - parts[::-1].index("snippets")
    try:
        return import_module(".".join(parts[start:]))
    except (Exception, SystemExit) as error:
        what = f"{type(error).__name__}: {error}"
        story = told(error, str(path))
        raise BrokenSnippet(
            f"{path.name} cannot be imported: {what}\n{story}"
        ) from None


def public(module: ModuleType) -> list[str]:
    """Return the names that a reader sees when the whole module is shown."""
    return [name for name in vars(module) if not name.startswith("_")]


def skip(reason: str) -> Callable[[Example], str]:
    """Return an evaluator that skips, and says why."""

    def evaluate(example: Example) -> str:
        raise unittest.SkipTest(reason)

    return evaluate


def refuse(message: str) -> Callable[[Example], str]:
    """Return an evaluator for something that no page may hold."""
    return lambda example: message
