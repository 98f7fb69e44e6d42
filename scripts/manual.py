"""Make the manual from the rules and the schemas from the models: `make manual`."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from mou_gen.checks import RULES
from mou_gen.kinds.schema import schema_text, schema_words
from mou_gen.reporting import manual

ROOT = Path(__file__).parent.parent
_PAGES = {"en": "docs/rules.md", "id": "docs/aturan.md"}


def pages() -> Iterator[tuple[Path, str]]:
    """Yield each file that is made, and what it must say."""
    for language, name in _PAGES.items():
        yield ROOT / name, manual.manual_book(RULES.values(), language)
    for kind in schema_words():
        yield ROOT / "schemas" / f"{kind}.json", schema_text(kind)


def main() -> None:
    """Write the files that are not current."""
    for path, text in pages():
        if not path.is_file() or path.read_text(encoding="utf-8") != text:
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
            sys.stdout.write(f"{path.relative_to(ROOT)}\n")


if __name__ == "__main__":
    main()
