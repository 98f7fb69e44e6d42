"""Invitation, minutes and list of attendance tell of one meeting."""

from __future__ import annotations

from pathlib import Path

import pytest

from mou_gen.errors import Level
from tests.checks.found import found
from tests.dossiers import copied

INVITATION = "nunukan-ttu/invitations/2026-05-04.yaml"
MINUTES = "nunukan-ttu/minutes/2026-05-12.yaml"
LIST = "nunukan-ttu/attendance/2026-05-12.yaml"


def told(tmp_path: Path, file: str, *edits: tuple[str, str, str]) -> list[str]:
    """Return what the rule tells of *file* in the folder with *edits*."""
    path = copied("trafficking", tmp_path, *edits) / file
    problems = found("same-meeting", path)
    assert all(each.level is Level.WARNING for each in problems)
    assert all(each.source.file.endswith(Path(file).name) for each in problems)
    return [each.message for each in problems]


@pytest.mark.parametrize(
    ("old", "new", "told_twice"),
    [
        ("", "", True),
        ('start: "09:10"\n', "", True),
        ('start: "09:10"', 'start: "08:10"', False),
        ("date: 2026-05-12", "date: 2026-05-13", False),
        ("Rapat Narahubung", "Rapat Kepala Dinas", False),
    ],
)
def test_a_copy_of_minutes_is_found_in_both_files(
    tmp_path: Path, old: str, new: str, told_twice: bool
) -> None:
    first = copied("trafficking", tmp_path) / MINUTES
    second = first.with_name("2026-05-12 - Copy.yaml")
    text = first.read_text("utf-8")
    assert old in text
    second.write_text(text.replace(old, new, 1), "utf-8")

    for path, other in ((first, second), (second, first)):
        said = [each.message for each in found("same-meeting", path)]
        assert (
            any(f"{other.name} has minutes of this meeting" in each for each in said) == told_twice
        )


