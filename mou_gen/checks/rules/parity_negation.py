"""A negation in one language has a negation in the other.

A lost "not" reverses the meaning of a sentence, and nothing else in it changes. `law/glossary.yaml`
in the templates lists the negations (tidak, bukan, belum, tanpa: not, no, without) and words that
negate in other ways ("tidak terpisahkan" is "inseparable").

Passes: `tidak memengaruhi` beside `does not affect`; `tidak terpisahkan` beside `inseparable`; `yang
        tidak ditempati` beside `left vacant`.
Fails:  `tidak memengaruhi` beside `affects`; `memengaruhi` beside `does not affect`; `lengkap` beside
        `incomplete`; `tetap memerlukan` beside `no longer require`; `tidak menggunakan data, kecuali dengan izin` beside
        `use data, except with permission`; `hari tanpa pengukuran tidak dihitung, kecuali` beside `days without measurement are
        counted, unless`; `setelah memberitahukan` beside `without giving notice`; `migrasi prosedural` beside
        `non-procedural migration`; `pascapanen` beside `pre-harvest`; `karena keadaan kahar` beside `for reasons other than
        force majeure`.
Not seen: a lost negation, if the other language translates the verb with words that are not in the
        dictionary: they may have the opposite meaning, such as `vacant`.
Source: Perpres 63/2019, article 26 (seen in secondary sources): the foreign text is an
equivalent of the Indonesian one.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import pairwise

from mou_gen.checks.case import Case
from mou_gen.checks.parity.duties import BY_OTHERS, IN_PERSON, not_until
from mou_gen.checks.parity.inverted_duties import is_inverted
from mou_gen.checks.parity.negated_words import NON, UN, lone_negated_words
from mou_gen.checks.parity.pairs import FoundWords, LanguageVersion, pairs, unmatched
from mou_gen.checks.parity.turned_causes import turned_causes
from mou_gen.checks.parity.turned_copulas import turned_copulas
from mou_gen.checks.wording import pieces
from mou_gen.errors import Level, Problem
from mou_gen.language.cognates import alike
from mou_gen.language.concessions import OR_NOT, WHATEVER
from mou_gen.language.dictionary import CONVERSES, Dictionary, Meaning, Term, unanswered
from mou_gen.language.glossary import TermList, TermMatch
from mou_gen.language.stems import stems
from mou_gen.library.dictionary import read_dictionary
from mou_gen.library.glossary import read_glossary
from mou_gen.messages import N_, _
from mou_gen.startup.expressions import expression

ID = "parity-negation"
LEVEL = Level.WARNING
SOURCE = "Perpres 63/2019, article 26(3)"
SURE = True
ATURAN = """Kata ingkar dalam satu bahasa memiliki padanannya dalam bahasa lain.

Kata "not" yang hilang membalikkan arti kalimat, sedangkan kata lainnya tetap sama. Kata ingkar
(tidak, bukan, belum, tanpa: not, no, without) terdaftar dalam `law/glossary.yaml` pada templat,
bersama kata yang mengingkari dengan cara lain ("tidak terpisahkan" adalah "inseparable").

Lulus:  `tidak memengaruhi` di samping `does not affect`; `tidak terpisahkan` di samping
        `inseparable`; `yang tidak ditempati` di samping `left vacant`.
Gagal:  `tidak memengaruhi` di samping `affects`; `memengaruhi` di samping `does not affect`;
        `lengkap` di samping `incomplete`; `tetap memerlukan` di samping `no longer require`; `tidak menggunakan data,
        kecuali dengan izin` di samping `use data, except with permission`; `hari tanpa pengukuran tidak dihitung, kecuali`
        di samping `days without measurement are counted, unless`; `setelah memberitahukan` di samping `without giving notice`; `migrasi
        prosedural` di samping `non-procedural migration`; `pascapanen` di samping `pre-harvest`; `karena keadaan kahar` di samping `for reasons other than
        force majeure`.
Tidak terlihat: kata ingkar yang hilang jika kata kerjanya diterjemahkan dengan kata yang tidak ada
        dalam kamus, karena kata itu dapat saja berarti sebaliknya, seperti `vacant`.
