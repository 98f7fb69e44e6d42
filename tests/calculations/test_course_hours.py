"""How many hours a course has in all, by its length and the hours of a day or a week."""

from __future__ import annotations

import pytest

from mou_gen.calculations.course_hours import wrong_course_hours

PARTS = "terbagi atas 160 (seratus enam puluh) jam teori, 320 jam praktik, dan 120 jam magang"
LESSONS = "Pelajaran berlangsung 8 (delapan) jam pelajaran sehari selama 5 (lima) hari seminggu; satu jam pelajaran lamanya 45 menit."  # fmt: skip


def training(weeks: str) -> str:
    return f"memberikan pelatihan selama 480 (empat ratus delapan puluh) jam pelajaran, sepertiganya teori, dalam {weeks} minggu"


@pytest.mark.parametrize(
    ("texts", "made"),
    [
        ((f"Pendidikan berlangsung selama 26 (dua puluh enam) minggu, {PARTS}, seluruhnya 600 (enam ratus) jam atau 25 (dua puluh lima) jam seminggu.",), 650),
        (("Setiap angkatan berlangsung 12 hari kerja dengan 8 jam pelajaran sehari, atau seluruhnya 80 jam pelajaran.",), 96),
        (("melatih 12 pegawai selama 80 jam pelajaran, atau 12 (dua belas) hari dengan 8 jam pelajaran sehari",), 96),
        (("Setiap angkatan berlangsung 12 minggu dengan 18 jam pelajaran per minggu, atau 192 jam pelajaran; sepertiga untuk teori.",), 216),
        ((training("10 (sepuluh)"), LESSONS), 400),
    ],
)  # fmt: skip
def test_hours_that_the_length_does_not_make_are_found(texts: tuple[str, ...], made: int) -> None:
    assert [int(each.made) for each in wrong_course_hours(texts)] == [made]


@pytest.mark.parametrize(
    "texts",
    [
        (f"Pendidikan berlangsung selama 24 minggu, {PARTS}, seluruhnya 600 jam atau 25 jam seminggu.",),
        ("Setiap angkatan berlangsung 10 hari kerja dengan 8 jam pelajaran sehari, atau seluruhnya 80 jam pelajaran.",),
        ("Setiap angkatan berlangsung 10 hari kerja dengan 8 jam pelajaran sehari, atau seluruhnya 78 jam pelajaran.",),
        ("Setiap angkatan berlangsung 10 hari kerja dengan paling banyak 8 jam pelajaran sehari, seluruhnya 60 jam pelajaran.",),
        ("Pelatihan selama 5 hari, 8 jam sehari, dan praktik 24 jam.",),
        ("Pelatihan selama 5 hari, 8 jam sehari, kemudian ujian praktik selama 24 jam.",),
        ("Pemagang bekerja 8 jam sehari dan 40 jam seminggu selama 12 minggu.",),
        ("Guru mengajar 24 jam pelajaran seminggu, dibagi atas 5 hari, dan tidak lebih dari 6 jam pelajaran sehari.",),
        (training("12 (dua belas)"), LESSONS),
        (training("10 (sepuluh)"), LESSONS, "Pada masa praktik diberikan 6 jam pelajaran sehari."),
        (training("10 (sepuluh)"), "Pegawai bekerja 8 jam sehari selama 5 hari seminggu."),
        ("Pelatihan berlangsung 6 hari, terdiri atas 18 jam teori dan 30 jam praktik, atau seluruhnya 48 jam.",),
    ],
)  # fmt: skip
def test_hours_that_come_out_right_are_left_alone(texts: tuple[str, ...]) -> None:
    assert not [*wrong_course_hours(texts)]
