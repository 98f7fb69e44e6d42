"""A cooperation after its signature: changed, disputed, ended, extended; and each step at a wrong time or by a wrong office."""

from __future__ import annotations

import datetime as dt
import shutil
from functools import cache
from pathlib import Path

import pytest
from click.testing import CliRunner

from mou_gen import pipeline
from mou_gen.cli import main
from mou_gen.document import printed_words
from mou_gen.errors import InputError, Problem
from mou_gen.kinds.desk import Desk
from mou_gen.kinds.folder import Folder
from mou_gen.kinds.kind import Edition
from mou_gen.kinds.life import Life, LifeState, life_named, life_of
from mou_gen.kinds.record import Record
from tests.checks.found import applying, found
from tests.dossiers import copied
from tests.examples import AGREEMENTS, FOLDERS

FOLDER = "pacitan-wonogiri-gunungkidul"
COOPERATION = "early-warning"
ADDENDUM = "addenda/early-warning-1.yaml"
DELIBERATION = "deliberations/2027-09-06.yaml"
APPLICATION = "dispute-applications/2027-10-04.yaml"
TERMINATION = "terminations/early-warning.yaml"
EXTENSION = "extensions/2029.yaml"
DAY = dt.date


def life(name: str, day: dt.date, root: Path = AGREEMENTS) -> Life:
    return life_named(life_of(Folder(root), FOLDER, day), name)


@pytest.mark.parametrize(
    ("name", "day", "state", "since", "file"),
    [
        ("", DAY(2026, 8, 3), LifeState.OFFERED, DAY(2026, 8, 3), "offers/2026-08-03.yaml"),
        ("", DAY(2026, 10, 5), LifeState.IN_FORCE, DAY(2026, 10, 5), "agreement.yaml"),
        ("", DAY(2029, 8, 6), LifeState.EXTENDED, DAY(2029, 8, 6), EXTENSION),
        ("", DAY(2034, 10, 4), LifeState.EXTENDED, DAY(2029, 8, 6), EXTENSION),
        ("", DAY(2034, 10, 5), LifeState.ENDED, DAY(2034, 10, 5), EXTENSION),
        (
            COOPERATION,
            DAY(2026, 10, 19),
            LifeState.IN_FORCE,
            DAY(2026, 10, 19),
            "early-warning.yaml",
        ),
        (COOPERATION, DAY(2027, 2, 15), LifeState.AMENDED, DAY(2027, 2, 15), ADDENDUM),
        (COOPERATION, DAY(2027, 9, 6), LifeState.DISPUTED, DAY(2027, 9, 6), DELIBERATION),
        (COOPERATION, DAY(2027, 10, 4), LifeState.DISPUTED, DAY(2027, 10, 4), APPLICATION),
        (COOPERATION, DAY(2027, 12, 13), LifeState.AMENDED, DAY(2027, 12, 13), APPLICATION),
        (COOPERATION, DAY(2028, 2, 29), LifeState.TERMINATED, DAY(2028, 2, 14), TERMINATION),
        (COOPERATION, DAY(2028, 3, 1), LifeState.ENDED, DAY(2028, 3, 1), TERMINATION),
    ],
)
def test_the_state_is_right_after_each_step(
    name: str, day: dt.date, state: LifeState, since: dt.date, file: str
) -> None:
    found = life(name, day)

    assert (found.state, found.since) == (state, since)
    assert found.file.endswith(file)


def test_a_dispute_goes_next_to_who_settles_it_by_law() -> None:
    steps = {each.key: each.law for each in life(COOPERATION, DAY(2027, 9, 6)).next}

    assert steps["minister"] == "Permendagri 22/2020, article 21(1)"
    assert life(COOPERATION, DAY(2027, 9, 6)).in_force  # while it is in dispute
    asked = [each.key for each in life(COOPERATION, DAY(2027, 10, 4)).next]
    assert asked == ["report", "extend"]  # the application has gone out


@pytest.mark.parametrize(
    ("day", "tag", "says"),
    [
        ("2028-02-20", "en", "termination signed on 2028-02-14, last day 2028-02-29"),
        (
            "2028-02-20",
            "id",
            "pengakhiran ditandatangani pada 2028-02-14, hari terakhir 2028-02-29",
        ),
        ("2028-03-01", "en", "ended, last day 2028-02-29"),
        ("2028-03-01", "id", "berakhir, hari terakhir 2028-02-29"),
    ],
)
def test_the_status_of_what_ends_tells_its_last_day_and_asks_for_no_extension(
    root: Path, day: str, tag: str, says: str
) -> None:
    arguments = ["status", str(root / FOLDER), "--on", day]
    shown = CliRunner(env={"MOU_GEN_LANG": tag}).invoke(main, arguments)

    assert shown.exit_code == 0, shown.stderr
    said = " ".join(shown.stdout.split())
    assert f"early-warning: {says} [terminations/early-warning.yaml]" in said
    assert "2028-02-29 (" not in said


