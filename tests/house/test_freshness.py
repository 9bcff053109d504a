"""A page is read again when something that it runs has changed, and only then."""

import shutil
from pathlib import Path

import pytest

from tests.house.tiny import Tiny, copy_house, furnish

CELL = "# {0}\n\n```{{jupyter-execute}}\nfrom snippets.objects.{1} import f\nf()\n```\n"
MODULES = {
    "inner": "def f() -> None:\n    pass\n",
    "middle": "from snippets.objects.inner import f as f\n",
    "outer": "from snippets.objects.middle import f as f\n",
    "other": "def f() -> None:\n    pass\n",
}
PAGES = {
    "far": CELL.format("Far", "outer"),
    "near": CELL.format("Near", "inner"),
    "other": CELL.format("Other", "other"),
    "runner": "# Runner\n\n```{jupyter-execute}\n"
    "command = ['-m', 'snippets.objects.middle']\n```\n",
    "shown": "# Shown\n\n```{literalinclude} ../../snippets/objects/other.py\n```\n",
    "alone": "# Alone\n\n```{jupyter-execute}\nprint(1)\n```\n",
}
EVERY = sorted(["index", "reference/claims", *(f"objects/{name}" for name in PAGES)])


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Tiny:
    """Return a project whose pages depend on modules in several ways."""
    place = tmp_path_factory.mktemp("fresh")
    made = furnish(Tiny(place / "tiny", copy_house(place / "house")))
    (made.root / "docs/objects/names.md").unlink()
    for name, text in MODULES.items():
        made.write(f"snippets/objects/{name}.py", text)
    for name, text in PAGES.items():
        made.write(f"docs/objects/{name}.md", text)
    return made


def touch(path: Path) -> None:
    """Change a file in a way that Python does not mind."""
    path.write_text(
        path.read_text(encoding="utf-8") + "\n# changed\n", encoding="utf-8"
    )


def test_exactly_what_changed_is_read_again(project: Tiny) -> None:
    first = project.build()
    assert first.status == 0, first.text
    assert first.read() == EVERY
    assert project.build().read() == []
    assert project.build("linkcheck").read() == []
    touch(project.root / "snippets/objects/inner.py")
    assert project.build().read() == ["objects/far", "objects/near", "objects/runner"]
    touch(project.root / "snippets/objects/other.py")
    assert project.build().read() == ["objects/other", "objects/shown"]
    touch(project.house / "conf/constraints.txt")
    assert project.build().read() == EVERY


def test_two_clean_builds_are_the_same(project: Tiny, tmp_path: Path) -> None:
    project.build()
    one = project.html("build/next")
    moved = Tiny(tmp_path / "elsewhere" / "tiny", project.house)
    unwanted = shutil.ignore_patterns("build")
    shutil.copytree(project.root, moved.root, ignore=unwanted)
    (moved.root / "build").mkdir()
    found = moved.build()
    assert found.status == 0, found.text
    other = moved.html("build/next")
    assert one.keys() == other.keys()
    assert [name for name in one if one[name] != other[name]] == []
