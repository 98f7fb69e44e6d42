"""The term that was agreed for the agreement a text names, and the words by which it names it."""

from __future__ import annotations

import datetime as dt
import re

from mou_gen.checks.case import Case
from mou_gen.data.values import Unknown
from mou_gen.kinds import registry
from mou_gen.kinds.agreement import Agreement
from mou_gen.kinds.cooperation import CooperationAgreement
from mou_gen.kinds.dossier import Outline
from mou_gen.kinds.duration import Duration
from mou_gen.kinds.extension import Extension
from mou_gen.kinds.joint_agreement import JointAgreement, UnderAgreement
from mou_gen.kinds.steps import Event
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

JOINT = (
    "Kesepakatan Bersama|Nota Kesepahaman|Nota Kesepakatan|Joint Agreement"
    "|Memorandum of (?:Understanding|Agreement)"
)
COOPERATION = "Perjanjian Kerja Sama|Kontrak|Cooperation Agreement|Contract"
NAME = rf"(?P<name>{JOINT}|{COOPERATION}|kerja sama|kesepakatan|cooperation|agreement)"
"""What a text may call an agreement."""
OTHERWISE = expression(
    r"\b(?:telah|sudah|baru|rencana|program|setelah|sesudah|sejak|apabila|jika|(?:mem|di)?perpanjang\w*|sisa|tersisa|sebelumnya|terdahulu|semula"
    r"|\w*usul\w*|rancangan|paling \w+|has been|have been|already|plan|after|once|exten\w+|remaining|previous|former|propos\w+|draft)\b",
    re.IGNORECASE,
)
"""Says of a term or of an end that it is not the one that was agreed, or is over."""

_CITING = (
    r"\b(?:sesuai(?:\s+dengan)?|berdasarkan|menurut|mengacu\s+(?:pada|kepada)"
    r"|(?:sebagaimana|seperti|yang)\s+(?:telah\s+|sudah\s+)?(?:diatur|ditentukan|ditetapkan|disepakati|tercantum|tertuang|dimuat)\s+dalam)\s+"
    r"(?:Pasal\s+\d+\s+(?:ayat\s+\(\d+\)\s+)?)?"
)
_COOPERATION_CITED = r"(?:Perjanjian\s+Kerja\s+Sama|PKS)\b"
_JOINT_CITED = r"(?:Kesepakatan\s+Bersama|Nota\s+Kesepakatan)\b"
CITED = expression(rf"{_CITING}(?:{_COOPERATION_CITED}|{_JOINT_CITED})", re.IGNORECASE)
"""Before what an agreement is said to require."""
_SAYS = r"\s+(?:tersebut\s+|itu\s+)?(?:menetapkan|mengatur|menyebut(?:kan)?|mewajibkan|menentukan|memuat|mensyaratkan|meminta)\b"
SAID_IN_COOPERATION = expression(
    rf"{_CITING}{_COOPERATION_CITED}|\b{_COOPERATION_CITED}{_SAYS}", re.IGNORECASE
)
"""Says of a number that a Perjanjian Kerja Sama has it."""
SAID_IN_JOINT = expression(rf"{_CITING}{_JOINT_CITED}|\b{_JOINT_CITED}{_SAYS}", re.IGNORECASE)
"""Says of a number that a Kesepakatan Bersama has it."""

