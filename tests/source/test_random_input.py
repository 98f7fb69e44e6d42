"""Ten thousand spoilt files: each is read, or gives findings with lines that exist."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mou_gen.errors import InputError
from mou_gen.kinds.folder import Folder
from tests.source import samples
from tests.source.samples import KERJA_SAMA, NUNUKAN, RAPAT, RUJUKAN

BREAK = re.compile("\r\n|[\r\n\x85\u2028\u2029]")
"""What YAML takes for the end of a line."""
FILES = (NUNUKAN, KERJA_SAMA, RAPAT, RUJUKAN)
PIECES = st.sampled_from(
    ["", " ", "  ", "\t", "\n", ":", ": ", "- ", "-", "[", "]", "{", "}", "'", '"', "#", "&a", "*a", "!x", "<<: ",
     "|", ">-", "%", "@", "`", "~", "null", "yes", "0", "9" * 40, "-1", "2019-02-30", "id: ", "en: ", "key: ",
     "---\n", "...\n", "? ", "\ufeff", "\u00a0", "é", "\U0001f600", "\x00", "\ue000", "\u2028", "x" * 300]
)  # fmt: skip
EDITS = st.lists(
    st.tuples(st.floats(0, 1), st.integers(0, 60), PIECES | st.text(max_size=12)),
    min_size=1,
    max_size=4,
)


def spoilt(text: str, edits: list[tuple[float, int, str]]) -> str:
    """Return *text* with pieces cut out, each put at a place from 0, the start, to 1, the end."""
    for where, length, piece in edits:
        start = int(where * len(text))
        text = text[:start] + piece + text[start + length :]
    return text


@pytest.fixture(scope="module")
def read(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str, str], None]:
    """Return a reader of a file's text, which fails on a finding whose line is not there."""
    root = samples.write(tmp_path_factory.mktemp("data"))
    folder, numbers = Folder(root), count()

    def check(file: str, text: str) -> None:
        # A folder remembers what it has read, so each text gets a place of its own.
        path = root / f"n{next(numbers)}" / Path(file).name
        path.parent.mkdir()
        data = text.encode("utf-8", errors="surrogatepass")
        path.write_bytes(data)
        problems = None
        try:
            folder.read(path)
        except InputError as error:
            problems = error.problems
        finally:
            path.unlink()
            path.parent.rmdir()

        if problems is not None:
            lines = len(BREAK.findall(text)) + 1
            assert problems
            assert [each for each in problems if not 1 <= each.source.line <= lines] == []

    return check


@pytest.mark.repeats
@settings(
    max_examples=10_000,
    derandomize=True,
    deadline=None,
    database=None,
    suppress_health_check=list(HealthCheck),
)
@given(file=st.sampled_from(FILES), edits=EDITS)
def test_a_spoilt_file_is_read_or_gives_findings_with_a_line(
    read: Callable[[str, str], None], file: str, edits: list[tuple[float, int, str]]
) -> None:
    read(file, spoilt(samples.FILES[file], edits))
