"""Check that the file goes with the drawer, once, however that ends."""

import gc
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from types import ModuleType

from snippets.exercise import Wrong, expect

ROOT = Path(__file__).parents[4]
PROGRAM = """
import sys
from pathlib import Path
from snippets.exercise import load
from snippets.objects.lifetime_ends import keep

drawer = load(Path(sys.argv[1])).Drawer(Path(sys.argv[2]))
assert Path(sys.argv[2]).exists()
if sys.argv[3] == "held":
    keep(drawer)
"""


def check(answer: ModuleType) -> None:
    """Try each end in a folder of its own."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "in use"
        for part in (check_refused, check_closed, check_gone, check_end):
            part(answer, path)
            path.unlink(missing_ok=True)


def check_refused(answer: ModuleType, path: Path) -> None:
    """Ask for a drawer whose file is there."""
    path.touch()
    try:
        answer.Drawer(path)
    except FileExistsError:
        pass
    else:
        raise Wrong("A second Drawer for a path is to raise FileExistsError.")
    gc.collect()
    expect(
        path.exists(),
        "The second drawer was refused, and has removed the file of the first.",
    )


def check_closed(answer: ModuleType, path: Path) -> None:
    """Close a drawer twice, and let another one have the path."""
    with answer.Drawer(path) as drawer:
        expect(path.exists(), "There is no file while the drawer is in use.")
    expect(not path.exists(), "The file is still there after the `with`.")
    path.touch()
    try:
        drawer.close()
        del drawer
    except FileNotFoundError:
        raise Wrong("close() after the `with` is to do nothing.") from None
    gc.collect()
    expect(path.exists(), "A closed drawer removes a file that is no longer its own.")


def check_gone(answer: ModuleType, path: Path) -> None:
    """Drop a drawer without closing it, and make a new one."""
    drawer = answer.Drawer(path)
    del drawer
    gc.collect()
    expect(
        not path.exists(),
        "Nobody has the drawer, and the file is there: something keeps it.",
    )


def check_end(answer: ModuleType, path: Path) -> None:
    """End a program in which the drawer has a name, or is held by a thread."""
    for state in ("named", "held"):
        program = [sys.executable, "-c", PROGRAM, str(answer.__file__), str(path)]
        child = subprocess.run(
            [*program, state], cwd=ROOT, capture_output=True, text=True, timeout=15
        )
        last = child.stderr.strip().splitlines()[-1:]
        expect(child.returncode == 0 and not last, f"At the end a program says {last}.")
        expect(
            not path.exists(),
            f"A program has ended with its drawer {state}, and the file is there.",
        )
