from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.found import found
from tests.checks.recital import recital
from tests.source.samples import KERJA_SAMA, write


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("saksi dan/atau korban.", "witnesses and/or victims."),
        ("Kesepakatan Bersama ini.", "this Joint Agreement."),
        ("Perjanjian Kerja Sama.", "a Cooperation Agreement."),
        (
            "desa yang jauh dari ibu kota kabupaten.",
            "villages far from the capital of the regency.",
        ),
        (
            "penunjukan narahubung peringatan dini.",
            "the appointment of the early warning contacts.",
        ),
        ("narahubung kedua daerah.", "the liaison officers of both regions."),
        ("bencana dengan 10 korban luka.", "a disaster with 10 injured persons."),
        ("bencana dengan 10 korban luka.", "a disaster with 10 injured victims."),
        ("mencari korban hilang.", "search for the missing."),
        ("air bersih bagi warga kota.", "clean water for the townspeople."),
        ("anak anjing divaksin.", "puppies are vaccinated."),
        (
            "18 (delapan belas) ekor gajah, termasuk 4 (empat) anak.",
            "18 (eighteen) elephants, including 4 (four) calves.",
        ),
        ("induk sapi beserta anaknya.", "cows together with their calves."),
        ("anak penyu dilepas.", "turtle hatchlings are released."),
        ("termasuk 4 (empat) anak gajah.", "including 4 (four) elephant calves."),
        ("induk dan anak kambing.", "goats and their kids."),
        ("perselisihan diselesaikan secara musyawarah.", "disputes are settled amicably."),
        ("diselesaikan dengan musyawarah.", "resolved by amicable settlement."),
        ("anak dipulangkan.", "a minor is taken home.".replace("minor", "child")),
        (
            "jika diduga terdapat lebih dari 5 (lima) korban.",
            "where more than 5 (five) casualties are suspected.",
        ),
        (
            "17 (tujuh belas) di antaranya di asrama putri.",
            "17 (seventeen) of them in the women’s hostel.",
        ),
        ("asrama putri.", "the women's hostel."),
        ("tim putri.", "the women's team."),
        ("pesan tertulis dijawab.", "text messages are answered."),
        ("Wakil Bupati menutupnya.", "the Deputy Regent closes it."),
        ("pada amplop hanya tertulis alamat.", "the envelope bears only the address."),
        (
            "70% (tujuh puluh persen) anak putus sekolah.",
            "70% (seventy per cent) of the school drop-outs.",
        ),
        ("anak putus sekolah dibantu.", "early school leavers are helped."),
        ("12 (dua belas) anak jalanan.", "12 (twelve) street kids."),
        ("20 (dua puluh) anak didik.", "20 (twenty) learners."),
        ("hutan bagi anak cucu.", "a forest for future generations."),
        ("hutan bagi anak cucu.", "a forest for the children and grandchildren."),
        ("anak muda dilatih.", "young people are trained."),
        ("anak kembar dirawat.", "twins are cared for."),
        ("anak angkat dibantu.", "adoptees are helped."),
        ("anak usaha badan itu.", "a subsidiary of that body."),
        ("anak terlantar ditampung.", "waifs are sheltered."),
        ("angkutan kota berhenti di terminal.", "minibuses stop at the terminal."),
    ],
)
def test_terms_with_their_own_terms_are_fine(tmp_path: Path, indonesian: str, english: str) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-terms") == []


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("saksi dan/atau korban.", "witnesses."),
        ("Kesepakatan Bersama ini.", "this Mutual Contract."),
        ("orang itu.", "the victims."),
        ("orang itu.", "the women."),
        ("asrama putra.", "the women's hostel."),
        ("korban yang luka dirawat.", "the wounded animals are treated."),
        ("narahubung melapor.", "the officer reports."),
        ("rapat di kota.", "a meeting in the capital."),
        ("Wakil Bupati menutupnya.", "the Regent closes it."),
        ("anak digigit anjing.", "puppies are bitten by dogs."),
        ("12 (dua belas) anak jalanan.", "12 (twelve) street vendors."),
        ("anak dan pekerja putus sekolah.", "workers who dropped out."),
        ("anak dijaga oleh anak muda.", "young people are watched over by young people."),
        ("anak muda dibantu.", "the old people are helped."),
        ("kota itu menyediakan angkutan kota.", "the minibuses are provided by that village."),
        ("anak dilindungi dari 18 ekor gajah.", "elephants are protected from 18 tigers."),
        ("perselisihan diselesaikan secara musyawarah.", "disputes are settled by a court."),
    ],
)
def test_a_term_without_its_own_is_found(tmp_path: Path, indonesian: str, english: str) -> None:
    paper = recital(tmp_path, indonesian, english)

    (problem,) = paper.found("parity-terms")

    assert problem.source.line in (paper.indonesian, paper.english)


