"""All that the sealed form says of a person is about this one: NIK, sex, birth, consent and dates fit together.

With one wrong digit in the NIK, the civil registry finds nobody, or somebody else; and a consent
under another name may be nobody's. The NIK contains the province, the date of birth (for a woman,
40 is added to the day) and four digits; it is issued once and stays with the person, even if the
date of birth is corrected later. No finding quotes sealed data.

Passes: an NIK with the person's date of birth; one of a woman with 57 for the 17th; a consent by
        the guardian named below `child`; services given before the letter; the age a year ago, of what happened then;
        the identity card of a child's mother.
Fails:  an NIK with month 13, with a province that does not exist, or with another date of birth or
        sex than the person's; a name under the consent that is one letter off, or that
        of somebody else where `by` is `self`, or the person's own where it is not; a service given after the letter; a journey of a woman or girl without a woman as escort; two persons of one
        form with the same name or the same NIK; a summary that begins with another sex or age; `binti` in the name of a man; a
        pregnancy of a man; a school to which nobody of that age goes; a mother of eleven;
        what is told of a child, of a person of 21 years or more; somebody else's consent for a person of age;
        a birth given for a man; a school of a child who, as the
        summary says, never went to one; `berusia 15 (lima belas) tahun` of one who was 16 nine months ago, or who is 14 until after the last month that is told, or who `pada saat
        dirujuk` is 16; another day of birth in the summary; `kartu tanda penduduk` as document of an unmarried child of 14;
        `police_report: no` at the stage of `penyidikan`; a summary that begins with `Anak bekerja` of a woman of 30; the
        `original` of an identity card that the summary says to be lost; `basis_of_age: akta kelahiran` where that document is
        `missing`; an `accompanying_adult` whose name is a letter off that of the guardian.
Not seen: another guardian than `child.guardian`, who may consent as well; the NIK of another person with the same date of birth and sex; what a summary says of somebody
        further on.
Source: UU 23/2006 and PP 40/2019 (not read) for the NIK and the identity card; UU 27/2022, article 25(2) (seen in secondary sources)
        for the consent.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise

from mou_gen.checks.case import Case
from mou_gen.checks.told_ages import (
    age_now_fits,
    first_sentence,
    told_age_fits,
    told_birth_fits,
    with_ages_in_figures,
)
from mou_gen.data.values import SourcedText, Unknown
from mou_gen.errors import Level, Problem
from mou_gen.kinds.referral import ADULT, Identity, Referral, Sealed
from mou_gen.language.dates import years_between
from mou_gen.language.regions import region_by_code
from mou_gen.language.spelling import is_off_by, spelling_keys, split_words
from mou_gen.messages import _
from mou_gen.startup.expressions import expression
from mou_gen.statements.lost_papers import kind_of_paper, lost_papers
from mou_gen.statements.schools import school_ages

ID = "sealed-identity"
LEVEL = Level.WARNING
SOURCE = "UU 23/2006; PP 40/2019; UU 27/2022, article 25(2)"
SURE = False
ATURAN = """Semua keterangan tentang seseorang dalam formulir tertutup memang tentang orang itu: NIK, jenis kelamin, kelahiran, persetujuan, dan tanggalnya bersesuaian.

Dengan satu angka NIK yang keliru, dinas kependudukan tidak menemukan siapa pun, atau menemukan
orang lain; dan persetujuan dengan nama lain mungkin bukan persetujuan siapa pun. NIK memuat
provinsi, tanggal lahir (untuk perempuan, tanggalnya ditambah 40), dan empat angka; NIK diberikan
satu kali dan tetap, juga jika tanggal lahir dibetulkan kemudian. Temuan tidak mengutip data
tertutup.

Lulus:  NIK dengan tanggal lahirnya; NIK perempuan dengan 57 untuk tanggal 17; persetujuan wali yang disebut di
        bawah `child`; layanan sebelum surat; usia setahun lalu pada kejadian waktu itu; kartu tanda penduduk ibu anak itu.
