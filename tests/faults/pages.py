"""Pages with one fault each, and what the two engines must say about it."""

from dataclasses import dataclass

FINE = """\
```python
>>> 1 + 1
2
```
"""


@dataclass(frozen=True)
class Bad:
    """A page with a fault in *line*.

    *tests* is what the examples' run says there, *build* what Sphinx says; an empty
    text means that this engine does not look at such things.
    """

    name: str
    line: int
    text: str | bytes
    tests: str = ""
    build: str = ""
    build_line: int = 0

    @property
    def path(self) -> str:
        """Return the page's path below the project's root."""
        return f"docs/objects/{self.name}.md"


EXAMPLES = [
    Bad(
        "wrong-output",
        4,
        "# Page A\n\n```python\n>>> 1 + 1\n3\n```\n",
        tests="Expected:\n    3\nGot:\n    2",
    ),
    Bad(
        "wrong-output-in-claim",
        10,
        "# Page B\n\n:::{claim} b\n:notes: S4.01.p1\n:since: 3.11\n\nB.\n\n"
        "```python\n>>> 1 + 1\n3\n```\n:::\n",
        tests="Expected:\n    3\nGot:\n    2",
        build="claim b fails on",
        build_line=3,
    ),
    Bad(
        "second-example",
        9,
        "# Page C\n\n- In a list:\n\n  ```python\n  >>> a = 1\n  >>> a\n  1\n"
        "  >>> a\n  2\n  ```\n",
        tests="Expected:\n    2\nGot:\n    1",
    ),
    Bad(
        "hangs",
        4,
        "# Page E\n\n```python\n>>> while True: pass\n```\n",
        tests="Exception raised:",
    ),
    Bad(
        "forks",
        5,
        "# Page F\n\n```python\n>>> import os\n>>> _ = os.fork()\n```\n",
        tests="a child process came back from the example: it forked",
    ),
    Bad(
        "skipped-by-doctest",
        4,
        "# Page G\n\n```python\n>>> 1 + 1  # doctest: +SKIP\n3\n```\n",
        tests="an example skips itself",
    ),
]
CELLS = [
    Bad(
        "cell-raises",
        7,
        "# Page H\n\n```{jupyter-execute}\nprint(1)\n```\n\n"
        "```{jupyter-execute}\nx = 1\n1 / 0\n```\n",
        tests="ZeroDivisionError: division by zero",
        build="the cell raised ZeroDivisionError: division by zero",
    ),
    Bad(
        "cell-raises-another",
        3,
        "# Page I\n\n```{jupyter-execute}\n:raises: ValueError\n\n1 / 0\n```\n",
        tests="ZeroDivisionError: division by zero (the cell says :raises: ValueErr",
        build="the cell raised ZeroDivisionError: division by zero",
    ),
    Bad(
        "cell-raises-no-more",
        7,
        "# Page J\n\n:::{claim} j\nJ.\n\n\n```{jupyter-execute}\n"
        ":raises: ValueError, KeyError\n\nint('1')\n```\n:::\n",
        tests="the cell says :raises: ValueError, KeyError, but nothing was raised",
        build="the cell says :raises: ValueError, KeyError, but nothing was raised",
    ),
    Bad(
        "cell-prints-errors",
        3,
        "# Page K\n\n```{jupyter-execute}\n"
        "import sys\nprint('oh', file=sys.stderr)\n```\n",
        tests="undeclared stderr: oh",
        build="undeclared stderr: oh",
    ),
    Bad(
        "cell-is-no-python",
        3,
        "# Page L\n\n```{jupyter-execute}\nx = = 1\n```\n",
        tests="SyntaxError: invalid syntax",
        build="the cell raised SyntaxError: invalid syntax",
    ),
    Bad(
        "cell-prints-much",
        3,
        "# Page M\n\n```{jupyter-execute}\nfor _ in range(100):\n"
        "    print('x' * 1_000_000)\n```\n",
        tests="more than 1,000,000 characters printed",
        build="characters; a page shows 100,000 at most",
    ),
    Bad(
        "cell-hangs",
        3,
        "# Page O\n\n```{jupyter-execute}\nwhile True: pass\n```\n",
        tests="Timeout (>4.0s)",
        build="the cell did not end within 10 seconds",
    ),
    Bad(
        "cell-imports-broken",
        3,
        "# Page P\n\n```{jupyter-execute}\nimport snippets.objects.broken\n```\n",
        tests="ValueError: never",
        build="the cell raised ValueError: never",
    ),
]
SNIPPETS = [
    Bad(
        "snippet-missing",
        3,
        "# Page Q\n\n```{literalinclude} ../../snippets/objects/gone.py\n```\n\n"
        + FINE,
        tests="../../snippets/objects/gone.py does not exist",
        build="snippets/objects/gone.py' not found or reading it failed",
    ),
    Bad(
        "snippet-raises",
        3,
        "# Page R\n\n```{literalinclude} ../../snippets/objects/broken.py\n```\n\n"
        + FINE,
        tests="broken.py cannot be imported: ValueError: never",
    ),
    Bad(
        "snippet-hangs",
        3,
        "# Page R3\n\n```{literalinclude} ../../snippets/objects/hangs.py\n```\n\n"
        + FINE,
        tests="Timeout (>4.0s)",
    ),
    Bad(
        "snippet-exits",
        3,
        "# Page R2\n\n```{literalinclude} ../../snippets/objects/exits.py\n```\n\n"
        + FINE,
        tests="exits.py cannot be imported: SystemExit: 3",
    ),
    Bad(
        "snippet-without-name",
        3,
        "# Page S\n\n```{literalinclude} ../../snippets/objects/names.py\n"
        ":pyobject: treble\n```\n\n" + FINE,
        tests="../../snippets/objects/names.py has no treble",
        build="Object named 'treble' not found in include file",
    ),
    Bad(
        "snippet-without-lines",
        3,
        "# Page T\n\n```{literalinclude} ../../snippets/objects/names.py\n"
        ":start-at: def treble\n```\n\n" + FINE,
        tests="../../snippets/objects/names.py: start-at pattern not found: def treble",
        build="start-at pattern not found: def treble",
    ),
    Bad(
        "snippet-outside",
        3,
        "# Page U\n\n```{literalinclude} ../index.md\n```\n\n" + FINE,
        tests="../index.md is not in snippets/",
    ),
    Bad(
        "snippet-far-outside",
        3,
        "# Page V\n\n```{literalinclude} ../../../outside.py\n```\n\n" + FINE,
        tests="../../../outside.py is not in snippets/",
    ),
    Bad(
        "cell-from-nowhere",
        3,
        "# Page V2\n\n```{jupyter-execute} ../../snippets/objects/gone.py\n```\n",
        tests="a cell holds its code: ../../snippets/objects/gone.py would not",
        build="the cell raised SyntaxError",
    ),
    Bad(
        "exercise-missing",
        3,
        "# Page V3\n\n:::{exercise} objects/names_exercises/gone\nDo.\n:::\n\n" + FINE,
        tests="there is no snippets/objects/names_exercises/gone/starter.py; there is",
        build="there is no snippets/objects/names_exercises/gone/starter.py",
    ),
]
CLAIMS = [
    Bad(
        "claim-twice",
        12,
        f"# Page W\n\n:::{{claim}} w\nW.\n\n{FINE}:::\n\n"
        f":::{{claim}} w\nW.\n\n{FINE}:::\n",
        tests="claim w has this name at docs/objects/claim-twice.md:3 already",
        build="claim w has this name at docs/objects/claim-twice.md:3 already",
    ),
    Bad(
        "claim-of-names",
        3,
        f"# Page X\n\n:::{{claim}} doubling-doubles\nX.\n\n{FINE}:::\n",
        tests="claim doubling-doubles has this name at docs/objects/a-claim-of-names",
        build="has this name at docs/objects/a-claim-of-names.md:7 already",
    ),
    Bad(
        "claim-without-proof",
        3,
        f"# Page Y\n\n:::{{claim}} y\nY.\n:::\n\n{FINE}",
        tests="claim y has no proof: no example inside",
        build="claim y fails on",
    ),
    Bad(
        "claim-without-words",
        3,
        f"# Page Z\n\n:::{{claim}} z\n\n{FINE}:::\n",
        build="claim z begins with one sentence of fact",
    ),
    Bad(
        "claim-with-unknown-notes",
        3,
        f"# Page AA\n\n:::{{claim}} aa\n:notes: S4.01.p1 S0.0.x9\n\nAA.\n\n{FINE}:::\n",
        build="claim aa: the notes have no S0.0.x9",
    ),
    Bad(
        "claim-with-wrong-limit",
        3,
        f"# Page AB\n\n:::{{claim}} ab\n:since: 4\n\nAB.\n\n{FINE}:::\n",
        tests="claim ab: :since: takes 3.N, not 4",
    ),
    Bad(
        "claim-with-wrong-name",
        3,
        f"# Page AC\n\n:::{{claim}} A_C\nAC.\n\n{FINE}:::\n",
        tests="claim 'A_C': a name is-like-this",
    ),
    Bad(
        "claim-nobody-made",
        3,
        "# Page AD\n\nSee {claim}`nobody-made-this`.\n\n" + FINE,
        build="target not found: nobody-made-this",
    ),
    Bad(
        "broken-link",
        3,
        "# Page AE\n\nSee [this](nowhere.md).\n\n" + FINE,
        build="cross-reference target not found: 'nowhere.md'",
    ),
]
FENCES = [
    Bad(
        "fence-py",
        3,
        "# Page AF\n\n```py\n>>> 1\n2\n```\n\n" + FINE,
        tests="no parser knows the fence 'py': its code is not tested",
    ),
    Bad(
        "fence-pycon",
        5,
        "# Page AG\n\n:::{note}\n\n```pycon\n>>> 1\n2\n```\n:::\n\n" + FINE,
        tests="no parser knows the fence 'pycon': its code is not tested",
    ),
    Bad(
        "fence-with-title",
        4,
        '# Page AH\n\n```python title="a"\n>>> 1\n2\n```\n',
        tests="Expected:\n    2\nGot:\n    1",
    ),
    Bad(
        "fence-of-tildes",
        3,
        "# Page AI\n\n~~~\n>>> 1\n2\n~~~\n\n" + FINE,
        tests="no parser knows the fence '': its code is not tested",
    ),
    Bad(
        "fence-of-nothing",
        3,
        "# Page AJ\n\n    >>> 1\n    2\n\n" + FINE,
        tests="an indented block is not tested: use a fence",
    ),
    Bad(
        "fence-without-prompt",
        3,
        "# Page AK\n\n```python\nx = 1\n```\n\n" + FINE,
        tests="a python fence without >>> is compared with nothing",
    ),
    Bad(
        "fence-of-colons",
        3,
        "# Page AL\n\n:::{jupyter-execute}\nprint(1)\n:::\n\n" + FINE,
        tests="{jupyter-execute} holds code: use a backtick fence, not colons",
    ),
    Bad(
        "fence-hidden",
        3,
        "# Page AM\n\n```{jupyter-execute}\n:hide-code:\n\nprint(1)\n```\n",
        tests="hidden code: a reader could not see what ran",
        build="Unknown option key: 'hide-code'",
        build_line=4,
    ),
    Bad(
        "fence-with-block",
        3,
        "# Page AN\n\n```{jupyter-execute}\n---\nraises:\n---\nprint(1)\n```\n",
        tests="write the options of {jupyter-execute} as :name: value",
    ),
    Bad(
        "skip-without-reason",
        3,
        "# Page AO\n\n% skip: next\n\n" + FINE,
        tests='a skip gives its reason: % skip: next "why"',
    ),
    Bad(
        "xfail",
        3,
        "# Page AP\n\n% xfail: next\n\n" + FINE,
        tests="no parser knows the fence '%xfail'",
    ),
    Bad(
        "quoted",
        6,
        "# Page AQ\n\n> Look:\n>\n> ```python\n> >>> 1\n> 2\n> ```\n",
        tests="Expected:\n    2\nGot:\n    1",
    ),
    Bad(
        "without-example", 1, "# Page AR\n\nNothing.\n", tests="the page has no example"
    ),
    Bad(
        "not-utf-8",
        5,
        b"# Page AS\n\nFine.\n\nCaf\xe9.\n\n:::{claim} as\nAS.\n\n"
        + FINE.encode()
        + b":::\n",
        tests="the page is not UTF-8 (byte 0xe9)",
        build="the page is not UTF-8 (byte 0xe9)",
    ),
]
KILLERS = [
    Bad(
        "kills-the-worker",
        4,
        "# Page D\n\n```python\n>>> __import__('os')._exit(0)\n```\n",
        tests="crashed while running",
    ),
    Bad(
        "cell-kills-its-kernel",
        3,
        "# Page N\n\n```{jupyter-execute}\nimport os\nos._exit(0)\n```\n",
        tests="crashed while running",
        build="the cell killed its kernel",
    ),
]
ALL = [*EXAMPLES, *CELLS, *SNIPPETS, *CLAIMS, *FENCES]
