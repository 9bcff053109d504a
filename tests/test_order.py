"""Who reads to the end of a lesson is led to the one that follows."""

import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

DOCS = Path(__file__).parents[1] / "docs"
CHAPTERS = ("objects", "metaprogramming", "iteration", "concurrency")
TOCTREE = re.compile(r"```\{toctree\}\n(.*?)```", re.S)


def lessons(chapter: str) -> list[str]:
    """Return the lessons of a chapter in the order of its table of contents."""
    index = (DOCS / chapter / "index.md").read_text(encoding="utf-8")
    found = TOCTREE.search(index)
    return found[1].split() if found else []


def neighbours() -> Iterator[tuple[str, str, str]]:
    """Yield each lesson with its chapter and the lesson that follows it."""
    for chapter in CHAPTERS:
        yield from ((chapter, one, two) for one, two in pairwise(lessons(chapter)))


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_every_lesson_is_in_the_table_of_contents(chapter: str) -> None:
    pages = {path.stem for path in (DOCS / chapter).glob("*.md")} - {"index"}
    assert sorted(lessons(chapter)) == sorted(pages)


@pytest.mark.parametrize(("chapter", "one", "two"), list(neighbours()))
def test_a_lesson_leads_to_the_next(chapter: str, one: str, two: str) -> None:
    text = (DOCS / chapter / f"{one}.md").read_text(encoding="utf-8")
    last = text.rstrip().splitlines()[-1]
    assert last.startswith("Next: ")
    assert f"({two}.md)" in last
