"""The tests, and what they share."""

import sys

_plugin = sys.modules.get("slipcover.pytest_plugin")
_measured = getattr(_plugin, "_slipcover_instance", None)
if _measured:  # in a worker of pytest-xdist, which hears nothing of `--immediate`
    # A probe that was hit goes at once, and not after fifty times; what is covered stays the same.
    _measured.immediate = True
