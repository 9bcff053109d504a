"""Import what a page shows, and bind the names that its reader has seen."""

import re
import traceback
from importlib import import_module
from pathlib import Path
from types import ModuleType

from sphinx.config import Config
from sphinx.directives.code import LiteralIncludeReader
from sybil import Example

from conf.page import Fence

PARTS = {"lines", "start-at", "start-after", "end-at", "end-before"}
DEFINITION = re.compile(r"^(?:(?:async )?def|class) (\w+)|^(\w+)(?:: [^=]+)? = ", re.M)


class BrokenSnippet(Exception):
    """Raised when a snippet cannot be imported; its text says where and why."""


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


def told(error: BaseException, path: str) -> str:
    """Return the traceback of *error* from the first frame in the file *path* on."""
    trace = error.__traceback__
    while trace and trace.tb_next and trace.tb_frame.f_code.co_filename != path:
        trace = trace.tb_next
    return "".join(traceback.format_exception(type(error), error, trace))
