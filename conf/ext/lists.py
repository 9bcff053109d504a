"""List all claims of the site, and all statements of the source notes with answers.

``{claims}`` lists the claims by page; ``{notes}`` lists the statements, what they are
worth, and the claims that answer them.
"""

from collections import defaultdict
from collections.abc import Iterator

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective
from sphinx.util.nodes import make_refnode
from sphinx.util.typing import ExtensionMetadata

from conf.ext.claims import Claim, domain_of
from conf.ext.proofs import Proofs, verdict_line, worth

WORTH = {
    "TRUE": "true",
    "CAVEAT": "misleading",
    "OUTDATED": "outdated",
    "FALSE": "false",
    "VAGUE": "too vague to check",
    "CODE": "code",
    "DEFECT": "defect of the code",
}


class listing(nodes.General, nodes.Element):  # noqa: N801 (docutils' names for nodes)
    """A place that is filled once all pages have been read."""


class Listing(SphinxDirective):
    """A list of all claims, or of all answered statements, by the directive's name."""

    has_content = False

    def run(self) -> list[nodes.Node]:
        """Return the place to fill."""
        domain_of(self.env).listings.add(self.env.docname)
        return [listing(of=self.name)]


def fill(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Put the lists where the directives stand."""
    for place in list(doctree.findall(listing)):
        make = {"claims": claims_by_page, "notes": answers_by_topic}[place["of"]]
        place.replace_self(list(make(app, docname)))


def claims_by_page(app: Sphinx, fromdocname: str) -> Iterator[nodes.Node]:
    """Yield a heading for each page and the list of its claims."""
    by_page: dict[str, list[Claim]] = defaultdict(list)
    for record in in_order(app):
        by_page[record.docname].append(record)
    for docname, records in by_page.items():
        yield nodes.rubric("", "", *app.env.titles[docname].deepcopy().children)
        found = nodes.bullet_list()
        for record in records:
            proof = verdict_line(Proofs.current.of(record))
            found += nodes.list_item("", link_to(app, fromdocname, record), proof)
        yield found


def in_order(app: Sphinx) -> list[Claim]:
    """Return all claims as they stand on the pages, page by page."""
    known = domain_of(app.env).claims.values()
    return sorted(known, key=lambda record: (record.docname, record.line))


def answers_by_topic(app: Sphinx, fromdocname: str) -> Iterator[nodes.Node]:
    """Yield the answered statements of each topic, then the topics to come."""
    answers: dict[str, list[Claim]] = defaultdict(list)
    for record in in_order(app):
        for name in record.notes:
            answers[name].append(record)
    topics: dict[str, list[str]] = defaultdict(list)
    for name in worth():
        topics[name[:5]].append(name)
    to_come = []
    for topic, names in sorted(topics.items()):
        done = [name for name in names if name in answers]
        if not done:
            to_come.append(topic)
            continue
        words = f"{topic}: {len(done)} of {len(names)} answered"
        yield nodes.rubric(words, words)
        yield statements(app, fromdocname, {name: answers[name] for name in done})
    if to_come:
        words = "Still to come"
        yield nodes.rubric(words, words)
        yield nodes.paragraph(text=f"{', '.join(to_come)}.")


def statements(
    app: Sphinx, fromdocname: str, answers: dict[str, list[Claim]]
) -> nodes.definition_list:
    """Return each statement, what it is worth, and the claims that answer it."""
    found = nodes.definition_list(classes=["answers"])
    for name, records in answers.items():
        words = f"{name}: {WORTH[worth()[name]]}"
        links = nodes.bullet_list()
        for record in records:
            links += nodes.list_item("", link_to(app, fromdocname, record))
        found += nodes.definition_list_item(
            "", nodes.term(words, words), nodes.definition("", links)
        )
    return found


def link_to(app: Sphinx, fromdocname: str, record: Claim) -> nodes.paragraph:
    """Return a link to a claim with its sentence as text."""
    link = make_refnode(
        app.builder,
        fromdocname,
        record.docname,
        record.name,
        record.says.deepcopy(),
        record.name,
    )
    return nodes.paragraph("", "", link)


def setup(app: Sphinx) -> ExtensionMetadata:
    """Register the lists."""
    app.setup_extension("conf.ext.proofs")
    app.add_node(listing)
    app.add_directive("claims", Listing)
    app.add_directive("notes", Listing)
    app.connect("doctree-resolved", fill)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
