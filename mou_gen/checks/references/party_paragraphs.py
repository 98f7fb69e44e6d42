"""Whose right or duty a text means, where the paragraph that it refers to is on another party, or on the opposite."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from mou_gen.checks import parts
from mou_gen.document import Article, paragraphs_below
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_PARTY_ID = r"PIHAK\s+(?:KE\w+|PERTAMA)"
_PARTY_EN = r"(?:THE|the)\s+[A-Z]+\s+PARTY"
_KINDS = {
    "hak": "right",
    "kewajiban": "duty",
    "tugas": "duty",
    "right": "right",
    "rights": "right",
    "obligation": "duty",
    "obligations": "duty",
    "duty": "duty",
    "duties": "duty",
}
_MEANT = expression(
    rf"(?<!menjadi )(?<!merupakan )(?<!dan )(?<!atau )(?<!dan/atau )\b(?i:(?P<kind>hak|kewajiban|tugas))\s+"
    rf"(?:(?:dari\s+)?(?P<parties>{_PARTY_ID}(?:\s*(?:,|dan|serta|atau)\s+{_PARTY_ID}){{0,4}})\s+)?"
    r"(?:(?:untuk|dalam)\s+me\w+\s+(?:[^\W\d_]+\s+){0,5}?|me\w{3,}\s+(?:[^\W\d_]+\s+){0,5}?)?"
    r"(?:sebagaimana\s+(?:dimaksud|diatur|ditetapkan|ditentukan|tercantum)\s+(?:dalam|pada)|(?:menurut|sesuai\s+dengan|berdasarkan|dalam))\s+$"
)
_MEANT_EN = expression(
    rf"(?<!and )(?<!or )(?<!and/or )\b(?i:(?P<kind>rights?|obligations?|duty|duties))\s+of\s+(?P<parties>{_PARTY_EN})\s+"
    r"(?:to\s+(?:[^\W\d_]+\s+){1,6}?)?(?:(?:as\s+)?(?:referred\s+to|laid\s+down|set\s+out|provided)\s+(?:in|under|for\s+in)|under|in)\s+$"
)
"""Before a reference, the right or the duty of a party that is referred to, and of nobody else."""
_LEAD = expression(
    rf"(?P<parties>{_PARTY_ID}(?:\s*(?:,|dan|serta)\s+{_PARTY_ID}){{0,4}}|PARA\s+PIHAK)\s+"
    r"(?:(?P<right>berhak)|(?P<cost>menanggung)|(?P<duty>berkewajiban|wajib|harus|bertanggung\s+jawab))\b(?!\s+(?:dan|serta|atau)\s+ber)"
    rf"|(?:(?P<rights>Hak)|(?P<duties>Kewajiban|Tugas(?:\s+dan\s+tanggung\s+jawab)?))\s+(?P<whose>{_PARTY_ID})\b"
)
"""How a paragraph begins that is on the rights or the duties of one party."""
_BORNE = expression(
    rf"\bditanggung\s+(?:oleh\s+)?(?P<parties>{_PARTY_ID})\s+"
    r"(?:sebagaimana\s+(?:dimaksud|diatur|ditetapkan|ditentukan)\s+(?:dalam|pada)|menurut|sesuai\s+dengan|berdasarkan)\s+$"
)
"""Before a reference, the party that bears costs."""


@value_class
class _Norm:
    """On whose right or duty a text is."""

    kind: str
    """`right`, `duty`, or `cost`: a duty to bear it."""
    parties: frozenset[int]
    """By their places; of all parties, or of one that is not said, none."""

    def fits(self, other: _Norm) -> bool:
        """Return whether *other* may be on the same."""
        same = not self.parties or not other.parties or bool(self.parties & other.parties)
        return same and (self.kind == other.kind or "right" not in (self.kind, other.kind))


def paragraphs_of_party(
    before: str, number: str, paragraph: str, articles: Mapping[str, Article]
) -> tuple[str, ...]:
    """Return the paragraphs of *articles* on the right or duty that stands *before* a reference to a *paragraph* on another one.

    None where the *paragraph* of article *number* may be the one that is meant, or where none fits better.
    """
    meant = _meant(before)
    if meant is None or number not in articles:
        return ()
    target = _norms(articles[number]).get(paragraph)
    if target is None or target.fits(meant) or not target.parties:
        return ()
    places = [number, *(key for key in articles if key != number)]
    for key in places:
        fitting = [
            sign
            for sign, each in _norms(articles[key]).items()
            if each.parties and each.kind == meant.kind and each.fits(meant)
        ]
        if fitting:
            return tuple(f"{key} ayat ({sign})" for sign in fitting)
    return ()


def _meant(before: str) -> _Norm | None:
    """Return whose right or duty stands at the end of *before*, None where that is not certain."""
    if borne := _BORNE.search(before):
        return _Norm("cost", _places(borne["parties"]))
    found = _MEANT.search(before) or _MEANT_EN.search(before)
    return (
        _Norm(_KINDS[found["kind"].casefold()], _places(found["parties"] or "")) if found else None
    )


def _norms(article: Article) -> Mapping[str, _Norm]:
    """Return on whose right or duty each numbered paragraph of *article* is, where it begins with that."""
    found = {}
    for sign, text in _numbered(article):
        lead = _LEAD.match(" ".join(text.split()))
        if lead:
            kind = "right" if lead["right"] or lead["rights"] else "duty"
            kind = "cost" if lead["cost"] else kind
            found[sign] = _Norm(kind, _places(lead["parties"] or lead["whose"]))
    return found


def _numbered(article: Article) -> Iterator[tuple[str, str]]:
    for block in article.body:
        for each in paragraphs_below(block):
            if each.label and each.label.text.startswith("(") and each.language in ("id", ""):
                yield each.label.text.strip("()."), each.text


def _places(text: str) -> frozenset[int]:
    names = parts.party_names(" ".join(text.upper().split()))
    return frozenset(parts.PARTY_NAMES[each[0]] for each in names)
