"""What a referral says of consent, of the handover to come, of its basis, and to whom its letter is copied."""

from __future__ import annotations

from pathlib import Path

import pytest

from mou_gen import pipeline
from mou_gen.document import printed_words
from mou_gen.kinds.kind import Edition
from tests.dossiers import copied
from tests.examples import FOLDERS

ADULT = "nunukan-ttu/referrals/NNK-TPPO-2026-0001.yaml"
CHILD = "nunukan-ttu/referrals/NNK-TPPO-2026-0002.yaml"
RECORD = "    # handover_record: written by hand at the handover, when the record gets its number\n"
BOTH = ("place: Nunukan\n", "place: Nunukan\nlanguages: [id, en]\nlayout: stacked\n")


def papers(to: Path, file: str, *edits: tuple[str, str]) -> list[str]:
    """Return what letter and form of the referral in *file* say, with *edits* made there."""
    root = copied("examples", to, *((file, old, new) for old, new in edits))
    done = pipeline.check_all([root / file], Edition(), FOLDERS).composed
    return [" ".join(printed_words(each.document).split()) for each in done]


def test_an_officer_does_not_consent_for_a_child(tmp_path: Path) -> None:
    """UU 27/2022, article 25(2): a parent or guardian consents."""
    _letter, form = papers(tmp_path, CHILD, BOTH)

    section = form.partition("5. Persetujuan")[2].partition("6. Identitas")[0]
    assert "belum dapat dimintakan" in section
    assert "could not yet be obtained" in section
    assert "Rujukan diputuskan oleh" in section
    assert "Alasan dan dasar pemrosesan" in section
    assert "kepentingan vital anak" in section
    assert "Diberikan oleh" not in section
    assert ": diberikan" not in section


@pytest.mark.parametrize("by", ["parent", "guardian"])
def test_a_parent_or_guardian_does(tmp_path: Path, by: str) -> None:
    edits = (("by: officer", f"by: {by}"), ("explained: no", "explained: yes"))
    _letter, form = papers(tmp_path, CHILD, *edits)

    assert "Persetujuan : diberikan Diberikan oleh" in form
    assert "belum dapat dimintakan" not in form


def test_the_limits_of_a_limited_consent_are_told(tmp_path: Path) -> None:
    _letter, form = papers(tmp_path, ADULT, BOTH)

    assert "Batasan dan alasan" in form
    assert "Limits and reason" in form
    assert "hanya data yang diperlukan untuk pelayanan yang diminta" in form


def test_the_number_of_the_record_is_written_by_hand_when_somebody_is_handed_over(
    tmp_path: Path,
) -> None:
    _letter, form = papers(tmp_path, ADULT, BOTH)

    assert "Nomor Berita Acara Serah Terima : Number of the Handover Record Serah" in form
    assert "400.9.8/003" not in form
    assert "Serah terima yang direncanakan" in form
    assert "Planned handovers" in form


def test_a_number_that_is_known_is_printed(tmp_path: Path) -> None:
    number = (RECORD, "    handover_record: 400.9.8/003/CONTOH/2026\n")

    _letter, form = papers(tmp_path, ADULT, number)

    assert "Nomor Berita Acara Serah Terima : 400.9.8/003/CONTOH/2026" in form


def test_the_letter_cites_the_cooperation_agreement_that_it_rests_on(tmp_path: Path) -> None:
    letter, _form = papers(tmp_path, ADULT, BOTH)

    assert (
        "berdasarkan Perjanjian Kerja Sama tentang Rujukan dan Penanganan Saksi dan/atau Korban Tindak Pidana"
        " Perdagangan Orang Lintas Daerah tanggal 23 Februari 2026, bersama ini kami sampaikan"
        in letter
    )
    assert "under the Cooperation Agreement of 23 February 2026 on the Cross-Regional" in letter


def test_without_one_it_cites_the_agreement(tmp_path: Path) -> None:
    cited = "cooperation: victim-referral # the Perjanjian Kerja Sama that it rests on\n"

    letter, _form = papers(tmp_path, ADULT, (cited, ""))

    assert "Timor Tengah Utara tentang Pencegahan dan Penanganan Tindak Pidana" in letter
    assert "Perjanjian Kerja Sama" not in letter


@pytest.mark.parametrize("own", ["", " tanpa lampiran"])
def test_copies_of_the_letter_go_without_the_form(tmp_path: Path, own: str) -> None:
    copy = "- Sekretaris Daerah Kabupaten Nunukan"

    letter, _form = papers(tmp_path, ADULT, (copy, copy + own))

    assert letter.count("tanpa lampiran") == 1


def test_a_copy_in_two_languages_says_so_in_both(tmp_path: Path) -> None:
    letter, _form = papers(tmp_path, ADULT, BOTH)

    assert "Sekretaris Daerah Kabupaten Nunukan (tanpa lampiran)" in letter
    assert "(without annex)" in letter
