"""Pictures of known things, kept as approved drawings: python -m tests.pictures."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from functools import partial
from http.server import ThreadingHTTPServer
from pathlib import Path
from sqlite3 import connect
from typing import Any
from weakref import ref

from snippets.concurrency.interpreters import Seat
from snippets.concurrency.interpreters_plan import plan
from snippets.concurrency.races_drawing import draw
from snippets.concurrency.races_steps import Step
from snippets.frames import Film
from snippets.iteration.context_managers_picture import conversations
from snippets.iteration.coroutines import Sensor, warmest
from snippets.iteration.coroutines_chain import chain
from snippets.iteration.generators import totals
from snippets.iteration.iterators_places import places
from snippets.iteration.scheduler import Scheduler
from snippets.iteration.scheduler_picture import lanes
from snippets.iteration.scheduler_tasks import survey
from snippets.measure import Spread
from snippets.metaprogramming import signatures_picture
from snippets.metaprogramming.auth.picture import chain as dependencies
from snippets.metaprogramming.auth_attacks import Outcome
from snippets.metaprogramming.auth_attacks_picture import gates
from snippets.metaprogramming.auth_repair_picture import origins
from snippets.metaprogramming.choosing_picture import turns_of_a_statement
from snippets.metaprogramming.clocks_picture import shares
from snippets.metaprogramming.decorator_arguments_picture import layers
from snippets.metaprogramming.everyday_decorators_picture import calls as one_call
from snippets.metaprogramming.everyday_decorators_picture import runs
from snippets.metaprogramming.functions import tariff
from snippets.metaprogramming.functions_picture import closures
from snippets.metaprogramming.metaclasses_picture import statement
from snippets.metaprogramming.method_decorators import Desk
from snippets.metaprogramming.method_decorators_picture import way
from snippets.metaprogramming.spans_picture import ways_out
from snippets.metaprogramming.timing_picture import calls_and_bodies
from snippets.metaprogramming.timing_types_picture import what_passes
from snippets.metaprogramming.wrappers import quote
from snippets.metaprogramming.wrappers_picture import wrapped
from snippets.objects.annotations_moments import moments
from snippets.objects.binding import Entry
from snippets.objects.binding_picture import bound
from snippets.objects.creation_calls import calls
from snippets.objects.descriptors import Line
from snippets.objects.descriptors_picture import states
from snippets.objects.identity_questions import questions
from snippets.objects.inheritance import Parcel
from snippets.objects.inheritance_picture import look_ups
from snippets.objects.instances import Book, with_type
from snippets.objects.lifetime import Receipt as Ring
from snippets.objects.lookup_entry import Entry as Priced
from snippets.objects.lookup_trace import trace, trace_write
from snippets.objects.mixins import Deed
from snippets.objects.mixins_picture import handed_on
from snippets.objects.mro_steps import merge_steps
from snippets.objects.operators_picture import operators
from snippets.objects.proxies import Basket, Recorded
from snippets.objects.proxies_picture import hearing
from snippets.objects.representation_picture import ways
from snippets.objects.static_checkers_picture import side_by_side
from snippets.objects.super import Rebate, Receipt, Taxed
from snippets.objects.super_arguments import copied
from snippets.objects.super_arguments_cells import cells
from snippets.objects.type_checks_picture import who_is_asked
from snippets.objects.validators import Positive
from snippets.objects.validators_picture import readings
from snippets.objects.validators_table import Column, Table
from snippets.pictures.bars import bars
from snippets.pictures.columns import columns
from snippets.pictures.frames import frames
from snippets.pictures.graph import graph
from snippets.pictures.lookup import lookup
from snippets.pictures.mro import mro
from snippets.pictures.stages import stages
from snippets.pictures.strip import strip
from snippets.pictures.svg import Picture, arrow, box, line, text
from snippets.pictures.timeline import Stretch, timeline
from snippets.pictures.turns import Turn, turns

APPROVED = Path(__file__).parent / "approved/pictures"
RAN, WAITED = Stretch(0, 0.02, "ran"), Stretch(0.02, 0.05, "waited")
LATER = [Stretch(0.01, 0.03, "waited"), Stretch(0.03, 0.06, "preempted")]
CLOCKS = {"perf_counter": 2.0, "process_time": 3.0, "thread_time": 1.0}
RUNS = [Step("thread 1", "reads", 0), Step("thread 2", "reads", 0)]
ENDS = [Step("thread 1", "writes", 1), Step("thread 2", "writes", 1)]
TURNS = [Turn("a", "waits"), Turn("b", "returns"), Turn("c", "waits")]
STOPPED = [Turn("a", "fails"), Turn("c", "cancelled")]
SEATS = [Seat(1, 0, 1, True), Seat(1, 0, 2, True), Seat(2, 0, 3, False)]
NOVEL = Book("novel", 100)
RING: list[object] = [NOVEL, ref(NOVEL), "tea"]
RING.append(RING)
QUIET = [("next()", "yields 214"), ("next()", "ends")]
LOUD = [QUIET[0], ("throw(KeyError)", "raises KeyError")]
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


def bookmarks() -> Picture:
    """Return a list with two iterators, one of them under two names."""
    log = ["attic", "barn", "shed", "well"]
    first, second = iter(log), iter(log)
    next(first)
    return places(log, {"first": first, "again": iter(first), "second": second})


def relayed() -> Iterator[int]:
    """Hand on a total from another generator."""
    yield from totals((5,))


def filmed() -> Picture:
    """Return the steps of two generators in a chain, from start to end."""
    film = Film("rain", relayed())
    film.next()
    film.next()
    return frames(film.steps)


def awaits() -> Picture:
    """Return a coroutine that waits for its first answer."""
    coroutine = warmest(Sensor("attic"), Sensor("shed"))
    return chain(coroutine, coroutine.send(None))


def scheduled() -> Picture:
    """Return the turns of a task that waits for two others."""
    scheduler = Scheduler()
    scheduler.start("house", survey(scheduler))
    scheduler.run()
    return lanes(scheduler.turns)


def shapes() -> Picture:
    """Return one of each shape."""
    drawn = (
        text(1, 12, "words", "muted", "end"),
        box(10, 2, 30, 20),
        line(0, 0, 9, 9, "accent"),
        arrow(50, 5, 90, 35, "accent2"),
    )
    return Picture("Shapes.", 100, 40, "".join(drawn))


def ring() -> Ring:
    """Return a receipt and an entry that refer to each other."""
    receipt = Ring()
    receipt.add("tea")
    return receipt


def read() -> Picture:
    """Return what happens when a column of a found row is read."""
    with closing(connect(":memory:")) as database:

        class Fee(Table, database=database):
            net = Column(Positive())

        Fee(net=700).save()
        (fee,) = Fee.where(Fee.net > 100)
        return readings(fee, "fee", "net")


PICTURES: dict[str, Callable[[], Picture]] = {
    "arrow-box-line-text": shapes,
    "awaits": awaits,
    "bars": lambda: bars(
        "T", {"a": Spread.of([1.5, 1.2, 4.0]), "b": Spread.of([0.5])}, " kB"
    ),
    "bound-arguments": lambda: signatures_picture.bound(sorted, [2, 1], reverse=True),
    "bound-method": lambda: bound(Entry(100), "total"),
    "calls": lambda: calls((Voucher, "A"), (Voucher, "A"), (Voucher, "")),
    "bookmarks": bookmarks,
    "calls-and-bodies": calls_and_bodies,
    "chain": lambda: dependencies("/takings"),
    "cells": lambda: cells(Taxed, copied(Taxed, "Import")),
    "clocks": lambda: shares({"wait": CLOCKS, "seal": CLOCKS}),
    "choosing": turns_of_a_statement,
    "class-statement": statement,
    "closures": lambda: closures({"cheap": tariff(0), "express": tariff(50)}),
    "conversations": lambda: conversations({"quiet": QUIET, "raising": LOUD}),
    "columns": lambda: columns("T", [("main", "opens"), ("other", "closes")]),
    "frames": filmed,
    "handed-on": lambda: handed_on(Deed, net=100, bye="Ada", on="Friday"),
    "graph": lambda: graph({"": RING, "novel": NOVEL}, with_type),
    "graph-of-a-ring": lambda: graph({"": ring()}),
    "hearing": lambda: hearing(p := Recorded(Basket(4)), p.read, {"len(p)": len}),
    "gates": lambda: gates([*ATTACKS, *ATTACKS]),
    "interpreters": lambda: plan({"processes": SEATS, "interpreters": INNER}),
    "layers": layers,
    "look-ups": lambda: look_ups(Parcel("lamp"), ["item", "note", "__init__"]),
    "lookup": lambda: lookup({n: trace(Priced(1), n) for n in ("total", "rate", "x")}),
    "lookup-of-a-class": lambda: lookup({"Entry.mro": trace(Priced, "mro")}),
    "lookup-of-a-write": lambda: lookup(
        {"entry.net = 1": trace_write(Priced(0), "net", 1)}
    ),
    "merge-steps": lambda: merge_steps(Receipt),
    "merge-steps-of-a-rebate": lambda: merge_steps(Rebate),
    "mro": lambda: mro(Receipt),
    "mro-of-a-server": lambda: mro(ThreadingHTTPServer),
    "operators": operators,
    "origins": lambda: origins("/tariff", tariff, quote),
    "questions": questions,
    "moments": lambda: moments({"a": ("def",), "b": ("read", "hints"), "c": ()}),
    "readings": read,
    "runs-of-one-call": lambda: runs(one_call()),
    "races": lambda: draw({"Lost": [*RUNS, *ENDS], "Kept": [RUNS[0], ENDS[0]]}),
    "side-by-side": lambda: side_by_side("a\n    b", {"m": ((2, "c"),), "p": ()}),
    "stages": lambda: stages("T", [("parse", "a"), ("sound", "a"), ("parse", "b")]),
    "states": lambda: states("net", {"rent": Line(700), "food": Line(40)}),
    "strip": lambda: strip("T", {"a": [1.0, 2.0, 1.1], "b": [1.0, 30.0]}),
    "scheduled-turns": scheduled,
    "timeline": lambda: timeline("T", {"worker 1": [RAN, WAITED], "worker 2": LATER}),
    "way-of-a-method-call": lambda: way(partial(Desk("north").ship, "tea")),
    "turns": lambda: turns("T", TURNS + STOPPED),
    "ways-out": ways_out,
    "ways-to-text": ways,
    "what-passes": what_passes,
    "wrapped": lambda: wrapped(quote),
    "who-is-asked": lambda: who_is_asked({"a": ("", int), "b": ((), Sequence)}),
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
