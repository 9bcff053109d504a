"""Run one example of a page and say what is wrong with it."""

import contextlib
import doctest
import inspect
import io
import os
import unittest
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sybil import Example
from sybil.evaluators.doctest import DocTestEvaluator

from conf.examples.forks import returned_from_fork
from conf.examples.run import compiled, drive, execute, show
from conf.examples.shown import BrokenSnippet, told
from conf.page import Fence

OUTPUT_LIMIT = 1_000_000
MESSAGE_LIMIT = 4_000


class TooMuchOutput(Exception):
    """Raised inside an example that prints more than a page can show."""


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


@contextlib.contextmanager
def captured() -> Iterator[dict[str, Limited]]:
    """Catch what an example prints, within limits."""
    streams = {"stdout": Limited(), "stderr": Limited()}
    with (
        contextlib.redirect_stdout(streams["stdout"]),
        contextlib.redirect_stderr(streams["stderr"]),
    ):
        yield streams


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


def skip(reason: str) -> Callable[[Example], str]:
    """Return an evaluator that skips, and says why."""

    def evaluate(example: Example) -> str:
        raise unittest.SkipTest(reason)

    return evaluate


def refuse(message: str) -> Callable[[Example], str]:
    """Return an evaluator for something that no page may hold."""
    return lambda example: message