@pytest.mark.parametrize("file", [MINUTES, LIST])
def test_documents_of_one_meeting_that_agree_pass(tmp_path: Path, file: str) -> None:
    assert told(tmp_path, file) == []


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("date: 2026-05-12", "date: 2026-05-13", "the meeting is of 13-05-2026 here"),
        ("zone: WITA", "zone: WIB", "the time zone is `WIB` here"),
        ('start: "09:10"', 'start: "08:00"', "the meeting begins at 08:00 here"),
        ('start: "09:10"', 'start: "11:10"', "the meeting begins at 11:10 here"),
        ("Daerah, Nunukan", "Daerah, Kefamenanu", "is different in"),
        ("Rapat Narahubung", "Rapat Kepala Dinas", "is different in"),
        ("000.1.5/27/", "000.1.5/72/", "is not the number of the invitation in"),
        ("2026-05-04}", "2026-05-05}", "05-05-2026 is not the date of the invitation in"),
        ("Penetapan tindak lanjut,", "Penutup,", "is on the agenda in"),
        ('start: "09:10"', 'start: "09:30"', "the meeting begins at 09:30 here"),
        ("4 (empat) orang", "7 (tujuh) orang", "but the list has 4 names"),
        ("4 (empat) orang", "3 (tiga) orang", "but the list has 4 names"),
        (
            "4 (empat) orang",
            "5 (lima) orang, yaitu 4 (empat) orang dari Kabupaten Nunukan dan 1 (satu) orang dari Kabupaten Belu",
            "`5 (lima)` were present",
        ),
        (
            "institution: {id: Pemerintah Kabupaten Timor Tengah Utara, en",
            "institution: {id: Pemerintah Kabupaten Belu, en",
            "Kabupaten Belu is present, but is not a party and was not invited",
        ),
        (
            "id: Narahubung GT PP TPPO Kabupaten Timor Tengah Utara\n",
            "id: Narahubung GT PP TPPO\n",
            "",
        ),
    ],
)
def test_minutes_that_tell_of_another_meeting_are_found(
    tmp_path: Path, old: str, new: str, message: str
) -> None:
    messages = told(tmp_path, MINUTES, (MINUTES, old, new))

    assert len(messages) == bool(message)
    assert message in "".join(messages)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('start: "09:10"', 'start: "09:00"'),
        ('start: "09:10"', 'start: "10:55"'),
        ("id: ruang rapat Sekretariat Daerah, Nunukan", "id: Ruang Rapat Setda Kab. Nunukan"),
        ("id: ruang rapat Sekretariat Daerah, Nunukan", "id: Setda, Nunukan, lantai 2"),
        ("id: Pembahasan tata cara rujukan lintas daerah", "id: Tata cara rujukan lintas daerah"),
        ("invitation: {number: 000.1.5/27/SETDA/V/2026, date: 2026-05-04}\n", ""),
        ("4 (empat) orang", "perwakilan 2 (dua) kabupaten"),
        (
            "4 (empat) orang",
            "4 (empat) orang. Dari 12 (dua belas) petugas yang diundang mengikuti pembekalan, 8 (delapan) orang hadir",
        ),
        (
            "4 (empat) orang",
            "4 (empat) orang, yaitu 3 (tiga) orang dari Kabupaten Nunukan dan 1 (satu) orang dari Kabupaten Belu",
        ),
        (
            "4 (empat) orang",
            "3 (tiga) orang dari Kabupaten Nunukan dan 1 (satu) orang dari Kabupaten Belu",
        ),
        (
            "4 (empat) orang",
            "4 (empat) orang, terdiri atas 2 (dua) orang laki-laki dan 2 (dua) orang perempuan",
        ),
        (
            "institution: {id: Pemerintah Kabupaten Nunukan, en",
            "institution: {id: Badan Pusat Statistik Kabupaten Nunukan, en",
        ),
        ("name: Contoh Narahubung Pertama\n    office", "office"),
    ],
)
def test_minutes_that_tell_it_in_other_words_pass(tmp_path: Path, old: str, new: str) -> None:
    assert told(tmp_path, MINUTES, (MINUTES, old, new)) == []


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("Rapat dihadiri oleh 9 (sembilan) pihak.", 1),
        ("Rapat dihadiri perwakilan dari 9 (sembilan) pihak.", 1),
        ("Rapat dihadiri oleh 2 (dua) pihak.", 0),
        ("Rapat dihadiri oleh 9 (sembilan) perangkat daerah.", 0),
        ("Pelatihan dihadiri oleh 9 (sembilan) pihak.", 0),
        ("Rapat berikutnya akan dihadiri oleh 9 (sembilan) pihak.", 0),
    ],
)
def test_no_more_bodies_attend_than_there_are_participants(
    tmp_path: Path, said: str, count: int
) -> None:
    edit = (MINUTES, "4 (empat) orang.\n", f"4 (empat) orang. {said}\n")

    assert len(told(tmp_path, MINUTES, edit)) == count


@pytest.mark.parametrize(
    "said",
    ["Pada pukul 09.30 WITA", "Pada pukul 9.30 WITA", "Setelah peserta menunggu kuorum,"],
)
def test_minutes_that_tell_when_a_late_meeting_was_opened_pass(tmp_path: Path, said: str) -> None:
    late = (MINUTES, 'start: "09:10"', 'start: "09:30"')
    opened = (MINUTES, "id: Ketua membuka rapat", f"id: {said} Ketua membuka rapat")

    assert told(tmp_path, MINUTES, late, opened) == []


def test_minutes_of_a_meeting_that_was_called_by_no_letter_of_the_folder_pass(
    tmp_path: Path,
) -> None:
    root = copied("trafficking", tmp_path)
    (root / INVITATION).unlink()

    assert found("same-meeting", root / MINUTES) == []


def test_a_meeting_at_one_moment_in_two_zones_passes(tmp_path: Path) -> None:
    edits = [(MINUTES, 'start: "09:10"', 'start: "08:00"'), (MINUTES, "zone: WITA", "zone: WIB")]

    assert told(tmp_path, MINUTES, *edits) == []


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("date: 2026-05-12", "date: 2026-05-21", "the meeting is of 21-05-2026 here"),
        ('start: "09:00"', 'start: "10:00"', "the meeting begins at 10:00 here"),
        ("Daerah, Nunukan", "Daerah, Kefamenanu", "is different in"),
        ("Contoh Asisten Pertama", "Contoh Asisten Kedua", "chaired the meeting here, but not in"),
    ],
)
def test_a_list_of_another_meeting_is_found(
    tmp_path: Path, old: str, new: str, message: str
) -> None:
    (said,) = told(tmp_path, LIST, (LIST, old, new))

    assert message in said


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("date: 2026-05-12", "date: 2026-08-11"),
        ("ruang rapat Sekretariat Daerah", "Ruang Rapat Setda"),
        ("  name: Contoh Asisten Pertama, S.Sos.\n", ""),
    ],
)
def test_a_list_of_the_same_meeting_or_of_the_next_passes(
    tmp_path: Path, old: str, new: str
) -> None:
    assert told(tmp_path, LIST, (LIST, old, new)) == []