Sumber: Perpres 63/2019, Pasal 26 (dilihat dalam sumber sekunder): naskah bahasa asing adalah
padanan naskah bahasa Indonesia.
"""


def check(case: Case) -> Iterator[Problem]:
    """Yield each text of *case* that denies what the other language does not."""
    words, dictionary = read_glossary(case.templates).negation, read_dictionary(case.templates)
    for pair in pairs(case):
        if not is_inverted(*pair):
            found = [*_in_pair(pair, words, dictionary)] or [*_by_prefix(pair, dictionary)]
            yield from found or _of_causes(pair, dictionary)


def _by_prefix(
    pair: tuple[LanguageVersion, LanguageVersion], dictionary: Dictionary
) -> Iterator[Problem]:
    """Yield a word that is negated by how it is made, and stands without that in the other language."""
    message = N_(
        "{word} in {language}: the {other} text leaves out its prefix or suffix, or has another"
    )
    hint = N_("write it in both languages, or in neither")
    for one, word, other in lone_negated_words(*pair, dictionary):
        yield _told(one, word, other, message, hint)


def _of_causes(
    pair: tuple[LanguageVersion, LanguageVersion], dictionary: Dictionary
) -> Iterator[Problem]:
    """Yield another cause than the one that the other language names."""
    for each in turned_causes(*pair, dictionary):
        yield Problem(each.place, each.message, each.hint, ID, LEVEL)


def _in_pair(
    pair: tuple[LanguageVersion, LanguageVersion], words: TermList, dictionary: Dictionary
) -> Iterator[Problem]:
    """Yield what one of two texts denies and the other does not."""
    made = ours, theirs = _denials(pair[0], words), _denials(pair[1], words)
    if ours and theirs:
        yield from _of_copulas(*pair, dictionary)
        yield from _of_what_is_not_yet(*pair)
    ours, theirs = _but_exceptions(pair, ours, theirs)
    ours, theirs = _but_until(pair, ours, theirs)
    ours, theirs = _but_only(pair, ours, theirs)
    ours, theirs = _but_translated(pair, ours, theirs, dictionary)
    ours, theirs = _but_not_even(pair, ours, theirs)
    ours = _but_once_without(pair, ours)
    if OR_NOT["id"].search(pair[0].said) and OR_NOT["en"].search(pair[1].said):
        ours, theirs = (
            _without(each, OR_NOT[text.language].finditer(text.said))
            for each, text in zip((ours, theirs), pair, strict=True)
        )
    elif _ONLY_ONCE.search(pair[1].said):
        ours = _but_not_yet(pair, _without(ours, _NOT_BEFORE.finditer(pair[0].said)), theirs)
    elif len(ours) < len(theirs) and (denied := not_until(pair[0].said, pair[1].said)):
        theirs = _without(theirs, denied)
    ours, theirs = _whatever(pair, ours, theirs)
    ours, theirs = _but_necessary(pair, ours, theirs)
    ours, theirs = _but_bounds(pair[0], ours, pair[1]), _but_bounds(pair[1], theirs, pair[0])
    ours, theirs = (
        _but_observed(pair[0], ours, pair[1]),
        _but_observed(pair[1], theirs, pair[0]),
    )
    ours, theirs = _but_removed(ours, theirs, pair[1]), _but_removed(theirs, ours, pair[0])
    ours, theirs = _but_limits_of_either(pair, ours, theirs)
    ours, theirs = _but_twice(pair, ours, theirs)
    if ours and theirs:
        yield from _of_both(pair, ours, theirs, dictionary)
    yield from _with(pair[0], ours, pair[1], theirs, dictionary)
    yield from _with(pair[1], theirs, pair[0], ours, dictionary)
    mine, others = _below_titles(pair, ours, theirs) if ours and theirs else (ours, theirs)
    yield from _unanswered(pair[0], mine, pair[1], others, dictionary)
    yield from _unanswered(pair[1], others, pair[0], mine, dictionary)
    yield from _prefixed(pair[1], theirs, pair[0], ours, dictionary)
    yield from _before_an_exception(pair, made, dictionary)


def _of_both(
    pair: tuple[LanguageVersion, LanguageVersion],
    ours: Sequence[TermMatch],
    theirs: Sequence[TermMatch],
    dictionary: Dictionary,
) -> Iterator[Problem]:
    """Yield what one of two texts denies and the other does not, though it denies something as well."""
    found = [
        *_affirmed(pair[0], ours, pair[1], theirs, dictionary),
        *_affirmed(pair[1], theirs, pair[0], ours, dictionary),
        *_turned(pair[0], ours, pair[1], theirs, dictionary),
    ]
    yield from found or _in_one_sentence(pair, ours, theirs, dictionary)


_SENTENCE_END = expression(r"(?<=\w[.?!])\s+(?=[A-Z\"“])")


def _in_one_sentence(
    pair: tuple[LanguageVersion, LanguageVersion],
    ours: Sequence[TermMatch],
    theirs: Sequence[TermMatch],
    dictionary: Dictionary,
) -> Iterator[Problem]:
    """Yield what one sentence denies and that in its place does not, where all others answer to each other."""
    spans = [[*pieces(_SENTENCE_END, text.said)] for text in pair]
    if len(spans[0]) != len(spans[1]):
        return
    denials = [
        [[each for each in found if start <= each.start < end] for start, end in sentences]
        for found, sentences in zip((ours, theirs), spans, strict=True)
    ]
    for side in (0, 1):
        mine, others = denials[side], denials[1 - side]
        lone = [at for at, own in enumerate(mine) if own and not others[at]]
        sure = [at for at in lone if any(each.sure for each in mine[at])]
        if len(sure) == 1 and not any(
            other and not own for own, other in zip(mine, others, strict=True)
        ):
            one, other = (pair[each].within(*spans[each][sure[0]]) for each in (side, 1 - side))
            yield from _unanswered(one, mine[sure[0]], other, (), dictionary)


_NONE_WITHOUT = expression(
    r"(?:^|(?<=[.;:]\s))no\s+(?!one\b)(?:(?!\b(?:and|or|but)\s+(?:shall|may|must|will)\b)[^.;:]){1,160}?\b(?:shall|may|must|will)\s+[a-z]+\s+"
    r"(?:[a-z]+\s+){0,3}?without\s+(?!(?:delay|charge|interruption|exception|limit|prejudice)\b)",
    re.IGNORECASE,
)
_TWICE = 2
"""Denials that affirm: "no victim shall travel without a companion"."""
_NOT_EVEN = {
    "id": expression(
        r"(?<=,)\s*(?:dan\s+)?(?:(?:bahkan|juga|pun)(?:\s+juga)?\s+(?:tidak|bukan|belum)|(?:tidak|bukan|belum)\s+(?:juga|pula|pun|bahkan))\b",
        re.IGNORECASE,
    ),
    "en": expression(r"(?<=,)\s*(?:and\s+)?not\s+even\b", re.IGNORECASE),
}
"""Behind a denial, says it again of what is the least likely: "no regency, not even the one", "termasuk kabupaten"."""


def _but_not_even(
    pair: tuple[LanguageVersion, LanguageVersion], ours: list[TermMatch], theirs: list[TermMatch]
) -> tuple[list[TermMatch], list[TermMatch]]:
    """Return what both deny but for what English denies once more of the least likely, and Indonesian may."""
    if len(theirs) > 1:
        again = list(_NOT_EVEN["en"].finditer(pair[1].said, theirs[0].end))
        if again and len(ours) > 1:
            ours = _without(ours, _NOT_EVEN["id"].finditer(pair[0].said, ours[0].end))
        theirs = _without(theirs, again)
    return ours, theirs


_WITHOUT_AGAIN = expression(
    r"\btanpa\b[^.;:,]{1,60}?\b(?:atau|dan|maupun)\s+tanpa\b[^.;:]{1,80}?,\s+(?:tidak|tak|dilarang)\b",
    re.IGNORECASE,
)
_AGAIN = expression(r"\b(?:atau|dan|maupun)\s+(?P<again>tanpa)\b", re.IGNORECASE)
_UNLESS_BOTH = expression(r"\bunless\b[^.;:]{1,160}?\band\b", re.IGNORECASE)


def _but_once_without(
    pair: tuple[LanguageVersion, LanguageVersion], ours: list[TermMatch]
) -> list[TermMatch]:
    """Return what the Indonesian denies but for a second "tanpa" where English says "unless" once of both: "tanpa izin atau tanpa pengawasan, tidak"."""
    found = _WITHOUT_AGAIN.search(pair[0].said)
    if found is None or not _UNLESS_BOTH.search(pair[1].said):
        return ours
    again = {each.start("again") for each in _AGAIN.finditer(pair[0].said, *found.span())}
    return [each for each in ours if each.start not in again]


def _whatever(
    pair: tuple[LanguageVersion, LanguageVersion],
    ours: list[TermMatch],
    theirs: list[TermMatch],
) -> tuple[list[TermMatch], list[TermMatch]]:
    """Return what both deny but for what both say makes no difference, in as many places."""
    spans = [list(WHATEVER[text.language].finditer(text.said)) for text in pair]
    if len(spans[0]) != len(spans[1]):
        return ours, theirs
    return _without(ours, spans[0]), _without(theirs, spans[1])


_NOT_BEFORE = expression(
    r"\b(?:tidak|dilarang|jangan|belum)\b[^.;:]{0,120}?\b(?:sebelum|sampai|hingga)\b",
    re.IGNORECASE,
)
_NOT_YET_NOT = expression(
    r"\b(?:belum|yang\s+tidak)\b[^.;:]{1,120}?\b(?:tidak|dilarang)\b|\b(?:tidak|dilarang)\b[^.;:]{0,120}?\b(?:apabila|jika|bila|kalau|selama|sepanjang)\b[^.;:]{0,80}?\bbelum\b",
    re.IGNORECASE,
)
"""What is not done while something is not so yet, which is done only once it is."""
_ONLY_ONCE = expression(
    r"\bonly\s+(?:once|after|when|from|if|[a-z]+(?:\s+[a-z]+)?\s+(?:who|that|which)\s+ha(?:s|ve))\b|\bbefore\s+any\s+(?:[^\W\d_]+\s+){1,2}?(?:is|are)\b"
    r"|(?:^|[.;:]\s+)only\s+(?!un)[a-z]{3,}(?:ed|en)\s+[a-z]+\b[^.;:]{0,100}?\b(?:may|can|(?:shall|will)\s+be\s+(?:permitted|allowed|admitted))\b",
    re.IGNORECASE,
)
"""What shall be done then alone is not to be done before: "tidak memberangkatkan sebelum", "only once"; "tidak dimintai pembayaran sebelum ditangani", "treated before any payment is asked for"."""
_NOT_WITHOUT = {
    "id": expression(
        r"\b(?:tidak|dilarang|jangan)\b[^.;:]{0,80}?\btanpa\b|\btanpa\b(?:(?!\bhanya\b)[^.;:,]){0,60},[^.;:,]{0,60}?\b(?:tidak|dilarang|jangan)\b",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?:not|never|no)\b[^.;:]{0,100}?\bwithout\b|\bwithout\b[^.;:,]{0,60},[^.;:,]{0,60}?\b(?:not|never|no)\b",
        re.IGNORECASE,
    ),
}
_ONLY = {
    "id": expression(r"\b(?:hanya|semata-mata)\b", re.IGNORECASE),
    "en": expression(r"\b(?:only|solely|exclusively)\b", re.IGNORECASE),
}
"""Says what two denials say: "tidak ... tanpa didampingi", "only in the presence of"."""


def _but_not_yet(
    pair: tuple[LanguageVersion, LanguageVersion], ours: list[TermMatch], theirs: list[TermMatch]
) -> list[TermMatch]:
    """Return what the Indonesian denies, where it denies more, but for what is not done while something is not yet so.

    What is "only if the absent members raise no objection" is denied as often: the "only" is none of the denials.
    """
    denied = [each for each in theirs if not _ONLY["en"].fullmatch(each.text)]
    if sum(each.sure for each in ours) <= len(denied):
        return ours
    return _without(ours, _NOT_YET_NOT.finditer(pair[0].said))


def _but_twice(
    pair: tuple[LanguageVersion, LanguageVersion], ours: list[TermMatch], theirs: list[TermMatch]
) -> tuple[list[TermMatch], list[TermMatch]]:
    """Return what both deny but for two denials of one text, "tidak ... tanpa", that affirm what the other says with "only" or plainly."""
    not_without = [_NOT_WITHOUT[text.language].search(text.said) for text in pair]
    if _ONLY["en"].search(pair[1].said) and not not_without[1]:
        return _without(ours, _NOT_WITHOUT["id"].finditer(pair[0].said)), theirs
    if _ONLY["id"].search(pair[0].said) and not not_without[0]:
        return ours, _without(theirs, _NOT_WITHOUT["en"].finditer(pair[1].said))
    if len(theirs) >= len(ours) + _TWICE and not not_without[0]:
        return ours, _without(theirs, _NONE_WITHOUT.finditer(pair[1].said))
    return ours, theirs


def _but_only(
    pair: tuple[LanguageVersion, LanguageVersion],
    ours: list[TermMatch],
    theirs: list[TermMatch],
) -> tuple[list[TermMatch], list[TermMatch]]:
    """Return what both deny but for "hanya" and "only", where both say them as often."""
    spans = [list(_ONLY[text.language].finditer(text.said)) for text in pair]
    if len(spans[0]) != len(spans[1]):
        return ours, theirs
    return _without(ours, spans[0]), _without(theirs, spans[1])


def _but_translated(
    pair: tuple[LanguageVersion, LanguageVersion],
    ours: list[TermMatch],
    theirs: list[TermMatch],
    dictionary: Dictionary,
) -> tuple[list[TermMatch], list[TermMatch]]:
    """Return what both deny but for words that deny in their way, and only translate what the other text says as well: "dari luar", "from outside"."""
    if any(each.sure for each in ours) == any(each.sure for each in theirs):
        return ours, theirs
    sides = [dictionary.terms(text.said, text.language) for text in pair]
    found = [ours, theirs]
    for side, other in ((0, 1), (1, 0)):
        if any(each.sure for each in found[side]):
            continue
        denied = {each.start for each in found[other]}
        plain = [each for each in sides[other] if each.start not in denied and each.meanings]
        said = [term for term in sides[side] if any(term.is_like(each) for each in plain)]
        places = sum(each.text.casefold() in _PLACES_SAID for each in plain)
        outside = [each.start for each in said if each.text.casefold() in _ALSO_PLACES][:places]
        faults = [each.start for each in said if each.text.casefold() in _FAULTS]
        taken = {*outside, *faults}
        found[side] = [each for each in found[side] if each.start not in taken]
    return found[0], found[1]


_FAULTS = frozenset(("lalai",))
"""Words that deny in their way, and also name a fault: "lalai memberitahukan", "dinyatakan lalai"."""
_PLACES_SAID = frozenset(("luar", "dari luar", "di luar"))
_ALSO_PLACES = frozenset(("outside",))
"""Words that deny in their way, and also say where something is."""
_NOT_UNLESS = {
    "id": expression(
        r"\b(?:tidak|belum|bukan)\b[^.;:]{0,80}?\bkecuali(?:\s+(?:apabila|jika|bila|kalau))?\b|\bkecuali\b[^.;:]{1,40}?\btidak\s+(?:me|di)(?:mungkinkan|ngizinkan|izinkan)\b",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?:not?|never|cannot|nobody|none|neither)\b[^.;:]{0,80}?\bunless\b", re.IGNORECASE
    ),
}
_NECESSARY = {
    "id": expression(
        r"\b(?:agar|supaya)\b[^.;:,]{0,40}\b(?:sah|berlaku|lulus|diterima|berhak|boleh|dapat)\b",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?:in\s+order\s+to|for\b[^.;:,]{1,40}\bto\s+be\s+(?:valid|admitted|accepted)|(?:weather|time|circumstances|funds)\s+permitting)\b",
        re.IGNORECASE,
    ),
}
"""Says what two denials say, of what has to be so: "no meeting is valid unless", "agar rapat sah"."""


def _but_necessary(
    pair: tuple[LanguageVersion, LanguageVersion],
    ours: list[TermMatch],
    theirs: list[TermMatch],
) -> tuple[list[TermMatch], list[TermMatch]]:
    """Return what both deny but for what one denies unless something is so, and the other asks for."""
    denied = [list(_NOT_UNLESS[text.language].finditer(text.said)) for text in pair]
    if denied[1] and not denied[0] and _NECESSARY["id"].search(pair[0].said):
        return ours, _without(theirs, denied[1])
    if denied[0] and not denied[1] and _NECESSARY["en"].search(pair[1].said):
        return _without(ours, denied[0]), theirs
    return ours, theirs


def _without(found: Sequence[TermMatch], spans: Iterable[re.Match[str]]) -> list[TermMatch]:
    taken = [match.span() for match in spans]
    return [each for each in found if not any(a <= each.start < b for a, b in taken)]


_PLACE = (
    r"(?:(?:negeri|ruang\w*|jam|gedung|rumah|kantor|sekolah|kelas|kota|desa|kampung|kecamatan|kabupaten|provinsi|daerah|wilayah|kawasan"
    r"|lokasi|area|batas|pagar|pulau|pelabuhan|kapal|bangunan|tempat)(?:nya)?\b|(?-i:(?!PPN\b|PPh\b|APB[DN]\b|Pajak\b|Hari\b|Anggaran\b|Biaya\b)[A-Z]))"
)
"""Behind "di luar", what something is outside of: "di luar wilayah kabupaten", "di luar Jawa"."""
_ALSO = r"\s+itu\b|[^.;:]{1,80}?\b(?:juga|pula)\b"
"""Behind a "selain" that leaves nothing out: "selain itu", "selain bus, disediakan pula truk"."""
_LEFT_OUT = {
    "id": expression(
        r"\b(?:(?:tidak|belum)\s+(?:(?:ikut|turut)\s+)?(?:termasuk|mencakup|meliputi|(?:ter|di)hitung|(?:di)?perhitungkan)"
        rf"|tidak\s+berlaku\s+(?:bagi|untuk|terhadap)|tanpa\s+(?:meng|memper)hitungkan|tanpa\s+menghitung|di\s+luar(?!\s+{_PLACE})|selain(?!{_ALSO})|kecuali)\b",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?:(?:not|without)\s+(?:counting|including)|(?:not|nor)\s+(?:be\s+)?(?:include[sd]?|cover(?:ed)?|count(?:ed)?)"
        r"|(?:shall|does|do)\s+not\s+apply\s+to|not\s+inclusive\s+of|exclud(?:ing|es?)|exclusive\s+of|net\s+of|other\s+than|apart\s+from|leaving\s+out|except|unless)\b",
        re.IGNORECASE,
    ),
}
"""Leaves something out, with a denial or without one: "di luar hari libur", "not counting holidays"."""
_NOT_TO_THOSE = expression(
    r"[.;]\s+(?:those|such\s+[a-z]+)\b[^.;:]{1,100}?\b(?:shall|may|do|does|is|are)\s+not\b",
    re.IGNORECASE,
)
"""Leaves them out in a sentence of its own: "Those already living there shall not receive it", "di luar mereka yang"."""
_NONE_BUT = {
    "id": expression(
        r"\b(?:selain|kecuali)\b[^.;:]{1,120}?\b(?P<denial>tidak|tak)\s+(?:ada|seorang|satu|sebuah|seekor)\b"
        r"|\b(?P<first>tidak|tak)\s+(?:(?:ada|seorang|satu|sebuah|seekor)\b|(?:boleh\s+|dapat\s+|akan\s+)?(?:di|me)[a-z]{3,}\b)"
        r"[^.;:,]{0,40}?,?\s*\b(?:selain|kecuali)\b",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?:no\s+\w+|none|nobody|nothing)\s+(?:other\s+than|but|except)\b|\b(?:only|solely|alone)\b",
        re.IGNORECASE,
    ),
}
"""Says of one alone what all others are denied: "selain ketua, tidak seorang pun", "no one other than the chair"."""


def _but_exceptions(
    pair: tuple[LanguageVersion, LanguageVersion],
    ours: list[TermMatch],
    theirs: list[TermMatch],
) -> tuple[list[TermMatch], list[TermMatch]]:
    """Return what both deny but for what they leave out, which either may say without a denial."""
    left_out = [list(_LEFT_OUT[text.language].finditer(text.said)) for text in pair]
    if len(left_out[0]) == len(left_out[1]):
        ours, theirs = (
            [
                each
                for each in found
                if not (
                    each.sure and any(span.start() <= each.start < span.end() for span in spans)
                )
            ]
            for found, spans in zip((ours, theirs), left_out, strict=True)
        )
    if len(left_out[0]) > len(left_out[1]):
        theirs = _without(theirs, _NOT_TO_THOSE.finditer(pair[1].said))
    mine, others = (sum(each.sure for each in found) for found in (ours, theirs))
    if mine > others and _NONE_BUT["en"].search(pair[1].said):
        denied = {
            place
            for found in _NONE_BUT["id"].finditer(pair[0].said)
            for place in (found.start(), found.start("denial" if found["denial"] else "first"))
        }
        ours = [each for each in ours if each.start not in denied]
    return ours, theirs


_NOT_YET = {
    "id": expression(
        r"\b(?:selama|sepanjang)\b[^.;:,]{0,100}?\b(?:belum|tidak)\b|\byang\s+belum\b(?=[^.;:]{0,120}?\b(?:tidak|dilarang)\b(?![^.;:]{0,120}\b(?:sampai|hingga|sebelum)\b))",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?:while|(?:for\s+)?(?:as|so)\s+long\s+as)\b[^.;:,]{0,100}?\b(?:not?|unless)\b",
        re.IGNORECASE,
    ),
}
_UNTIL = {
    "id": expression(r"\b(?:sampai|hingga|sebelum)\b", re.IGNORECASE),
    "en": expression(r"\b(?:until|till|before|pending)\b", re.IGNORECASE),
}
"""Says that what lasts while something is not done ends with it: "selama belum", "until ... has been"."""


def _but_until(
    pair: tuple[LanguageVersion, LanguageVersion],
    ours: list[TermMatch],
    theirs: list[TermMatch],
) -> tuple[list[TermMatch], list[TermMatch]]:
    """Return what both deny but for what one says is not yet so, and the other until when it is not."""
    found, left = list(pair), [ours, theirs]
    for place, (one, other) in enumerate((found, found[::-1])):
        more = len(left[place]) > len(left[1 - place])
        if more and _UNTIL[other.language].search(other.said):
            spans = [match.end() for match in _NOT_YET[one.language].finditer(one.said)]
            left[place] = [each for each in left[place] if each.end not in spans]
    return left[0], left[1]


def _below_titles(
    pair: tuple[LanguageVersion, LanguageVersion],
    ours: Sequence[TermMatch],
    theirs: Sequence[TermMatch],
) -> tuple[Sequence[TermMatch], Sequence[TermMatch]]:
    """Return what both deny behind their titles, where the titles deny as much: "Training Free of Charge: to charge fees"."""
    ends = [text.said.find(": ", 0, _TITLE) for text in pair]
    if min(ends) < 0:
        return ours, theirs
    behind = [
        [each for each in found if each.start > end]
        for found, end in zip((ours, theirs), ends, strict=True)
    ]
    if len(ours) - len(behind[0]) != len(theirs) - len(behind[1]):
        return ours, theirs
    return behind[0], behind[1]


_TITLE = 80
"""Letters in which the title of a clause ends."""


def _unanswered(
    one: LanguageVersion,
    found: Sequence[TermMatch],
    other: LanguageVersion,
    answers: Sequence[TermMatch],
    dictionary: Dictionary,
) -> Iterator[Problem]:
    if answers:
        return
    own = (
        each
        for each in found
        if not other.repeats(each, one) and not _says_otherwise(one, each, other, dictionary)
    )
    for denial in unmatched(one, own, ()):
        yield _told(one, denial, other)


def _says_otherwise(
    one: LanguageVersion, denial: TermMatch, other: LanguageVersion, dictionary: Dictionary
) -> bool:
    """Return whether *other* does not say what *denial* denies, and may say its opposite: "vacant".

    A word that no dictionary knows may be it, and one of the same field; a known word of another is
    only another translation.
    """
    terms, theirs = (dictionary.terms(each.said, each.language) for each in (one, other))
    behind = (each for each in terms if each.start >= denial.end and not each.function)
    denied = [each for each in behind if each.text.casefold() not in _COPULAS][:1]
    missing = [each for each in unanswered(denied, theirs) if each.meanings]
    if _EVER.match(one.said, denial.end) and unanswered(denied, theirs):
        return True
    if _is_given(one, denial, other, dictionary):
        return False
    if _is_beside_its_contrary(one, denial, other, dictionary):
        return True
    if _is_to_stay(one, denial, other, dictionary):
        return True
    if any(each.search(other.said) for each in (_KEPT_FROM, _TOO_MUCH, _NON)):
        return True
    if _CAN.match(one.said, denial.end) and _BEYOND.search(other.said):
        return True
    if BY_OTHERS.match(one.said, denial.end) and IN_PERSON.search(other.said):
        return True
    if any(
        denied.match(one.said, denial.end) and affirmed.search(other.said)
        for denied, affirmed in _CONTRARIES[one.language]
    ):
        return True
    if _is_measured(one, denial, other) or _is_in_phrase(one, denial, other, dictionary):
        return True
    if _prefixed_words(denied, theirs, dictionary) or _is_the_contrary(
        denied, terms, other, theirs
    ):
        return True
    if not missing or not _is_of_verb(denial, denied[0].text):
        return bool(missing)
    fields = frozenset().union(*map(dictionary.groups, missing))
    left = unanswered(theirs, terms)
    return (
        not left
        or bool(_PERSISTS.search(other.said))
        or any(not each.known or dictionary.groups(each) & fields for each in left)
    )


_CONTRARIES = {
    "id": (
        (
            expression(
                r"\s+(?:(?:dapat|akan)\s+)?(?:menerima|diterima|menyetujui|disetujui|mengabulkan|dikabulkan)\b",
                re.IGNORECASE,
            ),
            expression(
                r"\b(?:reject(?:s|ed)?|declin(?:es?|ed)|turn(?:s|ed)?\s+down|dismiss(?:es|ed)?)\b",
                re.IGNORECASE,
            ),
        ),
        (
            expression(r"\s+(?:akan\s+)?(?:mencukupi|cukup|memadai)\b", re.IGNORECASE),
            expression(
                r"\b(?:r[ua]n(?:s|ning)?\s+(?:out|short|low)|f[ae]ll?s?\s+short|exhausted|used\s+up)\b",
                re.IGNORECASE,
            ),
        ),
        (
            expression(
                r"\s+(?:ada|memiliki|mempunyai)\s+(?:lagi\s+)?(?:tunggakan|utang|sisa)\b",
                re.IGNORECASE,
            ),
            expression(
                r"\ball\s+(?:[a-z]+\s+){1,4}?(?:(?:has|have)\s+been|is|are)\s+(?:fully\s+)?(?:paid|settled|cleared|discharged)\b",
                re.IGNORECASE,
            ),
        ),
    ),
    "en": (
        (
            expression(
                r"\s+(?:[a-z]+\s+){1,4}?(?:(?:is|are|remains?)\s+)?(?:still\s+)?(?:outstanding|unpaid|owing|owed|overdue)\b",
                re.IGNORECASE,
            ),
            expression(
                r"\b(?:seluruh|semua|segala)\s+(?:[a-z]+\s+){1,4}?(?:(?:telah|sudah)\s+)?(?:dilunasi|lunas|dibayar|diselesaikan)\b",
                re.IGNORECASE,
            ),
        ),
        (
            expression(
                r"\s+(?:be\s+)?(?:allowed|permitted|admitted|used?|enter(?:ed)?|visit(?:ed)?|access(?:ed|ible)?|open(?:ed)?|cross(?:ed)?|pass(?:ed)?"
                r"|sail(?:ed)?|drive[ns]?|ride|climb(?:ed)?)\b",
                re.IGNORECASE,
            ),
            expression(r"(?<!tidak )(?<!belum )(?<!jangan )\b(?:di|ter)tutup\b", re.IGNORECASE),
        ),
    ),
}
"""By language, what is denied, and what the other affirms for it: "tidak menerima usul", "reject proposals"; "may not be used", "ditutup"."""
_EVER = expression(r"\s+(?:pernah|sempat)\b", re.IGNORECASE)
_NON = expression(rf"\b{NON}[^\W\d_]{{3,}}", re.IGNORECASE)
"""Denies by how it is made: "nontunai", "not in cash"."""
_COPULAS = frozenset(
    (
        *("merupakan", "menjadi", "pernah", "sempat", "dinyatakan", "dianggap", "dikenai"),
        *("dikenakan", "dijatuhi", "giving", "making", "taking", "having"),
    )
)
"""Behind a denial, stand before what is denied: "bukan merupakan pelanggaran", "is no breach", "tidak dinyatakan lalai", "tidak dikenai denda", "without giving notice"."""


def _is_beside_its_contrary(
    one: LanguageVersion, denial: TermMatch, other: LanguageVersion, dictionary: Dictionary
) -> bool:
    """Return whether *denial* denies in one word what *one* affirms elsewhere, and *other* affirms no more often.

    "Planned and unplanned stops" are "penghentian yang direncanakan dan yang mendadak".
    """
    found = _ITSELF.fullmatch(denial.text) and _NEGATIVE.match(denial.text)
    if not found:
        return False
    bare = dictionary.terms(found["bare"], "en")
    means = frozenset[Meaning]().union(*(each.meanings for each in bare))
    here, there = (
        sum(bool(each.meanings & means) for each in dictionary.terms(text.said, text.language))
        for text in (one, other)
    )
    return 0 < there <= here


_FORBIDDEN = expression(r"\s+(?:boleh|dapat|diperbolehkan|diizinkan)\b", re.IGNORECASE)
_MUST_STAY = expression(
    r"\b(?:must|shall)\s+(?:be\s+)?(?P<verb>stay|remain|kept?|left)\s+(?!to\b)", re.IGNORECASE
)


def _is_to_stay(
    one: LanguageVersion, denial: TermMatch, other: LanguageVersion, dictionary: Dictionary
) -> bool:
    """Return whether *denial* prohibits what *other* denies by what is to stay: "tidak boleh bergerak", "must remain stationary".

    Not where that very staying is prohibited.
    """
    stays = _MUST_STAY.search(other.said)
    if not stays or not (
        denial.text.casefold() == "dilarang" or _FORBIDDEN.match(one.said, denial.end)
    ):
        return False
    verb = dictionary.terms(stays["verb"], "en")
    denied = _denied(one, denial, dictionary)
    return not any(each.meanings & denied for each in verb)


_WITH = {
    "id": expression(
        r"(?<!\bkecuali )(?<!\bselain )(?<!\btidak )(?<!\bbelum )(?<!\btanpa )\b(?:dengan|disertai|beserta)\s+(?!tidak\b|tanpa\b)",
        re.IGNORECASE,
    ),
    "en": expression(
        r"(?<!\bsave )(?<!\bexcept )(?<!\bunless )(?<!\bother than )\b(?:with|including)\s+(?:(?:the|an?|its|their|his|her)\s+)?(?!free\b)",
        re.IGNORECASE,
    ),
}


_WITHOUT = ("tanpa", "without")
_REMOVED = expression(
    r"\b(?:with|dengan)\b[^.;:]{1,80}?\b(?:removed|omitted|left\s+out|deleted|redacted|obscured|concealed|hidden|taken\s+out|blacked\s+out"
    r"|di(?:hapus|hilangkan|keluarkan|tutup|samarkan|sembunyikan))\b",
    re.IGNORECASE,
)
"""Says what something is without: "with the names of the complainants removed"."""
_ALTERS = expression(r"\s+(?:berubah|diubah|naik|turun|change[sd]?|var(?:y|ies))\b", re.IGNORECASE)
_FIXED = expression(r"\b(?:fixed|constant|stable|unchanged|the\s+same|tetap|sama)\b", re.IGNORECASE)
"""Says of what does not change that it stays: "tidak berubah selama setahun", "is fixed for one year"."""


def _with(
    one: LanguageVersion,
    found: Sequence[TermMatch],
    other: LanguageVersion,
    answers: Sequence[TermMatch],
    dictionary: Dictionary,
) -> Iterator[Problem]:
    """Yield a "tanpa" beside a denial that the other text has too, where that says "with": "not ... with the consent"."""
    if not answers or any(each.text.casefold() in _WITHOUT for each in answers):
        return  # alone it is looked at below
    for denial in found:
        if _is_given(one, denial, other, dictionary):
            yield _told(one, denial, other)


def _is_given(
    one: LanguageVersion, denial: TermMatch, other: LanguageVersion, dictionary: Dictionary
) -> bool:
    """Return whether *other* adds what *one* leaves out: "tanpa mencantumkan nama", "with the name"."""
    if denial.text.casefold() not in _WITHOUT:
        return False
    left_out = _denied(one, denial, dictionary)
    there, here = (_times_given(text, left_out, dictionary) for text in (other, one))
    return there > here  # "tanpa suara ... dan dengan suara" gives it too


def _times_given(text: LanguageVersion, what: frozenset[Meaning], dictionary: Dictionary) -> int:
    behind = {found.end() for found in _WITH[text.language].finditer(text.said)}
    terms = dictionary.terms(text.said, text.language)
    return sum(each.start in behind and bool(each.meanings & what) for each in terms)


_KEPT_FROM = expression(
    r"\b(?:ke[ep]p\w*|kept|stop\w*|hinder\w*|protect\w*|spar\w+|restrain\w*|deter\w*|discourag\w+|shield\w*)"
    r"\b[^.;:]{1,60}?\b(?:from|out of|away)\b|\b(?:confin|restrict|limit)\w*\s[^.;:]{1,60}?\bto\b|\bspar(?:e|es|ed|ing)\s+(?:[a-z]+\s+){1,4}?the\s",
    re.IGNORECASE,
)
"""Says of what shall not be that somebody is kept from it: "keep victims from meeting suspects", "spare them the wait"."""


_TOO_MUCH = expression(
    r"\bmore\s+than\s+(?:any|one|an?)\b[^.;:]{0,60}?\bcan\b|\btoo\s+\w+\s+for\b|\bbeyond\s+(?:the|their|its|his|her|our)\s+(?:(?:own|respective|joint|financial)\s+)?(?:means|power|reach|capacity|budgets?|funds|resources|purse|abilit(?:y|ies))\b",
    re.IGNORECASE,
)
"""Says of what nobody can do that it is too much: "more than any one region can cope with"."""


_BEYOND = expression(
    r"\bbeyond\s+(?:all\s+|any\s+)?(?:use|doubt|dispute|[a-z]{2,}(?:tion|ery|air|al))\b",
    re.IGNORECASE,
)
"""Says of what can no longer be done to a thing that it is past it: "destroyed beyond recovery"."""
_CAN = expression(r"\s+(?:lagi\s+)?(?:dapat|bisa|mungkin)\s", re.IGNORECASE)
_DOES = r"(?:(?!dan\b|atau\b|and\b|or\b)[^\W\d_]+\s+){0,4}?"
"""What is done within the bound: "tidak boleh memuat lebih dari 8 ton"."""
_MORE = r"(?:more|longer|higher|larger|greater|bigger|further|farther|heavier|wider|thicker|deeper|taller|older)"
_LESS_EN = (
    r"(?:less|fewer|lower|smaller|shorter|narrower|thinner|lighter|younger|slower|worse|poorer)"
)
_LESS_ID = r"(?:rendah|kecil|pendek|sempit|tipis|ringan|muda|sedikit|buruk|jelek)"
_TIME_ID = r"(?:dari(?:pada)?\s+)?(?:[\d\x1f]|(?:tanggal|pukul|jam|hari|bulan|tahun|akhir|awal|batas|tenggat|jangka|masa)\b)"
_TIME_EN = (
    r"(?:the\s+|that\s+)?(?:[\d\x1f]|(?:end|beginning|start|deadline|close|noon|midnight|January|February|March|April|May|June|July|August"
    r"|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b)"
)
_NOT_BEYOND = {
    "id": (
        expression(
            rf"\s+{_DOES}(?:melampaui|melewati|lewat|melebihi|lebih(?!\s+{_LESS_ID})|di\s+atas)\b",
            re.IGNORECASE,
        ),
        expression(rf"\s+{_DOES}(?:kurang|lebih\s+{_LESS_ID}|di\s+bawah)\b", re.IGNORECASE),
        expression(rf"\s+{_DOES}(?:melampaui|melewati|lewat|melebihi)\s+{_TIME_ID}", re.IGNORECASE),
        expression(rf"\s+{_DOES}(?:mendahului|sebelum)\s+{_TIME_ID}", re.IGNORECASE),
    ),
    "en": (
        expression(
            rf"\s+{_DOES}(?:above|over|beyond|past|exceed(?:ing)?|{_MORE}\s+than)\b",
            re.IGNORECASE,
        ),
        expression(rf"\s+{_DOES}(?:below|under|{_LESS_EN}\s+than)\b", re.IGNORECASE),
        expression(rf"\s+{_DOES}(?:after|beyond|past)\s+{_TIME_EN}", re.IGNORECASE),
        expression(rf"\s+{_DOES}(?:prior\s+to|before)\s+{_TIME_EN}", re.IGNORECASE),
    ),
}
"""Behind a denial that makes a bound of it, the most, the least, the latest and the earliest: "tidak melampaui", "not below"."""
_BOUND = {
    "id": (
        expression(
            rf"\b(?:tidak\s+(?:lebih(?!\s+{_LESS_ID})|melebihi|melampaui|melewati|di\s+atas)"
            r"|paling\s+(?:banyak|besar|tinggi|lama|jauh|berat|lebar|tebal|dalam|panjang|tua)|setinggi-tingginya"
            r"|sebanyak-banyaknya|maksim(?:al|um))\b",
            re.IGNORECASE,
        ),
        expression(
            rf"\b(?:tidak\s+(?:kurang|lebih\s+{_LESS_ID}|di\s+bawah)|paling\s+(?:kurang|{_LESS_ID})|sekurang-kurangnya|sedikitnya|setidaknya"
            r"|minim(?:al|um))\b",
            re.IGNORECASE,
        ),
        expression(
            r"\b(?:paling\s+(?:lambat|lama|akhir)|selambat-lambatnya|tidak\s+(?:lewat|melewati|melampaui|melebihi|lebih\s+lambat)"
            rf"|(?:sampai(?:\s+dengan)?|hingga|sebelum)\s+{_TIME_ID})",
            re.IGNORECASE,
        ),
        expression(
            r"\b(?:paling\s+(?:cepat|awal|dini)|secepat-cepatnya|tidak\s+(?:sebelum|mendahului|lebih\s+(?:awal|cepat)))\b"
            rf"|\b(?:mulai|sejak)\s+{_TIME_ID}",
            re.IGNORECASE,
        ),
    ),
    "en": (
        expression(
            rf"\b(?:(?:no|not)\s+(?:be\s+)?(?:{_MORE}|above|over|beyond)|not\s+exceed(?:ing)?|at\s+most|at\s+the\s+most|up\s+to"
            r"|a\s+maximum\s+of)\b",
            re.IGNORECASE,
        ),
        expression(
            rf"\b(?:(?:no|not)\s+(?:be\s+)?(?:{_LESS_EN}|below|under)|at\s+least|at\s+the\s+least|a\s+minimum\s+of)\b",
            re.IGNORECASE,
        ),
        expression(
            r"\b(?:(?:no|not)\s+(?:be\s+)?later|at\s+the\s+latest|on\s+or\s+before"
            rf"|(?:by|until|till|before|not\s+(?:after|beyond|past)|within\b[^.;,]{{0,30}}?\bending\s+on)\s+{_TIME_EN})",
            re.IGNORECASE,
        ),
        expression(
            r"\b(?:(?:no|not)\s+(?:be\s+)?(?:earlier|sooner|before|prior\s+to)|at\s+the\s+earliest)\b"
            rf"|\bfrom\s+{_TIME_EN}",
            re.IGNORECASE,
        ),
    ),
}
"""Says the same bounds without such a denial."""


def _is_bound(one: LanguageVersion, denial: TermMatch, other: LanguageVersion) -> bool:
    """Return whether *denial* makes a bound that *other* says too: "tidak melampaui 4%", "no more than 4%".

    Where *one* sets more bounds of the kind than that one, *other* sets as many.
    """
    return any(
        beyond.match(one.said, denial.end)
        and len(theirs.findall(other.said))
        >= len({denial.start} | {each.start() for each in mine.finditer(one.said)})
        for beyond, mine, theirs in zip(
            _NOT_BEYOND[one.language], _BOUND[one.language], _BOUND[other.language], strict=True
        )
    )


_NOT_MORE = {
    "id": expression(
        r"\b(?:tidak|tak)\s+lebih\s+(?:\w+\s+){1,2}?dari(?:pada)?(?=\s+[\d\x1f])", re.IGNORECASE
    ),
    "en": expression(
        r"\b(?:no|not)\s+(?!other\b|rather\b)(?:\w{2,}er|worse|more\s+\w+|less\s+\w+)\s+than(?=\s+[\d\x1f])",
        re.IGNORECASE,
    ),
}
"""Makes a bound of a number, and denies nothing: "no wider than 0.75 metres"."""


def _but_bounds(
    one: LanguageVersion, found: list[TermMatch], other: LanguageVersion
) -> list[TermMatch]:
    """Return what *one* denies but for the bounds of numbers that *other* has too."""
    spans = list(_NOT_MORE[one.language].finditer(one.said))
    said = (*_BOUND[other.language], _NOT_MORE[other.language])
    answers = sum(len(each.findall(other.said)) for each in said) if spans else 0
    return _without(found, spans) if answers >= len(spans) else found


def _but_limits_of_either(
    pair: tuple[LanguageVersion, LanguageVersion],
    ours: list[TermMatch],
    theirs: list[TermMatch],
) -> tuple[list[TermMatch], list[TermMatch]]:
    """Return what both deny but for the limits of the one that denies more often."""
    if len(theirs) > len(ours) and _BOUND["id"][0].search(pair[0].said):
        theirs = _without(theirs, _NONE_MORE.finditer(pair[1].said))
    if len(ours) > len(theirs):
        return _but_limits(pair[0], ours, pair[1]), theirs
    if len(theirs) > len(ours):
        return ours, _but_limits(pair[1], theirs, pair[0])
    return ours, theirs


def _but_limits(
    one: LanguageVersion, found: list[TermMatch], other: LanguageVersion
) -> list[TermMatch]:
    """Return what *one* denies but for what is beyond the bounds that *other* sets without a denial."""
    for beyond, mine, theirs in zip(
        _NOT_BEYOND[one.language], _BOUND[one.language], _BOUND[other.language], strict=True
    ):
        limits = [each for each in found if beyond.match(one.said, each.end)]
        own = {each.start() for each in mine.finditer(one.said)} | {each.start for each in limits}
        if limits and len(theirs.findall(other.said)) >= len(own):
            found = [each for each in found if each not in limits]
    return found


_NONE_MORE = expression(
    rf"(?:^|(?<=[.;:]\s)|(?<=\bthat\s))no\s+(?:(?!one\b)[a-z][a-z'’-]*\s+){{1,6}}?"
    rf"(?:(?:shall|may|will|must|is|are)\b[^.;:]{{1,60}}?\b{_MORE}\b[^.;:]{{0,20}}?\bthan\b|(?:shall\s+|may\s+|will\s+)?exceeds?\b)",
    re.IGNORECASE,
)
"""Sets the most that each has: "no group shall receive more than 15 kilograms", "setiap kelompok menerima paling banyak"."""


def _is_measured(one: LanguageVersion, denial: TermMatch, other: LanguageVersion) -> bool:
    """Return whether *denial* makes a bound, an age, or something fixed or still to do, which *other* says without one."""
    return any(
        told(one, denial, other)
        for told in (_stays, _is_short_of, _is_bound, _is_under_age, _is_to_do)
    )


_SHORT_OF = expression(r"\s+(?:sampai(?!\s+dengan)|mencapai|genap)\s+", re.IGNORECASE)
_LESS_THAN = expression(
    r"\b(?:(?:fewer|less|lower|smaller|shorter)\s+than|below|under|short\s+of|not\s+quite)\b",
    re.IGNORECASE,
)
"""Says of what does not reach a number that it is less: "tidak sampai seperempatnya", "fewer than a quarter"."""


def _is_short_of(one: LanguageVersion, denial: TermMatch, other: LanguageVersion) -> bool:
    """Return whether *denial* says that a number is not reached, and *other* that something is less."""
    short = _SHORT_OF.match(one.said, denial.end)
    return (
        short is not None
        and any(each.start in range(short.end(), short.end() + 2) for each in one.own_facts)
        and bool(_LESS_THAN.search(other.said))
    )


def _stays(one: LanguageVersion, denial: TermMatch, other: LanguageVersion) -> bool:
    """Return whether *denial* says of what *other* calls fixed that it does not change."""
    return bool(_ALTERS.match(one.said, denial.end)) and bool(_FIXED.search(other.said))


def _but_removed(
    found: list[TermMatch], answers: Sequence[TermMatch], other: LanguageVersion
) -> list[TermMatch]:
    """Return what is denied but for what *other* says was taken out: each "tanpa" that has no "without" beside it."""
    left_out = [each for each in found if each.text.casefold() in _WITHOUT]
    answered = sum(each.text.casefold() in _WITHOUT for each in answers)
    if len(left_out) <= answered or not _REMOVED.search(other.said):
        return found
    removed = left_out[answered:]
    return [each for each in found if each not in removed]


_UNBROKEN = {
    "id": expression(
        r"\b(?:tanpa|(?:dengan\s+)?tidak)\s+(?:(?:boleh\s+)?melanggar|(?:adanya\s+)?pelanggaran|menyimpang\s+dari|menyalahi|mengabaikan)\b",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\bwithout\s+(?:any\s+)?(?:breach(?:ing|es)?|violat(?:ing|ions?)|contraven(?:ing|tions?)|infring(?:ing|ements?)|offending"
        r"|disregarding|depart(?:ing|ure)\s+from|deviat(?:ing|ion)\s+from|disobeying)\b",
        re.IGNORECASE,
    ),
}
_OBSERVED = {
    "id": expression(
        r"(?<!tidak )(?<!tanpa )(?<!belum )(?<!bukan )\b(?:(?:mematuhi|menaati|mentaati|mengindahkan|menghormati|memperhatikan)\b|sesuai\s+dengan\b"
        r"|berpegang\s+pada\b|patuh\s+pada\b|taat\s+pada\b)",
        re.IGNORECASE,
    ),
    "en": expression(
        r"(?<!without )(?<!not )(?<!not in )\b(?:observ(?:e[sd]?|ing)|compl(?:y|ies|ying|iance)\s+with|respect(?:ing|s|ed)?|obey(?:ing|s|ed)?|heed(?:ing|s|ed)?"
        r"|adher(?:e[sd]?|ing)\s+to|(?:in\s+)?accordance\s+with|conformity\s+with|in\s+keeping\s+with)\b",
        re.IGNORECASE,
    ),
}
"""Says of what is not broken that it is kept: "without breach of the ban", "dengan mematuhi larangan"."""


def _but_observed(
    one: LanguageVersion, found: list[TermMatch], other: LanguageVersion
) -> list[TermMatch]:
    """Return what *one* denies but for the breach of what *other* says is kept, as often."""
    unbroken = [*_UNBROKEN[one.language].finditer(one.said)]
    kept, own = (len(_OBSERVED[each.language].findall(each.said)) for each in (other, one))
    if kept - own < len(unbroken) or _UNBROKEN[other.language].search(other.said):
        return found
    return _without(found, unbroken)


_NOT_DONE = {
    "id": expression(r"\bbelum\b", re.IGNORECASE),
    "en": expression(r"\bnot\s+(?:yet|been)\b", re.IGNORECASE),
}
_TO_DO = {
    "id": expression(
        r"\bmasih\s+(?:harus|perlu|akan|menunggu)\b|\b(?:tinggal|(?:ter)?sisa(?:nya)?)\b[^.;,]{1,60}?\byang\s+(?:harus|perlu|akan)\b",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?:left|remain(?:s|ed|ing)?|still)\s+to\s+(?!(?:the|an?|its|his|her|their|our|this|that|these|those|each|every|all|any|both)\b)(?-i:[a-z]){2,}"
        r"|\b(?:all|what|only\s+[^\W\d_]+)\s+(?:that\s+)?(?:still\s+)?(?:remains|(?:is\s+|are\s+)?left)\s+(?:is|are)\b",
        re.IGNORECASE,
    ),
}
"""Says of what is not yet done that it is to be: "yang belum selesai", "all that is left to be done"."""


def _is_to_do(one: LanguageVersion, denial: TermMatch, other: LanguageVersion) -> bool:
    """Return whether *denial* is of what is not yet done, and *other* says of as many things that they are to be done."""
    done = [each.start() for each in _NOT_DONE[one.language].finditer(one.said)]
    answers = (*_TO_DO[other.language].finditer(other.said),)
    denied = (*_NOT_DONE[other.language].finditer(other.said),)
    return denial.start in done and bool(answers) and len(answers) + len(denied) >= len(done)


_NOT_YET_OF_AGE = expression(r"\s+(?:genap\s+|mencapai\s+)?(?:ber)?(?:usia|umur)\b", re.IGNORECASE)
_UNDER_AGE = expression(
    r"\b(?:under|below|less\s+than|younger\s+than)\s+(?:the\s+age\s+of\s+)?\w+(?:-\w+)?\s+(?:\([^()]{1,40}\)\s+)?"
    r"(?:weeks?|months?|years?)\s+(?:of\s+age|old)\b",
    re.IGNORECASE,
)
"""Says of who has not reached an age that they are under it: "under 3 (three) months of age"."""


def _is_under_age(one: LanguageVersion, denial: TermMatch, other: LanguageVersion) -> bool:
    """Return whether *denial* is of an age that *other* says somebody is under."""
    is_age = denial.text.casefold() == "belum" and _NOT_YET_OF_AGE.match(one.said, denial.end)
    return bool(is_age) and bool(_UNDER_AGE.search(other.said))


_EXCEPTION = {
    "id": expression(r"\b(?:ter)?kecuali\b", re.IGNORECASE),
    "en": expression(r"\b(?:except(?:ed|ing)?|unless|save)\b", re.IGNORECASE),
}
_MAY_BE = expression(r"\s+(?:(?:akan|boleh|dapat|to|be)\s+){0,2}", re.IGNORECASE)
"""Between a denial and the verb that it denies: "tidak boleh diberikan", "not to be given"."""
_WHEN_ELSE = expression(
    r"\b(?:hanya|saja|semata-mata|khusus|siang|tenang|alone|only|solely|exclusively|just|by\s+day|daytime|daylight|calm)\b",
    re.IGNORECASE,
)
"""Affirms of no other, or of the contrary, what the other language denies: "tidak berlayar pada malam hari", "sail by day"."""


def _before_an_exception(
    pair: tuple[LanguageVersion, LanguageVersion],
    denials: tuple[Sequence[TermMatch], Sequence[TermMatch]],
    dictionary: Dictionary,
) -> Iterator[Problem]:
    """Yield the one denial before an exception that both texts make once, where the other affirms the verb: "except" answers to "kecuali", and to no "tidak"."""
    made = [list(_EXCEPTION[text.language].finditer(text.said)) for text in pair]
    if any(len(each) != 1 for each in made):
        return
    for side in (0, 1):
        one, other = pair[side], pair[1 - side]
        mine, others = (_without(denials[each], made[each]) for each in (side, 1 - side))
        if len(mine) != 1 or not mine[0].sure or others:
            continue
        if _KEPT_FROM.search(other.said) or _WHEN_ELSE.search(other.said):
            continue
        (denial,) = mine
        verb = _MAY_BE.match(one.said, denial.end)
        ahead = dictionary.terms(other.said[: made[1 - side][0].start()], other.language)
        terms = dictionary.terms(one.said, one.language)
        denied = [each for each in terms if verb and each.start == verb.end()]
        if denial.end < made[side][0].start() and any(
            each.is_like(answer) for each in denied for answer in ahead if not each.function
        ):
            yield _told(one, denial, other)


def _prefixed_words(
    denied: Sequence[Term], theirs: Sequence[Term], dictionary: Dictionary
) -> list[Term]:
    """Return the words of *theirs* that deny by how they begin what is *denied*: "tidak benar", "untrue"."""
    means = frozenset[Meaning]().union(*(each.meanings for each in denied))
    matches = ((each, _NEGATIVE.match(each.text)) for each in theirs)
    words = [(each, found["bare"]) for each, found in matches if found]
    roots = {stem for each in denied for stem in stems(each.text, "id")}
    return [
        word
        for word, bare in words
        if any(
            term.meanings & means or any(alike(bare, root) for root in roots)
            for term in dictionary.terms(bare, "en")
        )
    ]


_NEGATIVE = expression(r"(?:un|in|im|il|ir|dis|mis|non-?)(?P<bare>\w{4,})", re.IGNORECASE)

_PERSISTS = expression(
    r"\b(?:tetap|terus|masih|berlanjut\w*|continu\w+|remains?|stays?|still|keeps?|goes on|go on|retains?)\b",
    re.IGNORECASE,
)
"""Says of what is not stopped, or not begun, that it goes on."""


_IS_DONE = expression(
    r"\b(?:is|are|was|were|be|been|being|shall|will|must|may)\s+(?:\w+ly\s+)?$", re.IGNORECASE
)


def _is_the_contrary(
    denied: Sequence[Term], terms: Sequence[Term], other: LanguageVersion, theirs: Sequence[Term]
) -> bool:
    """Return whether *other* says less often what is *denied* once and affirmed elsewhere, and has a verb unknown in its place.

    "Dihitung sebagai satu hari, sedangkan sisanya tidak dihitung" is "counts as one day, and the rest is disregarded".
    """
    means = frozenset[Meaning]().union(*(each.meanings for each in denied))
    here, there = (sum(bool(each.meanings & means) for each in found) for found in (terms, theirs))
    return 0 < there < here and any(
        not each.known and _IS_DONE.search(other.said, 0, each.start) for each in theirs
    )


def _is_in_phrase(
    one: LanguageVersion, denial: TermMatch, other: LanguageVersion, dictionary: Dictionary
) -> bool:
    """Return whether *denial* and what stands beside it are one in *other*: "orang tak dikenal", "a stranger"."""
    terms, theirs = (dictionary.terms(each.said, each.language) for each in (one, other))
    denied = [each for each in terms if each.start >= denial.end and not each.function][:1]
    return any(
        each.start == denial.start and _is_phrase(each, denied, theirs) for each in terms
    ) or any(_ends_phrase(*each, denial, theirs) for each in pairwise(terms))


def _is_phrase(denial: Term, denied: Sequence[Term], theirs: Sequence[Term]) -> bool:
    """Return whether *denial* and what it denies are one in *theirs*: "not yet adult" is "di bawah umur"."""
    both = frozenset().union(*(each.meanings & denial.meanings for each in denied))
    return bool(both) and any(each.meanings & both for each in theirs)


def _ends_phrase(before: Term, term: Term, denial: TermMatch, theirs: Sequence[Term]) -> bool:
    """Return whether *denial* is *term* and one with what stands *before* it: "knows no" is "melampaui"."""
    both = before.meanings & term.meanings if term.start == denial.start else frozenset()
    return bool(both) and any(each.meanings & both for each in theirs)


_OF_VERBS = ("tidak", "not")
_VERB = expression(r"(?:me(?!ngurangi)|di)\w{3,}|\w{2,}ing", re.IGNORECASE)


def _is_of_verb(denial: TermMatch, denied: str) -> bool:
    """Return whether *denial* denies what is done: "tidak", "tanpa menyebutkan", "without saying"."""
    without = denial.text.casefold() in ("tanpa", "without")
    return denial.text.casefold() in _OF_VERBS or (without and bool(_VERB.fullmatch(denied)))


def _affirmed(
    one: LanguageVersion,
    found: Sequence[TermMatch],
    other: LanguageVersion,
    answers: Sequence[TermMatch],
    dictionary: Dictionary,
) -> Iterator[Problem]:
    """Yield what *one* denies and *other* affirms, though it denies something else."""
    sure = [each for each in found if each.sure]
    if any(each.text.casefold() in _EXCEPTIONS for each in found):
        denials = [each for each in answers if each.text.casefold() not in _EXCEPTIONS]
        answers = denials or answers  # of an exception alone more is asked
    paired = sum(
        min(sum(bool(each.match(word.text)) for word in side) for side in (found, answers))
        for each in (_FORBIDS, _HINDERS)
    )
    otherwise = sum(bool(each.search(other.said)) for each in (_KEPT_FROM, _BEYOND, _NEITHER_NOR))
    if _NEITHER_OF_PARTIES.search(other.said) and not (
        _DENIED_TWICE.search(one.said) or _DENIED_OF_A_THING.search(one.said)
    ):
        otherwise -= 1
    if len(sure) <= len(answers) - paired + otherwise:
        return
    terms = dictionary.terms(other.said, other.language)
    near = [
        _denied_alone(other, each, dictionary) | _joined(other, each, dictionary)
        for each in answers
    ]
    near += [each.meanings for each in terms if any(a.start < each.start < a.end for a in answers)]
    there = frozenset().union(*(each.meanings for each in terms))
    answered: list[Term] = []
    for denial in sure:
        if _is_measured(one, denial, other) or _is_in_phrase(one, denial, other, dictionary):
            continue
        prefixed = _prefixed_words(_next_to(one, denial, dictionary)[:1], terms, dictionary)
        if left := [each for each in prefixed if each not in answered]:
            answered.append(left[0])
            continue
        verb = _denied_alone(one, denial, dictionary)
        if verb and verb & there and not any(verb & each for each in near):
            yield _told(one, denial, other)


_NEITHER_NOR = expression(r"\bneither\b[^.;]{1,120}?\bnor\b", re.IGNORECASE)
"""Answers two denials: "belum terpelihara dan belum tercatat", "neither maintained nor recorded"."""
_NEITHER_OF_PARTIES = expression(r"\bneither\b[^.;]{1,40}?\bPARTY\s+nor\b[^.;]{1,40}?\bPARTY\b")
_DENIAL = r"(?:tidak|belum|bukan|tanpa)"
_DENIED_TWICE = expression(
    rf"\b{_DENIAL}\b[^.;]{{1,120}}?\b(?:dan|atau|serta|maupun)\s+(?:juga\s+)?{_DENIAL}\b"
    rf"|\bPIHAK\s+\w+\s+{_DENIAL}\b[^.;]{{1,120}}?\bPIHAK\s+\w+\s+(?:juga\s+)?{_DENIAL}\b",
    re.IGNORECASE,
)
"""Denies of each what English denies of neither: of two parties Indonesian may do so once, "tidak memerlukan persetujuan PIHAK KEDUA dan PIHAK KETIGA"."""
_DENIED_OF_A_THING = expression(
    rf"\b(?:yang|akibat)\s+(?:[a-z]+\s+){{0,2}}?{_DENIAL}\b", re.IGNORECASE
)
"""Denies of a thing what English says of it in other words: "pengguna yang tidak mematuhi aturan", "users in breach of the rules"."""
_FORBIDS = expression(
    r"dilarang|larangan|melarang|ditolak|menolak|prohibit|forbid|barred|refus", re.IGNORECASE
)
"""Answer to each other, and to no other denial: "vessels that are not registered are prohibited from mooring"."""
_HINDERS = expression(r"menghalangi|prevents?$", re.IGNORECASE)
"""Answer to each other likewise: "selama keadaan kahar menghalangi pelaksanaannya", "for as long as it prevents its performance"."""
_WORD = expression(r"[^\W\d_]+")
_PREFIX = expression(
    r"(?:non-?|un(?!cover)|in(?!debt|flow|land|patient|take|put|born|bound|habit|grain|mate|shore|sight|com(?:e|ing)\b|built|door|ward|valuabl|spect|vest)|im|il|ir)(?=\w{4})",
    re.IGNORECASE,
)
"""What denies an English word; "indebted", "uncover" and "in-patients" are denied by nothing."""

_LESS = expression(r"\b(?:kurang|minim|tuna|non|anorganik|abnormal|asusila)|\btak\b", re.IGNORECASE)
"""Says in Indonesian what such a word does: "kurang lengkap", "nonsubsidi"."""


def _prefixed(
    english: LanguageVersion,
    found: Sequence[TermMatch],
    other: LanguageVersion,
    denials: Sequence[TermMatch],
    dictionary: Dictionary,
) -> Iterator[Problem]:
    """Yield an English word that denies by how it begins, "incomplete", where *other* affirms it: "lengkap"."""
    denied = frozenset().union(
        *(_denied(other, each, dictionary) | _next(other, each, dictionary) for each in denials)
    )
    said = frozenset().union(*(each.meanings for each in dictionary.terms(other.said, "id")))
    unknown = [
        TermMatch("", term.text, term.start, term.end, sure=False)
        for term in dictionary.terms(english.said, "en")
        if not term.known and term.start not in {each.start for each in found}
    ]
    for each in (*found, *unknown):
        if each.text.casefold() in _EXCEPTIONS:
            continue  # "unless" says no "less"
        if _is_beside_its_contrary(english, each, other, dictionary):
            continue
        bare = _PREFIX.sub("", each.text, count=1)
        plain = frozenset().union(*(term.meanings for term in dictionary.terms(bare, "en")))
        own = frozenset().union(*(term.meanings for term in dictionary.terms(each.text, "en")))
        if (
            bare != each.text
            and not _LESS.search(other.said)
            and not any(alike(each.text, word) for word in _WORD.findall(other.said))
            and plain & said
            and not plain & denied
            and not own & said
        ):
            yield _told(english, each, other)


def _turned(
    one: LanguageVersion,
    found: Sequence[TermMatch],
    other: LanguageVersion,
    answers: Sequence[TermMatch],
    dictionary: Dictionary,
) -> Iterator[Problem]:
    """Yield what *one* denies of this, and *other* of what excludes it: province and regency."""
    for denial, answer in zip(found, answers, strict=False):
        mine, theirs = _next_to(one, denial, dictionary), _next_to(other, answer, dictionary)
        against = {
            each
            for each in _groups(mine, dictionary) & _groups(theirs, dictionary)
            if not each.startswith(CONVERSES)
        }
        if (
            len(found) == len(answers)
            and not _ends_clause(one, denial)
            and not _ends_clause(other, answer)
            and not (_is_of_who(one, denial) or _is_of_who(other, answer))
            and not (
                _UNTIL_THEN.match(one.said, denial.end) or _UNTIL_THEN.match(other.said, answer.end)
            )
            and not {denial.text.casefold(), answer.text.casefold()} & _EXCEPTIONS
            and against
            and not mine[0].meanings & theirs[0].meanings
            and not _may_be_alike(mine, theirs, against, dictionary)
            and not any(theirs[0].is_like(each) for each in _behind(one, denial, dictionary))
        ):
            yield _told(one, denial, other)


_UNTIL_THEN = expression(r"\s+(?:until|before|sebelum|sampai|hingga)\b", re.IGNORECASE)
"""Right behind a denial, when it ends: "Not until a doctor has seen the victim shall ..."."""
_OF_WHO = expression(r"\s+(?:ada|seorang|satu|siapa|sebuah|seekor)\b", re.IGNORECASE)


def _is_of_who(text: LanguageVersion, denial: TermMatch) -> bool:
    """Return whether *denial* denies who, behind which either language may begin with whom or with what: "nobody may board"."""
    if text.language == "en":
        return denial.text.casefold() in ("nobody", "none")
    return bool(_OF_WHO.match(text.said, denial.end))


def _groups(terms: Sequence[Term], dictionary: Dictionary) -> frozenset[str]:
    return frozenset[str]().union(*map(dictionary.groups, terms))


def _may_be_alike(
    mine: Sequence[Term], theirs: Sequence[Term], groups: Collection[str], dictionary: Dictionary
) -> bool:
    """Return whether a word of *groups* may mean what one of the others does, if only elsewhere: "mengumumkan", "disclose"."""
    ours, others = (
        [each for each in found if dictionary.groups(each) & set(groups)]
        for found in (mine, theirs)
    )
    return any(one.meanings & other.meanings for one in ours for other in others)


def _ends_clause(text: LanguageVersion, denial: TermMatch) -> bool:
    """Return whether *denial* is the last word of its clause, and denies what stands before it: "... dilarang, dan"."""
    return text.said[denial.end : denial.end + 1] in (",", ";", ".", ":")


_EXCEPTIONS = frozenset(["kecuali", "unless", "except"])
"""Deny no word but a sentence, which may begin with any: "unless that day is a holiday"."""


def _denied(text: LanguageVersion, denial: TermMatch, dictionary: Dictionary) -> frozenset[Meaning]:
    """Return what the words after *denial* mean."""
    return frozenset().union(*(each.meanings for each in _next_to(text, denial, dictionary)))


_OF_A_THING = frozenset(("not", "without", "tidak", "belum", "tanpa"))
_IS_SO = {
    "id": expression(
        r"(?:\s+(?:di|ter)[a-z]{3,}|(?<=tanpa)\s+(?!(?:perlu|harus|wajib|dapat|boleh|bisa|pernah|sempat|akan|ingin|mau)\b)[a-z]+)"
        r"\s+(?P<verb>(?:wajib|harus|dapat|boleh|akan|di[a-z]{4,})\b)",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\s+(?!all\b|every\b|only\b)(?:[^\W\d_]+\s+){1,3}?(?P<verb>(?:is|are|was|were|shall|must|may|will|can|has|have)\b)",
        re.IGNORECASE,
    ),
}
"""Behind a denial that is of a thing, what is so of it: "days without measurement are counted"."""


def _denied_alone(
    text: LanguageVersion, denial: TermMatch, dictionary: Dictionary
) -> frozenset[Meaning]:
    """Return what the words after *denial* mean, but for the verb of the thing of which it denies something."""
    found = _IS_SO[text.language].match(text.said, denial.end)
    if found is None or denial.text.casefold() not in _OF_A_THING:
        return _denied(text, denial, dictionary)
    ahead = [
        each for each in _next_to(text, denial, dictionary) if each.start < found.start("verb")
    ]
    return frozenset().union(*(each.meanings for each in ahead))


def _next_to(text: LanguageVersion, denial: TermMatch, dictionary: Dictionary) -> list[Term]:
    """Return the words after *denial*."""
    terms = dictionary.terms(text.said, text.language)
    return [each for each in terms if each.start >= denial.end and not each.function][:_NEAR]


def _behind(text: LanguageVersion, denial: TermMatch, dictionary: Dictionary) -> list[Term]:
    """Return the few words after *denial* among which the other language may begin: "tidak mempekerjakan peserta magang", "not have an intern work"."""
    terms = dictionary.terms(text.said, text.language)
    return [each for each in terms if each.start >= denial.end and not each.function][1:_FEW]


_FEW = 4
_NEAR = 2
"""Words behind a denial that it denies."""


def _next(text: LanguageVersion, denial: TermMatch, dictionary: Dictionary) -> frozenset[Meaning]:
    """Return what *denial* and the word right behind it mean, though that only holds a sentence together: "tidak dapat"."""
    terms = dictionary.terms(text.said, text.language)
    own = [each for each in terms if denial.start <= each.start < denial.end]
    behind = [each for each in terms if each.start >= denial.end][:1]
    return frozenset().union(*(each.meanings for each in (*own, *behind)))


_OR = expression(r"[^.;:]{0,120}?\b(?:or|nor|atau|ataupun|maupun)\b", re.IGNORECASE)


def _joined(text: LanguageVersion, denial: TermMatch, dictionary: Dictionary) -> frozenset[Meaning]:
    """Return what *denial* denies behind an "or" as well: "not carry firearms or seize goods"."""
    found = _OR.match(text.said, denial.end)
    if found is None:
        return frozenset()
    return _denied(
        text, TermMatch("", found[0], found.start(), found.end(), sure=False), dictionary
    )


def _of_copulas(
    first: LanguageVersion, second: LanguageVersion, dictionary: Dictionary
) -> Iterator[Problem]:
    for one, other in ((first, second), (second, first)):
        for denial in turned_copulas(one, other, dictionary):
            yield _told(one, denial, other)


_WHAT_IS_NOT_YET = expression(
    r"\b(?:yang\s+belum|belum)\b[^.;:]{1,120}?\b(?P<denied>tidak(?!\s+(?:lebih|kurang|hanya))|dilarang)\b",
    re.IGNORECASE,
)
_YET = expression(r"\bnot\s+yet\b", re.IGNORECASE)
_DENIES_ELSE = expression(
    r"\b(?:not(?!\s+yet\b)|no|never|none|nobody|nothing|nor|neither|cannot|without|only|unless|until|before|except|pending|outside|out|away|back"
    r"|refus\w+|prohibit\w+|forbid\w*|den(?:y|ies|ied)|exclu\w+|reject\w+|barred|banned|ban|disqualif\w+|exempt\w*|los[et]\w*|lack\w*|fail\w*|withh[eo]ld|stop\w*|kept"
    r"|(?:in|un|im|ir|il|dis)[a-z]{4,})\b",
    re.IGNORECASE,
)
"""May deny what "tidak" does, beside "not yet"."""


def _of_what_is_not_yet(first: LanguageVersion, second: LanguageVersion) -> Iterator[Problem]:
    """Yield what may not be done with what is not yet so, where English denies that it is so alone: "not yet vaccinated shall be admitted"."""
    found = _WHAT_IS_NOT_YET.search(first.said)
    if found and _YET.search(second.said) and not _DENIES_ELSE.search(second.said):
        denied = FoundWords(found["denied"], found.start("denied"), found.end("denied"))
        yield _told(first, denied, second)


_LACKS = N_("the {other} text lacks a negation for {word} in {language}")
_IN_BOTH = N_("use a negation in both languages, or in neither")


def _told(
    one: LanguageVersion,
    word: TermMatch | FoundWords,
    other: LanguageVersion,
    message: str = _LACKS,
    hint: str = _IN_BOTH,
) -> Problem:
    """Return that a *word* of *one* has no answer in the *other* text, by default that this lacks a negation."""
    told = _(message, word=one.quoted(word.text), language=one.name, other=other.name)
    return Problem(one.beside(word, other), told, _(hint), ID, LEVEL)


_ITSELF = expression(
    rf"\b(?:{UN}\w{{4,}}"
    r"|non-\w{3,}|(?!unless\b|nonetheless\b|nevertheless\b)\w{3,}less(?:ly)?|\w{3,}-free)\b",
    re.IGNORECASE,
)
"""Denies by how an English word is made: "untouched", "odourless", "smoke-free"."""


def _denials(text: LanguageVersion, words: TermList) -> list[TermMatch]:
    """Return the words of *text* that deny; "No." is short for number, and "neither ... nor" denies once."""
    found = list(words.found(text.said, text.language))
    if text.language == "en":
        there = [(each.start, each.end) for each in found]
        found += [
            TermMatch("negation", each[0], *each.span(), sure=False)
            for each in _ITSELF.finditer(text.said)
            if not any(start < each.end() and each.start() < end for start, end in there)
        ]
        found.sort(key=lambda each: each.start)
    if any(each.text.casefold() == "neither" for each in found):
        found = [each for each in found if each.text.casefold() != "nor"]
    return [each for each in found if not text.said[each.start : each.end + 1].endswith("o.")]
