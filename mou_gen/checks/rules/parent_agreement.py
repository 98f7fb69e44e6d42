"""A Perjanjian Kerja Sama stays within the Kesepakatan Bersama that it implements.

A Perjanjian Kerja Sama sets out as rights and duties what regions have agreed in general, so no
other region takes part, and nothing is signed before the agreement it implements. The law does not
say that it also ends no later, covers no other affairs and is authorised no earlier; that follows
from what it is, so these findings are warnings.

Passes: `under: nunukan-ttu` with parties of that agreement, dated after it, for three years of its five.
Fails:  a third regency that is not a party to the parent agreement; a date before that of the
        parent agreement; three years from the fourth year of five, also by an extension; an affair that the parent
        agreement does not cover; a letter of authority older than it; a template that does not say
        which agreement it implements; with a warning, `pelaksanaan Nota Kesepahaman` where it implements a Kesepakatan Bersama,
        or `pelaksanaan Kesepakatan Bersama tentang Pengelolaan Sampah` where that is about rabies.
Source: Permendagri 22/2020, articles 1(12), 1(13) and 14 (read in full); term, affairs and
        authority are inferred from them.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Collection, Iterator

from mou_gen.checks import parts
from mou_gen.checks.agreed_terms import JOINT
from mou_gen.checks.case import Case
from mou_gen.checks.wording import open_texts
from mou_gen.data.loader import Items
from mou_gen.data.values import SourcedDate, SourcedText, Unknown
from mou_gen.document import Value
from mou_gen.errors import Level, Problem
from mou_gen.kinds.agreement import UnlistedAffair
from mou_gen.kinds.cooperation import CooperationAgreement
from mou_gen.kinds.duration import Duration
from mou_gen.kinds.extension import Extension
from mou_gen.kinds.joint_agreement import JointAgreement
from mou_gen.kinds.life import life_named, life_of
from mou_gen.language.phrases import content
from mou_gen.messages import _
from mou_gen.startup.expressions import expression

ID = "parent-agreement"
LEVEL = Level.ERROR
SOURCE = "Permendagri 22/2020, articles 1(12), 1(13) and 14"
SURE = True
ATURAN = """Perjanjian Kerja Sama tidak melampaui Kesepakatan Bersama yang ditindaklanjutinya.

Perjanjian Kerja Sama merinci kesepakatan umum antardaerah menjadi hak dan kewajiban. Karena itu,
tidak ada daerah lain yang ikut, dan tidak ada yang ditandatangani sebelum kesepakatan induknya.
Bahwa perjanjian itu juga tidak berakhir sesudah induknya, tidak menyangkut urusan lain, dan tidak
dikuasakan sebelumnya tidak tertulis dalam peraturan, tetapi sesuai dengan sifatnya; temuannya
merupakan peringatan.

Lulus:  `under: nunukan-ttu` dengan pihak dari kesepakatan itu, bertanggal sesudahnya, untuk tiga dari
        lima tahunnya.
Gagal:  kabupaten ketiga yang bukan pihak dalam kesepakatan induk; tanggal sebelum kesepakatan induk; tiga
        tahun sejak tahun keempat dari lima tahun, juga dengan perpanjangan; urusan yang tidak ada dalam kesepakatan induk; surat kuasa yang
        lebih lama daripadanya; templat yang tidak menyebut kesepakatan induknya; dengan peringatan, `pelaksanaan Nota
        Kesepahaman`, padahal induknya Kesepakatan Bersama, atau `pelaksanaan Kesepakatan Bersama tentang Pengelolaan
        Sampah`, padahal induknya tentang rabies.
Sumber: Permendagri 22/2020, Pasal 1 angka 12 dan angka 13, serta Pasal 14 (dibaca lengkap); jangka waktu,
        urusan, dan kuasa disimpulkan darinya.
