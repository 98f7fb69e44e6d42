from __future__ import annotations

from pathlib import Path

import pytest

from mou_gen.errors import Level
from tests.checks.found import found
from tests.checks.overridden import overridden
from tests.dossiers import copied
from tests.source.samples import HERE, KERJA_SAMA, TTU, changed, write

MINISTER = "Perselisihan diajukan kepada Menteri Dalam Negeri."
IN_ENGLISH = "Disputes go to the Minister of Home Affairs."


def settled(folder: Path, id: str, en: str = IN_ENGLISH) -> int:
    """Word the article on disputes anew; return the line of its text."""
    write(folder)
    article = (
        "originals: 2\narticles:\n  replace:\n    dispute-settlement:\n"
        "      title: {id: Penyelesaian Perselisihan, en: Settlement of Disputes}\n"
        f"      paragraphs:\n      - {HERE}id: '{id}'\n        en: '{en}'\n"
    )
    return changed(folder, KERJA_SAMA, "originals: 2\n", article)[0]


@pytest.mark.parametrize(
    "id",
    [
        f"{MINISTER} Jika tidak selesai, melalui Pengadilan Negeri Nunukan.",
        f"{MINISTER} Jika tidak selesai, melalui arbitrase.",
        f"{MINISTER} Putusan BANI bersifat final.",
    ],
)
def test_a_court_or_an_arbitrator_is_found(tmp_path: Path, id: str) -> None:
    line = settled(tmp_path, id)

    (problem,) = found("disputes", tmp_path / KERJA_SAMA)

    assert problem.source.line == line


def test_a_court_in_english_is_found_too(tmp_path: Path) -> None:
    settled(tmp_path, MINISTER, f"{IN_ENGLISH} Otherwise they go to the district court.")

    assert len(found("disputes", tmp_path / KERJA_SAMA)) == 1


def added(folder: Path, title: str, id: str) -> list[str]:
    """Return what is found in an article with *title* and *id* that is added to the agreement."""
    write(folder)
    article = (
        "originals: 2\narticles:\n  add:\n  - key: more\n    after: scope\n"
        f"    title: {{id: {title}, en: More}}\n    paragraphs:\n      - id: '{id}'\n        en: Only this.\n"
    )
    changed(folder, KERJA_SAMA, "originals: 2\n", f"{HERE}{article}")
    return [each.message for each in found("disputes", folder / KERJA_SAMA)]


@pytest.mark.parametrize(
    ("title", "id"),
    [
        (
            "Lain-lain",
            "PARA PIHAK memilih kedudukan hukum yang tetap pada Pengadilan Negeri Nunukan.",
        ),
        ("Lain-lain", "Perbedaan pendapat PARA PIHAK diajukan ke Pengadilan Negeri Nunukan."),
        ("Perbedaan Penafsiran", "Yang tidak mufakat dibawa ke Pengadilan Negeri Nunukan."),
        ("Beda Pendapat", "Jika tidak selesai, melalui arbitrase."),
    ],
)
def test_a_court_for_a_difference_by_another_name_is_found(
    tmp_path: Path, title: str, id: str
) -> None:
    assert len(added(tmp_path, title, id)) == 1


@pytest.mark.parametrize(
    ("title", "id"),
    [
        (
            "Pendampingan",
            "Pendamping menjelaskan kedudukan hukum korban sebelum sidang di pengadilan.",
        ),
        (
            "Pendampingan",
            "Perbedaan pendapat antara pendamping dan jaksa tidak dibawa ke pengadilan.",
        ),
        ("Beda Pendapat", "Perbedaan penafsiran diselesaikan secara musyawarah untuk mufakat."),
        ("Lain-lain", "PARA PIHAK tidak memilih domisili hukum di pengadilan mana pun."),
        ("Rujukan", "Tempat tinggal yang dipilih korban dijaga sampai putusan pengadilan."),
        (
            "Salinan Peta",
            "Salinan peta diberikan, kecuali peta tanah yang sedang disengketakan di pengadilan.",
        ),
        (
            "Lokasi",
            "Tanah yang masih disengketakan tidak dijadikan lokasi sebelum ada putusan pengadilan yang berkekuatan hukum tetap.",
        ),
        (
            "Adat",
            "Sengketa adat ditangani tetua adat dan dibawa ke pengadilan apabila perdamaian gagal.",
        ),
    ],
)
def test_a_court_for_other_things_passes(tmp_path: Path, title: str, id: str) -> None:
    assert added(tmp_path, title, id) == []