Gagal:  NIK dengan bulan 13, dari provinsi yang tidak ada, atau dengan tanggal lahir atau jenis
        kelamin lain; nama yang berbeda satu huruf pada persetujuan, nama orang lain pada `by: self`, atau nama orang itu
        sendiri pada `by` yang lain; layanan sesudah surat;
        perjalanan perempuan atau anak perempuan tanpa pendamping perempuan; dua orang dalam satu formulir
        dengan nama atau NIK yang sama; ringkasan yang dimulai dengan jenis kelamin atau usia lain; `binti` dalam nama laki-laki;
        kehamilan seorang laki-laki; sekolah yang tidak dimasuki pada usia itu; ibu yang berusia sebelas tahun;
        keterangan khusus anak pada orang yang berusia 21 tahun atau lebih; persetujuan orang lain bagi orang yang sudah berusia 18 tahun;
        persalinan seorang laki-laki; sekolah anak yang
        menurut ringkasan tidak pernah bersekolah; `berusia 15 (lima belas) tahun` untuk orang yang masih 14 sampai setelah bulan terakhir yang diceritakan, atau yang sembilan bulan lalu genap 16
        tahun, atau yang `pada saat dirujuk` berusia 16 tahun; tanggal lahir lain dalam ringkasan; `kartu tanda penduduk` sebagai
        dokumen anak berusia 14 tahun yang belum kawin; `police_report: no` pada tahap `penyidikan`; ringkasan perempuan berusia 30 tahun
        yang dimulai dengan `Anak bekerja`; `original` pada kartu tanda penduduk yang menurut ringkasan hilang;
        `basis_of_age: akta kelahiran`, padahal dokumen itu `missing`; `accompanying_adult` yang namanya berbeda satu huruf
        dari nama wali.
Tidak terlihat: wali lain daripada `child.guardian`, yang juga dapat menyetujui; NIK orang lain dengan tanggal lahir dan jenis kelamin yang sama; keterangan tentang
        seseorang di tengah ringkasan.
Sumber: UU 23/2006 dan PP 40/2019 (belum dibaca) untuk NIK dan KTP; UU 27/2022, Pasal 25 ayat (2) (dilihat dalam sumber
        sekunder) untuk persetujuan.
