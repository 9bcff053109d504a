"""Forbid pages to load or run anything that is not theirs.

Each page states a Content Security Policy (W3C CSP Level 3). Scripts and styles that
are written into a page are allowed one by one, by the hash of their text.
"""

import re
from base64 import b64encode
from collections.abc import Iterable
from hashlib import sha256
from html.parser import HTMLParser
from pathlib import Path

from sphinx.application import Sphinx
from sphinx.util.typing import ExtensionMetadata

START = '<meta http-equiv="Content-Security-Policy" content="'
STATED = re.compile(rf'{re.escape(START)}[^"]*">\s*')
HEAD = re.compile(r"<head>\s*")

# This page parses all the others for its excerpts, under its own policy.
READS_OTHERS = "search.html"

FIXED = {
    "default-src": "'self'",
    "img-src": "'self'",
    "object-src": "'none'",
    "base-uri": "'self'",
    "form-action": "'self'",
}


def hash_of(text: str) -> str:
    """Return the CSP source that allows exactly *text*."""
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"


class Inline(HTMLParser):
    """Collect the hashes of what a page runs or applies without loading it."""

    def __init__(self, page: str) -> None:
        """Read *page*, the text of an HTML document."""
        super().__init__()
        self.found: dict[str, set[str]] = {"script": set(), "style": set()}
        self.attributes: set[str] = set()
        self.text: list[str] | None = None
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a style attribute, or that a script or a style begins."""
        given = dict(attrs)
        if style := given.get("style"):
            self.attributes.add(hash_of(style))
        if tag in self.found and "src" not in given:
            self.text = []

    def handle_data(self, data: str) -> None:
        """Remember text if a script or a style is open."""
        if self.text is not None:
            self.text.append(data)

    def handle_endtag(self, tag: str) -> None:
        """Close a script or a style."""
        if tag in self.found and self.text is not None:
            self.found[tag].add(hash_of("".join(self.text)))
            self.text = None


def sources(*more: Iterable[str]) -> str:
    """Return a source list: this site, then *more* in a fixed order."""
    return " ".join(["'self'", *sorted({source for part in more for source in part})])


def policy(page: str, attributes: Iterable[str] = ()) -> str:
    """Return the policy for the text of a *page*.

    *attributes* are hashes of style attributes in other pages that this one reads.
    """
    inline = Inline(page)
    styled = inline.attributes | set(attributes)
    hashing = {"'unsafe-hashes'"} if styled else set()
    rules = FIXED | {
        "script-src": sources(inline.found["script"]),
        "style-src": sources(inline.found["style"], styled, hashing),
    }
    return "; ".join(f"{name} {allowed}" for name, allowed in rules.items())


def with_policy(page: str, attributes: Iterable[str] = ()) -> str:
    """Return *page* with its policy as the first thing in its head."""
    bare = STATED.sub("", page)
    meta = f'{START}{policy(bare, attributes)}">'
    return HEAD.sub(lambda head: f"<head>\n    {meta}\n    ", bare, count=1)


def state_policies(app: Sphinx, error: Exception | None) -> None:
    """State the policy in every page of the built site, pages of older builds too."""
    if error or app.builder.format != "html":
        return
    paths = sorted(Path(app.outdir).rglob("*.html"))
    pages = {path: path.read_text(encoding="utf-8") for path in paths}
    styled = {style for page in pages.values() for style in Inline(page).attributes}
    for path, page in pages.items():
        others = styled if path.name == READS_OTHERS else ()
        stated = with_policy(page, others)
        if stated != page:
            path.write_text(stated, encoding="utf-8")


def setup(app: Sphinx) -> ExtensionMetadata:
    """State policies last, when pages no longer change."""
    app.connect("build-finished", state_policies, priority=950)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
