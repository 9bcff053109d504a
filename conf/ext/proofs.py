"""Show on each claim where it is proven, and list all claims and all answers.

``{claims}`` lists the claims of the site by page; ``{notes}`` lists the statements of
the source notes, what they are worth, and the claims that answer them.
"""

import json
import platform
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import ClassVar

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective
from sphinx.util.nodes import make_refnode
from sphinx.util.typing import ExtensionMetadata

from conf import dependencies, page, verdicts
from conf.ext.claims import Claim, claim, domain_of

logger = logging.getLogger(__name__)
NOTES = Path(__file__).parents[1] / "notes.json"
WORTH = {
    "TRUE": "true",
    "CAVEAT": "misleading",
    "OUTDATED": "outdated",
    "FALSE": "false",
    "VAGUE": "too vague to check",
    "CODE": "code",
    "DEFECT": "defect",
}


@dataclass(frozen=True)
class Proof:
    """Where a claim was proven, where it failed, and where it does not apply."""

    passed: tuple[str, ...]
    failed: tuple[str, ...]
    outside: tuple[str, ...]


class listing(nodes.General, nodes.Element):  # noqa: N801 (docutils' names for nodes)
    """A place that is filled once all pages have been read."""


class Listing(SphinxDirective):
    """A list of all claims, or of all answered statements, by the directive's name."""

    has_content = False

    def run(self) -> list[nodes.Node]:
        """Return the place to fill."""
        domain_of(self.env).listings.add(self.env.docname)
        return [listing(of=self.name)]


class Proofs:
    """The verdicts of all interpreters, looked up claim by claim during one build."""

    current: ClassVar["Proofs"]

    def __init__(self, root: Path) -> None:
        self.root = root
        self.interpreters = list(verdicts.interpreters(root))
        self.here = verdicts.interpreter_name()

    def of(self, record: Claim) -> Proof:
        """Return where *record* was proven; stale verdicts count as none."""
        outcomes: dict[str, list[str]] = defaultdict(list)
        for interpreter in self.interpreters:
            outcome = self.outcome(record, interpreter)
            outcomes[outcome].append(interpreter.name)
        found = (tuple(outcomes[key]) for key in ("passed", "failed", "outside"))
        return Proof(*found)

    def outcome(self, record: Claim, interpreter: verdicts.Interpreter) -> str:
        """Return "passed", "failed", "outside" or, for want of a verdict, ""."""
        found = interpreter.verdicts.get(f"docs/{record.docname}.md")
        if found is None or found.digest != self.digest(record.docname):
            return ""
        if interpreter.name == self.here and found.python != platform.python_version():
            return ""
        if not page.applies(record.limits, interpreter.version):
            return "outside"
        return "passed" if found.claims.get(record.name) else "failed"

    @cache  # noqa: B019 (one instance a build)
    def digest(self, docname: str) -> str:
        """Return the fingerprint of a page as it is now."""
        path = self.root / "docs" / f"{docname}.md"
        needs = dependencies.of_page(page.read(self.root, path))
        return dependencies.digest(self.root, path, needs)


def load_verdicts(app: Sphinx) -> None:
    """Read the verdicts at the beginning of a build."""
    Proofs.current = Proofs(Path(app.srcdir).parent)


def refresh(app: Sphinx, env: BuildEnvironment) -> list[str]:
    """Check every claim; name the pages to write again because verdicts changed."""
    domain, proofs = domain_of(env), Proofs.current
    shown: dict[str, str] = defaultdict(str)
    for record in domain.claims.values():
        proof = proofs.of(record)
        shown[record.docname] += f"{record} {proof}\n"
        if message := fault(record, proof, proofs.here):
            logger.warning(
                message, location=(record.docname, record.line), type="claims"
            )
    if shown == domain.shown:
        return []
    changed = [name for name, text in shown.items() if domain.shown.get(name) != text]
    domain.shown.clear()
    domain.shown.update(shown)
    return [*changed, *domain.listings]


def fault(record: Claim, proof: Proof, here: str) -> str:
    """Return why *record* must not be published, or ""."""
    unknown = [name for name in record.notes if name not in worth()]
    if unknown:
        return f"claim {record.name}: the notes have no {', '.join(unknown)}"
    if proof.failed:
        return f"claim {record.name} fails on {', '.join(proof.failed)}"
    if here not in (*proof.passed, *proof.outside):
        return f"claim {record.name} has no verdict for this text on {here}"
    return ""


@cache
def worth() -> dict[str, str]:
    """Return what each statement of the source notes is worth, by its id."""
    found: dict[str, str] = json.loads(NOTES.read_text(encoding="utf-8"))
    return found


