"""Claims: facts with a name, a proof, and the interpreters that they hold on.

``{claim} name`` holds one sentence and its proof; the role of the same name links to
it, with the sentence as text; ``{claims}`` lists all claims of the site.
"""

import sys
from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass
from typing import Any, ClassVar

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.addnodes import pending_xref
from sphinx.application import Sphinx
from sphinx.builders import Builder
from sphinx.domains import Domain, ObjType
from sphinx.environment import BuildEnvironment
from sphinx.roles import XRefRole
from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective
from sphinx.util.nodes import make_refnode
from sphinx.util.typing import ExtensionMetadata
from sphinx.writers.html5 import HTML5Translator

from conf.page import applies

logger = logging.getLogger(__name__)


class claim(nodes.General, nodes.Element):  # noqa: N801 (docutils' names for nodes)
    """A claim: its sentence, its proof, and later its verdict."""


@dataclass(frozen=True)
class Claim:
    """What the site knows of one claim; *says* is its sentence, ready to be shown."""

    name: str
    docname: str
    line: int
    says: nodes.inline
    notes: tuple[str, ...]
    limits: dict[str, str]


class ClaimDirective(SphinxDirective):
    """A sentence of fact and its proof."""

    required_arguments = 1
    has_content = True
    option_spec: ClassVar = {
        "notes": directives.unchanged_required,
        "since": directives.unchanged_required,
        "until": directives.unchanged_required,
    }

    def run(self) -> list[nodes.Node]:
        """Return the claim's node and tell the domain about it."""
        name = self.arguments[0]
        limits = {k: v for k, v in self.options.items() if k in ("since", "until")}
        found = claim(ids=[name], names=[name], limits=limits, claim=name)
        self.set_source_info(found)
        found += self.parse_content_to_nodes()
        if not (found.children and isinstance(found[0], nodes.paragraph)):
            message = f"claim {name} begins with one sentence of fact"
            logger.warning(message, location=found, type="claims")
            return []
        found[0]["classes"].append("claim-says")
        notes = tuple(self.options.get("notes", "").split())
        record = Claim(
            name, self.env.docname, self.lineno, sentence(found[0]), notes, limits
        )
        domain_of(self.env).note(record)
        self.state.document.note_explicit_target(found)
        return [found]


def sentence(paragraph: nodes.Element) -> nodes.inline:
    """Return the words of *paragraph* for a link: with its code, without its links."""
    found = nodes.inline()
    for child in paragraph.children:
        simple = isinstance(child, nodes.Text | nodes.literal | nodes.emphasis)
        found += child.deepcopy() if simple else nodes.Text(child.astext())
    return found


class ClaimRole(XRefRole):
    """A link to a claim."""

    def process_link(
        self,
        env: BuildEnvironment,
        refnode: nodes.Element,
        has_explicit_title: bool,
        title: str,
        target: str,
    ) -> tuple[str, str]:
        """Send the link to this domain, whatever the page's own domain is."""
        refnode["refdomain"] = "claim"
        return title, target