@pytest.mark.parametrize(
    ("indonesian", "english", "found"),
    [
        ("Musyawarah desa menyetujuinya.", "The village assembly agrees.", 0),
        ("Musyawarah adat menetapkannya.", "The customary assembly decides on it.", 0),
        ("dibawa ke musyawarah perencanaan.", "taken to the planning forum.", 0),
        ("dibahas dalam musyawarah tani.", "discussed at a farmers' gathering.", 0),
        ("Musyawarah kedua diadakan lusa.", "A second assembly is held in two days.", 0),
        ("Musyawarah dihadiri 40 kepala keluarga.", "40 heads attend the gathering.", 0),
        ("Kuorum musyawarah adalah separuh.", "The quorum of the assembly is half.", 0),
        ("Peserta musyawarah menandatanganinya.", "Those at the assembly sign it.", 0),
        ("Ketua adat memimpin musyawarah itu.", "The customary head chairs that council.", 0),
        ("ditetapkan dalam musyawarah yang dihadiri warga.", "decided at an assembly.", 0),
        ("Musyawarah tersebut dapat ditunda.", "The session may be adjourned.", 0),
        ("PIHAK KESATU mengadakan musyawarah.", "The FIRST PARTY convenes a forum.", 0),
        ("Musyawarah kedua diadakan lusa.", "A second hearing is held in two days.", 1),
        ("Musyawarah kedua diadakan lusa.", "A second vote is held in two days.", 1),
        ("diselesaikan dengan musyawarah yang dihadiri semua.", "settled by the assembly.", 1),
        ("diselesaikan secara musyawarah.", "settled by talks.", 0),
        ("diselesaikan secara musyawarah.", "settled by the assembly.", 1),
        ("diselesaikan dalam musyawarah desa.", "settled by a court.", 1),
    ],
)
def test_who_meets_to_deliberate_is_an_assembly(
    tmp_path: Path, indonesian: str, english: str, found: int
) -> None:
    assert len(recital(tmp_path, indonesian, english).found("parity-terms")) == found


def test_the_finding_says_which_words_correspond(tmp_path: Path) -> None:
    (problem,) = recital(tmp_path, "rapat korban.", "a meeting.").found("parity-terms")

    assert problem.message == "`korban` in Indonesian has no `victim` in English"


def test_a_regency_adds_terms_and_replaces_them(tmp_path: Path) -> None:
    paper = recital(tmp_path, "Wakil Bupati di pos lintas batas.", "the Deputy Regent at the gate.")
    own = tmp_path / "own"
    (own / "law").mkdir(parents=True)
    (own / "law/glossary.yaml").write_text(
        "terms:\n  wakil-bupati: {id: [Wakil Bupati], en: [Deputy Regent]}\n"
        "  pos: {id: [pos lintas batas], en: [border crossing post]}\n"
    )

    problems = found("parity-terms", paper.path, own)

    assert [each.message for each in problems] == [
        "`pos lintas batas` in Indonesian has no `border crossing post` in English"
    ]


DEFINED = """articles:
  add:
  - key: terms
    after: purpose
    title: {id: Pengertian, en: Definitions}
    paragraphs:
    - {id: Kelompok Penenun adalah kumpulan penenun., en: Weavers’ Group means an association of weavers.}
    - {id: Pemerintah Daerah adalah kepala daerah., en: Regional Government means the head of region.}
    - {id: Kelompok Pembeli adalah kumpulan pembeli., en: Buyers’ Group means an association of buyers.}
    - id: INDONESIAN
      en: ENGLISH
"""