@pytest.mark.parametrize(
    ("id", "en"),
    [
        ("Perselisihan diselesaikan secara musyawarah.", IN_ENGLISH),
        (MINISTER, "Disputes are settled by deliberation."),
        (f"{MINISTER} Sebelumnya diajukan kepada Gubernur.", IN_ENGLISH),
        (MINISTER, f"{IN_ENGLISH} Before that they go to the Governor."),
    ],
)
def test_a_language_that_does_not_name_the_minister_is_found(
    tmp_path: Path, id: str, en: str
) -> None:
    line = settled(tmp_path, id, en)

    (problem,) = found("disputes", tmp_path / KERJA_SAMA)

    assert problem.source.line in (line, line + 1)


def test_a_clause_that_drops_the_minister_is_found_at_its_line(tmp_path: Path) -> None:
    write(tmp_path)
    old = "PIHAK yang berselisih, sendiri-sendiri atau bersama-sama, menyampaikan permohonan penyelesaian perselisihan kepada Menteri Dalam Negeri"
    new = "PIHAK yang berselisih, sendiri-sendiri atau bersama-sama, menyampaikan permohonan penyelesaian perselisihan kepada Gubernur"
    own = overridden(tmp_path / "own", "clauses/dispute-settlement.html", old, new)

    (problem,) = found("disputes", tmp_path / KERJA_SAMA, own)

    assert problem.source.file == "templates/clauses/dispute-settlement.html"


TEAM = (
    "TKKSD masing-masing menyampaikan permohonan kepada TKKSD Provinsi Kalimantan Utara.",
    "The teams apply to the Coordination Team of Kalimantan Utara Province.",
)
GOVERNOR = (
    "Jika tidak tercapai, Gubernur menyampaikan permohonan kepada Menteri Dalam Negeri.",
    "Failing this, the Governor applies to the Minister of Home Affairs.",
)


@pytest.mark.parametrize(
    ("id", "en", "told"),
    [
        (MINISTER, IN_ENGLISH, "Coordination Team of the province (id)"),
        (f"{TEAM[0]} {MINISTER}", f"{TEAM[1]} {IN_ENGLISH}", "the Governor (id)"),
        (TEAM[0], f"{TEAM[1]} {GOVERNOR[1]}", "the Governor (id)"),
        (f"{TEAM[0]} {GOVERNOR[0]}", TEAM[1], "the Governor (en)"),
        (
            f"{TEAM[0]} Gubernur memutus.",
            f"{TEAM[1]} {GOVERNOR[1]}",
            "the Minister of Home Affairs (id)",
        ),
    ],
)
def test_regencies_of_one_province_name_its_team_its_governor_and_the_minister(
    tmp_path: Path, id: str, en: str, told: str
) -> None:
    settled(tmp_path, id, en)
    changed(tmp_path, TTU, 'region: "53.03"', 'region: "65.01"')

    first = found("disputes", tmp_path / KERJA_SAMA)[0]

    assert told in first.message


def test_regencies_of_one_province_that_name_all_three_pass(tmp_path: Path) -> None:
    settled(tmp_path, f"{TEAM[0]} {GOVERNOR[0]}", f"{TEAM[1]} {GOVERNOR[1]}")
    changed(tmp_path, TTU, 'region: "53.03"', 'region: "65.01"')

    assert found("disputes", tmp_path / KERJA_SAMA) == []


@pytest.mark.parametrize("region", ["65", "53", "73"])
def test_a_province_turns_to_the_minister_itself_beside_its_own_regency_too(
    tmp_path: Path, region: str
) -> None:
    settled(tmp_path, MINISTER)
    changed(tmp_path, TTU, 'region: "53.03"', f'region: "{region}"')

    assert found("disputes", tmp_path / KERJA_SAMA) == []


@pytest.mark.parametrize("id", [MINISTER, f"{MINISTER} Tidak diajukan ke pengadilan."])
def test_the_minister_passes_and_so_does_a_court_that_is_ruled_out(tmp_path: Path, id: str) -> None:
    settled(tmp_path, id)

    assert found("disputes", tmp_path / KERJA_SAMA) == []


