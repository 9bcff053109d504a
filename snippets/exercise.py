"""Check an answer to an exercise.

From a clone of the project::

    python -m snippets.exercise objects/super_exercises/NAME answer.py
"""

import os
import sys
import traceback
from importlib import import_module
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from threading import Timer, get_ident
from types import ModuleType

SECONDS = 20


class Wrong(Exception):
    """Raised by a checker: its text tells the reader what to look at again."""


def expect(truth: object, message: str) -> None:
    """Raise `Wrong` with *message* unless *truth* is true.

    >>> expect(1 + 1 == 2, "never said")
    """
    if not truth:
        raise Wrong(message)


def load(path: Path) -> ModuleType:
    """Import the file at *path* as a module of its own.

    Whatever the file raises while it runs passes through.
    """
    spec = spec_from_file_location("answer", path)
    if spec is None or spec.loader is None:
        raise Wrong(f"{path} is not a Python file.")
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def judge(name: str, path: Path) -> str:
    """Check the answer at *path* against the exercise and return "" when it is right.

    *name* is the exercise's folder below `snippets`, for example
    "objects/super_exercises/NAME". Anything else that comes back is the message
    for the reader.
    """
    checker = import_module(f"snippets.{name.replace('/', '.')}.check")
    try:
        checker.check(load(path))
    except Wrong as wrong:
        return str(wrong)
    except (Exception, SystemExit) as error:  # the answer's own, for the reader
        return describe(error, path)
    return ""


def describe(error: Exception | SystemExit, path: Path) -> str:
    """Return one line for an *error* that the answer at *path* raised."""
    words = "".join(traceback.format_exception_only(error)).strip().splitlines()[-1]
    frames = traceback.extract_tb(error.__traceback__)
    lines = [frame.lineno for frame in frames if frame.filename == str(path)]
    if isinstance(error, SyntaxError) and error.filename == str(path):
        lines.append(error.lineno)
    return f"{place(path, lines)}: your code raised {words}"


def place(path: Path, lines: list[int | None]) -> str:
    """Return where in the answer something happened: in the last of *lines*."""
    return f"{path.name}, line {lines[-1]}" if lines else path.name


def give_up(path: Path, thread: int, seconds: float) -> None:
    """End the program, and say where the answer at *path* is busy in *thread*."""
    frame = sys._current_frames().get(thread)
    stack = traceback.extract_stack(frame) if frame else []
    lines = [found.lineno for found in stack if found.filename == str(path)]
    where = place(path, lines)
    print(f"{where}: your code did not end within {seconds} seconds.", flush=True)
    os._exit(1)


def main(arguments: list[str], seconds: float = SECONDS) -> str:
    """Check the answer named on the command line; return what to say on failure.

    An answer that takes more than *seconds* ends the program.
    """
    if len(arguments) != 2:
        return "usage: python -m snippets.exercise EXERCISE ANSWER.py"
    name, path = arguments[0].strip("/"), Path(arguments[1])
    if not (Path(__file__).parent / name / "check.py").is_file():
        return f"There is no exercise {name}."
    if not path.is_file():
        return f"There is no file {path}."
    patience = Timer(seconds, give_up, (path, get_ident(), seconds))
    patience.daemon = True
    patience.start()
    try:
        return judge(name, path)
    finally:
        patience.cancel()


if __name__ == "__main__":
    # A checker raises the Wrong of this module, which is not the one of __main__.
    from snippets import exercise

    verdict = exercise.main(sys.argv[1:])
    print(verdict or "Right.")
    sys.exit(bool(verdict))
