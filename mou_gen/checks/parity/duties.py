"""How each text of a pair binds: words of duty, permission, prohibition and exemption.

In an agreement each plain Indonesian sentence binds, and its English says *shall*: so "shall" asks for no
word of its own beside it, and a plain sentence that denies answers to "shall not".
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from mou_gen.checks.case import Case, once
from mou_gen.checks.parity.bound_verbs import (
    is_verb_plain,
    may_be_same_verb,
    same_object,
    same_verb,
    with_turned_verbs_last,
)
from mou_gen.checks.parity.inverted_duties import is_inverted
from mou_gen.checks.parity.pairs import LanguageVersion, pairs, unmatched
from mou_gen.language.dictionary import Dictionary, share_a_meaning
from mou_gen.language.glossary import TermList, TermMatch
from mou_gen.library.dictionary import read_dictionary
from mou_gen.library.glossary import read_glossary
from mou_gen.messages import _
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_DUTY, _PERMISSION, _PROHIBITION, _EXEMPTION = "duty", "permission", "prohibition", "exemption"
_COMPARED = r"(?:longer|later|more|less|fewer|earlier|sooner|greater|higher|lower)"
_PRICE = r"(?:(?:extra|additional|further)\s+)?(?:costs?|charges?|fees?|expense)"
_NO = (
    r"(?:^|[.;:,(“\"]\s*|\(\d+\)\s*|\b(?:and|but|or|that|because|under|in|at|by|to|on|of"
    r"|then|thereafter|thereupon|afterwards|subsequently|otherwise|meanwhile|therefore|thus|hence|however|moreover)\s+)"
    rf"(?:no\b(?!\s+(?:{_COMPARED}|other\s+than)\b)"
    r"|(?:nobody|none|neither|nothing)\b)"
)
"""Denies what its clause is about; not "letters that contain no personal data", "where no agreement is reached", "no later than"."""
_HOW = r"(?:\w+ly|thereafter|then|themselves|itself|himself|herself)"
_NO_THING = (
    r"(?:(?:nothing|nobody|no\s+one|none)\b(?!\s+(?:but|other|except|less|more)\b)"
    r"|no\s+(?!(?:[^\W\d_]+er|more|less|sooner|worse)\s+than\b|(?:more|less|fewer|later|earlier|longer|other|matter|doubt|way)\b)(?-i:[a-z]))"
)
"""What a verb denies of its object: "may accept no reward"; not "may last no longer than two hours", "may return at no cost"."""
_ALLOWED = r"(?:permitted|allowed|permissible|allowable|admissible|free\s+to)\b"
_HAS_NOTHING = rf"(?:{_HOW}\s+)?(?!(?:be|not|or|also)\b)[a-z]{{2,}}\s+(?:(?:to|from|of|into|part\s+in)\s+)?{_NO_THING}"
_NO_ONE = {
    "id": expression(
        r"(?<!apabila )(?<!jika )(?<!bila )(?<!kalau )(?<!hal )(?<!selama )(?<!sepanjang )(?<!karena )(?<!ketika )"
        r"\b(?:(?:tidak|tak)\s+(?:(?:ada|seorang|satu|siapa|sebuah|seekor|suatu)\s+)+|tiada\s+)[^.;:]{0,100}?\b(?:boleh|dapat|berhak|berwenang"
        r"|di(?:per)?(?:boleh|kenan)kan|diizinkan|dibenarkan)\b",
        re.IGNORECASE,
    ),
    "en": expression(
        rf"{_NO}(?:[^.;:]{{0,80}}?\b(?:which|that|who|whose)\b[^.;:]{{0,60}}?\bcan\b)?(?:[^.;:]|(?<=\d)\.(?=\d)){{0,120}}?\b(?:may|shall|can|must|will)\b(?!\s+not)"
        r"|\b(?:neither|no\s+one|nobody|none)\b[^.;:]{0,80}?\b(?:(?:is|are|was|were)\s+(?:permitted|allowed|entitled|authori[sz]ed|able|free|at\s+liberty)"
        r"|ha(?:s|ve)\s+(?:the\s+)?(?:full\s+)?(?:right|power|authority))\s+to\b"
        r"|(?<!\bif )(?<!\bwhere )(?<!\bwhen )(?<!\bwhile )(?<!\bunless )(?<!\bonce )\b(?:nobody|no\s+one|neither(?:\s+[^\W\d_]+){1,2})(?:,[^,.;:]{1,60},)?\s+(?:may|shall|can|must|will)\b(?!\s+not)"
        rf"|{_NO}[^.;:]{{0,80}}?\b(?:is|are|be)\s+{_ALLOWED}"
        rf"|\b(?:not|never|no\s+longer|nor)\s+(?:be\s+|been\s+|yet\s+|is\s+|are\s+)?(?:\w+ly\s+)?{_ALLOWED}"
        r"|\b(?:may|shall|can|must|will)\s+(?:be\s+)?(?:neither|never|in no case|under no circumstances)\b"
        r"|\b(?:may|shall|can|must|will)\s+(?:be\s+)?(?:(?!(?:be|not|or|and|if|but)\b)[a-z]+\s+){1,4}neither\b(?=[^.;:]{1,120}\bnor\b)"
        rf"|\b(?:may|shall|can|must|will)\s+be\s+\w+\s+(?!(?:at|for|with)\s+no\s+{_PRICE}\b)(?:(?:for|to|in|on|at|by|with)\s+)?no\s+(?!{_COMPARED}\b)\w"
        rf"|\bmay\s+{_HAS_NOTHING}",
        re.IGNORECASE,
    ),
}
"""A prohibition that denies who or what, and not what is done: "No one may enter", "may accept no reward"."""
_MUST_HAVE_NOTHING = expression(rf"\b(?:must|shall)\s+{_HAS_NOTHING}", re.IGNORECASE)
"""A prohibition only beside one: "must carry no passengers"; "must contain no bacteria" is "harus tidak mengandung bakteri"."""
_ENDED = expression(
    r"[.;:,(]?\s*(?:[^\W\d_]+\s+)?(?:no|nobody|none|neither|nothing)\b(?:(?!\b(?:who|which|whose|that(?!\s+(?:time|period|day|date|week|month|year|term)\b))\b)[^,]){1,60}?"
    r"\b(?:is|are|was|were|has|have|had|means?|amounts?|counts?|remains?|exists?|follows?|arrives?|comes?)\b[^,]{0,80},",
    re.IGNORECASE,
)
"""A clause that denies who and is over before the word of duty: "no decision is made, the applicant may"."""
_HAVING_NO = expression(
    r"\b(?:ha(?:s|ve|d|ving)|with|hold(?:s|ing)?|carr(?:y|ies|ying)|bring(?:s|ing)?|own(?:s|ing)?)\s+no\s+(?:[^\W\d_]+\s+){1,4}$",
    re.IGNORECASE,
)
"""Before "and no", or "or no", of what somebody has: "residents who have no card and no account may"."""
_IF_SO = expression(
    r"\b(?:apabila|jika|bila|bilamana|kalau|manakala|hal|selama|sepanjang|karena|sebab|ketika|meskipun|walaupun)\b[^.;:,]{0,80}$",
    re.IGNORECASE,
)
_NOT_ITS_VERB = r"(?!.{0,80}\byang\s+[^\W\d_]+$)"
_THEN = expression(
    r"[^,]{0,120},(?!\s*(?:yang|kecuali|selain|termasuk|baik|apalagi|bahkan|tanpa|dengan)\b)"
    + _NOT_ITS_VERB,
    re.IGNORECASE,
)
_AND_SO = expression(
    rf"[^,]{{0,120}},\s*(?:dan|tetapi|sedangkan|sehingga|maka|namun)\b{_NOT_ITS_VERB}",
    re.IGNORECASE,
)
"""The same in Indonesian, behind a condition or before what it leads to; not "tidak ada kapal, besar atau kecil, yang boleh"."""
_MODAL = {
    "id": r"(?:wajib|harus|boleh|dapat|dilarang)",
    "en": r"(?:shall|must|may|can)",
}
_BOUND = {
    "id": r"(?:paling|maksimal|minimal|sebanyak-banyaknya|selambat-lambatnya|sekurang-kurangnya)",
    "en": rf"(?:not?\s+{_COMPARED}\s+than|at\s+(?:most|least)|up\s+to|an?\s+(?:maximum|minimum)\s+of)",
}
_WITHIN_BOUND = {
    language: expression(
        rf"\b{_MODAL[language]}\b(?:(?!\b{_MODAL[language]}\b)[^.;,]){{0,80}}?\b{_BOUND[language]}\b"
        rf"|\b{_BOUND[language]}\b(?:(?!\b{_MODAL[language]}\b)[^.;,]){{0,80}}?\b{_MODAL[language]}\b"
        r"|\bhanya\s+(?:boleh|dapat)\s+(?:[^\W\d_]+\s+){1,3}(?=[\d\x1f])",
        re.IGNORECASE,
    )
    for language in ("id", "en")
}
"""Binds to a bound: "shall carry no more than 8 tonnes", "no more than 25 books may be carried"."""
_NOT_BEYOND = {
    "id": expression(
        r"\b(?:dilarang|tidak\s+(?:boleh|dapat))\b[^.;]{0,80}?\b(?:melebihi|melampaui|melewati|lebih|kurang)\b",
        re.IGNORECASE,
    ),
    "en": expression(
        rf"\b(?:(?:shall|must|may|can)\s?not|no\s+(?:[^\W\d_]+\s+){{1,4}}(?:shall|must|may|can))\b[^.;]{{0,80}}?\b(?:exceed\w*|{_COMPARED}\s+than|beyond)\b",
        re.IGNORECASE,
    ),
}
"""Prohibits what is beyond a bound: "tidak boleh memuat lebih dari 8 ton"."""
_STOPS = r"\s*(?:[.;:)]|$)"
_COMPULSORY = (
    r"\b(?:dari|selama|setelah|sesudah|sebelum|dalam|pada|untuk|dengan|atas|sebagai|separuh|setengah|seluruh|semua|suatu|sebuah|me[a-z]{4,})"
    rf"\s+[^\W\d_]+(?:\s+[^\W\d_]+)?\s+wajib(?={_STOPS})"
    r"|\bwajib\s+(?:pajak|retribusi|militer|belajar(?=\s+(?:\d|sembilan|dua\s+belas)))(?:nya)?\b"
    r"|\b(?:masa|iuran|simpanan|lembar|pelajaran|kuliah|cadangan|dinas|tahun|jam)\s+wajib"
    rf"(?={_STOPS}|\s+(?:dan|atau|serta|sebesar|itu|tersebut|bulanan|tahunan)\s+(?!(?:harus|dapat|boleh|berhak)\b))"
)
"""An adjective behind its noun, where a verb would follow a word of duty, "separuh masa wajib", or part of one: "wajib pajak"."""
_BINDS_NOBODY = expression(
    r"\b(?:masih|belum|tanpa|apa\s+yang|siapa\s+yang|(?:ke|di|dari)\s+mana|bagaimana|kapan|sisa\b[^.;,]{0,40}\byang)\s+(?:harus|wajib)\b"
    r"|\bdi(?:wajib|harus)kan\s+(?:(?:oleh|dalam|menurut|berdasarkan|sebagaimana)\s+)?(?:Pasal|ayat|Undang-Undang|UU|Peraturan|Perpres|Permen\w*|hukum)\b"
    rf"|{_COMPULSORY}"
    r"|\bbelum\s+(?:(?:seluruhnya|semuanya|semua|sepenuhnya|sama\s+sekali|juga|tentu|pernah|selalu|lagi)\s+)?dapat\b",
    re.IGNORECASE,
)
"""What binds and permits nobody: "yang masih harus dibayar", "tanpa harus pulang", "tahu apa yang harus dilakukan", "diwajibkan oleh Pasal 52", "iuran wajib", "belum seluruhnya dapat dipenuhi"."""
_SIDE_CLAUSE = expression(
    r"\b(?:yang|agar|untuk|supaya|sehingga|belum|guna|apabila|jika|kalau|bila)\s+(?:\w+\s+)?$", re.I
)
"""Before a word of permission that does not bind: "yang dapat digunakan"."""
_SUBORDINATE = expression(
    r"\b(?:because|since|so that|in order that|as far as|as soon as|as long as|than|that|which|who|whom|whose|where|wherever|how|what|whatever"
    r"|whether|if|unless"
    r"|(?:until|till|before|once|when|while)(?!\s+(?:\d|noon|midnight|then|(?:the\s+)?(?:end|beginning|start)\b)))"
    r"\b(?:(?!PART(?:Y|IES)\b|(?:and|or|but)\b)[^.,;:]){0,60}$",
    re.I,
)
"""Before a "may" or a "can" of a subordinate clause: "because all regions can reach it", "how it may be lodged"."""


@value_class
class DutyMismatch:
    """A pair whose two texts do not bind alike."""

    indonesian: LanguageVersion
    english: LanguageVersion
    against: Sequence[tuple[TermMatch, TermMatch]]
    """Words that stand against each other, the Indonesian one first."""
    only_indonesian: Sequence[TermMatch]
    only_english: Sequence[TermMatch]
    words: TermList

    def forms(self, key: str) -> tuple[str, ...]:
        """Return the English words of the kind *key*."""
        return self.words.forms(key, "en")


@once
def duty_mismatches(case: Case) -> Iterator[DutyMismatch]:
    """Yield the pairs of *case* whose words of duty do not correspond."""
    words, dictionary = read_glossary(case.templates).duties, read_dictionary(case.templates)
    for first, second in pairs(case):
        if is_inverted(first, second):
            continue
        ours, theirs = _found(first, second, words), _found(second, first, words)
        if _restricts(first, second):
            ours, theirs = _unrestricted(ours), _unrestricted(theirs)
        ours, theirs = with_turned_verbs_last(first, ours, second, theirs, dictionary)
        mine, others = _unanswered(first, ours, theirs), _unanswered(second, theirs, ours)
        mine = [
            each
            for each in mine
            if not _is_adjective(first, each, second, dictionary)
            and not any(_keeps(first, each, second, other, dictionary) for other in others)
        ]
        if not mine and not others:
            continue
        against = _against(first, mine, second, others, dictionary)
        told = {id(each) for both in against for each in both}
        alone = [
            each
            for each in mine
            if id(each) not in told
            and _is_main_clause(first, each)
            and _is_surely_lost(first, each, second, theirs, dictionary)
        ]
        extra = [
            each
            for each in others
            if id(each) not in told
            and each.key not in (_DUTY, _PROHIBITION)
            and _is_main_clause(second, each)
            and _is_surely_lost(second, each, first, ours, dictionary)
        ]
        if against or alone or extra:
            yield DutyMismatch(first, second, against, alone, extra, words)


def _found(text: LanguageVersion, other: LanguageVersion, words: TermList) -> list[TermMatch]:
    said = text.undated
    found = [each for each in words.found(said, text.language) if not other.repeats(each, text)]
    due = [match.span() for match in _BINDS_NOBODY.finditer(said)]
    found = [each for each in found if not any(a <= each.start < b for a, b in due)]
    found = [each for each in found if not _is_demanded(said, each)]
    found = [_no_longer(said, each) for each in found]
    found = [_not_entitled(text, each, other) for each in found]
    if IN_PERSON.search(other.undated):
        found = [_by_nobody_else(said, each) for each in found]
    denied = list(_denials_of_who(said, text.language))
    if any(each.key == _PROHIBITION for each in words.found(other.undated, other.language)):
        denied += [match.span() for match in _MUST_HAVE_NOTHING.finditer(said)]
    if _prohibits_more(other, text):
        denied += [match.span() for match in _WITHIN_BOUND[text.language].finditer(said)]
    return [_denied(each, denied) for each in found]


def _denials_of_who(said: str, language: str) -> Iterator[tuple[int, int]]:
    """Yield from where to where *said* denies who, and not what, up to the word of duty that it makes a prohibition."""
    at = 0
    while found := _NO_ONE[language].search(said, at):
        if _is_over(said, found, language):
            at = found.start() + 1
        else:
            yield found.span()
            at = found.end()


def _is_over(said: str, found: re.Match[str], language: str) -> bool:
    """Return whether the clause that denies who in *found* is over before its word of duty."""
    if language == "en":
        reach = max(0, found.start() - 60)
        return bool(_ENDED.match(found[0]) or _HAVING_NO.search(said, reach, found.start()))
    before = _IF_SO.search(said, max(0, found.start() - 100), found.start())
    return bool(_AND_SO.match(found[0]) or (before and _THEN.match(found[0])))


_NO_LONGER = expression(
    r"\btidak\s+(?:lagi|pernah|selalu|selamanya|sepenuhnya|seluruhnya|semuanya|semua|begitu\s+saja|serta-merta)\s+$",
    re.IGNORECASE,
)
"""Before a word of permission that it denies: "tidak lagi dapat", "tidak selalu boleh"."""


def _no_longer(said: str, word: TermMatch) -> TermMatch:
    """Return *word* as the prohibition that a denial before it makes of it; of an ability, it asks for none."""
    able = word.text.casefold() == "dapat"
    if not (able or word.text.casefold() == "boleh"):
        return word
    if not _NO_LONGER.search(said, max(0, word.start - 30), word.start):
        return word
    return TermMatch(_PROHIBITION, word.text, word.start, word.end, sure=not able)


_A_RIGHT = expression(
    r"berwenang|berhak|(?:is|are)\s+(?:entitled|authori[sz]ed)\s+to|ha(?:s|ve)\s+(?:the\s+|full\s+)?(?:right|power|authority)\s+to",
    re.IGNORECASE,
)
_DENIES_A_RIGHT = expression(
    r"\b(?:(?:tidak|tak|bukan|belum)\s+(?:(?:lagi|pernah|pula|juga)\s+)?|(?:no\s+longer|never|nor|not\s+yet)\s+)$",
    re.IGNORECASE,
)
_NO_RIGHT = expression(
    r"\b(?:\w*authori[sz]\w*|power\w*|rights?|\w*entitle\w*|competen\w+|mandate|jurisdiction|liberty|\w*eligible|forfeit\w*|los[et]\w*|lack(?:s|ed|ing)?|incapable"
    r"|not?|never|cannot|without|nor|neither|none|nobody|tidak|tak|bukan|belum|tanpa|dilarang)\b",
    re.IGNORECASE,
)


def _not_entitled(text: LanguageVersion, word: TermMatch, other: LanguageVersion) -> TermMatch:
    """Return *word* as no permission where it denies one, "tidak berwenang"; for that there are many words, of which *other* has one."""
    said = text.undated
    if not _A_RIGHT.fullmatch(word.text):
        return word
    if not _DENIES_A_RIGHT.search(said, max(0, word.start - 30), word.start):
        return word
    sure = not _NO_RIGHT.search(other.undated)
    return TermMatch(_PROHIBITION, word.text, word.start, word.end, sure=sure)


BY_OTHERS = expression(
    r"\s+(?:(?:untuk|dapat|boleh|bisa)\s+)?(?:(?:di|me)wakilkan|diwakili|dikuasakan)\b",
    re.IGNORECASE,
)
IN_PERSON = expression(r"\b(?:in\s+person|personally)\b", re.IGNORECASE)
"""Says of what nobody may do for another: "tidak boleh diwakilkan", "shall attend in person"."""


def _by_nobody_else(said: str, word: TermMatch) -> TermMatch:
    """Return *word* as unsure where it only prohibits what the other text demands "in person"."""
    is_others = word.key == _PROHIBITION and BY_OTHERS.match(said, word.end)
    return TermMatch(word.key, word.text, word.start, word.end, sure=False) if is_others else word


def _prohibits_more(one: LanguageVersion, other: LanguageVersion) -> bool:
    """Return whether *one* prohibits what is beyond a bound where *other* does not, which may bind to the bound."""
    prohibited, answered = (
        len(_NOT_BEYOND[each.language].findall(each.undated)) for each in (one, other)
    )
    return prohibited > answered


_DEMANDS = expression(
    r"\b(?:harus|wajib|mesti|perlu|hendaknya|akan)\s+(?:(?:tetap|selalu|senantiasa|segera|langsung|sudah|telah|juga|pula)\s+)?$",
    re.IGNORECASE,
)


def _is_demanded(said: str, word: TermMatch) -> bool:
    """Return whether *word* is the ability that a word of duty before it asks for: "harus dapat dipertanggungjawabkan"."""
    able = word.text.casefold() in ("dapat", "bisa", "mampu", "sanggup")
    return able and bool(_DEMANDS.search(said, max(0, word.start - 30), word.start))


def _denied(word: TermMatch, spans: Sequence[tuple[int, int]]) -> TermMatch:
    """Return *word* as the prohibition that it is within one of *spans*."""
    if word.key in (_DUTY, _PERMISSION) and any(a <= word.start < b for a, b in spans):
        return TermMatch(_PROHIBITION, word.text, word.start, word.end, word.sure)
    return word


_ONLY_MAY = {
    "id": expression(
        r"\bhanya(?:lah)?\b[^.;]{0,40}?\b(?:boleh|dapat)\b|\b(?:boleh|dapat)\b[^.;]{0,60}\bhanya(?:lah)?\b",
        re.I,
    ),
    "en": expression(
        r"\bonly\b[^.;]{0,80}?\bmay\b|\bmay\b[^.;]{0,80}\b(?:only|solely|exclusively)\b"
        r"|\bmay\b[^.;]{0,60}\b(?:nothing|none|nobody|no\s+one)\s+(?:but|other\s+than|except)\b",
        re.I,
    ),
}
_MAY_NOT_UNLESS = {
    "id": expression(
        r"\b(?:tidak (?:boleh|dapat)|dilarang)\b[^.;]{0,120}\b(?:sebelum|sampai|kecuali|hingga|selain|tanpa|melebihi|lebih\s+dari|kurang\s+dari)\b"
        r"|\b(?:sebelum|kecuali|selain|tanpa)\b[^.;]{0,80},[^.;]{0,60}\b(?:tidak (?:boleh|dapat)|dilarang)\b"
        r"|\b(?:tidak|tak)\s+(?:seorang|satu|sebuah)\s+pun\b[^.;]{0,60}?\b(?:boleh|dapat)\b[^.;]{0,120}\b(?:kecuali|selain|tanpa)\b",
        re.I,
    ),
    "en": expression(
        r"\b(?:may|shall|must) not\b[^.;]{0,160}\b(?:until|unless|before|except|other than|without|above|exceeding|(?:more|less|fewer) than)\b"
        r"|\b(?:until|unless|before|except|without)\b[^.;]{0,80},[^.;]{0,60}\b(?:may|shall|must) not\b",
        re.I,
    ),
}


_ONLY = expression(r"(?:^|(?<=[,.;]))[^,.;]*\bhanya\b[^,.;]*", re.IGNORECASE)
"""The clause that says it."""
_BINDS = expression(
    r"\b(?:dapat|boleh|berhak|dilarang)\b|\bhanya(?:\s+\w+){0,3}?\s+(?:wajib|harus)\b",
    re.IGNORECASE,
)
_MAY_ONLY = expression(
    r"\bmay\b[^.;]{0,100}\b(?:only|none but|no one but|nobody but|solely)\b|\bonly\b[^.;]{0,80}\bmay\b",
    re.IGNORECASE,
)


_ONLY_THEN = expression(r"\bbaru(?:lah)?\s+[^\W\d_]{4,}", re.IGNORECASE)
_NEW = expression(r"\bnew(?:ly|est)?\b", re.IGNORECASE)
_NOT_UNTIL = expression(
    r"\b(?:cannot|(?:can|could|may|might|will|would|shall|should|must|is|are|be|do|does|did|was|were|has|have|had)\s+(?:not|never)"
    r"|not(?=\s+(?:until|before)\b))\b(?:(?!\b(?:not|never)\b)[^.;]){0,120}\b(?:until|before)\b"
    r"|(?:^|[.;:,]\s*|\bthat\s+)(?:no|none|nobody|nothing|neither)\b(?:(?!\b(?:not|never)\b)[^.;]){0,120}\buntil\b",
    re.I,
)


def not_until(indonesian: str, english: str) -> list[re.Match[str]]:
    """Return what *english* denies until a time, where *indonesian* affirms it from then on.

    "baru dapat diperbaiki bulan depan" is "cannot be repaired until next month"; "kios baru" is a new stall.
    """
    then = len(_ONLY_THEN.findall(indonesian)) > len(_NEW.findall(english))
    return list(_NOT_UNTIL.finditer(english)) if then else []


_NONE_BUT = expression(
    r"\b(?:no\s+one|nobody|none|no\s+[a-z]+)\s+(?:but|other\s+than|except)\b[^.;]{0,80}?\b(?:may|can)\b",
    re.IGNORECASE,
)
_OF_THOSE_WITHOUT = expression(
    r"\b(?:belum|(?:yang|siapa\s+pun)\s+(?:tidak|bukan))\b[^.;]{1,120}?\b(?:tidak (?:boleh|dapat)|dilarang)\b",
    re.IGNORECASE,
)
_ONLY_THOSE_WITH = expression(
    r"(?:^|[.;:]\s+)only\b[^.;]{0,80}?\b(?:may|can)\b|\b(?:may|can)\b[^.;]{0,100}?\bonly\s+(?:once|after|when|if)\b",
    re.IGNORECASE,
)
"""Permits alone what the other prohibits to all others: "yang tidak bersertifikat dilarang", "Only certified guides may"."""
_CAN_ONLY = expression(r"\b(?:can|could)\s+only\b|\bonly\s+(?:can|could)\b", re.IGNORECASE)


def _restricts(first: LanguageVersion, second: LanguageVersion) -> bool:
    """Return whether one permits only under a condition, and the other prohibits unless it is met; or both tell what alone is possible."""
    if _ONLY_MAY["id"].search(first.said) and _CAN_ONLY.search(second.said):
        return True
    if not_until(first.said, second.said):
        return True
    if _ONLY_MAY["id"].search(first.said) and _NONE_BUT.search(second.said):
        return True
    if _OF_THOSE_WITHOUT.search(first.said) and _ONLY_THOSE_WITH.search(second.said):
        return _ALONE.search(first.said) is None
    only = _ONLY.search(first.said)
    if only and _MAY_ONLY.search(second.said) and not _BINDS.search(only[0]):
        return True  # what is only done so may only be done so
    return any(
        _ONLY_MAY[one.language].search(one.said)
        and _MAY_NOT_UNLESS[other.language].search(other.said)
        for one, other in ((first, second), (second, first))
    )


def _unrestricted(found: Sequence[TermMatch]) -> list[TermMatch]:
    return [each for each in found if each.key not in (_PERMISSION, _PROHIBITION)]


def modality(key: str) -> str:
    """Return what a word of the kind *key* makes of its sentence."""
    return {
        "duty": _("a duty"),
        "permission": _("a permission"),
        "prohibition": _("a prohibition"),
        "exemption": _("an exemption"),
    }[key]


def _unanswered(
    text: LanguageVersion, found: Sequence[TermMatch], others: Sequence[TermMatch]
) -> list[TermMatch]:
    """Return the sure words *found* in *text* that have no word of their kind among *others*.

    Where both texts have as many words, each wants an answer of its own; else one word answers
    to all of its kind, as where "shall" is said once for two verbs.
    """
    sure = [each for each in found if each.sure]
    if len(sure) != sum(each.sure for each in others):
        return unmatched(text, sure, others)
    answers = Counter(each.key for each in others)
    answers.subtract(Counter(each.key for each in sure))
    return [each for key, left in answers.items() if left < 0 for each in _of(sure, key)[left:]]


def _of(found: Sequence[TermMatch], key: str) -> list[TermMatch]:
    return [each for each in found if each.key == key]


def _against(
    first: LanguageVersion,
    mine: Sequence[TermMatch],
    second: LanguageVersion,
    others: Sequence[TermMatch],
    dictionary: Dictionary,
) -> list[tuple[TermMatch, TermMatch]]:
    """Return the words of both that stand with the same verb, or where only this verb can be meant."""
    found = []
    left = list(others)
    for word in mine:
        rivals = [each for each in left if each.key != word.key]
        rival = next(
            (each for each in rivals if same_verb(first, word, second, each, dictionary)), None
        )
        if (
            rival is None
            and rivals
            and not _in_side_clause(first, word)
            and len(rivals) == len(mine) == len(others)
            and not _ALONE.search(first.said)
            and (
                may_be_same_verb(first, word, second, rivals[0], dictionary)
                or (
                    {word.key, rivals[0].key} == {_DUTY, _PERMISSION}
                    and same_object(first, word, second, rivals[0], dictionary)
                )
            )
        ):
            rival = rivals[0]
        if rival is not None:
            found.append((word, rival))
            left.remove(rival)
    return found


_STAYS = expression(
    r"\s+(?:be\s+)?(?:stay|remain|keep|kept|left|continue|refrain|abstain|desist|wait)\b",
    re.IGNORECASE,
)


def _keeps(
    first: LanguageVersion,
    word: TermMatch,
    second: LanguageVersion,
    other: TermMatch,
    dictionary: Dictionary,
) -> bool:
    """Return whether *other* demands that all stays as it is, where *word* prohibits another verb: "tidak boleh dipindahkan", "must stay"."""
    return (
        (word.key, other.key) == (_PROHIBITION, _DUTY)
        and bool(_STAYS.match(second.said, other.end))
        and not same_verb(first, word, second, other, dictionary)
    )


_TO_A_THING = expression(r"\s+(?:atas|di|dalam)\b", re.IGNORECASE)
_DENIES = expression(
    r"\b(?:no|not|nor|none|neither|never|nobody|nothing|cannot|lacks?)\b", re.IGNORECASE
)


_SUFFICES = expression(r"\b(?:suffices?|(?:is|are)\s+(?:sufficient|enough))\b", re.IGNORECASE)
_ENOUGH = expression(r"\b(?:cukup|memadai)\b", re.IGNORECASE)
_CONTAIN = expression(
    r"\s+(?:mengandung|memuat|memiliki|mempunyai|berisi|tercampur|tercemar|terkontaminasi)\b",
    re.IGNORECASE,
)
_MUST_BE_FREE = expression(
    r"\b(?:must|shall)\s+be\s+(?:kept\s+)?free\s+(?:of|from)\b", re.IGNORECASE
)
"""Prohibits what something would have: "must be free of preservatives"."""


def _is_surely_lost(
    one: LanguageVersion,
    word: TermMatch,
    other: LanguageVersion,
    answers: Sequence[TermMatch],
    dictionary: Dictionary,
) -> bool:
    """Return whether *other* says that what *word* binds to, permits or prohibits is simply done, or denies it.

    A right, a duty or a ban has many other words; only where the same verb stands there without one, it is lost.
    """
    if word.key == _EXEMPTION and one.language == "en":
        return not _is_done_without(one, word, other, dictionary)
    if word.key in (_PROHIBITION, _EXEMPTION) and _DENIES.search(other.said):
        return False
    if word.key == _PROHIBITION and (
        _CONTAIN.match(one.said, word.end) and _MUST_BE_FREE.search(other.said)
    ):
        return False
    if word.key == _PERMISSION and (_SUFFICES.search(other.said) and not _ENOUGH.search(one.said)):
        return False
    if word.key == _PROHIBITION:
        return True
    if word.key == _PERMISSION and (
        _TO_A_THING.match(one.said, word.end)
        or _ALONE.search(one.said)
        or (_UP_TO["en"].match(one.said, word.end) and _UP_TO["id"].search(other.said))
        or _ALONE.search(other.said)
        or any(each.sure and each.key == _PROHIBITION for each in answers)
    ):
        return False
    return is_verb_plain(one, word, other, dictionary)


_WITHOUT_DOING = expression(r"\btanpa\s+(?:me|ber)[a-z]{4,}", re.IGNORECASE)


def _is_done_without(
    english: LanguageVersion, word: TermMatch, indonesian: LanguageVersion, dictionary: Dictionary
) -> bool:
    """Return whether *word* spares what Indonesian says is not done: "need not await approval", "tanpa menunggu persetujuan"."""
    spared = [each for each in dictionary.terms(english.said, "en") if each.start >= word.end][:1]
    left_out = [
        term
        for found in _WITHOUT_DOING.finditer(indonesian.said)
        for term in dictionary.terms(found[0], "id")
    ]
    return share_a_meaning(spared, left_out)


_UP_TO = {
    "id": expression(
        r"\b(?:paling\s+(?:banyak|besar|tinggi|lama|jauh|berat)|maksim(?:al|um)|sebanyak-banyaknya|tidak\s+(?:lebih|melebihi))\b",
        re.IGNORECASE,
    ),
    "en": expression(
        r"[^.;]{0,80}?\b(?:no\s+more\s+than|not\s+more\s+than|at\s+(?:the\s+)?most|up\s+to|a\s+maximum\s+of)\b",
        re.IGNORECASE,
    ),
}
"""Behind a permission that is one up to a bound, as a plain Indonesian sentence with that bound: "may bring up to 180 tonnes"."""
_ALONE = expression(r"\b(?:hanya|only)\b", re.IGNORECASE)
"""Beside a permission, which it may be itself: "hanya dibuka", "may be opened only"."""


_OF_A_THING = expression(r"\byang\s+$", re.IGNORECASE)
_TO = expression(r"(?<!shall )(?<!have )(?<!has )\bto\s+$", re.IGNORECASE)


_DONE = expression(r"\s+(?:\w+\s+)?(?=di(?!ri\b)[a-z]{4,})", re.IGNORECASE)
"""Between "dapat" and the verb that tells what may be done to a thing."""
_DOABLE = expression(
    r"\b(?:be|is|are|remains?|stays?|keeps?|kept)\s+(?:\w+ly\s+)?"
    r"(?!(?:un|in|ir)?(?:avail|respons|cap|suit|comfort|reason|account|vulner|sustain|st|valu|equit|amic|applic|reli|dur|profit"
    r"|charit|consider|not|feas|elig|poss|sens|flex|vis|compat|vari|prob|favour|prefer|desir|inevit|li)[ai]ble\b)"
    r"(?P<what>[a-z]{3,}[ai]ble)\b",
    re.IGNORECASE,
)
"""Says of a thing what may be done to it: "must be traceable"; not what it is by itself, as "is available"."""


def _is_adjective(
    first: LanguageVersion, word: TermMatch, second: LanguageVersion, dictionary: Dictionary
) -> bool:
    """Return whether *second* says *word* and its verb in one: "dapat dibaca mesin" is "machine-readable".

    Of a thing, what may be done to it is also what it is for: "yang boleh dibawa pulang", "to take home".
    """
    if word.key != _PERMISSION:
        return False
    terms = (each for each in dictionary.terms(first.said, "id") if each.start >= word.end)
    verb = next(terms, None)
    of_thing = bool(_OF_A_THING.search(first.said, 0, word.start))
    able = [
        each
        for each in dictionary.terms(second.said, "en")
        if each.text.casefold().endswith(("able", "ible"))
        or (of_thing and _TO.search(second.said, 0, each.start))
    ]
    if verb is not None and any(verb.meanings & each.meanings for each in able):
        return True
    done = _DONE.match(first.said, word.end)
    is_known = verb is not None and verb.meanings
    otherwise = {each.start for each in able if each.meanings} if is_known else set[int]()
    return bool(done) and any(
        each.start("what") not in otherwise for each in _DOABLE.finditer(second.said)
    )


_UNDER_A_CONDITION = {
    "id": expression(
        r"(?:(?:^|[,;:(]\s*)(?:ter)?kecuali"
        r"|\b(?:(?:jika|apabila|bila|kalau)(?!\s+(?:perlu|mungkin|memungkinkan|diperlukan|dipandang|demikian)\b)|bilamana|manakala|seandainya|agar|supaya|sehingga"
        r"|di\s+mana|meskipun|walaupun|sekalipun|asalkan|asal|(?:karena|sebab)(?!\s+itu\b)))\b[^.,;:]{0,80}$",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?:unless|if|so\s+that|in\s+order\s+that|lest|although|though|because|where(?:as|ver)?|provided\s+that"
        r"|except\s+(?:if|where|when|that))\b[^.,;:]{0,80}$",
        re.IGNORECASE,
    ),
}
"""Before what a side clause says, also of a party: "kecuali PIHAK itu dapat membuktikan", "unless that PARTY proves"."""


def _is_main_clause(text: LanguageVersion, word: TermMatch) -> bool:
    """Return whether *word* binds, or permits or spares something in a main clause."""
    if word.key not in (_PERMISSION, _EXEMPTION):
        return True
    said = text.said[: word.start]
    aside = _UNDER_A_CONDITION[text.language].search(said)
    if text.language == "en":
        aside = aside or _SUBORDINATE.search(said)
    return not aside


def _in_side_clause(text: LanguageVersion, word: TermMatch) -> bool:
    return bool(_SIDE_CLAUSE.search(text.said, 0, word.start))
