"""The picture of a look-up shows every place in order, and marks how it ends."""

import re
from html import unescape

from snippets.objects.lookup_entry import Entry
from snippets.objects.lookup_trace import (
    trace,
    trace_delete,
    trace_special,
    trace_write,
)
from snippets.objects.lookup_watched import Watched
from snippets.pictures.lookup import WIDTH, lookup

ENTRY = Entry(100)
WALKS = {
    **{f"entry.{name}": trace(ENTRY, name) for name in ("total", "rate", "tax")},
    **{f"Entry.{name}": trace(Entry, name) for name in ("label", "mro", "__name__")},
    "watched.tax": trace(Watched(100), "tax"),
    "entry.total = 0": trace_write(ENTRY, "total", 0),
    "del entry.label": trace_delete(ENTRY, "label"),
    "object().net = 0": trace_write(object(), "net", 0),
    "len(entry)": trace_special(ENTRY, "__len__"),
}


def words(drawing: str) -> list[str]:
    """Return the texts of a drawing in the order in which they are drawn."""
    return [unescape(word) for word in re.findall(r"<text[^>]*>([^<]*)<", drawing)]


def test_every_place_stands_below_the_one_before() -> None:
    for title, steps in WALKS.items():
        expected = [title]
        expected += [word for step in steps for word in (step.place, step.outcome)]
        drawn = words(lookup({title: steps}).body)
        assert [word for word in drawn if word in expected] == expected


def test_the_end_has_a_box_an_arrow_and_a_word() -> None:
    for title, steps in WALKS.items():
        role = "accent" if steps[-1].outcome == "wins" else "accent2"
        body = lookup({title: steps}).body
        assert body.count(f'<rect class="{role}"') == 1
        assert body.count(f'<line class="{role}"') == len(["shaft", "left", "right"])
        assert f'<text class="{role}"' in body


def test_the_picture_fits_a_phone() -> None:
    assert WIDTH <= 332
    for title, steps in WALKS.items():
        assert all(len(line) <= 44 for line in words(lookup({title: steps}).body))


def test_the_text_says_who_wins_and_why() -> None:
    assert lookup({"entry.total": WALKS["entry.total"]}).alt == (
        "entry.total: Entry.__dict__ wins (property, data descriptor: at once)."
    )
