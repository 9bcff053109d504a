"""The listing of a chapter's modules knows a lesson's folder, and hides answers."""

from pathlib import Path

from conf.ext.modules import modules


def made(root: Path, *names: str) -> list[str]:
    """Return what is listed of a chapter *shop* and of the shared modules."""
    for name in names:
        path = root / "snippets" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    found = (*modules(root, ["shop"]), *modules(root, (".", "pictures")))
    return [path.relative_to(root / "snippets").as_posix() for path in found]


def test_a_folder_of_modules_is_listed_and_answers_are_not(tmp_path: Path) -> None:
    hidden = "shop/till_exercises/sum/solution.py"
    shown = ["shop/auth/app.py", "shop/till.py", "measure.py", "pictures/svg.py"]
    assert made(tmp_path, hidden, *shown) == shown