class ClaimDomain(Domain):
    """All claims of the site, by name."""

    name = "claim"
    label = "Claim"
    object_types: ClassVar = {"claim": ObjType("claim", "claim")}
    initial_data: ClassVar = {"claims": {}, "shown": {}, "listings": set()}
    data_version = 1

    @property
    def claims(self) -> dict[str, Claim]:
        """Return the claims by name."""
        found: dict[str, Claim] = self.data["claims"]
        return found

    @property
    def shown(self) -> dict[str, str]:
        """Return, for each page, the verdicts as they were last written."""
        found: dict[str, str] = self.data["shown"]
        return found

    @property
    def listings(self) -> set[str]:
        """Return the pages that list claims."""
        found: set[str] = self.data["listings"]
        return found

    def note(self, record: Claim) -> None:
        """Take in a claim; a name is unique in the site."""
        other = self.claims.get(record.name, record)
        first, second = sorted((record, other), key=lambda c: (c.docname, c.line))
        self.claims[record.name] = first
        if (first.docname, first.line) != (second.docname, second.line):
            place = f"docs/{first.docname}.md:{first.line}"
            message = f"claim {record.name} has this name at {place} already"
            location = (second.docname, second.line)
            logger.warning(message, location=location, type="claims")

    def clear_doc(self, docname: str) -> None:
        """Forget the claims of one page."""
        for name in [n for n, c in self.claims.items() if c.docname == docname]:
            del self.claims[name]
        self.shown.pop(docname, None)
        self.listings.discard(docname)

    def merge_domaindata(self, docnames: Set[str], otherdata: dict[str, Any]) -> None:
        """Take in the claims that another process has read."""
        for record in otherdata["claims"].values():
            if record.docname in docnames:
                self.note(record)
        self.listings.update(otherdata["listings"] & docnames)

    def resolve_xref(
        self,
        env: BuildEnvironment,
        fromdocname: str,
        builder: Builder,
        typ: str,
        target: str,
        node: pending_xref,
        contnode: nodes.Element,
    ) -> nodes.reference | None:
        """Link to a claim, with its sentence unless the author gave a text."""
        record = self.claims.get(target)
        if record is None:
            return None
        given = nodes.inline("", "", *contnode.children)
        words = given if node["refexplicit"] else record.says.deepcopy()
        return make_refnode(
            builder, fromdocname, record.docname, record.name, words, record.name
        )

    def resolve_any_xref(
        self,
        env: BuildEnvironment,
        fromdocname: str,
        builder: Builder,
        target: str,
        node: pending_xref,
        contnode: nodes.Element,
    ) -> list[tuple[str, nodes.reference]]:
        """Leave links of unknown kind to other domains."""
        return []

    def get_objects(self) -> Iterable[tuple[str, str, str, str, str, int]]:
        """Offer the claims to search."""
        for record in self.claims.values():
            words = record.says.astext()
            yield record.name, words, "claim", record.docname, record.name, 1


def domain_of(env: BuildEnvironment) -> ClaimDomain:
    """Return the site's claims."""
    found = env.domains["claim"]
    assert isinstance(found, ClaimDomain)
    return found


def applies_here(node: nodes.Node) -> bool:
    """Tell whether the claims around *node* speak about the running interpreter."""
    return all(applies(limits, sys.version_info[:2]) for limits in limits_around(node))


def limits_around(node: nodes.Node) -> Iterator[dict[str, str]]:
    """Yield the limits of each claim that *node* stands in."""
    while node.parent is not None:
        node = node.parent
        if isinstance(node, claim):
            yield node["limits"]


def visit_claim(self: HTML5Translator, node: claim) -> None:
    """Open a claim."""
    self.body.append(self.starttag(node, "div", CLASS="claim"))


def depart_claim(self: HTML5Translator, node: claim) -> None:
    """Close a claim, with its permanent link."""
    name = node["claim"]
    self.body.append(
        f'<a class="headerlink" href="#{name}" title="Link to this claim"'
        f' aria-label="Link to the claim {name}">#</a></div>\n'
    )


def pass_through(self: Any, node: claim) -> None:
    """Show a claim as what it holds, where there are no boxes."""


def setup(app: Sphinx) -> ExtensionMetadata:
    """Register the domain, its directive and its role."""
    app.add_domain(ClaimDomain)
    app.add_directive("claim", ClaimDirective)
    app.add_role("claim", ClaimRole(innernodeclass=nodes.inline, warn_dangling=True))
    plain = (pass_through, pass_through)
    app.add_node(
        claim,
        html=(visit_claim, depart_claim),
        latex=plain,
        text=plain,
        man=plain,
        texinfo=plain,
    )
    return {
        "version": "1",
        "env_version": 1,
        "parallel_read_safe": True,
        "parallel_write_safe": True,
    }