@pytest.mark.parametrize(
    ("indonesian", "english", "count"),
    [
        (
            "Pelatihan diberikan kepada Kelompok Perajin.",
            "Courses are given to Weavers’ Groups.",
            1,
        ),
        (
            "Pelatihan diberikan kepada Kelompok Pembeli.",
            "Courses are given to a Weavers’ Group.",
            1,
        ),
        (
            "Pelatihan diberikan kepada Kelompok Penenun.",
            "Courses are given to Weavers’ Groups.",
            0,
        ),
        ("Pelatihan diberikan kepada kelompok itu.", "Courses are given to the Weavers’ Group.", 0),
        ("Kelompok Pembeli membayar kepadanya.", "The Buyers’ Group pays the Weavers’ Group.", 0),
        (
            "Pemerintah Kabupaten Belu menyediakan ruang.",
            "The Regional Government of Belu Regency provides the room.",
            0,
        ),
        ("Kelompok Kerja membayar kelompok itu.", "The Working Group pays the Weavers’ Group.", 0),
        ("Pelatihan diberikan kepada Kelompok Tani.", "Courses are given to the farmers.", 0),
    ],
)
def test_a_defined_term_has_its_own_translation(
    tmp_path: Path, indonesian: str, english: str, count: int
) -> None:
    write(tmp_path)
    path = tmp_path / KERJA_SAMA
    said = DEFINED.replace("INDONESIAN", indonesian).replace("ENGLISH", english)
    path.write_text(path.read_text("utf-8") + said, "utf-8")

    problems = [each for each in found("parity-terms", path) if "define" in each.message]

    assert len(problems) == count


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        (
            "bahwa dari 9 (sembilan) orang yang diduga menjadi korban perdagangan orang di luar negeri, 6 (enam) orang diberangkatkan dengan surat yang tidak sah",
            "that of 9 (nine) persons suspected of having been trafficked abroad, 6 (six) had been sent off with invalid papers",
        ),
        (
            "Orang yang menjadi korban perdagangan orang dirujuk ke UPTD PPA.",
            "Persons who have been trafficked are referred to the UPTD PPA.",
        ),
        (
            "Pemerintah desa melaporkan warga yang diduga menjadi korban perdagangan orang.",
            "Village governments report residents thought to have been trafficked.",
        ),
        (
            "Nelayan yang menjadi korban kecelakaan di laut dibawa ke rumah sakit.",
            "Fishermen injured in accidents at sea are taken to hospital.",
        ),
        ("Warga yang menjadi korban banjir diberi makan.", "Residents hit by the flood are fed."),
        (
            "Pelaku perdagangan orang dilaporkan kepada polisi.",
            "Traffickers in persons are reported to the police.",
        ),
        (
            "Keluarga korban kebakaran menerima tenda.",
            "Families whose houses burned down receive tents.",
        ),
        ("Perempuan korban kekerasan didampingi.", "Abused women are accompanied."),
    ],
)
def test_who_has_suffered_what_it_names_is_a_victim(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-terms") == []


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("Korban banjir diberi makan.", "Residents are fed."),
        ("Korban dipulangkan oleh PIHAK KESATU.", "The injured are returned by the FIRST PARTY."),
        (
            "Pencegahan perdagangan orang dilaksanakan bersama.",
            "The prevention of theft is carried out jointly.",
        ),
    ],
)
def test_a_victim_of_nothing_that_is_named_is_found(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-terms")


@pytest.mark.parametrize(
    ("indonesian", "english", "count"),
    [
        ("pada akhir masa Kesepakatan Bersama.", "at the end of the term of the Cooperation Agreement.", 2),
        ("Perjanjian Kerja Sama ditandatangani.", "The Joint Agreement is signed.", 2),
        ("Nota Kesepahaman diperpanjang.", "The Joint Agreement is extended.", 2),
        ("Perjanjian Kerja Sama ditandatangani.", "The Cooperation Agreement is signed.", 0),
        ("kesepakatan bersama dituangkan dalam Perjanjian Kerja Sama.", "what is agreed jointly is laid down in a Cooperation Agreement.", 0),
        ("Kesepakatan Bersama ditindaklanjuti dengan Perjanjian Kerja Sama.", "The Joint Agreement is followed up by a Cooperation Agreement.", 0),
        ("PIHAK KESATU merupakan pengelola data pribadi atas data yang diproses, dan wajib menjaga data tersebut.", "The FIRST PARTY is the controller of the personal data, and keeps such data.", 1),
        ("PIHAK KESATU merupakan pengendali data pribadi.", "The FIRST PARTY is the data controller.".replace("data controller", "controller of the personal data"), 0),
        ("pengelola data menyusun laporan.", "the data manager writes a report.", 0),
        ("pemandu lalu lintas udara bertugas.", "the air traffic controller is on duty.", 0),
        ("diberitahukan kepada PIHAK lainnya, subjek data pribadi, dan lembaga pelindungan data pribadi.", "the other PARTY and the institution for personal data protection are notified.", 1),
        ("subjek data dapat meminta penghapusan.", "data subjects may ask for erasure.", 0),
        ("subjek data berhak menarik persetujuannya.", "those concerned may withdraw their consent.", 0),
        ("subjek data dapat meminta penghapusan.", "anyone may ask that their personal data be erased.", 0),
        ("Kesepakatan Bersama ini ditindaklanjuti oleh perangkat daerah dengan perjanjian tersendiri.", "This instrument is followed up by the regional offices in separate Cooperation Agreements.", 0),
        ("subjek data pribadi diberi tahu.", "the persons whose personal data are concerned are told.", 0),
    ],
)  # fmt: skip
def test_a_defined_instrument_or_role_is_no_other(
    tmp_path: Path, indonesian: str, english: str, count: int
) -> None:
    assert bool(recital(tmp_path, indonesian, english).found("parity-terms")) == bool(count)


@pytest.mark.parametrize(
    ("indonesian", "english", "count"),
    [
        (
            "disetujui dewan perwakilan rakyat daerah masing-masing.",
            "approved by the respective regional houses of representatives.",
            0,
        ),
        ("bagian yang batal dianggap tidak tertulis.", "a void part is deemed unwritten.", 0),
        ("bagian yang batal diberitahukan secara tertulis.", "a void part is notified.", 1),
        ("disetujui dewan perwakilan rakyat daerah.", "approved by the regional agencies.", 1),
    ],
)
def test_a_term_in_the_plural_or_denied_answers(
    tmp_path: Path, indonesian: str, english: str, count: int
) -> None:
    assert bool(recital(tmp_path, indonesian, english).found("parity-terms")) == bool(count)


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("Sekolah melaporkan keadaan peserta didik kepada orang tuanya sekali seminggu.", "The school reports to the parents on the well-being of their children once a week."),
        ("Wali kelas mengundang orang tua murid.", "The class teacher invites the children's parents."),
        ("Orang tua peserta didik menandatangani surat pernyataan.", "Parents sign a statement on behalf of their children."),
        ("Sekolah memberitahukan kenaikan kelas siswa kepada orang tuanya.", "The school tells parents whether their children move up a class."),
    ],
)  # fmt: skip
def test_pupils_are_the_children_of_their_parents(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    paper = recital(tmp_path, indonesian, english)

    assert [*paper.found("parity-terms"), *paper.found("parity-words")] == []


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("Sekolah melaporkan keadaan peserta didik.", "The school reports on the well-being of the children."),
        ("Peserta didik dan orang tuanya menerima buku.", "Children and teachers receive a book."),
        ("Korban anak didampingi orang tuanya.", "Victims are accompanied by their parents."),
        ("Orang tua menyerahkan surat kepada guru.", "Parents hand the children a letter for the teachers."),
    ],
)  # fmt: skip
def test_children_of_no_parents_are_found(tmp_path: Path, indonesian: str, english: str) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-terms")
