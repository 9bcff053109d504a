"""A shared page shows a card, and the same site draws the same card."""

from io import BytesIO
from types import SimpleNamespace
from typing import Any, cast

import pytest
from docutils.core import publish_doctree
from PIL import Image, ImageFont
from sphinx.application import Sphinx

from conf.ext.card import SIZE, card, describe, draw_card, lines, summary


def png(title: str, tagline: str) -> bytes:
    """Return the bytes of a card."""
    stream = BytesIO()
    card(title, tagline).save(stream, "PNG", optimize=True)
    return stream.getvalue()


def app(**settings: str) -> Sphinx:
    """Return as much of an application as the card needs."""
    defaults = {"html_title": "T", "card_tagline": "t", "html_baseurl": ""}
    config = SimpleNamespace(**defaults | settings)
    builder = SimpleNamespace(format="html")
    return cast(Sphinx, SimpleNamespace(config=config, builder=builder))


def test_same_words_make_the_same_bytes() -> None:
    assert png("A title", "A line") == png("A title", "A line")


@pytest.mark.parametrize("words", [("B title", "A line"), ("A title", "B line")])
def test_other_words_make_another_card(words: tuple[str, str]) -> None:
    assert png(*words) != png("A title", "A line")


def test_card_has_the_size_that_sites_ask_for() -> None:
    assert Image.open(BytesIO(png("A", ""))).size == SIZE == (1200, 630)


def test_long_titles_are_broken_between_words() -> None:
    font = cast(ImageFont.FreeTypeFont, ImageFont.load_default(20))
    broken = lines("one two three four five", font, 90)
    assert " ".join(broken) == "one two three four five"
    assert len(broken) > 1
    assert all(font.getlength(line) <= 90 for line in broken)


def test_card_stays_undrawn_when_the_build_failed(tmp_path: Any) -> None:
    failing = app()
    failing.outdir = tmp_path
    draw_card(failing, RuntimeError("broken"))
    assert list(tmp_path.iterdir()) == []


def test_summary_is_the_first_paragraph() -> None:
    text = "Title\n=====\n\nFirst *words*,\nand more.\n\nSecond.\n"
    assert summary(publish_doctree(text)) == "First words, and more."


def test_summary_is_shortened_between_words() -> None:
    short = summary(publish_doctree("word " * 100))
    assert short.endswith("word…")
    assert len(short) <= 200


@pytest.mark.parametrize(
    ("base", "page", "url"),
    [
        ("", "index", "_static/card.png"),
        ("", "a/b/c", "../../_static/card.png"),
        ("https://a.example/b/", "a/b", "https://a.example/b/_static/card.png"),
    ],
)
def test_a_page_knows_where_the_card_is(base: str, page: str, url: str) -> None:
    context: dict[str, Any] = {}
    describe(app(html_baseurl=base), page, "page.html", context, None)
    assert (context["card_url"], context["page_summary"]) == (url, "")
