"""Remember which page's examples passed, on which interpreter, for which text."""

import json
import platform
import re
import sys
import sysconfig
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path

FOLDER = Path("build/verdicts")
VERSION = re.compile(r"(\d+)\.(\d+)")


@dataclass
class Verdict:
    """What a test run found out about one page or module.

    *python* is the interpreter's full version; *claims* says for each claim whether
    all its examples passed.
    """

    python: str
    digest: str
    passed: bool
    examples: int
    claims: dict[str, bool] = field(default_factory=dict)


@dataclass(frozen=True)
class Interpreter:
    """An interpreter that verdicts are about."""

    name: str
    version: tuple[int, int]
    verdicts: Mapping[str, Verdict]


def interpreter_name() -> str:
    """Return the short name of the running interpreter, such as "3.14" or "3.14t"."""
    free = "t" if sysconfig.get_config_var("Py_GIL_DISABLED") else ""
    version = "{}.{}".format(*sys.version_info)
    implementation = platform.python_implementation()
    return f"{'' if implementation == 'CPython' else implementation}{version}{free}"


def load(root: Path, name: str) -> dict[str, Verdict]:
    """Return the verdicts of the interpreter *name*; a damaged record is none."""
    path = root / FOLDER / f"{name}.json"
    try:
        record = json.loads(path.read_text(encoding="utf-8"))
        return {document: Verdict(**found) for document, found in record.items()}
    except (AttributeError, FileNotFoundError, TypeError, ValueError):
        return {}


def save(root: Path, name: str, verdicts: Mapping[str, Verdict]) -> None:
    """Replace the verdicts of the interpreter *name* in one step."""
    folder = root / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    record = {document: asdict(found) for document, found in sorted(verdicts.items())}
    with tempfile.NamedTemporaryFile(
        "w", dir=folder, delete=False, encoding="utf-8"
    ) as file:
        json.dump(record, file, indent=1)
    Path(file.name).replace(folder / f"{name}.json")


def interpreters(root: Path) -> Iterator[Interpreter]:
    """Yield every interpreter that left verdicts, oldest version first."""
    stems = {path.stem for path in (root / FOLDER).glob("*.json")}
    names = {stem for stem in stems if VERSION.search(stem)}
    for name in sorted(names, key=lambda name: (version_of(name), name)):
        yield Interpreter(name, version_of(name), load(root, name))


def version_of(name: str) -> tuple[int, int]:
    """Return the language version in an interpreter's name.

    >>> version_of("3.14t")
    (3, 14)
    """
    major, minor = VERSION.findall(name)[0]
    return int(major), int(minor)
