from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.found import TEMPLATES, found
from tests.dossiers import copied
from tests.source.samples import HERE, RUJUKAN, changed, write


@pytest.mark.parametrize(
    "copy", ["Bupati Nunukan (sebagai laporan)", "Arsip", "Kepala Dinas Sosial untuk diketahui"]
)
def test_what_is_added_to_a_copy_is_found(tmp_path: Path, copy: str) -> None:
    write(tmp_path)
    new = f"persons: 1\ncopies:\n  - Bupati Nunukan\n  - {HERE}{copy}"
    line, _ = changed(tmp_path, RUJUKAN, "persons: 1", new)

    (problem,) = found("copies", tmp_path / RUJUKAN)

    assert problem.source.line == line


def test_a_letter_signed_an_without_copies_misses_two(tmp_path: Path) -> None:
    write(tmp_path)
    line, _ = changed(tmp_path, RUJUKAN, "persons: 1", f"persons: 1\n{HERE}on_behalf: yes")

    problems = found("copies", tmp_path / RUJUKAN)

    assert [problem.source.line for problem in problems] == [line, line]
    assert "`Bupati Nunukan`" in "".join(problem.message for problem in problems)


def test_a_letter_with_copies_to_all_whom_it_speaks_for_passes(tmp_path: Path) -> None:
    write(tmp_path)
    copies = "copies: [Bupati Nunukan, Sekretaris Daerah Kabupaten Nunukan]"
    changed(tmp_path, RUJUKAN, "persons: 1", f"persons: 1\non_behalf: yes\n{copies}")

    assert found("copies", tmp_path) == []


def test_the_word_has_its_colon(tmp_path: Path) -> None:
    write(tmp_path / "data")
    changed(tmp_path / "data", RUJUKAN, "persons: 1", "persons: 1\ncopies: [Bupati Nunukan]")
    letter = (TEMPLATES / "referral-letter.html").read_text(encoding="utf-8")
    own = tmp_path / "own"
    own.mkdir()
    (own / "referral-letter.html").write_text(letter.replace("Tembusan:", "Tembusan"), "utf-8")

    (problem,) = found("copies", tmp_path / "data" / RUJUKAN, own)

    assert problem.source.file.endswith("referral-letter.html")


@pytest.mark.parametrize(
    ("copy", "said"),
    [
        ("Yth. Bupati Nunukan", "`Yth.`"),
        ("Ibu Kepala Dinas Sosial", "`Ibu`"),
        ("Kepada Yth. Sdr. Camat Sebatik", "`Kepada Yth. Sdr.`"),
        ("Kepala Otorita Ibu Kota Nusantara", ""),
        ("Ibu Kota Nusantara", ""),
        ("Bupati Nunukan", ""),
    ],
)
def test_an_office_that_receives_a_copy_is_not_addressed(
    tmp_path: Path, copy: str, said: str
) -> None:
    write(tmp_path)
    changed(tmp_path, RUJUKAN, "persons: 1", f"persons: 1\ncopies:\n  - {copy}")

    messages = [each.message for each in found("copies", tmp_path / RUJUKAN)]

    assert messages == ([f"a copy has the addition {said}"] if said else [])


@pytest.mark.parametrize(
    ("copy", "count"),
    [("Gubernur Jawa Timur", 0), ("Bupati Pacitan", 1), ("Wakil Bupati Pacitan", 0)],
)
def test_who_signs_a_letter_gets_no_copy_of_it(tmp_path: Path, copy: str, count: int) -> None:
    offer = "pacitan-wonogiri-gunungkidul/offers/2026-08-03.yaml"
    root = copied("examples", tmp_path, (offer, "Gubernur Jawa Timur", copy))
    messages = [each.message for each in found("copies", root / offer)]

    assert sum("signs this letter" in each for each in messages) == count


def test_a_sealed_name_in_a_copy_is_not_said(tmp_path: Path) -> None:
    write(tmp_path)
    new = f"persons: 1\nsigned_by: head\ncopies:\n  - {HERE}Bupati Nunukan (perkara nama contoh)"
    changed(tmp_path, RUJUKAN, "persons: 1", new)

    messages = [each.message for each in found("copies", tmp_path / RUJUKAN)]

    assert not any("nama contoh" in each for each in messages)


