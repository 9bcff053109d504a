"""All amounts or none, in an interpreter that drops `assert`."""

import subprocess
import sys
from pathlib import Path
from types import ModuleType

from snippets.exercise import expect, load
from snippets.objects.type_checks import Ledger

ROOT = Path(__file__).parents[4]


def check(answer: ModuleType) -> None:
    """Look at the answer here, and then in an interpreter with -O."""
    here = verdict(answer, "")
    expect(not here, here)
    path = Path(str(answer.__file__)).resolve()
    program = [sys.executable, "-O", "-m", __name__, str(path)]
    done = subprocess.run(program, cwd=ROOT, capture_output=True, text=True)
    expect(not done.stderr, (done.stderr.splitlines() or [""])[-1])
    expect(not done.stdout, done.stdout.strip())


def verdict(answer: ModuleType, where: str) -> str:
    """Return the first thing that is wrong, or ""; *where* ends the sentence."""
    ledger = Ledger()
    answer.post_all(ledger, [12, 30])
    answer.post_all(ledger, iter([4]))
    if ledger.amounts[:2] != [12, 30]:
        return "The list [12, 30] is to be written down as it is."
    if ledger.amounts != [12, 30, 4]:
        return "An iterator of amounts gives them once, and then no more."
    for batch in ([5, "six", 7], iter(["eight"])):
        try:
            answer.post_all(ledger, batch)
        except TypeError:
            pass
        except AssertionError:
            return "A wrong amount raises AssertionError, and is to raise TypeError."
        else:
            return f"A wrong amount is not refused{where}."
        if ledger.amounts != [12, 30, 4]:
            return "After a wrong amount the ledger is not what it was before."
    return ""


if __name__ == "__main__":
    print(verdict(load(Path(sys.argv[1])), " under -O"), end="")
