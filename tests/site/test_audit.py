"""The audit finds each kind of fault, and none on a clean site."""

from pathlib import Path

import pytest

from conf.audit import Fault, faults

HEAD = '<!doctype html>\n<html lang="en"><head><title>{title}</title></head><body>'
PICTURE = '<img src="a.svg" alt="One arrow">'
CLEAN = {
    "index.html": f"""{HEAD.format(title="Front")}<h1 id="front">Front</h1>
<a href="more/page.html#part">part</a> <a href="https://example.org/x">elsewhere</a>
<a href="#">top</a> <a href="#front">here</a> <a href="more/">folder</a>
{PICTURE}<svg role="img" aria-label="A line"><title>No page title</title></svg>
<svg role="img" aria-labelledby="t"><title id="t">A dot</title></svg>""",
    "more/index.html": f"{HEAD.format(title='Folder')}<h1>Folder</h1>",
    "more/page.html": f"""{HEAD.format(title="Page")}<h1>Page</h1>
<p id="part">It is at https://example.org/home/tmp/ and in /usr/bin.</p>
<link rel="canonical" href="https://example.org/more/page.html">
<link rel="stylesheet" href="../site.css?v=1"><img src="data:image/png;base64,A" alt>
<form action="../index.html"></form>""",
    "site.css": """/* url(https://example.org/gone.png) */
p { background: url("a.svg") } q { background: url(data:image/png;base64,A) }""",
    "a.svg": '<svg xmlns="http://www.w3.org/2000/svg"/>',
    "_static/macros.html": "{% macro not_a_page() %}",
}


def site(folder: Path, files: dict[str, str]) -> Path:
    """Write a small site and return its root."""
    root = folder / "build" / "html"
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return root


def test_clean_site_has_no_faults(tmp_path: Path) -> None:
    """Links to other sites, fragments, folders and data addresses are fine."""
    assert faults(site(tmp_path, CLEAN)) == []


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ('<script src="https://cdn.test/x.js"></script>', "loaded from outside"),
        ('<script src="//cdn.test/x.js"></script>', "loaded from outside"),
        ('<link rel="stylesheet" href="http://c.test/x.css">', "loaded from outside"),
        ('<link rel="preload" href="https://c.test/x.woff2">', "loaded from outside"),
        ('<img alt="" src="https://cdn.test/x.png">', "loaded from outside"),
        ('<img alt="" srcset="a.svg 1x, //c.test/b 2x">', "loaded from outside"),
        ('<source src="https://cdn.test/x.webm">', "loaded from outside"),
        ('<iframe src="https://cdn.test/"></iframe>', "loaded from outside"),
        ('<p style="background: url(//c.test/x)">', "loaded from outside"),
        ("<style>@import 'https://c.test/x.css';</style>", "loaded from outside"),
        ('<a href="gone.html">x</a>', "gone.html leads nowhere"),
        ('<a href="../index.html">x</a>', "../index.html leads nowhere"),
        ('<script src="gone.js"></script>', "gone.js leads nowhere"),
        ('<a href="more/page.html#gone">x</a>', "leads to a missing id"),
        ('<a href="#gone">x</a>', "#gone leads to a missing id"),
        ('<a href="/index.html">x</a>', "fails when the site lives under a sub-path"),
        ('<img src="a.svg">', "an image without alt"),
        ('<svg role="img"></svg>', "an svg role=img without aria-label"),
        ("<h1>Twice</h1>", "2 h1 headings, not one"),
        ('<p id="front">', "the id 'front' again"),
        ("<p>/home/someone/x.py", "/home/someone is a path of the build machine"),
        ("<p>'/root/x'", "/root/x is a path of the build machine"),
        ("<p>/tmp/x", "/tmp/x is a path of the build machine"),
        ("<p>file:///usr/x", "file:/// is a path of the build machine"),
    ],
)
def test_fault_is_found_on_its_line(tmp_path: Path, body: str, message: str) -> None:
    """A fault names its page and its line."""
    page = f"{CLEAN['index.html']}\n\n{body}"
    [fault] = faults(site(tmp_path, CLEAN | {"index.html": page}))
    assert (fault.page, fault.line) == ("index.html", 8)
    assert message in fault.message


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (' lang="en"', "", "no language on <html>"),
        ("Front</title>", " </title>", "no title"),
        ('<h1 id="front">Front</h1>', '<p id="front">', "0 h1 headings, not one"),
    ],
)
def test_missing_part_is_found(
    tmp_path: Path, old: str, new: str, message: str
) -> None:
    """A page lacks its language, its title or its heading."""
    page = CLEAN["index.html"].replace(old, new)
    [fault] = faults(site(tmp_path, CLEAN | {"index.html": page}))
    assert fault.message == message


def test_two_pages_may_not_share_a_title(tmp_path: Path) -> None:
    """The second page in the order of names has the fault."""
    page = CLEAN["more/page.html"].replace("<title>Page", "<title>Front")
    [fault] = faults(site(tmp_path, CLEAN | {"more/page.html": page}))
    assert fault == Fault("more/page.html", 2, "the title of index.html again")


@pytest.mark.parametrize(
    ("rule", "message"),
    [
        ("@import url(https://cdn.test/x.css);", "loaded from outside"),
        ('@import "gone.css";', "gone.css leads nowhere"),
        ("p { src: url('gone.woff2') }", "gone.woff2 leads nowhere"),
    ],
)
def test_style_sheets_are_read(tmp_path: Path, rule: str, message: str) -> None:
    """What a style sheet loads is held to the same rules, comments are not."""
    sheet = f"{CLEAN['site.css']}\n{rule}"
    [fault] = faults(site(tmp_path, CLEAN | {"site.css": sheet}))
    assert (fault.page, fault.line) == ("site.css", 3)
    assert message in fault.message


def test_paths_are_found_in_any_text_file(tmp_path: Path) -> None:
    """The project's own folder is a leak wherever it lies, in every kind of file."""
    root = site(tmp_path, CLEAN)
    (root / "code.js").write_text(f"// ok\nlet x = '{tmp_path}/snippets/x.py'\n")
    (root / "font.woff2").write_bytes(b"wOF2\0 /home/someone/x")
    [fault] = faults(root)
    assert (fault.page, fault.line) == ("code.js", 2)


def test_fault_reads_like_a_compiler_message() -> None:
    """Editors jump to such a line."""
    assert str(Fault("a/b.html", 3, "no title")) == "a/b.html:3: no title"
