"""Offer each lesson as a notebook and as a script, beside its page."""

from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.typing import ExtensionMetadata

from conf import notebook, page
from conf.examples.rules import faults, needs_example

BOX = (
    '<aside class="downloads" aria-label="Take this page with you">'
    'Take this page with you: <a href="{name}.ipynb" download>notebook</a>, '
    '<a href="{name}.py" download>script</a>.</aside>'
)


def offer(
    app: Sphinx,
    docname: str,
    template: str,
    context: dict[str, Any],
    doctree: nodes.document | None,
) -> None:
    """Write the downloads of a lesson and link to them below its text."""
    if doctree is None or app.builder.format != "html":
        return
    root = Path(app.srcdir).parent
    found = page.read(root, Path(app.env.doc2path(docname)))
    if not needs_example(found) or any(faults(found)):
        return
    target = Path(app.outdir) / docname
    target.parent.mkdir(parents=True, exist_ok=True)
    for suffix, make in ((".ipynb", notebook.notebook), (".py", notebook.script)):
        target.with_suffix(suffix).write_text(make(found), encoding="utf-8")
    context["body"] += BOX.format(name=target.name)


def setup(app: Sphinx) -> ExtensionMetadata:
    """Register the event."""
    app.connect("html-page-context", offer)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
