"""docxtpl and LibreOffice: what a team would script that has a Word template.

docxtpl fills the template, LibreOffice prints all files of a process at once, with a user
profile that is there already. Run as a process of its own:
`python -m benchmarks.rival FORM OUTPUT COUNT PROCESSES PROFILES`; FORM holds the template and the values.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from benchmarks.spread import spread

TEMPLATE, VALUES = "form.docx", "values.json"
NUMBER = "0000"
"""Stands in the values where each paper has its own number."""
_TRIES = 3


def write_papers(form: Path, profiles: Path, numbers: Sequence[int], output: Path) -> None:
    """Write a DOCX and a PDF into *output* for each of *numbers*."""
    from docxtpl import DocxTemplate  # type: ignore[import-untyped]
    from jinja2.sandbox import SandboxedEnvironment

    values = (form / VALUES).read_text(encoding="utf-8")
    environment = SandboxedEnvironment(autoescape=True)
    files = []
    for number in numbers:
        template = DocxTemplate(form / TEMPLATE)
        template.render(json.loads(values.replace(NUMBER, f"{number:04}")), environment)
        files.append(output / f"{number}.docx")
        template.save(files[-1])
    profile = profiles / str(numbers[0])  # kept from run to run
    for _ in range(_TRIES):  # of hundreds of files LibreOffice leaves out some, and does not say so
        left = [file for file in files if not file.with_suffix(".pdf").exists()]
        if left:
            _print(left, profile, output)


def _print(files: Sequence[Path], profile: Path, output: Path) -> None:
    subprocess.run(
        ["soffice", f"-env:UserInstallation={profile.as_uri()}", "--headless",
         "--convert-to", "pdf", "--outdir", str(output), *map(str, files)],
        check=True, capture_output=True, env=dict(os.environ),
    )  # fmt: skip


def main(form: str, output: str, count: str, processes: str, profiles: str) -> None:
    """Write *count* papers, shared out to *processes*."""
    work = partial(write_papers, Path(form), Path(profiles))
    spread(work, range(int(count)), Path(output), int(processes))
    made = len(list(Path(output).glob("*.pdf")))
    if made != int(count):
        sys.exit(f"LibreOffice printed {made} of {count} files")


if __name__ == "__main__":
    main(*sys.argv[1:])
