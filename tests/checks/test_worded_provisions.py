"""Sentences of an agreement, with what the paragraphs to which they refer say."""

from __future__ import annotations

from pathlib import Path

import pytest

from mou_gen.checks.worded_provisions import worded_provisions
from mou_gen.kinds.agreement import Agreement
from mou_gen.kinds.folder import Folder
from tests.dossiers import copied

_FILE = "selat-bali/cooperations/promosi.yaml"
_FEE = "Biaya pelatihan ditetapkan"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (_FEE, "Biaya pelatihan ditanggung oleh PIHAK KESATU"),
        ("Biaya pelatihan dan sertifikasi ditetapkan", "Biaya pelatihan dan sertifikasi ditanggung"),
        ("Biaya yang ditetapkan", "Biaya sebagaimana dimaksud pada ayat (1) ditanggung"),
    ],
)  # fmt: skip
def test_a_reference_stands_for_what_it_is_about(tmp_path: Path, first: str, second: str) -> None:
    path = copied("strait", tmp_path, (_FILE, _FEE, first)) / _FILE
    agreement = Folder.of(path).read(path)
    assert isinstance(agreement, Agreement)

    assert any(each.text.startswith(second) for each in worded_provisions(agreement))
