"""Text next to a case code does not describe the person: no age, sex, health, relatives, origin, school or initials.

A case code protects a person only as long as nobody can link it to other facts. `Perempuan, 17
tahun, hamil` on a slip is enough for the person who carries it through a village, and the law
protects health data most of all. The rule therefore reads slips, records and letters about a case,
and every other paragraph that contains a case code or enough of one (`kasus 0001`), for descriptions of a person. In a
paper that names a case, what tells of one person stands beside the code too, in whichever paragraph. Without a code,
the health of one victim and whose child a victim is are an error, and a warning where that is not sure. `sealed-names`
and `child` find what the sealed forms in the folder contain; this rule looks for details that could
identify anyone. A state of health that an agreement is about, in its subject and in the name of its
folder, describes nobody, unless a paper has a case code or tells of one person. A finding never
repeats what it found.

Passes: `Kasus NNK-TPPO-2026-0001 dibahas`; `dalam sampul tertutup`; `Dinas Pemberdayaan Perempuan`; `pendamping
        perempuan`; `rehabilitasi kesehatan`.
Fails:  `dalam sampul tertutup, perempuan 17 tahun`; `korban hamil`; `termasuk hasil tes HIV`;
        `bersama ibu korban`; `rapor kelas VIII`; `obat antiretroviral`; `mantan pekerja kebun PT Contoh`; `paspor yang ditahan majikan`; `a.n. R.C.`; `milik M.N.`; `(P/25)`; `25 thn`; `bumil`; `kode B20`; `mengalami trauma berat`;
        `untuk Kec. Contoh`; `putri kepala desa`; `ibunya guru`; `bertato`; `LP/B/1/I/2026`; `she has tuberculosis`, each next to a case code; `Korban hamil lima bulan.` without one;
        with a warning, any other sentence about the person of a case, `Ia tiba dengan kapal feri pagi.`, but for what an office does.
Not seen: a description in other words that does not say "ia" or "she", and a paragraph about a case without its code, but for health and kin.
Source: UU 27/2022, article 4; UU 21/2007, article 44 (both seen in secondary sources).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set

from mou_gen.checks.case import Case
from mou_gen.checks.name_guard.descriptions import (
    AGE,
    BESIDE_A_CODE,
    DESCRIPTIONS,
    HEALTH,
    KIN_OF_AN_OFFICE,
    PERSON,
    PRIVATE_HEALTH,
    RELATIVE,
)
from mou_gen.checks.name_guard.single_persons import (
    CAME_HOME,
    OTHER_VICTIM,
    TRAFFICKED,
    is_of_one,
    is_of_one_victim,
    may_be_of_one,
    sentence_spans,
    tells_of_one,
)
from mou_gen.checks.name_guard.told_cases import cases_in, names_a_case
from mou_gen.checks.named_agreements import agreements_told
from mou_gen.checks.wording import Wording, hidden_texts, open_texts
from mou_gen.data.values import Bilingual
from mou_gen.errors import Level, Problem
from mou_gen.kinds import registry
from mou_gen.kinds.record import Record
from mou_gen.kinds.report import Report
from mou_gen.messages import _
from mou_gen.startup.expressions import expression

ID = "case-details"
LEVEL = Level.ERROR
SOURCE = "UU 27/2022, article 4; UU 21/2007, article 44"
SURE = True
ATURAN = """Di samping kode kasus tidak ada keterangan tentang orangnya: usia, jenis kelamin, kesehatan, kerabat, asal, sekolah, atau inisial.

Kode kasus melindungi seseorang hanya selama tidak ada yang dapat menghubungkannya dengan keterangan
lain. `Perempuan, 17 tahun, hamil` pada surat pengantar cukup bagi pembawanya untuk mengenali orang
itu di desa, dan keterangan kesehatan paling dilindungi undang-undang. Karena itu, surat pengantar,
berita acara, dan surat tentang kasus, serta setiap paragraf lain yang memuat kode kasus atau bagiannya yang
cukup (`kasus 0001`), diperiksa untuk keterangan yang menggambarkan orang. Dalam naskah yang menyebut suatu kasus,
paragraf mana pun yang bercerita tentang satu orang dianggap berada di samping kode itu. Tanpa kode, keadaan kesehatan
satu korban dan anak siapa korban itu merupakan kesalahan, dan peringatan jika tidak pasti. Isi formulir tertutup dalam folder ditemukan oleh
`sealed-names` dan `child`; aturan ini mencari keterangan yang dapat mengungkapkan siapa pun. Keadaan
kesehatan yang menjadi pokok kesepakatan, pada subjeknya dan pada nama foldernya, tidak menggambarkan
siapa pun, kecuali jika naskah memuat kode kasus atau bercerita tentang satu orang. Temuan tidak
pernah mengulangi isinya.

