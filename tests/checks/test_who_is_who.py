"""Codes, seats, offices, zones, ranks, NIPs and names that belong to somebody else."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.checks.found import found, found_by
from tests.dossiers import Edit, copied
from tests.examples import AGREEMENTS

NUNUKAN = "parties/nunukan.yaml"
TTU = "parties/timor-tengah-utara.yaml"
AGREEMENT = "nunukan-ttu/agreement.yaml"
COOPERATION = "nunukan-ttu/cooperations/victim-referral.yaml"
OFFER = "nunukan-ttu/offers/2026-01-12.yaml"
INVITATION = "nunukan-ttu/invitations/2026-05-04.yaml"
MINUTES = "nunukan-ttu/minutes/2026-05-12.yaml"
LIST = "nunukan-ttu/attendance/2026-05-12.yaml"
REFERRAL = "nunukan-ttu/referrals/NNK-TPPO-2026-0001.yaml"
RECORD = "nunukan-ttu/handovers/NNK-TPPO-2026-0002.yaml"
SLIP = "nunukan-ttu/transmittals/2026-06-01.yaml"


def told(
    tmp_path: Path, rule: str, file: str, *edits: Edit, folder: str = "trafficking"
) -> list[str]:
    """Return what *rule* tells of *file* in the folder with *edits*, each with its level and file."""
    problems = found(rule, copied(folder, tmp_path, *edits) / file)
    return [f"{each.level} {Path(each.source.file).stem}: {each.message}" for each in problems]


RULES = ("party-region", "office-region", "time-zone", "officials", "letter-number")


@pytest.mark.parametrize(
    ("folder", "files"),
    [
        (
            "trafficking",
            (AGREEMENT, COOPERATION, OFFER, INVITATION, MINUTES, LIST, REFERRAL, RECORD, SLIP),
        ),
        (
            "tourism",
            (
                "banyuwangi-jembrana/minutes/2023-10-10.yaml",
                "banyuwangi-jembrana/offers/2023-03-06.yaml",
            ),
        ),
        (
            "disaster",
            (
                "merapi/agreement.yaml",
                "merapi/invitations/2024-02-19.yaml",
                "merapi/minutes/2024-02-27.yaml",
            ),
        ),
    ],
)
def test_papers_in_which_everybody_is_who_he_is_pass(
    tmp_path: Path, folder: str, files: tuple[str, ...]
) -> None:
    root = copied(folder, tmp_path)

    assert [problem for file in files for problem in found_by(RULES, root / file)] == []


# ---- the file of a party -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("edit", "message"),
    [
        (
            (NUNUKAN, '"65.03"', '"65.02"'),
            "error nunukan: `Kabupaten Nunukan` is named in the file of",
        ),
        (
            (
                TTU,
                "government: {id: Pemerintah Kabupaten Timor Tengah Utara",
                "government: {id: Pemerintah Kabupaten Timor Tengah Selatan",
            ),
            "error timor-tengah-utara: `Kabupaten Timor Tengah Selatan` is named",
        ),
        (
            (NUNUKAN, "en: Government of Nunukan", "en: Government of Malinau"),
            "error nunukan: `Kabupaten Malinau`",
        ),
        (
            (NUNUKAN, "id: Bupati Nunukan, en", "id: Bupati Malinau, en"),
            "error nunukan: `Kabupaten Malinau`",
        ),
        (
            (NUNUKAN, "en: Regent of Nunukan", "en: Mayor of Nunukan"),
            "error nunukan: `Mayor of Nunukan` is not",
        ),
        (
            (
                TTU,
                "id: Kepala Dinas Sosial Kabupaten Timor Tengah Utara",
                "id: Kepala Dinas Sosial Kabupaten Belu",
            ),
            "error timor-tengah-utara: `Kabupaten Belu` is named",
        ),
        (
            (TTU, "seat: Kefamenanu", "seat: Atambua"),
            "warning timor-tengah-utara: `Atambua` is in Kabupaten Belu",
        ),
        (
            (NUNUKAN, "seat: Nunukan", "seat: Tanjung Selor"),
            "warning nunukan: `Tanjung Selor` is in",
        ),
        (
            (NUNUKAN, "Kabupaten Nunukan, Kalimantan Utara", "Kabupaten Nunukan, Kalimantan Timur"),
            "warning nunukan: `Provinsi Kalimantan Timur` is named",
        ),
        (
            (TTU, "Kefamenanu, Kabupaten Timor Tengah Utara", "Kefamenanu, Kabupaten Malaka"),
            "warning timor-tengah-utara: `Kabupaten Malaka` is named",
        ),
        (
            (
                NUNUKAN,
                "units:",
                "units:\n  bpbd:\n    name: {id: Badan, en: Agency}\n    pos_el: bpbd@malinaukab.go.id\n    head: {office: {id: Kepala Badan, en: Head}}",
            ),
            "warning nunukan: `Kabupaten Malinau` is named",
        ),
        (
            (
                NUNUKAN,
                "units:",
                "units:\n  bpbd:\n    name: {id: Badan, en: Agency}\n    laman: bpbd.malinaukab.go.id\n    head: {office: {id: Kepala Badan, en: Head}}",
            ),
            "warning nunukan: `Kabupaten Malinau` is named",
        ),
        (
            (
                NUNUKAN,
                "Jalan Rekaan Nomor 1, Nunukan, Kal",
                "Jalan Rekaan Nomor 1, Kefamenanu, Kal",
            ),
            "warning nunukan: `Kefamenanu` in this address is the seat of Kabupaten Timor Tengah Utara",
        ),
        (
            (
                NUNUKAN,
                "Jalan Rekaan Nomor 1, Nunukan, Kal",
                "Jalan Rekaan 1, Kefamenanu 77482, Kal",
            ),
            "warning nunukan: `Kefamenanu` in this address is the seat of Kabupaten Timor Tengah Utara",
        ),
        (
            (TTU, "Kefamenanu, Kabupaten Timor", "Nunukan, Kabupaten Timor"),
            "warning timor-tengah-utara: `Nunukan` in this address is the seat of Kabupaten Nunukan",
        ),
        (
            (
                TTU,
                "units:",
                "units:\n  bpbd:\n    name: {id: Badan, en: Agency}\n    address: Jalan Rekaan Nomor 3, Nunukan\n    head: {office: {id: Kepala Badan, en: Head}}",
            ),
            "warning timor-tengah-utara: `Nunukan` in this address is the seat of Kabupaten Nunukan",
        ),
    ],
)
def test_another_region_in_the_file_of_a_party_is_found(
    tmp_path: Path, edit: Edit, message: str
) -> None:
    said = told(tmp_path, "party-region", AGREEMENT, edit)

    assert said
    assert said[0].startswith(message)


@pytest.mark.parametrize(
    "edit",
    [
        (NUNUKAN, "Jalan Rekaan Nomor 1, Nunukan", "Jalan Timor Tengah Utara Nomor 1, Nunukan"),
        (NUNUKAN, "Jalan Rekaan Nomor 1, Nunukan, Kal", "Jl. Kalimantan Timur, Nunukan, Kal"),
        (TTU, "seat: Kefamenanu", "seat: Kota Kefamenanu"),
        (TTU, "seat: Kefamenanu\n", ""),
        (
            TTU,
            "government: {id: Pemerintah Kabupaten",
            "government: {id: Pemerintah Daerah Kabupaten",
        ),
        (
            NUNUKAN,
            "id: Sekretariat Daerah, en: Regional Secretariat}",
            "id: Balai Rekaan Provinsi Kalimantan Utara, en: A House}",
        ),
        (NUNUKAN, "seat: Nunukan", "seat: Kota Rekaan Baru"),
        (
            NUNUKAN,
            "units:",
            "units:\n  bpbd:\n    name: {id: Badan, en: Agency}\n    pos_el: bpbd@nunukankab.go.id\n    head: {office: {id: Kepala Badan, en: Head}}",
        ),
        (NUNUKAN, "Jalan Rekaan Nomor 1, Nunukan, Kal", "Jalan Rekaan Nomor 1, Sebatik, Kal"),
        (NUNUKAN, "Jalan Rekaan Nomor 1, Nunukan, Kal", "Jalan Kefamenanu, Nunukan, Kal"),
        (NUNUKAN, "Jalan Rekaan Nomor 1, Nunukan, Kal", "Gedung Kefamenanu, Nunukan, Kal"),
    ],
)
def test_streets_provinces_and_towns_that_are_not_known_pass(tmp_path: Path, edit: Edit) -> None:
    assert told(tmp_path, "party-region", AGREEMENT, edit) == []


# ---- offices -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        (OFFER, "Gubernur Kalimantan Utara", "Gubernur Kalimantan Timur"),
        (
            SLIP,
            "office: Narahubung GT PP TPPO Kabupaten Timor Tengah Utara",
            "office: Narahubung GT PP TPPO Kabupaten Malaka",
        ),
        (SLIP, "place: Kefamenanu", "place: Atambua"),
        (
            INVITATION,
            "institution: Pemerintah Kabupaten Timor Tengah Utara",
            "institution: Pemerintah Kabupaten Timor Tengah Selatan",
        ),
        (
            MINUTES,
            "Rakyat Sekretariat Daerah Kabupaten Nunukan",
            "Rakyat Sekretariat Daerah Kabupaten Malinau",
        ),
        (
            REFERRAL,
            "{id: Narahubung GT PP TPPO Kabupaten Nunukan",
            "{id: Narahubung GT PP TPPO Kabupaten Malinau",
        ),
        (REFERRAL, "place: Nunukan", "place: Kefamenanu"),
        (REFERRAL, "- Bupati Nunukan", "- Bupati Bulungan"),
        (
            RECORD,
            "{id: Narahubung GT PP TPPO Kabupaten Nunukan",
            "{id: Narahubung GT PP TPPO Kabupaten Malaka",
        ),
    ],
)
def test_an_office_of_another_region_is_found(
    tmp_path: Path, file: str, old: str, new: str
) -> None:
    (said,) = told(tmp_path, "office-region", file, (file, old, new))

    assert said.startswith("warning")


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        (OFFER, "- Gubernur Kalimantan Utara", "- Menteri Dalam Negeri"),
        (INVITATION, "- Bupati Nunukan", "- Bupati Malinau"),
        (
            INVITATION,
            "- {office: Kepala Dinas Sosial, institution: Pemerintah Kabupaten Timor Tengah Utara, place: Kefamenanu}",
            "- {office: Kepala Dinas Sosial Kabupaten Malaka, place: Betun}",
        ),
        (SLIP, "place: Kefamenanu", "place: Kota Kefamenanu"),
        (
            SLIP,
            "office: Narahubung GT PP TPPO Kabupaten Timor Tengah Utara",
            "office: Narahubung GT PP TPPO Kab. Timor Tengah Utara",
        ),
        (REFERRAL, "place: Nunukan", "place: Tarakan"),
        (REFERRAL, "- Bupati Nunukan", "- Gubernur Nusa Tenggara Timur"),
        (
            MINUTES,
            "Rakyat Sekretariat Daerah Kabupaten Nunukan",
            "Rakyat Sekretariat Daerah Provinsi Kalimantan Utara",
        ),
        (MINUTES, "Rakyat Sekretariat Daerah Kabupaten Nunukan", "Rakyat"),
    ],
)
def test_offices_of_parties_provinces_and_guests_pass(
    tmp_path: Path, file: str, old: str, new: str
) -> None:
    assert told(tmp_path, "office-region", file, (file, old, new)) == []


@pytest.mark.parametrize(
    ("folder", "file", "seat", "other"),
    [
        ("boundary", "pilar-batas/mappings/2025-09-08.yaml", "Kebumen", "Purworejo"),
        ("boundary", "pilar-batas/deliberations/2026-09-07.yaml", "Kebumen", "Purworejo"),
        ("bus", "bus-antardaerah/deliberations/2027-04-05.yaml", "Banjarbaru", "Pelaihari"),
        ("tsunami", "sirene-pesisir/mappings/2025-12-08.yaml", "Painan", "Mukomuko"),
    ],
)
def test_what_all_parties_sign_is_made_at_the_seat_of_any_of_them(
    tmp_path: Path, folder: str, file: str, seat: str, other: str
) -> None:
    edit = (file, f"place: {seat}\n", f"place: {other}\n")

    assert told(tmp_path, "office-region", file, edit, folder=folder) == []


@pytest.mark.parametrize(
    ("folder", "file", "edits"),
    [
        (
            "fire",
            "perbatasan/offer-answers/2026-03-23.yaml",
            [("perbatasan/offer-answers/2026-03-23.yaml", "place: Sumber", "place: Cirebon")],
        ),
        (
            "volcano",
            "semeru/transmittals/2025-05-22.yaml",
            [("semeru/transmittals/2025-05-22.yaml", "place: Kepanjen", "place: Malang")],
        ),
        (
            "cattle",
            "kapal-ternak/invitations/2026-09-01.yaml",
            [("kapal-ternak/invitations/2026-09-01.yaml", "place: Oelamasi", "place: Kupang")],
        ),
        (
            "volcano",
            "semeru/transmittals/2025-05-22.yaml",
            [("parties/malang.yaml", "seat: Kepanjen", "seat: Malang")],
        ),
        (
            "disaster",
            "merapi/invitations/2024-02-19.yaml",
            [("parties/magelang.yaml", "seat: Mungkid", "seat: Kota Magelang")],
        ),
    ],
)
def test_a_city_is_not_the_seat_of_the_regency_of_its_name(
    tmp_path: Path, folder: str, file: str, edits: list[tuple[str, str, str]]
) -> None:
    (said,) = told(tmp_path, "office-region", file, *edits, folder=folder)

    assert said.startswith("warning")


@pytest.mark.parametrize(
    ("folder", "file", "edits"),
    [
        (  # its office in the city
            "volcano",
            "semeru/transmittals/2025-05-22.yaml",
            [
                ("semeru/transmittals/2025-05-22.yaml", "place: Kepanjen", "place: Malang"),
                ("parties/malang.yaml", "Jalan Contoh Nomor 1, Kepanjen", "Jalan Contoh Nomor 1, Malang"),
            ],
        ),
        (  # signed in the city
            "fire",
            "perbatasan/cooperations/pengerahan.yaml",
            [("perbatasan/cooperations/pengerahan.yaml", "place: Sumber", "place: Cirebon")],
        ),
        (  # nothing says otherwise
            "disaster",
            "merapi/agreement.yaml",
            [("parties/magelang.yaml", "seat: Mungkid", "seat: Magelang")],
        ),
        (  # another district of the regency
            "volcano",
            "semeru/transmittals/2025-05-22.yaml",
            [("semeru/transmittals/2025-05-22.yaml", "place: Kepanjen", "place: Singosari")],
        ),
        (  # its seat
            "septage",
            "air-limbah/invitations/2026-09-01.yaml",
            [],
        ),
        (  # the regency within an address
            "volcano",
            "semeru/transmittals/2025-05-22.yaml",
            [("parties/malang.yaml", "Jalan Contoh Nomor 1, Kepanjen", "Jalan Contoh Nomor 1, Kepanjen, Malang")],
        ),
    ],
)  # fmt: skip
def test_a_regency_with_offices_in_the_city_of_its_name_passes(
    tmp_path: Path, folder: str, file: str, edits: list[tuple[str, str, str]]
) -> None:
    assert told(tmp_path, "office-region", file, *edits, folder=folder) == []


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("Laporan disampaikan oleh Bupati Pacitan dan Bupati Wonogiri kepada Gubernur Jawa Timur.", 1),
        ("Bupati Nunukan melaporkan pelaksanaan kerja sama kepada Gubernur Nusa Tenggara Timur.", 1),
        ("Pemerintah Kabupaten Nunukan dan Pemerintah Kabupaten Malinau melapor kepada Gubernur Kalimantan Timur.", 1),
        ("Bupati Pacitan dan Bupati Wonogiri melapor kepada Gubernur Jawa Timur dan Gubernur Jawa Tengah.", 0),
        ("Bupati Pacitan dan Bupati Wonogiri melapor kepada Gubernur Jawa Timur dan Jawa Tengah.", 0),
        ("Banjir di Kabupaten Pacitan dan Kabupaten Wonogiri dilaporkan kepada Gubernur Jawa Timur.", 0),
        ("Bupati Nunukan melaporkan kedatangan korban kepada Gubernur Nusa Tenggara Timur.", 0),
        ("Laporan Bupati Pacitan kepada Gubernur Jawa Timur dan Bupati Wonogiri kepada Gubernur Jawa Tengah.", 0),
        ("Bupati Pacitan dan Bupati Wonogiri mengundang dan melapor kepada Bupati Gunungkidul.", 0),
        ("Bupati Pacitan dan Bupati Wonogiri menyampaikan undangan kepada Gubernur Jawa Timur.", 0),
    ],
)  # fmt: skip
def test_a_regent_reports_to_the_governor_of_the_own_province(
    tmp_path: Path, said: str, count: int
) -> None:
    edit = (MINUTES, "Kedua daerah memakai", f"{said} Kedua daerah memakai")

    assert len(told(tmp_path, "office-region", MINUTES, edit)) == count


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("Contoh Kabag Pertama, S.H., Kepala Bagian Hukum Kabupaten Malinau, hadir.", 1),
        ("Contoh Kabag Pertama, S.H. selaku Kepala Bagian Hukum Kabupaten Timor Tengah Utara hadir.", 1),
        ("Contoh Kabag Pertama, S.H., Kepala Bagian Hukum Kabupaten Nunukan, hadir.", 0),
        ("Contoh Kabag Pertama, S.H., mantan Kepala Bagian Hukum Kabupaten Malinau, hadir.", 0),
        ("Contoh Kabag Pertama, S.H., Kepala Bagian Hukum, Sekretaris Daerah Kabupaten Malinau, dan tamu hadir.", 0),
        ("Contoh Kabag Pertama, S.H., Kepala Bagian Hukum, menemui Bupati Malinau.", 0),
        ("Contoh Kabag Pertama, S.H., dan Kepala Dinas Sosial Kabupaten Malinau hadir.", 0),
        ("Contoh Kabag Pertama, S.H., Ketua Tim Provinsi Kalimantan Utara, hadir.", 0),
        ("Kepala Bagian Hukum Kabupaten Malinau, Contoh Kabag Pertama, S.H., menyatakan bahwa tempatnya siap.", 1),
        ("Kepala Bagian Hukum Kabupaten Nunukan, Contoh Kabag Pertama, S.H., menyatakan bahwa tempatnya siap.", 0),
        ("Kepala Bagian Hukum Kabupaten Malinau, Contoh Kabag Pertama, S.H., dan tamu menyatakan siap.", 0),
        ("Menurut Kepala Bagian Hukum Kabupaten Malinau, Contoh Kabag Pertama, S.H., memahami isinya.", 0),
    ],
)  # fmt: skip
def test_who_is_told_of_has_the_office_of_the_own_region(
    tmp_path: Path, said: str, count: int
) -> None:
    edit = (MINUTES, "Kedua daerah memakai", f"{said} Kedua daerah memakai")

    assert len(told(tmp_path, "officials", MINUTES, edit)) == count


# ---- time zones --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("file", "old", "new", "folder"),
    [
        (MINUTES, "zone: WITA", "zone: WIB", "trafficking"),
        (INVITATION, "zone: WITA", "zone: WIT", "trafficking"),
        (LIST, "zone: WITA", "zone: WIB", "trafficking"),
        (RECORD, "zone: WITA", "zone: WIT", "trafficking"),
        (
            MINUTES,
            "id: Rapat membahas",
            "id: Sesuai undangan pukul 09.00 WIB rapat membahas",
            "trafficking",
        ),
        ("banyuwangi-jembrana/minutes/2023-10-10.yaml", "zone: WITA", "zone: WIB", "tourism"),
        ("merapi/minutes/2024-02-27.yaml", "zone: WIB", "zone: WITA", "disaster"),
    ],
)
def test_another_zone_than_that_of_the_place_is_found(
    tmp_path: Path, file: str, old: str, new: str, folder: str
) -> None:
    (said,) = told(tmp_path, "time-zone", file, (file, old, new), folder=folder)

    assert "is not the time zone of this place" in said


@pytest.mark.parametrize(
    ("file", "edits", "folder"),
    [
        (
            MINUTES,
            [
                ("zone: WITA", "zone: WIB"),
                ("id: ruang rapat Sekretariat Daerah, Nunukan", "id: Hotel Rekaan, Jakarta"),
            ],
            "trafficking",
        ),
        (
            MINUTES,
            [
                (
                    "id: Rapat membahas",
                    "id: Rapat yang disiarkan dari Kota Surabaya pukul 09.00 WIB membahas",
                )
            ],
            "trafficking",
        ),
        (
            "banyuwangi-jembrana/minutes/2023-10-10.yaml",
            [
                ("zone: WITA", "zone: WIB"),
                (
                    "kantor Dinas Pariwisata dan Kebudayaan Kabupaten Jembrana, Negara",
                    "konferensi video",
                ),
            ],
            "tourism",
        ),
        (
            "banyuwangi-jembrana/minutes/2023-10-10.yaml",
            [("Rapat membahas", "Mulai pukul 09.00 WIB (10.00 WITA) rapat membahas")],
            "tourism",
        ),
        (
            MINUTES,
            [("id: Rapat membahas", "id: Mulai pukul 09.00 WITA (08.00 WIB) rapat membahas")],
            "trafficking",
        ),
        (
            MINUTES,
            [
                (
                    "id: Rapat membahas",
                    "id: Pada pukul 06.00 WITA, pukul 12.00 WITA, dan pukul 18.00 WITA rapat membahas",
                )
            ],
            "trafficking",
        ),
        (
            MINUTES,
            [("id: Rapat membahas", "id: Mulai pukul 10.00 WIT/pukul 09.00 WITA rapat membahas")],
            "trafficking",
        ),
    ],
)
def test_the_zone_of_a_place_that_is_named_passes(
    tmp_path: Path, file: str, edits: list[tuple[str, str]], folder: str
) -> None:
    assert (
        told(tmp_path, "time-zone", file, *((file, *each) for each in edits), folder=folder) == []
    )


@pytest.mark.parametrize(
    ("said", "wrong"),
    [
        ("Ketua membuka forum pada pukul 09.00 WIB; rombongan mengikuti dari Nunukan pada pukul 08.00 WITA.", "08.00 WITA"),
        ("Sidang dimulai pukul 13.30 WIB, dan disaksikan secara daring di Nunukan pada pukul 13.30 WITA.", "13.30 WITA"),
        ("Ketua membuka forum pada pukul 10.00 WITA; rombongan mengikuti dari Jakarta pada pukul 11.00 WIB.", "11.00 WIB"),
        ("Ketua membuka forum pada pukul 09.00 WIB; rombongan mengikuti dari Nunukan pada pukul 10.00 WITA.", ""),
        ("Ketua membuka forum pada pukul 09.00 WIB; rombongan yang terlambat mengikuti dari Nunukan pada pukul 11.00 WITA.", ""),
        ("Rapat dibuka pukul 09.00 WIB, dan diikuti pula dari Nunukan pada pukul 08.00 WITA.", "08.00 WITA"),
        ("Rapat dibuka pukul 09.00 WIB, dan PIHAK KEDUA mengikuti dari Nunukan pada pukul 08.00 WITA.", "08.00 WITA"),
        ("Kapal berangkat pukul 09.00 WITA, diikuti kapal kedua dari Ketapang pukul 10.00 WIB.", ""),
        ("Kapal berangkat pukul 09.00 WITA, diikuti kapal lain dari Ketapang pukul 10.00 WIB.", ""),
        ("Siaran pukul 19.00 WIB dapat disimak pula dalam siaran ulang pukul 19.00 WITA.", ""),
        ("Ketua membuka forum pada pukul 09.00 WIB dan menutupnya pada pukul 09.00 WITA.", ""),
        ("Ketua membuka forum pada pukul 09.00 WIB. Rombongan mengikuti upacara di Nunukan pada pukul 08.00 WITA.", ""),
        ("Ketua membuka forum pada pukul 09.00 WIB; rombongan mengikuti dari Nunukan setelah upacara pada pukul 09.00 WITA.", ""),
    ],
)  # fmt: skip
def test_who_follows_from_another_zone_does_so_at_the_same_time(
    tmp_path: Path, said: str, wrong: str
) -> None:
    edit = (MINUTES, "id: Rapat membahas", f"id: {said[:-1]}, dan rapat membahas")
    lines = told(tmp_path, "time-zone", MINUTES, edit)

    assert [each for each in lines if "is not one time" in each] == [
        each for each in lines if wrong and f"`{wrong}` is not one time" in each
    ]
    assert any("is not one time" in each for each in lines) == bool(wrong)


def test_the_same_time_of_another_zone_may_be_of_the_day_before(tmp_path: Path) -> None:
    said = "Ketua membuka forum pada pukul 00.30 WITA; rombongan mengikuti dari Jakarta pada pukul 00.30 WIB"
    edit = (MINUTES, "id: Rapat membahas", f"id: {said}, dan rapat membahas")

    problems = found("time-zone", copied("trafficking", tmp_path, edit) / MINUTES)

    assert any("00.30 WITA is 23.30 WIB" in each.hint for each in problems)


@pytest.mark.parametrize("said", ["09.00 WITA (10.00 WIB)", "09.00 WITA atau 08.30 WIB"])
def test_one_time_told_otherwise_in_two_zones_is_found(tmp_path: Path, said: str) -> None:
    edit = (MINUTES, "id: Rapat membahas", f"id: Mulai pukul {said} rapat membahas")

    (told_once,) = told(tmp_path, "time-zone", MINUTES, edit)

    assert f"`{said}` is not one time" in told_once


VOYAGES = "kapal-ternak/cooperations/jadwal-muat.yaml"


@pytest.mark.parametrize(
    ("old", "new", "count"),
    [
        ("7 Agustus 2026 pukul 05.00 WIB", "7 Agustus 2026 pukul 05.00 WITA", 1),
        ("4 August 2026 at 06.00 WITA", "4 August 2026 at 06.00 WIB", 1),
        ("muat di Kupang pada hari Selasa, 21 Juli 2026 pukul 06.00 WITA", "muat di Pelabuhan Kupang pukul 06.00 WIB", 1),
        ("10 Juli 2026 pukul 05.00 WIB", "10 Juli 2026 pukul 05.00 WIB (06.00 WITA)", 0),
        ("10 Juli 2026 pukul 05.00 WIB", "10 Juli 2026 pukul 06.00 WITA menurut waktu Waingapu", 0),
        ("sebelum pukul 04.00 WITA dan", "sebelum pukul 04.00 WITA di Waingapu, pukul 03.00 WIB di Panarukan, dan", 0),
        ("sebelum pukul 04.00 WITA dan", "sebelum pukul 03.00 WIB dan", 0),
        ("bongkar di Panarukan\n          pada hari Jumat, 7", "bongkar di Dermaga Rekaan\n          pada hari Jumat, 7", 0),
    ],
)  # fmt: skip
def test_a_time_at_a_town_of_a_party_has_the_zone_of_that_town(
    tmp_path: Path, old: str, new: str, count: int
) -> None:
    said = told(tmp_path, "time-zone", VOYAGES, (VOYAGES, old, new), folder="cattle")

    assert len(said) == count


# ---- rank, NIP, name ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("edit", "file", "message"),
    [
        (
            (NUNUKAN, "Pembina Utama Muda (IV/c)", "Pembina Utama Muda (IV/b)"),
            AGREEMENT,
            "this rank is IV/c, not IV/b",
        ),
        (
            (MINUTES, "Penata Muda (III/a)", "Penata Muda, III/b"),
            MINUTES,
            "this rank is III/a, not III/b",
        ),
        ((MINUTES, "Pembina (IV/a)", "Pembina Muda (IV/a)"), MINUTES, "has no rank"),
        (
            (NUNUKAN, "19680412 199303", "19681312 199303"),
            AGREEMENT,
            "date of birth in this NIP does not exist",
        ),
        (
            (MINUTES, "199803 1 007", "199813 1 007"),
            MINUTES,
            "month of appointment in this NIP does not exist",
        ),
        ((TTU, "200003 2 003", "200003 3 003"), AGREEMENT, "is neither 1 nor 2"),
        ((MINUTES, "199803 1 007", "198003 1 007"), MINUTES, "before the age of eighteen"),
        ((MINUTES, "202203 1 004", "202803 1 004"), MINUTES, "after the date of the document"),
        ((NUNUKAN, "19680412 199303", "19480412 197303"), AGREEMENT, "had retired before"),
        (
            (NUNUKAN, "19710923 199603 2 001", "19710923 199603 1 001"),
            AGREEMENT,
            "does not fit the title",
        ),
        ((LIST, "199803 1 007", "199803 1 001"), LIST, "has a different NIP elsewhere"),
        ((MINUTES, "19800310 200604 2 011", "19720214 199803 1 007"), MINUTES, "have the same NIP"),
        (
            (COOPERATION, "name: Contoh Kadis Kedua", "name: Contoh Kadis Keduwa"),
            COOPERATION,
            "is spelt `Contoh Kadis Kedua, S.Sos.` elsewhere",
        ),
        (
            (MINUTES, "name: Contoh Kadis Kedua, S.Sos.", "name: Contoh Kadis Kedoa, S.Sos."),
            MINUTES,
            "is spelt",
        ),
        (
            (RECORD, "name: Contoh Kadis Kedua, S.Sos.", "name: Contoh Kadis Kedua, S.H."),
            RECORD,
            "has different titles elsewhere",
        ),
        (
            (RECORD, "name: Contoh Narahubung Kedua", "name: Contoh Narahubung Keduwa"),
            RECORD,
            "is spelt",
        ),
    ],
)
def test_an_official_who_cannot_be_so_is_found(
    tmp_path: Path, edit: Edit, file: str, message: str
) -> None:
    said = told(tmp_path, "officials", file, edit)

    assert message in " ".join(said)
    assert not [each for each in said if "19" in each.replace("19 ", "")]


@pytest.mark.parametrize(
    ("edit", "file"),
    [
        ((MINUTES, "Pembina Utama Muda (IV/c)", "Pembina Utama Muda, IV/c"), MINUTES),
        ((MINUTES, "Penata Muda (III/a)", "Penata Muda Tk. I (III/b)"), MINUTES),
        ((MINUTES, "Penata Muda (III/a)", "IX"), MINUTES),
        ((MINUTES, "Penata Muda (III/a)", "Ajun Komisaris Besar Polisi"), MINUTES),
        ((MINUTES, "19950721 202203 1 004", "19950721 202221 1 004"), MINUTES),
        (
            (RECORD, "name: Contoh Kadis Kedua, S.Sos.", "name: Contoh Kadis Kedua, S.Sos., M.Si."),
            RECORD,
        ),
        ((RECORD, "name: Contoh Kadis Kedua, S.Sos.", "name: Sungguh Lain Rekaan, S.H."), RECORD),
        ((MINUTES, "name: Contoh Kadis Kedua, S.Sos.", "name: Contoh Kadis Kedua"), MINUTES),
        ((LIST, "  nip: 19720214 199803 1 007\n", ""), LIST),
    ],
)
def test_officials_who_are_written_otherwise_or_are_others_pass(
    tmp_path: Path, edit: Edit, file: str
) -> None:
    if "Sungguh" in edit[2]:
        edit = (
            edit[0],
            f"{edit[1]}\n  rank: Pembina Tingkat I (IV/b)\n  nip: 19740630 200003 2 003",
            edit[2],
        )

    assert told(tmp_path, "officials", file, edit) == []


_CHAIR = "pasar/minutes/2026-09-24.yaml"
_RANK = "rank: Pembina Utama Muda"
_NIP = "\n  nip: 19710228 199603 2 820"


@pytest.mark.parametrize(
    ("old", "new", "count"),
    [
        (_RANK, "rank: Pembina Utama Madya", 1),
        (_RANK, "rank: Pembina Utama Madya (IV/d)", 1),
        (_RANK + _NIP, "rank: IV/e", 1),
        (_RANK, "rank: Pembina Utama Muda (IV/c)", 0),
        (_RANK, "rank: Pembina Tingkat I", 0),
        (_RANK, "rank: Penasihat", 0),
    ],
)  # fmt: skip
def test_nobody_has_a_higher_rank_than_in_the_file_of_the_party(
    tmp_path: Path, old: str, new: str, count: int
) -> None:
    said = told(tmp_path, "officials", _CHAIR, (_CHAIR, old, new), folder="seaweed")

    assert ["in the file of the party" in each for each in said] == [True] * count


BOTH = "are both named as"
ROW = "Contoh Kadis Kedua, S.Sos.\n    office: {id: Kepala Dinas Sosial, en: Head of the Social Affairs Office}"
LAWYER = "name: Contoh Kabag Pertama, S.H.\n    office: {id: Kepala Bagian Hukum"


@pytest.mark.parametrize(
    ("folder", "file", "old", "new"),
    [
        ("trafficking", MINUTES, LAWYER, LAWYER.replace("Contoh Kabag Pertama", "Sungguh Lain Rekaan")),
        (
            "examples",
            "pacitan-wonogiri-gunungkidul/minutes/2026-11-17.yaml",
            "id: Staf Sekretariat Daerah Kabupaten Pacitan",
            "id: Sekretaris Daerah Kabupaten Pacitan",
        ),
    ],
)  # fmt: skip
def test_two_persons_in_one_office_are_found(
    tmp_path: Path, folder: str, file: str, old: str, new: str
) -> None:
    said = told(tmp_path, "officials", file, (file, old, new), folder=folder)

    assert [each for each in said if BOTH in each]


_MEETING = """meeting:
  name: {id: Rapat Narahubung GT PP TPPO Kabupaten Nunukan dan Kabupaten Timor Tengah Utara}
  date: 2026-05-12
  start: "09:00"
  end: "11:30"
  zone: WITA
  venue: {id: "ruang rapat Sekretariat Daerah, Nunukan"}
