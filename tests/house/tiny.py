"""A tiny project with the house of this one, to break it and to build it."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

ROOT = Path(__file__).parents[2]
PATIENCE = 180
SETTINGS = """\
[tool.pytest]
addopts = ["-p", "no:doctest"]
filterwarnings = ["error"]
timeout = "120"
"""
INDEX = """\
# Tiny

```{toctree}
:glob:

objects/*
reference/*
```
"""
NAMES = '''\
"""Names."""


def double(number: int) -> int:
    """Return twice the *number*.

    >>> double(2)
    4
    """
    return 2 * number
'''
PAGE = """\
# Names are labels

```{literalinclude} ../../snippets/objects/names.py
:pyobject: double
```

:::{claim} doubling-doubles
Two by two.

```python
>>> double(2)
4
```
:::
"""
CLAIMS = """\
# Claims

```{claims}
```

```{notes}
```
"""
BUILD = """\
import sys
from pathlib import Path
from conf import site
try:
    site.build(Path.cwd(), *sys.argv[1:], [])
except site.Failed as error:
    sys.exit(f"error: {error}")
"""


@dataclass(frozen=True)
class Result:
    """How a command ended and all that it said."""

    status: int
    text: str

    def read(self) -> list[str]:
        """Return the pages that Sphinx read, in the order of their names."""
        lines = (s for s in self.text.splitlines() if s.startswith("reading sources"))
        return sorted(name for line in lines for name in line.split("]")[-1].split())


@dataclass(frozen=True)
class Tiny:
    """A project in *root*, run by the house in *house*."""

    root: Path
    house: Path
    settings: Mapping[str, str] = field(default_factory=dict)

    def write(self, name: str, text: str | bytes) -> Path:
        """Write the file *name* below the root."""
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    def environment(self) -> dict[str, str]:
        """Return the environment in which the project's commands run."""
        path = os.pathsep.join([str(self.root), str(self.house)])
        own = {k: v for k, v in os.environ.items() if not k.startswith("PYTEST_")}
        fixed = {"PYTHONPATH": path, "PYTHONUTF8": "1", "NO_COLOR": "1"}
        return own | fixed | dict(self.settings)

    def run(self, *arguments: str, patience: float = PATIENCE) -> Result:
        """Run Python in the project; everything it started ends with it."""
        with self.started(*arguments) as process:
            text, _ = process.communicate(timeout=patience)
        return Result(process.returncode, text)

    @contextmanager
    def started(self, *arguments: str) -> Iterator[subprocess.Popen[str]]:
        """Start Python in a process group of its own; kill what is left of it."""
        process = subprocess.Popen(
            [sys.executable, *arguments],
            cwd=self.root,
            env=self.environment(),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            start_new_session=True,
        )
        try:
            yield process
        finally:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()
            if process.stdout:
                process.stdout.close()

    def site(self, *options: str) -> Result:
        """Do all that the site needs."""
        return self.run("-m", "conf.site", "--root", str(self.root), *options)

    def tests(self, *options: str) -> Result:
        """Run the examples alone."""
        return self.run("-m", "pytest", "-q", *options)

    def build(self, builder: str = "html") -> Result:
        """Run Sphinx alone, as the build does."""
        return self.run("-c", BUILD, builder)

    def html(self, folder: str = "build/html") -> dict[str, str]:
        """Return a fingerprint of each file of the built site."""
        top = self.root / folder
        files = (path for path in sorted(top.rglob("*")) if path.is_file())
        return {
            path.relative_to(top).as_posix(): sha256(path.read_bytes()).hexdigest()
            for path in files
        }


def furnish(project: Tiny) -> Tiny:
    """Write the files that every tiny project has."""
    (project.root / "build").mkdir(parents=True, exist_ok=True)
    project.write("pyproject.toml", SETTINGS)
    project.write("docs/index.md", INDEX)
    project.write("docs/objects/names.md", PAGE)
    project.write("docs/reference/claims.md", CLAIMS)
    project.write("snippets/objects/names.py", NAMES)
    shutil.copy(ROOT / "conftest.py", project.root)
    return project


def copy_house(target: Path) -> Path:
    """Copy `conf` below *target*, where nobody edits it while tests run."""
    unwanted = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "conf", target / "conf", ignore=unwanted)
    return target
