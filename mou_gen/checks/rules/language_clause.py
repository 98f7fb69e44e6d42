"""An agreement in two languages states in both that the Indonesian text prevails.

Between two regional governments, Indonesian is the language of the law and the English text is a
courtesy. Without this clause nobody knows which text prevails when they differ; a clause by which
English prevails sets the Indonesian text aside.

Passes: `yang berlaku adalah naskah dalam Bahasa Indonesia` beside
        `the Indonesian text shall prevail`.
Fails:  no such sentence in one of the languages; `the English text shall prevail`.
Source: UU 24/2009, article 31(1); Perpres 63/2019, article 26(4) (seen in secondary sources).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from mou_gen.checks.case import Case
from mou_gen.checks.parity.pairs import language_name
from mou_gen.checks.wording import texts
from mou_gen.data.values import LANGUAGES
from mou_gen.errors import Level, Problem, Source
from mou_gen.kinds.agreement import Agreement
from mou_gen.messages import _
from mou_gen.startup.expressions import data_expression, expression

ID = "language-clause"
LEVEL = Level.ERROR
SOURCE = "UU 24/2009, article 31(1); Perpres 63/2019, article 26(4)"
SURE = True
ATURAN = """Kesepakatan dalam dua bahasa menyatakan dalam keduanya bahwa naskah bahasa Indonesia yang berlaku.

Antara dua pemerintah daerah, bahasa Indonesia adalah bahasa hukum dan naskah bahasa Inggris
hanya pelengkap. Tanpa ketentuan itu tidak jelas naskah mana yang berlaku jika keduanya berbeda;
ketentuan yang mengutamakan bahasa Inggris mengesampingkan naskah bahasa Indonesia.

Lulus:  `yang berlaku adalah naskah dalam Bahasa Indonesia` di samping
        `the Indonesian text shall prevail`.
Gagal:  kalimat itu tidak ada dalam salah satu bahasa; `the English text shall prevail`.
Sumber: UU 24/2009, Pasal 31 ayat (1); Perpres 63/2019, Pasal 26 ayat (4) (dilihat dalam sumber
sekunder).
"""

_TONGUES = {
    "id": (r"bahasa Indonesia", r"bahasa Inggris"),
    "en": (r"(?:Indonesian|bahasa Indonesia)", r"English"),
}
_BEFORE = {  # what says that the language it ends with prevails
    "id": r"(?:(?:berlaku|mengikat|digunakan|diutamakan|acuan(?:nya)?) adalah|mengutamakan)"
    r" (?:(?:naskah|teks|versi|dalam) )*",
    "en": r"(?:prevailing|governing|authoritative) (?:text|version|language) (?:is|shall be|will be)"
    r" (?:(?:the|in) )*",
}
_AFTER = {  # what says that the language before it prevails
    "id": r"(?:berlaku|mengikat|diutamakan|(?:menjadi|dijadikan) acuan)\b(?! adalah)",
    "en": r"(?:prevails?|takes? precedence|controls?|governs?|apply|applies"
    r"|(?:is|be) (?:binding|decisive|authoritative))\b",
}


def _clause(language: str, tongue: str, other: str) -> re.Pattern[str]:
    """Return the pattern of a clause in *language* that lets *tongue* prevail, or denies it."""
    between = rf"(?:(?!{other})[^.;,])*?"
    before, after = _BEFORE[language], _AFTER[language]
    return data_expression(rf"\b(?:{before}{tongue}\b|{tongue}\b{between}\b{after})", re.IGNORECASE)


_INDONESIAN = {tag: _clause(tag, *tongues) for tag, tongues in _TONGUES.items()}
_ENGLISH = {tag: _clause(tag, *tongues[::-1]) for tag, tongues in _TONGUES.items()}
_NOT = expression(r"\b(?:tidak|bukan|not)\b", re.IGNORECASE)
_SENTENCES = {
    "id": "Dalam hal terdapat perbedaan penafsiran, yang berlaku adalah naskah dalam Bahasa Indonesia.",
    "en": "In the event of any difference in interpretation, the Indonesian text shall prevail.",
}


def check(case: Case) -> Iterator[Problem]:
    """Yield that *case* does not let Indonesian prevail."""
    if not isinstance(case.record, Agreement) or set(case.document.languages) != set(LANGUAGES):
        return
    for language in LANGUAGES:
        hint = _("write `{sentence}`", sentence=_SENTENCES[language])
        own = [each for each in texts(case) if each.language == language]
        against = [each for each in own if _prevails(each.text, language, english=True)]
        for text in against:
            message = _(
                "the {language} text gives precedence to English", language=language_name(language)
            )
            yield Problem(text.whole(), message, hint, ID, LEVEL)
        if not against and not any(_prevails(each.text, language, english=False) for each in own):
            message = _(
                "the {language} text does not say that Indonesian prevails",
                language=language_name(language),
            )
            yield Problem(_expected(case), message, hint, ID, LEVEL)


@lru_cache(maxsize=4096)
def _prevails(text: str, language: str, *, english: bool) -> bool:
    """Return whether *text* lets one language prevail; to deny it to one gives it to the other."""
    for sentence in re.split(r"(?<=[.;])\s", text):
        for pattern, is_english in ((_INDONESIAN, False), (_ENGLISH, True)):
            found = pattern[language].search(sentence)
            if found and (is_english ^ bool(_NOT.search(found[0]))) == english:
                return True
    return False


def _expected(case: Case) -> Source:
    """Return where the clause should stand: in the article on language, or else the languages."""
    for said in texts(case):
        if said.id.startswith("language/"):
            return said.whole()
    return case.record.entries.place("languages")
