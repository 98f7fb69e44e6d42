"""A word that is negated by how it is made is negated in both languages."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.recital import recital


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("bahwa migrasi prosedural dicegah bersama.", "that non-procedural migration is jointly prevented."),
        ("bahwa migrasi nonprosedural dicegah bersama.", "that procedural migration is jointly prevented."),
        ("bahwa kerja sama dengan pihak swasta ditingkatkan dalam pencegahan migrasi prosedural, termasuk di luar negeri.", "that cooperation with the private sector is increased in preventing non-procedural migration, also abroad."),
        ("bahwa sampah organik diolah bersama.", "that inorganic waste is jointly processed."),
        ("bahwa sampah anorganik diolah bersama.", "that organic waste is jointly processed."),
        ("bahwa sampah organik dan anorganik diolah.", "that organic waste and organic residues are processed."),
        ("bahwa pekerja formal dilatih.", "that informal workers are trained."),
        ("bahwa pupuk nonsubsidi disalurkan.", "that subsidised fertiliser is distributed."),
        ("bahwa bantuan tunai disalurkan.", "that non-cash assistance is distributed."),
        ("bahwa limbah non medis dikelola.", "that medical waste is managed."),
        ("bahwa kawasan rokok dibuka.", "that a smoke-free area is opened."),
        ("bahwa penangkapan ikan ilegal dicegah.", "that legal fishing is prevented."),
        ("bahwa penanganan pascapanen dibiayai.", "that pre-harvest handling is financed."),
        ("bahwa penanganan pascapanen dibiayai.", "that harvest handling is financed."),
        ("bahwa layanan prabencana dibiayai.", "that post-disaster services are financed."),
        ("bahwa pendidikan korupsi diselenggarakan.", "that anti-corruption education is provided."),
    ],
)  # fmt: skip
def test_a_prefix_that_one_language_lacks_is_found(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    (problem,) = recital(tmp_path, indonesian, english).found("parity-negation")

    assert "prefix or suffix" in problem.message


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("bahwa migrasi nonprosedural dicegah.", "that irregular migration is prevented."),
        ("bahwa migrasi yang tidak prosedural dicegah.", "that non-procedural migration is prevented."),
        ("bahwa sampah organik dan anorganik dipilah.", "that organic and inorganic waste is separated."),
        ("bahwa bencana alam dan nonalam ditangani.", "that natural and man-made disasters are handled."),
        ("bahwa kartu prakerja diberikan kepada pencari kerja.", "that employment cards are given to job seekers."),
        ("bahwa vaksin antirabies diberikan.", "that rabies vaccine is given."),
        ("bahwa kelalaian dalam pelaksanaan dilaporkan.", "that non-performance is reported."),
        ("bahwa pembayaran yang tertunda dikenai denda.", "that non-payment incurs a fine."),
        ("bahwa Pemerintah Daerah dan lembaga swadaya masyarakat bekerja sama.", "that Regional Governments and non-governmental organisations cooperate."),
        ("bahwa rehabilitasi pascabencana dibiayai.", "that disaster recovery is financed."),
        ("bahwa penanganan pascapanen dibiayai.", "that handling after the harvest is financed."),
        ("bahwa prasarana disediakan.", "that facilities are provided."),
        ("bahwa pencegahan korupsi dilaksanakan.", "that anti-corruption measures are carried out."),
        ("bahwa kawasan tanpa rokok ditetapkan.", "that smoke-free areas are established."),
        ("bahwa kain pada tabung sekurang-kurangnya 12 sentimeter dilapisi kertas bebas asam.", "that textiles on tubes no less than 12 centimetres wide are wrapped in acid-free paper."),
        ("bahwa tidak seorang pun menjual kayu selain desa bebas narkoba.", "that nobody but a drug-free village sells timber, and not elsewhere."),
        ("bahwa pembebasan biaya diberikan kepada korban.", "that victims are served cost-free."),
        ("bahwa warga negara Indonesia dan orang asing dilayani.", "that Indonesian citizens and non-citizens are served."),
        ("bahwa transaksi tunai dialihkan menjadi nontunai.", "that cash transactions are made cashless."),
        ("bahwa pembayaran dilakukan secara nontunai.", "that payment is not made in cash."),
        ("bahwa limbah mentah diangkut tertutup.", "that untreated waste is transported in closed vehicles."),
        ("bahwa limbah yang belum diolah dilarang dibuang.", "that untreated waste must not be dumped."),
        ("bahwa informasi disampaikan kepada pekerja informal.", "that information is given to informal workers."),
    ],
)  # fmt: skip
def test_a_negated_word_that_is_said_otherwise_passes(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-negation") == []
