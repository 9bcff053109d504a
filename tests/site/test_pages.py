"""What every page and every lesson of the built site must have."""

import ast
import gzip
import json
from functools import cache
from pathlib import Path
from posixpath import dirname, join, normpath
from urllib.parse import urlsplit

import nbformat
import pytest
from bs4 import BeautifulSoup, Tag

from conf.audit import css_references, faults
from tests.built_site import is_lesson, label, lessons, pages

LIMIT = 150_000
LOADING = (
    "script[src]",
    "link[rel~=stylesheet][href]",
    "link[rel~=preload][href]",
    "link[rel~=modulepreload][href]",
)

each_page = pytest.mark.parametrize("page", pages(), ids=label)
each_lesson = pytest.mark.parametrize("lesson", lessons(), ids=label)


@cache
def parsed(path: Path) -> BeautifulSoup:
    """Return the page at *path* as a tree."""
    return BeautifulSoup(path.read_text("utf-8"), "html.parser")


def address(element: Tag) -> str:
    """Return where *element* points, without query and fragment."""
    return urlsplit(str(element.get("src") or element.get("href") or "")).path


def resolved(page: str, url: str) -> str:
    """Return the path below the site's folder that *url* on *page* means."""
    return normpath(join(dirname(page), url))


def only(page: Path, selector: str) -> Tag:
    """Return the one element of *page* that *selector* selects."""
    found = parsed(page).select(selector)
    assert len(found) == 1, f"{page.name} has {len(found)} {selector}, not one"
    return found[0]


@cache
def weight(path: Path) -> int:
    """Return the gzipped size of a file in bytes, with the style sheets it imports."""
    size = len(gzip.compress(path.read_bytes(), 9))
    if path.suffix != ".css":
        return size
    urls = [urlsplit(r.url).path for r in css_references(path.read_text("utf-8"))]
    return size + sum(weight(path.parent / u) for u in urls if u.endswith(".css"))


def loaded_files(site: Path, page: str) -> set[str]:
    """Return the scripts and style sheets that *page* loads at first view."""
    elements = parsed(site / page).select(", ".join(LOADING))
    files = {resolved(page, address(element)) for element in elements}
    # The index of the site is what the search page is for, and no code.
    data = {"searchindex.js"} if page == "search.html" else set()
    found = {name for name in files - data if name.endswith((".js", ".css"))}
    return {name for name in found if (site / name).is_file()}


def downloads(lesson: str, site: Path, suffix: str) -> Path:
    """Return the file with *suffix* that *lesson* offers under its own name."""
    hrefs = [address(link) for link in parsed(site / lesson).select("a[href]")]
    name = Path(lesson).with_suffix(suffix).name
    found = {href for href in hrefs if Path(href).name == name}
    assert len(found) == 1, f"{lesson} offers {len(found)} files named {name}, not one"
    return site / resolved(lesson, found.pop())


def test_audit_finds_nothing(site: Path) -> None:
    """No foreign asset, broken link, missing text or path of the build machine."""
    found = faults(site)
    assert not found, "\n".join(map(str, ["the audit's faults:", *found]))


def test_there_are_lessons(site: Path) -> None:
    """Tests that are repeated for each lesson need one."""
    assert any(map(is_lesson, pages())), f"{site} has no lesson"


@each_page
def test_first_view_is_light(site: Path, page: str) -> None:
    """Scripts and style sheets stay below the limit, gzipped."""
    sizes = {name: weight(site / name) for name in loaded_files(site, page)}
    total = sum(sizes.values())
    parts = "\n".join(f"{size:>9,} {name}" for name, size in sizes.items())
    assert total <= LIMIT, f"{page} loads {total:,} bytes, gzipped:\n{parts}"


@each_page
def test_page_states_a_policy(site: Path, page: str) -> None:
    """The browser is told to refuse what is not the site's own."""
    meta = only(site / page, "head meta[http-equiv=Content-Security-Policy]")
    assert "default-src 'self'" in str(meta["content"])


@each_lesson
def test_lesson_shows_what_code_did(site: Path, lesson: str) -> None:
    """A lesson has the output of a cell or an example with its prompt."""
    assert parsed(site / lesson).select("main .cell_output, main pre .gp")


@each_lesson
def test_notebook_is_well_formed(site: Path, lesson: str) -> None:
    """A lesson can be taken along as a notebook that tells no time of its making."""
    path = downloads(lesson, site, ".ipynb")
    notebook = json.loads(path.read_text("utf-8"))
    nbformat.validate(notebook)
    assert notebook["nbformat"] == 4
    metadata = [notebook["metadata"], *(cell["metadata"] for cell in notebook["cells"])]
    assert "execution" not in json.dumps(metadata)


@each_lesson
def test_script_compiles(site: Path, lesson: str) -> None:
    """A lesson can be taken along as a script; cells may await at top level."""
    path = downloads(lesson, site, ".py")
    flags = ast.PyCF_ALLOW_TOP_LEVEL_AWAIT
    compile(path.read_text("utf-8"), path.name, "exec", flags)


@each_lesson
@pytest.mark.parametrize("relation", ["prev", "next"])
def test_lesson_leads_on(site: Path, lesson: str, relation: str) -> None:
    """What the head says of the neighbours, the reader can click."""
    href = address(only(site / lesson, f"head link[rel~={relation}]"))
    links = parsed(site / lesson).select("main a[href]")
    assert href in {address(link) for link in links}


@each_lesson
def test_lesson_has_a_card(site: Path, lesson: str) -> None:
    """The picture for shared links is a file of this site."""
    url = urlsplit(str(only(site / lesson, 'meta[property="og:image"]')["content"]))
    if not url.scheme:  # the site was built without knowing its address
        assert (site / lesson).parent.joinpath(url.path).is_file()
        return
    assert url.scheme == "https"
    parts = url.path.strip("/").split("/")
    tails = ("/".join(parts[n:]) for n in range(len(parts)))
    assert any((site / tail).is_file() for tail in tails), f"no file for {url.path}"