"""

_WOMAN = 40
"""Added to the day of birth of a woman."""
_MEN = expression(r"\b(?:laki-laki|lelaki|pria|male|man|men)\b", re.IGNORECASE)
_WOMEN = expression(r"\b(?:perempuan|wanita|polwan|female|woman|women)\b", re.IGNORECASE)
_MOST_OFF = 2
_BEGINS = expression(
    r"\s*(?:[\w ]{1,40}(?::|\btentang)\s+)?(?:(?:korban|penyintas|anak|yang bersangkutan|ia)\s*[,(]\s*"
    r"|(?:yang bersangkutan|(?:(?:orang|korban|klien|anak|penyintas) )?yang dirujuk,?|klien|penyintas|saksi|ia) )?"
    r"(?:adalah |ialah |merupakan )?(?:seorang |korban |anak )*(?P<sex>perempuan|wanita|laki-laki|lelaki|pria)?[\s,]*"
    r"(?:(?:yang )?(?:berusia|berumur|usia|umur)\s+(?P<age>\d{1,2})\b)?",
    re.IGNORECASE,
)
"""What a story begins with is about the person: "Anak perempuan berusia 16 (enam belas) tahun", "Korban, seorang anak laki-laki"."""
_IS_A = expression(
    r"\b(?:[Kk]orban|[Pp]enyintas|[Yy]ang bersangkutan|[Oo]rang ke-(?P<number>\d))\s+(?:adalah|merupakan|ialah)\s+"
    r"(?:seorang |anak |korban |adik |kakak |saudara )*"
    r"(?P<sex>perempuan|wanita|laki-laki|lelaki|pria)\b"
)
_PREGNANT = expression(
    r"\b(?:hamil|kehamilan|mengandung|trimester|pregnan\w+|usia kandungan\w*|kandungannya|(?:dokter|spesialis) kandungan"
    r"|(?:pasca)?(?:persalinan|melahirkan)|bersalin|nifas|keguguran|menyusui|post-?(?:partum|natal)|childbirth|miscarriage|breast-?feeding)\b",
    re.IGNORECASE,
)
_NOT_PREGNANT = expression(
    r"\b(?:tidak|bukan|tak|nihil|tanpa|istri\w*|ibu(?!\s+(?:hamil|pasca\w*|bersalin|nifas|menyusui)\b)\w*|not|none?)\b|^\W*$",
    re.IGNORECASE,
)


def check(case: Case) -> Iterator[Problem]:
    """Yield what the sealed form says of one person that cannot be right, and one who is there twice."""
    if not isinstance(case.record, Referral) or not case.document.sealed:
        return
    for person in case.record.people:
        yield from _nik(person.identity)
        yield from _consenting(person)
        yield from _escorts(person)
        yield from _given(person, case.record)
        yield from _story(person, case.record)
        yield from _named_like(person.identity)
        yield from _expecting(person)
        yield from _grown_up(person, case.record)
        yield from _of_age(person, case.record)
        yield from _called_a_child(person, case.record)
        yield from _misspelt(person, case.record.people)
        yield from _schooled(person, case.record)
        yield from _carded(person, case.record)
        yield from _reported(person)
        yield from _lost(person)
        yield from _age_without_its_paper(person)
    yield from _twice(case.record.people)
    yield from _parents(case.record.people)
    yield from _nearly_another(case.record.people)
    yield from _misspelt_beside(case.record.people)


_AFTER_A_REPORT = expression(
    r"\b(?:penyidikan|disidik|penuntutan|dituntut|tahap\s+(?:I|II|1|2)(?!\s*\w)|P-?\s?(?:19|21)|SPDP|persidangan|disidangkan|sidang|putusan|banding|kasasi"
    r"|investigation|prosecution|trial|court|verdict)\b",
    re.IGNORECASE,
)
_BEFORE_A_REPORT = expression(
    r"\b(?:belum|tidak|tanpa|menunggu|pra|rencana|akan|sebelum|not|no|before|pending|until)\b",
    re.IGNORECASE,
)
_NO_CRIME_HERE = expression(
    r"\b(?:adat|agama|perdata|perceraian|cerai|asesmen|luar\s+negeri|Malaysia|Singapura|Timor[\s-]Leste|civil|divorce|abroad)\b",
    re.IGNORECASE,
)
"""Of a case before another court, or before the police of another country."""
_NO_REPORT = expression(
    r"\b(?:belum|tidak)\s+(?:pernah\s+)?(?:dilaporkan|(?:ada\s+|membuat\s+)?laporan\s+polisi)\b|\bnot\s+(?:yet\s+)?reported\b",
    re.IGNORECASE,
)


def _reported(person: Sealed) -> Iterator[Problem]:
    """Yield a stage that no case reaches without a report to the police, which there is not, and the other way round."""
    legal = person.legal
    stage = legal.stage
    if stage is None:
        return
    others = (_BEFORE_A_REPORT, _NO_CRIME_HERE)
    investigated = _AFTER_A_REPORT.search(stage) and not any(each.search(stage) for each in others)
    is_reported = legal.police_report == "yes"
    if _NO_REPORT.search(stage) if is_reported else investigated:
        message = _("`police_report` does not fit `stage`")
        yield Problem(stage.origin.source, message, _("correct one of the two"), ID, LEVEL)


def _lost(person: Sealed) -> Iterator[Problem]:
    """Yield the original of a document that is at hand, and that the summary of *person* says to be lost."""
    lost = set(lost_papers(person.summary))
    kinds = [(kind_of_paper(each.name), each.state) for each in person.documents]
    for each, (kind, state) in zip(person.documents, kinds, strict=True):
        states = {one for named, one in kinds if named == kind}
        if kind in lost and state == "original" and states == {"original"}:
            message = _("the summary says that this document is lost, which does not fit `state`")
            hint = _("correct the summary, or write `missing` or `copy`")
            yield Problem(each.state.origin.source, message, hint, ID, LEVEL)


_LOOKED_UP = expression(
    r"\b(?:data|basis|register|registrasi|nomor|SIAK|Dukcapil|Disdukcapil|kependudukan|keterangan|pengakuan|wawancara|menurut|sesuai|berdasarkan|diperiksa|dilihat"
    r"|ditunjukkan|dan|atau|serta|foto\w*|salinan|record|registry|database|number|seen|shown|or|and)\b",
    re.IGNORECASE,
)
"""Of an age that rests on more than the paper itself."""


def _age_without_its_paper(person: Sealed) -> Iterator[Problem]:
    """Yield a paper on which the age is said to rest and that, by the list of documents, is not there."""
    basis = person.child.basis_of_age if person.child else None
    if not isinstance(basis, SourcedText) or _LOOKED_UP.search(basis):
        return
    kind = kind_of_paper(basis)
    listed = [each for each in person.documents if kind_of_paper(each.name) == kind]
    if kind and listed and all(each.state == "missing" for each in listed):
        message = _("the age is said to rest on this document, which is `missing`")
        hint = _("write on what the age rests, or correct `state`")
        yield Problem(listed[0].state.origin.source, message, hint, ID, LEVEL)


def _given(person: Sealed, referral: Referral) -> Iterator[Problem]:
    for given in person.services_given:
        if given.date > referral.date:
            message = _("a service is dated after the letter")
            hint = _("correct one of the two dates; planned services belong in `services`")
            yield Problem(given.date.origin.source, message, hint, ID, LEVEL)


def _story(person: Sealed, referral: Referral) -> Iterator[Problem]:
    """Yield another sex or age than the person's in the words with which the summary begins."""
    place, identity = person.summary.origin.source, person.identity
    summary = with_ages_in_figures(person.summary)
    begun = _THE_PERSON.match(summary) or _BEGINS.match(summary)
    if begun is None:
        return
    numbers = ("", str(referral.people.index(person) + 1))
    called = next(
        (each for each in _IS_A.finditer(summary) if (each["number"] or "") in numbers), begun
    )
    told = [bool(_WOMEN.search(called["sex"]))] if called["sex"] else []
    told += [
        each["kin"].casefold() in _OF_GIRLS for each in _KIN_OF.finditer(first_sentence(summary))
    ]
    if any(each != (identity.sex == "female") for each in told):
        message = _("the summary begins with another sex than `sex`")
        yield Problem(place, message, _("correct one of the two"), ID, LEVEL)
    if not isinstance(identity.birth_date, Unknown):
        for message in _aged(summary, begun["age"], identity.birth_date, referral.date):
            yield Problem(place, message, _("correct one of the two"), ID, LEVEL)


