"""Find which files of the project a page or a module runs, by reading, not running."""

import ast
import re
from collections.abc import Iterable, Iterator
from hashlib import sha256
from pathlib import Path

from conf.page import Fence, Page

DOTTED = re.compile(r"\bsnippets(?:\.\w+)+")


def module_path(root: Path, dotted: str) -> Path | None:
    """Return the file of the longest module that *dotted* begins with, if any."""
    parts = dotted.split(".")
    for end in range(len(parts), 1, -1):
        path = root.joinpath(*parts[:end]).with_suffix(".py")
        if path.is_file():
            return path
    return None


def mentioned(code: str) -> Iterator[str]:
    """Yield the dotted names below `snippets` that *code* imports or names in text.

    Text counts because a snippet may start another with `python -m`.
    """
    try:
        tree = ast.parse(code)
    except (SyntaxError, ValueError):  # an example may be wrong on purpose
        yield from DOTTED.findall(code)
        return
    for node in ast.walk(tree):
        match node:
            case ast.ImportFrom(module=str(module), level=0):
                yield from (f"{module}.{name.name}" for name in node.names)
            case ast.Import():
                yield from (name.name for name in node.names)
            case ast.Constant(value=str(text)):
                yield from DOTTED.findall(text)


def direct(root: Path, code: str) -> set[Path]:
    """Return the files in `snippets` that *code* itself mentions."""
    found = (module_path(root, name) for name in mentioned(code))
    return {path for path in found if path}


def closure(root: Path, first: Iterable[Path]) -> set[Path]:
    """Return *first* and every file that they import, directly or not."""
    seen: set[Path] = set()
    todo = {path for path in first if path.is_file() and path.is_relative_to(root)}
    while todo:
        path = todo.pop()
        seen.add(path)
        if path.suffix == ".py":
            text = path.read_text(encoding="utf-8", errors="replace")
            todo |= direct(root, text) - seen
    return seen


def of_fence(page: Page, fence: Fence) -> set[Path]:
    """Return the files that one fence of *page* shows or mentions."""
    match fence.name:
        case "{literalinclude}":
            return {page.file(fence.argument)}
        case "{exercise}":
            folder = page.root / "snippets" / fence.argument
            return {*folder.glob("*.py"), page.root / "snippets/exercise.py"}
        case "python" | "{doctest}":
            return direct(page.root, without_prompts(fence.body))
        case "{jupyter-execute}" | "%":
            return direct(page.root, fence.body)
    return set()


def of_page(page: Page) -> set[Path]:
    """Return every file of the project that the examples of *page* depend on."""
    return closure(page.root, (p for f in page.fences for p in of_fence(page, f)))


def digest_of_page(page: Page) -> str:
    """Return the fingerprint of *page* and of all that its examples run."""
    return digest(page.root, page.path, of_page(page))


def without_prompts(example: str) -> str:
    """Return the statements of an interactive session."""
    lines = example.splitlines()
    return "\n".join(s[4:] for s in lines if s.startswith((">>> ", "... ")))


def digest(root: Path, path: Path, depends_on: Iterable[Path]) -> str:
    """Return a fingerprint of *path*, what it depends on, and what runs it."""
    found = sha256()
    for file in sorted({path, *depends_on}):
        found.update(file.relative_to(root).as_posix().encode())
        found.update(file.read_bytes())
    for file in machinery():
        found.update(file.read_bytes())
    return found.hexdigest()


def machinery() -> list[Path]:
    """Return the files that decide how examples run, whatever the project."""
    here = Path(__file__).parent
    return [
        here / "constraints.txt",
        here / "page.py",
        *sorted(here.glob("examples/*.py")),
    ]
