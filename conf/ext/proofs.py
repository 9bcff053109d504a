"""Show on each claim where it is proven, and refuse those that are not."""

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
from sphinx.util.typing import ExtensionMetadata

from conf import dependencies, page, verdicts
from conf.ext.claims import Claim, claim, domain_of

logger = logging.getLogger(__name__)
NOTES = Path(__file__).parents[1] / "notes.json"


@dataclass(frozen=True)
class Proof:
    """Where a claim was proven, where it failed, and where it does not apply."""

    passed: tuple[str, ...]
    failed: tuple[str, ...]
    outside: tuple[str, ...]


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
        return dependencies.digest_of_page(page.read(self.root, path))


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


def show(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Put a line of verdicts under each claim."""
    domain = domain_of(app.env)
    for node in doctree.findall(claim):
        if record := domain.claims.get(node["claim"]):
            node += verdict_line(Proofs.current.of(record))


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


def setup(app: Sphinx) -> ExtensionMetadata:
    """Register the events."""
    app.setup_extension("conf.ext.claims")
    app.connect("builder-inited", load_verdicts)
    app.connect("env-updated", refresh)
    app.connect("doctree-resolved", show)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