def fill(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Put verdicts under claims and contents into lists."""
    domain = domain_of(app.env)
    for node in doctree.findall(claim):
        record = domain.claims.get(node["claim"])
        if record:
            node += verdict_line(Proofs.current.of(record))
    for place in list(doctree.findall(listing)):
        make = {"claims": claims_by_page, "notes": answers_by_topic}[place["of"]]
        place.replace_self(list(make(app, docname)))


def verdict_line(proof: Proof) -> nodes.paragraph:
    """Return the line that says where a claim was proven."""
    line = nodes.paragraph(classes=["claim-verdict"])
    parts = (
        ("Proven on", "passed", proof.passed),
        ("Fails on", "failed", proof.failed),
        ("Does not apply to", "na", proof.outside),
    )
    for words, outcome, names in parts:
        if names:
            line += nodes.inline(words, words, classes=["verdict-words"])
            line += [nodes.Text(" "), *badges(names, outcome), nodes.Text(" ")]
    if not line.children:
        line += nodes.Text("Not verified yet")
    return line


def badges(names: tuple[str, ...], outcome: str) -> Iterator[nodes.Node]:
    """Yield a badge for each interpreter."""
    for name in names:
        yield nodes.inline(name, name, classes=["verdict", f"verdict-{outcome}"])
        yield nodes.Text(" ")


def claims_by_page(app: Sphinx, fromdocname: str) -> Iterator[nodes.Node]:
    """Yield a heading for each page and the list of its claims."""
    by_page: dict[str, list[Claim]] = defaultdict(list)
    for record in domain_of(app.env).claims.values():
        by_page[record.docname].append(record)
    for docname, records in sorted(by_page.items()):
        title = app.env.titles[docname].deepcopy()
        yield nodes.rubric("", "", *title.children)
        found = nodes.bullet_list()
        for record in sorted(records, key=lambda record: record.line):
            proof = verdict_line(Proofs.current.of(record))
            link = nodes.paragraph("", "", link_to(app, fromdocname, record))
            found += nodes.list_item("", link, proof)
        yield found


def answers_by_topic(app: Sphinx, fromdocname: str) -> Iterator[nodes.Node]:
    """Yield a table of statements and answers for each topic of the notes."""
    answers: dict[str, list[Claim]] = defaultdict(list)
    for record in domain_of(app.env).claims.values():
        for name in record.notes:
            answers[name].append(record)
    topics: dict[str, list[str]] = defaultdict(list)
    for name in worth():
        topics[name[:5]].append(name)
    for topic, names in sorted(topics.items()):
        done = [name for name in names if name in answers]
        words = f"{topic}: {len(done)} of {len(names)} answered"
        yield nodes.rubric(words, words)
        if done:
            yield answer_table(app, fromdocname, done, answers)


def answer_table(
    app: Sphinx, fromdocname: str, names: list[str], answers: dict[str, list[Claim]]
) -> nodes.table:
    """Return the rows: statement, what it is worth, and the claims that answer it."""
    head = row(*(nodes.paragraph(w, w) for w in ("Id", "The notes", "What is true")))
    body = nodes.tbody()
    for name in names:
        word = WORTH[worth()[name]]
        links = nodes.bullet_list()
        for record in answers[name]:
            link = link_to(app, fromdocname, record)
            links += nodes.list_item("", nodes.paragraph("", "", link))
        body += row(nodes.paragraph(name, name), nodes.paragraph(word, word), links)
    columns = (nodes.colspec(colwidth=width) for width in (1, 1, 6))
    group = nodes.tgroup("", *columns, nodes.thead("", head), body, cols=3)
    return nodes.table("", group, classes=["answers"])


def row(*cells: nodes.Node) -> nodes.row:
    """Return one row of a table."""
    return nodes.row("", *(nodes.entry("", cell) for cell in cells))


def link_to(app: Sphinx, fromdocname: str, record: Claim) -> nodes.reference:
    """Return a link to a claim with its sentence as text."""
    return make_refnode(
        app.builder,
        fromdocname,
        record.docname,
        record.name,
        record.says.deepcopy(),
        record.name,
    )


def setup(app: Sphinx) -> ExtensionMetadata:
    """Register the lists and the events that fill them."""
    app.setup_extension("conf.ext.claims")
    app.add_node(listing)
    app.add_directive("claims", Listing)
    app.add_directive("notes", Listing)
    app.connect("builder-inited", load_verdicts)
    app.connect("env-updated", refresh)
    app.connect("doctree-resolved", fill)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
