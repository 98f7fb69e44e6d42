"""A negation in one language has a negation in the other.

A lost "not" turns a sentence round, and nothing else in it changes. The words that deny (tidak,
bukan, belum, tanpa: not, no, without) stand in `law/glossary.yaml` of the templates, with words
that do so in other ways ("tidak terpisahkan" is "inseparable").

Passes: `tidak memengaruhi` beside `does not affect`; `tidak terpisahkan` beside `inseparable`.
Fails:  `tidak memengaruhi` beside `affects`; `memengaruhi` beside `does not affect`.
Source: Perpres 63/2019, article 26 (seen in secondary sources): the foreign text is an
equivalent of the Indonesian one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mou_gen.checks.case import Case
from mou_gen.checks.pairs import LanguageVersion, pairs, unmatched
from mou_gen.errors import Level, Problem
from mou_gen.language.glossary import TermList, TermMatch
from mou_gen.library.glossary import read_glossary
from mou_gen.messages import _

ID = "parity-negation"
LEVEL = Level.WARNING
SOURCE = "Perpres 63/2019, article 26(3)"
SURE = True
ATURAN = """Yang diingkari dalam satu bahasa diingkari pula dalam bahasa lain.

Kata "not" yang hilang membalikkan arti kalimat, sedangkan kata lainnya tetap sama. Kata
pengingkar (tidak, bukan, belum, tanpa: not, no, without) terdapat dalam `law/glossary.yaml` pada
templat, bersama kata yang mengingkari dengan cara lain ("tidak terpisahkan" adalah "inseparable").

Lulus:  `tidak memengaruhi` di samping `does not affect`; `tidak terpisahkan` di samping
        `inseparable`.
Gagal:  `tidak memengaruhi` di samping `affects`; `memengaruhi` di samping `does not affect`.
Sumber: Perpres 63/2019, Pasal 26 (dilihat dalam sumber sekunder): naskah bahasa asing adalah
padanan naskah bahasa Indonesia.
"""


def check(case: Case) -> Iterator[Problem]:
    """Yield each text of *case* that denies what the other language does not."""
    words = read_glossary(case.templates).negation
    for pair in pairs(case):
        ours, theirs = (_denials(text, words) for text in pair)
        yield from _unanswered(pair[0], ours, pair[1], theirs)
        yield from _unanswered(pair[1], theirs, pair[0], ours)


def _unanswered(
    one: LanguageVersion,
    found: Sequence[TermMatch],
    other: LanguageVersion,
    answers: Sequence[TermMatch],
) -> Iterator[Problem]:
    own = (each for each in found if not other.repeats(each, one))
    for denial in unmatched(one, own, answers):
        message = _(
            "the {other} text lacks a negation for {word} in {language}",
            word=one.quoted(denial.text),
            language=one.name,
            other=other.name,
        )
        hint = _("use a negation in both languages, or in neither")
        yield Problem(one.beside(denial, other), message, hint, ID, LEVEL)


def _denials(text: LanguageVersion, words: TermList) -> list[TermMatch]:
    """Return the words of *text* that deny; "No." is short for number."""
    found = words.found(text.said, text.language)
    return [each for each in found if not text.said[each.start : each.end + 1].endswith("o.")]
