from __future__ import annotations

import pytest

from mou_gen.statements.lost_papers import kind_of_paper, lost_papers


@pytest.mark.parametrize(
    "text",
    [
        "Kartu tanda penduduk yang bersangkutan hilang dan perlu diterbitkan kembali.",
        "KTP korban dicuri di pelabuhan.",
        "Korban kehilangan KTP di perjalanan.",
        "Yang bersangkutan tidak memiliki KTP.",
        "KTP-nya masih ditahan majikan.",
        "KTP dan paspor korban tertinggal di rumah majikan.",
        "KTP belum dikembalikan oleh agen.",
        "The identity card of the victim was lost on the way.",
        "She has no identity card.",
    ],
)
def test_a_paper_that_is_gone_is_read(text: str) -> None:
    assert "identity card" in list(lost_papers(text))


@pytest.mark.parametrize(
    "text",
    [
        "KTP korban ada pada petugas.",
        "KTP korban sempat hilang, tetapi ditemukan kembali.",
        "KTP korban hilang dan sudah diterbitkan penggantinya.",
        "KTP ibunya hilang.",
        "KTP suami korban hilang.",
        "Korban kehilangan pekerjaan, dan KTP dibawanya.",
        "Korban tidak memiliki KTP Malaysia.",
        "Paspor korban hilang.",
        "Korban hilang kontak dengan keluarganya sejak Mei, KTP ada padanya.",
        "KTP korban tidak hilang.",
        "Korban khawatir jika KTP hilang.",
        "KTP korban ditahan majikan selama bekerja.",
        "Salinan KTP hilang.",
    ],
)
def test_a_paper_that_is_there_or_of_others_passes(text: str) -> None:
    assert "identity card" not in list(lost_papers(text))


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("kartu tanda penduduk", "identity card"),
        ("KTP-el asli", "identity card"),
        ("paspor", "passport"),
        ("KTP ibu", ""),
        ("surat keterangan kehilangan KTP", ""),
        ("kartu keluarga dan akta kelahiran", ""),
        ("visum", ""),
    ],
)
def test_a_document_is_one_paper_of_the_person(name: str, kind: str) -> None:
    assert kind_of_paper(name) == kind