def test_a_party_on_the_list_alone_is_found(tmp_path: Path) -> None:
    edits = [
        (MINUTES, "id: Narahubung GT PP TPPO Kabupaten Timor Tengah Utara\n", "id: Narahubung\n"),
        (MINUTES, "id: Kepala Dinas Sosial Kabupaten Timor Tengah Utara\n", "id: Kepala Dinas\n"),
        (
            MINUTES,
            "en: Focal point of the GT PP TPPO of Timor Tengah Utara Regency\n",
            "en: Focal point\n",
        ),
        (
            MINUTES,
            "en: Head of the Social Affairs Office of Timor Tengah Utara Regency\n",
            "en: Head\n",
        ),
    ]

    (said,) = told(tmp_path, MINUTES, *edits)

    assert "Kabupaten Timor Tengah Utara is on the attendance list" in said


_CALLS = (INVITATION, "date: 2026-05-04", "date: 2026-07-27")
_NAME = (INVITATION, "name: Rapat Narahubung GT PP TPPO Kabupaten Nunukan dan Kabupaten Timor Tengah Utara", "name: Rapat Evaluasi Rujukan")  # fmt: skip
_DAY = (INVITATION, "  date: 2026-05-12", "  date: 2026-08-11")
_SET = (MINUTES, "venue: {id: konferensi video, en: video conference}", "start: \"09:00\"\n  venue: {id: 'ruang rapat Setda, Nunukan', en: room}")  # fmt: skip


@pytest.mark.parametrize(
    ("edit", "message"),
    [
        ((INVITATION, "  date: 2026-05-12", "  date: 2026-08-12"), "called for `12-08-2026`"),
        ((INVITATION, 'start: "09:00"', 'start: "10:00"'), "called for `10:00`"),
        (
            (
                INVITATION,
                "venue: ruang rapat Sekretariat Daerah, Nunukan",
                "venue: aula Bupati Timor Tengah Utara",
            ),
            "called for `aula Bupati Timor Tengah Utara`",
        ),
    ],
)
def test_an_invitation_calls_the_meeting_that_the_minutes_set(
    tmp_path: Path, edit: tuple[str, str, str], message: str
) -> None:
    edits = [each for each in (_DAY, _SET) if each[1] != edit[1]]
    (said,) = told(tmp_path, INVITATION, _CALLS, _NAME, *edits, edit)

    assert message in said


@pytest.mark.parametrize(
    "edits",
    [
        (_NAME, _DAY, _SET),
        (_DAY, _SET),
        (
            _NAME,
            (INVITATION, "  date: 2026-05-12", "  date: 2026-08-13"),
            (
                INVITATION,
                "copies:",
                "notes: [Rapat ini semula direncanakan pada tanggal 11 Agustus 2026.]\ncopies:",
            ),
        ),
        (_NAME, (INVITATION, "  date: 2026-05-12", "  date: 2026-11-10")),
        (
            (
                INVITATION,
                _NAME[1],
                "name: Rapat Penyusunan Anggaran Rujukan",
            ),
            (INVITATION, "  date: 2026-05-12", "  date: 2026-08-12"),
        ),
    ],
)
def test_the_same_meeting_one_that_is_moved_and_another_pass(
    tmp_path: Path, edits: tuple[tuple[str, str, str], ...]
) -> None:
    assert told(tmp_path, INVITATION, _CALLS, *edits) == []


SENT = "bima-dompu/transmittals/2024-11-18.yaml"
ITEM = "Notula rapat tanggal 13 November 2024"


