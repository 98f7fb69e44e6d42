"""A sealed form names persons, kin, places and companies the same wherever it tells of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.found import found
from tests.dossiers import Edit, copied

FAMILY = "nunukan-ttu/referrals/NNK-TPPO-2026-0003.yaml"
ADULT = "nunukan-ttu/referrals/NNK-TPPO-2026-0001.yaml"
BOY = "nunukan-ttu/referrals/NNK-TPPO-2026-0002.yaml"
DAUGHTER = "birth_date: 2014-01-01\n      nationality: Indonesia\n      village: Desa Rekaan"
SON = "      basis_of_age: keterangan ibu contoh\n      guardian: Contoh Ibu Ketiga"
KEPT = "keterangan ibu contoh\n      guardian: Contoh Ibu Ketiga\n      guardian_risk: tidak ada risiko contoh\n      best_interest: tetap bersama ibunya (contoh)"
BOTH = "tetap bersama ibunya (contoh)"
STORY = "  summary: Ringkasan rekaan"


def told(tmp_path: Path, file: str, *edits: Edit, rule: str = "sealed-family") -> list[str]:
    """Return what *rule* tells of the example *file* with *edits*; nothing sealed is quoted."""
    said = [each.message for each in found(rule, copied("examples", tmp_path, *edits) / file)]
    assert not [each for each in said if any(name in each for name in ("Contoh", "Reka"))]
    return said


@pytest.mark.parametrize("file", [FAMILY, ADULT, BOY])
@pytest.mark.parametrize("rule", ["sealed-family", "sealed-identity"])
def test_forms_that_agree_with_themselves_pass(tmp_path: Path, file: str, rule: str) -> None:
    assert told(tmp_path, file, rule=rule) == []


@pytest.mark.parametrize(
    "said",
    [
        "tetap bersama bibinya, Contoh Ibu Ketiga (contoh)",
        "tinggal dengan Contoh Ibu Ketiga (nenek)",
        "diasuh ayah kandung, Contoh Ibu Ketiga",
        "dititipkan kepada Contoh Ibu Ketiga sebagai kakak",
        "dekat dengan adiknya (Contoh Putra Ketiga) dan saudari perempuannya, tetapi tidak dengan ayahnya, Contoh Ibu Ketiga",
        "to stay with her aunt, Contoh Ibu Ketiga",
    ],
)
def test_kin_that_a_person_cannot_be_is_found(tmp_path: Path, said: str) -> None:
    (message,) = told(tmp_path, FAMILY, (FAMILY, KEPT, KEPT.replace(BOTH, f'"{said}"')))

    assert message == "a person is called a relative that this person cannot be"


@pytest.mark.parametrize(
    "said",
    [
        "tetap bersama ibunya, Contoh Ibu Ketiga (contoh)",
        "tinggal dengan Contoh Ibu Ketiga (ibu kandung)",
        "ayah Contoh Ibu Ketiga tinggal di desa",
        "tinggal bersama neneknya, Contoh Ibu Ketiga, dan kakaknya",
        "tinggal bersama neneknya, Contoh Nenek Ketiga",
        "bersama ibunya dan kakaknya, Contoh Putri Ketiga",
        "bersama paman dari Contoh Ibu Ketiga",
    ],
)
def test_kin_that_a_person_may_be_passes(tmp_path: Path, said: str) -> None:
    assert told(tmp_path, FAMILY, (FAMILY, KEPT, KEPT.replace(BOTH, f'"{said}"'))) == []


def test_a_guardian_whom_only_one_of_two_siblings_has_is_found(tmp_path: Path) -> None:
    edit = (FAMILY, SON, SON.replace("Ketiga", "Keenam"))

    (message,) = told(tmp_path, FAMILY, edit)

    assert message == "this child has another guardian than the other child of the same parent"


@pytest.mark.parametrize(
    "guardian", ["Contoh Ibu Ketiga, ibu kandung", "ibu kandung, Contoh Ibu Ketiga"]
)
def test_a_guardian_told_in_more_words_passes(tmp_path: Path, guardian: str) -> None:
    edit = (FAMILY, SON, SON.replace("Contoh Ibu Ketiga", guardian))

    assert told(tmp_path, FAMILY, edit) == []


def test_a_guardian_who_accompanies_one_of_two_siblings_passes(tmp_path: Path) -> None:
    whole = (Path(__file__).parents[2] / "agreements" / FAMILY).read_text("utf-8")
    son = whole[whole.index(SON) :]
    edit = (FAMILY, son, son.replace("Contoh Ibu Ketiga", "Sungguh Orang Lain"))

    assert told(tmp_path, FAMILY, edit) == []


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        (FAMILY, DAUGHTER, DAUGHTER.replace("Rekaan", "Rekean")),
        (FAMILY, "    summary: Ringkasan", "    summary: Ringkasan dari Desa Rekann, tanpa kasus"),
        (ADULT, STORY, "  summary: Bekerja pada PT Rekaan Sejahtera, lalu PT Rekaan Sejahtra. Reka"),
        (ADULT, STORY, "  summary: Naik KM Rekaan Bahari; KM Rekaan Bahri berlayar malam. Reka"),
    ],
)  # fmt: skip
def test_a_place_or_company_with_another_letter_is_found(
    tmp_path: Path, file: str, old: str, new: str
) -> None:
    (message,) = told(tmp_path, file, (file, old, new))

    assert message == "a place or company differs by a letter from its name elsewhere in this form"


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        (FAMILY, DAUGHTER, DAUGHTER.replace("Rekaan", "Sungguhbaru")),
        (FAMILY, DAUGHTER, DAUGHTER.replace("Rekaan", "Rekaan Timur")),
        (ADULT, STORY, "  summary: PT Rekaan Jaya, lalu PT Rekaan Raya dan CV Rekaan Raja. Reka"),
        (ADULT, STORY, "  summary: PT Rekaan Sejahtera, lalu CV Rekaan Sejahtra. Ringkasan rekaan"),
        (ADULT, STORY, "  summary: PT Rekaan Satu, lalu PT Rekaan Dua dan PT Rekaan Tiga. Reka"),
    ],
)
def test_other_places_and_companies_pass(tmp_path: Path, file: str, old: str, new: str) -> None:
    assert told(tmp_path, file, (file, old, new)) == []


# ---- sex and pregnancy -------------------------------------------------------------------


@pytest.mark.parametrize(
    "said",
    [
        "Korban, seorang anak perempuan berusia 14 tahun, direkrut.",
        "Yang bersangkutan adalah anak perempuan.",
        "Anak (perempuan, 14 tahun) direkrut.",
        "Yang dirujuk ialah perempuan.",
        "Anak yang dirujuk, seorang perempuan, direkrut.",
        "Anak laki-laki, putri sulung keluarga, jatuh dari kuda.",
        "Anak yang dirujuk, siswi kelas 5, direkrut.",
    ],
)
def test_another_sex_in_the_summary_is_found(tmp_path: Path, said: str) -> None:
    edit = (BOY, STORY, f'  summary: "{said}" #')

    assert told(tmp_path, BOY, edit, rule="sealed-identity") == [
        "the summary begins with another sex than `sex`"
    ]


@pytest.mark.parametrize(
    "said",
    [
        "Korban, seorang anak laki-laki, direkrut bersama seorang perempuan.",
        "Korban direkrut oleh seorang perempuan.",
        "Korban, yang direkrut perempuan tak dikenal, pulang.",
        "Anak laki-laki, putra sulung keluarga, jatuh dari kuda.",
        "Korban direkrut. Temannya, siswi kelas 5, sudah pulang.",
        "Korban tinggal bersama bibinya, putri dan putra bibinya, dan neneknya.",
    ],
)
def test_the_sex_of_others_in_the_summary_passes(tmp_path: Path, said: str) -> None:
    edit = (BOY, STORY, f'  summary: "{said}" #')

    assert told(tmp_path, BOY, edit, rule="sealed-identity") == []


@pytest.mark.parametrize(
    ("school", "said", "count"),
    [
        ("kelas 5 Sekolah Rekaan", "Anak, murid kelas 4, direkrut.", 1),
        ("kelas V Sekolah Rekaan", "Anak, murid kelas 5, direkrut.", 0),
        ("kelas 5 Sekolah Rekaan", "Anak pernah tidak naik kelas 4 dan direkrut.", 0),
        ("kelas 5 Sekolah Rekaan", "Anak direkrut.", 0),
    ],
)
def test_the_class_in_the_summary_is_that_of_the_school(
    tmp_path: Path, school: str, said: str, count: int
) -> None:
    folder = copied("examples", tmp_path, (BOY, STORY, f'  summary: "{said}" #'))
    file = folder / BOY
    text = file.read_text("utf-8").replace("school: sekolah rekaan", f"school: {school}")
    file.write_text(text, "utf-8")

    messages = [each.message for each in found("sealed-identity", file)]
    assert messages.count("the summary gives another class than `school`") == count


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("Kakak dari Contoh Putra Kitiga", 1),
        ("Kakak dari Contoh Putra Ketiga", 0),
        ("Kakak dari Conteh Putra Ketiga", 0),
        ("Kakak dari Contoh Putra Lainnya", 0),
    ],
)
def test_the_name_of_another_person_is_spelt_as_in_the_form(
    tmp_path: Path, said: str, count: int
) -> None:
    folder = copied("examples", tmp_path)
    file = folder / FAMILY
    text = file.read_text("utf-8").replace("    summary: ", f"    summary: {said}. ")
    file.write_text(text, "utf-8")

    messages = [each.message for each in found("sealed-identity", file)]
    told = "a name in the summary differs by a letter from `identity.name`"
    assert bool(messages.count(told)) == bool(count)


NEEDS = "    psychosocial: pendampingan psikolog contoh"


@pytest.mark.parametrize(
    "need",
    [
        "    pregnancy: trimester kedua",
        "    pregnancy: 20 minggu",
        "    medical: kontrol dokter kandungan",
        "    medical: usia kandungan tujuh bulan",
    ],
)
def test_a_pregnancy_of_a_boy_is_found(tmp_path: Path, need: str) -> None:
    edit = (BOY, NEEDS, f"{need}\n{NEEDS}")
    if "medical" in need:
        whole = (Path(__file__).parents[2] / "agreements" / BOY).read_text("utf-8")
        (old,) = [each for each in whole.splitlines() if each.startswith("    medical:")]
        edit = (BOY, old, need)

    assert told(tmp_path, BOY, edit, rule="sealed-identity") == [
        "a pregnancy or a birth is given for a man"
    ]


@pytest.mark.parametrize("need", ["tidak ada", "tidak hamil", '"-"', "nihil"])
def test_no_pregnancy_of_a_boy_passes(tmp_path: Path, need: str) -> None:
    edit = (BOY, NEEDS, f"    pregnancy: {need}\n{NEEDS}")

    assert told(tmp_path, BOY, edit, rule="sealed-identity") == []


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("Korban berasal dari Desa Tirukan dan bekerja sejak 2024.", 1),
        ("Orang yang dirujuk berasal dari Desa Tirukan.", 1),
        ("Korban dijemput perekrut yang berasal dari Desa Tirukan.", 0),
        ("Ayah korban berasal dari Desa Tirukan.", 0),
        ("Korban bekerja bersama suami yang berasal dari Desa Tirukan.", 0),
    ],
)
def test_only_the_person_comes_from_its_village(tmp_path: Path, said: str, count: int) -> None:
    edit = (ADULT, STORY, f"  summary: {said} Ringkasan rekaan")

    assert len(told(tmp_path, ADULT, edit)) == count


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("Korban meminta dipulangkan ke rumahnya di Desa Tirukan.", 1),
        ("Korban ingin pulang ke kampung halamannya di Desa Tirukan.", 1),
        ("Korban akan dikembalikan ke desa asalnya, Desa Tirukan.", 1),
        ("Korban diantar ke tempat tinggalnya yang berada di Kelurahan Tirukan.", 1),
        ("Kepulangan korban ke daerah asalnya di Kabupaten Tiruan didampingi.", 1),
        ("Pemulangan: korban pulang ke rumah korban di Kecamatan Tirukan.", 1),
        ("Korban meminta dipulangkan ke rumahnya di Desa Rekaan.", 0),
        ("Korban meminta dipulangkan ke rumah neneknya di Desa Tirukan.", 0),
        ("Perekrut membawanya pulang ke rumahnya di Desa Tirukan.", 0),
        ("Korban tinggal bersama bibinya sampai diantar ke rumahnya di Desa Tirukan.", 1),
        ("Setelah bekerja di Desa Tirukan, korban pulang.", 0),
        ("Korban ikut ketika majikan pulang ke kampung halamannya di Desa Tirukan.", 0),
    ],
)
def test_the_person_is_at_home_where_the_identity_says(
    tmp_path: Path, said: str, count: int
) -> None:
    edit = (ADULT, STORY, f'  summary: "{said}" #')

    assert len(told(tmp_path, ADULT, edit)) == count


@pytest.mark.parametrize(("regency", "count"), [("TTU", 0), ("TTS", 1)])
def test_a_regency_is_known_by_its_initials(tmp_path: Path, regency: str, count: int) -> None:
    file = "nunukan-ttu/referrals/NNK-TPPO-2026-0001.yaml"
    said = f"Korban dipulangkan ke daerah asalnya, Kabupaten {regency}."
    edit = (file, "summary: Bekerja", f"summary: {said} Bekerja")

    assert len(found("sealed-family", copied("trafficking", tmp_path, edit) / file)) == count


@pytest.mark.parametrize(
    ("guardian", "said", "count"),
    [
        ("Contoh Kerabat, paman", "Anak diasuh oleh bibinya, Contoh Kerabat.", 1),
        ("Contoh Kerabat (nenek)", "Anak diasuh oleh kakeknya, Contoh Kerabat.", 1),
        ("Contoh Kerabat, paman", "Anak diasuh oleh kakeknya, Contoh Kerabat.", 1),
        ("Contoh Kerabat, paman", "Anak diasuh oleh omnya, Contoh Kerabat.", 0),
        ("Contoh Kerabat, paman", "Anak diasuh oleh bibinya, Contoh Bibi.", 0),
        ("Contoh Kerabat", "Anak diasuh oleh bibinya, Contoh Kerabat.", 0),
    ],
)
def test_a_guardian_is_one_relative(tmp_path: Path, guardian: str, said: str, count: int) -> None:
    root = copied("trafficking", tmp_path) / "nunukan-ttu/referrals/NNK-TPPO-2026-0002.yaml"
    text = root.read_text("utf-8").replace("Rekasius Bibiana, paman", guardian)
    root.write_text(text.replace("Anak dipekerjakan di kapal.", said), "utf-8")
    problems = found("sealed-family", root)

    assert len(problems) == count


@pytest.mark.parametrize(
    ("guardian", "count"),
    [
        ("Rekanus Bibi, paman", 1),
        ("Rekanus Bibi", 1),
        ("paman, Rekanus Bibi", 1),
        ("Rekanos Bibi (ibu kandung)", 1),
        ("Rekanus Bibia", 0),
        ("ayah dari Rekanus Bibi", 0),
        ("Yohanes Bibi, ayah kandung", 0),
        ("paman", 0),
    ],
)
@pytest.mark.parametrize(
    "key", ["guardian: Rekasius Bibiana, paman", "accompanying_adult: pekerja sosial"]
)
def test_a_child_is_not_its_own_guardian(
    tmp_path: Path, key: str, guardian: str, count: int
) -> None:
    file = "nunukan-ttu/referrals/NNK-TPPO-2026-0002.yaml"
    edit = (file, key, f"{key.split(':')[0]}: {guardian}")

    told = found("sealed-family", copied("trafficking", tmp_path, edit) / file)

    assert len(told) == count


def test_another_child_of_the_form_accompanies_nobody(tmp_path: Path) -> None:
    adult = "      accompanying_adult: Contoh Ibu Ketiga"
    whole = (Path(__file__).parents[2] / "agreements" / FAMILY).read_text("utf-8")
    last = whole[whole.rindex(adult) :]
    edit = (FAMILY, last, last.replace("Contoh Ibu Ketiga", "Contoh Putri Ketiga"))

    assert len(told(tmp_path, FAMILY, edit)) == 1


@pytest.mark.parametrize(
    ("stage", "report", "count"),
    [
        ("penyidikan", "no", 1),
        ("persidangan", "no", 1),
        ("belum dilaporkan", "yes", 1),
        ("penyidikan", "yes", 0),
        ("penyelidikan", "no", 0),
        ("belum ada penyidikan", "no", 0),
        ("sebelum penyidikan", "no", 0),
        ("tahap 2", "no", 1),
        ("tahap 2 asesmen", "no", 0),
        ("sidang adat", "no", 0),
        ("putusan perceraian", "no", 0),
        ("penyidikan di Malaysia", "no", 0),
        ("belum dilaporkan", "no", 0),
    ],
)
def test_a_case_is_investigated_upon_a_report(
    tmp_path: Path, stage: str, report: str, count: int
) -> None:
    file = "nunukan-ttu/referrals/NNK-TPPO-2026-0001.yaml"
    new = f"legal: {{police_report: {report}, stage: {stage}}}"
    edit = (file, "legal: {police_report: yes, stage: penyidikan}", new)
    problems = found("sealed-identity", copied("trafficking", tmp_path, edit) / file)

    assert len(problems) == count


HOME = "`regency` is not the region of the return, but the NIK or the district is"
RETURNED = "batam-indramayu/referrals/BTM-TPPO-2025-0007.yaml"


@pytest.mark.parametrize(
    ("edits", "messages"),
    [
        ([], []),
        (
            [("regency: Kabupaten Indramayu", "regency: Kabupaten Cirebon")],
            [HOME],
        ),
        ([("district: Kecamatan Rekasari", "district: Kecamatan Sindang")], []),
        (
            [
                ("regency: Kabupaten Indramayu", "regency: Kabupaten Cirebon"),
                ("district: Kecamatan Rekasari", "district: Kecamatan Sindang"),
                ("3212081103870003", "3209081103870003"),
            ],
            [HOME],
        ),
        (
            [
                ("regency: Kabupaten Indramayu", "regency: Kabupaten Cirebon"),
                ("district: Kecamatan Rekasari", "district: Kecamatan Palimanan"),
            ],
            [],
        ),
        (
            [
                ("regency: Kabupaten Indramayu", "regency: Kabupaten Cirebon"),
                ("services: [return, social-rehabilitation]", "services: [social-rehabilitation]"),
            ],
            [],
        ),
        (
            [
                ("regency: Kabupaten Indramayu", "regency: Kabupaten Cirebon"),
                ("3212081103870003", "3209081103870003"),
            ],
            [],
        ),
    ],
)
def test_a_person_is_at_home_in_one_regency(
    tmp_path: Path, edits: list[tuple[str, str]], messages: list[str]
) -> None:
    root = copied("migrants", tmp_path, *((RETURNED, *each) for each in edits))

    assert [each.message for each in found("sealed-family", root / RETURNED)] == messages


GIRL = "belu-batam/referrals/BTM-TPPO-2026-0007.yaml"


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("tahun dari Kabupaten Malaka dijanjikan", 1),
        ("tahun asal Desa Khayal Timur dijanjikan", 0),
        ("tahun asal Desa Rekaan dijanjikan", 1),
        ("tahun dari Kabupaten Belu dijanjikan", 0),
        ("tahun dibawa dari Kabupaten Malaka dan dijanjikan", 0),
        ("tahun dibawa perekrut asal Kabupaten Malaka dan dijanjikan", 0),
    ],
)
def test_a_girl_comes_from_where_she_is_at_home(tmp_path: Path, said: str, count: int) -> None:
    edit = (GIRL, "tahun dijanjikan", said)

    assert len(found("sealed-family", copied("return", tmp_path, edit) / GIRL)) == count


SIBLING = "Ringkasan rekaan tentang orang ke-3."


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("kakak laki-laki dari Contoh Putri Ketiga", 1),
        ("kakak kandung Contoh Putri Ketiga yang dirujuk bersamanya", 1),
        ("adik laki-laki dari Contoh Putri Ketiga", 0),
        ("kakak dari Contoh Putri Keempat", 0),
        ("dan yang bersangkutan ialah kakak orang ke-2", 1),
        ("dan yang bersangkutan ialah adik orang ke-2", 0),
    ],
)
def test_a_brother_of_who_is_named_is_older_or_younger_as_both_were_born(
    tmp_path: Path, said: str, count: int
) -> None:
    edit = (FAMILY, SIBLING, SIBLING.replace(".", f", {said}."))

    assert len(told(tmp_path, FAMILY, edit)) == count


def test_the_name_of_a_sibling_is_not_the_person_s_own_with_a_letter_wrong(tmp_path: Path) -> None:
    edit = (FAMILY, SIBLING, SIBLING.replace(".", ", adik laki-laki dari Contoh Putri Ketiga."))

    assert told(tmp_path, FAMILY, edit, rule="sealed-identity") == []
