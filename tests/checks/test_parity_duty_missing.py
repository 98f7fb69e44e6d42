from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.recital import recital


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("PARA PIHAK melaporkan.", "The PARTIES report."),
        ("wajib melaporkan dan wajib menyimpan.", "shall report and store."),
        ("akan melaporkan.", "report."),
        ("PARA PIHAK melaporkan.", "The PARTIES shall report."),
        ("PARA PIHAK tidak mengumumkannya.", "The PARTIES shall not announce it."),
        ("yang dapat diperbarui.", "that is renewable."),
        ("sepatu yang boleh dibawa pulang.", "boots to take home."),
        ("tidak dapat dilaksanakan.", "is impossible."),
        ("rapat pada 5 Mei 2026.", "the meeting of 5 May 2026."),
        ("Kesalahan yang diperbolehkan 2%.", "The permissible error is 2%."),
        ("beban yang diperbolehkan.", "the allowable load."),
        ("naskah yang tidak dapat dibuka lagi.", "manuscripts that can no longer be opened."),
        ("agar dapat pulang.", "in order to go home."),
        (
            "hanya dapat berlaku mulai 1 Januari, paling cepat tahun 2028, dan tidak melebihi inflasi.",
            "may take effect only from 1 January, in 2028 at the earliest, and must not exceed inflation.",
        ),
        ("Pelatih dilarang mendampingi.", "The coach is barred from accompanying them."),
        ("diwajibkan oleh Pasal 52.", "is laid down by Article 52."),
        ("sebagaimana diwajibkan Undang-Undang Nomor 21 Tahun 2007.", "as Law 21/2007 provides."),
        ("tidak seorang pun berwenang memerintahkannya.", "nobody has the authority to order it."),
    ],
)
def test_what_binds_alike_is_fine(tmp_path: Path, indonesian: str, english: str) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-duty-missing") == []


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("PARA PIHAK melaporkan.", "The PARTIES may report."),
        ("PARA PIHAK wajib melaporkan.", "The PARTIES report."),
        ("petugas yang boleh membawa sepatu.", "officers who carry boots to the store."),
        ("PARA PIHAK dapat melaporkan.", "The PARTIES report."),
        ("PARA PIHAK dilarang melaporkan.", "The PARTIES report."),
        ("PARA PIHAK diwajibkan melaporkan.", "The PARTIES report."),
        ("PARA PIHAK diperbolehkan melaporkan.", "The PARTIES report."),
    ],
)
def test_a_duty_of_one_language_only_is_found(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    paper = recital(tmp_path, indonesian, english)

    (problem,) = paper.found("parity-duty-missing")

    assert problem.source.line == paper.english
