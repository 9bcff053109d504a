"""Run the cells of each page through jupyter-sphinx's directives, and show the output.

jupyter-sphinx's own transform stops at the first bad page and names neither page nor
line (its issue 179). This one reports every fault of every page, with its place.
"""

from pathlib import Path
from typing import ClassVar

from docutils import nodes
from jupyter_sphinx.ast import (
    CellOutputNode,
    JupyterCell,
    JupyterCellNode,
    apply_styling,
    cell_output_to_nodes,
)
from jupyter_sphinx.execute import ExecuteJupyterCells
from nbformat import NotebookNode
from sphinx.application import Sphinx
from sphinx.transforms import SphinxTransform
from sphinx.util import logging
from sphinx.util.typing import ExtensionMetadata
from sphinx.writers.html5 import HTML5Translator

from conf.cells.kernels import run
from conf.cells.outputs import faults, tidy
from conf.ext.claims import applies_here

logger = logging.getLogger(__name__)


class Cell(JupyterCell):
    """A cell that knows its line, holds its code and hides nothing."""

    optional_arguments = 0
    option_spec: ClassVar = {
        name: JupyterCell.option_spec[name] for name in ("raises", "stderr")
    }

    def run(self) -> list[nodes.Node]:
        """Return the cell's node."""
        found: list[nodes.Node] = super().run()
        for node in found:
            place = self.state_machine.get_source_and_line(self.lineno)
            node.source, node.line = place
        return found


class RunCells(SphinxTransform):
    """Run the cells of a page and put their output behind them."""

    default_priority = ExecuteJupyterCells.default_priority

    def apply(self, **kwargs: object) -> None:
        """Run the cells, report what is wrong, show the rest."""
        everywhere = list(self.document.findall(JupyterCellNode))
        here = [node for node in everywhere if applies_here(node)]
        if not here:
            return
        root = Path(self.app.srcdir).parent
        sources = [node.astext() for node in here]
        cells, failure = run(root, sources, self.config.cells_timeout)
        for node, cell in zip(here, cells, strict=True):
            tidy(cell, root)
            self.report(node, cell)
            self.show(node, cell)
        if failure:
            self.warn(here[failure.cell], failure.message)

    def report(self, node: JupyterCellNode, cell: NotebookNode) -> None:
        """Report what is wrong with the outcome of one cell."""
        for message in faults(cell, node["raises"], node["stderr"]):
            self.warn(node, message)

    def warn(self, node: JupyterCellNode, message: str) -> None:
        """Report one fault at its page and line."""
        logger.warning(message, location=node, type="cells")

    def show(self, node: JupyterCellNode, cell: NotebookNode) -> None:
        """Add the output of *cell* behind its code."""
        node[0]["classes"].append("code_cell")
        node[0][0]["language"] = "python"
        output = CellOutputNode(classes=["cell_output"])
        output += cell_output_to_nodes(
            cell.outputs, bool(node["stderr"]), "", thebe_config=None
        )
        output["label"] = "Output"
        if any(found.output_type == "error" for found in cell.outputs):
            output["classes"].append("cell_error")
            output["label"] = "Error"
        node += output
        apply_styling(node, None)
        if not output.children:
            node.remove(output)


def visit_output(self: HTML5Translator, node: CellOutputNode) -> None:
    """Open the output of a cell, named for those who listen to the page."""
    attributes = {"role": "group", "aria-label": node.get("label", "Output")}
    self.body.append(
        self.starttag(node, "div", CLASS="docutils container", **attributes)
    )


def depart_output(self: HTML5Translator, node: CellOutputNode) -> None:
    """Close the output of a cell."""
    self.body.append("</div>\n")


def replace_transform(app: Sphinx) -> None:
    """Put `RunCells` where jupyter-sphinx registered its own transform."""
    transforms = app.registry.get_transforms()
    transforms.remove(ExecuteJupyterCells)
    app.add_transform(RunCells)


def setup(app: Sphinx) -> ExtensionMetadata:
    """Register the cells."""
    app.setup_extension("jupyter_sphinx")
    app.add_config_value("cells_timeout", 60, "env", types=frozenset({int}))
    app.add_directive("jupyter-execute", Cell, override=True)
    app.add_node(CellOutputNode, override=True, html=(visit_output, depart_output))
    replace_transform(app)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
