"""Pages and snippets stand opposite each other, and both keep in bounds."""

import ast
from pathlib import Path

import pytest

from conf import dependencies
from conf.examples.rules import needs_example
from conf.page import Page, pages

ROOT = Path(__file__).parents[1]
LESSONS = [page for page in pages(ROOT) if needs_example(page)]
MODULES = sorted(ROOT.glob("snippets/**/*.py"))
LINES = 250


def short(path: Path) -> str:
    """Return *path* below the project's root."""
    return path.relative_to(ROOT).as_posix()


def is_lesson_code(path: Path) -> bool:
    """Tell whether a module belongs to a lesson rather than to all of them."""
    parts = path.relative_to(ROOT / "snippets").parts
    inside = any(part.endswith("_exercises") for part in parts)
    return len(parts) > 1 and parts[0] != "pictures" and not inside


def is_overload(node: ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    """Tell whether *node* is one signature of several, documented elsewhere."""
    return any(ast.unparse(found) == "overload" for found in node.decorator_list)


@pytest.mark.parametrize("page", LESSONS, ids=lambda page: page.name)
def test_a_lesson_has_a_snippet_of_its_name(page: Page) -> None:
    place = page.path.relative_to(ROOT / "docs").with_suffix("")
    code = ROOT / "snippets" / place  # a module, or a folder of modules
    found = code.with_suffix(".py").is_file() or code.is_dir()
    assert found, f"{page.name}:1: no snippets/{place}.py and no folder of this name"


def test_every_snippet_belongs_to_a_page() -> None:
    used = {path for page in LESSONS for path in dependencies.of_page(page)}
    idle = [
        short(path) for path in MODULES if is_lesson_code(path) and path not in used
    ]
    assert not idle


def test_every_shared_module_is_used() -> None:
    used = {path for page in pages(ROOT) for path in dependencies.of_page(page)}
    tested = {
        path
        for test in ROOT.glob("tests/**/*.py")
        for path in dependencies.direct(ROOT, test.read_text(encoding="utf-8"))
    }
    assert not [short(path) for path in MODULES if path not in used | tested]


@pytest.mark.parametrize("page", LESSONS, ids=lambda page: page.name)
def test_a_lesson_is_short(page: Page) -> None:
    count = len(page.text.splitlines())
    assert count <= LINES, f"{page.name}:{count}: more than {LINES} lines"


@pytest.mark.parametrize("path", MODULES, ids=short)
def test_everything_public_has_a_docstring(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    kinds = ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef
    public = [
        n for n in tree.body if isinstance(n, kinds) and not n.name.startswith("_")
    ]
    missing = [n for n in public if not (ast.get_docstring(n) or is_overload(n))]
    assert not [f"{short(path)}:{n.lineno}: {n.name} says nothing" for n in missing]
    if "_exercises" not in short(path):
        assert ast.get_docstring(tree), f"{short(path)}:1: no docstring"
