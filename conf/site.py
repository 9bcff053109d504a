"""Build the site: verify what is stale, build, look it over, then swap it in.

    python -m conf.site [--root FOLDER] [SPHINX-BUILD OPTIONS]

`build/html` changes only when everything passed.
"""

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from platform import python_version
from time import perf_counter
from typing import NoReturn

import pytest
from filelock import FileLock, Timeout

from conf import audit, verdicts
from conf.examples.documents import Modules, Pages

HERE = Path(__file__).parent
WORKERS = 8
CLEANING_UP = 30


class Failed(Exception):
    """Raised when a part of the build failed; its text is for the user."""


def main() -> int:
    """Build the site and say what happened; return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m conf.site")
    parser.add_argument("--root", type=Path, default=HERE.parent)
    parser.add_argument("--builder", default="html", help="another builder of Sphinx")
    options, sphinx_options = parser.parse_known_args()
    root = options.root.resolve()
    (root / "build").mkdir(exist_ok=True)
    try:
        with FileLock(root / "build/site.lock").acquire(timeout=0):
            make(root, options.builder, sphinx_options)
    except Timeout:
        return fail("another build of this site is running; wait until it ends")
    except KeyboardInterrupt:
        return fail("interrupted; build/html is as it was before")
    except Failed as error:
        return fail(f"{error}; build/html is as it was before")
    return 0


def fail(message: str) -> int:
    """Print *message* where errors go; return the exit status of a failure."""
    print(f"error: {message}", file=sys.stderr)
    return 1


def make(root: Path, builder: str, sphinx_options: list[str]) -> None:
    """Do everything that the site needs, each part timed."""
    recover(root)
    with part("examples verified"):
        verify(root)
    with part("pages built"):
        build(root, builder, sphinx_options)
    if builder != "html":
        return
    with part("site looked over"):
        look_over(root / "build/next")
    publish(root)
    print(f"the site is in {root / 'build/html/index.html'}")


@contextmanager
def part(name: str) -> Iterator[None]:
    """Say when a part of the work is done and how long it took."""
    start = perf_counter()
    yield
    print(f"{name} in {perf_counter() - start:.1f} s", flush=True)


def verify(root: Path) -> None:
    """Run the examples whose verdicts, on this interpreter, are missing or stale."""
    stale = list(unverified(root))
    if not stale:
        return
    print(f"running the examples in {len(stale)} files", flush=True)
    # A worker that a page kills is not replaced: pytest-xdist may then wait for ever.
    parallel = ["-n2", "--dist=loadfile", "--max-worker-restart=0"]
    options = ["-q", *parallel, "--rootdir", str(root)]
    settings = ["-c", str(root / "pyproject.toml")]
    if not call(root, "pytest", *options, *settings, *stale):
        stop("examples failed, see above")


def unverified(root: Path) -> Iterator[str]:
    """Yield the files that have examples but no fresh, passing verdict."""
    known = verdicts.load(root, verdicts.interpreter_name())
    for kind in (Pages(root), Modules(root)):
        for path in kind.files():
            found = known.get(path.relative_to(root).as_posix())
            if not (found and is_fresh(found, kind, path)) and has_examples(kind, path):
                yield str(path)


def is_fresh(found: verdicts.Verdict, kind: Pages | Modules, path: Path) -> bool:
    """Tell whether *found* speaks about the file as it is, here and now."""
    here = found.python == python_version()
    return found.passed and here and found.digest == kind.digest(path)


def has_examples(kind: Pages | Modules, path: Path) -> bool:
    """Tell whether pytest would find something to run, or to refuse, in a file."""
    try:
        return bool(list(kind.parse(path).examples()))
    except (pytest.Collector.CollectError, SyntaxError, UnicodeDecodeError):
        return True


def build(root: Path, builder: str, sphinx_options: list[str]) -> None:
    """Run Sphinx; after a build that did not end well, begin from nothing."""
    doctrees, unsettled = root / "build/doctrees", root / "build/unsettled"
    if unsettled.exists():
        shutil.rmtree(doctrees, ignore_errors=True)
        shutil.rmtree(root / "build/next", ignore_errors=True)
    unsettled.touch()
    target = root / "build" / ("next" if builder == "html" else builder)
    options = ["-b", builder, "-d", str(doctrees), "--conf-dir", str(HERE)]
    strict = ["--fail-on-warning", "--nitpicky", "-j", str(WORKERS), *sphinx_options]
    folders = [str(root / "docs"), str(target)]
    if not call(root, "sphinx", *options, *strict, *folders):
        stop("pages could not be built, see above")
    unsettled.unlink()


def call(root: Path, module: str, *arguments: str) -> bool:
    """Run a tool in the project's folder; tell whether it was content."""
    path = os.pathsep.join(dict.fromkeys([str(root), str(HERE.parent)]))
    environment = {**os.environ, "PYTHONPATH": path, "PYTHONHASHSEED": "0"}
    command = [sys.executable, "-m", module, *arguments]
    with subprocess.Popen(command, cwd=root, env=environment) as process:
        try:
            return process.wait() == 0
        except KeyboardInterrupt:
            process.wait(CLEANING_UP)  # it was interrupted too, and ends its kernels
            raise


def stop(message: str) -> NoReturn:
    """End the build with *message*."""
    raise Failed(message)


def look_over(html: Path) -> None:
    """Refuse a site with dead links, foreign assets or other faults."""
    faults = audit.faults(html)
    for fault in faults:
        print(fault, file=sys.stderr)
    if faults:
        stop(f"{len(faults)} faults in the built site, see above")


def publish(root: Path) -> None:
    """Put the new site in the place of the old one."""
    html, new, old = places(root)
    shutil.copytree(root / "build/next", new, ignore=shutil.ignore_patterns(".build*"))
    if html.exists():
        html.rename(old)
    new.rename(html)
    shutil.rmtree(old, ignore_errors=True)


def places(root: Path) -> tuple[Path, Path, Path]:
    """Return where the site is, and where the next and the last one are meanwhile."""
    return root / "build/html", root / "build/html.new", root / "build/html.old"


def recover(root: Path) -> None:
    """Clear away what an interrupted build left, and bring back the last good site."""
    html, new, old = places(root)
    shutil.rmtree(new, ignore_errors=True)
    if old.exists() and not html.exists():
        old.rename(html)
    shutil.rmtree(old, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
