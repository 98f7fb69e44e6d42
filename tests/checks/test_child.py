from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
import yaml

from tests.checks.found import found
from tests.source.samples import CHILD, HERE, KERJA_SAMA, RAPAT, RUJUKAN, changed, write

DECISION = "{id: Menyusun alur rujukan.}"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write(tmp_path)
    child = CHILD + "    school: Sekolah Tunas Rekaan\n"
    changed(tmp_path, RUJUKAN, "  risk:\n", f"{child}  risk:\n")
    path = tmp_path / RUJUKAN
    text = path.read_text(encoding="utf-8").replace("by: self", "by: parent")
    path.write_text(
        text.replace("    regency:", "    village: Desa Rekamandi\n    regency:"), "utf-8"
    )
    return tmp_path


@pytest.mark.parametrize(
    "said",
    [
        "Satu anak dari Desa Contoh dirujuk",
        "Terdapat 2 (dua) korban anak asal Kecamatan Contoh",
        "Seorang anak korban dari Contoh",
        "One child victim from Contoh Village was referred",
        "A girl from Contoh was referred",
        "Siswa SMP Negeri 1 Contoh menjadi korban",
        "Anak korban bersekolah di SDN 3",
        "Kunjungan ke sekolah tunas rekaan",
        "Korban berasal dari Rekamandi",
    ],
)
def test_what_lets_a_child_be_recognised_is_found_but_not_repeated(folder: Path, said: str) -> None:
    line, _ = changed(folder, RAPAT, DECISION, f"{{id: {HERE}{said}.}}")

    (problem,) = found("child", folder / RAPAT)

    assert problem.source.line == line
    assert not [name for name in ("Contoh", "Rekamandi", "Tunas") if name in problem.message]


@pytest.mark.parametrize(
    "said",
    [
        "Anak korban dirujuk dengan kode kasus",
        "Satu anak dirujuk dengan kode kasus",
        "Pelatihan guru di SMK Negeri 1 Contoh",
        "PARA PIHAK dilarang membuka identitas anak di Indonesia",
        "Dua puluh lima anak dari Desa Contoh",
    ],
)
def test_what_says_nothing_of_one_child_passes(folder: Path, said: str) -> None:
    changed(folder, RAPAT, DECISION, f"{{id: {said}.}}")

    assert found("child", folder) == []


def test_the_number_of_a_letter_does_not_tell_that_the_case_is_a_childs(folder: Path) -> None:
    path = folder / RUJUKAN
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("services:", "number: 400.2.4/12/DSP3A\nservices:"), "utf-8")

    (problem,) = found("child", path)
    assert "`400.2.4`" in problem.message

    path.write_text(text.replace("services:", "number: 400.2.3/12/DSP3A\nservices:"), "utf-8")
    assert found("child", path) == []


@pytest.mark.parametrize(
    "born",
    ["", "    birth_date: 17-01-1982\n", "    birth_date: belum diketahui\n", "    birth_date:\n"],
)
def test_whoever_has_no_birth_date_that_can_be_read_is_taken_for_a_child(
    tmp_path: Path, born: str
) -> None:
    write(tmp_path)
    changed(
        tmp_path, RUJUKAN, "    birth_date: 1990-01-01\n", f"{born}    village: Desa Rekamandi\n"
    )
    changed(tmp_path, RAPAT, DECISION, "{id: Penjemputan korban dari Desa Rekamandi.}")

    assert found("child", tmp_path / RAPAT)


def test_an_adult_whose_birth_date_is_known_is_none(tmp_path: Path) -> None:
    write(tmp_path)
    changed(tmp_path, RUJUKAN, "    regency:", "    village: Desa Rekamandi\n    regency:")
    changed(tmp_path, RAPAT, DECISION, "{id: Penjemputan korban dari Desa Rekamandi.}")

    assert found("child", tmp_path / RAPAT) == []


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("Menerima anak di Rekamandi", 0),
        ("Serah terima dilakukan di Rekamandi", 0),
        ("Rapat berikutnya diadakan di aula Rekamandi", 0),
        ("Menjemput anak dari Rekamandi", 1),
        ("Menjemput anak yang tinggal di Rekamandi", 1),
        ("Menjemput anak kelahiran Rekamandi", 1),
        ("Serah terima seorang korban anak dilakukan di Rekamandi", 2),
        ("Keluarga korban anak di Rekamandi telah dihubungi", 1),
        ("Orang tua anak itu di Rekamandi menyetujui", 1),
        ("Anak itu bersekolah di Rekamandi", 1),
        ("Anak dijemput di rumahnya di Rekamandi", 1),
        ("Seorang anak asli Rekamandi", 1),
        ("Anak itu beralamat di Rekamandi", 1),
        ("Anak ditemukan di Rekamandi", 1),
        ("Ibu anak itu bekerja pada rumah sakit di Rekamandi", 1),
        ("Rapat dengan keluarga anak di Rekamandi", 1),
        ("Pelatihan pelindungan anak diadakan di Rekamandi", 0),
        ("Rapat tentang pelindungan anak di aula Dinas Sosial Rekamandi", 0),
        ("Menerima anak di Rekamandi untuk kasus NNK-TPPO-2026-0001", 1),
    ],
)
def test_the_seat_of_a_party_where_something_is_done_tells_of_no_child(
    folder: Path, said: str, count: int
) -> None:
    referral = folder / RUJUKAN
    referral.write_text(referral.read_text("utf-8").replace("Desa Rekamandi", "Rekamandi"), "utf-8")
    for path in (folder / "parties").iterdir():
        path.write_text(f"{path.read_text('utf-8')}seat: Rekamandi\n", "utf-8")
    changed(folder, RAPAT, DECISION, f"{{id: {said}.}}")

    assert len(found("child", folder / RAPAT)) == count


def test_the_seat_in_an_agreement_that_is_older_than_the_case_tells_of_no_child(
    folder: Path,
) -> None:
    referral, agreement = folder / RUJUKAN, folder / KERJA_SAMA
    referral.write_text(referral.read_text("utf-8").replace("Desa Rekamandi", "Rekamandi"), "utf-8")
    for path in (folder / "parties").iterdir():
        path.write_text(f"{path.read_text('utf-8')}seat: Rekamandi\n", "utf-8")
    said = "Biaya perjalanan anak dan keluarganya dari Rekamandi ditanggung bersama."
    english = "The travel costs of children and their families from Rekamandi shall be shared."
    title = {"id": "Perjalanan", "en": "Journeys"}

    def told(date: dt.date, more: str = "") -> int:
        tree = yaml.safe_load(agreement.read_text("utf-8"))
        clause = {"key": "journeys", "after": "funding", "title": title}
        added = clause | {"paragraphs": [{"id": said + more, "en": english}]}
        tree |= {"date": date, "articles": {"add": [added]}}
        agreement.write_text(yaml.safe_dump(tree, allow_unicode=True), "utf-8")
        return len(found("child", agreement))

    day = yaml.safe_load(referral.read_text("utf-8"))["date"]
    assert told(day - dt.timedelta(days=30)) == 0
    assert told(day - dt.timedelta(days=30), " Seorang anak berasal dari Rekamandi.") > 0
    assert told(day + dt.timedelta(days=1)) == 2