@pytest.mark.parametrize(
    ("item", "count"),
    [
        ("Notula rapat tanggal 13 Oktober 2024", 1),
        ("Notula rapat tanggal 14 November 2024", 1),
        ("Risalah rapat pada hari Senin tanggal 13 November 2023", 1),
        ("Daftar hadir rapat tanggal 23 November 2024", 1),
        ("Notula tanggal 13 Desember 2024", 1),
        ("Hasil rapat yang diselenggarakan pada tanggal 13 Oktober 2024", 1),
        ("Notula rapat tanggal 13 November 2024", 0),
        ("Notula rapat tanggal 4 November 2024", 1),
        ("Daftar hadir rapat tanggal 4 November 2024", 1),
        ("Undangan rapat tanggal 4 November 2024", 0),
        ("Bahan rapat tanggal 4 November 2024", 0),
        ("Notula rapat teknis tim laboratorium tanggal 4 November 2024", 0),
        ("Notula rapat teknis tim laboratorium tanggal 14 November 2024", 0),
        ("Notula rapat tanggal 20 Mei 2024", 0),
        ("Notula rapat tanggal 13 Oktober 2024 antara laboratorium dan puskesmas", 0),
        ("Notula rapat tanggal 13 Oktober 2024 antara kedua daerah", 1),
        ("Notula rapat tanggal 13 November 2024 dan notula rapat tanggal 13 Oktober 2024", 0),
        ("Pedoman tanggal 13 Oktober 2024", 0),
        ("Daftar yang disusun dalam rapat pada tanggal 13 Oktober 2024", 1),
        ("Daftar yang disusun dalam rapat teknis tim laboratorium pada tanggal 13 Oktober 2024", 0),
        ("Daftar yang disusun dalam rapat pada tanggal 13 November 2024", 0),
    ],
)
def test_a_meeting_is_cited_by_its_day(tmp_path: Path, item: str, count: int) -> None:
    path = copied("health", tmp_path, (SENT, ITEM, item)) / SENT

    assert len(found("same-meeting", path)) == count


def test_minutes_cited_by_the_day_of_the_invitation_in_the_month_before(tmp_path: Path) -> None:
    minutes, invitation = (
        "bima-dompu/minutes/2024-11-13.yaml",
        "bima-dompu/invitations/2024-11-04.yaml",
    )
    edits = (
        (SENT, ITEM, "Notula rapat tanggal 30 Oktober 2024"),
        (minutes, "DINKES/2024, date: 2024-11-04", "DINKES/2024, date: 2024-10-30"),
        (invitation, "date: 2024-11-04", "date: 2024-10-30"),
    )

    assert len(found("same-meeting", copied("health", tmp_path, *edits) / SENT)) == 1


REPORT = "reports/2026-2.yaml"
LISTED = "Daftar petugas peringatan dini belum selesai disusun."


@pytest.mark.parametrize(("day", "count"), [("18 November 2026", 1), ("17 November 2026", 0)])
def test_a_report_cites_a_meeting_by_its_day(tmp_path: Path, day: str, count: int) -> None:
    edit = (REPORT, LISTED, f"Daftar belum disusun sesuai dengan keputusan rapat tanggal {day}.")

    assert len(found("same-meeting", copied("examples", tmp_path, edit) / REPORT)) == count


