"""A lesson that was taken along runs as a notebook and as a script."""

import nbformat
from nbclient import NotebookClient

from conf import notebook, page
from tests.house.tiny import NAMES, PAGE, Tiny

MORE = """\

```{jupyter-execute}
:raises: SyntaxError

x = = 1
```

```{jupyter-execute}
import asyncio

async def wait() -> int:
    return await asyncio.sleep(0, 7)

class Waited:
    pass

seven = await wait()
```

```python
>>> int("x")
Traceback (most recent call last):
ValueError: invalid literal for int() with base 10: 'x'
>>> seven, Waited.__name__
(7, 'Waited')
```

:::{claim} of-the-far-future
:since: 3.99
Later.

```python
>>> never_defined
1
```
:::

```{jupyter-execute}
print("seven is", seven, wait.__name__)
```
"""


def lesson(tiny: Tiny) -> page.Page:
    """Return a lesson with everything that could stop a script."""
    tiny.write("snippets/objects/names.py", NAMES)
    return page.read(tiny.root, tiny.write("docs/objects/names.md", PAGE + MORE))


def test_the_script_runs_to_its_end(tiny: Tiny) -> None:
    found = tiny.run(str(tiny.write("names_script.py", notebook.script(lesson(tiny)))))
    assert found.status == 0, found.text
    assert found.text.endswith("seven is 7 wait\n")


def test_the_notebook_runs_to_its_end(tiny: Tiny) -> None:
    text = notebook.notebook(lesson(tiny))
    made = nbformat.reads(text, as_version=4)
    NotebookClient(made, resources={"metadata": {"path": str(tiny.root)}}).execute()
    printed = [output.text for output in made.cells[-1].outputs]
    assert printed == ["seven is 7 wait\n"]
    assert str(tiny.root) not in text
    assert text == notebook.notebook(lesson(tiny))