def test_a_court_that_decides_no_dispute_of_the_parties_passes(tmp_path: Path) -> None:
    write(tmp_path)
    said = "{id: Mendampingi korban di pengadilan., en: To accompany victims in court.}"
    changed(tmp_path, KERJA_SAMA, "{id: Mengembangkan rujukan., en: To develop referral.}", said)

    assert found("disputes", tmp_path / KERJA_SAMA) == []


@pytest.mark.parametrize(
    ("court", "count"),
    [
        ("Pengadilan Negeri Kepanjen", 1),
        ("Pengadilan Negeri Kelas IA Surabaya", 1),
        ("Pengadilan Negeri Tarakan", 0),
        ("Pengadilan Negeri Tanjung Selor", 0),
        ("Pengadilan Negeri Jakarta Pusat", 0),
        ("Badan Arbitrase Nasional Indonesia", 0),
    ],
)
def test_the_court_of_a_contract_is_where_a_party_is(
    tmp_path: Path, court: str, count: int
) -> None:
    file = "pelatihan-kerja/cooperations/training.yaml"
    edit = (file, "id: Pengadilan Negeri Nunukan", f"id: {court}")

    problems = found("disputes", copied("examples", tmp_path, edit) / file)

    assert [each.level for each in problems] == [Level.WARNING] * count


def test_a_court_passes_where_a_company_has_its_seat_elsewhere(tmp_path: Path) -> None:
    file = "pelatihan-kerja/cooperations/training.yaml"
    edits = (
        (file, "id: Pengadilan Negeri Nunukan", "id: Pengadilan Negeri Kepanjen"),
        ("parties/pt-contoh-sejahtera.yaml", "seat: Tarakan", "seat: Kepanjen"),
    )

    assert found("disputes", copied("examples", tmp_path, *edits) / file) == []


@pytest.mark.parametrize(
    ("court", "english", "count"),
    [
        ("Pengadilan Tata Usaha Negara Samarinda", "the Nunukan District Court", 1),
        ("PTUN Samarinda", "the Samarinda State Administrative Court", 2),
        ("Pengadilan Agama Nunukan", "the Nunukan Religious Court", 2),
        ("Pengadilan Militer Balikpapan", "the Balikpapan Military Court", 2),
        ("Pengadilan Pajak", "the Tax Court", 2),
        ("Pengadilan Hubungan Industrial Samarinda", "the Nunukan District Court", 1),
        ("Pengadilan Negeri Nunukan, bukan pengadilan agama", "the Nunukan District Court", 0),
        ("Pengadilan Niaga pada Pengadilan Negeri Tarakan", "the Tarakan District Court", 0),
        ("Badan Arbitrase Nasional Indonesia", "the Indonesian National Board of Arbitration", 0),
    ],
)
def test_the_court_of_a_contract_decides_civil_cases(
    tmp_path: Path, court: str, english: str, count: int
) -> None:
    file = "pelatihan-kerja/cooperations/training.yaml"
    edits = (
        (file, "id: Pengadilan Negeri Nunukan", f"id: {court}"),
        (file, "en: the Nunukan District Court", f"en: {english}"),
    )

    problems = found("disputes", copied("examples", tmp_path, *edits) / file)

    assert [each.level for each in problems] == [Level.WARNING] * count


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("Perselisihan yang tidak selesai diajukan ke Pengadilan Tata Usaha Negara.", 1),
        ("Sengketa atas kontrak ini diputus oleh pengadilan agama.", 1),
        ("Sengketa atas keputusan tentang izin diajukan ke Pengadilan Tata Usaha Negara.", 0),
        ("Sengketa pajak diputus oleh Pengadilan Pajak.", 0),
        ("Sengketa akad syariah diputus oleh pengadilan agama.", 0),
        ("Peserta didampingi di pengadilan agama.", 0),
    ],
)
def test_an_article_of_a_contract_leaves_to_such_a_court_only_what_it_decides(
    tmp_path: Path, said: str, count: int
) -> None:
    file = "pelatihan-kerja/cooperations/training.yaml"
    article = (
        "articles:\n  add:\n  - key: more\n    after: scope\n    title: {id: Lain-lain, en: More}\n"
        f"    paragraphs:\n      - id: {said}\n        en: Only this.\n"
    )

    assert (
        len(found("disputes", copied("examples", tmp_path, (file, "articles:\n", article)) / file))
        == count
    )