@pytest.mark.parametrize(
    ("said", "message"),
    [
        ("Rapat berikutnya diselenggarakan secara luring di Kefamenanu.", "`luring`"),
        ("Pertemuan selanjutnya dilaksanakan tatap muka.", "`tatap muka`"),
        ("Rapat berikutnya diadakan di Nunukan.", "`diadakan di Nunukan`"),
        ("Rapat berikutnya diadakan secara daring dari ruang rapat di Nunukan.", ""),
        ("Rapat berikutnya diselenggarakan melalui konferensi video.", ""),
        ("Rapat berikutnya membahas rujukan di Kefamenanu.", ""),
        ("Rapat koordinasi teknis diselenggarakan secara luring di Kefamenanu.", ""),
    ],
)
def test_the_next_meeting_is_where_the_minutes_set_it(
    tmp_path: Path, said: str, message: str
) -> None:
    text = "follow_up:\n"
    before = f'  - {{key: next, text: {{id: "{said}", en: "In English."}}}}\n{text}'
    problems = told(tmp_path, MINUTES, (MINUTES, text, before))

    assert len(problems) == bool(message)
    assert all(message in each for each in problems)


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("Rapat ini dihadiri 5 (lima) orang.", 1),
        ("Rapat persiapan pameran dihadiri 5 (lima) orang.", 1),
        ("Pemerintah Kabupaten Jembrana tidak dapat hadir.", 1),
        ("Rapat dihadiri 2 (dua) orang, sedangkan pameran tahun lalu dihadiri 500 (lima ratus) orang.", 0),
        ("Pameran itu dihadiri oleh 1.200 (seribu dua ratus) orang.", 0),
        ("Sosialisasi bank sampah akan dihadiri 30 (tiga puluh) orang warga.", 0),
        ("Rapat sebelumnya dihadiri 6 (enam) orang.", 0),
        ("Kelas ibu hamil di 4 (empat) desa dihadiri oleh 312 (tiga ratus dua belas) orang.", 0),
        ("Pasar murah di Melaya dihadiri sekitar 900 (sembilan ratus) orang.", 0),
        ("Sebanyak 45 (empat puluh lima) orang hadir pada panen raya.", 0),
        ("Pemutaran film telah dihadiri 80 (delapan puluh) orang, separuhnya murid.", 0),
        ("Pembahasan dihadiri 5 (lima) orang.", 1),
        ("Sidang dibuka pukul 09.00, dihadiri 5 (lima) orang.", 1),
        ("Sebanyak 5 (lima) orang hadir pada pertemuan ini.", 1),
        ("Hadir 5 (lima) orang dari kedua daerah.", 1),
        ("Sebanyak 2 (dua) dari 6 (enam) orang yang diundang hadir dalam rapat.", 0),
        ("Sebanyak 3 (tiga) dari 6 (enam) orang yang diundang hadir dalam rapat.", 1),
        ("Sebanyak 2 (dua) dari 6 (enam) orang yang hadir dalam rapat menyetujuinya.", 1),
        ("Dari 8 (delapan) peserta magang, 7 (tujuh) orang menerima sertifikat dan 1 (satu) orang tidak, karena tidak hadir.", 0),
        ("Dari 9 (sembilan) pelamar, 6 (enam) orang diterima; yang lain tidak hadir.", 0),
        ("Di antara 12 (dua belas) kader, 9 (sembilan) orang lulus, padahal hanya 10 (sepuluh) kader hadir.", 0),
        ("Hadir 2 (dua) dari 3 (tiga) anggota, yaitu 1 (satu) orang dari setiap kabupaten.", 0),
        ("Sebanyak 2 (dua) dari 3 (tiga) anggota hadir, yakni 1 (satu) orang petani dan seorang wakil dinas.", 0),
        ("Dari 7 (tujuh) anggota, 5 (lima) orang hadir.", 1),
        ("Hadir 4 (empat) dari 7 (tujuh) anggota, yaitu 4 (empat) orang dari setiap kabupaten.", 1),
        ("Apabila 10 (sepuluh) orang hadir, rapat kelompok nelayan dimulai.", 0),
        ("Pemerintah Kabupaten Jembrana tidak dapat hadir dalam rapat sebelumnya.", 0),
        ("Kabupaten Jembrana berhalangan hadir pada rapat tanggal 14 April 2026.", 0),
    ],
)  # fmt: skip
def test_who_attended_something_else_is_on_no_list(tmp_path: Path, said: str, count: int) -> None:
    file = "selat-bali/minutes/2026-06-30.yaml"
    edit = (file, "Kedua daerah membuka stan bersama dalam pameran tersebut.", said)

    assert len(found("same-meeting", copied("strait", tmp_path, edit) / file)) == count


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("The outreach sessions in 4 (four) villages were attended by 312 (three hundred and twelve) people.", 0),
        ("The cheap market at Melaya has been attended by about 900 (nine hundred) people.", 0),
        ("In all 45 (forty-five) people attended the harvest.", 0),
        ("Screenings of the film were attended by 80 (eighty) people, half of them pupils.", 0),
        ("The meeting was attended by 5 (five) people.", 1),
        ("It was attended by 5 (five) people.", 1),
        ("In all 5 (five) people attended the meeting.", 1),
        ("In all 5 (five) people attended in person.", 1),
        ("The deliberations were attended by 5 (five) people.", 1),
    ],
)  # fmt: skip
def test_who_attended_something_else_is_on_no_list_in_english(
    tmp_path: Path, said: str, count: int
) -> None:
    file = "selat-bali/minutes/2026-06-30.yaml"
    edit = (file, "Both regions will run a joint stand at the fair.", said)

    assert len(found("same-meeting", copied("strait", tmp_path, edit) / file)) == count