_LAID_DOWN = r"(?:ditetapkan|disepakati|diatur|ditentukan|disyaratkan|dipersyaratkan|diwajibkan|diminta|tercantum|tertuang|dimuat)\s+(?:dalam|oleh|pada)"
_TARGET = (
    r"\b(?:(?:sasaran|target|capaian\s+minim(?:al|um))(?:nya)?(?:\s+[^\W\d_]+){0,3}?"
    rf"|(?:cakupan|batas|ambang|syarat|persyaratan|standar)(?:nya)?(?:\s+[^\W\d_]+){{0,4}}?\s+{_LAID_DOWN})\s+"
)
_SO_MUCH = r"(?:\s+(?:tersebut|itu|sebesar|sebanyak|yaitu|yakni|adalah|ialah|paling|sedikit|kurang|rendah|minim(?:al|um))|\s*[,(])*\s*$"
TARGET_OF_COOPERATION = expression(rf"{_TARGET}{_COOPERATION_CITED}{_SO_MUCH}", re.IGNORECASE)
"""Before the number that a text gives as the target of a Perjanjian Kerja Sama."""
TARGET_OF_JOINT = expression(rf"{_TARGET}{_JOINT_CITED}{_SO_MUCH}", re.IGNORECASE)
"""Before the number that a text gives as the target of a Kesepakatan Bersama."""
_THINGS = (
    r"(?:\s+(?!(?:dari|di|dan|atau|terhadap|untuk|oleh|bagi|yang|menurut|dalam)\b)[^\W\d_]+){0,3}?"
)
_SO_LAID_DOWN = rf"{_THINGS}\s*,?\s+(?:yang|sebagaimana|seperti)\s+(?:telah\s+|sudah\s+)?{_LAID_DOWN}\s+(?:Pasal\s+\d+\s+(?:ayat\s+\(\d+\)\s+)?)?"
LAID_DOWN_IN_COOPERATION = expression(rf"{_SO_LAID_DOWN}{_COOPERATION_CITED}", re.IGNORECASE)
"""Behind a number that a text says a Perjanjian Kerja Sama lays down: "65% yang ditetapkan dalam Perjanjian Kerja Sama"."""
LAID_DOWN_IN_JOINT = expression(rf"{_SO_LAID_DOWN}{_JOINT_CITED}", re.IGNORECASE)
"""Behind a number that a text says a Kesepakatan Bersama lays down."""


@value_class
class AgreedTerm:
    """A term as it was agreed, and from when on."""

    duration: Duration
    first: dt.date | None

    @property
    def last(self) -> dt.date | None:
        """Its last day, as far as that is known."""
        return self.duration.last_day(self.first) if self.first else self.duration.until


def agreed_term(case: Case, name: str) -> AgreedTerm | None:
    """Return the term of the agreement that is called *name* in *case*, None where that is not certain."""
    record = case.record
    is_cooperation = re.fullmatch(COOPERATION, name, re.IGNORECASE)
    agreement: Agreement | None = None
    if isinstance(record, CooperationAgreement):
        is_joint = re.fullmatch(JOINT, name, re.IGNORECASE)
        agreement = record if is_cooperation else record.under if is_joint else None
    elif isinstance(record, JointAgreement):
        agreement = None if is_cooperation else record
    elif isinstance(record, UnderAgreement):
        if is_cooperation:
            return _of_the_only_cooperation(case)
        agreement = record.agreement
    if agreement is None or isinstance(agreement.duration, Unknown):
        return None
    first = None if isinstance(agreement.date, Unknown) else agreement.date
    return AgreedTerm(agreement.duration, first)


_CHANGES = ("addendum", "extension", "termination")


def _of_the_only_cooperation(case: Case) -> AgreedTerm | None:
    """Return the term of the one Perjanjian Kerja Sama of the folder, if *case* came after it and nothing changed it."""
    date, agreements = case.record.date, case.beside("cooperation")
    is_step = bool(registry.of_model(type(case.record)).steps(case.record))
    if len(agreements) != 1 or is_step or isinstance(date, Unknown):
        return None
    signed = next((each for each in agreements[0].steps if each.event == Event.SIGNED), None)
    changed = [day for kind in _CHANGES for each in case.beside(kind) if (day := each.date())]
    if not signed or not signed.day or signed.day > date or any(day <= date for day in changed):
        return None
    until = signed.until
    return AgreedTerm(Duration.model_construct(until=until), signed.day) if until else None


def is_extended(case: Case) -> bool:
    """Return whether an extension, before this one where it is one, moved the last day."""
    record = case.record
    if isinstance(record, Extension):
        return record.follows is not None
    days = [each.date() for each in case.beside("extension")]
    return isinstance(record.date, Unknown) or any(day and day <= record.date for day in days)


CLAUSES = ("duties.text", "scope.text", "costs.text")
"""Where a Perjanjian Kerja Sama says what is owed."""
PASSAGES = tuple(
    f"articles.{part}.paragraphs{level}.id"
    for part in ("add", "replace")
    for level in ("", ".letters")
)
"""Where it has the Indonesian of its own articles."""


def worded_clauses(cooperation: Outline) -> list[str]:
    """Return the Indonesian of what a *cooperation* words itself: its duties, rights, scope and costs, and its articles."""
    return [
        text for path in (*CLAUSES, "rights.text", *PASSAGES) for text in cooperation.texts(path)
    ]