@pytest.mark.parametrize("file", [ADDENDUM, DELIBERATION])
def test_an_end_stays_signed_when_the_agreement_is_amended_or_in_dispute_after_it(
    root: Path, file: str
) -> None:
    text = (root / FOLDER / file).read_text("utf-8")
    written = next(line for line in text.splitlines() if line.startswith("date: "))
    changed(root, file, (written, "date: 2028-02-21"))

    found = life(COOPERATION, DAY(2028, 2, 22), root)

    assert found.last_day == DAY(2028, 2, 29)
    assert found.is_terminated
    assert "extend" not in [each.key for each in found.next]


def test_a_perjanjian_kerja_sama_comes_next_only_where_there_is_none(root: Path) -> None:
    def keys() -> list[str]:
        return [each.key for each in life("", DAY(2026, 12, 1), root).next]

    assert keys() == ["report", "extend"]
    for folder in (
        "cooperations",
        "addenda",
        "deliberations",
        "dispute-applications",
        "terminations",
        "recommendations",
        "powers-of-attorney",
    ):
        shutil.rmtree(root / FOLDER / folder, ignore_errors=True)
    assert keys() == ["carry-out", "report", "extend"]


# ---- mandatory parts -------------------------------------------------------------------


BILINGUAL = (ADDENDUM, EXTENSION, TERMINATION)


@cache
def words(file: str) -> str:
    """What the first document of *file* says in a line, as it is in the examples."""
    desk = Desk(Edition(final=True), FOLDERS)
    folder = desk.folder(AGREEMENTS / FOLDER / file)
    record = folder.read(AGREEMENTS / FOLDER / file)
    assert isinstance(record, Record)
    (_spec, document), *_more = pipeline.documents(
        desk, folder, record, ("id",) if file in BILINGUAL else None
    )
    return " ".join(printed_words(document).split())


@pytest.mark.parametrize(
    ("law", "file", "said"),
    [
        ("9(3) dapat diperpanjang sesuai kesepakatan para pihak", EXTENSION, "PARA PIHAK sepakat memperpanjang Kesepakatan Bersama"),
        ("9(3) paling lama 5 (lima) tahun", EXTENSION, "diperpanjang selama 5 (lima) tahun terhitung sejak tanggal 5 Oktober 2029 sampai dengan tanggal 4 Oktober 2034"),
        ("10(2) dilakukan oleh Kepala Daerah pemrakarsa dan Kepala Daerah mitra", EXTENSION, "PIHAK KEDUA, Bupati Wonogiri, Meterai PEJABAT FIKTIF ENAM PIHAK KESATU, Bupati Pacitan,"),
        ("10(3) dibuat rangkap sesuai dengan jumlah para pihak", EXTENSION, "dalam rangkap 3 (tiga) bermeterai cukup"),
        ("15(3) terdapat alasan yang kuat", ADDENDUM, "bahwa evaluasi pelaksanaan menunjukkan bahwa peringatan dini perlu menjangkau penyandang disabilitas dan bahwa sistem peringatan dini perlu diuji secara berkala"),
        ("15(3) Kepala Daerah dapat melakukan perubahan atas materi PKS", ADDENDUM, "PIHAK KESATU, Bupati Pacitan, Meterai PEJABAT FIKTIF EMPAT"),
        ("15(4) mengurangi dan/atau menambah/addendum materi perjanjian", ADDENDUM, "a. ketentuan Pasal 3 ayat (1) huruf b diubah; dan b. setelah Pasal 4 disisipkan 1 (satu) pasal, yang menjadi Pasal 5."),
        ("15(6) penambahan pembebanan kepada masyarakat", ADDENDUM, "tidak mengakibatkan penambahan pembebanan kepada masyarakat."),
        ("14(4) dibuat rangkap sesuai dengan jumlah para pihak", ADDENDUM, "dalam rangkap 3 (tiga) bermeterai cukup"),
        ("41(1)a komparisi", TERMINATION, "Pada hari ini, Senin, tanggal empat belas bulan Februari tahun dua ribu dua puluh delapan (14-02-2028), bertempat di Wonosari"),
        ("41(1)b para pihak", TERMINATION, "selanjutnya disebut PIHAK KETIGA."),
        ("41(1)c konsideran", TERMINATION, "bahwa PARA PIHAK telah menandatangani Perjanjian Kerja Sama Nomor 011/CONTOH/2026"),
        ("41(1)d.10 pengakhiran kerjasama", TERMINATION, "Perjanjian Kerja Sama berakhir pada tanggal 29 Februari 2028."),
        ("41(1)d.10 pengakhiran kerjasama", TERMINATION, "bagian yang tidak terpisahkan dari Perjanjian Kerja Sama, yang tetap berlaku sampai dengan tanggal sebagaimana dimaksud dalam Pasal 1."),
        ("41(1)e penutup", TERMINATION, "Demikian Pengakhiran ini dibuat dan ditandatangani di Wonosari"),
        ("18(1) secara musyawarah dan mufakat", DELIBERATION, "telah melaksanakan musyawarah untuk menyelesaikan perselisihan"),
        ("18(2) kelengkapan dokumen kerja sama", DELIBERATION, "Dokumen kerja sama yang disiapkan 1. Perjanjian Kerja Sama dan adendumnya"),
        ("18(3) berita acara hasil musyawarah dan mufakat", DELIBERATION, "BERITA ACARA HASIL MUSYAWARAH PENYELESAIAN PERSELISIHAN"),
        ("18(3) ditandatangani oleh daerah yang melakukan KSDD", DELIBERATION, "Pemerintah Kabupaten Gunungkidul Kepala Badan Penanggulangan Bencana Daerah, Pejabat Fiktif Sembilan Belas"),
        ("18(3) ditandatangani oleh daerah yang melakukan KSDD", DELIBERATION, "Pejabat Fiktif Tujuh Belas, Kepala Badan Penanggulangan Bencana Daerah, berdasarkan Surat Kuasa Khusus Bupati Wonogiri Nomor 052/CONTOH/2027 tanggal 30 Agustus 2027, bertindak untuk dan atas nama Pemerintah Kabupaten Wonogiri"),
        ("18(4) dilaporkan kepada Kepala Daerah", DELIBERATION, "dilaporkan kepada kepala daerah masing-masing"),
        ("21(1) tidak terjadi kesepakatan dalam penyelesaian perselisihan", APPLICATION, "Musyawarah tidak mencapai kesepakatan, sebagaimana dituangkan dalam Berita Acara Nomor 061/CONTOH/2027"),
        ("21(1) daerah yang berselisih menyampaikan permohonan kepada Menteri", APPLICATION, "Yth. Menteri Dalam Negeri"),
        ("21(1) permohonan penyelesaian perselisihan KSDD", APPLICATION, "Sesuai dengan Pasal 21 ayat (1) Peraturan Menteri Dalam Negeri Nomor 22 Tahun 2020"),
    ],
)  # fmt: skip
def test_a_document_says_what_its_article_asks_for(law: str, file: str, said: str) -> None:
    """Each *law* is an article of Permendagri 22/2020 and its words."""
    assert said in words(file), law


