"""What README, CONTRIBUTING and the repository promise is so."""

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

import noxfile

ROOT = Path(__file__).parents[1]
GUIDES = ("README.md", "CONTRIBUTING.md")
SESSION = re.compile(r"\bnox -s (\w+)")
MACHINE = re.compile(r"(?:/home|/root|/Users|/work|/tmp)/[\w.]+|[A-Z]:\\\\Users")
INDEX = re.compile(r"--(?:extra-)?index-url[ =]|\bindex_url\b|/simple/?(?:[\"'\s]|$)")
# These look for such paths.
ALLOWED = {"conf/audit.py", "tests/site/test_audit.py", "tests/test_promises.py"}


def committed() -> Iterator[tuple[str, str]]:
    """Yield the name and the text of every file that git keeps."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=True,
    )
    for name in listed.stdout.decode().split("\0")[:-1]:
        path = ROOT / name
        data = path.read_bytes() if path.is_file() else b""
        if b"\0" not in data[:8192]:
            yield name, data.decode("utf-8", "replace")


def hits(pattern: re.Pattern[str]) -> list[str]:
    """Return where *pattern* occurs in files that git keeps."""
    return [
        f"{name}:{text.count(chr(10), 0, found.start()) + 1}: {found[0]}"
        for name, text in committed()
        if name not in ALLOWED
        for found in pattern.finditer(text)
    ]


@pytest.mark.parametrize("guide", GUIDES)
def test_every_session_that_a_guide_names_exists(guide: str) -> None:
    names = SESSION.findall((ROOT / guide).read_text(encoding="utf-8"))
    assert names
    assert not [name for name in names if not callable(getattr(noxfile, name, None))]


def test_the_first_page_is_short() -> None:
    assert len((ROOT / "README.md").read_text(encoding="utf-8").splitlines()) <= 60


@pytest.mark.skipif(
    not (ROOT / ".git").exists(), reason="not a clone: git knows nothing"
)
@pytest.mark.parametrize("pattern", [MACHINE, INDEX], ids=["machine", "index"])
def test_no_file_tells_of_a_machine_or_an_index(pattern: re.Pattern[str]) -> None:
    assert not hits(pattern)
