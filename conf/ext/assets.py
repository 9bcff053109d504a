"""Send readers only the scripts and styles that pages use, all from this site."""

import re
import shutil
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from sphinx.application import Sphinx
from sphinx.util.typing import ExtensionMetadata

OUR_STYLES = ("colours.css", "frame.css", "text.css", "code.css")

# Sheets of others, below _static. They go into a layer, so that our rules always win.
OTHER_STYLES = (
    "basic.css",
    "copybutton.css",
    "styles/pydata-sphinx-theme.css",
    "styles/sphinx-book-theme.css",
)
LAYER = "@layer others {"

# The layout links the first two itself; our own sheets do the work of the next two;
# the last two were announced but never copied (jupyter-sphinx issue 163).
UNUSED = {
    "_static/styles/pydata-sphinx-theme.css",
    "_static/basic.css",
    "_static/pygments.css",
    "_static/jupyter-sphinx.css",
    "_static/thebelab.css",
    "_static/thebelab-helper.js",
}

# What the theme and jupyter-sphinx copy, below _static, and no page asks for.
LEFT_OVER = (
    "**/*.map",
    "**/*.LICENSE.txt",
    "**/*webpack-macros.html",
    "scripts/bootstrap.js",
    "scripts/fontawesome.js",
    "styles/theme.css",
    "vendor",
    "locales",
    "images/logo_*",
    "jupyter-sphinx.css",
    "pygments.css",
    "plus.png",
    "minus.png",
    ".gitignore",
)

RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
ICON_CLASS = re.compile(r"\.fa[\w-]*")
ICON_FONT = re.compile(r"font-family:[^;]*Font ?Awesome")
ICON_SETTING = re.compile(r"--(?:fa|pst-icon)-[\w-]+:[^;}]*;?")
MAP_NOTE = re.compile(r"/\*# sourceMappingURL=[^*]*\*/")


def is_used(asset: Any) -> bool:
    """Tell whether a page should load *asset*, one of Sphinx's script or style records.

    Assets of other hosts are never used, and neither are scripts written into the
    page by the theme: they configure a version switcher that this site has not.
    """
    name = str(getattr(asset, "filename", asset) or "")
    return bool(name) and "://" not in name and name not in UNUSED


def deferred(scripts: Iterable[Any]) -> list[Any]:
    """Return the used *scripts*, each told to wait until the page is parsed."""
    used = [script for script in scripts if is_used(script)]
    for script in used:
        script.attributes.setdefault("defer", "defer")
    return used


def keep_used(
    app: Sphinx, page: str, template: str, context: dict[str, Any], doctree: object
) -> None:
    """Leave only used assets in the page's lists."""
    context["script_files"] = deferred(context["script_files"])
    context["css_files"] = [css for css in context["css_files"] if is_used(css)]


def without_icon_font(styles: str) -> str:
    """Return *styles* without the rules and settings of the icon font.

    >>> without_icon_font(".fa-sun{--fa:'x'}a{--fa-x:1;color:red}")
    'a{color:red}'
    """

    def keep(rule: re.Match[str]) -> str:
        selectors, body = rule.groups()
        if ICON_FONT.search(body) or all(map(ICON_CLASS.search, selectors.split(","))):
            return ""
        return f"{selectors}{{{ICON_SETTING.sub('', body)}}}"

    return MAP_NOTE.sub("", RULE.sub(keep, styles))


def put_in_layer(sheet: Path) -> None:
    """Make *sheet* slim and weaker than ours, once."""
    styles = sheet.read_text(encoding="utf-8") if sheet.exists() else LAYER
    if not styles.startswith(LAYER):
        slim = f"{LAYER}{without_icon_font(styles)}}}"
        sheet.write_text(slim, encoding="utf-8")


def remove(path: Path) -> None:
    """Remove a file or a folder with all that is in it."""
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink()


def tidy_output(app: Sphinx, error: Exception | None) -> None:
    """Remove what no page asks for from the built site."""
    static = Path(app.outdir, "_static")
    if error or app.builder.format != "html" or not static.is_dir():
        return
    for pattern in LEFT_OVER:
        for path in sorted(static.glob(pattern)):
            remove(path)
    for name in OTHER_STYLES:
        put_in_layer(static / name)


def setup(app: Sphinx) -> ExtensionMetadata:
    """Work after every other extension has had its say."""
    app.add_js_file("site.js")
    for name in OUR_STYLES:
        app.add_css_file(name, priority=900)
    app.add_css_file("print.css", priority=900, media="print")
    app.connect("html-page-context", keep_used, priority=900)
    app.connect("build-finished", tidy_output, priority=900)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