_MEETING = "pacitan-wonogiri-gunungkidul/minutes/2026-11-17.yaml"
_APPLICATION = "pacitan-wonogiri-gunungkidul/dispute-applications/2027-10-04.yaml"


def told_in_minutes(to: Path, said: str) -> list[str]:
    """Return what is found in minutes of regencies of three provinces that say *said*."""
    text = f"  - key: disputes\n    text:\n      id: {said!r}\nfollow_up:\n"
    root = copied("examples", to, (_MEETING, "follow_up:\n", text))
    return [each.message for each in found("disputes", root / _MEETING)]


def asked_for(to: Path, said: str) -> list[str]:
    """Return what is found in an application of regencies of three provinces that asks for *said*."""
    last = "  - penetapan cara pencatatan saat peringatan dini dikeluarkan, dikirim, dan diterima yang mengikat para pihak\n"
    root = copied("examples", to, (_APPLICATION, last, f"{last}  - {said!r}\n"))
    return [each.message for each in found("disputes", root / _APPLICATION)]


@pytest.mark.parametrize(
    "said",
    [
        "Perselisihan antara ketiga kabupaten yang tidak selesai melalui musyawarah diajukan kepada Gubernur Jawa Timur untuk diputus.",
        "Sengketa antara Kabupaten Pacitan dan Kabupaten Wonogiri dibawa kepada Gubernur Jawa Tengah.",
        "Perselisihan di antara kedua daerah diputus Gubernur Jawa Timur.",
        "Sengketa antardaerah diselesaikan dengan keputusan Gubernur Jawa Tengah.",
        "Perselisihan ketiga daerah diajukan kepada TKKSD Provinsi Jawa Timur.",
        "Apabila timbul perselisihan antara pemerintah daerah, Gubernur Jawa Timur akan memutuskan.",
    ],
)
def test_a_governor_for_regions_of_several_provinces_is_found_in_minutes(
    tmp_path: Path, said: str
) -> None:
    assert len(told_in_minutes(tmp_path, said)) == 1


@pytest.mark.parametrize(
    "said",
    [
        "Perselisihan antara ketiga kabupaten diajukan kepada Menteri Dalam Negeri.",
        "Perselisihan antara ketiga kabupaten dilaporkan kepada Gubernur Jawa Timur.",
        "Perselisihan antara kedua kabupaten tentang batas daerah diajukan kepada Gubernur Jawa Timur.",
        "Perselisihan antara ketiga kabupaten tidak diajukan kepada Gubernur, tetapi kepada Menteri.",
        "Perselisihan antara Pemerintah Kabupaten Pacitan dan kontraktor dibawa ke pengadilan.",
        "Perselisihan antara kedua pihak dibawa ke pengadilan.",
        "Perselisihan antara kedua nelayan diselesaikan oleh Gubernur Jawa Timur.",
        "Perselisihan antara ketiga kabupaten pernah diselesaikan Gubernur Jawa Timur.",
        "Perselisihan antardaerah dalam satu provinsi diajukan kepada Gubernur.",
        "Perselisihan antara kabupaten dan kota dalam satu provinsi diselesaikan oleh Gubernur.",
        "Perselisihan antara Pemerintah Kabupaten Pacitan dan Pemerintah Kabupaten Ponorogo diajukan kepada Gubernur Jawa Timur.",
    ],
)
def test_a_governor_who_decides_no_dispute_of_theirs_passes(tmp_path: Path, said: str) -> None:
    assert told_in_minutes(tmp_path, said) == []


@pytest.mark.parametrize(
    "said",
    [
        "penyelesaian perselisihan ini dengan keputusan Gubernur Jawa Tengah",
        "penetapan Gubernur Jawa Timur yang mengikat para pihak",
        "agar perselisihan ini diputus oleh Gubernur Jawa Timur",
        "penyerahan perselisihan tersebut untuk diselesaikan Gubernur Jawa Tengah",
        "kesediaan Gubernur Jawa Timur untuk memutus perselisihan ini",
        "penyelesaian perselisihan oleh Gubernur Jawa Timur melalui keputusan yang mengikat ketiga kabupaten",
        "penyelesaian sengketa pencatatan pengungsi ini oleh Gubernur Jawa Tengah",
        "pengambilan keputusan atas perselisihan oleh para Gubernur",
        "agar Gubernur Jawa Timur memberikan keputusan yang mengikat",
        "agar Gubernur Jawa Tengah mengambil keputusan tentang perselisihan ini",
        "penyelesaian perselisihan di tingkat Gubernur Jawa Timur",
        "penunjukan Gubernur Jawa Timur sebagai pemutus perselisihan ini",
        "agar perselisihan ini diselesaikan melalui Gubernur Jawa Timur",
    ],
)
def test_an_application_that_asks_a_governor_to_decide_is_found(tmp_path: Path, said: str) -> None:
    assert len(asked_for(tmp_path, said)) == 1