def test_a_list_of_one_item_has_no_letter(root: Path) -> None:
    text = " ".join(printed(root / FOLDER / TERMINATION).split())
    assert (
        "PIHAK KESATU menyelesaikan kewajiban berikut: penyerahan catatan pengiriman peringatan dini kepada PIHAK KEDUA dan PIHAK KETIGA, paling lambat tanggal 28 April 2028."
        in text
    )
    assert (
        "the FIRST PARTY shall fulfil the following obligation: the handover of the records" in text
    )

    duty = "  - {key: log, by: wonogiri, text: {id: penyerahan buku, en: the handover of the log}, until: 2028-04-28}"
    changed(root, TERMINATION, ("left_to_pay: []", f"{duty}\nleft_to_pay: []"))
    text = " ".join(printed(root / FOLDER / TERMINATION).split())
    assert "a. PIHAK KESATU: penyerahan catatan pengiriman peringatan dini" in text
    assert "b. PIHAK KEDUA: penyerahan buku" in text


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A copy of the cooperation; its other documents say nothing here."""
    for each in ("parties", FOLDER):
        shutil.copytree(AGREEMENTS / each, tmp_path / "agreements" / each)
    return tmp_path / "agreements"


def changed(root: Path, file: str, *pairs: tuple[str, str]) -> Path:
    path = root / FOLDER / file
    text = path.read_text("utf-8")
    for old, new in pairs:
        assert old in text, old
        text = text.replace(old, new, 1)
    path.write_text(text, "utf-8")
    return path


def refused(path: Path) -> tuple[Problem, ...]:
    with pytest.raises(InputError) as error:
        Folder.of(path).read(path)
    return tuple(error.value.problems)


@pytest.mark.parametrize(
    ("file", "old", "new", "says", "law"),
    [
        (ADDENDUM, "2027-02-15", "2026-10-18", "is not signed yet", "article 14(1)"),
        (ADDENDUM, "2027-02-15", "2028-03-01", "ended on 29-02-2028", "article 41"),
        (DELIBERATION, "date: 2027-09-06", "date: 2028-03-01", "ended on 29-02-2028", "article 41"),
        (TERMINATION, "date: 2028-02-14", "date: 2026-10-01", "is not signed yet", "article 14(1)"),
        (EXTENSION, "date: 2029-08-06", "date: 2026-10-04", "is not signed yet", "article 10(2)"),
        (EXTENSION, "date: 2029-08-06", "date: 2029-10-05", "ended on 04-10-2029", "article 9(3)"),
    ],
)
def test_what_comes_before_the_signature_or_after_the_end_is_found(
    root: Path, file: str, old: str, new: str, says: str, law: str
) -> None:
    assert found("binding-term", root / FOLDER / file) == []
    (problem, *_) = found("binding-term", changed(root, file, (old, new)))

    assert says in problem.message
    assert law in problem.hint


def test_an_extension_on_the_last_day_is_in_time_and_one_after_it_changes_nothing(
    root: Path,
) -> None:
    path = changed(root, EXTENSION, ("date: 2029-08-06", "date: 2029-10-04"))
    assert found("binding-term", path) == []

    changed(root, EXTENSION, ("date: 2029-10-04", "date: 2029-10-05"))
    assert life("", DAY(2029, 10, 5), root).state == LifeState.ENDED


@pytest.mark.parametrize(
    ("file", "old", "new", "lacking"),
    [
        ("agreement.yaml", "date: 2026-10-05\n", "", "day and date of signature (`date`)"),
        (
            "agreement.yaml",
            "duration:\n  years: 3\n",
            "",
            "last day before the extension (`duration`)",
        ),
        (EXTENSION, "duration: {years: 5}", "", "period of the extension (`duration`)"),
    ],
)
@pytest.mark.parametrize("second", [False, True])
def test_the_days_of_an_extension_are_blank_while_what_they_follow_from_is_unknown(
    root: Path, file: str, old: str, new: str, lacking: str, second: bool
) -> None:
    changed(root, file, (old, new))
    path = root / FOLDER / EXTENSION
    if second:
        lacking = lacking.replace("period of", "last day before")
        text = path.read_text("utf-8").replace("date: 2029", "date: 2034")
        path = path.with_name("2034.yaml")
        path.write_text(text.replace("reason:", "follows: '2029'\nreason:", 1), "utf-8")

    shown = CliRunner(env={"MOU_GEN_LANG": "en"}).invoke(main, ["check", str(path)])

    assert shown.exit_code == 0, shown.output
    assert f"{file}" in shown.output
    assert lacking in shown.output


@pytest.mark.parametrize(
    ("duration", "says"),
    [
        ("{years: 6}", "an extension is of 5 years at most"),
        ("{until: 2034-10-05}", "an extension is of 5 years at most"),
        ("{until: 2029-10-04}", "ends before the extension begins on 05-10-2029"),
    ],
)
def test_an_extension_is_of_five_years_at_most(root: Path, duration: str, says: str) -> None:
    path = changed(root, EXTENSION, ("{years: 5}", duration))

    assert any(says in each.message for each in refused(path))
    changed(root, EXTENSION, (duration, "{until: 2034-10-04}"))
    assert life("", DAY(2034, 10, 4), root).last_day == DAY(2034, 10, 4)


def test_a_burden_is_approved_by_each_council_before_the_addendum(root: Path) -> None:
    path = changed(root, ADDENDUM, ("burden: no", "burden: yes"))
    problems = found("amendment", path)
    assert {each.message for each in problems} == {
        f"the DPRD of Kabupaten {region} has not approved the addendum"
        for region in ("Pacitan", "Wonogiri", "Gunungkidul")
    }
    assert all("article 15(6)" in each.hint for each in problems)

    letters = ", ".join(
        f"{key}: {{number: 1/DPRD, date: {day}}}"
        for key, day in (
            ("pacitan", "2027-02-15"),
            ("wonogiri", "2027-02-01"),
            ("gunungkidul", "2027-02-16"),
        )
    )
    path = changed(root, ADDENDUM, ("burden: yes", f"burden: yes\napprovals: {{{letters}}}"))
    (problem,) = found("amendment", path)
    assert problem.message == "the approval of 16-02-2027 is later than the addendum"


REQUEST = f"""\
kind: council-request
agreement: {FOLDER}
date: 2026-12-07
place: Pacitan
number: 100.2.2/021/CONTOH/2026
classification: biasa
from: pacitan
addendum: early-warning-1
grounds: [burden]
"""
APPROVALS = "\n".join(
    (
        "burden: yes",
        "approvals:",
        "  pacitan: {number: 170/021/CONTOH/2027, date: 2027-01-11}",
        "  wonogiri: {number: 170/022/CONTOH/2027, date: 2027-01-12}",
        "  gunungkidul: {number: 170/023/CONTOH/2027, date: 2027-01-13}",
    )
)
COUNCIL = ("council-request", "council-approval", "binding-term", "amendment", "life-cycle")


def asked(root: Path, *pairs: tuple[str, str]) -> Path:
    """Ask the DPRD to approve the addendum, which burdens."""
    changed(root, ADDENDUM, ("burden: no", APPROVALS))
    path = root / FOLDER / "council-requests/2026-12-07.yaml"
    path.parent.mkdir(exist_ok=True)
    path.write_text(REQUEST, "utf-8")
    return changed(root, "council-requests/2026-12-07.yaml", *pairs)


def test_the_council_is_asked_for_a_change_that_burdens(root: Path) -> None:
    """Article 15(6): its approval is asked for; it counts no days, and takes no silence for it."""
    path = asked(root)
    text = printed(path)

    assert "Yth. Pimpinan Dewan Perwakilan Rakyat Daerah Kabupaten Pacitan" in text
    assert (
        "yang telah ditandatangani pada tanggal 19 Oktober 2026, akan diubah dengan Adendum" in text
    )
    assert "karena evaluasi pelaksanaan menunjukkan bahwa peringatan dini perlu menjangkau" in text
    assert (
        "sesuai dengan Pasal 15 ayat (6) Peraturan Menteri Dalam Negeri Nomor 22 Tahun 2020" in text
    )
    assert "1. Perjanjian Kerja Sama yang telah ditandatangani; dan" in text
    assert "2. rancangan Adendum." in text
    assert "hari" not in text
    with applying(COUNCIL):
        assert pipeline.check_all([root / FOLDER], Edition(), FOLDERS).warnings == []
    assert life(COOPERATION, DAY(2026, 12, 8), root).state == LifeState.IN_FORCE


@pytest.mark.parametrize(
    ("rule", "file", "pair", "says", "law"),
    [
        ("binding-term", "", ("date: 2026-12-07", "date: 2026-10-18"), "is not signed yet", "article 14(1)"),
        ("binding-term", "", ("date: 2026-12-07", "date: 2028-03-01"), "ended on 29-02-2028", "article 41"),
        ("council-request", "", ("date: 2026-12-07", "date: 2027-02-16"), "later than the addendum of 15-02-2027", "article 15(6)"),
        ("council-request", "", ("grounds:", "received: 2026-12-06\ngrounds:"), "received before its date", "correct one"),
        ("council-request", "", ("grounds:", "review: {number: 1/DPRD, date: 2026-12-08}\ngrounds:"), "earlier than the review", "correct one"),
        ("council-request", ADDENDUM, ("date: 2027-01-11", "date: 2026-12-06"), "earlier than the request of 07-12-2026", "correct one"),
    ],
)  # fmt: skip
def test_a_change_that_burdens_is_asked_for_in_its_time(
    root: Path, rule: str, file: str, pair: tuple[str, str], says: str, law: str
) -> None:
    path = asked(root)
    path = changed(root, file or "council-requests/2026-12-07.yaml", pair)
    (problem,) = found(rule, path)

    assert says in problem.message
    assert law in problem.hint


def test_no_council_is_asked_for_a_change_that_does_not_burden(root: Path) -> None:
    path = asked(root)
    changed(root, ADDENDUM, (APPROVALS, "burden: no"))
    (problem,) = found("council-request", path)

    assert problem.message == "the addendum says `burden: no`"
    assert "article 15(6)" in problem.hint


@pytest.mark.parametrize(
    ("pair", "says", "hint"),
    [
        (("addendum: early-warning-1", "addendum: early-warning-2"), "no file in `addenda` with the name", "early-warning-1"),
        (("grounds: [burden]", "grounds: [unbudgeted]"), "`unbudgeted` is no ground", "article 15(6)"),
        (("grounds:", "cooperation: early-warning\ngrounds:"), "`cooperation` stands beside `addendum`", "delete"),
        (("from: pacitan", "from: nunukan"), "is not a party", "pacitan"),
    ],
)  # fmt: skip
def test_a_request_for_another_change_or_by_another_office_is_refused(
    root: Path, pair: tuple[str, str], says: str, hint: str
) -> None:
    (problem,) = refused(asked(root, pair))

    assert says in problem.message
    assert hint in problem.hint


def test_no_law_asks_a_council_for_the_change_of_a_kesepakatan_bersama(root: Path) -> None:
    path = asked(root)
    changed(root, ADDENDUM, ("cooperation: early-warning #", "#"))
    (problem,) = refused(path)

    assert "to approve the change of a Kesepakatan Bersama" in problem.message
    assert "articles 15(6), 37(5) and 58" in problem.hint


def _second_addendum(first: str) -> str:
    """Return the text of an addendum of May, made from that of the *first*; its new article is another."""
    for old, new in (
        ("2027-02-15", "2027-05-03"),
        ("key: tests", "key: evaluation"),
        ("{id: Uji Peringatan Dini, en: Tests of Early Warning}", "{id: Evaluasi, en: Evaluation}"),
    ):
        assert old in first
        first = first.replace(old, new)
    return first


@pytest.mark.slow
def test_an_addendum_names_the_one_before_it(root: Path) -> None:
    first = root / FOLDER / ADDENDUM
    second = first.with_name("early-warning-2.yaml")
    text = _second_addendum(first.read_text("utf-8"))
    second.write_text(text, "utf-8")

    (problem,) = found("amendment", second)
    assert problem.message == "the earlier addendum of 15-02-2027 is not named"
    second.write_text(text.replace("reason:", "follows: early-warning-1\nreason:"), "utf-8")
    assert found("amendment", second) == []
    assert found("amendment", first) == []


def test_the_last_addendum_before_a_document_is_named_and_no_later_one(root: Path) -> None:
    first = root / FOLDER / ADDENDUM
    second = first.with_name("early-warning-2.yaml")
    text = _second_addendum(first.read_text("utf-8")).replace("2027-05-03", "2027-12-14")
    second.write_text(text.replace("reason:", "follows: early-warning-1\nreason:"), "utf-8")

    (problem,) = found("amendment", root / FOLDER / TERMINATION)
    assert "early-warning-2" in problem.hint
    assert found("amendment", root / FOLDER / DELIBERATION) == []
    edit = ("amended_by: early-warning-1", "amended_by: early-warning-2")
    assert found("amendment", changed(root, TERMINATION, edit)) == []
    (problem,) = found("amendment", changed(root, DELIBERATION, edit))
    assert problem.message == "`amended_by` names the addendum of 14-12-2027, which is later"


AMENDED = "sebagaimana telah diubah dengan Adendum Nomor 041/CONTOH/2027, Nomor 042/CONTOH/2027, dan Nomor 043/CONTOH/2027 tanggal 15 Februari 2027"


@pytest.mark.parametrize("file", [TERMINATION, DELIBERATION, APPLICATION])
def test_what_comes_after_an_addendum_names_it_beside_the_agreement(file: str) -> None:
    assert f"tentang Pertukaran Informasi dan Peringatan Dini Bencana, {AMENDED}" in words(
        file
    ).replace("\xa0", " ")


def test_an_extension_names_in_english_by_what_the_agreement_was_amended(root: Path) -> None:
    path = changed(
        root,
        EXTENSION,
        ("languages:", "cooperation: early-warning\namended_by: early-warning-1\nlanguages:"),
    )

    assert (
        "Early Warnings, as amended by the Addendum Number 041/CONTOH/2027, Number 042/CONTOH/2027, and"
        " Number 043/CONTOH/2027 of 15 February 2027, which ends on"
    ) in " ".join(printed(path).split())


def test_of_several_addenda_the_last_is_named_as_the_last(root: Path) -> None:
    first = root / FOLDER / ADDENDUM
    second = _second_addendum(first.read_text("utf-8")).replace(
        "reason:", "follows: early-warning-1\nreason:"
    )
    first.with_name("early-warning-2.yaml").write_text(second, "utf-8")
    path = changed(
        root, TERMINATION, ("amended_by: early-warning-1", "amended_by: early-warning-2")
    )
    text = " ".join(printed(path).split())

    assert "sebagaimana telah beberapa kali diubah, terakhir dengan Adendum Nomor 041" in text
    assert "as amended several times, most recently by the Addendum Number 041" in text


@pytest.mark.parametrize("file", [TERMINATION, DELIBERATION, APPLICATION])
def test_an_addendum_to_another_agreement_amends_nothing_here(root: Path, file: str) -> None:
    other = (
        (root / FOLDER / ADDENDUM).read_text("utf-8").replace("cooperation: early-warning #", "#")
    )
    (root / FOLDER / ADDENDUM).with_name("other.yaml").write_text(other, "utf-8")
    (problem,) = refused(changed(root, file, ("amended_by: early-warning-1", "amended_by: other")))

    assert problem.message == "`amended_by` is an addendum to another agreement"


def test_an_addendum_does_not_follow_a_later_one(root: Path) -> None:
    first = root / FOLDER / ADDENDUM
    text = first.read_text("utf-8")
    first.with_name("early-warning-2.yaml").write_text(_second_addendum(text), "utf-8")
    first.write_text(text.replace("reason:", "follows: early-warning-2\nreason:"), "utf-8")

    problems = found("amendment", first)
    assert [each.message for each in problems] == [
        "it follows the addendum of 03-05-2027, which is later"
    ]


def test_an_extension_names_the_one_before_it(root: Path) -> None:
    text = (root / FOLDER / EXTENSION).read_text("utf-8").replace("2029-08-06", "2034-08-07")
    second = root / FOLDER / "extensions/2034.yaml"
    second.write_text(text, "utf-8")

    (problem,) = found("binding-term", second)
    assert problem.message == (
        "it extends a term to 04-10-2029, but the agreement is valid until 04-10-2034"
    )
    assert "article 9(3)" in problem.hint
    second.write_text(text.replace("reason:", 'follows: "2029"\nreason:'), "utf-8")
    assert found("binding-term", second) == []


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ("delete: Pasal 7", "the changed text has no article `funding`"),
        ("delete: Pasal 6", ""),
        ("{add_after: Pasal 15, title: {id: Baru, en: New}, paragraphs: [{id: Isi., en: Text.}]}", "an article stands after the closing"),
    ],
)  # fmt: skip
def test_an_addendum_leaves_what_the_law_asks_of_the_agreement(
    root: Path, change: str, says: str
) -> None:
    """Article 41(1)d.6 asks for pembiayaan, 41(1)e for the penutup; no article for data protection."""
    text = (root / FOLDER / ADDENDUM).read_text("utf-8")
    start, end = text.index("  - replace: Pasal 3"), text.index("originals:")
    problems = found(
        "mandatory-parts", changed(root, ADDENDUM, (text[start:end], f"  - {change}\n"))
    )

    assert [each.message for each in problems] == [says] * bool(says)
    assert all("article 41" in each.hint for each in problems)


def test_a_list_ends_with_a_full_stop_after_its_last_item_went(root: Path) -> None:
    text = (root / FOLDER / ADDENDUM).read_text("utf-8")
    start, end = text.index("  - replace: Pasal 3"), text.index("  - add_after: Pasal 4")
    path = changed(root, ADDENDUM, (text[start:end], "  - delete: Pasal 3 ayat (1) huruf b\n"))
    problems = found("amendment", path)
    assert [each.message.partition(": ")[0] for each in problems] == ["Pasal 3", "Pasal 3"]
    assert all("the last item of a list goes on" in each.message for each in problems)

    last = "  - {delete: Pasal 3 ayat (1) huruf b}\n  - replace: Pasal 3 ayat (1) huruf a\n    text: {id: pertukaran informasi., en: the exchange of information.}\n"
    assert (
        found(
            "amendment", changed(root, ADDENDUM, ("  - delete: Pasal 3 ayat (1) huruf b\n", last))
        )
        == []
    )

    more = "  - {add_after: Pasal 3 ayat (1) huruf a, text: {id: peringatan dini., en: early warning.}}\n"
    assert found("amendment", changed(root, ADDENDUM, (last, last + more))) == []

    behind = more.replace("huruf a", "huruf b")
    problems = found("amendment", changed(root, ADDENDUM, (last + more, behind)))
    assert ["an item ends the list, and another follows" in each.message for each in problems] == [
        True,
        True,
    ]


@pytest.mark.parametrize(
    ("pairs", "says", "law"),
    [
        ((("signed_by: head\n", ""),), "signed by the head of region", "articles 20(1) and 21(1)"),
        ((("date: 2027-10-04", "date: 2027-09-01"),), "earlier than the deliberation", "18(1)"),
        (
            (("cooperation: early-warning\n", ""), ("amended_by: early-warning-1 #", "#")),
            "the deliberation is about another agreement",
            "record",
        ),
    ],
)
def test_an_application_at_the_wrong_time_or_by_the_wrong_office_is_found(
    root: Path, pairs: tuple[tuple[str, str], ...], says: str, law: str
) -> None:
    assert found("dispute-way", root / FOLDER / APPLICATION) == []
    problems = found("dispute-way", changed(root, APPLICATION, *pairs))

    assert [says in each.message and law in each.hint for each in problems] == [True]


_LOSS = "Kerugian akibat keterlambatan itu ditaksir sebesar Rp85.000.000,00."


@pytest.mark.parametrize(
    ("told", "other"),
    [
        ("kerugian akibat keterlambatan itu, yang ditaksir sebesar Rp58.000.000,00", "Rp85.000.000,00"),
        ("batas waktu penyampaian selama 45 (empat puluh lima) menit", "30 (tiga puluh) menit"),
        ("kerugian akibat keterlambatan itu, yang ditaksir sebesar Rp85.000.000,00", ""),
        ("batas waktu penyampaian selama 30 (tiga puluh) menit", ""),
        ("biaya pengadaan pencatat otomatis sebesar Rp58.000.000,00", ""),
    ],
)  # fmt: skip
def test_an_application_tells_the_dispute_as_the_deliberation_does(
    root: Path, told: str, other: str
) -> None:
    changed(root, DELIBERATION, ("documents:\n", f"  - {_LOSS}\ndocuments:\n"))
    path = changed(root, APPLICATION, ("request:\n", f"  - {told}\nrequest:\n"))

    problems = found("dispute-way", path)

    assert [f"`{other}` in the record" in each.message for each in problems] == [True] * bool(other)


def test_a_settled_dispute_goes_no_further(root: Path) -> None:
    changed(
        root,
        DELIBERATION,
        ("outcome: unsettled", "outcome: settled\nsettlement: [Catatan dibuat otomatis.]"),
    )

    (problem,) = found("dispute-way", root / FOLDER / APPLICATION)
    assert problem.message == "the deliberation of 06-09-2027 settled the dispute"
    assert life(COOPERATION, DAY(2027, 9, 6), root).state == LifeState.AMENDED


def test_only_a_province_that_all_parties_lie_in_settles_their_disputes(root: Path) -> None:
    (problem,) = refused(changed(root, DELIBERATION, ("held: parties", "held: province")))

    assert problem.message == "no province settles disputes between these parties"
    assert "articles 19 and 21" in problem.hint


def test_every_party_signs_the_record_of_a_deliberation(root: Path) -> None:
    text = (root / FOLDER / DELIBERATION).read_text("utf-8")
    start, end = text.index("  gunungkidul:"), text.index("outcome:")
    (problem,) = refused(changed(root, DELIBERATION, (text[start:end], "")))

    assert problem.message == "nobody speaks for `gunungkidul`"
    assert "articles 18(3) and 19(2)" in problem.hint


UNITS = """\
units:
  setda:
    name: {id: Sekretariat Daerah, en: Regional Secretariat}
    head: {office: {id: "Sekretaris Daerah", en: "Regional Secretary"}}
