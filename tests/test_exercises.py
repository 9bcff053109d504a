"""Each exercise refuses wrong answers, each with a message of its own."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from conf.page import Fence, Page, find_fences, pages
from snippets.exercise import SECONDS, judge

ROOT = Path(__file__).parents[1]
SNIPPETS = ROOT / "snippets"
NAMES = sorted(
    path.parent.relative_to(SNIPPETS).as_posix()
    for path in SNIPPETS.glob("**/*_exercises/*/check.py")
)
ANSWERS = ROOT / "tests/exercises"
WRONG = sorted(path for name in NAMES for path in (ANSWERS / name).glob("*.py"))
FEWEST_WRONG = 3
LONG = 12  # a line of a solution shorter than this gives nothing away


def exercise_of(path: Path) -> str:
    """Return the exercise that a wrong answer is for."""
    return path.parent.relative_to(ANSWERS).as_posix()


def wrong_id(path: Path) -> str:
    """Return the name of a wrong answer for the report."""
    return path.relative_to(ANSWERS).with_suffix("").as_posix()


def shown() -> Iterator[tuple[Page, Fence]]:
    """Yield every exercise that a page shows."""
    for page in pages(ROOT):
        yield from ((page, f) for f in page.fences if f.name == "{exercise}")


def hints(exercise: Fence) -> list[str]:
    """Return the hints of an exercise."""
    inner = find_fences(exercise.body, exercise.body_line)
    return [fence.body for fence in inner if fence.name == "{hint}"]


@pytest.mark.parametrize("name", NAMES)
def test_the_starter_is_not_an_answer(name: str) -> None:
    message = judge(name, SNIPPETS / name / "starter.py")
    assert message
    assert "\n" not in message
    assert "your code raised" not in message


@pytest.mark.parametrize("answer", ["solution", "another"])
@pytest.mark.parametrize("name", NAMES)
def test_both_solutions_are_right(name: str, answer: str) -> None:
    assert judge(name, SNIPPETS / name / f"{answer}.py") == ""


@pytest.mark.parametrize("name", NAMES)
def test_the_solutions_differ(name: str) -> None:
    texts = [(SNIPPETS / name / f"{n}.py").read_text() for n in ("solution", "another")]
    one, other = (ast.dump(without_docstrings(ast.parse(text))) for text in texts)
    assert one != other


def without_docstrings(tree: ast.Module) -> ast.Module:
    """Return *tree* without its texts, which tell nothing about how it works."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef):
            node.body = [s for s in node.body if not is_text(s)]
    return tree


def is_text(statement: ast.stmt) -> bool:
    """Tell whether a statement is nothing but a text."""
    value = statement.value if isinstance(statement, ast.Expr) else None
    return isinstance(value, ast.Constant) and isinstance(value.value, str)


@pytest.mark.parametrize("path", WRONG, ids=wrong_id)
def test_a_wrong_answer_gets_its_message(path: Path) -> None:
    wanted = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    assert wanted
    assert judge(exercise_of(path), path) == " ".join(wanted.split())


@pytest.mark.parametrize("name", NAMES)
def test_wrong_answers_are_many_and_their_messages_differ(name: str) -> None:
    paths = sorted((ANSWERS / name).glob("*.py"))
    assert len(paths) >= FEWEST_WRONG
    texts = [ast.get_docstring(ast.parse(path.read_text())) for path in paths]
    assert len(set(texts)) == len(texts)


def test_no_wrong_answer_is_without_its_exercise() -> None:
    assert sorted(ANSWERS.glob("**/*.py")) == WRONG


def test_every_exercise_is_on_a_page_once() -> None:
    assert sorted(fence.argument for _, fence in shown()) == NAMES


@pytest.mark.parametrize(
    ("page", "exercise"), list(shown()), ids=[f.argument for _, f in shown()]
)
def test_hints_help_without_the_solution(page: Page, exercise: Fence) -> None:
    place = f"{page.name}:{exercise.line}"
    found = hints(exercise)
    assert 2 <= len(found) <= 4, f"{place}: {len(found)} hints"
    for stem in ("solution", "another"):
        text = (SNIPPETS / exercise.argument / f"{stem}.py").read_text("utf-8")
        starter = (SNIPPETS / exercise.argument / "starter.py").read_text("utf-8")
        lines = {line.strip() for line in text.splitlines()}
        lines -= {line.strip() for line in starter.splitlines()}
        told = [s for s in lines if len(s) > LONG and s in "\n".join(found)]
        assert not told, f"{place}: a hint tells the solution: {told}"


def check(*arguments: str, seconds: float = SECONDS) -> tuple[int, str]:
    """Run the checker as readers do; return its status and what it says."""
    code = "import sys; from snippets.exercise import main; "
    code += f"found = main(sys.argv[1:], {seconds}); "
    code += "print(found or 'Right.'); sys.exit(bool(found))"
    command = [sys.executable, "-c", code, *arguments]
    if seconds == SECONDS:
        command = [sys.executable, "-m", "snippets.exercise", *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert "Traceback" not in done.stdout + done.stderr
    return done.returncode, done.stdout.strip() + done.stderr.strip()


@pytest.fixture
def answer(tmp_path: Path) -> Path:
    """Return the path of an answer that nobody has written yet."""
    return tmp_path / "answer.py"


def test_without_arguments_the_checker_says_how_to_use_it() -> None:
    usage = "usage: python -m snippets.exercise EXERCISE ANSWER.py"
    assert check() == (1, usage)


@pytest.mark.parametrize("name", ["objects/none", "..", "", "objects/../objects"])
def test_an_unknown_exercise_is_named(name: str, answer: Path) -> None:
    answer.write_text("")
    assert check(name, str(answer)) == (1, f"There is no exercise {name}.")


def test_an_exercise_may_be_completed_by_the_shell() -> None:
    solution = SNIPPETS / NAMES[0] / "solution.py"
    assert check(f"{NAMES[0]}/", str(solution)) == (0, "Right.")


def test_a_missing_answer_is_named(answer: Path) -> None:
    assert check(NAMES[0], str(answer)) == (1, f"There is no file {answer}.")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("x = 1\nif x\n", "answer.py, line 2: your code raised SyntaxError: "),
        ("\n\n1 / 0\n", "answer.py, line 3: your code raised ZeroDivisionError: "),
        ("raise SystemExit\n", "answer.py, line 1: your code raised SystemExit"),
        ("x = '\udce9'\n", "answer.py"),
    ],
    ids=["syntax", "error", "exit", "bytes"],
)
def test_what_an_answer_raises_is_told_with_its_line(
    text: str, message: str, answer: Path
) -> None:
    answer.write_bytes(text.encode("utf-8", "surrogateescape"))
    status, said = check(NAMES[0], str(answer))
    assert status == 1
    assert said.startswith(message)


def test_an_answer_that_never_ends_is_ended(answer: Path) -> None:
    answer.write_text("def busy():\n    while True:\n        pass\n\n\nbusy()\n")
    status, said = check(NAMES[0], str(answer), seconds=1.5)
    assert status == 1
    assert said.startswith("answer.py, line ")
    assert said.endswith(": your code did not end within 1.5 seconds.")
