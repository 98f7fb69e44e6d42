"""Measures the coverage of a process that a test starts with this folder on its path.

It takes seconds to set the probes of the whole program: they are set in what runs in no process of pytest.
"""

from __future__ import annotations

import atexit
import json
import os
from pathlib import Path

FOLDER = os.environ.get("SLIPCOVER_COVERAGE_DIR", "")

if FOLDER:
    import slipcover

    program = Path(__file__).parents[2] / "mou_gen"
    sources = [str(program / "build"), str(program / "__main__.py")]
    measured = slipcover.Slipcover(source=sources[:1], branch=True)
    slipcover.ImportManager(measured, slipcover.FileMatcher(sources=sources)).__enter__()

    @atexit.register
    def _write() -> None:
        """Leave what was measured where slipcover looks for that of the workers of pytest."""
        path = Path(FOLDER, f"coverage-gw-{os.getpid()}.json")
        path.write_text(json.dumps(measured.get_coverage()), encoding="utf-8")