Lulus:  `Kasus NNK-TPPO-2026-0001 dibahas`; `dalam sampul tertutup`; `Dinas Pemberdayaan Perempuan`; `pendamping
        perempuan`; `rehabilitasi kesehatan`.
Gagal:  `dalam sampul tertutup, perempuan 17 tahun`; `korban hamil`; `termasuk hasil tes HIV`; `bersama ibu korban`;
        `rapor kelas VIII`; `obat antiretroviral`; `mantan pekerja kebun PT Contoh`; `paspor yang ditahan majikan`; `a.n. R.C.`; `milik M.N.`; `(P/25)`; `25 thn`; `bumil`; `kode B20`; `mengalami trauma berat`;
        `untuk Kec. Contoh`; `putri kepala desa`; `ibunya guru`; `bertato`; `LP/B/1/I/2026`; `she has tuberculosis`, masing-masing di samping kode kasus; `Korban hamil lima bulan.` tanpa kode;
        dengan peringatan, kalimat lain tentang orang dalam kasus, `Ia tiba dengan kapal feri pagi.`, kecuali tentang tindakan instansi.
Tidak terlihat: gambaran orang dengan kata lain tanpa "ia" atau "she", dan paragraf tentang kasus yang tidak memuat
        kodenya, kecuali kesehatan dan kerabat.
