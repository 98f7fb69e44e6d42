"""What is said to follow from a figure which does not go beyond the limit agreed for that: "tidak menerima sertifikat, karena tidak hadir selama 2 hari".

Only the Indonesian is read. A clause says what follows for whom beyond a limit: "Peserta yang tidak hadir lebih dari 2
hari tidak menerima sertifikat"; a text tells of the same, for the same reason, with a figure on the other side.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from mou_gen.calculations.agreed_bounds import OtherThanAgreed
from mou_gen.language.acts import Sense, names_all, things
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.stated_amounts import amount_of, noun_behind, sentences_of, stands_before
from mou_gen.language.stems import stems
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_KINDS = (FactKind.PERCENT, FactKind.MONEY, FactKind.NUMBER, FactKind.DURATION)
_CONDITION = expression(r"\b(?:yang|apabila|jika|bila|bilamana|kalau|dalam\s+hal)\s", re.IGNORECASE)
_REASON = expression(
    r"\b(?:yang|karena|sebab|lantaran|akibat|dengan\s+alasan|berhubung)\s", re.IGNORECASE
)
_BEYOND = expression(
    r"(?<!tidak )(?<!tidak boleh )\b(?:(?P<up>lebih\s+dari|melebihi|melampaui|di\s+atas)|(?P<down>kurang\s+dari|di\s+bawah))\s+$",
    re.IGNORECASE,
)
_ENDS_OTHERWISE = expression(r"\b(?:kecuali|atau)\b", re.IGNORECASE)
"""In a clause by which the same may follow from something else."""
_OTHERWISE = expression(
    r"\b(?:\w*usul\w*|semula|meski\w*|walau\w*|sekalipun|kendati\w*|padahal|namun|kecuali|seandainya|rencana\w*|apabila|jika|bila|antara\s+lain"
    r"|(?:lebih|kurang)\s+dari|di\s+(?:atas|bawah)|melebihi|melampaui|paling|hampir|sekitar|atau)\b",
    re.IGNORECASE,
)
"""In a sentence that tells of an exception, or whose figure is no exact one."""
_DENIED = expression(r"\b(?:tidak|bukan|belum|tanpa)\b", re.IGNORECASE)
_CITED = expression(r"\b(?:tanggal|nomor|pukul|pasal|ayat)\s+$", re.IGNORECASE)
_ONLY = expression(r"\b(?:hanya|baru|cuma|masih)\b", re.IGNORECASE)
_EACH_DAY = expression(r"\b(?:berturut-turut|setiap\s+hari|tiap\s+hari)\b", re.IGNORECASE)
_SEVERAL = expression(r",|\b(?:dan|serta|atau)\b", re.IGNORECASE)
_AND_MORE = expression(r"\s+(?:[^\W\d_]+\s+){0,3}?(?:dan|serta)\s+", re.IGNORECASE)
"""Behind a figure that is not the only reason."""
_IN_LIST = expression(r"(?:\s*\([^()]{1,80}\))?\s*(?:,|dan|serta|,\s*dan|,\s*serta)\s+", re.I)
_FOLLOWS = 2
"""Things and acts of what follows by which it is known."""
_REACH = 160
_BEGINNING = 2
"""Characters before a condition with which its sentence begins."""
_MOST = 40
"""Figures of a sentence that are read."""


@value_class
class _Ground:
    """A part of a sentence that tells why, and what follows from it."""

    reason: str
    result: str

    @property
    def denies(self) -> tuple[bool, bool]:
        """Whether the reason and the result are that something is not."""
        return bool(_DENIED.search(self.reason)), bool(_DENIED.search(self.result))

    def is_alike(self, other: _Ground) -> bool:
        """Return whether the *other* tells all that follows by this one, for the same reason."""
        return (
            self.denies == other.denies
            and _shares_one(self.reason, other.reason)
            and _names_all(other.result, self.result)
            and bool(_acts(self.result) & _acts(other.result))
        )


_ACT = expression(r"\b(?:di|me|ber(?!turut-))[^\W\d_]{4,}", re.IGNORECASE)


def _acts(text: str) -> frozenset[str]:
    """Return the stems of the verbs of *text*."""
    return frozenset(stem for word in _ACT.findall(text) for stem in stems(word.casefold(), "id"))


def _shares_one(one: str, other: str) -> bool:
    every = Sense().union(*things(other))
    return any(each & every for each in things(one))


_HOW_LONG = expression(
    r"\b(?:berturut-turut|sementara|sehari|semalam|sebulan|setahun|seketika|dahulu|kembali|segera)\b",
    re.IGNORECASE,
)


def _names_all(told: str, agreed: str) -> bool:
    """Return whether what is *told* names each thing and act of what was *agreed*, of which it has several."""
    what = things(_HOW_LONG.sub(" ", agreed))
    return len(what) >= _FOLLOWS and names_all(things(told), what)


@value_class
class _Limit:
    """The limit beyond which something follows, in a clause."""

    fact: Fact
    unit: str
    ground: _Ground
    is_upward: bool
    is_for_each: bool
    """Whether it is to be passed time and again."""
    clause: str

    def is_missed(self, figures: Sequence[Fact]) -> bool:
        """Return whether *figures* do not go beyond it."""
        limit = amount_of(self.fact)
        missed = [
            amount_of(each) <= limit if self.is_upward else amount_of(each) >= limit
            for each in figures
        ]
        return any(missed) if self.is_for_each else all(missed)


def missed_grounds(text: str, agreed: Sequence[str]) -> Iterator[OtherThanAgreed]:
    """Yield each figure of *text* from which something is said to follow that follows beyond another one by the clauses *agreed*."""
    limits: list[_Limit] | None = None
    for start, sentence in sentences_of(text):
        for ground, unit, figures in _told(sentence):
            if limits is None:
                limits = [each for clause in agreed for each in _limits(clause)]
            alike = [each for each in limits if each.unit == unit and each.ground.is_alike(ground)]
            if _ONLY.search(ground.reason):
                alike = [each for each in alike if not each.is_upward]
            if alike and all(each.is_missed(figures) for each in alike):
                limit = alike[0]
                figure = (min if limit.is_upward else max)(figures, key=amount_of)
                yield OtherThanAgreed(figure.moved(start), limit.fact, limit.clause)
                break


def _told(sentence: str) -> Iterator[tuple[_Ground, str, list[Fact]]]:
    """Yield each reason that a *sentence* gives, with its figures of one unit."""
    if _OTHERWISE.search(sentence):
        return
    stated = _figures(sentence)
    for opener in _REASON.finditer(sentence):
        figures = _listed(sentence, [each for each in stated if each.start >= opener.end()])
        reason = sentence[opener.end() : figures[0].start] if figures else ","
        if _SEVERAL.search(reason) or _AND_MORE.match(sentence, figures[-1].end):
            continue
        result = f"{sentence[: opener.start()]} {sentence[figures[-1].end :]}"
        if unit := _unit(sentence, figures[-1]):
            yield _Ground(reason, result), unit, figures


def _figures(sentence: str) -> list[Fact]:
    found = [each for each in facts(sentence, "id") if each.kind in _KINDS and each.sure]
    counted = [each for each in found if not each.is_place]
    return [each for each in counted if not stands_before(each, sentence, _CITED)][:_MOST]


def _listed(sentence: str, figures: Sequence[Fact]) -> list[Fact]:
    """Return the first of *figures* with those that are listed with it in one unit."""
    listed = [*figures[:1]]
    for each in figures[1:]:
        if not _IN_LIST.fullmatch(sentence, listed[-1].end, each.start):
            break
        listed.append(each)
    return listed if len({each.kind for each in listed}) == 1 else []


def _unit(sentence: str, fact: Fact) -> str:
    match fact.kind:
        case FactKind.NUMBER:
            return noun_behind(sentence, fact)
        case FactKind.DURATION:
            return str(fact.value[1])
        case FactKind.MONEY:
            return str(fact.value[0])
        case _:
            return "%"


def _limits(clause: str) -> Iterator[_Limit]:
    """Yield the limits beyond which something follows by a *clause*."""
    for _start, sentence in sentences_of(clause):
        for fact in _figures(sentence):
            begin = max(0, fact.start - _REACH)
            beyond = _BEYOND.search(sentence, begin, fact.start)
            openers = [*_CONDITION.finditer(sentence, begin, beyond.start())] if beyond else []
            unit = _unit(sentence, fact)
            if beyond is None or not openers or not unit:
                continue
            reason = sentence[openers[-1].end() : beyond.start()]
            if "," in reason or _ENDS_OTHERWISE.search(sentence):
                continue
            told = sentence[beyond.start() : fact.end]
            yield _Limit(
                Fact(fact.kind, fact.value, told, beyond.start(), fact.end),
                unit,
                _Ground(reason, _first_result(sentence, openers[-1].start(), fact.end)),
                bool(beyond["up"]),
                bool(_EACH_DAY.search(sentence, fact.end)),
                " ".join(sentence.split()),
            )


def _first_result(sentence: str, start: int, end: int) -> str:
    """Return what a *sentence* says first to follow from a condition that stands from *start* to *end*, and for whom."""
    parts = sentence[end:].split(",")
    behind = parts[0] if start > _BEGINNING else ",".join(parts[:2])
    return f"{sentence[:start]} {behind}"