def test_a_list_is_chaired_by_an_office_of_the_same_region(tmp_path: Path) -> None:
    file = "merapi/attendance/2024-02-27.yaml"
    edit = (file, "Daerah Kabupaten Sleman", "Daerah Kabupaten Klaten")
    problems = found("same-meeting", copied("disaster", tmp_path, edit) / file)

    assert ["chaired the meeting here" in each.message for each in problems] == [True]


def test_the_head_of_a_district_is_listed_for_its_region(tmp_path: Path) -> None:
    file = "surakarta-karanganyar/minutes/2026-04-09.yaml"
    row = "{office: {id: Camat Jebres}, institution: {id: Pemerintah Kota Surakarta}}"
    edit = (file, row, row.replace("Kota Surakarta", "Kabupaten Karanganyar"))
    problems = found("same-meeting", copied("records", tmp_path, edit) / file)

    assert ["listed for another region" in each.message for each in problems] == [True]


@pytest.mark.parametrize(
    ("institution", "unit", "count"),
    [
        ("Rumah Sakit Umum Daerah Surakarta", "", 0),
        ("Rumah Sakit Contoh Manahan", "Rumah Sakit Contoh Manahan", 0),
        ("Rumah Sakit Contoh Manahan", "", 1),
        ("Dinas Kependudukan dan Pencatatan Sipil", "", 1),
        ("Rumah Sakit Umum Daerah Kabupaten Karanganyar", "", 1),
        ("Rumah Sakit Contoh Kabupaten Karanganyar", "Rumah Sakit Contoh", 1),
    ],
)
def test_a_unit_of_a_party_is_there_for_it(
    tmp_path: Path, institution: str, unit: str, count: int
) -> None:
    file, party = "surakarta-karanganyar/minutes/2026-04-09.yaml", "parties/surakarta.yaml"
    civil = "{office: {id: Kepala Dinas Kependudukan dan Pencatatan Sipil}, institution: {id: Pemerintah Kota Surakarta}}"
    camat = "{office: {id: Camat Jebres}, institution: {id: Pemerintah Kota Surakarta}}"
    edits = [
        (file, civil, f"{{office: {{id: Direktur}}, institution: {{id: {institution}}}}}"),
        (file, camat, f"{{office: {{id: Direktur}}, institution: {{id: {institution}}}}}"),
    ]
    if unit:
        edits.append(
            (party, "units:\n", f"units:\n  rs:\n    name: {{id: {unit}, en: Contoh Hospital}}\n")
        )
    problems = found("same-meeting", copied("records", tmp_path, *edits) / file)

    assert sum("nobody from it" in each.message for each in problems) == count


@pytest.mark.parametrize(("venue", "count"), [(" dan melalui konferensi video", 1), ("", 0)])
def test_a_note_does_not_deny_how_the_meeting_is_held(
    tmp_path: Path, venue: str, count: int
) -> None:
    edits = (
        (INVITATION, "Daerah, Nunukan\n", f"Daerah, Nunukan{venue}\n"),
        (
            INVITATION,
            "kind: invitation\n",
            "kind: invitation\nnotes: [Tidak disediakan konferensi video.]\n",
        ),
    )
    said = [each for each in told(tmp_path, INVITATION, *edits) if "konferensi video`" in each]

    assert len(said) == count


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("Narahubung Kabupaten Malaka menyampaikan kesiapannya.", 1),
        ("Kepala Dinas Sosial Kabupaten Malaka mengusulkan pelatihan.", 1),
        ("Bupati Malaka meminta penjelasan.", 1),
        ("Narahubung Kabupaten Nunukan menyampaikan kesiapannya.", 0),
        ("Narahubung Kabupaten Malaka menyampaikan kesiapannya melalui surat.", 0),
        ("Korban dari Kabupaten Malaka menyampaikan terima kasih.", 0),
        ("Narahubung menjelaskan bahwa Bupati Malaka menyetujui rencana itu.", 0),
        ("Gubernur Bali meminta agar semua kabupaten membentuk gugus tugas.", 0),
        ("Peserta membahas surat yang disampaikan Narahubung Kabupaten Malaka.", 0),
    ],
)
def test_who_speaks_for_a_region_took_part(tmp_path: Path, said: str, count: int) -> None:
    edit = (MINUTES, "id: Ketua membuka rapat", f"id: {said} Ketua membuka rapat")

    assert len([each for each in told(tmp_path, MINUTES, edit) if "speaks" in each]) == count


