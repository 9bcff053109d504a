"""The built site loads its own files only, and all that it loads exists."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from conf.audit import faults
from conf.ext.assets import LAYER, OTHER_STYLES, put_in_layer, without_icon_font

PROJECT = Path(__file__).parents[2]
SETTINGS = f"""
extensions = ["myst_parser", "jupyter_sphinx", "sphinx_copybutton",
              "conf.ext.assets", "conf.ext.card", "conf.ext.policy"]
html_theme = "sphinx_book_theme"
html_title = "Small"
html_static_path = [{str(PROJECT / "conf/static")!r}]
templates_path = [{str(PROJECT / "conf/templates")!r}]
html_copy_source = False
html_baseurl = "https://docs.example.org/small/"
html_theme_options = {{
    "repository_url": "https://github.com/example/small",
    "use_edit_page_button": True,
    "use_issues_button": True,
}}
"""
PAGES = {
    "index": "# Front\n\nA first *sentence*.\n\n```{toctree}\npart/index\n```\n",
    "part/index": "# Part\n\n```{toctree}\nlesson\n```\n",
    "part/lesson": "# `a` & b\n\nSee[^1].\n\n[^1]: Here.\n\n```{index} term\n```\n",
}


def build(folder: Path) -> None:
    """Build the site in *folder*; a warning is an error."""
    paths = map(str, (folder, folder / "build/html"))
    subprocess.run(
        [sys.executable, "-m", "sphinx", "-q", "-W", *paths],
        env=os.environ | {"PYTHONPATH": str(PROJECT)},
        cwd=PROJECT,
        check=True,
    )


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a small site that was built twice, partly the second time.

    The second build writes one page anew and leaves the others.
    """
    folder = tmp_path_factory.mktemp("small")
    (folder / "conf.py").write_text(f"exclude_patterns = ['build']\n{SETTINGS}")
    for name, text in PAGES.items():
        path = folder / f"{name}.md"
        path.parent.mkdir(exist_ok=True)
        path.write_text(text)
    build(folder)
    (folder / "part/lesson.md").write_text(PAGES["part/lesson"] + "\nMore.\n")
    build(folder)
    return folder


@pytest.fixture(scope="module")
def site(folder: Path) -> Path:
    """Return the folder of the built pages."""
    return folder / "build/html"


def page(site: Path, name: str) -> BeautifulSoup:
    """Return a page as a tree."""
    return BeautifulSoup((site / f"{name}.html").read_text("utf-8"), "html.parser")


def test_audit_finds_nothing(site: Path) -> None:
    assert faults(site) == []


def test_no_file_of_the_icon_font_is_left(site: Path) -> None:
    text = "".join(p.read_text("utf-8") for p in site.rglob("*.css"))
    assert not re.search(r"@font-face|font-family:[^;}]*Awesome|--fa-[\w-]+:", text)
    left = {p.name for p in site.rglob("*") if "awesome" in p.name.lower()}
    assert left | {p.name for p in site.rglob("*.woff2")} == set()


def test_scripts_wait_for_the_page(site: Path) -> None:
    scripts = page(site, "part/lesson").select("script[src]")
    assert len(scripts) > 5
    assert all(script.has_attr("defer") for script in scripts)


def test_only_one_script_is_written_into_pages(site: Path) -> None:
    [script] = page(site, "part/lesson").select("script:not([src])")
    assert "prefers-color-scheme" in script.get_text()


@pytest.mark.parametrize("name", OTHER_STYLES)
def test_sheets_of_others_are_in_one_layer(site: Path, name: str) -> None:
    """Once, though the site was built twice."""
    assert (site / "_static" / name).read_text("utf-8").count(LAYER) == 1


def test_put_in_layer_leaves_a_missing_sheet_alone(tmp_path: Path) -> None:
    put_in_layer(tmp_path / "none.css")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("styles", "slim"),
    [
        (".fa,.fas{width:1em}b{top:0}", "b{top:0}"),
        ("b,.fa{top:0}", "b,.fa{top:0}"),
        ("@font-face{font-family:'Font Awesome 7'}", ""),
        ("b:after{font-family:Font Awesome\\ 6 Free;top:0}", ""),
        ("@font-face{font-family:Other}", "@font-face{font-family:Other}"),
        ("@media print{.fa-x{top:0}b{top:0}}", "@media print{b{top:0}}"),
        (":root{--pst-icon-x:'x';--pst-y:1}", ":root{--pst-y:1}"),
        ("b{top:0}/*# sourceMappingURL=b.css.map*/", "b{top:0}"),
    ],
)
def test_without_icon_font(styles: str, slim: str) -> None:
    assert without_icon_font(styles) == slim


def test_titles_are_told_apart(site: Path) -> None:
    titles = [str(page(site, name).title) for name in ("index", "part/lesson")]
    lesson = "<title>a &amp; b \N{EN DASH} Small</title>"
    assert titles == ["<title>Small</title>", lesson]


def test_toggles_in_the_navigation_have_names(site: Path) -> None:
    [toggle] = page(site, "index").select("nav summary")
    assert toggle["aria-label"] == "Pages of Part"


def test_page_offers_to_edit_and_to_report(site: Path) -> None:
    links = [str(a["href"]) for a in page(site, "index").select(".page-actions a")]
    start = "https://github.com/example/small/"
    assert [link.startswith(start) for link in links] == [True, True]


def test_index_lists_terms_without_styles_in_the_page(site: Path) -> None:
    index = page(site, "genindex")
    assert [link.get_text() for link in index.select(".index-entries a")] == ["term"]
    assert index.select("[style], table") == []
