"""A glossary term in one language has its equivalent in the other.

A defined term keeps its meaning only if it is always translated by the same word. The glossary
(`law/glossary.yaml` in the templates) lists equivalents; a regency adds its own in a file of the
same name. If one language has a term and the other none of its equivalents, the translation is
incomplete or uses a word with another meaning.

Passes: `Kesepakatan Bersama` beside `Joint Agreement`; `korban` beside `victims`.
Fails:  `Kesepakatan Bersama` beside `Mutual Contract`, or beside `Cooperation Agreement`;
        `saksi dan/atau korban` beside `witnesses`; `pengelola data pribadi` beside `the controller of the personal data`; `Kelompok Perajin` beside `Weavers' Group`, where the agreement defines that as
        `Kelompok Penenun`.
Source: Perpres 63/2019, article 26 (seen in secondary sources): the foreign text is an
equivalent of the Indonesian one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from mou_gen.checks.case import Case
from mou_gen.checks.parity.defined_terms import another_term, terms_of_agreements
from mou_gen.checks.parity.lone_terms import lone_terms
from mou_gen.checks.parity.pairs import LanguageVersion, pairs
from mou_gen.errors import Level, Problem
from mou_gen.language.glossary import TermList, TermMatch
from mou_gen.library.dictionary import read_dictionary
from mou_gen.library.glossary import read_glossary
from mou_gen.messages import _, either

ID = "parity-terms"
LEVEL = Level.WARNING
SOURCE = "Perpres 63/2019, article 26(3)"
SURE = True
ATURAN = """Istilah dari glosarium dalam satu bahasa memiliki padanannya dalam bahasa lain.

Istilah yang didefinisikan hanya tetap bermakna jika selalu diterjemahkan dengan kata yang sama.
Glosarium (`law/glossary.yaml` dalam templat) menyebutkan kata yang sepadan; daerah menambahkan
istilahnya sendiri dalam berkas bernama sama. Jika satu bahasa memakai suatu istilah dan bahasa lain
tidak memakai satu pun padanannya, terjemahannya tidak lengkap atau memakai kata yang lain artinya.

Lulus:  `Kesepakatan Bersama` di samping `Joint Agreement`; `korban` di samping `victims`.
Gagal:  `Kesepakatan Bersama` di samping `Mutual Contract`, atau di samping `Cooperation Agreement`;
        `saksi dan/atau korban` di samping `witnesses`; `pengelola data pribadi` di samping `the controller of the personal data`; `Kelompok Perajin` di samping `Weavers' Group`, padahal kesepakatan
        mendefinisikannya sebagai `Kelompok Penenun`.
Sumber: Perpres 63/2019, Pasal 26 (dilihat dalam sumber sekunder): naskah bahasa asing adalah
padanan naskah bahasa Indonesia.
"""


def check(case: Case) -> Iterator[Problem]:
    """Yield each term that one language of *case* says and the other does not."""
    terms, dictionary = read_glossary(case.templates).terms, read_dictionary(case.templates)
    defined = dict(terms_of_agreements(case.record))
    for first, second in pairs(case):
        yield from _another(first, second, defined)
        for one, found, other in lone_terms(first, second, terms, dictionary):
            yield _problem(one, found, other, terms)


def _another(
    first: LanguageVersion, second: LanguageVersion, defined: Mapping[str, str]
) -> Iterator[Problem]:
    """Yield another term in Indonesian than the English names, as the documents define them."""
    for found, named, term in another_term(defined, first.said, second.said):
        message = _(
            "{text} stands beside {named}, which the documents define as {term}",
            text=first.quoted(found[0]),
            named=second.quoted(named[0]),
            term=f"`{term}`",
        )
        hint = _("use the defined term in both languages, or neither")
        yield Problem(first.place(*found.span()), message, hint, ID, LEVEL)


def _problem(
    one: LanguageVersion, found: TermMatch, other: LanguageVersion, terms: TermList
) -> Problem:
    message = _(
        "{term} in {language} has no {words} in {other}",
        term=one.quoted(found.text),
        language=one.name,
        words=either(terms.forms(found.key, other.language)),
        other=other.name,
    )
    hint = _("use both or neither; you can add other words to `law/glossary.yaml`")
    return Problem(one.beside(found, other), message, hint, ID, LEVEL)
