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
FINER = 2  # drawn so much larger, then made smaller: smooth edges
EDGE = 96 * FINER
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
    for line in lines(text, font, SIZE[0] * FINER - 2 * EDGE):
        draw.text((EDGE, top), line, fill=ink, font=font)
        top += size * 1.25
    return top


def card(title: str, tagline: str) -> Image.Image:
    """Return the card: a tick for "proven", the title, the tagline."""
    image = Image.new("RGB", (SIZE[0] * FINER, SIZE[1] * FINER), PAPER)
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 0, 14 * FINER, image.height), fill=ACCENT)
    tick = [(102, 168), (138, 204), (206, 124)]
    draw.line([(x * FINER, y * FINER) for x, y in tick], ACCENT, 18 * FINER, "curve")
    below = write(draw, 270 * FINER, title, 84 * FINER, INK)
    write(draw, below + 28 * FINER, tagline, 40 * FINER, MUTED)
    return image.resize(SIZE, Image.Resampling.LANCZOS)


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
    here = "../" * page.count("/") + NAME
    context["page_summary"] = summary(doctree)
    context["card_tagline"] = app.config.card_tagline
    context["card_url"] = urljoin(base, NAME) if base else here


def setup(app: Sphinx) -> ExtensionMetadata:
    """Add the card and its setting, the line below the title."""
    app.add_config_value("card_tagline", "", "html", types=frozenset({str}))
    app.connect("html-page-context", describe)
    app.connect("build-finished", draw_card)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
