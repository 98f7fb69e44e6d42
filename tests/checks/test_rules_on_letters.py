"""Rules made for agreements, minutes and referrals hold for every other letter and record too."""

from __future__ import annotations

from pathlib import Path

import pytest

from mou_gen import pipeline
from mou_gen.kinds.kind import Edition
from tests.checks.found import found
from tests.checks.overridden import overridden
from tests.examples import FOLDERS
from tests.source.records import HADIR, PENAWARAN, PENGANTAR, SERAH_TERIMA, UNDANGAN, write


@pytest.mark.parametrize(
    ("rule", "file", "old", "new"),
    [
        ("classification", UNDANGAN, "biasa\n", "biasa\nnotes: [Kasus NNK-TPPO-2026-0001.]\n"),
        ("classification", PENGANTAR, "rahasia", "biasa"),
        ("classification", SERAH_TERIMA, "persons", "number: B-12/2026\npersons"),
        ("classification", UNDANGAN, "biasa\n", "terbatas\nnumber: B-12/2026\n"),
        ("copies", UNDANGAN, "to:", "copies: [Arsip]\nto:"),
        ("officials", SERAH_TERIMA, "Contoh}}\npersons", "Contoh}, nip: 197913012003121001}\npersons"),
        ("officials", HADIR, "rows", "chair: {office: {id: Asisten}, nip: 197913012003121001}\nrows"),
        ("classification-codes", PENGANTAR, "classification", "number: 999.1.1/1\nclassification"),
        ("classification-codes", PENAWARAN, "classification", "number: 000.10.1/1\nclassification"),
        ("child", SERAH_TERIMA, "persons", "number: 400.2.4/1\npersons"),
        ("child", PENGANTAR, "items", "number: 400.2.4/1\nitems"),
        ("personal-data", PENGANTAR, "berkas", "berkas, note: hubungi 0812-3456-7890"),
        ("sealed-names", SERAH_TERIMA, "persons", "items: [{name: tas Rekawati, count: 1, unit: buah}]\npersons"),
        ("placeholder", PENGANTAR, "items", 'place: "......"\nitems'),
        ("region-name", UNDANGAN, "- office: Narahubung", "- office: Bupati Timur Tengah Utara"),
    ],
)  # fmt: skip
def test_a_mistake_is_found(tmp_path: Path, rule: str, file: str, old: str, new: str) -> None:
    path = write(tmp_path, file, old, new)
    referral = tmp_path / "kerja-sama/referrals/NNK-TPPO-2026-0001.yaml"
    text = referral.read_text(encoding="utf-8")
    referral.write_text(text.replace("name: nama contoh", "name: Contoh Rekawati"), "utf-8")

    assert found(rule, path)


@pytest.mark.parametrize("file", [UNDANGAN, HADIR, SERAH_TERIMA, PENAWARAN, PENGANTAR])
def test_the_least_that_a_document_holds_passes_every_rule(tmp_path: Path, file: str) -> None:
    run = pipeline.check_all([write(tmp_path, file)], Edition(), FOLDERS)

    assert list(run.warnings) == []


def test_an_offer_of_a_deputy_is_found(tmp_path: Path) -> None:
    path = write(tmp_path, PENAWARAN)
    party = tmp_path / "parties/nunukan.yaml"
    text = party.read_text(encoding="utf-8")
    party.write_text(text.replace("id: Bupati Nunukan", "id: Wakil Bupati Nunukan"), "utf-8")

    assert "may not sign for Kabupaten Nunukan" in found("signatory", path)[-1].message


_FIRST = "hari terhitung sejak surat penawaran ini diterima"
_SECOND = "hari sejak permintaan tanggapan kedua ini"


@pytest.mark.parametrize(
    ("more", "after", "days", "told"),
    [
        ("", _FIRST, "60 (enam puluh)", "an offer must be answered within 30 days"),
        (
            "previous: {number: 1/2025}\n",
            _SECOND,
            "30 (tiga puluh)",
            "an offer must be answered within 15 days",
        ),
        ("", _FIRST, "beberapa", "the deadline for the answer is not printed"),
    ],
)
def test_an_offer_that_leaves_more_time_than_the_law_is_found(
    tmp_path: Path, more: str, after: str, days: str, told: str
) -> None:
    path = write(tmp_path, PENAWARAN, "terms: {}\n", f"terms: {{}}\n{more}")
    printed = f'{{{{ letter.days }}}} ({{{{ letter.days|in_words("id") }}}}) {after}'
    own = overridden(tmp_path / "own", "offer-letter.html", printed, f"{days} {after}")

    (problem,) = found("response-deadline", path, own)

    assert told in problem.message


@pytest.mark.parametrize(
    "aim",
    [
        "Tujuannya ialah mencapai waktu tanggap paling lama 15 (lima belas) menit untuk 85% (delapan puluh lima persen) kejadian dalam satu tahun.",
        "Perangkat daerah bertanggung jawab atas regu selama 2 (dua) tahun.",
        "Masa tanggap darurat berlangsung paling lama 3 (tiga) bulan.",
        "Semua pengaduan dijawab. Regu dilatih selama 2 (dua) bulan.",
    ],
)
def test_a_time_of_help_or_duty_is_not_that_of_an_answer(tmp_path: Path, aim: str) -> None:
    path = write(tmp_path, PENAWARAN, "terms: {}", f"terms: {{purpose: ['{aim}']}}")

    assert found("response-deadline", path) == []


def test_a_longer_time_in_the_terms_of_an_offer_is_found(tmp_path: Path) -> None:
    aim = "Penawaran ini ditanggapi paling lama 2 (dua) bulan sejak diterima."
    path = write(tmp_path, PENAWARAN, "terms: {}", f"terms: {{purpose: ['{aim}']}}")

    assert found("response-deadline", path)


def test_a_letter_for_the_head_of_region_needs_a_copy_to_the_head(tmp_path: Path) -> None:
    path = write(tmp_path, PENGANTAR, "to:", "on_behalf: yes\nto:")

    assert [each.rule for each in found("copies", path)] == ["copies", "copies"]
