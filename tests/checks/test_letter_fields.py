from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.found import found
from tests.checks.overridden import overridden
from tests.source.records import (
    FILES,
    HADIR,
    PENAWARAN,
    PENGANTAR,
    SERAH_TERIMA,
    UNDANGAN,
    write,
)


@pytest.mark.parametrize("file", FILES)
def test_the_templates_print_what_the_forms_have(tmp_path: Path, file: str) -> None:
    assert found("letter-fields", write(tmp_path, file)) == []


@pytest.mark.parametrize(
    ("file", "template", "old", "told"),
    [
        (UNDANGAN, "invitation", "{{ letter.meeting.venue }}", "`meeting.venue`"),
        (UNDANGAN, "invitation", "{{ addressee(letter.recipients[0]) }}", "`to`"),
        (UNDANGAN, "letter", "{{ letter.number }}", "`number`"),
        (HADIR, "attendance", "Tanda Tangan", "`tanda tangan`"),
        (SERAH_TERIMA, "handover", "{{ record.originals }} ({{ record.originals|in_words(\"id\") }})",
         "`originals`"),
        (SERAH_TERIMA, "handover", "kemudian sampul tersebut ditutup kembali", "`ditutup kembali`"),
        (PENAWARAN, "offer-terms", '{{ told("impact", "G. Analisis Dampak Sosial dan Lingkungan", letter.terms.impact) }}',
         "`analisis dampak sosial dan lingkungan`"),
        (PENAWARAN, "offer-terms", "E. Jangka Waktu", "`jangka waktu`"),
        (PENGANTAR, "transmittal", "Diterima tanggal", "`diterima tanggal`"),
        (PENGANTAR, "transmittal", '<p lang="id">Penerima</p>', "`Penerima`"),
        (SERAH_TERIMA, "handover", '{{ side("receiver", "Pihak Kedua", "Second Party", record.receiver, 1) }}', "`Pihak Kedua`"),
        (PENGANTAR, "transmittal", '{{ things(letter.items, "Naskah Dinas/Barang yang Dikirimkan") }}',
         "`items`"),
    ],
)  # fmt: skip
def test_what_a_template_leaves_out_is_found(
    tmp_path: Path, file: str, template: str, old: str, told: str
) -> None:
    path = write(tmp_path, file)
    new = "–" if ">" not in old and "(" not in old else ""
    own = overridden(tmp_path / "own", f"{template}.html", old, new)

    problems = found("letter-fields", path, own)

    assert any(told in problem.message for problem in problems)


def test_an_invitation_to_a_meeting_that_is_over_is_found(tmp_path: Path) -> None:
    path = write(tmp_path, UNDANGAN, "date: 2025-09-19", "date: 2025-09-26")

    (problem,) = found("letter-fields", path)

    assert problem.message == (
        "the invitation of 2025-09-26 is later than the meeting of 2025-09-25"
    )
    assert problem.source.line == 10
