"""The two kinds of file that hold examples: pages and modules."""

import doctest
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from sybil import Document, Example, Region, Sybil
from sybil.document import PythonDocStringDocument
from sybil.example import NotEvaluated

from conf import dependencies, page
from conf.examples.evaluate import evaluator, refuse, run_session
from conf.examples.regions import regions, sessions
from conf.examples.rules import Fault, faults, repeated_claims
from conf.examples.shown import import_snippet


class Pages(Sybil):
    """The pages below `docs`; *root* is the project's folder."""

    def __init__(self, root: Path) -> None:
        super().__init__([], path=str(root), name="page")

    def should_parse(self, path: Path) -> bool:
        """Tell whether *path* is a page, however deep: Sybil's patterns stop early."""
        return path.suffix == ".md" and path.is_relative_to(self.path / "docs")

    def files(self) -> list[Path]:
        """Return every page of the site."""
        return sorted((self.path / "docs").rglob("*.md"))

    def parse(self, path: Path) -> Document:
        """Return the page at *path* with an example for everything that it runs."""
        try:
            found = page.read(self.path, path)
        except page.PageError as error:
            raise pytest.Collector.CollectError(str(error)) from None
        document = Document(found.text, str(path))
        wrong = [*faults(found), *repeated(self.path).get(path, [])]
        for region in regions(found, wrong):
            document.add(region)
        return document

    def digest(self, path: Path) -> str:
        """Return the fingerprint of the page at *path* and of all that it runs."""
        return dependencies.digest_of_page(page.read(self.path, path))


class Modules(Sybil):
    """The modules below `snippets`; *root* is the project's folder."""

    def __init__(self, root: Path) -> None:
        super().__init__([], path=str(root), name="module")

    def should_parse(self, path: Path) -> bool:
        """Tell whether *path* is a module that pages may show."""
        return path.suffix == ".py" and path.is_relative_to(self.path / "snippets")

    def files(self) -> list[Path]:
        """Return every module that pages may show."""
        return sorted((self.path / "snippets").rglob("*.py"))

    def parse(self, path: Path) -> Document:
        """Return the module at *path* with the examples of its docstrings."""
        try:
            return ModuleDocument.parse(str(path), docstring_sessions)
        except (SyntaxError, ValueError) as error:
            name, line = path.relative_to(self.path).as_posix(), 1
            if isinstance(error, SyntaxError):
                line, error = error.lineno or 1, ValueError(error.msg)
            message = f"{name}:{line}: the module cannot be read: {error}"
            raise pytest.Collector.CollectError(message) from None

    def digest(self, path: Path) -> str:
        """Return the fingerprint of the module at *path* and of all that it imports."""
        needs = dependencies.closure(self.path, {path})
        return dependencies.digest(self.path, path, needs)


class ModuleDocument(PythonDocStringDocument):
    """A module whose docstrings hold examples; it is imported by its dotted name."""

    def import_document(self, example: Example) -> None:
        """Import the module before its first example runs."""
        self.pop_evaluator(self.import_document)
        self.namespace.update(vars(import_snippet(Path(self.path))))
        raise NotEvaluated


def docstring_sessions(document: Document) -> Iterator[Region]:
    """Yield the `>>>` examples of one docstring."""
    for found in sessions(document.text, document.path):
        skips = found.parsed.options.get(doctest.SKIP)
        run = refuse("an example skips itself") if skips else run_session
        found.evaluator = evaluator(run)
        yield found


@cache
def repeated(root: Path) -> dict[Path, list[Fault]]:
    """Return the claims of the site that share a name; broken pages are left out."""
    readable = []
    for path in sorted((root / "docs").rglob("*.md")):
        try:
            readable.append(page.read(root, path))
        except page.PageError:
            continue
    return repeated_claims(readable)