_OF_GIRLS = frozenset(("putri", "siswi", "mahasiswi", "santriwati", "gadis"))
_KIN_OF = expression(
    r"\A[^.;]{3,80}?,\s+(?:seorang\s+)?(?P<kin>putri|putra|siswi|mahasiswi|santriwati|santriwan|gadis|pemuda)\s+(?!(?:dan|serta|atau)\b)"
)
"""Says once more who the story is about, right behind its first words: "Anak laki-laki berusia 12 tahun, putra sulung"."""


def _aged(summary: str, told: str | None, birth: dt.date, date: dt.date) -> Iterator[str]:
    """Yield what to say of another age, or day of birth, than *birth* in a *summary* of a *date* that begins with the age *told*."""
    begins = told is None or told_age_fits(int(told), birth, date, first_sentence(summary))
    if not begins or not age_now_fits(summary, birth, date):
        yield _("the summary gives another age than `birth_date`")
    if not told_birth_fits(summary, birth):
        yield _("the summary gives another date of birth than `birth_date`")


_HER_NAMES = frozenset(("binti", "siti", "putri"))
_HIS_NAMES = frozenset(("bin", "putra"))
"""Parts of a name that nearly always tell the sex of its bearer."""


def _named_like(identity: Identity) -> Iterator[Problem]:
    """Yield a name that tells another sex."""
    parts = set(spelling_keys(identity.name))
    others = _HIS_NAMES if identity.sex == "female" else _HER_NAMES
    own = _HER_NAMES if identity.sex == "female" else _HIS_NAMES
    if parts & others and not parts & own:
        message = _("the name is usual for the other sex")
        yield Problem(identity.sex.origin.source, message, _("correct one of the two"), ID, LEVEL)


_THE_PERSON = expression(
    r"(?:[^.;]{0,60}?\borang ke-(?P<number>\d)\b,?\s*)(?:seorang |korban |anak )*(?P<sex>perempuan|wanita|laki-laki|lelaki|pria)?[\s,]*"
    r"(?:(?:yang )?(?:berusia|berumur|usia|umur)\s+(?P<age>\d{1,2})\b)?",
    re.IGNORECASE,
)
"""A story that begins with the number of the person: "Ringkasan tentang orang ke-2, anak perempuan"."""
_NOT_THERE = expression(
    r"\b(?:belum|tidak|bukan|dekat|depan|putus|tamat|lulus|pernah|akan|calon|not|never|near)\b",
    re.IGNORECASE,
)
_YOUNGEST_PARENT = 12
"""Years between a parent and a child: less is hardly possible."""


_NO_SCHOOL = expression(
    r"\b(?:belum|tidak)\s+pernah\s+(?:ber|di)?sekolah\w*|\bnever\s+(?:went\s+to|attended)\s+school\b",
    re.IGNORECASE,
)


_NOT_YET = expression(r"\b(?:belum|tidak)\s+(?:pernah\s+)?(?:ber)?sekolah\b", re.IGNORECASE)
_AT_SCHOOL = expression(
    r"(?<!belum )(?<!tidak )(?<!tidak lagi )(?<!pernah )(?<!akan )(?<!ingin )(?<!dapat )\bbersekolah\s+di\b"
    r"|\b(?:duduk\s+di|murid|siswa|siswi)\s+kelas\b",
    re.IGNORECASE,
)


