"""What an agreement words itself, sentence by sentence: its duties, costs, rights, commitments and articles.

A reference within it to another paragraph stands for what that is about: in "biaya sebagaimana dimaksud pada
ayat (1)", the words of that paragraph behind "biaya".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from mou_gen.data.values import Bilingual
from mou_gen.errors import Source
from mou_gen.kinds.agreement import Agreement
from mou_gen.kinds.cooperation import CooperationAgreement
from mou_gen.kinds.joint_agreement import JointAgreement
from mou_gen.kinds.own_articles import Passage
from mou_gen.language.party_names import names_of_parties
from mou_gen.language.stated_amounts import sentences_of
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class


@value_class
class WordedProvision:
    """An Indonesian sentence of an agreement."""

    text: str
    """With the party that has it, where it stands in a list: "PIHAK KESATU wajib menyediakan loket"."""
    place: Source
    is_listed: bool
    """Whether it is one of the rights, duties or costs of a party."""


def worded_provisions(agreement: Agreement) -> Iterator[WordedProvision]:
    """Yield each Indonesian sentence that *agreement* words itself, but for its recitals."""
    if isinstance(agreement, CooperationAgreement):
        yield from _of_parties(agreement)
    if isinstance(agreement, JointAgreement):
        for commitment in agreement.commitments or ():
            yield from _sentences(commitment.text, "")
    changes = agreement.articles
    for replacement in changes.replace.values():
        yield from _of_article(replacement.paragraphs)
    for addition in changes.add:
        yield from _of_article(addition.paragraphs)


def worded_sentences(text: Bilingual) -> Iterator[WordedProvision]:
    """Yield each Indonesian sentence of *text*, which stands in no list."""
    yield from _sentences(text, "")


def _of_parties(agreement: CooperationAgreement) -> Iterator[WordedProvision]:
    names = names_of_parties(party.key for party in agreement.parties)
    for verb, by_party in (
        ("wajib", agreement.duties),
        ("menanggung", agreement.costs),
        ("berhak", agreement.rights),
    ):
        for party, texts in by_party.items():
            for each in texts:
                if (said := each.text.get("id")) is not None:
                    text = f"{names[party]} {verb} {said}"
                    yield WordedProvision(text, said.origin.source, is_listed=True)


_LONGEST_LEAD = 120


def _of_article(paragraphs: Sequence[Passage]) -> Iterator[WordedProvision]:
    texts = [str(each.text.get("id", "")) for each in paragraphs]
    for paragraph in paragraphs:
        lead = str(paragraph.text.get("id", ""))
        if not lead.endswith(":"):
            yield from _sentences(paragraph.text, "", texts)
        for letter in paragraph.letters if len(lead) <= _LONGEST_LEAD else ():
            yield from _sentences(letter.text, lead.rstrip(":"), texts)


def _sentences(
    text: Bilingual, lead: str, paragraphs: Sequence[str] = ()
) -> Iterator[WordedProvision]:
    """Yield the sentences of *text* behind the *lead* of its list, in an article with these *paragraphs*."""
    said = text.get("id")
    if said is None:
        return
    for _start, sentence in sentences_of(said):
        whole = _resolved(f"{lead} {sentence}".strip(), paragraphs)
        yield WordedProvision(whole, said.origin.source, is_listed=False)


_MEANT = expression(
    r"\b(?P<noun>[^\W\d_]{3,})\s+sebagaimana\s+dimaksud\s+(?:pada|dalam)\s+\{?ayat\s+\((?P<number>\d{1,2})\)\}?",
    re.IGNORECASE,
)
_PREDICATE = r"(?:(?:di|me|ber|ter)[^\W\d_]{4,}|sebesar|senilai|adalah|ialah|merupakan|paling|wajib|harus|dapat|tidak|akan|oleh)\b"
_COMPLETE = r"(?<!\byang)(?<!\bdan)(?<!\buntuk)(?<!\bdi)(?!\w)"
"""Behind words that need no other behind them."""


def _resolved(sentence: str, paragraphs: Sequence[str]) -> str:
    """Return *sentence* with what the paragraphs to which it refers say of that."""

    def behind(found: re.Match[str]) -> str:
        place = int(found["number"]) - 1
        if not 0 <= place < len(paragraphs):
            return found[0]
        pattern = rf"\b{found['noun']}((?:\s+(?!{_PREDICATE})[^\W\d_]+){{1,6}}){_COMPLETE}"
        told = re.search(pattern, paragraphs[place], re.IGNORECASE)
        return found["noun"] + told[1] if told else found[0]

    return _MEANT.sub(behind, sentence)
