"""Forbid pages to load or run anything that is not theirs.

Each page states a Content Security Policy (W3C CSP Level 3). Scripts and styles that
are written into a page are allowed one by one, by the hash of their text.
"""

import re
from base64 import b64encode
from dataclasses import dataclass, field
from hashlib import sha256
from html import escape
from html.parser import HTMLParser
from pathlib import Path

from sphinx.application import Sphinx
from sphinx.util.typing import ExtensionMetadata

START = '<meta http-equiv="Content-Security-Policy" content="'
STATED = re.compile(rf'{re.escape(START)}[^"]*">')
HEAD = re.compile(r"<head>\s*")

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


@dataclass
class Inline(HTMLParser):
    """Collect what a page runs or applies without loading it."""

    scripts: set[str] = field(default_factory=set)
    styles: set[str] = field(default_factory=set)
    style_attributes: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        """Start with no element open."""
        super().__init__(convert_charrefs=True)
        self.target: set[str] | None = None
        self.parts: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a style attribute, or that a script or a style begins."""
        given = dict(attrs)
        if style := given.get("style"):
            self.style_attributes.add(hash_of(style))
        if tag == "style":
            self.target = self.styles
        elif tag == "script" and "src" not in given:
            self.target = self.scripts
        self.parts = []

    def handle_data(self, data: str) -> None:
        """Remember text; it counts if a script or a style is open."""
        self.parts.append(data)

    def handle_endtag(self, tag: str) -> None:
        """Close a script or a style."""
        if tag in {"script", "style"} and self.target is not None:
            self.target.add(hash_of("".join(self.parts)))
            self.target = None


def policy(page: str, scripts: str) -> str:
    """Return the policy for *page*; *scripts* are sources allowed on every page."""
    inline = Inline()
    inline.feed(page)
    inline.close()
    allowed = {"'self'", *scripts.split(), *inline.scripts}
    styles = {"'self'", *inline.styles, *inline.style_attributes}
    if inline.style_attributes:
        styles.add("'unsafe-hashes'")
    rules = {
        **FIXED,
        "script-src": " ".join(sorted(allowed)),
        "style-src": " ".join(sorted(styles)),
    }
    return "; ".join(f"{name} {sources}" for name, sources in rules.items())


def with_policy(page: str, scripts: str = "") -> str:
    """Return *page* with its policy as the first thing in its head."""
    bare = STATED.sub("", page)
    meta = f"{START}{escape(policy(bare, scripts), quote=False)}\">"
    return HEAD.sub(lambda head: f"<head>{meta}\n    ", bare, count=1)


def state_policies(app: Sphinx, error: Exception | None) -> None:
    """State the policy in every page of the built site, old ones too."""
    if error or app.builder.format != "html":
        return
    for path in sorted(Path(app.outdir).rglob("*.html")):
        page = path.read_text(encoding="utf-8")
        stated = with_policy(page, app.config.policy_scripts)
        if stated != page:
            path.write_text(stated, encoding="utf-8")


def setup(app: Sphinx) -> ExtensionMetadata:
    """State policies last, when pages no longer change."""
    app.add_config_value("policy_scripts", "", "html", types=frozenset({str}))
    app.connect("build-finished", state_policies, priority=950)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