_IN_CLASS = expression(
    r"(?<!naik )(?<!tamat )(?<!sampai )(?<!hingga )(?<!sejak )(?<!saat )(?<!ketika )\bkelas\s+(?P<class>\d{1,2}|[IVX]{1,4})\b(?!\s+(?:pada|ketika|saat|tahun)\b)"
)
_ROMANS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")


def _figure(said: str) -> int:
    """Return the class *said* in figures or Roman ones; 0 for none that there is."""
    if said.isdigit():
        return int(said)
    return _ROMANS.index(said) + 1 if said in _ROMANS else 0


def _schooled(person: Sealed, referral: Referral) -> Iterator[Problem]:
    """Yield a school of a child who never went to one, and a school that nobody of the age of *person* goes to."""
    school, birth = person.child and person.child.school, person.identity.birth_date
    if school and _NOT_YET.search(school) and _AT_SCHOOL.search(person.summary):
        message = _("the summary has the child at school, and `school` says that it goes to none")
        yield Problem(school.origin.source, message, _("correct one of the two"), ID, LEVEL)
    if not school or _NOT_THERE.search(school):
        return
    if _NO_SCHOOL.search(person.summary):
        message = _("the summary says that the child never went to school, and `school` names one")
        yield Problem(school.origin.source, message, _("correct one of the two"), ID, LEVEL)
    classes = [
        {_figure(each["class"]) for each in _IN_CLASS.finditer(text)}
        for text in (school, person.summary)
    ]
    if all(len(each) == 1 for each in classes) and classes[0] != classes[1]:
        message = _("the summary gives another class than `school`")
        yield Problem(school.origin.source, message, _("correct one of the two"), ID, LEVEL)
    if isinstance(birth, Unknown):
        return
    age = years_between(birth, referral.date)
    fitting = [age in ages for ages in school_ages(school)]
    if fitting and not any(fitting):
        message = _("at the age that `birth_date` gives, nobody goes to this school")
        yield Problem(school.origin.source, message, _("correct one of the two"), ID, LEVEL)


_CARD_FROM = 17
"""Years from which one has an identity card, unless one has married before (UU 23/2006, article 63)."""
_CARD = expression(r"\b(?:e-?)?KTP(?:-?el)?\b|\bkartu tanda penduduk\b", re.IGNORECASE)
_OWN_CARD = frozenset(
    re.findall(
        r"\w+",
        """fotokopi salinan asli foto scan pindaian ktp ktpel el e kartu tanda penduduk elektronik anak korban atas nama milik yang
    dirujuk bersangkutan sendiri indonesia nasional""",
    )
)
"""Words of a card that is nobody else's: not "KTP ibu", nor "KTP palsu"."""
_WORD = expression(r"[^\W\d_]+")
_MARRIED = expression(
    r"(?<!belum )(?<!tidak )(?<!belum pernah )\b(?:(?:di|me|per)?nikah\w*|(?:di|per)?kawin\w*|mengawin\w*|suami\w*|istri\w*|mertua\w*|janda|duda|married|husband|wife)\b",
    re.IGNORECASE,
)


def _carded(person: Sealed, referral: Referral) -> Iterator[Problem]:
    """Yield an identity card of a *person* who is too young to have one."""
    birth, nation = person.identity.birth_date, person.identity.nationality.casefold()
    if isinstance(birth, Unknown) or "indonesia" not in nation:
        return
    if years_between(birth, referral.date) >= _CARD_FROM:
        return
    texts = [each.name for each in person.documents if each.state != "missing"]
    texts += [person.child.basis_of_age] if person.child else []
    if any(_MARRIED.search(each) for each in (person.summary, *_told_of_family(person))):
        return
    for text in texts:
        if _CARD.search(text) and set(_WORD.findall(text.casefold())) <= _OWN_CARD:
            message = _("nobody under 17 who is unmarried has an identity card")
            hint = _(
                "write whose card it is, or the document that the child has (UU 23/2006, article 63)"
            )
            yield Problem(text.origin.source, message, hint, ID, LEVEL)


def _told_of_family(person: Sealed) -> Iterator[str]:
    """Yield what is told of the family of *person*."""
    yield from (person.risk.family, person.risk.person)
    if person.child:
        yield from (person.child.guardian, person.child.best_interest, person.child.guardian_risk)
        yield from filter(None, (person.child.school,))


