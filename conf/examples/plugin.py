"""Make pytest run the examples of pages and docstrings, and keep the verdicts."""

import platform
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import pytest
from sybil.integration.pytest import SybilFile, SybilItem

from conf import verdicts
from conf.examples.documents import Modules, Pages
from conf.examples.run import close_runner
from conf.page import read

PROPERTY = "example"


class ExamplesFile(SybilFile):
    """A page or a module, as pytest sees it."""

    def teardown(self) -> None:
        """End what the examples of one file leave behind."""
        for document in self.documents:
            close_runner(document.namespace)
        super().teardown()


@cache
def kinds(root: Path) -> tuple[Pages, Modules]:
    """Return the two kinds of file with examples below *root*."""
    return Pages(root), Modules(root)


def pytest_collect_file(
    file_path: Path, parent: pytest.Collector
) -> ExamplesFile | None:
    """Collect pages and modules."""
    for kind in kinds(parent.config.rootpath):
        if kind.should_parse(file_path):
            found = ExamplesFile.from_parent(parent, path=file_path, sybils=[kind])
            assert isinstance(found, ExamplesFile)
            return found
    return None


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark every example with what its report must carry to the verdicts."""
    examples = [item for item in items if isinstance(item, SybilItem)]
    counts = Counter(item.path for item in examples)
    for item in examples:
        item.user_properties.append((PROPERTY, label(item, counts[item.path])))


def label(item: SybilItem, count: int) -> dict[str, object]:
    """Return what a report must tell: file, fingerprint, claim, number of examples."""
    root = item.config.rootpath
    return {
        "document": item.path.relative_to(root).as_posix(),
        "digest": digest(root, item.path),
        "claim": claim_at(root, item.path, item.example.line),
        "count": count,
    }


@cache
def digest(root: Path, path: Path) -> str:
    """Return the fingerprint of the file at *path*."""
    pages, modules = kinds(root)
    return (pages if pages.should_parse(path) else modules).digest(path)


@cache
def claims(root: Path, path: Path) -> list[tuple[range, str]]:
    """Return the lines and the name of every claim in the page at *path*."""
    if path.suffix != ".md":
        return []
    fences = read(root, path).fences
    return [(f.lines, f.argument) for f in fences if f.name == "{claim}"]


def claim_at(root: Path, path: Path, line: int) -> str:
    """Return the name of the claim that covers *line*, or "" outside of claims."""
    found = (name for lines, name in claims(root, path) if line in lines)
    return next(found, "")


@dataclass
class Tally:
    """What the reports of one file have said so far."""

    digest: str
    count: int
    seen: set[str] = field(default_factory=set)
    failed: bool = False
    claims: dict[str, bool] = field(default_factory=dict)

    def add(self, nodeid: str, claim: str, outcome: str) -> None:
        """Take in one report of one example."""
        self.seen.add(nodeid)
        self.failed |= outcome == "failed"
        if claim:
            self.claims[claim] = self.claims.get(claim, True) and outcome == "passed"

    def verdict(self) -> verdicts.Verdict:
        """Return the verdict on the file."""
        python, passed = platform.python_version(), not self.failed
        return verdicts.Verdict(python, self.digest, passed, self.count, self.claims)


tallies: dict[str, Tally] = {}


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """Take in the report of an example; with xdist, those of all workers."""
    found = dict(report.user_properties).get(PROPERTY)
    if isinstance(found, Mapping):
        tally = tallies.setdefault(
            found["document"], Tally(found["digest"], found["count"])
        )
        tally.add(report.nodeid, found["claim"], report.outcome)


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Keep the verdicts on files that ran completely or failed."""
    if hasattr(session.config, "workerinput"):
        return
    done = {
        name: tally.verdict()
        for name, tally in tallies.items()
        if tally.failed or len(tally.seen) == tally.count
    }
    if done:
        root, name = session.config.rootpath, verdicts.interpreter_name()
        verdicts.save(root, name, verdicts.load(root, name) | done)