"""
_HEAD = "  - office: {id: Kepala Dinas Sosial}"


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("Sungguh Lain Rekaan, S.H.", BOTH),
        ("Contoh Kadis Kedoa, S.Sos.", "is spelt `Contoh Kadis Kedua, S.Sos.` elsewhere"),
        ("Contoh Kadis Kedua", ""),
        ("", ""),
    ],
)
def test_a_list_that_names_another_head_than_the_minutes_is_found(
    tmp_path: Path, name: str, message: str
) -> None:
    row = _HEAD.replace("- office", f"- name: {name}\n    office") if name else _HEAD
    edits = [(LIST, _MEETING, "minutes: 2026-05-12\n"), (LIST, _HEAD, row)]

    said = told(tmp_path, "officials", LIST, *edits)

    assert [message in each for each in said] == ([True] if message else [])


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (ROW, ROW.replace("Kepala Dinas Sosial", "Kepala Dinas Kesehatan")),
        (ROW, ROW.replace("Kepala Dinas Sosial", "Staf Bagian Hukum")),
        (LAWYER, LAWYER.replace("Contoh Kabag Pertama", "Sungguh Lain Rekaan").replace("id: Kepala", "id: Plh. Kepala")),
        (LAWYER, LAWYER.replace("Contoh Kabag Pertama, S.H.", "Contoh Kabag Pertama")),
    ],
)  # fmt: skip
def test_one_person_an_office_passes(tmp_path: Path, old: str, new: str) -> None:
    said = told(tmp_path, "officials", MINUTES, (MINUTES, old, new))

    assert [each for each in said if BOTH in each] == []


# ---- numbers -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("edit", "file", "message"),
    [
        ((INVITATION, "/V/2026", "/V/2025"), INVITATION, "is a number from 2025"),
        ((MINUTES, "/V/2026", "/V/2016"), MINUTES, "is a number from 2016"),
        (
            (REFERRAL, "/VI/2026", "/IV/2026"),
            REFERRAL,
            "`IV` in `400.9.8/41/DSP3A/IV/2026` is not the month",
        ),
        ((AGREEMENT, "8/SETDA-TAPEM/III", "8/SETDA-TAPEM/IV"), AGREEMENT, "is not the month"),
        ((COOPERATION, "SETDA-TAPEM/III", "SETDA-TAPEM/II"), COOPERATION, "is not the month"),
        ((SLIP, "number: 400.9.8/42", "number: 400.9.8/41"), SLIP, "is also the number of"),
        ((RECORD, "number: 400.9.8/60", "number: 400.9.8/52"), RECORD, "is also the number of"),
    ],
)
def test_a_number_of_another_time_or_letter_is_found(
    tmp_path: Path, edit: Edit, file: str, message: str
) -> None:
    said = told(tmp_path, "letter-number", file, edit)

    assert message in " ".join(said)


@pytest.mark.parametrize(
    ("edit", "file"),
    [
        ((INVITATION, "000.1.5/27/SETDA/V/2026", "005/0123"), INVITATION),
        ((INVITATION, "000.1.5/27/SETDA/V/2026", "B/27/II/KES.3/2026"), INVITATION),
        ((INVITATION, "000.1.5/27/SETDA/V/2026", "000.1.5/27/429.110/2026"), INVITATION),
        ((INVITATION, "000.1.5/27/SETDA/V/2026", "400.9.8/41/DSP3A/2026"), INVITATION),
        ((INVITATION, "number: 000.1.5/27/SETDA/V/2026\n", ""), INVITATION),
    ],
)
def test_numbers_of_other_shapes_pass(tmp_path: Path, edit: Edit, file: str) -> None:
    assert told(tmp_path, "letter-number", file, edit) == []


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("surat Nomor 100.2.2/9/SETDA-TAPEM/I/2026 tanggal 12 Januari 2026.", 1),
        ("surat Bupati Nunukan Nomor 100.2.2/15/SETDA-TAPEM/I/2026 tanggal 12 Januari 2026.", 1),
        ("cara kerja sama dengan daerah lain menurut peraturan menteri, dan perihal yang disampaikan dalam surat Nomor 100.2.2/9/SETDA-TAPEM/I/2026 tanggal 12 Januari 2026.", 1),
        ("surat Nomor 100.2.2/5/SETDA-TAPEM/I/2026 tanggal 12 Januari 2026.", 0),
        ("surat Nomor 100.2.2/19/SETDA-TAPEM/II/2026 tanggal 16 Februari 2026.", 0),
        ("surat Nomor 100.2.2/9/SETDA-TAPEM/I/2026 tanggal 13 Januari 2026.", 0),
        ("surat Nomor 100.2.2/9/SETDA-TAPEM/I/2025 tanggal 31 Februari 2026.", 0),
        ("surat Bupati Timor Tengah Utara Nomor 100.2.2/9/SETDA-TAPEM/I/2026 tanggal 12 Januari 2026.", 0),
        ("surat Nomor 100.2.2/9/SETDA-TAPEM/I/2026 tanggal 12 Januari 2026 kepada Gubernur.", 0),
        ("surat Nomor 400.9.8/3/DSP3A/I/2026 tanggal 12 Januari 2026.", 0),
        ("surat lain Nomor 100.2.2/9/SETDA-TAPEM/I/2026 tanggal 12 Januari 2026.", 0),
        ("surat undangan Nomor 100.2.2/9/SETDA-TAPEM/I/2026 tanggal 12 Januari 2026.", 0),
        ("surat rujukan Nomor 100.2.2/9/SETDA-TAPEM/I/2026 tanggal 12 Januari 2026.", 0),
        ("surat pengantar Nomor 100.2.2/9/SETDA-TAPEM/I/2026 tanggal 12 Januari 2026.", 0),
        ("jawaban atas penawaran dengan surat jawaban Nomor 100.2.2/9/SETDA-TAPEM/I/2026 tanggal 12 Januari 2026.", 0),
        ("surat kuasa Nomor 100.2.2/9/SETDA-TAPEM/I/2026 tanggal 12 Januari 2026.", 0),
        ("surat rekomendasi Nomor 100.2.2/9/SETDA-TAPEM/I/2026 tanggal 12 Januari 2026.", 0),
        ("surat penawaran Nomor 100.2.2/9/SETDA-TAPEM/I/2026 tanggal 12 Januari 2026.", 1),
        ("jawaban atas surat penawaran kerja sama Nomor 100.2.2/9/SETDA-TAPEM/I/2026 tanggal 12 Januari 2026.", 1),
    ],
)  # fmt: skip
def test_the_letter_of_a_day_has_its_own_number(tmp_path: Path, words: str, count: int) -> None:
    old = "Rapat membahas alur surat rujukan dan formulir tertutup, juga"

    said = told(tmp_path, "letter-number", MINUTES, (MINUTES, old, f"Rapat membahas {words} Juga"))

    assert len(said) == count
    assert all("in the folder has another number" in each for each in said)


@pytest.mark.parametrize(
    ("number", "count"),
    [
        ("000.1.5/72/SETDA/V/2026", 1),
        ("000.1.5/27/SETDA/V/2026", 0),
        ("400.9.8/41/DSP3A/VI/2026", 0),
    ],
)
def test_minutes_tell_of_the_invitation_by_its_number(
    tmp_path: Path, number: str, count: int
) -> None:
    old = "Rapat membahas alur surat rujukan dan formulir tertutup, juga"
    words = f"Rapat diadakan berdasarkan surat undangan Nomor {number}. Juga"

    said = told(tmp_path, "letter-number", MINUTES, (MINUTES, old, words))

    assert [each for each in said if "number of the invitation" in each] == said
    assert len(said) == count


@pytest.mark.parametrize(
    ("called", "count"),
    [
        ("Perjanjian Kerja Sama Nomor 001/CONTOH/2026", 1),
        ("Perjanjian Kerja Sama Nomor 011/CONTOH/2026", 0),
        ("Kesepakatan Bersama Nomor 012/CONTOH/2026", 1),
        ("Kesepakatan Bersama Nomor 001/CONTOH/2026", 0),
        ("Kesepakatan Bersama Nomor 777/CONTOH/2026", 0),
    ],
)
def test_an_agreement_does_not_have_the_number_of_its_cooperation_agreement(
    tmp_path: Path, called: str, count: int
) -> None:
    root = shutil.copytree(AGREEMENTS, tmp_path / "agreements")
    path = root / "pacitan-wonogiri-gunungkidul/deliberations/2027-09-06.yaml"
    text = path.read_text("utf-8")
    old = "  - Perjanjian Kerja Sama dan adendumnya"
    assert old in text
    path.write_text(text.replace(old, f"  - {called} dan adendumnya"), "utf-8")

    assert len(found("letter-number", path)) == count


_TEAM_REPORT = "reports/2026-2.yaml"


@pytest.mark.parametrize(
    ("called", "count"),
    [
        ("Kesepakatan Bersama Nomor 005/CONTOH/2026 tentang Penanggulangan Bencana", 1),
        ("Kesepakatan Bersama Nomor 777/XYZ/2025 tentang Penanggulangan Bencana", 1),
        (
            "Perjanjian Kerja Sama Nomor 001/CONTOH/2026 tentang Pertukaran Informasi dan Peringatan Dini Bencana",
            1,
        ),
        ("Kesepakatan Bersama Nomor 005/CONTOH/2026", 1),
        ("Kesepakatan Bersama Nomor 002/CONTOH/2026 tentang Penanggulangan Bencana", 0),
        ("Kesepakatan Bersama Nomor 003/CONTOH/2026", 0),
        ("Perjanjian Kerja Sama Nomor 011/CONTOH/2026", 0),
        ("Kesepakatan Bersama Nomor 005/CONTOH/2026 tentang Pertanian", 0),
        ("kesepakatan lain, yaitu Kesepakatan Bersama Nomor 005/CONTOH/2026", 0),
        ("Kesepakatan Bersama Nomor 005/CONTOH/2026 dengan Kabupaten Klaten, yang terdahulu", 0),
        ("Kesepakatan Bersama Nomor 100.3.7/9/BPBD/2026", 0),
    ],
)
def test_a_report_calls_its_agreement_by_a_number_of_it(
    tmp_path: Path, called: str, count: int
) -> None:
    there = "      - Geladi bersama diselenggarakan"
    edit = (_TEAM_REPORT, there, f"      - Pelaporan ini didasarkan pada {called}.\n{there}")

    assert len(found("letter-number", copied("examples", tmp_path, edit) / _TEAM_REPORT)) == count


@pytest.mark.parametrize(
    ("called", "count"),
    [
        ("Kesepakatan Bersama Nomor 100.3.7.1/03/X/2026 tanggal 7 September 2026", 1),
        ("Kesepakatan Bersama Nomor 11/CSR-DIR/2026", 1),
        ("Kontrak Nomor 07/CSR-DIR/2026", 1),
        ("Kesepakatan Bersama Nomor 100.3.7.1/01/IX/2026 tanggal 7 September 2026", 0),
        ("Kontrak Nomor 100.3.7.1/03/X/2026", 0),
        ("surat Nomor 100.3.7.1/09/IX/2026", 0),
    ],
)
def test_a_contract_does_not_give_its_own_number_to_its_agreement(
    tmp_path: Path, called: str, count: int
) -> None:
    contract = "pelatihan-kerja/cooperations/training.yaml"
    there = "bahwa korban Tindak Pidana Perdagangan Orang dari wilayah PIHAK KESATU memerlukan"
    edit = (contract, there, f"bahwa menurut {called} peserta memerlukan")

    assert len(found("letter-number", copied("examples", tmp_path, edit) / contract)) == count


@pytest.mark.parametrize(
    ("opening", "count"),
    [
        ("Menindaklanjuti surat Bupati Bulungan Nomor 000.1.5/27/SETDA/V/2026, kami mengundang:", 1),
        ("Menindaklanjuti surat Bupati Bulungan Nomor 000.1.5/26/SETDA/V/2026, kami mengundang:", 0),
        ("Peserta menjawab undangan ini dengan menyebut Nomor 000.1.5/27/SETDA/V/2026.", 0),
    ],
)  # fmt: skip
def test_a_letter_does_not_rest_on_its_own_number(tmp_path: Path, opening: str, count: int) -> None:
    said = told(
        tmp_path,
        "letter-number",
        INVITATION,
        (INVITATION, "copies:", f"notes: ['{opening}']\ncopies:"),
    )

    assert len(said) == count


def test_a_number_of_last_year_may_come_again(tmp_path: Path) -> None:
    root = copied("disaster", tmp_path)
    text = (root / "merapi/invitations/2024-02-19.yaml").read_text("utf-8")
    later = text.replace("date: 2024-", "date: 2025-")
    (root / "merapi/invitations/2025-02-19.yaml").write_text(later, "utf-8")

    assert found("letter-number", root / "merapi/invitations") == []
    again = text.replace("date: 2024-02-27", "date: 2024-03-27")
    (root / "merapi/invitations/2024-02-20.yaml").write_text(again, "utf-8")
    assert len(found("letter-number", root / "merapi/invitations")) == 2


def test_the_secretary_of_one_party_is_not_that_of_the_other(tmp_path: Path) -> None:
    chair = "Asisten Pemerintahan dan Kesejahteraan Rakyat Sekretariat Daerah Kabupaten Nunukan"
    edits = (
        (MINUTES, chair, "Sekretaris Daerah Kabupaten Timor Tengah Utara"),
        (MINUTES, "Contoh Asisten Pertama, S.Sos.", "Drs. Contoh Sekda Pertama, M.Si."),
    )

    found = told(tmp_path, "officials", MINUTES, *edits)

    assert any(
        "holds another office: `Sekretaris Daerah Kabupaten Nunukan`" in each for each in found
    )


_MET = "pacitan-wonogiri-gunungkidul/minutes/2026-11-17.yaml"
_HEAD_OF_AGENCY = (
    "id: Kepala Badan Penanggulangan Bencana Daerah Kabupaten Wonogiri\n    institution"
)


@pytest.mark.parametrize(
    ("old", "new", "count"),
    [
        (_HEAD_OF_AGENCY, "id: Sekretaris Daerah Kabupaten Wonogiri\n    institution", 1),
        (_HEAD_OF_AGENCY, "id: Sekretaris Daerah\n    institution", 1),
        (_HEAD_OF_AGENCY, "id: Bupati Wonogiri\n    institution", 1),
        ("- name: Pejabat Fiktif Tujuh Belas\n", "- name: Pejabat Fiktif Tujuh\n", 1),
        ("- name: Pejabat Fiktif Tujuh Belas\n", "- name: Pejabat Fiktif Dua Puluh Satu\n", 0),
        (_HEAD_OF_AGENCY, "id: Plh. Sekretaris Daerah Kabupaten Wonogiri\n    institution", 0),
        (_HEAD_OF_AGENCY, "id: Kepala Dinas Sosial Kabupaten Wonogiri\n    institution", 0),
        (_HEAD_OF_AGENCY, "id: Kepala BPBD Kabupaten Wonogiri\n    institution", 0),
        (_HEAD_OF_AGENCY, "id: Kepala Badan Penanggulangan Bencana Daerah\n    institution", 0),
    ],
)
def test_who_heads_one_office_is_not_listed_in_that_of_another(
    tmp_path: Path, old: str, new: str, count: int
) -> None:
    said = told(tmp_path, "officials", _MET, (_MET, old, new), folder="examples")

    assert len([each for each in said if "holds another office" in each]) == count


# ---- who leads, and who signs ------------------------------------------------------------

_EARLY_WARNING = "pacitan-wonogiri-gunungkidul/cooperations/early-warning.yaml"
_OPENED = "id: Ketua membuka rapat dan menyampaikan"


def test_the_head_of_another_office_who_signs_is_found(tmp_path: Path) -> None:
    edit = (_EARLY_WARNING, "name: Pejabat Fiktif Sembilan Belas", "name: Pejabat Fiktif Sembilan")

    (said,) = told(tmp_path, "officials", _EARLY_WARNING, edit, folder="examples")

    assert "signs for `Kepala Badan Penanggulangan Bencana Daerah Kabupaten Gunungkidul`" in said


def test_a_signatory_who_does_not_head_the_office_at_a_meeting_of_those_days_is_found(
    tmp_path: Path,
) -> None:
    edit = (_EARLY_WARNING, "name: Pejabat Fiktif Sembilan Belas", "name: Contoh Pejabat Lama")

    (said,) = told(tmp_path, "officials", _EARLY_WARNING, edit, folder="examples")

    assert "minutes/2026-11-17.yaml" in said


@pytest.mark.parametrize("is_draft", [False, True])
def test_a_signatory_who_is_in_no_file_passes_unless_it_is_a_draft(
    tmp_path: Path, *, is_draft: bool
) -> None:
    edits = [
        (_EARLY_WARNING, "name: Pejabat Fiktif Sembilan Belas", "name: Contoh Pejabat Lama"),
        (_MET, "date: 2026-11-17", "date: 2027-11-17"),
    ]
    if is_draft:
        draft = "languages: [id, en]\ndraft: {id: Draf contoh., en: A sample draft.}"
        edits.append((_EARLY_WARNING, "languages: [id, en]", draft))

    said = told(tmp_path, "officials", _EARLY_WARNING, *edits, folder="examples")

    assert len(said) == is_draft


@pytest.mark.parametrize(
    "opening",
    [
        "Rapat dipimpin oleh Asisten Administrasi Umum Kabupaten Wonogiri, dan dibuka dengan doa. Ketua menyampaikan",
        "Camat Pringkuku sebagai pimpinan rapat, membuka rapat dan menyampaikan",
    ],
)
def test_another_who_leads_the_meeting_is_found(tmp_path: Path, opening: str) -> None:
    edit = (_MET, _OPENED, f"id: {opening}")

    (said,) = told(tmp_path, "minutes-fields", _MET, edit, folder="examples")

    assert "but `chair` is `Sekretaris Daerah Kabupaten Pacitan`" in said


@pytest.mark.parametrize(
    "opening",
    [
        "Sekretaris Daerah Kabupaten Pacitan selaku pimpinan rapat membuka rapat dan menyampaikan",
        "Rapat dipimpin oleh Sekretaris Daerah. Ketua menyampaikan",
        "Rapat dibuka oleh Bupati Pacitan, lalu dipimpin ketua, yang menyampaikan",
        "Kepala Badan Penanggulangan Bencana Daerah selaku ketua panitia menyampaikan",
        "Kepala Bagian Hukum mewakili Sekretaris Daerah Kabupaten Pacitan selaku pimpinan rapat, menyampaikan",
    ],
)
def test_who_leads_the_meeting_in_other_words_passes(tmp_path: Path, opening: str) -> None:
    edit = (_MET, _OPENED, f"id: {opening}")

    assert told(tmp_path, "minutes-fields", _MET, edit, folder="examples") == []


ROUND_TABLE = "pacitan-wonogiri-gunungkidul/minutes/2026-11-17.yaml"
SPEAKS = "discussion:\n"


def who_speaks(tmp_path: Path, said: str) -> list[str]:
    """Return what is told of minutes whose discussion begins with *said*."""
    item = f"discussion:\n  - {{key: said, text: {{id: '{said}'}}}}\n"
    return told(
        tmp_path, "minutes-fields", ROUND_TABLE, (ROUND_TABLE, SPEAKS, item), folder="examples"
    )


@pytest.mark.parametrize(
    "said",
    [
        "Kepala Dinas Kesehatan Kabupaten Wonogiri menyampaikan kesiapan puskesmas.",
        "Kepala Dinas Perhubungan menjelaskan jalur evakuasi.",
    ],
)
def test_who_speaks_at_a_meeting_was_there(tmp_path: Path, said: str) -> None:
    (message,) = who_speaks(tmp_path, said)

    assert "nobody of this office is among those present" in message


@pytest.mark.parametrize(
    "said",
    [
        "Kepala Badan Penanggulangan Bencana Kabupaten Pacitan menyampaikan kesiapan petugas.",
        "Kepala UPTD Puskesmas Contoh menyampaikan kesiapan petugas.",
        "Kepala Dinas Kesehatan akan menyampaikan kesiapan petugas.",
        "Kepala Dinas Perhubungan Kabupaten Wonogiri diminta menyampaikan jalur evakuasi.",
        "Direktur Rumah Sakit Contoh menyampaikan kesiapan petugas.",
    ],
)
def test_who_speaks_under_a_shorter_name_or_for_an_office_passes(tmp_path: Path, said: str) -> None:
    assert who_speaks(tmp_path, said) == []


_LANDING = "kotabaru-majene/minutes/2022-06-08.yaml"
_SENT = "banyuwangi-jembrana/transmittals/2023-11-14.yaml"


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("Dinas Kelautan dan Perikanan Kabupaten Kotabaru menyampaikan data.", 1),
        ("Data disampaikan oleh Dinas Perikanan Kabupaten Majene.", 1),
        ("Kepala Dinas Perikanan dan Kelautan Kabupaten Majene hadir.", 1),
        ("Dinas Perikanan Kabupaten Kotabaru dan Dinas Kelautan dan Perikanan Kabupaten Majene hadir.", 0),
        ("Dinas Perikanan, dahulu Dinas Kelautan dan Perikanan Kabupaten Kotabaru, hadir.", 0),
        ("Badan Perencanaan dan Dinas Kelautan dan Perikanan Kabupaten Kotabaru hadir.", 1),
        ("Dinas Kesehatan Kabupaten Kotabaru hadir.", 0),
        ("Dinas Kelautan dan Perikanan Provinsi Kalimantan Selatan hadir.", 0),
        ("Dinas Kelautan dan Perikanan menerima Bupati Kotabaru.", 0),
    ],
)  # fmt: skip
def test_an_office_is_called_as_the_file_of_its_region_calls_it(
    tmp_path: Path, said: str, count: int
) -> None:
    text = f"  - {{key: data, commitment: landing, text: {{id: {said!r}, en: 'It is so.'}}}}\nfollow_up:\n"
    edit = (_LANDING, "follow_up:\n", text)

    assert len(told(tmp_path, "office-region", _LANDING, edit, folder="fisheries")) == count


@pytest.mark.parametrize(
    ("office", "count"),
    [
        ("Kepala Dinas Kebudayaan dan Pariwisata Kabupaten Jembrana, place", 1),
        ("Kepala Dinas Kebudayaan dan Pariwisata, institution: Pemerintah Kabupaten Jembrana, place", 1),
        ("Kepala Dinas Pariwisata dan Kebudayaan, institution: Pemerintah Kabupaten Jembrana, place", 0),
    ],
)  # fmt: skip
def test_the_office_of_an_addressee_is_called_as_the_file_of_its_region_calls_it(
    tmp_path: Path, office: str, count: int
) -> None:
    old = "Kepala Dinas Pariwisata dan Kebudayaan Kabupaten Jembrana, place"
    said = told(tmp_path, "office-region", _SENT, (_SENT, old, office), folder="tourism")

    assert len(said) == count


_LENT = "buku-digital/transmittals/2026-03-23.yaml"


@pytest.mark.parametrize(
    ("place", "count"),
    [("Bukittinggi", 1), ("Padang Panjang", 1), ("Mandiangin Koto Selayan", 1), ("Padang", 0)],
)
def test_a_city_is_not_the_seat_of_a_party_with_a_longer_name(
    tmp_path: Path, place: str, count: int
) -> None:
    edit = (_LENT, "\nplace: Payakumbuh", f"\nplace: {place}")

    assert len(told(tmp_path, "office-region", _LENT, edit, folder="library")) == count


_ANSWER = "bank-darah/offer-answers/2026-02-10.yaml"


@pytest.mark.parametrize(
    ("place", "count"),
    [
        ("Kepanjen", 1),
        ("Mejayan", 1),
        ("Kraksaan", 1),
        ("Surabaya", 0),  # the capital of its province
        ("Kediri", 0),
        ("Plaosan", 0),  # its own districts and villages
        ("Sarangan", 0),
        ("Sukowidi", 0),
        ("Ungaran", 0),  # in another province, where nobody but who travels writes
        ("Kota Khayal", 0),
    ],
)
def test_a_letter_of_a_regency_is_not_dated_in_a_district_of_its_neighbour(
    tmp_path: Path, place: str, count: int
) -> None:
    edit = (_ANSWER, "\nplace: Magetan", f"\nplace: {place}")

    assert len(told(tmp_path, "office-region", _ANSWER, edit, folder="transfusion")) == count


_REGISTRY = "surakarta-karanganyar/minutes/2026-04-09.yaml"


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("Camat Jebres Kabupaten Karanganyar", 1),
        ("Camat Laweyan, Kabupaten Karanganyar", 1),
        ("Kecamatan Colomadu di Kota Surakarta", 1),
        ("Camat Jebres (Kabupaten Karanganyar)", 1),
        ("Camat Jebres Kota Surakarta", 0),
        ("Camat Colomadu Kabupaten Karanganyar", 0),
        ("Camat Karanganyar Kabupaten Karanganyar", 0),
        ("Camat Khayal Raya Kabupaten Karanganyar", 0),
        ("Camat Jebres dan Bupati Karanganyar", 0),
        ("Kecamatan Jebres, Kabupaten Karanganyar, dan Kabupaten Sukoharjo", 0),
        ("Camat Jebres dan Camat Colomadu Kabupaten Karanganyar", 0),
    ],
)
def test_a_district_is_named_with_its_own_region(tmp_path: Path, said: str, count: int) -> None:
    edit = (_REGISTRY, "- {id: Camat Jebres}", f'- {{id: "{said}"}}')

    assert len(told(tmp_path, "office-region", _REGISTRY, edit, folder="records")) == count


def test_two_signatories_with_each_others_names_are_found(tmp_path: Path) -> None:
    file = "sampah/cooperations/tpa.yaml"
    edits = (
        (file, "name: Contoh Samsudin Iskandar", "name: Contoh Nobody"),
        (file, "name: Contoh Vinsensius Rustandi", "name: Contoh Samsudin Iskandar"),
        (file, "name: Contoh Nobody", "name: Contoh Vinsensius Rustandi"),
    )

    said = told(tmp_path, "officials", file, *edits, folder="waste")

    assert [each.split(" signs for ")[0] for each in said] == [
        "warning tpa: `Contoh Vinsensius Rustandi`",
        "warning tpa: `Contoh Samsudin Iskandar`",
    ]


# ---- the seat of a body without a code ---------------------------------------------------

BODY, COMPANY = "parties/kanwil-imigrasi-ntb.yaml", "parties/pt-contoh-sejahtera.yaml"
SYNERGY, CONTRACT = "ntb-pekerja-migran/agreement.yaml", "pelatihan-kerja/agreement.yaml"


@pytest.mark.parametrize(
    ("file", "edits", "count"),
    [
        (SYNERGY, [(BODY, "seat: Mataram", "seat: Kupang")], 1),
        (SYNERGY, [(BODY, "Nomor 2, Mataram", "Nomor 2, Denpasar")], 1),
        (
            SYNERGY,
            [
                (
                    BODY,
                    "    address: Jalan Fiktif Nomor 2, Mataram",
                    "    address: Jalan Fiktif Nomor 2, Ende",
                )
            ],
            1,
        ),
        (
            SYNERGY,
            [
                (BODY, "seat: Mataram", "seat: Kupang"),
                (BODY, "Nomor 2, Mataram", "Nomor 2, Kupang"),
                (BODY, "Nomor 2, Mataram", "Nomor 2, Kupang"),
            ],
            1,
        ),
        (
            SYNERGY,
            [
                (BODY, "seat: Mataram", "seat: Kota Rekaan"),
                (BODY, "Nomor 2, Mataram", "Nomor 2, Palangka Raya"),
            ],
            1,
        ),
        (CONTRACT, [(COMPANY, "seat: Tarakan", "seat: Makassar")], 1),
        (
            CONTRACT,
            [
                (COMPANY, "seat: Tarakan", "seat: Palangka Raya"),
                (COMPANY, "7, Tarakan", "7, Palangkaraya"),
            ],
            0,
        ),
        (CONTRACT, [(COMPANY, "7, Tarakan", "7, Menteng, Jakarta Pusat 10310")], 1),
        (SYNERGY, [(BODY, "Nomor 2, Mataram", "Nomor 2, Praya, Lombok Tengah")], 0),
        (SYNERGY, [(BODY, "Nomor 2, Mataram", "Nomor 2, Nusa Tenggara Barat 83125")], 0),
        (SYNERGY, [(BODY, "Jalan Fiktif Nomor 2, Mataram", "Jalan Kupang Nomor 2, Mataram")], 0),
        (SYNERGY, [(BODY, "seat: Mataram", "seat: Kota Rekaan Baru")], 0),
        (
            CONTRACT,
            [
                (
                    COMPANY,
                    "    address: Jalan Fiktif Nomor 7, Tarakan",
                    "    address: Jalan Fiktif Nomor 7, Surabaya",
                )
            ],
            0,
        ),
        (
            CONTRACT,
            [
                (COMPANY, "seat: Tarakan", "seat: Jakarta"),
                (COMPANY, "7, Tarakan", "7, Setiabudi, Jakarta Selatan 12910"),
            ],
            0,
        ),
        (
            CONTRACT,
            [
                (COMPANY, "seat: Tarakan", "seat: Kutoarjo"),
                (COMPANY, "7, Tarakan", "7, Kelurahan Kutoarjo, Jawa Tengah"),
            ],
            0,
        ),
    ],
)
def test_a_body_without_a_code_has_its_seat_where_it_says(
    tmp_path: Path, file: str, edits: list[Edit], count: int
) -> None:
    said = told(tmp_path, "party-region", file, *edits, folder="examples")

    assert len(said) == count


WAJO = "parties/wajo.yaml"
LAMPS = "lampu-perbatasan/cooperations/pemasangan.yaml"
_SEAT = "seat: Sengkang"


@pytest.mark.parametrize(
    ("edits", "message"),
    [
        ([(WAJO, _SEAT, "seat: Watampone")], "`Watampone` is in Kabupaten Bone"),
        ([(WAJO, _SEAT, "seat: Watansoppeng")], "`Watansoppeng` is in Kabupaten Soppeng"),
        ([(WAJO, _SEAT, "seat: Tempe")], ""),
        ([(WAJO, _SEAT, "seat: Atakkae")], ""),
        ([(WAJO, _SEAT, "seat: Kota Rekaan")], ""),
        ([(WAJO, _SEAT, "seat: Watampone"), (WAJO, "63, Sengkang\"\nhead", "63, Watampone\"\nhead")], ""),
    ],
)  # fmt: skip
def test_the_seat_of_another_region_is_none_of_its_own(
    tmp_path: Path, edits: list[Edit], message: str
) -> None:
    said = told(tmp_path, "party-region", LAMPS, *edits, folder="lamps")

    assert len(said) == bool(message)
    assert message in "".join(said)
