"""How pages become a site."""

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

STATIC = Path(__file__).parent / "static"

# Site ------------------------------------------------------------------------

project = "Python Mastery, proven"
author = "The contributors of Python Mastery, proven"
project_copyright = f"2026, {author}"
language = "en"
html_baseurl = os.environ.get("SITE_ADDRESS", "")
repository = os.environ.get("SITE_REPOSITORY", "")

# Pages -----------------------------------------------------------------------

extensions = [
    "myst_parser",
    "sphinx.ext.intersphinx",
    "sphinx_copybutton",
    "conf.ext.cells",
    "conf.ext.claims",
    "conf.ext.proofs",
    "conf.ext.lists",
    "conf.ext.exercises",
    "conf.ext.freshness",
    "conf.ext.downloads",
    "conf.ext.modules",
    "conf.ext.assets",
    "conf.ext.card",
    "conf.ext.policy",
]
myst_enable_extensions = ["attrs_block", "attrs_inline", "colon_fence", "deflist"]
myst_heading_anchors = 3
default_role = "code"
autodoc_member_order = "bysource"
add_module_names = False
python_use_unqualified_type_names = True
nitpicky = True
nitpick_ignore_regex = [
    ("py:class", r"(~|.*\.)?([A-Z]|Item|Value)"),  # type variables have no page
    # Of other projects there is no inventory here.
    ("py:class", r"(aiohttp|annotated_types|fastapi|httpx)\..*"),
    ("py:class", r"(pydantic|sqlalchemy|starlette)\..*"),
    ("py:class", r"(Cli|Dotenv|EnvPrefix|Path|_?Pydantic)\w+"),
    # Autodoc takes the parts of an Annotated for classes.
    ("py:class", r"snippets\..*\.(Annotated|\w+_of|current_\w+)"),
    ("py:class", r"collections\.abc\.Callable\[\[.*"),
    # Documented without the module in which they are.
    ("py:class", r"(_asyncio|asyncio\.\w+|concurrent\.futures\._base)\..*"),
]
intersphinx_mapping = {
    "python": ("https://docs.python.org/3", str(Path(__file__).parent / "python.inv"))
}
cells_timeout = int(os.environ.get("CELL_TIMEOUT", "60"))

# Look ------------------------------------------------------------------------

html_theme = "sphinx_book_theme"
html_title = project
html_theme_options = {
    "path_to_docs": "docs",
    "repository_branch": "main",
    "repository_url": repository,
    "use_edit_page_button": bool(repository),
    "use_issues_button": bool(repository),
}
html_static_path = ["static"]
templates_path = ["templates"]
html_favicon = "static/favicon.svg"
html_copy_source = False
html_show_sourcelink = False
html_permalinks_icon = "#"
card_tagline = "Every sentence of fact on these pages was run."
copybutton_selector = "div:not(.output) > .highlight pre"
copybutton_image_svg = (STATIC / "copy.svg").read_text(encoding="utf-8")
copybutton_prompt_text = r">>> |\.\.\. |\$ "
copybutton_prompt_is_regexp = True