POWER = "pacitan-wonogiri-gunungkidul/powers-of-attorney/2026-10-12.yaml"
OFFERED = "pacitan-wonogiri-gunungkidul/offers/2026-08-03.yaml"
SYNERGY_OFFER = "ntb-pekerja-migran/offers/2026-06-02.yaml"


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        (POWER, "copied_to: setda", "copied_to: bpbd", "receives this power"),
        (
            POWER,
            "copied_to: setda",
            "copied_to: setda\ncopies: [Kepala Badan Penanggulangan Bencana Daerah Kabupaten Pacitan]",
            "receives this letter",
        ),
        (OFFERED, "Gubernur Jawa Timur", "Bupati Wonogiri", "receives this letter"),
        (OFFERED, "Gubernur Jawa Timur", "Gubernur Jawa Tengah", "receives two copies"),
        (OFFERED, "Gubernur Jawa Timur", "Wakil Bupati Wonogiri", ""),
        (OFFERED, "Gubernur Jawa Timur", "Sekretaris Daerah Kabupaten Wonogiri", ""),
        (
            SYNERGY_OFFER,
            "Menteri Pelindungan Pekerja Migran Indonesia",
            "Menteri Ketenagakerjaan",
            "empowers no party",
        ),
        (SYNERGY_OFFER, "Menteri Imigrasi dan", "Menteri Hukum dan", "empowers no party"),
        (
            SYNERGY_OFFER,
            "Menteri Dalam Negeri",
            "Menteri Dalam Negeri\n  - Menteri Ketenagakerjaan",
            "",
        ),
        (SYNERGY_OFFER, "  - Menteri Pelindungan Pekerja Migran Indonesia\n", "", ""),
        (
            SYNERGY_OFFER,
            "Menteri Pelindungan Pekerja Migran Indonesia",
            "Menteri P2MI/Kepala BP2MI",
            "",
        ),
    ],
)
def test_copies_go_to_those_who_do_not_have_the_letter(
    tmp_path: Path, file: str, old: str, new: str, said: str
) -> None:
    root = copied("examples", tmp_path, (file, old, new))
    messages = [each.message for each in found("copies", root / file)]

    assert len(messages) == int(bool(said))
    assert said in "".join(messages)


RESCUED = "sekoci/offer-answers/2027-04-27.yaml"
QUARANTINE = "rabies-antarpulau/offer-answers/2027-06-14.yaml"
_OWN = "copies: [Menteri Perhubungan, Menteri Dalam Negeri]"
_RESCUE = "Kepala Badan Nasional Pencarian dan Pertolongan"


@pytest.mark.parametrize(
    ("folder", "edit", "count"),
    [
        ("leash", (QUARANTINE, "copies: [Kepala Badan Karantina Indonesia]", "copies: [Menteri Perhubungan]"), 1),
        ("rescue", (RESCUED, _OWN, f"copies: [{_RESCUE}, Menteri Dalam Negeri]"), 1),
        ("rescue", (RESCUED, _OWN, f"copies: [Menteri Perhubungan, {_RESCUE}]"), 0),
        ("rescue", (RESCUED, _OWN, "copies: [Menteri Dalam Negeri]"), 0),
        ("rescue", (RESCUED, _OWN, "copies: [Direktur Jenderal Perhubungan Laut, Menteri Dalam Negeri]"), 0),
        ("rescue", (RESCUED, _OWN, f"copies: [Menhub RI, {_RESCUE} (BNPP)]"), 0),
    ],
)  # fmt: skip
def test_the_principal_of_the_body_that_answers_gets_the_copy(
    tmp_path: Path, folder: str, edit: tuple[str, str, str], count: int
) -> None:
    root = copied(folder, tmp_path, edit)
    messages = [each.message for each in found("copies", root / edit[0])]

    assert len([each for each in messages if "principal of another body" in each]) == count


CALLED = "kabut-asap/invitations/2026-08-03.yaml"
ANSWERED = "kabut-asap/offer-answers/2026-04-20.yaml"
OF_CITY = (
    "{office: Kepala Badan Penanggulangan Bencana Daerah Kota Palangka Raya, place: Palangka Raya}"
)
OF_REGENCY = "{office: Kepala Badan Penanggulangan Bencana Daerah Kabupaten Pulang Pisau, place: Pulang Pisau}"
COPIED = "copies: [Wali Kota Palangka Raya]"


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        (CALLED, OF_CITY, OF_REGENCY, "is invited twice"),
        (CALLED, OF_CITY, "{office: Kepala Desa, place: Tumbang Nusa}\n  - {office: Kepala Desa, place: Pilang}", ""),
        (CALLED, OF_CITY, "{office: Ketua, institution: Forum Relawan}\n  - {office: Ketua, institution: Forum Desa}", ""),
        (CALLED, COPIED, "copies: [Kepala Badan Penanggulangan Bencana Daerah Kabupaten Pulang Pisau]", "receives this letter"),
        (CALLED, COPIED, "copies: [Kepala Badan Penanggulangan Bencana Daerah Provinsi Kalimantan Tengah]", ""),
        (CALLED, COPIED, "copies: [Sekretaris Daerah Kota Palangka Raya]", "signs this letter"),
        (ANSWERED, "[Gubernur Kalimantan Tengah]", "[Wali Kota Palangka Raya]", "receives this letter"),
    ],
)  # fmt: skip
def test_who_is_invited_and_who_is_told_are_several(
    tmp_path: Path, file: str, old: str, new: str, said: str
) -> None:
    root = copied("haze", tmp_path, (file, old, new))
    messages = [each.message for each in found("copies", root / file)]

    assert len(messages) == int(bool(said))
    assert said in "".join(messages)
