"""Pictures of known things, kept as approved drawings: python -m tests.pictures."""

from collections.abc import Callable
from http.server import ThreadingHTTPServer
from pathlib import Path
from typing import Any

from snippets.concurrency.interpreters import Seat
from snippets.concurrency.interpreters_plan import plan
from snippets.concurrency.races_drawing import draw
from snippets.concurrency.races_steps import Step
from snippets.measure import Spread
from snippets.metaprogramming import signatures_picture
from snippets.metaprogramming.auth.picture import chain
from snippets.metaprogramming.auth_attacks import Outcome
from snippets.metaprogramming.auth_attacks_picture import gates
from snippets.metaprogramming.auth_repair_picture import origins
from snippets.metaprogramming.clocks_picture import shares
from snippets.metaprogramming.decorator_arguments_picture import layers
from snippets.metaprogramming.functions import tariff
from snippets.metaprogramming.functions_picture import closures
from snippets.metaprogramming.spans_picture import ways_out
from snippets.metaprogramming.timing_picture import calls_and_bodies
from snippets.metaprogramming.timing_types_picture import what_passes
from snippets.metaprogramming.wrappers import quote
from snippets.metaprogramming.wrappers_picture import wrapped
from snippets.objects.binding import Entry
from snippets.objects.binding_picture import bound
from snippets.objects.creation_calls import calls
from snippets.objects.identity_questions import questions
from snippets.objects.mro_steps import merge_steps
from snippets.objects.super import Rebate, Receipt, Taxed
from snippets.objects.super_arguments import copied
from snippets.objects.super_arguments_cells import cells
from snippets.pictures.bars import bars
from snippets.pictures.mro import mro
from snippets.pictures.stages import stages
from snippets.pictures.strip import strip
from snippets.pictures.svg import Picture, arrow, box, line, text
from snippets.pictures.timeline import Stretch, timeline

APPROVED = Path(__file__).parent / "approved/pictures"
RAN, WAITED = Stretch(0, 0.02, "ran"), Stretch(0.02, 0.05, "waited")
LATER = [Stretch(0.01, 0.03, "waited"), Stretch(0.03, 0.06, "preempted")]
CLOCKS = {"perf_counter": 2.0, "process_time": 3.0, "thread_time": 1.0}
RUNS = [Step("thread 1", "reads", 0), Step("thread 2", "reads", 0)]
ENDS = [Step("thread 1", "writes", 1), Step("thread 2", "writes", 1)]
SEATS = [Seat(1, 0, 1, True), Seat(1, 0, 2, True), Seat(2, 0, 3, False)]
INNER = [Seat(1, 0, 1, True), Seat(1, 1, 2, True)]
ATTACKS = [Outcome("a", 401, "no", 0), Outcome("b", 422, "[]", 0)]


class Voucher:
    """Has one object for each code, and none without a code."""

    known: dict[str, Any] = {}  # noqa: RUF012

    def __new__(cls, code: str) -> Any:
        """Return the object that belongs to the code, or the code."""
        return cls.known.setdefault(code, super().__new__(cls)) if code else code

    def __init__(self, code: str) -> None:
        self.code = code


def shapes() -> Picture:
    """Return one of each shape."""
    drawn = (
        text(1, 12, "words", "muted", "end"),
        box(10, 2, 30, 20),
        line(0, 0, 9, 9, "accent"),
        arrow(50, 5, 90, 35, "accent2"),
    )
    return Picture("Shapes.", 100, 40, "".join(drawn))


PICTURES: dict[str, Callable[[], Picture]] = {
    "arrow-box-line-text": shapes,
    "bars": lambda: bars(
        "T", {"a": Spread.of([1.5, 1.2, 4.0]), "b": Spread.of([0.5])}, " kB"
    ),
    "bound-arguments": lambda: signatures_picture.bound(sorted, [2, 1], reverse=True),
    "bound-method": lambda: bound(Entry(100), "total"),
    "calls": lambda: calls((Voucher, "A"), (Voucher, "A"), (Voucher, "")),
    "calls-and-bodies": calls_and_bodies,
    "chain": lambda: chain("/takings"),
    "cells": lambda: cells(Taxed, copied(Taxed, "Import")),
    "clocks": lambda: shares({"wait": CLOCKS, "seal": CLOCKS}),
    "closures": lambda: closures({"cheap": tariff(0), "express": tariff(50)}),
    "gates": lambda: gates([*ATTACKS, *ATTACKS]),
    "interpreters": lambda: plan({"processes": SEATS, "interpreters": INNER}),
    "layers": layers,
    "merge-steps": lambda: merge_steps(Receipt),
    "merge-steps-of-a-rebate": lambda: merge_steps(Rebate),
    "mro": lambda: mro(Receipt),
    "mro-of-a-server": lambda: mro(ThreadingHTTPServer),
    "origins": lambda: origins("/tariff", tariff, quote),
    "questions": questions,
    "races": lambda: draw({"Lost": [*RUNS, *ENDS], "Kept": [RUNS[0], ENDS[0]]}),
    "stages": lambda: stages("T", [("parse", "a"), ("sound", "a"), ("parse", "b")]),
    "strip": lambda: strip("T", {"a": [1.0, 2.0, 1.1], "b": [1.0, 30.0]}),
    "timeline": lambda: timeline("T", {"worker 1": [RAN, WAITED], "worker 2": LATER}),
    "ways-out": ways_out,
    "what-passes": what_passes,
    "wrapped": lambda: wrapped(quote),
}


def drawing(name: str) -> str:
    """Return a picture as text, with an element on each line."""
    return PICTURES[name]()._repr_html_().replace("><", ">\n<") + "\n"


def main() -> None:
    """Write the approved drawings anew."""
    APPROVED.mkdir(parents=True, exist_ok=True)
    for name in PICTURES:
        (APPROVED / f"{name}.svg").write_text(drawing(name), encoding="utf-8")
    print(f"recorded {len(PICTURES)} pictures")


if __name__ == "__main__":
    main()
