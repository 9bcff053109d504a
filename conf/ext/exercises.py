"""Exercises: the task, where to begin, hints, and solutions that stay folded."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import ClassVar

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective
from sphinx.util.typing import ExtensionMetadata
from sphinx.writers.html5 import HTML5Translator


class exercise(nodes.General, nodes.Element):  # noqa: N801 (docutils' names for nodes)
    """An exercise."""


class fold(nodes.General, nodes.Element):  # noqa: N801
    """Something that opens when the reader asks for it; *says* is its label."""


class ExerciseDirective(SphinxDirective):
    """A task; its argument is the exercise's folder below `snippets`."""

    required_arguments = 1
    has_content = True
    option_spec: ClassVar = {}

    def run(self) -> list[nodes.Node]:
        """Return the task, where to begin, how to check, hints and solutions."""
        name = self.arguments[0]
        folder = Path(self.env.srcdir).parent / "snippets" / name
        words = Path(name).name.replace("_", " ").capitalize()
        found = exercise(ids=[Path(name).name.replace("_", "-")])
        self.set_source_info(found)
        title = nodes.paragraph("", "", nodes.strong(text=f"Exercise: {words}"))
        title["classes"].append("exercise-title")
        content = self.parse_content_to_nodes()
        hints = [node for node in content if isinstance(node, nodes.hint)]
        task = [node for node in content if node not in hints]
        found += [title, *task, *self.starter(name, folder)]
        for number, hint in enumerate(hints, 1):
            found += fold("", *hint.children, says=f"Hint {number}")
        answers = [self.code(folder / f"{stem}.py") for stem in ("solution", "another")]
        found += fold("", *answers, says="Two solutions")
        return [found]

    def starter(self, name: str, folder: Path) -> Iterator[nodes.Node]:
        """Yield the code to begin with, and how to have it checked."""
        yield nodes.paragraph(text="Begin with this, in a file answer.py:")
        yield self.code(folder / "starter.py")
        yield nodes.paragraph(text="Check it from a clone of the project:")
        command = f"python -m snippets.exercise {name} answer.py"
        yield nodes.literal_block(command, command, language="console")

    def code(self, path: Path) -> nodes.literal_block:
        """Return the module at *path*, and note that the page depends on it."""
        self.env.note_dependency(str(path))
        if not path.is_file():
            name = path.relative_to(Path(self.env.srcdir).parent).as_posix()
            raise self.error(f"there is no {name}")
        text = path.read_text(encoding="utf-8")
        return nodes.literal_block(text, text, language="python")


def visit_exercise(self: HTML5Translator, node: exercise) -> None:
    """Open an exercise."""
    self.body.append(self.starttag(node, "div", CLASS="exercise"))


def visit_fold(self: HTML5Translator, node: fold) -> None:
    """Open something folded."""
    summary = self.encode(node["says"])
    self.body.append(f"<details><summary>{summary}</summary>\n")


def close(tag: str) -> Callable[[HTML5Translator, nodes.Element], None]:
    """Return a visitor that closes *tag*."""

    def depart(self: HTML5Translator, node: nodes.Element) -> None:
        self.body.append(f"</{tag}>\n")

    return depart


def setup(app: Sphinx) -> ExtensionMetadata:
    """Register the directive."""
    app.add_directive("exercise", ExerciseDirective)
    app.add_node(exercise, html=(visit_exercise, close("div")))
    app.add_node(fold, html=(visit_fold, close("details")))
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
