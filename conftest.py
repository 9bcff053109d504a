"""Examples on pages and in docstrings are tests; see conf/examples."""

pytest_plugins = ["conf.examples.plugin"]
