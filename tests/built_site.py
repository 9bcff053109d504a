"""The finished site that tests look at: its folder and its pages.

The folder is `build/html` below the project's root, or what the environment variable
SITE_HTML says.
"""

import os
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[1]
ROOT = Path(os.environ.get("SITE_HTML", PROJECT / "build" / "html")).resolve()
NO_LESSONS = {"about", "reference"}


@pytest.fixture(scope="session")
def site() -> Path:
    """Return the folder of the built site; a test that asks in vain fails."""
    if not (ROOT / "index.html").is_file():
        pytest.fail(f"no built site at {ROOT}; run nox -s docs", pytrace=False)
    return ROOT


def pages() -> list[str]:
    """Return the path of each page below the site's folder.

    Never empty: without a site, the tests of its front page say what is missing.
    """
    found = (path.relative_to(ROOT) for path in ROOT.rglob("*.html"))
    return sorted(p.as_posix() for p in found if "_static" not in p.parts) or [
        "index.html"
    ]


def lessons() -> list[str]:
    """Return the path of each lesson: a page in a chapter that is not its index."""
    found = [page for page in pages() if is_lesson(page)]
    return found or ["index.html"]


def is_lesson(page: str) -> bool:
    """Tell whether the page at the path *page* is a lesson."""
    match page.split("/"):
        case [chapter, name]:
            chapters = chapter not in NO_LESSONS and not chapter.startswith("_")
            return chapters and name != "index.html"
    return False


def label(page: str) -> str:
    """Return the page's name for the report of a test."""
    return page.removesuffix(".html")