Sumber: UU 27/2022, Pasal 4; UU 21/2007, Pasal 44 (keduanya dilihat dalam sumber sekunder).
"""


def check(case: Case) -> Iterator[Problem]:
    """Yield what describes a person in documents about a case, and next to a case code elsewhere."""
    if case.document.sealed:
        return
    is_about_case = registry.of_model(type(case.record)).about_case
    told = [*open_texts(case), *hidden_texts(case)]
    subject = _subject(case, told)
    coded = _has_code(case, told)
    known = cases_in(case)
    named = {
        key for each in told if names_a_case(each.text, known) for key in _without_language(each)
    }
    for said in told:
        problems: list[Problem] = []
        if (
            is_about_case
            or names_a_case(said.text, known)
            or not named.isdisjoint(_without_language(said))
            or (coded and tells_of_one(said.text))
        ):
            problems = [*_describes(case, said, subject, coded=coded)]
            yield from problems
        if not problems:
            found = list(_tells_of_one(said, subject))
            yield from found or (_says_more(said) if coded else ())


_LANGUAGE = expression(r"\.(?:id|en)$")


def _without_language(said: Wording) -> Iterator[str]:
    """Yield the keys from which *said* comes, equal for a text and its translation, which need not repeat the code."""
    for value in said.values:
        path = value.origin.path
        if _LANGUAGE.search(path):
            yield _LANGUAGE.sub("", path)


_SCHOOL = "a school or a class"
_SHELTER = "the address of a shelter"
_ADDRESS = expression(r"^(?:to|copies|from|letterhead|venue|place|handover)\b")


def _is_address(said: Wording, found: re.Match[str]) -> bool:
    """Return whether a school is only written to, or met in."""
    value = said.value(*found.span())
    return value is None or bool(_ADDRESS.search(value.origin.path))


_SUBJECT = expression(r"^subject\b")


def _is_subject(said: Wording, found: re.Match[str]) -> bool:
    """Return whether it stands in what an agreement is about, which describes nobody: "Penanganan Penyakit Rumput Laut"."""
    value = said.value(*found.span())
    return value is not None and bool(_SUBJECT.search(value.origin.path))


_TERM = expression(r"(?:^|\.)(?:retention|years|duration)$")


def _is_term(said: Wording, found: re.Match[str]) -> bool:
    """Return whether so many years are how long a paper is kept, or an agreement lasts."""
    places = (found.start() + at for at, char in enumerate(found[0]) if char.isdigit())
    values = (said.value(each, each + 1) for each in places)
    return any(each is not None and _TERM.search(each.origin.path) for each in values)


_TITLE = expression(r"^commitments\[[^\]]+\]\.title\b")


def _is_title(said: Wording, found: re.Match[str]) -> bool:
    """Return whether it stands in the title of a commitment, which is older than each case: "Penyandang Disabilitas"."""
    value = said.value(*found.span())
    return value is not None and bool(_TITLE.search(value.origin.path))


_MANY = rf"(?:\d[\d.,]{{0,15}}\d\s*(?:\([^()]{{1,80}}\)\s*)?|\b(?:para|banyak|many)\s+)(?:{PERSON}s?|people|children)\b"
_CROWD = expression(_MANY, re.IGNORECASE)
_ONE = expression(rf"\b{PERSON}\b", re.IGNORECASE)
_PATIENT = expression(
    r"\b(?:pasien|penderita|pengidap|ODH[AI]V?|patient|sufferer)\b", re.IGNORECASE
)
_ONE_PATIENT = expression(
    r"\b(?:a|one|the|this|that)\s+(?:\w+\s+){0,2}(?:patient|sufferer)\b|\b(?:pasien|penderita|pengidap)(?:nya\b|(?:\s+\w{1,30}){0,2}\s+(?:ini|itu|tersebut)\b)",
    re.IGNORECASE,
)


def _subject(case: Case, told: Sequence[Wording]) -> frozenset[str]:
    """Return the states of health that the agreements of *case* are about; none in a paper of a case.

    "Penanggulangan Tuberkulosis" describes nobody, and the letters of that cooperation have to name
    it. Beside a case code the same word is what that one person has.
    """
    if _has_code(case, told):
        return frozenset()
    subjects = (each.subject for each in agreements_told(case.record))
    told_of = " ".join(
        text for each in subjects if isinstance(each, Bilingual) for text in each.values()
    )
    found = {each[0].casefold() for each in DESCRIPTIONS[HEALTH].finditer(told_of)}
    if isinstance(case.record, Report):
        found.update(*(words for field, words in _FIELDS if field.search(told_of)))
    return frozenset(found)


def _has_code(case: Case, told: Sequence[Wording]) -> bool:
    """Return whether any text of *case* but the name of a file has a case code."""
    known = cases_in(case)
    return any(names_a_case(each.text, known) for each in told if not _names_file(case, each))


_FIELDS = tuple(
    (expression(rf"\b(?:{field})\b", re.IGNORECASE), frozenset(words.split("|")))
    for field, words in (
        (
            r"kesehatan (?:jiwa|mental)|mental health|gangguan (?:jiwa|mental)|pasung",
            "gangguan jiwa|gangguan mental|depresi|skizofrenia|psikotik|bunuh diri",
        ),
        (r"HIV|AIDS|menular seksual", "hiv|aids|arv|antiretroviral|sifilis|gonore|infeksi menular"),
        (r"tuberkulosis|TBC?|tuberculosis", "tb|tbc|tuberkulosis|hiv"),
        (
            r"ibu(?! ?kota)|maternal|stunting|gizi|nutrition|kehamilan|persalinan",
            "hamil|kehamilan|melahirkan|pregnant|pregnancy|keguguran",
        ),
        (
            r"disabilitas|disabilit(?:y|ies)|difabel",
            "disabilitas|difabel|tuli|tunarungu|tunanetra|bisu|disabled",
        ),
        (r"narkoba|narkotika|drugs?|napza", "narkoba|pecandu|kecanduan"),
        (
            r"penyakit|kusta|malaria|dengue|rabies|wabah|imunisasi|diseases?|leprosy|kesehatan masyarakat",
            "penyakit|infeksi menular|hepatitis|disabilitas",
        ),
        (r"kecelakaan|keselamatan|accidents?|safety", "luka|cedera|injury|injured|injuries"),
    )
)
"""What a report on a cooperation has to name, by what the cooperation is about."""


def _names_file(case: Case, said: Wording) -> bool:
    """Return whether *said* is the name of a file that a build remembers."""
    return said.paragraph is None and (said.text in case.names or said.text == case.document.file)


_HAS_IN_IT = expression(
    r"(?:^|[.,;:)]\s*|\d\s+|\b(?:bahwa|setiap|semua|seluruh|banyak|sebagian|beberapa|karena)\s+)"
    r"(?:(?:contoh|sampel|spesimen|air|beras|gabah|jagung|kedelai|pakan|makanan|minuman|kompos|pupuk|tanah|limbah|lumpur|garam|debu|sumur|minum|padat|cair)\s+){1,3}"
    r"(?:(?:itu|ini|tersebut|yang|masih|tidak|ternyata|terbukti)\s+){0,2}$",
    re.IGNORECASE,
)
"""Before "mengandung", a thing with which its clause begins."""
_NO_CHILD = expression(
    r"\s+(?!(?:dan|atau|serta|tetapi|sehingga|karena|oleh|dari|pada|saat|ketika|anak|bayi|janin|kandungan|lagi|tua|muda|besar|sejak|selama|di\s+luar|enam|tujuh|delapan|\d+\s*(?:\([^()]*\)\s*)?(?:bulan|minggu))\b)[^\W_]",
    re.IGNORECASE,
)


def _is_content(said: Wording, found: re.Match[str], *, coded: bool) -> bool:
    """Return whether "mengandung" is of what a thing has in it, in a paper without a case code that names no person there: "contoh mengandung serangga"."""
    return bool(
        not coded
        and found[0].casefold() == "mengandung"
        and _HAS_IN_IT.search(said.text, 0, found.start())
        and _NO_CHILD.match(said.text, found.end())
        and not _ONE.search(said.text)
        and not _PATIENT.search(said.text)
    )


def _folders(record: Record) -> Set[str]:
    """Return the folders of the agreements that *record* is of, or reports on."""
    told = record.agreements if isinstance(record, Report) else ()
    return {record.agreement_folder, *(each.agreement.key for each in told)}


def _is_folder(case: Case, said: Wording, found: re.Match[str]) -> bool:
    """Return whether it stands in the name of the folder of an agreement, which is older than each of its cases."""
    folder, inside, _file = said.text.partition("/")
    return bool(
        inside
        and found.end() <= len(folder)
        and _names_file(case, said)
        and folder in _folders(case.record)
        and not _ONE.search(folder)
    )


def _is_about_many(case: Case, said: Wording, found: re.Match[str], subject: Set[str]) -> bool:
    """Return whether it is what a cooperation is about, and *said* of no single person."""
    if found[0].casefold() not in subject:
        return False
    rest = _CROWD.sub("", said.text)
    patient = _ONE_PATIENT if isinstance(case.record, Report) else _PATIENT
    return not _ONE.search(rest) and not patient.search(rest)


def _describes(case: Case, said: Wording, subject: Set[str], *, coded: bool) -> Iterator[Problem]:
    for what, found in _descriptions(said, coded=coded):
        if (
            _is_subject(said, found)
            or (what == _SCHOOL and _is_address(said, found))
            or (what == AGE and _is_term(said, found))
            or (what == _SHELTER and said.value(*found.span()) is None)  # on its letterhead
        ):
            continue
        if what == HEALTH and (
            (_is_title(said, found) and not coded)
            or _is_content(said, found, coded=coded)
            or _is_folder(case, said, found)
            or _is_about_many(case, said, found, subject)
        ):
            continue
        message = _("{what} is given next to a case code", what=_(what))
        hint = _("write only the case code; what describes the person belongs under `sealed`")
        yield Problem(said.place(*found.span()), message, hint, ID, LEVEL)


def _descriptions(said: Wording, *, coded: bool) -> Iterator[tuple[str, re.Match[str]]]:
    """Yield what *said* describes a person by, in a paper that names a case or in one that does not, each once."""
    for what in {**DESCRIPTIONS, **(BESIDE_A_CODE if coded else {})}:
        found = [*DESCRIPTIONS[what].finditer(said.text)] if what in DESCRIPTIONS else []
        if coded and not found and what in BESIDE_A_CODE:
            found = [*BESIDE_A_CODE[what].finditer(said.text)]
        yield from ((what, each) for each in found)


# ---- without a case code -----------------------------------------------------------------------

_CHILD_OF = expression(
    r"\b(?:anak|putr[ia]|adik|keponakan|cucu|daughter|son|niece|nephew|child)\b", re.IGNORECASE
)


def _tells_of_one(said: Wording, subject: Set[str]) -> Iterator[Problem]:
    """Yield what a text without any case code tells of one person's health and relatives: sure, or perhaps."""
    for start, end in sentence_spans(said.text):
        sentence = said.text[start:end]
        for what, level, found in (*_health(sentence, subject), *_kin(sentence)):
            message = _(
                "{what} of one person is told in a document with many readers", what=_(what)
            )
            hint = _("write only the case code; what describes the person belongs under `sealed`")
            place = said.place(start + found.start(), start + found.end())
            yield Problem(place, message, hint, ID, level)