"""


def check(case: Case) -> Iterator[Problem]:
    """Yield parties, a date and a term that do not fit the agreement above, and one that is not named."""
    agreement = case.record
    if isinstance(agreement, Extension):
        yield from _extended_beyond(case, agreement)
    if not isinstance(agreement, CooperationAgreement) or agreement.under is None:
        return
    yield from _strangers(agreement, agreement.under)
    yield from _before(agreement, agreement.under)
    yield from _outlasting(agreement, agreement.under)
    yield from _beyond(agreement, agreement.under)
    yield from _authorised(agreement, agreement.under)
    yield from _not_named(case, agreement.under)
    yield from _of_another_kind(case, agreement.under)
    yield from _on_another_subject(case, agreement.under)


_OTHER_KIND = r"(?P<kind>Nota\s+Kesepahaman|Nota\s+Kesepakatan|MoU|Memorandum\s+of\s+(?:Understanding|Agreement))\b"
_TO_FOLLOW = (
    r"\b(?:pelaksanaan|tindak\s+lanjut|penjabaran|turunan|perwujudan|implementasi|menindaklanjuti|melaksanakan|menjabarkan|mengimplementasikan"
    r"|berdasarkan|sesuai\s+dengan|carr(?:y|ies|ying)\s+out|implement(?:s|ing|ation\s+of)?|follow(?:s|ing)?(?:\s+up)?(?:\s+on)?|under|pursuant\s+to"
    r"|based\s+on)\s+(?:dari\s+|atas\s+|the\s+){0,2}"
)
_FOLLOWS = expression(rf"{_TO_FOLLOW}{_OTHER_KIND}", re.IGNORECASE)
_FOLLOWS_ON = expression(
    rf"{_TO_FOLLOW}(?:{JOINT})(?:,?\s+(?:Nomor|Number|No\.|tanggal|tertanggal|dated|of|ini|tersebut|\S{{0,30}}\d\S{{0,30}}|(?-i:[A-Z][a-z]+))){{0,8}}?\s+"
    r"(?:tentang|mengenai|concerning|regarding|on(?!\s+\d))\s+(?:the\s+)?(?P<subject>[^\W\d_][^.;:,]{3,150})",
    re.IGNORECASE,
)
"""The subject of the agreement that a document is said to follow."""
_SUBJECT_ENDS = expression(
    r"\s+(?:perlu|yang|ini|itu|telah|sudah|antara|dengan|pada|di(?:perlukan|atur|tandatangani|laksanakan|susun|tindaklanjuti)|maka|memerlukan|tersebut|needs?|which|that"
    r"|has|is|was|requires?|must|between|with|signed)\b"
)
_ANOTHER = expression(
    rf"{_OTHER_KIND}\s+(?:(?:tentang|mengenai|Nomor|No\.|tanggal|tertanggal|antara|tahun|dengan|yang|Sinergi|on|Number|of|dated|between|with|concerning|that|which)\b|\d)",
    re.IGNORECASE,
)
"""A memorandum that is told of itself, and may be another one."""


def _of_another_kind(case: Case, joint: JointAgreement) -> Iterator[Problem]:
    """Yield that the Kesepakatan Bersama above is called a Nota Kesepahaman, where no other paper is one."""
    own = joint.row.name
    said = open_texts(case) if own["id"] == _JOINT else []
    if any(_ANOTHER.search(each.text) for each in said):
        return
    for each in said:
        for found in _FOLLOWS.finditer(each.text):
            if each.value(*found.span("kind")) is not None:
                name = own.get(each.language, _JOINT)
                message = _(
                    "{name}: what this document follows is a {kind}",
                    name=each.quoted(found["kind"]),
                    kind=name,
                )
                hint = _("write `{word}`", word=name)
                yield Problem(each.place(*found.span("kind")), message, hint, ID, Level.WARNING)


_ANY_SUBJECT = frozenset(
    re.findall(
        r"\w+",
        """kerja sama penyelenggaraan pengelolaan pelaksanaan penanganan pelayanan peningkatan pengembangan pembangunan bersama
        daerah antardaerah perbatasan penguatan sinergi program kegiatan bidang urusan cooperation management implementation
        handling service services improvement development joint regional programme strengthening the crime tindak pidana
        pencegahan penanggulangan pengendalian prevention control""",
    )
)
"""Words that the subjects of many agreements have."""


def _on_another_subject(case: Case, joint: JointAgreement) -> Iterator[Problem]:
    """Yield another subject than its own of the Kesepakatan Bersama above, of which no word is in its own."""
    if isinstance(joint.subject, Unknown):
        return
    for said in open_texts(case):
        for found in _FOLLOWS_ON.finditer(said.text):
            told = _SUBJECT_ENDS.split(found["subject"])[0]
            own = joint.subject.get(said.language or "id")
            start = found.start("subject")
            if own is None or said.value(start, start + len(told)) is None:
                continue
            named, meant = (content(each.casefold()) - _ANY_SUBJECT for each in (told, own))
            if named and meant and not _share(named, meant):
                message = _(
                    "{subject} is not the subject of the agreement that this one follows",
                    subject=said.quoted(told),
                )
                hint = _("write `{subject}`, or say which other agreement is meant", subject=own)
                place = said.place(start, start + len(told))
                yield Problem(place, message, hint, ID, Level.WARNING)


def _share(some: Collection[str], others: Collection[str]) -> bool:
    """Return whether a word of *some* has the beginning of one of *others*, or its end."""
    return any(
        one[:_STEM] == other[:_STEM] or one[-_STEM:] == other[-_STEM:]
        for one in some
        for other in others
    )


_STEM = 4
_JOINT = "Kesepakatan Bersama"


def _strangers(agreement: CooperationAgreement, joint: JointAgreement) -> Iterator[Problem]:
    above = {party.key for party in joint.parties}
    names = agreement.entries["parties"]
    assert isinstance(names, Items)
    for name, party in zip(names, agreement.parties, strict=True):
        if party.key not in above:
            region = party.full_name
            message = _(
                "{region} is not a party to the agreement that this one follows", region=region
            )
            hint = _("omit it, or add it as a party there first")
            yield Problem(name.origin.source, message, hint, ID, LEVEL)


def _before(agreement: CooperationAgreement, joint: JointAgreement) -> Iterator[Problem]:
    date, above = agreement.date, joint.date
    if not isinstance(date, Unknown) and not isinstance(above, Unknown) and date < above:
        message = _(
            "{day:%d-%m-%Y} is earlier than the agreement that this one follows, of "
            "{above:%d-%m-%Y}",
            day=date,
            above=above,
        )
        yield Problem(date.origin.source, message, _("correct one of the two dates"), ID, LEVEL)


def _outlasting(agreement: CooperationAgreement, joint: JointAgreement) -> Iterator[Problem]:
    if isinstance(agreement.duration, Unknown) or isinstance(joint.duration, Unknown):
        return
    span, above = agreement.duration.span, joint.duration.span
    end, end_above = agreement.last_day, joint.last_day
    if end and end_above and end > end_above:
        message = _too_late(end, end_above)
    elif span and above and span > above:
        message = _(
            "this document would be in force for {term}, but the agreement "
            "that it follows for {above}",
            term=agreement.duration.worded(),
            above=joint.duration.worded(),
        )
    else:
        return
    yield _longer(agreement.duration, message)


def _too_late(end: dt.date, above: dt.date) -> str:
    return _(
        "this document would be in force until {day:%d-%m-%Y}, but the agreement "
        "that it follows only until {above:%d-%m-%Y}",
        day=end,
        above=above,
    )


def _longer(duration: Duration, message: str) -> Problem:
    hint = _("shorten the term, or extend the agreement above first")
    return Problem(duration.said.origin.source, message, hint, ID, Level.WARNING)


def _extended_beyond(case: Case, extension: Extension) -> Iterator[Problem]:
    """Yield that a Perjanjian Kerja Sama is extended beyond the agreement above it, as that is extended by then."""
    agreement, day, end = extension.base, extension.date, extension.last_day
    if not isinstance(agreement, CooperationAgreement) or isinstance(day, Unknown):
        return
    if agreement.under is None or end is None or isinstance(extension.duration, Unknown):
        return
    above = life_named(life_of(case.folder, extension.agreement_folder, day), "").last_day
    if above and end > above:
        yield _longer(extension.duration, _too_late(end, above))


def _beyond(agreement: CooperationAgreement, joint: JointAgreement) -> Iterator[Problem]:
    """Yield each affair that the agreement above does not touch."""
    if isinstance(agreement.affairs, Unknown) or isinstance(joint.affairs, Unknown):
        return
    above = {_affair(each) for each in joint.affairs}
    for affair in agreement.affairs:
        if _affair(affair) not in above:
            message = _(
                "the agreement that this follows is not about `{affair}`", affair=_affair(affair)
            )
            hint = _("remove it, or amend the agreement that this follows first")
            yield Problem(affair.origin.source, message, hint, ID, Level.WARNING)


def _affair(affair: SourcedText | UnlistedAffair) -> str:
    """Return the key of *affair*."""
    return str(affair if isinstance(affair, SourcedText) else affair.key)


def _authorised(agreement: CooperationAgreement, joint: JointAgreement) -> Iterator[Problem]:
    """Yield each letter of authority that is older than the agreement above."""
    above = joint.date
    for signatory in agreement.signatories.values():
        date = signatory.authority.date
        if isinstance(date, SourcedDate) and isinstance(above, SourcedDate) and date < above:
            message = _(
                "the letter of authority of {day:%d-%m-%Y} is earlier than the agreement of {above:%d-%m-%Y}",
                day=date,
                above=above,
            )
            hint = _("correct one of the two dates")
            yield Problem(date.origin.source, message, hint, ID, Level.WARNING)


def _not_named(case: Case, joint: JointAgreement) -> Iterator[Problem]:
    values = (each.origin for each in case.document.nodes if isinstance(each, Value))
    above = joint.origin.file
    if not any(each.file == above and each.path.startswith("subject") for each in values):
        message = _("the agreement that this one follows is not named")
        hint = _("print its number, date and `under.subject` in a recital")
        yield Problem(parts.first_line_of(case.document), message, hint, ID, LEVEL)
