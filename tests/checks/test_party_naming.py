from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.found import found
from tests.checks.overridden import overridden
from tests.source.samples import HERE, KERJA_SAMA, changed, write

COMMITMENT = "{id: Mengembangkan rujukan., en: To develop referral.}"


@pytest.mark.parametrize(
    "said",
    [
        "id: PIHAK PERTAMA mengembangkan rujukan., en: To develop referral.",
        "id: Pihak I mengembangkan rujukan., en: To develop referral.",
        "id: PIHAK KETIGA mengembangkan rujukan., en: To develop referral.",
        "id: PIHAK KEDUA dan PIHAK KESATU bertemu., en: To meet.",
        "id: Para pihak bertemu., en: The SECOND PARTY and the FIRST PARTY meet.",
        "id: PIHAK KESATU (Pemerintah Kabupaten Timor Tengah Utara) bertemu., en: To meet.",
        "id: PIHAK KESATU bertemu., en: The first party meets.",
        "id: Pihak Kesatu bertemu., en: The FIRST PARTY meets.",
        "id: Hak dan kewajiban Para Pihak diatur., en: To lay down rights.",
        "id: Hak PIHAK KESATU diatur., en: To lay down the rights of the Parties.",
        "id: Hak Pihak Kedua diatur., en: To lay down its rights.",
        "id: 'PIHAK KEDUA, yaitu Kabupaten Nunukan, bertemu.', en: To meet.",
    ],
)
def test_a_party_that_is_called_by_a_wrong_name_is_found(tmp_path: Path, said: str) -> None:
    write(tmp_path)
    line, _ = changed(tmp_path, KERJA_SAMA, COMMITMENT, f"{HERE}{{{said}}}")

    (problem,) = found("party-naming", tmp_path / KERJA_SAMA)

    assert problem.source.line == line


@pytest.mark.parametrize(
    "said",
    [
        "id: PIHAK KESATU dan PIHAK KEDUA bertemu., en: The FIRST PARTY and the SECOND PARTY meet.",
        "id: PIHAK KESATU (Kabupaten Nunukan) hadir., en: The FIRST PARTY is there.",
        "id: Kerja sama dengan pihak ketiga., en: Cooperation with third parties.",
        "id: PIHAK KESATU menjawab pihak ketiga., en: The FIRST PARTY answers a third party.",
        "id: Kerja sama Daerah dengan Pihak Ketiga., en: Cooperation of regions with a Third Party.",
        "id: Para pihak bertemu., en: The parties meet.",
        "id: Konvensi itu dibahas., en: To discuss the Conference of the Parties.",
        "id: PIHAK KEDUA menjawab PIHAK KESATU., en: The SECOND PARTY answers the FIRST PARTY.",
    ],
)
def test_the_right_names_pass(tmp_path: Path, said: str) -> None:
    write(tmp_path)
    changed(tmp_path, KERJA_SAMA, COMMITMENT, f"{{{said}}}")

    assert found("party-naming", tmp_path / KERJA_SAMA) == []


@pytest.mark.parametrize(
    ("place", "name", "old", "new"),
    [
        (
            "clauses/implementation.html",
            "macros.html",
            "{{ labels.id.parties[loop.index0] }}: {% if side.unit",
            "{{ labels.id.parties[loop.revindex0] }}: {% if side.unit",
        ),
        (
            "agreement.html",
            "agreement.html",
            "disebut <strong>{{ labels.id.parties[loop.index0] }}</strong>",
            "disebut <strong>{{ labels.id.parties[loop.revindex0] }}</strong>",
        ),
        (
            "agreement.html",
            "agreement.html",
            '{{ everyone(parties, labels.id.parties, "dan") }}',
            "PIHAK KEDUA dan PIHAK KESATU",
        ),
        (
            "agreement.html",
            "agreement.html",
            '<dl id="parties" type="I">\n{% for side in parties %}',
            '<dl id="parties" type="I">\n{% for side in parties|reverse %}',
        ),
        (
            "agreement.html",
            "macros.html",
            '{% for side in parties %}\n<h1 id="party-',
            '{% for side in parties|reverse %}\n<h1 id="party-',
        ),
    ],
)
def test_parties_that_a_template_exchanges_are_found_there(
    tmp_path: Path, place: str, name: str, old: str, new: str
) -> None:
    write(tmp_path)
    changed(
        tmp_path,
        KERJA_SAMA,
        "originals: 2\n",
        "originals: 2\nfocal_points: {nunukan: dinas-sosial, ttu: dinas-sosial}\n",
    )
    own = overridden(tmp_path / "own", name, old, new)

    problems = found("party-naming", tmp_path / KERJA_SAMA, own)

    assert problems
    assert {problem.source.file for problem in problems} == {f"templates/{place}"}
