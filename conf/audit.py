"""Find what is wrong with a finished site before anyone reads it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path, PurePosixPath
from posixpath import dirname, join, normpath
from urllib.parse import unquote, urlsplit

LOADED = {
    "audio": ("src",),
    "embed": ("src",),
    "iframe": ("src",),
    "image": ("href", "xlink:href"),
    "img": ("src", "srcset"),
    "input": ("src",),
    "link": ("href",),
    "object": ("data",),
    "script": ("src",),
    "source": ("src", "srcset"),
    "track": ("src",),
    "use": ("href", "xlink:href"),
    "video": ("src", "poster"),
}
FOLLOWED = {"a": ("href",), "area": ("href",), "form": ("action",)}
NOT_LOADED_RELATIONS = {"alternate", "author", "canonical", "license", "me"}
CSS_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
CSS_URL = re.compile(
    r"""@import\s+(["'])(?P<sheet>.*?)\1|url\(\s*(["']?)(?P<url>.*?)\3\s*\)""",
    re.DOTALL,
)
# The interpreter in the reader's browser has a home of its own, which is no leak.
MACHINE_PATH = (
    r"file://[\w/]"
    r"|(?<![\w.~-])/(?:home(?!/(?:pyodide|web_user)\b)|root|tmp)/[\w.~<-]+"
)


@dataclass(frozen=True, order=True)
class Fault:
    """One thing to repair: the file in the site, the line in it, what is wrong."""

    page: str
    line: int
    message: str

    def __str__(self) -> str:
        """Write the fault as compilers do, so that editors jump to it."""
        return f"{self.page}:{self.line}: {self.message}"


@dataclass(frozen=True)
class Reference:
    """An address on a page; a browser fetches it unasked when it is *loaded*."""

    line: int
    url: str
    loaded: bool


@dataclass
class Page(HTMLParser):
    """What the audit needs to know of one HTML page, gathered while parsing."""

    text: str
    language: str = ""
    title: str = ""
    title_line: int = 1
    headings: list[int] = field(default_factory=list)
    ids: dict[str, list[int]] = field(default_factory=dict)
    names: set[str] = field(default_factory=set)
    references: list[Reference] = field(default_factory=list)
    faults: list[tuple[int, str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Parse the page."""
        super().__init__()
        self.inside = ""
        self.pictures = 0
        self.feed(self.text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note the element's address, name and faults."""
        values = {name: value or "" for name, value in attrs}
        line = self.getpos()[0]
        if "id" in values:
            self.ids.setdefault(values["id"], []).append(line)
        self.note_addresses(tag, values, line)
        match tag:
            case "html":
                self.language = values.get("lang", "")
            case "title" if not self.pictures:
                self.inside, self.title_line = tag, line
            case "style":
                self.inside = tag
            case "h1":
                self.headings.append(line)
            case "a":
                self.names.add(values.get("name", ""))
            case "img" if "alt" not in values:
                self.faults.append((line, "an image without alt"))
            case "svg":
                self.note_picture(values, line)

    def handle_endtag(self, tag: str) -> None:
        """Leave the element."""
        self.inside = ""
        self.pictures -= tag == "svg"

    def handle_data(self, data: str) -> None:
        """Read the title and the style sheets inside the page."""
        if self.inside == "title":
            self.title += data.strip()
        elif self.inside == "style":
            self.references += css_references(data, self.getpos()[0])

    def note_addresses(self, tag: str, values: dict[str, str], line: int) -> None:
        """Remember each address that the element names."""
        loaded = not NOT_LOADED_RELATIONS.intersection(values.get("rel", "").split())
        for name in LOADED.get(tag, ()):
            for url in addresses(name, values.get(name, "")):
                self.references.append(Reference(line, url, loaded))
        for name in FOLLOWED.get(tag, ()):
            if values.get(name):
                self.references.append(Reference(line, values[name], loaded=False))
        self.references += css_references(values.get("style", ""), line)

    def note_picture(self, values: dict[str, str], line: int) -> None:
        """Enter a drawing; its title is not the page's title."""
        self.pictures += 1
        named = values.get("aria-label") or values.get("aria-labelledby")
        if values.get("role") == "img" and not named:
            self.faults.append((line, "an svg role=img without aria-label"))


def addresses(attribute: str, value: str) -> list[str]:
    """Split the value of *attribute* into addresses; only srcset may hold many."""
    if attribute == "srcset":
        return [part.split()[0] for part in value.split(",") if part.strip()]
    return [value.strip()] if value.strip() else []


def css_references(sheet: str, first_line: int = 1) -> Iterator[Reference]:
    """Yield what a style sheet loads."""
    code = CSS_COMMENT.sub(lambda comment: "\n" * comment[0].count("\n"), sheet)
    for found in CSS_URL.finditer(code):
        line = first_line + code.count("\n", 0, found.start())
        yield Reference(line, found["sheet"] or found["url"] or "", loaded=True)


def foreign(url: str) -> bool:
    """Tell whether *url* leads out of the site."""
    parts = urlsplit(url)
    return bool(parts.netloc) or parts.scheme not in {"", "data"}


@dataclass
class Site:
    """All files of a site and its parsed pages, by their path below the root."""

    root: Path

    def __post_init__(self) -> None:
        """List the files and parse the pages."""
        self.files = {
            path.relative_to(self.root).as_posix()
            for path in self.root.rglob("*")
            if path.is_file()
        }
        self.pages = {
            name: Page((self.root / name).read_text("utf-8"))
            for name in sorted(self.files)
            if name.endswith(".html") and "_static" not in PurePosixPath(name).parts
        }

    def complaint(self, origin: str, reference: Reference) -> str:
        """Say what is wrong with a reference on the page *origin*, or return ""."""
        if foreign(reference.url):
            return f"{reference.url} is loaded from outside" * reference.loaded
        parts = urlsplit(reference.url)
        if parts.scheme:
            return ""
        if parts.path.startswith("/"):
            return f"{reference.url} fails when the site lives under a sub-path"
        target = normpath(join(dirname(origin), unquote(parts.path)))
        target = target if parts.path else origin
        if target not in self.files:
            target = normpath(join(target, "index.html"))
        if target not in self.files:
            return f"{reference.url} leads nowhere"
        page, fragment = self.pages.get(target), unquote(parts.fragment)
        if page is None or fragment in {"", "top", *page.ids, *page.names}:
            return ""
        return f"{reference.url} leads to a missing id"


def faults(html_root: Path) -> list[Fault]:
    """Return all faults of the site in *html_root*, in the order of its files."""
    site = Site(html_root)
    found = {*reference_faults(site), *page_faults(site), *path_faults(site)}
    return sorted(found)


def reference_faults(site: Site) -> Iterator[Fault]:
    """Yield assets of other hosts and links that lead nowhere."""
    references = {name: page.references for name, page in site.pages.items()}
    for name in site.files:
        if name.endswith(".css"):
            text = (site.root / name).read_text("utf-8")
            references[name] = list(css_references(text))
    for name, listed in references.items():
        for reference in listed:
            if message := site.complaint(name, reference):
                yield Fault(name, reference.line, message)


def page_faults(site: Site) -> Iterator[Fault]:
    """Yield what each page lacks or has twice."""
    titles: dict[str, str] = {}
    for name, page in site.pages.items():
        for line, message in page.faults:
            yield Fault(name, line, message)
        if not page.language:
            yield Fault(name, 1, "no language on <html>")
        if not page.title:
            yield Fault(name, page.title_line, "no title")
        elif (other := titles.setdefault(page.title, name)) != name:
            yield Fault(name, page.title_line, f"the title of {other} again")
        if len(page.headings) != 1:
            last = max(page.headings, default=1)
            yield Fault(name, last, f"{len(page.headings)} h1 headings, not one")
        for identity, lines in page.ids.items():
            if len(lines) > 1:
                yield Fault(name, lines[1], f"the id {identity!r} again")


def path_faults(site: Site) -> Iterator[Fault]:
    """Yield absolute paths of the machine that built the site."""
    project = re.escape(str(site.root.resolve().parents[1]))
    pattern = re.compile(rf"{MACHINE_PATH}|{project}\b")
    for name in site.files:
        data = (site.root / name).read_bytes()
        if b"\0" in data[:4096]:
            continue
        text = data.decode("utf-8", "replace")
        for found in pattern.finditer(text):
            line = text.count("\n", 0, found.start()) + 1
            yield Fault(name, line, f"{found[0]} is a path of the build machine")
