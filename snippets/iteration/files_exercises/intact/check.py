"""Check that damage costs one line, and that no file is held whole."""

from pathlib import Path
from tempfile import TemporaryDirectory
from types import ModuleType
from typing import Any

from snippets.exercise import Wrong, expect
from snippets.iteration.pipelines_cost import peak

GOOD = ["attic 21.4 \N{DEGREE SIGN}C", "barn \N{REPLACEMENT CHARACTER} 19", "well 198"]
FIRST, SECOND, THIRD = (line.encode() for line in GOOD)
LOG = b"\n".join([FIRST, b"shed \xff30.5", SECOND, b"shed 30.5 \xc2", THIRD, b""])


def check(answer: ModuleType) -> None:
    """Read a log with two damaged lines, and a long one."""
    with TemporaryDirectory() as folder:
        path = Path(folder, "night.log")
        path.write_bytes(LOG)
        compare(read(answer.intact, path))
        path.write_bytes(b"attic 214 " * 100 + b"\n")
        found = read(answer.intact, path)
        expect(found == ["attic 214 " * 100], "Only the end of a line is to come off.")
        path.write_bytes((b"attic 214 " * 100 + b"\n") * 4000)
        most = peak(lambda: sum(1 for _ in answer.intact(path)))
        expect(most < 2000, "The whole file is in memory, and lines are enough.")


def read(intact: Any, path: Path) -> list[str]:
    """Return all lines."""
    try:
        return list(intact(path))
    except UnicodeDecodeError:
        raise Wrong("A damaged line ends everything: leave it out and go on.") from None


def compare(found: list[str]) -> None:
    """Say what is wrong with the lines."""
    expect(
        not any("shed" in line for line in found),
        "A damaged line came out mended: it is to be left out.",
    )
    expect(
        not any(line.endswith(("\n", "\r")) for line in found),
        "The lines are to come without their ends.",
    )
    expect(GOOD[-1] in found, "The lines behind the damage are lost.")
    expect(GOOD[1] in found, "A line that holds a U+FFFD is intact, and was left out.")
    expect(found == GOOD, f"{GOOD} should come out, and {found} did.")