def test_a_guest_may_speak(tmp_path: Path) -> None:
    said = "Narahubung Kabupaten Malaka menyampaikan kesiapannya."
    edits = [
        (MINUTES, "id: Ketua membuka rapat", f"id: {said} Ketua membuka rapat"),
        (
            MINUTES,
            "participants:\n",
            "participants:\n  - {id: Kabupaten Malaka, en: Malaka Regency}\n",
        ),
    ]

    assert not [each for each in told(tmp_path, MINUTES, *edits) if "speaks" in each]


OFFERED = "nunukan-ttu/offers/2026-01-12.yaml"
HELD = "Dalam rapat koordinasi pada tanggal 25 September 2019 di Tarakan telah"


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("Dalam rapat koordinasi pada tanggal 25 September 2019 di Nunukan telah", 1),
        ("Dalam rapat koordinasi di Nunukan pada tanggal 25 September 2019 telah", 1),
        ("Dalam pertemuan pada hari Rabu, tanggal 25 September 2019, bertempat di Kefamenanu, telah", 1),
        ("Dalam rapat koordinasi yang diselenggarakan pada tanggal 25 September 2019 di Kota Kupang telah", 1),
        (HELD, 0),
        ("Dalam rapat koordinasi pada tanggal 25 September 2019 di Kota Tarakan telah", 0),
        ("Dalam rapat koordinasi pada tanggal 25 September 2019 di Hotel Royal telah", 0),
        ("Dalam rapat koordinasi pada tanggal 26 September 2019 di Nunukan telah", 0),
        ("Dalam rapat koordinasi tanggal 25 September 2019, yang semula di Nunukan, telah", 0),
        ("Dalam kunjungan pada tanggal 25 September 2019 di Nunukan telah", 0),
        ("Dalam rapat koordinasi tanggal 25 September 2019 di Provinsi Kalimantan Utara telah", 0),
    ],
)  # fmt: skip
def test_a_meeting_was_in_the_town_that_its_minutes_have(
    tmp_path: Path, said: str, count: int
) -> None:
    root = copied("examples", tmp_path, (OFFERED, HELD, said))
    problems = found("same-meeting", root / OFFERED)

    assert ["25-09-2019" in each.message for each in problems] == [True] * count


def test_an_agreement_has_a_meeting_in_the_town_of_its_minutes(tmp_path: Path) -> None:
    file, old = "nunukan-ttu/agreement.yaml", "tanggal 25 September 2019 di Tarakan, yang"
    root = copied("examples", tmp_path, (file, old, old.replace("Tarakan", "Kupang")))

    (problem,) = found("same-meeting", root / file)

    assert "was in `Hotel Royal, Tarakan`" in problem.message


HYDRANTS = "hidran-bersama/minutes/2026-11-18.yaml"
COMMANDER = "{name: Contoh Bagaskara, office: {id: Komandan regu, en: Crew commander}, institution: {id: Pemerintah Kota Blitar, en: Government of Blitar City}}"
OF_REGENCY = COMMANDER.replace("Kota Blitar", "Kabupaten Blitar").replace(
    "Blitar City", "Blitar Regency"
)
OF_EACH = "masing-masing 3 (tiga) orang dari setiap daerah"