def _parents(people: Sequence[Sealed]) -> Iterator[Problem]:
    """Yield a parent among *people* who is hardly older than the child."""
    for child in people:
        consent, birth = child.consent, child.identity.birth_date
        if (
            consent.by != "parent"
            or isinstance(consent.name, Unknown)
            or isinstance(birth, Unknown)
        ):
            continue
        for parent in people:
            born = parent.identity.birth_date
            is_parent = _plain(parent.identity.name) == _plain(consent.name)
            if (
                parent is not child
                and is_parent
                and not isinstance(born, Unknown)
                and years_between(born, birth) < _YOUNGEST_PARENT
            ):
                message = _(
                    "by both dates of birth, the parent who consents is too young to be one"
                )
                yield Problem(born.origin.source, message, _("correct one of the two"), ID, LEVEL)


def _misspelt(person: Sealed, people: Sequence[Sealed]) -> Iterator[Problem]:
    """Yield the name of the person with a letter wrong in one of its parts, in what is told of the case; no part of the name of one of the other *people*."""
    parts = spelling_keys(person.identity.name)
    others = {each for one in people for each in spelling_keys(one.identity.name)}
    told = (person.summary, person.risk.person, person.risk.family, person.risk.reach)
    for text in told if len(parts) > 1 else ():
        said = [word for word in split_words(text) if text[word.start].isupper()]
        for before, after in pairwise(said):
            keys = (before.key, after.key)
            wrong = [each for each in keys if each not in parts]
            if (
                not others.issuperset(wrong)
                and before.end + 1 == after.start
                and len(wrong) == 1
                and any(
                    each not in keys and len(each) > _FEW and is_off_by(wrong[0], each, 1)
                    for each in parts
                )
            ):
                message = _("the name of the person differs by a letter from `identity.name`")
                yield Problem(text.origin.source, message, _("correct one of the two"), ID, LEVEL)


_WHOLE_NAME = 3
"""Parts of a name of which all but one make sure who is meant."""


def _misspelt_beside(people: Sequence[Sealed]) -> Iterator[Problem]:
    """Yield a summary that names one of *people* with a letter wrong behind the first name, which may be that of a brother or sister."""
    names = {spelling_keys(each.identity.name) for each in people}
    for person in people:
        text = person.summary
        keys = tuple(each.key for each in split_words(text) if text[each.start].isupper())
        spans = ((keys[at : at + len(name)], name) for name in names for at in range(len(keys)))
        if any(span not in names and _is_a_letter_off(span, name) for span, name in spans):
            message = _("a name in the summary differs by a letter from `identity.name`")
            yield Problem(text.origin.source, message, _("correct one of the two"), ID, LEVEL)


def _is_a_letter_off(said: Sequence[str], name: Sequence[str]) -> bool:
    if len(said) != len(name) or len(name) < _WHOLE_NAME or said[0] != name[0]:
        return False
    off = [pair for pair in zip(said, name, strict=True) if pair[0] != pair[1]]
    return len(off) == 1 and len(off[0][1]) > _FEW and is_off_by(*off[0], 1)


_FEW = 3
"""Letters of a part of a name that another word has by chance, but for one."""


_GROWN_UP = 21
"""Years from which nobody is treated as a child, whatever the age when it happened."""


def _grown_up(person: Sealed, referral: Referral) -> Iterator[Problem]:
    """Yield what is told of a child, of a person who has been none for years."""
    birth, date = person.identity.birth_date, referral.date
    if person.child is None or isinstance(birth, Unknown):
        return
    if years_between(birth, date) >= _GROWN_UP:
        message = _("`child` is given for a person of 21 years or more")
        hint = _("correct `birth_date`, or delete `child`")
        yield Problem(birth.origin.source, message, hint, ID, LEVEL)


_CALLED_A_CHILD = expression(
    r"\s*Anak(?:\s+(?:perempuan|laki-laki|korban))?\s+(?:(?:di|me|be[rk])\w{3,}|tidak|sudah|telah|tinggal|yatim)\b"
)
_BACK_THEN = expression(
    r"\b(?:ketika|saat|sewaktu|sejak|semasa|waktu|berusia|berumur|usia|umur|tahun|masih)\b",
    re.IGNORECASE,
)
"""Of somebody who may have been a child when it happened."""
_LONG_OF_AGE = 20