"""
IN_ONE_PROVINCE = """\
kind: deliberation
agreement: bima-dompu
date: 2024-08-05
classification: biasa
from: bima/setda
held: parties
representatives: {kota-bima: {}, bima: {}, dompu: {}}
outcome: unsettled
originals: 3
"""
TO_THE_PROVINCE = """\
kind: dispute-application
agreement: bima-dompu
deliberation: 2024-08-05
date: 2024-09-02
classification: biasa
from: bima/setda
"""


@pytest.fixture
def in_one_province(tmp_path: Path) -> Path:
    root = copied("health", tmp_path, ("parties/bima.yaml", "units:\n", UNITS))
    shutil.copy(AGREEMENTS / "parties/provinsi-nusa-tenggara-barat.yaml", root / "parties")
    shutil.copy(AGREEMENTS / "parties/lambang-contoh.png", root / "parties")
    for name, text in (
        ("deliberations/2024-08-05", IN_ONE_PROVINCE),
        ("dispute-applications/2024-09-02", TO_THE_PROVINCE),
    ):
        path = root / "bima-dompu" / f"{name}.yaml"
        path.parent.mkdir()
        path.write_text(text, "utf-8")
    return root / "bima-dompu"


def printed(path: Path) -> str:
    desk = Desk(Edition(), FOLDERS)
    folder = desk.folder(path)
    record = folder.read(path)
    assert isinstance(record, Record)
    ((_spec, document),) = pipeline.documents(desk, folder, record)
    return printed_words(document).replace("\xa0", " ")


def test_what_the_province_did_not_settle_goes_to_the_governor(in_one_province: Path) -> None:
    record = in_one_province / "deliberations/2024-08-05.yaml"
    record.write_text(IN_ONE_PROVINCE.replace("held: parties", "held: province"), "utf-8")

    (problem,) = found("dispute-way", in_one_province / "dispute-applications/2024-09-02.yaml")
    assert problem.message == "the TKKSD of the province has tried to settle the dispute"
    assert "article 20(1)" in problem.hint


def test_regencies_of_one_province_apply_to_its_team_by_their_own(in_one_province: Path) -> None:
    path = in_one_province / "dispute-applications/2024-09-02.yaml"

    assert found("dispute-way", path) == []
    text = printed(path)
    assert "Yth. Ketua Tim Koordinasi Kerja Sama Daerah Provinsi Nusa Tenggara Barat" in text
    assert "Sesuai dengan Pasal 19 ayat (1)" in text
    assert "selaku Ketua Tim Koordinasi Kerja Sama Daerah," in text

    path.write_text(TO_THE_PROVINCE.replace("bima/setda", "bima/dinkes"), "utf-8")
    (problem,) = found("dispute-way", path)
    assert "is signed for the TKKSD of the region" in problem.message
    assert "articles 19(1) and 47(1)" in problem.hint


@pytest.mark.parametrize(
    ("asked", "count"),
    [
        ("keputusan Menteri Dalam Negeri tentang penyelesaian perselisihan ini", 1),
        ("agar pembagian biaya diputuskan oleh Menteri Dalam Negeri", 1),
        ("penyelesaian perselisihan ini yang dituangkan dalam berita acara", 0),
        ("pembagian biaya sesuai dengan Keputusan Menteri Dalam Negeri Nomor 5 Tahun 2023", 0),
        ("penyampaian kepada Menteri Dalam Negeri melalui Gubernur apabila tidak selesai", 0),
    ],
)
def test_the_team_of_the_province_is_not_asked_for_what_the_minister_decides(
    in_one_province: Path, asked: str, count: int
) -> None:
    path = in_one_province / "dispute-applications/2024-09-02.yaml"
    path.write_text(f"{TO_THE_PROVINCE}request:\n  - {asked}\n", "utf-8")

    assert len(found("disputes", path)) == count

    province = "provinsi-nusa-tenggara-barat/dinas-tenaga-kerja\nsigned_by: head"
    path.write_text(path.read_text("utf-8").replace("bima/setda", province), "utf-8")
    assert found("disputes", path) == []


def test_the_governor_applies_to_the_minister_after_the_team_of_the_province_tried(
    in_one_province: Path,
) -> None:
    path = in_one_province / "dispute-applications/2024-09-02.yaml"
    province = "provinsi-nusa-tenggara-barat/dinas-tenaga-kerja\nsigned_by: head"
    path.write_text(TO_THE_PROVINCE.replace("bima/setda", province), "utf-8")

    (problem,) = found("dispute-way", path)
    assert problem.message == "the dispute was not before the TKKSD of the province yet"
    assert "articles 19(2) and 20(1)" in problem.hint

    record = in_one_province / "deliberations/2024-08-05.yaml"
    record.write_text(IN_ONE_PROVINCE.replace("held: parties", "held: province"), "utf-8")
    assert found("dispute-way", path) == []
    text = printed(path)
    assert "Yth. Menteri Dalam Negeri" in text
    assert "Sesuai dengan Pasal 20 ayat (1)" in text


def test_an_agreement_does_not_end_before_the_parties_agree_on_it(root: Path) -> None:
    (problem,) = refused(changed(root, TERMINATION, ("ends: 2028-02-29", "ends: 2028-02-13")))

    assert problem.message == "`ends` is before the signature of 14-02-2028"


def test_what_is_left_is_done_after_the_end(root: Path) -> None:
    (problem,) = refused(changed(root, TERMINATION, ("until: 2028-04-28", "until: 2028-02-28")))

    assert problem.message == "`until` is before the end of 29-02-2028"


def test_an_agreement_does_not_end_early_after_its_term(root: Path) -> None:
    pairs = ("ends: 2028-02-29", "ends: 2028-04-19"), ("until: 2028-04-28", "until: 2028-05-31")
    (problem,) = found("binding-term", changed(root, TERMINATION, *pairs))

    assert problem.message == "the agreement ends on 18-04-2028 anyway"
    assert "article 41" in problem.hint
