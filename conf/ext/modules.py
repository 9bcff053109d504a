"""List the modules of a chapter by autodoc, without anybody keeping the list.

``{modules} objects`` documents every module in ``snippets/objects``; without a
chapter, those that all chapters share. Exercises stay out: they hold the answers.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import ClassVar

from docutils import nodes
from docutils.statemachine import StringList
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective
from sphinx.util.typing import ExtensionMetadata

SHARED = (".", "pictures")
FOREIGN = "metadata, registry"  # SQLAlchemy puts them on classes, with its own text


class ModulesDirective(SphinxDirective):
    """The modules of one chapter, each under its own heading."""

    optional_arguments = 1
    option_spec: ClassVar = {}

    def run(self) -> list[nodes.Node]:
        """Return what autodoc says about each module."""
        root = Path(self.env.srcdir).parent
        folders = self.arguments or SHARED
        found: list[nodes.Node] = []
        for path in modules(root, folders):
            dotted = ".".join(path.relative_to(root).with_suffix("").parts)
            found += self.section(dotted)
        return found

    def section(self, dotted: str) -> list[nodes.Node]:
        """Return a heading for a module, and its documentation."""
        name = nodes.make_id(dotted)
        section = nodes.section(ids=[name], names=[name])
        section += nodes.title("", "", nodes.literal(text=dotted))
        options = ["   :members:", f"   :exclude-members: {FOREIGN}"]
        text = ["```{eval-rst}", f".. automodule:: {dotted}", *options, "```"]
        self.state.nested_parse(StringList(text, dotted), 0, section)
        return [section]


def modules(root: Path, folders: tuple[str, ...] | list[str]) -> Iterator[Path]:
    """Yield the modules in *folders* below `snippets`, in their order.

    A chapter's lesson may have a folder of modules instead of one.
    """
    for folder in folders:
        found = (root / "snippets" / folder).glob(
            "*.py" if folder in SHARED else "**/*.py"
        )
        yield from sorted(path for path in found if not is_in_exercise(path))


def is_in_exercise(path: Path) -> bool:
    """Tell whether a module belongs to an exercise."""
    return any(part.endswith("_exercises") for part in path.parts)


def setup(app: Sphinx) -> ExtensionMetadata:
    """Register the directive."""
    app.setup_extension("sphinx.ext.autodoc")
    app.add_directive("modules", ModulesDirective)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