def _called_a_child(person: Sealed, referral: Referral) -> Iterator[Problem]:
    """Yield a summary that begins with a child, where the person has been of age for two years or more."""
    birth, summary = person.identity.birth_date, person.summary
    if isinstance(birth, Unknown) or years_between(birth, referral.date) < _LONG_OF_AGE:
        return
    if _CALLED_A_CHILD.match(summary) and not _BACK_THEN.search(summary):
        message = _("the summary tells of a child, but by `birth_date` the person is an adult")
        yield Problem(summary.origin.source, message, _("correct one of the two"), ID, LEVEL)


def _of_age(person: Sealed, referral: Referral) -> Iterator[Problem]:
    """Yield that somebody else consents for one of age, where the form treats the person as a child."""
    birth, by = person.identity.birth_date, person.consent.by
    if person.child is None or isinstance(birth, Unknown):
        return
    if ADULT <= years_between(birth, referral.date) < _GROWN_UP and by != "self":
        message = _("the person is of age on the date of the letter and consents alone")
        hint = _("correct `birth_date`, or write `by: self` (UU 35/2014, article 1)")
        yield Problem(by.origin.source, message, hint, ID, LEVEL)


def _expecting(person: Sealed) -> Iterator[Problem]:
    """Yield a pregnancy or a birth of a man."""
    needs = person.needs
    for said in (needs.pregnancy, needs.medical, needs.psychosocial):
        told = said and (said is needs.pregnancy or _PREGNANT.search(said))
        if said and told and person.identity.sex == "male" and not _NOT_PREGNANT.search(said):
            message = _("a pregnancy or a birth is given for a man")
            hint = _("correct `identity.sex`, or delete what belongs to another person")
            yield Problem(said.origin.source, message, hint, ID, LEVEL)


def _twice(people: Sequence[Sealed]) -> Iterator[Problem]:
    """Yield a person who may be another one of the form: with the same name or number."""
    for before, person in combinations((each.identity for each in people), 2):
        there = {_plain(each) for each in (before.nik, before.passport)} - {""}
        for number in (person.nik, person.passport):
            if isinstance(number, SourcedText) and _plain(number) in there:
                message = _("two persons of this form have the same NIK or passport number")
                hint = _("copy it from the documents of each person, or delete the second entry")
                yield Problem(number.origin.source, message, hint, ID, LEVEL)
        if _plain(before.name) == _plain(person.name):
            message = _("two persons of this form have the same name")
            hint = _("delete the second entry and correct `persons`, or write both names in full")
            yield Problem(person.name.origin.source, message, hint, ID, LEVEL)


def _plain(said: SourcedText | Unknown | None) -> str:
    """Return the letters and digits of what is *said*; "" where nothing is known."""
    return "".join(spelling_keys(said)) if isinstance(said, SourcedText) else ""


def _nik(identity: Identity) -> Iterator[Problem]:
    nik = identity.nik
    if isinstance(nik, Unknown):
        return
    place, hint = nik.origin.source, _("copy it from the identity card or the family card")
    born = _born(nik)
    if region_by_code(nik[:2]) is None:
        message = _("the first two digits of the NIK are not the code of a province")
        yield Problem(place, message, hint, ID, LEVEL)
    if born is None:
        message = _("the seventh to twelfth digits of the NIK are not a date")
        yield Problem(place, message, hint, ID, LEVEL)
        return
    day, month, year, sex = born
    birth = identity.birth_date
    if not isinstance(birth, Unknown) and (birth.day, birth.month, birth.year % 100) != (
        day,
        month,
        year,
    ):
        message = _("the date of birth in the NIK differs from `birth_date`")
        yield Problem(place, message, hint, ID, LEVEL)
    if sex != identity.sex:
        message = _("the sex in the NIK differs from `sex`: for a woman, 40 is added to the day")
        yield Problem(place, message, hint, ID, LEVEL)


def _born(nik: str) -> tuple[int, int, int, str] | None:
    """Return day, month and year of the century that *nik* has, and the sex; None where they are no day."""
    day, month, year = (int(nik[place : place + 2]) for place in (6, 8, 10))
    sex = "female" if day > _WOMAN else "male"
    day -= _WOMAN * (day > _WOMAN)
    try:
        dt.date(2000 + year - year % 4, month, day)  # a leap year, since the century is not known
    except ValueError:
        return None
    return day, month, year, sex


