"""Every fault of every page is reported in one run, with page and line."""

import re
import sys
from pathlib import Path

import pytest

from tests.faults.pages import ALL, KILLERS, Bad
from tests.house.tiny import PAGE, SETTINGS, Result, Tiny, furnish

OURS = re.compile(r'File ".*[/\\]conf[/\\].*"')
MODULES = {
    "broken": '"""Broken."""\n\nraise ValueError("never")\n',
    "hangs": '"""Hangs."""\n\nwhile True:\n    pass\n',
    "exits": '"""Exits."""\n\nraise SystemExit(3)\n',
}
BUILD = [bad for bad in [*ALL, *KILLERS] if bad.build]
TESTS = [bad for bad in ALL if bad.tests]


@pytest.fixture(scope="module")
def bad_project(tmp_path_factory: pytest.TempPathFactory, house: Path) -> Tiny:
    """Return a project with all bad pages, and a site built before they came."""
    root = tmp_path_factory.mktemp("bad") / "tiny"
    project = furnish(Tiny(root, house, {"CELL_TIMEOUT": "10"}))
    project.write("pyproject.toml", SETTINGS.replace('"120"', '"4"'))
    project.write("docs/objects/names.md", FINE_PAGE)
    project.write("docs/objects/a-claim-of-names.md", PAGE)
    project.write("build/html/index.html", "as it was")
    project.write("../outside.py", "")
    for name, text in MODULES.items():
        project.write(f"snippets/objects/{name}.py", text)
    for bad in ALL:
        project.write(bad.path, bad.text)
    return project


FINE_PAGE = "# Fine\n\n```python\n>>> 1 + 1\n2\n```\n"


@pytest.fixture(scope="module")
def tested(bad_project: Tiny) -> Result:
    """Return what the whole build says, which stops when examples fail."""
    return bad_project.site()


@pytest.fixture(scope="module")
def built(bad_project: Tiny, tested: Result) -> Result:
    """Return what Sphinx says about the same pages, and about those that kill."""
    for bad in KILLERS:
        bad_project.write(bad.path, bad.text)
    return bad_project.build()


@pytest.mark.parametrize("bad", TESTS, ids=lambda bad: bad.name)
def test_the_examples_run_names_page_and_line(bad: Bad, tested: Result) -> None:
    found = tested.text.replace("::sybil:page,line:", ":").replace(",column:1", "")
    assert f"{bad.path}:{bad.line}" in found
    place = re.escape(f"{bad.path}:{bad.line}")
    assert re.search(rf"{place}: {re.escape(bad.tests)}", found) or re.search(
        rf"{re.escape(bad.tests)} '{place}", found
    )


@pytest.mark.parametrize("bad", BUILD, ids=lambda bad: bad.name)
def test_sphinx_names_page_and_line(bad: Bad, built: Result) -> None:
    line = bad.build_line or bad.line
    found = re.findall(
        rf"{re.escape(bad.path)}:{line}: (?:WARNING|ERROR): (.*)", built.text
    )
    assert [message for message in found if bad.build in message]


def test_both_fail_without_a_traceback_of_the_house(
    tested: Result, built: Result, bad_project: Tiny
) -> None:
    assert tested.status == built.status == 1
    assert tested.text.endswith(
        "error: examples failed, see above; build/html is as it was before\n"
    )
    assert built.text.endswith("error: pages could not be built, see above\n")
    assert not OURS.findall(tested.text)
    assert not OURS.findall(built.text)
    page = bad_project.root / "build/html/index.html"
    assert page.read_text() == "as it was"


def test_good_pages_pass_beside_bad_ones(tested: Result, built: Result) -> None:
    for text in (tested.text, built.text):
        assert "names.md:" not in text.replace("claim-of-names.md:", "")


def test_messages_stay_short(tested: Result, built: Result) -> None:
    longest = max(len(line) for line in (tested.text + built.text).splitlines())
    assert longest < 10_000
    assert sys.getsizeof(tested.text) < 1_000_000


@pytest.mark.parametrize("bad", KILLERS, ids=lambda bad: bad.name)
def test_a_page_that_kills_its_worker_ends_the_run(bad: Bad, tiny: Tiny) -> None:
    tiny.write(bad.path, bad.text)
    found = tiny.site()
    assert found.status == 1
    assert f"{bad.tests} '{bad.path}::sybil:page,line:{bad.line}," in found.text
    assert "error: examples failed, see above" in found.text
    assert not OURS.findall(found.text)
