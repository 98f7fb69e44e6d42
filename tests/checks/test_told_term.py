"""The term of an agreement is told alike in its articles, and in what rests on it."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path

import pytest

from mou_gen.errors import Level
from tests.checks.found import found
from tests.dossiers import NAMES, Edit, copied

OFFER = "banyuwangi-jembrana/offers/2023-03-06.yaml"
JOINT = "banyuwangi-jembrana/agreement.yaml"
ROUTE = "banyuwangi-jembrana/cooperations/route.yaml"
MINUTES = "banyuwangi-jembrana/minutes/2023-10-10.yaml"
_MAP = "Rapat membahas peta jalur dari"
_RIGHTS = "bahwa untuk itu perlu ditetapkan hak dan kewajiban PARA PIHAK."


def told(tmp_path: Path, *edits: Edit) -> list[str]:
    """Return what the rule tells of the file of the first of *edits*."""
    problems = found("told-term", copied("tourism", tmp_path, *edits) / edits[0][0])
    assert all(each.level is Level.WARNING for each in problems)
    return [each.message for each in problems]


@pytest.mark.parametrize("name", NAMES)
def test_cooperations_that_tell_one_term_pass(tmp_path: Path, name: str) -> None:
    assert found("told-term", copied(name, tmp_path)) == []


def _met(sentence: str) -> Edit:
    return MINUTES, _MAP, f"{sentence} {_MAP}"


def _abroad(words: str) -> Edit:
    return JOINT, "di luar negeri.", f"di luar negeri {words}"


@pytest.mark.parametrize(
    ("edit", "message"),
    [
        ((OFFER, "selama 3 (tiga) tahun", "selama 4 (empat) tahun"), "`4 (empat) tahun` is not the term"),
        (_met("Kesepakatan Bersama berlaku untuk jangka waktu 2 (dua) tahun."), "the agreement, 3 years"),
        (_met("Jangka waktu Kesepakatan Bersama ini adalah 5 (lima) tahun."), "`5 (lima) tahun` is not"),
        (_met("Setelah jangka waktu Kesepakatan Bersama selama 5 (lima) tahun berakhir, papan dilepas."), "`5 (lima) tahun` is not"),
        (_met("Apabila masa berlaku Kesepakatan Bersama 2 (dua) tahun telah habis, papan dilepas."), "`2 (dua) tahun` is not"),
        (_met("Kerja sama ini berakhir pada tanggal 15 Mei 2027."), "the last day of the agreement, 15-05-2026"),
        (_met("Kesepakatan Bersama akan berakhir pada bulan Juni 2026."), "`Juni 2026` is not the last day"),
        (_met("Kerja sama ini berakhir pada akhir bulan Mei 2027."), "`Mei 2027` is not the last day"),
        ((JOINT, "di luar negeri.", "di luar negeri selama 2 (dua) tahun jangka waktu Kesepakatan Bersama ini."), "`2 (dua) tahun`"),
        (_met("Kesepakatan Bersama antardaerah dapat berlaku paling lama 6 (enam) tahun."), "`6 (enam) tahun` is longer"),
        (_met("Kesepakatan Bersama berlaku tidak lebih dari 8 (delapan) tahun."), "`8 (delapan) tahun` is longer"),
        ((ROUTE, _RIGHTS, "bahwa Kesepakatan Bersama berlaku selama 5 (lima) tahun."), "the agreement, 3 years"),
        (_met("Evaluasi akhir selesai tanggal 30 Juni 2026, sebelum Kesepakatan Bersama ini berakhir."), "`30 Juni 2026` is after the end"),
        (_met("Sebelum masa berlaku Kesepakatan Bersama habis, yaitu paling lambat tanggal 1 Juni 2026, data dihapus."), "`1 Juni 2026` is after"),
        (_met("Data dihapus pada tanggal 1 Mei 2026, setelah kerja sama ini berakhir."), "`1 Mei 2026` is before the end"),
        ((JOINT, "di luar negeri.", "di luar negeri, paling lambat tanggal 1 Juni 2026 sebelum berakhirnya Kesepakatan Bersama ini."), "`1 Juni"),
        ((ROUTE, _RIGHTS, "bahwa Perjanjian Kerja Sama ini berlaku selama 3 (tiga) tahun."), "the agreement, 2 years"),
        (_abroad("selama jangka waktu Kesepakatan Bersama ini, yaitu 2 (dua) tahun."), "`2 (dua) tahun`"),
        (_abroad("sepanjang berlakunya Kesepakatan Bersama ini, yakni selama 4 (empat) tahun."), "`4 (empat) tahun`"),
        (_abroad("menurut Kesepakatan Bersama ini, yang berlaku selama 1 (satu) tahun."), "`1 (satu) tahun`"),
        (_abroad("selama masa berlaku Kesepakatan Bersama ini (24 bulan)."), "`24 bulan`"),
    ],
)  # fmt: skip
def test_another_term_than_was_agreed_is_found(tmp_path: Path, edit: Edit, message: str) -> None:
    (said,) = told(tmp_path, edit)

    assert message in said


@pytest.mark.parametrize(
    "edit",
    [
        _met(
            "Evaluasi akhir selesai tanggal 30 April 2026, sebelum Kesepakatan Bersama ini berakhir."
        ),
        _met("Data dihapus pada tanggal 1 Juni 2026, setelah kerja sama ini berakhir."),
        _met(
            "Pada tanggal 3 Mei 2020, setelah Kesepakatan Bersama itu berakhir, kedua daerah menyusun yang baru."
        ),
        _met(
            "Pada tanggal 3 Mei 2020, setelah Kesepakatan Bersama sebelumnya berakhir, kedua daerah bertemu."
        ),
        _met("Rapat berikutnya tanggal 1 Juni 2026, sebelum musim hujan berakhir."),
        _met(
            "Peta diperbarui tanggal 1 Juni 2026, sebelum Kesepakatan Bersama perpanjangan ditandatangani."
        ),
        _abroad("selama jangka waktu Kesepakatan Bersama ini, yaitu 3 (tiga) tahun."),
        _met(
            "Setelah jangka waktu Kesepakatan Bersama selama 3 (tiga) tahun berakhir, papan dilepas."
        ),
        _met(
            "Setelah jangka waktu Kesepakatan Bersama selama 1 (satu) tahun berjalan, papan diganti."
        ),
        _met(
            "Setelah jangka waktu Kesepakatan Bersama yang diperpanjang selama 5 (lima) tahun berakhir, papan dilepas."
        ),
        _met("Setelah 1 (satu) tahun jangka waktu Kesepakatan Bersama berakhir, papan dilepas."),
        _abroad("pada awal jangka waktu Kesepakatan Bersama ini, yaitu 1 (satu) tahun pertama."),
        _abroad("selama jangka waktu Kesepakatan Bersama ini, dan 5 (lima) tahun sesudahnya."),
        _abroad("selama sisa jangka waktu Kesepakatan Bersama ini, yaitu 1 (satu) tahun."),
        _abroad("selama jangka waktu Kesepakatan Bersama ini, setiap 1 (satu) tahun."),
        (OFFER, "selama 3 (tiga) tahun ini", "ini, yang dievaluasi setiap 1 (satu) tahun,"),
        (OFFER, "bertambah", "bertambah dalam 5 (lima) tahun terakhir"),
        _met(
            "Kesepakatan Bersama berlaku selama 3 (tiga) tahun sampai dengan tanggal 15 Mei 2026."
        ),
        _met("Kesepakatan Bersama akan berakhir pada bulan Mei 2026."),
        _met("Menurut peraturan, Kesepakatan Bersama berlaku paling lama 5 (lima) tahun."),
        _met(
            "Dengan satu kali perpanjangan, Kesepakatan Bersama dapat berlaku paling lama 10 (sepuluh) tahun."
        ),
        _met("Perjanjian Kerja Sama berakhir pada bulan September 2025."),
        _met("Kerja sama terdahulu berakhir pada bulan Juni 2021."),
        _met("Setelah Kesepakatan Bersama berlaku selama 1 (satu) tahun, hasilnya dievaluasi."),
        _met("Diusulkan agar Kesepakatan Bersama diperpanjang untuk jangka waktu 5 (lima) tahun."),
        _met("Kesepakatan Bersama terdahulu berlaku selama 5 (lima) tahun."),
        _met("Kesepakatan Bersama telah berlaku selama 5 (lima) bulan."),
        _met("Rencana kerja sama berlaku selama 1 (satu) tahun."),
        _met("Perjanjian Kerja Sama berlaku selama 2 (dua) tahun."),
        _met("Kerja sama pelatihan pemandu berlangsung selama 3 (tiga) bulan."),
        (ROUTE, _RIGHTS, "bahwa Kesepakatan Bersama berlaku selama 3 (tiga) tahun."),
    ],
)
def test_the_same_term_and_other_periods_pass(tmp_path: Path, edit: Edit) -> None:
    assert told(tmp_path, edit) == []


def test_what_is_discussed_before_the_signature_passes(tmp_path: Path) -> None:
    edits = (
        _met("Kesepakatan Bersama berlaku selama 5 (lima) tahun."),
        (JOINT, "date: 2023-05-16", "date: 2024-05-16"),
    )

    assert told(tmp_path, *edits) == []


REASON = "    penanggulangan bencana"
EXTENSION = "pacitan-wonogiri-gunungkidul/extensions/2029.yaml"


@pytest.mark.parametrize(("month", "count"), [("Oktober 2028", 1), ("Oktober 2029", 0)])
def test_an_extension_tells_when_the_agreement_ends(tmp_path: Path, month: str, count: int) -> None:
    said = f"    Kesepakatan Bersama berakhir pada bulan {month}, sedangkan penanggulangan bencana"
    root = copied("examples", tmp_path, (EXTENSION, REASON, said))

    assert len(found("told-term", root / EXTENSION)) == count


@pytest.mark.parametrize(("date", "count"), [("2028-11-13", 1), ("2030-11-13", 0)])
def test_minutes_after_an_extension_may_tell_its_end(tmp_path: Path, date: str, count: int) -> None:
    minutes = "pacitan-wonogiri-gunungkidul/minutes/2026-11-17.yaml"
    edits = (
        (minutes, "date: 2026-11-17", f"date: {date}"),
        (minutes, "id: Ketua membuka", "id: Kesepakatan Bersama berakhir pada bulan Oktober 2034. Ketua membuka"),
    )  # fmt: skip
    root = copied("examples", tmp_path, *edits)

    assert len(found("told-term", root / minutes)) == count


@pytest.mark.parametrize(
    ("sentence", "count"),
    [
        ("Perjanjian Kerja Sama tentang Jalur Wisata Bersama telah berakhir pada tanggal 5 Maret 2025.", 1),
        ("Perjanjian Kerja Sama tentang Jalur Wisata Bersama akan berakhir pada tanggal 5 September 2025.", 0),
        ("Perjanjian Kerja Sama tentang jalur wisata yang ditandatangani pada tanggal 15 September 2023 mulai dilaksanakan.", 1),
        ("Perjanjian Kerja Sama tentang jalur wisata, yang ditandatangani di Negara pada tanggal 5 September 2023, mulai dilaksanakan.", 0),
        ("Perjanjian Kerja Sama tentang promosi wisata yang ditandatangani pada tanggal 2 Oktober 2023 mulai dilaksanakan.", 0),
        ("Kesepakatan Bersama tentang Pengembangan Pariwisata Selat Bali ditandatangani pada tanggal 16 Juni 2023.", 1),
        ("Kesepakatan Bersama tentang Pengembangan Pariwisata Selat Bali ditandatangani pada tanggal 16 Mei 2023.", 0),
        ("Kesepakatan Bersama tentang Pengembangan Pariwisata Selat Bali yang ditandatangani pada tanggal 12 Mei 2020 telah dievaluasi.", 0),
        ("Perjanjian Kerja Sama tentang Jalur Wisata Bersama yang terdahulu berakhir pada tanggal 1 September 2022.", 0),
    ],
)  # fmt: skip
def test_an_agreement_of_the_folder_keeps_the_dates_of_its_file(
    tmp_path: Path, sentence: str, count: int
) -> None:
    assert len(told(tmp_path, _met(sentence))) == count


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("Kesepakatan Bersama pariwisata telah ditandatangani di Singaraja pada tanggal {day}.", 1),
        ("Kesepakatan Bersama pariwisata telah ditandatangani di {place} pada tanggal {day}.", 0),
        ("Kesepakatan Bersama pariwisata telah ditandatangani pada tanggal {day}.", 0),
        (
            "Kesepakatan Bersama pariwisata telah ditandatangani di Singaraja pada tanggal 3 Mei 2019.",
            0,
        ),
        (
            "Kesepakatan Bersama pariwisata telah ditandatangani di Kabupaten {place} tanggal {day}.",
            0,
        ),
    ],
)
def test_an_agreement_was_signed_where_its_file_says(tmp_path: Path, said: str, count: int) -> None:
    text = (copied("tourism", tmp_path / "read") / JOINT).read_text("utf-8")
    signed = dt.date.fromisoformat(re.search(r"^date: (\S+)", text, re.M)[1])  # type: ignore[index]
    place = re.search(r"^place: (.+)", text, re.M)[1]  # type: ignore[index]
    edit = _met(said.format(day=f"{signed.day} Mei {signed.year}", place=place))
    assert signed.month == 5

    assert len(told(tmp_path, edit)) == count


@pytest.mark.parametrize(
    ("sentence", "count"),
    [
        ("Ketua mengingatkan bahwa Kesepakatan Bersama yang ditandatangani di Banyuwangi pada tanggal 26 Mei 2023 perlu dilaksanakan.", 1),
        ("Kesepakatan Bersama ini telah ditandatangani pada hari Selasa tanggal 6 Juni 2023.", 1),
        ("Kesepakatan Bersama tertanggal 6 Mei 2023 dibacakan kembali.", 1),
        ("Setelah penandatanganan Kesepakatan Bersama pada tanggal 26 Mei 2023, peta disusun.", 1),
        ("Kesepakatan Bersama yang ditandatangani di Banyuwangi pada tanggal 16 Mei 2023 perlu dilaksanakan.", 0),
        ("Kesepakatan Bersama dengan Kabupaten Bondowoso yang ditandatangani pada tanggal 26 Mei 2023 menjadi contoh.", 0),
        ("Kesepakatan Bersama yang ditandatangani di Surabaya pada tanggal 26 Mei 2023 menjadi contoh.", 0),
        ("Nota Kesepahaman yang ditandatangani pada tanggal 26 Mei 2023 menjadi contoh.", 0),
        ("Semula Kesepakatan Bersama direncanakan ditandatangani pada tanggal 26 Mei 2023.", 0),
        ("Kesepakatan Bersama yang ditandatangani pada tanggal 26 Mei 2020 telah berakhir.", 0),
        ("Rapat Kesepakatan Bersama tanggal 26 Mei 2023 dilanjutkan.", 0),
    ],
)  # fmt: skip
def test_the_agreement_was_signed_on_its_own_day(tmp_path: Path, sentence: str, count: int) -> None:
    assert len(told(tmp_path, _met(sentence))) == count


@pytest.mark.parametrize(
    ("day", "count"), [("26 Mei 2023", 1), ("16 Mei 2023", 0), ("26 Mei 2020", 0)]
)
def test_a_cooperation_agreement_follows_one_of_its_own_day(
    tmp_path: Path, day: str, count: int
) -> None:
    recital = f"bahwa Kesepakatan Bersama telah ditandatangani di Banyuwangi pada tanggal {day};"

    assert len(told(tmp_path, (ROUTE, _RIGHTS, f"{recital} {_RIGHTS}"))) == count


@pytest.mark.parametrize(
    ("sentence", "count"),
    [
        ("Perjanjian Kerja Sama, yang berlaku sampai dengan bulan September 2026, dievaluasi setiap tahun.", 1),
        ("Perjanjian Kerja Sama berakhir pada tanggal 4 September 2026.", 1),
        ("Perjanjian Kerja Sama ini berlaku selama 3 (tiga) tahun.", 1),
        ("Jangka waktu Perjanjian Kerja Sama adalah 36 (tiga puluh enam) bulan.", 1),
        ("Perjanjian Kerja Sama, yang berlaku sampai dengan bulan September 2025, dievaluasi setiap tahun.", 0),
        ("Perjanjian Kerja Sama berlaku selama 2 (dua) tahun.", 0),
        ("Perjanjian Kerja Sama tentang Promosi Wisata Bahari berlaku selama 3 (tiga) tahun.", 0),
        ("Perjanjian Kerja Sama dengan PT Rekaan Ferry berakhir pada bulan Juni 2028.", 0),
        ("Perjanjian Kerja Sama antara Kabupaten Jembrana dan PT Rekaan Ferry berlaku selama 3 (tiga) tahun.", 0),
        ("Perjanjian Kerja Sama baru berlaku selama 3 (tiga) tahun.", 0),
        ("Perjanjian Kerja Sama berikutnya berlaku sampai dengan bulan September 2026.", 0),
        ("Para pihak mengusulkan Perjanjian Kerja Sama berlaku selama 3 (tiga) tahun.", 0),
    ],
)  # fmt: skip
def test_the_one_cooperation_agreement_of_the_folder_keeps_its_term(
    tmp_path: Path, sentence: str, count: int
) -> None:
    assert len(told(tmp_path, _met(sentence))) == count


def test_one_of_several_cooperation_agreements_may_have_any_term(tmp_path: Path) -> None:
    root = copied("tourism", tmp_path, _met("Perjanjian Kerja Sama berlaku selama 3 (tiga) tahun."))
    text = (root / ROUTE).read_text("utf-8")
    (root / ROUTE).with_name("second.yaml").write_text(text, "utf-8")

    assert found("told-term", root / MINUTES) == []


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("bahwa Kesepakatan Bersama yang ditandatangani di Bengkayang pada tanggal 10 Februari 2026 perlu ditindaklanjuti;", 1),
        ("bahwa Kesepakatan Bersama yang ditandatangani pada tanggal 10 Februari 2026 di Bengkayang perlu ditindaklanjuti;", 1),
        ("bahwa sejak penandatanganan Kesepakatan Bersama di Bengkayang pada tanggal 10 Februari 2026 telah diadakan rapat;", 1),
        ("bahwa Kesepakatan Bersama yang ditandatangani di Singkawang pada tanggal 10 Februari 2026 perlu ditindaklanjuti;", 0),
        ("bahwa Kesepakatan Bersama yang ditandatangani pada tanggal 10 Februari 2026 perlu ditindaklanjuti di Bengkayang;", 0),
        ("bahwa Kesepakatan Bersama yang ditandatangani di Bengkayang pada tanggal 4 Maret 2021 telah berakhir;", 0),
        ("bahwa rapat di Bengkayang pada tanggal 10 Februari 2026 membahasnya;", 0),
    ],
)  # fmt: skip
def test_a_cooperation_tells_where_its_agreement_was_signed(
    tmp_path: Path, said: str, count: int
) -> None:
    file = "sampah/cooperations/tpa.yaml"
    recital = f"recitals:\n- key: basis\n  text:\n    id: {said}\n    en: that it is so;\n"
    root = copied("waste", tmp_path, (file, "recitals:\n", recital))

    assert len(found("told-term", root / file)) == count


DELIBERATION = "posyandu/deliberations/2027-10-12.yaml"
SENT = "posyandu/transmittals/2026-05-25.yaml"


@pytest.mark.parametrize(
    ("file", "new", "count"),
    [
        (DELIBERATION, "Perjanjian Kerja Sama tanggal 26 Mei 2026", 1),
        (DELIBERATION, "Perjanjian Kerja Sama bertanggal 19 Juni 2026", 1),
        (SENT, "Perjanjian Kerja Sama tanggal 18 Mei 2026", 1),
        (DELIBERATION, "Adendum Perjanjian Kerja Sama tanggal 26 Mei 2026", 0),
        (DELIBERATION, "Rancangan Perjanjian Kerja Sama tanggal 26 Mei 2026", 0),
        (DELIBERATION, "Rapat pembahasan Perjanjian Kerja Sama tanggal 26 Mei 2026", 0),
        (DELIBERATION, "Perjanjian Kerja Sama tanggal 26 Mei 2024", 0),
    ],
)
def test_the_cooperation_agreement_of_a_paper_has_the_day_of_its_file(
    tmp_path: Path, file: str, new: str, count: int
) -> None:
    edit = (file, "Perjanjian Kerja Sama tanggal 19 Mei 2026", new)
    root = copied("stunting", tmp_path, edit)

    assert len(found("told-term", root / file)) == count


REPORT = "lampu-perbatasan/reports/2026-1.yaml"
_SHORTER = "dengan adendum tanggal 23 Juni 2026"


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("dengan adendum tanggal 23 Juli 2026", 1),
        ("dengan adendum yang ditandatangani pada tanggal 13 Juni 2026", 1),
        ("sejak Adendum Pertama tanggal 23 Juni 2025", 1),
        (_SHORTER, 0),
        ("dengan adendum yang ditandatangani pada tanggal 23 Juni 2026", 0),
        ("menurut surat usul adendum tanggal 3 Juni 2026", 0),
        ("yang dibahas dalam rapat adendum tanggal 9 Juni 2026", 0),
        ("dengan adendum tanggal 4 Maret 2025", 0),
        ("menurut addendum kontrak penyedia, dan laporan tanggal 23 Juli 2026", 0),
        ("dengan adendum kontrak tanggal 23 Juli 2026", 0),
    ],
)  # fmt: skip
def test_an_addendum_is_of_its_own_day(tmp_path: Path, words: str, count: int) -> None:
    root = copied("lamps", tmp_path, (REPORT, _SHORTER, words))

    assert len(found("told-term", root / REPORT)) == count
