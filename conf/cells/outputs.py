"""Judge the output of a cell, and make it fit to be read by anybody, anywhere."""

import re
import sys
import sysconfig
from collections.abc import Iterator, Sequence
from pathlib import Path

from nbformat import NotebookNode

LIMIT = 100_000
ANSI = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")


def faults(
    cell: NotebookNode, raises: Sequence[str] | None, stderr: bool
) -> Iterator[str]:
    """Yield what is wrong with the outcome of *cell*.

    *raises* names the exceptions that the cell declares, none for no declaration and
    nothing in it for any exception; *stderr* allows output to standard error.
    """
    errors = [output for output in cell.outputs if output.output_type == "error"]
    if raises is not None and not errors and cell.get("execution_count"):
        names = ", ".join(raises) or "an exception"
        yield f"the cell says :raises: {names}, but nothing was raised"
    for error in errors:
        if raises is None or (raises and error.ename not in raises):
            trace = "\n".join(error.traceback)
            yield f"the cell raised {error.ename}: {error.evalue}\n{trace}"
    for output in cell.outputs:
        if output.get("name") == "stderr" and not stderr:
            yield f"undeclared stderr: {output.text[:1000]}"
        yield from medium_faults(output)
    size = len(str(cell.outputs))
    if size > LIMIT:
        yield f"the output has {size:,} characters; a page shows {LIMIT:,} at most"
        cell.outputs = []


def medium_faults(output: NotebookNode) -> Iterator[str]:
    """Yield what is wrong with a picture: it must be SVG with a text of its own."""
    for kind in output.get("data", {}):
        if kind.startswith("image/"):
            yield f"a picture as {kind}: show a Picture, which carries its alt text"


def tidy(cell: NotebookNode, root: Path) -> None:
    """Take colours and the machine's folders out of the text that *cell* printed."""
    for output in cell.outputs:
        if "text" in output:
            output.text = plain(output.text, root)
        if "traceback" in output:
            output.traceback = [plain(line, root).rstrip() for line in output.traceback]
            output.evalue = plain(output.evalue, root)
        for kind, data in output.get("data", {}).items():
            if kind.startswith("text/") and isinstance(data, str):
                output.data[kind] = plain(data, root)


def plain(text: str, root: Path) -> str:
    """Return *text* without colours and without folders of this machine."""
    text = ANSI.sub("", text)
    for folder, name in folders(root):
        text = text.replace(f"{folder}/", name)
    return text


def folders(root: Path) -> Iterator[tuple[str, str]]:
    """Yield folders of this machine, the inner ones first, and what stands for them."""
    python = f"python{sys.version_info.major}.{sys.version_info.minor}/"
    known = [
        (str(root), ""),
        (sysconfig.get_path("purelib"), "site-packages/"),
        (sysconfig.get_path("stdlib"), python),
    ]
    for folder, name in known:
        yield folder, name
        yield folder.replace(str(Path.home()), "~", 1), name
