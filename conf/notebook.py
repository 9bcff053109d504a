"""Turn a page into a notebook and into a script: prose, examples, nothing hidden."""

import ast
import inspect
import re
import textwrap
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from doctest import DocTestParser
from itertools import groupby
from pathlib import Path

import nbformat
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from conf.page import Fence, Page

TARGET = re.compile(r"^\([\w/-]+\)=$", re.MULTILINE)
ROLE = re.compile(r"\{[\w-]+\}(`[^`]+`)")
AWAIT = ast.PyCF_ALLOW_TOP_LEVEL_AWAIT
GUARD = 'if __name__ == "__main__":'
HEAD = "Run this in the top folder of a clone of the project, home of `snippets`."


@dataclass(frozen=True)
class Cell:
    """A part of a page: prose, or code to run."""

    is_code: bool
    text: str
    raises: bool = False
    limits: str = ""


def cells(page: Page) -> Iterator[Cell]:
    """Yield the parts of *page* in their order."""
    yield Cell(False, HEAD)
    lines = page.text.splitlines()
    outer = [fence for fence in page.fences if not fence.parents]
    yield from parts(lines, 1, outer, page)


def parts(
    lines: list[str], first: int, fences: Iterable[Fence], page: Page
) -> Iterator[Cell]:
    """Yield prose and code of *lines*, which begin at line *first* of *page*."""
    here = first
    for fence in fences:
        yield from prose(lines[here - first : fence.line - first])
        yield from of_fence(fence, page)
        here = fence.body_line + fence.body.count("\n") + (fence.mark != "%")
    yield from prose(lines[here - first :])


def prose(lines: list[str]) -> Iterator[Cell]:
    """Yield the running text in *lines*, without the marks that only Sphinx knows."""
    text = ROLE.sub(r"\1", TARGET.sub("", "\n".join(lines))).strip()
    if text:
        yield Cell(False, text)


def of_fence(fence: Fence, page: Page) -> Iterator[Cell]:
    """Yield what one fence is in a notebook."""
    match fence.name:
        case "python" | "{doctest}":
            yield from of_session(fence)
        case "{jupyter-execute}":
            raises = "raises" in fence.options
            yield Cell(True, fence.body.strip(), raises, limits(fence))
        case "{literalinclude}":
            yield Cell(True, import_of(fence))
        case "{claim}" | "{note}" | "{tip}" | "{warning}" | "{important}":
            inner = [f for f in page.fences if f.parents == (*fence.parents, fence)]
            lines = fence.body.splitlines()
            yield from parts(lines, fence.body_line, inner, page)


def of_session(fence: Fence) -> Iterator[Cell]:
    """Yield the statements of a session; one that raises gets a cell of its own."""
    examples = DocTestParser().get_examples(fence.body)
    for raises, group in groupby(examples, lambda example: bool(example.exc_msg)):
        texts = [example.source.rstrip() for example in group]
        for text in texts if raises else ["\n".join(texts)]:
            yield Cell(True, text, raises, limits(fence))


def limits(fence: Fence) -> str:
    """Return, in words, which versions the claim around *fence* speaks about."""
    options = fence.claim.options if fence.claim else {}
    words = {"since": "Python {} and later", "until": "Python up to {}"}
    found = (words[k].format(v) for k, v in options.items() if k in words)
    return ", ".join(found)


def import_of(fence: Fence) -> str:
    """Return the import that gives a notebook what a literalinclude shows."""
    parts = Path(fence.argument).with_suffix("").parts
    dotted = ".".join(parts[parts.index("snippets") :])
    name = fence.options.get("pyobject", "*").partition(".")[0]
    return f"from {dotted} import {name}"


def notebook(page: Page) -> str:
    """Return *page* as a notebook without outputs, times or random ids."""
    made = []
    for number, cell in enumerate(cells(page)):
        name = f"cell-{number}"
        if cell.is_code:
            tags = {"tags": ["raises-exception"]} if cell.raises or cell.limits else {}
            text = f"# {cell.limits}\n{cell.text}" if cell.limits else cell.text
            made.append(new_code_cell(text, id=name, metadata=tags))
        else:
            made.append(new_markdown_cell(cell.text, id=name))
    return str(nbformat.writes(new_notebook(cells=made))) + "\n"


def script(page: Page) -> str:
    """Return *page* as a script: prose in comments, code as it stands.

    Worker processes may import the script, so all of it is behind the usual guard.
    """
    found = (code(c) if c.is_code else comment(c.text) for c in cells(page))
    body = textwrap.indent("\n\n".join(found), "    ")
    return f"{GUARD}\n{body}\n"


def comment(text: str) -> str:
    """Return *text* as a comment."""
    return "\n".join(f"# {line}".rstrip() for line in text.splitlines())


def code(cell: Cell) -> str:
    """Return *cell* fit for a script that runs from beginning to end.

    What only some versions run is a comment, what raises on purpose is caught, and
    what awaits stands in a function.
    """
    if cell.limits:
        return comment(f"{cell.limits}:\n{cell.text}")
    if not compiles(cell.text):
        return comment(f"Python refuses this:\n{cell.text}")
    text = in_coroutine(cell.text) if awaits(cell.text) else cell.text
    if not cell.raises:
        return text
    body = textwrap.indent(text, "    ")
    return f"try:\n{body}\nexcept Exception as error:\n    print(repr(error))"


def awaits(source: str) -> bool:
    """Tell whether *source* has an `await` outside of functions."""
    compiled = compile(source, "cell", "exec", AWAIT)
    return bool(compiled.co_flags & inspect.CO_COROUTINE)


def compiles(source: str) -> bool:
    """Tell whether *source* is Python; an example may be wrong on purpose."""
    try:
        compile(source, "cell", "exec", AWAIT)
    except SyntaxError:
        return False
    return True


def in_coroutine(source: str) -> str:
    """Return *source* inside a coroutine that runs at once; names stay global."""
    names = sorted(assigned(ast.parse(source)))
    head = f"global {', '.join(names)}\n" if names else ""
    body = textwrap.indent(head + source, "    ")
    return f"import asyncio\n\nasync def cell():\n{body}\n\nasyncio.run(cell())"


def assigned(tree: ast.AST) -> Iterator[str]:
    """Yield the names that the statements of a cell bind for the cells after it."""
    for node in ast.walk(tree):
        match node:
            case ast.Name(id=name, ctx=ast.Store()):
                yield name
            case (
                ast.FunctionDef(name) | ast.AsyncFunctionDef(name) | ast.ClassDef(name)
            ):
                yield name
            case ast.alias(name=name, asname=other):
                yield (other or name).partition(".")[0]
