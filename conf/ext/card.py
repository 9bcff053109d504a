"""Draw the picture that other sites show when a page is shared."""

from pathlib import Path
from typing import Any
from urllib.parse import urljoin

from docutils import nodes
from PIL import Image, ImageDraw, ImageFont
from sphinx.application import Sphinx
from sphinx.util.typing import ExtensionMetadata

NAME = "_static/card.png"
SIZE = (1200, 630)
EDGE = 96
PAPER, INK, MUTED, ACCENT = "#15181b", "#f2efe8", "#b3aea3", "#5fd0c0"
SUMMARY_LENGTH = 200


def lines(text: str, font: ImageFont.FreeTypeFont, width: float) -> list[str]:
    """Break *text* between words so that no line is wider than *width* pixels."""
    broken: list[str] = []
    for word in text.split():
        longer = f"{broken[-1]} {word}" if broken else word
        if broken and font.getlength(longer) <= width:
            broken[-1] = longer
        else:
            broken.append(word)
    return broken


def write(
    draw: ImageDraw.ImageDraw, top: float, text: str, size: int, ink: str
) -> float:
    """Write *text* from *top* downwards and return where it ends."""
    # Pillow's own font: the same bytes on every machine.
    font = ImageFont.load_default(size)
    assert isinstance(font, ImageFont.FreeTypeFont)
    for line in lines(text, font, SIZE[0] - 2 * EDGE):
        draw.text((EDGE, top), line, fill=ink, font=font)
        top += size * 1.25
    return top


def card(title: str, tagline: str) -> Image.Image:
    """Return the card: a tick for "proven", the title, the tagline."""
    image = Image.new("RGB", SIZE, PAPER)
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 0, 16, SIZE[1]), fill=ACCENT)
    draw.line([(EDGE, 150), (EDGE + 34, 184), (EDGE + 98, 108)], ACCENT, 18, "curve")
    below = write(draw, 240, title, 84, INK)
    write(draw, below + 28, tagline, 40, MUTED)
    return image


def draw_card(app: Sphinx, error: Exception | None) -> None:
    """Write the card into the built site."""
    if error or app.builder.format != "html":
        return
    path = Path(app.outdir, NAME)
    path.parent.mkdir(exist_ok=True)
    card(app.config.html_title, app.config.card_tagline).save(path, optimize=True)


def summary(doctree: nodes.document | None) -> str:
    """Return the page's first paragraph, shortened between words."""
    first = next(iter(doctree.findall(nodes.paragraph)), None) if doctree else None
    words = first.astext().split() if first else []
    while len(" ".join(words)) > SUMMARY_LENGTH:
        words = [*words[:-2], f"{words[-2]}…"]
    return " ".join(words)


def describe(
    app: Sphinx,
    page: str,
    template: str,
    context: dict[str, Any],
    doctree: nodes.document | None,
) -> None:
    """Give the layout what sections/card.html says about a page."""
    base = app.config.html_baseurl
    context["page_summary"] = summary(doctree)
    context["card_tagline"] = app.config.card_tagline
    context["card_url"] = urljoin(base, NAME) if base else ""


def setup(app: Sphinx) -> ExtensionMetadata:
    """Add the card and its setting, the line below the title."""
    app.add_config_value("card_tagline", "", "html", types=frozenset({str}))
    app.connect("html-page-context", describe)
    app.connect("build-finished", draw_card)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
