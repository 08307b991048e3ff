"""Promises, mirrored on the code. A package, since a dependency installs a `tests` of its own."""
