"""Check that workers know the prices of today, however they start."""

import os
import subprocess
import sys
from importlib import import_module
from multiprocessing import get_all_start_methods, get_context
from pathlib import Path
from types import ModuleType

from snippets.exercise import expect

ROOT = Path(__file__).parents[4]
LOST = {
    "fork": "Not even a forked worker knows the prices: look where they were left.",
    "spawn": "A spawned worker has its own module, and nobody set the prices there.",
    "forkserver": "A worker of the fork server does not know the prices.",
}

forks: list[int] = []


def check(answer: ModuleType) -> None:
    """Let a fresh program without threads import the answer: it can fork safely."""
    path = Path(str(answer.__file__)).resolve()
    program = [sys.executable, "-m", __name__, str(path)]
    done = subprocess.run(program, cwd=ROOT, capture_output=True, text=True)
    expect(not done.stderr, (done.stderr.splitlines() or [""])[-1])
    expect(not done.stdout, done.stdout.strip())


def verdict(answer: ModuleType, method: str) -> str:
    """Ask for quotes on two days; return what is wrong with them, or ""."""
    context = get_context(method)
    for price in (7, 8):
        forks.clear()
        try:
            found = answer.quotes(["bolt", "nut"], {"bolt": price, "nut": 2}, context)
        except KeyError:
            return LOST[method]
        if os.getpid() in {process for _, process in found}:
            return "The quotes came from this process: leave them to the workers."
        if [quoted for quoted, _ in found] != [price, 2]:
            return "A second call, with new prices, got the old ones."
        if forks and method != "fork":
            return f"With the context for {method}, this process forked all the same."
    return ""


def main(path: Path) -> None:
    """Print the first thing that is wrong with the answer at *path*."""
    os.register_at_fork(before=lambda: forks.append(os.getpid()))
    sys.path.append(str(path.parent))  # for the workers, which look for the module
    answer = import_module(path.stem)
    methods = sorted(get_all_start_methods(), key=list(LOST).index)
    verdicts = (verdict(answer, method) for method in methods)
    print(next(filter(None, verdicts), ""), end="")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