@pytest.mark.parametrize(
    ("edits", "count"),
    [
        ([(COMMANDER, OF_REGENCY)], 1),
        ([(OF_EACH, "4 (empat) orang dari Kabupaten Blitar dan 2 (dua) orang dari Kota Blitar")], 2),
        ([(OF_EACH, "3 (tiga) orang dari Kabupaten Blitar dan 3 (tiga) orang dari Kota Blitar")], 0),
        ([(OF_EACH, "yaitu 3 (tiga) orang laki-laki dan 3 (tiga) orang perempuan")], 0),
        ([(COMMANDER, COMMANDER.replace("Pemerintah Kota Blitar", "Palang Merah Contoh"))], 0),
        (
            [
                (COMMANDER, OF_REGENCY),
                (OF_EACH, "4 (empat) orang dari Kabupaten Blitar dan 2 (dua) orang dari Kota Blitar"),
            ],
            0,
        ),
    ],
)  # fmt: skip
def test_each_side_is_on_the_list_as_often_as_is_told(
    tmp_path: Path, edits: list[tuple[str, str]], count: int
) -> None:
    root = copied("hydrants", tmp_path, *((HYDRANTS, *each) for each in edits))
    messages = [each.message for each in found("same-meeting", root / HYDRANTS)]

    assert sum("came from each side" in each for each in messages) == count


REPORTED = "nunukan-ttu/minutes/2019-09-25.yaml"
ROUTES = "bus-antardaerah/minutes/2026-10-20.yaml"
PASSENGER = "  - {name: Contoh Siti Aminah, office: {id: Wakil penumpang, en: Representative of the passengers}, institution: {id: Komite Trayek, en: Route Committee}}\n"
MANPOWER = "  - institution: {id: Kementerian Ketenagakerjaan, en: Ministry of Manpower}\n"


@pytest.mark.parametrize(
    ("folder", "file", "old", "new", "count"),
    [
        ("examples", REPORTED, MANPOWER, "", 1),
        (
            "examples",
            REPORTED,
            "  - institution: {id: IOM Indonesia, en: IOM Indonesia}\n",
            "",
            1,
        ),
        ("examples", REPORTED, MANPOWER, MANPOWER.replace("Kementerian Ketenagakerjaan", "Kemnaker RI"), 0),
        ("examples", REPORTED, "selaku fasilitator", "sebagai peninjau", 0),
        ("examples", REPORTED, "  - id: Kementerian Ketenagakerjaan\n    en: Ministry of Manpower\n", "", 1),
        ("bus", ROUTES, "{id: Komite Trayek, en", "{id: PT Contoh Bus Selatan, en", 0),  # for whom the passengers' representative came
        ("bus", ROUTES, PASSENGER, "", 1),
        ("bus", ROUTES, PASSENGER, PASSENGER.replace("Wakil penumpang", "Ketua paguyuban penumpang"), 0),
        ("bus", ROUTES, "6 (enam) dari 7 (tujuh) anggota", "ketujuh anggota", 0),
        ("bus", ROUTES, "  - {id: Wakil penumpang", "  - {id: Wakil dari dua kelompok penumpang", 0),
    ],
)  # fmt: skip
def test_who_took_part_is_on_the_list(
    tmp_path: Path, folder: str, file: str, old: str, new: str, count: int
) -> None:
    messages = [
        each.message
        for each in found("same-meeting", copied(folder, tmp_path, (file, old, new)) / file)
    ]

    told = ("not on the attendance list", "but not among `participants`")
    assert sum(any(one in each for one in told) for each in messages) == count


@pytest.mark.parametrize(
    ("said", "recorder", "count"),
    [
        ("Dari 9 (sembilan) anggota hadir 8 (delapan) orang.", True, 0),
        ("Dari 9 (sembilan) anggota hadir 8 (delapan) orang.", False, 1),
        ("Dari 9 (sembilan) anggota hadir 7 (tujuh) orang.", True, 1),
        ("Rapat dihadiri 8 (delapan) orang.", True, 1),
    ],
)
def test_who_takes_the_minutes_need_not_be_a_member(
    tmp_path: Path, said: str, recorder: bool, count: int
) -> None:
    file = "lapangan/minutes/2026-10-14.yaml"
    told = (
        "Dari 9 (sembilan) anggota hadir 8 (delapan) orang, yaitu 3 (tiga) dari Kabupaten Bojonegoro,"
        " 3 (tiga) dari Kabupaten Blora, dan 2 (dua) dari Kabupaten Ngawi, sehingga rapat sah."
    )
    edits = [(file, told, said)]
    if not recorder:
        edits.append((file, "  name: Contoh Tulus Catatan\n", "  name: Contoh Lain Catatan\n"))
    root = copied("drills", tmp_path, *edits)

    problems = [each for each in found("same-meeting", root / file) if "names" in each.message]

    assert len(problems) >= count
    assert bool(problems) == bool(count)