_Told = tuple[str, Level, re.Match[str]]


def _health(sentence: str, subject: Set[str]) -> Iterator[_Told]:
    """Yield the health of one person in a *sentence*."""
    sure, is_victim = is_of_one(sentence), is_of_one_victim(sentence)
    for found in PRIVATE_HEALTH.finditer(sentence) if may_be_of_one(sentence) else ():
        if sure or not (found[0].casefold() in subject or OTHER_VICTIM.search(sentence)):
            yield HEALTH, LEVEL if is_victim else Level.WARNING, found


def _kin(sentence: str) -> Iterator[_Told]:
    """Yield whose relative one person is in a *sentence*."""
    is_victim = may_be_of_one(sentence) and TRAFFICKED.search(sentence)
    for found in KIN_OF_AN_OFFICE.finditer(sentence):
        if is_victim or (_CHILD_OF.match(found[0]) and CAME_HOME.search(sentence)):
            yield RELATIVE, LEVEL if is_victim else Level.WARNING, found


# ---- what no list of words holds ---------------------------------------------------------------

_BY_AN_OFFICE = expression(
    r"\b(?:ia|dia|ybs|yang\s+bersangkutan|she|he)\s+(?:(?:akan|telah|sudah|sedang|belum|perlu|harus|dapat|tidak|masih|kini|juga|segera|kemudian|lalu"
    r"|will|shall|is|was|has|had|have|been|be|to|may|can|must|not|now|also|then)\s+){0,4}"
    r"(?:di(?:layani|dampingi|jemput|rujuk|terima|serahkan|serahterimakan|pulangkan|antar|hubungi|beri|data|periksa|tangani|tempatkan|mintai|minta|tanya|pindahkan|berangkatkan|dengar|bantu|wawancarai|jelaskan|pertemukan)\w*"
    r"|setuju|menyetujui|menolak|meminta|menghendaki|bersedia|hadir|menandatangani|memilih|memperoleh|mendapat(?:kan)?|didaftarkan"
    r"|referred|escorted|received|handed|met|accompanied|returned|informed|asked|served|assisted|placed|interviewed|heard|given|told|registered|supported"
    r"|agree[sd]?|consent(?:s|ed)?|declin(?:es|ed)|asks|requests|requested|wishe[sd]|choose?s|signs|signed|attend(?:s|ed)?)\b",
    re.IGNORECASE,
)
"""What an office does for the person of a case, or the person decides, which describes nobody."""
_SUBJECT_OF_IT = expression(
    r"\b(?P<of>(?:persetujuan|izin|keinginan|permintaan|kesediaan|hak|kepada|oleh|dengan|untuk|bagi|dari)\s+)?(?:ia|dia|ybs|yang\s+bersangkutan|she|he)\b",
    re.IGNORECASE,
)


def _says_more(said: Wording) -> Iterator[Problem]:
    """Yield a sentence about the person of a case that tells anything but what is done for the case."""
    for start, end in sentence_spans(said.text):
        sentence = said.text[start:end]
        found = _SUBJECT_OF_IT.search(sentence)
        if found is None or found["of"] or _BY_AN_OFFICE.search(sentence):
            continue
        if is_of_one(sentence):
            message = _("this sentence says something about the person of the case")
            hint = _(
                "write what the offices do, and leave out what could make a reader know the person; that belongs under `sealed`"
            )
            place = said.place(start + found.start(), start + found.end())
            yield Problem(place, message, hint, ID, Level.WARNING)
