"""Draw the steps of threads in the order in which they came."""

from collections.abc import Mapping, Sequence

from snippets.concurrency.races_steps import Step
from snippets.pictures.svg import Picture, box, text

LEFT, COLUMN, ROW, TOP, BLOCK = 72, 65, 34, 28, 112


def draw(runs: Mapping[str, Sequence[Step]]) -> Picture:
    """Draw the two threads of each run, with their steps from left to right.

    >>> print(draw({"One": [Step("thread 1", "reads", 0)]}))
    One: thread 1 reads 0.
    """
    body = [block(BLOCK * n, *run) for n, run in enumerate(runs.items())]
    alt = " ".join(f"{title}: {spell(steps)}." for title, steps in runs.items())
    width = LEFT + COLUMN * max(len(steps) for steps in runs.values())
    return Picture(alt, width, BLOCK * len(runs), "".join(body))


def block(top: float, title: str, steps: Sequence[Step]) -> str:
    """Return the drawing of one run: a lane for each thread, a column for each step."""
    lanes = sorted({step.thread for step in steps})
    names = (text(0, top + TOP + ROW * n + 20, name) for n, name in enumerate(lanes))
    body = [text(0, top + 16, title, "muted"), *names]
    for column, step in enumerate(steps):
        x, y = LEFT + COLUMN * column, top + TOP + ROW * lanes.index(step.thread)
        role = "ink" if step.did == "reads" else "accent"
        words = text(x + COLUMN / 2, y + 20, f"{step.did} {step.done}", role, "middle")
        body += box(x + 1, y, COLUMN - 2, 30), words
    return "".join(body)


def spell(steps: Sequence[Step]) -> str:
    """Return the steps as words."""
    return ", ".join(f"{step.thread} {step.did} {step.done}" for step in steps)
