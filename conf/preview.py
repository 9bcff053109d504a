"""Serve the pages on this machine and build again whenever a file is saved.

Shares what was built with ``conf.site``. Nothing is verified first and nothing is
published: this is for writing.
"""

import os
import sys
from pathlib import Path

from sphinx_autobuild.__main__ import main as autobuild

ROOT = Path(__file__).parents[1]
PORT = "8000"


def main() -> None:
    """Start the server; options go to sphinx-autobuild."""
    os.environ["PYTHONPATH"] = str(ROOT)
    (ROOT / "build").mkdir(exist_ok=True)
    (ROOT / "build/unsettled").touch()
    folders = [str(ROOT / "docs"), str(ROOT / "build/next")]
    doctrees = ["-d", str(ROOT / "build/doctrees"), "--conf-dir", str(ROOT / "conf")]
    watched = [f"--watch={ROOT / name}" for name in ("snippets", "conf")]
    sys.argv[1:] = [*doctrees, *watched, "--port", PORT, *sys.argv[1:], *folders]
    autobuild()


if __name__ == "__main__":
    main()