@pytest.mark.parametrize(
    "said",
    [
        "penyelesaian perselisihan ini dengan keputusan Menteri Dalam Negeri",
        "penyampaian salinan keputusan kepada Gubernur Jawa Timur",
        "peninjauan tanggapan atas Keputusan Gubernur Jawa Timur Nomor 5 Tahun 2027",
        "penyelesaian perselisihan ini, yang telah dimediasi Gubernur Jawa Tengah",
        "penetapan waktu setempat menurut jam Gubernur",
        "penyelesaian perselisihan oleh Menteri Dalam Negeri setelah mendengar Gubernur Jawa Timur",
        "penyelesaian perselisihan, dengan penyampaian salinan oleh Gubernur Jawa Timur",
        "keterangan dari Gubernur Jawa Timur tentang penyelesaian perselisihan",
        "penyelesaian perselisihan tanpa keputusan oleh Gubernur Jawa Timur",
        "fasilitasi penyelesaian perselisihan oleh Gubernur Jawa Timur",
    ],
)
def test_an_application_that_tells_of_a_governor_passes(tmp_path: Path, said: str) -> None:
    assert asked_for(tmp_path, said) == []


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("penetapan oleh Gubernur Jawa Tengah tentang cara pencatatan yang mengikat para pihak", 1),
        ("putusan dari Gubernur tentang perhitungan biaya", 1),
        ("agar Gubernur Jawa Tengah menetapkan cara pencatatan", 1),
        ("keputusan Gubernur Jawa Tengah tentang penyelesaian perselisihan ini", 1),
        ("suatu keputusan Gubernur atas perselisihan tersebut", 1),
        ("penetapan dari Gubernur Jawa Timur mengenai pokok sengketa ini", 1),
        ("keputusan Menteri Dalam Negeri tentang penyelesaian perselisihan ini", 0),
        (
            "pencabutan Keputusan Gubernur Jawa Tengah Nomor 7 Tahun 2027 tentang pokok perselisihan ini",
            0,
        ),
        ("salinan Keputusan Gubernur Jawa Tengah tentang Pedoman Penyelesaian Perselisihan", 0),
        ("penetapan Menteri Dalam Negeri tentang cara pencatatan", 0),
        ("pencatatan sesuai dengan Keputusan Gubernur Jawa Tengah tentang Tata Cara Pencatatan", 0),
    ],
)
def test_no_governor_is_asked_to_decide_among_provinces(
    tmp_path: Path, said: str, count: int
) -> None:
    assert len(asked_for(tmp_path, said)) == count


DELIBERATION = "jalan/deliberations/2028-01-18.yaml"


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("Apabila hasilnya dipersoalkan lagi, penyelesaian perselisihan diajukan kepada Gubernur Lampung untuk diputuskan.", 1),
        ("Apabila hasilnya dipersoalkan lagi, penyelesaian perselisihan diajukan kepada Menteri Dalam Negeri.", 0),
        ("Perselisihan batas tanah warga diajukan kepada Gubernur Lampung.", 0),
        ("Hasilnya dilaporkan kepada Gubernur Lampung sebagai penyelesaian perselisihan.", 0),
        ("Usul peningkatan ruas diajukan kepada Gubernur Lampung.", 0),
    ],
)  # fmt: skip
def test_what_a_deliberation_settles_goes_to_no_governor_of_one_province(
    tmp_path: Path, said: str, count: int
) -> None:
    old = "dibagi dua, masing-masing Rp12.000.000,00 (dua belas juta rupiah)."
    root = copied("road", tmp_path, (DELIBERATION, old, f"{old}\n- {said}"))

    assert len(found("disputes", root / DELIBERATION)) == count