def _consenting(sealed: Sealed) -> Iterator[Problem]:
    """Yield that who consents is not, or not quite, who is named for that elsewhere."""
    consent = sealed.consent
    if isinstance(consent.name, Unknown):
        return
    yield from _by_another(sealed, consent.name)
    named: list[SourcedText] = []
    if consent.by == "self":
        named = [sealed.identity.name]
    elif consent.by in ("parent", "guardian") and sealed.child:
        named = [sealed.child.guardian]
    for other in named:
        if _is_nearly(spelling_keys(consent.name), spelling_keys(other)):
            message = _("the name of the person who consents differs by a letter or two")
            hint = _("write it as in `identity` or `child.guardian`, or correct it there")
            yield Problem(consent.name.origin.source, message, hint, ID, LEVEL)


_LONG = 6
"""Letters of a word that may be two letters off; a shorter one is another word then."""


def _nearly_another(people: Sequence[Sealed]) -> Iterator[Problem]:
    """Yield an adult who is with a child, and the guardian of one, with nearly the name of another of the form."""
    named: list[SourcedText] = []
    for each in people:
        consent = each.consent
        named.append(each.identity.name)
        named += () if isinstance(consent.name, Unknown) else (consent.name,)
        named += (each.child.guardian, each.child.accompanying_adult) if each.child else ()
    keys = [spelling_keys(each) for each in named]
    for each in people:
        if each.child is None:
            continue
        own = [each.child.accompanying_adult]
        if each.consent.by not in ("parent", "guardian"):
            own.append(each.child.guardian)  # else it is compared with who consents
        for adult in own:
            parts = spelling_keys(adult)
            if keys.count(parts) == 1 and any(_is_slip_of(parts, other) for other in keys):
                message = _("the name of this adult is nearly that of another in this form")
                hint = _("write the name of one person the same way everywhere")
                yield Problem(adult.origin.source, message, hint, ID, LEVEL)


def _is_slip_of(name: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Return whether *name* is the *other* with one word misspelt; names of one family often differ in their last letter alone."""
    if len(name) != len(other) or len(name) < _PARTS:
        return False
    off = [(one, meant) for one, meant in zip(name, other, strict=True) if one != meant]
    if len(off) != 1:
        return False
    ((word, meant),) = off
    is_kin = len(word) == len(meant) and word[:-1] == meant[:-1]
    shorter = min(len(word), len(meant))
    most = _MOST_OFF if shorter > _LONG else 1
    return shorter > _FEW and not is_kin and is_off_by(word, meant, most)


_PARTS = 2
"""Words of a name by which somebody is known: one alone may be another's."""


def _by_another(sealed: Sealed, name: SourcedText) -> Iterator[Problem]:
    """Yield a consent of the person under another name, and one of somebody else under the person's."""
    by = sealed.consent.by
    said, own = spelling_keys(name), spelling_keys(sealed.identity.name)
    message = ""
    if by == "self" and not _is_nearly(said, own) and _are_two(said, own):
        message = _("the person consents (`by: self`), but the name is that of somebody else")
    elif by != "self" and said == own:
        message = _("somebody else consents for the person, but the name is the person's own")
    if message:
        hint = _("write who gave the consent, or correct `by`")
        yield Problem(name.origin.source, message, hint, ID, LEVEL)


def _are_two(name: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Return whether each of two names has a word that the other cannot stand for: no initial, no other spelling."""
    return any(_is_missing(word, other) for word in name) and any(
        _is_missing(word, name) for word in other
    )


def _is_missing(word: str, words: tuple[str, ...]) -> bool:
    return word not in _TITLES and not any(
        each in word or word in each or (len(word) > _FEW and is_off_by(word, each, _MOST_OFF))
        for each in words
        if each not in _TITLES
    )


_TITLES = frozenset(("ny", "nyonya", "tn", "tuan", "sdr", "sdri", "alias", "als", "bin", "binti"))


def _is_nearly(name: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Return whether the words of *name* stand in *other*, one of them a letter or two off."""
    near = [word for word in name if word not in other]
    return (
        bool(near)
        and len(near) < max(2, len(name))
        and all(
            any(is_off_by(word, each, _MOST_OFF) for each in other if each not in name)
            for word in near
        )
    )


def _escorts(sealed: Sealed) -> Iterator[Problem]:
    if sealed.travel is None or sealed.identity.sex != "female":
        return
    escorts = " ".join(sealed.travel.escorts)
    if _MEN.search(escorts) and not _WOMEN.search(escorts):
        message = _("none of the escorts is a woman")
        hint = _(
            "plan one escort of the same sex at least (practice of referral mechanisms, not verified)"
        )
        yield Problem(sealed.travel.escorts[0].origin.source, message, hint, ID, LEVEL)
