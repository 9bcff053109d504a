"""There are functions with async, too."""

import ast


def skipped(source: str) -> list[str]:
    """Sort the functions, and look for one kind of node."""
    nodes = [n for n in ast.walk(ast.parse(source)) if isinstance(n, ast.FunctionDef)]
    return [
        node.name
        for node in sorted(nodes, key=lambda node: node.lineno)
        if not node.returns
        and not any(n.annotation for n in ast.walk(node.args) if isinstance(n, ast.arg))
    ]
