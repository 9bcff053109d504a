"""Parameters stand in five places: before the /, plain, after the *, * and **."""

import ast


def skipped(source: str) -> list[str]:
    """Look at plain parameters and at the result."""
    return [
        node.name
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.FunctionDef)
        and not node.returns
        and not any(one.annotation for one in node.args.args)
    ]
