"""Read a page again when anything that it runs has changed, and only then.

Sphinx knows the files that a page includes. What its cells import, it does not know,
nor that another interpreter or another package may give another output.
"""

from hashlib import sha256
from pathlib import Path
from platform import python_version

from sphinx.application import Sphinx
from sphinx.config import Config
from sphinx.environment import BuildEnvironment
from sphinx.util import logging
from sphinx.util.typing import ExtensionMetadata

from conf import dependencies, page

logger = logging.getLogger(__name__)
MACHINERY = Path(__file__).parents[1]


def note_what_runs(app: Sphinx, docname: str, source: list[str]) -> None:
    """Tell Sphinx which files the cells and examples of a page depend on."""
    found = page.Page(
        Path(app.srcdir).parent, Path(app.env.doc2path(docname)), source[0]
    )
    for path in dependencies.of_page(found):
        app.env.note_dependency(str(path))


def leave_out_unreadable(
    app: Sphinx, env: BuildEnvironment, docnames: list[str]
) -> None:
    """Report each page that Sphinx could not read, and read the others."""
    for docname in list(docnames):
        path = Path(env.doc2path(docname))
        try:
            page.read(Path(app.srcdir).parent, path)
        except page.PageError as error:
            logger.warning(error.why, location=(docname, error.line), type="pages")
            docnames.remove(docname)
            env.found_docs.discard(docname)


def note_toolchain(app: Sphinx, config: Config) -> None:
    """Make every page outdated when the interpreter, a pin or an extension changes."""
    known = sha256(python_version().encode())
    for path in (MACHINERY / "constraints.txt", *sorted(MACHINERY.rglob("*.py"))):
        known.update(path.read_bytes())
    config["freshness_toolchain"] = known.hexdigest()


def setup(app: Sphinx) -> ExtensionMetadata:
    """Register the events."""
    app.add_config_value("freshness_toolchain", "", "env", types=frozenset({str}))
    app.connect("config-inited", note_toolchain)
    app.connect("env-before-read-docs", leave_out_unreadable)
    app.connect("source-read", note_what_runs)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
