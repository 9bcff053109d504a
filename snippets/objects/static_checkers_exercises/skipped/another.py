"""Visit every function in the order of the source, and list its parameters."""

import ast


class Skipped(ast.NodeVisitor):
    """Collects names in the order of the source."""

    def __init__(self) -> None:
        self.names: list[str] = []

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        """Note a function, then go on to what is in it."""
        self.note(node)

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> None:
        """Note an asynchronous function, then go on to what is in it."""
        self.note(node)

    def note(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        """Keep the name when nothing in the header is annotated."""
        each = node.args
        rest = [one for one in (each.vararg, each.kwarg) if one]
        every = [*each.posonlyargs, *each.args, *each.kwonlyargs, *rest]
        if node.returns is None and all(one.annotation is None for one in every):
            self.names.append(node.name)
        self.generic_visit(node)


def skipped(source: str) -> list[str]:
    """Return the names of the functions without annotations, in order."""
    visitor = Skipped()
    visitor.visit(ast.parse(source))
    return visitor.names
