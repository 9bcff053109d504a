"""Find the examples of a page for Sybil, each at its line."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from textwrap import dedent

from sybil import Example, Region
from sybil.parsers.abstract.doctest import DocTestStringParser

from conf.examples.evaluate import (
    evaluator,
    refuse,
    run_code,
    run_session,
    skip,
)
from conf.examples.rules import SKIP, Fault, current_python, kind
from conf.examples.shown import show_module
from conf.page import Fence, Page, runs_on

Evaluator = Callable[[Example], str]
sessions = DocTestStringParser()


def regions(page: Page, faults: list[Fault]) -> Iterator[Region]:
    """Yield a region for every example of *page* and for every fault."""
    faulty: dict[int, list[str]] = {}
    for line, message in faults:
        faulty.setdefault(line, []).append(message)
    for line, messages in faulty.items():
        yield region(page, line, None, refuse("; ".join(messages)))
    reason = ""
    for fence in page.fences:
        if match := SKIP.fullmatch(fence.name):
            reason = match["reason"]
        elif faulty.keys().isdisjoint(fence.lines) and runs_on(fence, current_python()):
            for found in of_fence(page, fence):
                if reason:
                    found.evaluator = skip(reason)
                yield found
            reason = ""


def of_fence(page: Page, fence: Fence) -> Iterator[Region]:
    """Yield the examples in one fence."""
    match kind(fence):
        case "python" | "{doctest}":
            yield from of_session(page, fence)
        case "{jupyter-execute}":
            yield region(page, fence.line, fence, run_code)
        case "%invisible-code-block":
            hidden = replace(fence, body=dedent(fence.body))
            yield region(page, fence.line, hidden, run_code)
        case "{literalinclude}":
            yield region(page, fence.line, fence, show_module)


def of_session(page: Page, fence: Fence) -> Iterator[Region]:
    """Yield each `>>>` example of an interactive session."""
    for found in sessions(fence.body, page.name):
        line = fence.body_line + found.parsed.lineno
        yield region(page, line, found.parsed, run_session)


def region(page: Page, line: int, parsed: object, run: Evaluator) -> Region:
    """Return a region at *line*; it spans the line, so that none overlap."""
    return Region(page.offset(line), page.offset(line + 1), parsed, evaluator(run))
