"""What an agreement lays on the wrong party: to pay what is paid to it, or what another one does by its own duties."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import permutations

from mou_gen.data.values import SourcedText
from mou_gen.kinds.agreement import Clause
from mou_gen.kinds.cooperation import CooperationAgreement
from mou_gen.language.acts import names_all, things
from mou_gen.language.facts import FactKind, facts
from mou_gen.language.party_names import A_PARTY, name_of_party, names_of_parties
from mou_gen.language.stated_amounts import sentences_of
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class


@value_class
class MisplacedClause:
    """A duty, or a sentence on one, that cannot be of its party, who has what it tells of, and by which clause."""

    duty: SourcedText
    owner: str
    """What the agreement calls who has it: "PIHAK KESATU"."""
    clause: SourcedText


_Clauses = Mapping[str, list[SourcedText]]


def misplaced_clauses(agreement: CooperationAgreement) -> Iterator[MisplacedClause]:
    """Yield each duty of *agreement* that its other clauses give to another party."""
    names = names_of_parties(party.key for party in agreement.parties)
    rights, duties, costs = (
        {key: indonesian_clauses(each.get(key, ())) for key in names}
        for each in (agreement.rights, agreement.duties, agreement.costs)
    )
    for key in names:
        for duty in duties[key]:
            yield from _paid_to_itself(duty, key, names, rights, (duties, costs))
            yield from _done_by_another(duty, names, duties)
            yield from _numbered(duty, key, names, duties)
    yield from _settled_by_payee(agreement, names, rights, duties)


def indonesian_clauses(clauses: Iterable[Clause]) -> list[SourcedText]:
    """Return the Indonesian text of each of *clauses* that has one."""
    return [text for each in clauses if (text := each.text.get("id")) is not None]


# ---- what is paid to the party --------------------------------------------------------------

_FEE = (
    r"(?P<fee>imbalan|upah|honorarium|sewa|harga|tarif|biaya|iuran|kompensasi|jasa|retribusi|bagian)\b"
    r"[^.;,]{0,60}?\s(?:sebesar\s+)?$"
)
_RECEIVES = expression(
    rf"^\s*(?:menerima|memperoleh|mendapat(?:kan)?)\s+(?:pembayaran\s+)?{_FEE}", re.IGNORECASE
)
_PAYS = expression(rf"^\s*(?:membayar(?:kan)?|menyetor(?:kan)?)\s+{_FEE}", re.IGNORECASE)
_BEARS = expression(
    rf"^\s*(?:(?:membayar(?:kan)?|menyetor(?:kan)?|menanggung)\s+)?{_FEE}", re.IGNORECASE
)


def _paid_to_itself(
    duty: SourcedText,
    key: str,
    names: Mapping[str, str],
    rights: _Clauses,
    owed: tuple[_Clauses, _Clauses],
) -> Iterator[MisplacedClause]:
    """Yield a *duty* of a party to pay the fee that it has a right to receive and another party bears, where no other receives one."""
    paid = _amount(duty, _PAYS)
    if paid is None or paid not in [_amount(each, _RECEIVES) for each in rights[key]]:
        return
    others = [each for each in names if each != key]
    if any(paid == _amount(each, _RECEIVES) for other in others for each in rights[other]):
        return
    for other in others:
        for clause in (text for each in owed for text in each[other]):
            if _amount(clause, _BEARS) == paid:
                yield MisplacedClause(duty, names[other], clause)
                return


def _amount(text: str, pays: re.Pattern[str]) -> tuple[str, object] | None:
    """Return for what *text* has something paid, and how much; None where it tells of nothing so."""
    money = [each for each in facts(text, "id") if each.kind is FactKind.MONEY]
    found = pays.match(text[: money[0].start]) if money else None
    return (found["fee"].casefold(), money[0].value) if found else None


_DUE = r"(?:pembayaran|harga|biaya|tagihan|imbalan|tarif|sewa|angsuran|sisa|uang\s+muka|retribusi|iuran)"
_OWES = expression(
    rf"^\s*(?:membayar(?:kan)?|melunasi|menyetor(?:kan)?)\s+(?:[^\W\d_]+\s+){{0,2}}?{_DUE}\b",
    re.IGNORECASE,
)
_IS_OWED = expression(
    rf"^\s*(?:menerima|memperoleh|mendapat(?:kan)?)\s+(?:pembayaran|pelunasan|{_DUE})\b",
    re.IGNORECASE,
)
_ANY_PAYMENT = expression(
    r"\b(?:bayar|membayar\w*|dibayar\w*|pembayaran|melunasi|menyetor\w*|ganti\s+rugi|menanggung|mengembalikan|denda)\b",
    re.IGNORECASE,
)
_SETTLED = expression(
    rf"^\s*(?i:{_DUE})\b(?P<of>[^.;]{{0,160}}?)\b(?:dibayar(?:kan)?|dilunasi|disetor(?:kan)?|ditransfer)\s+oleh\s+(?P<payer>{A_PARTY})\s+"
    rf"(?:kepada|ke)\s+(?:[^\W\d_]+\s+){{0,6}}?(?P<payee>{A_PARTY})\b"
    rf"|^\s*(?P<active>{A_PARTY})\s+(?:wajib\s+|akan\s+|harus\s+)?(?:membayar(?:kan)?|melunasi|menyetor(?:kan)?)\s+(?P<what>{_DUE}\b[^.;]{{0,80}}?)"
    rf"\s+(?:kepada|ke)\s+(?:[^\W\d_]+\s+){{0,6}}?(?P<to>{A_PARTY})\b"
)
_BACK = expression(
    r"\b(?:kembali|kelebihan|\w*kembali\w*|denda|ganti|rugi|kerugian|jaminan|kompensasi|selisih|sanksi|bunga|premi|santunan|apabila|jika|bila|yang)\b",
    re.IGNORECASE,
)
"""Of what goes the other way: "kelebihan pembayaran", "ganti rugi"."""


def _settled_by_payee(
    agreement: CooperationAgreement, names: Mapping[str, str], rights: _Clauses, duties: _Clauses
) -> Iterator[MisplacedClause]:
    """Yield each sentence by which, of two parties, the only one that is owed payments pays the only one that owes them."""
    if len(names) != 2:
        return
    for payer, payee in permutations(names):
        owed = [each for each in duties[payer] if _OWES.match(each)]
        due = [each for each in rights[payee] if _IS_OWED.match(each)]
        other = [each for each in (*duties[payee], *rights[payer]) if _ANY_PAYMENT.search(each)]
        if owed and due and not other:
            yield from _turned(agreement, names[payer], names[payee], owed[0])


def _turned(
    agreement: CooperationAgreement, payer: str, payee: str, duty: SourcedText
) -> Iterator[MisplacedClause]:
    for text in _paragraphs(agreement):
        for _start, sentence in sentences_of(text):
            found = _SETTLED.match(sentence)
            if found is None or _BACK.search(found["of"] or found["what"] or ""):
                continue
            sides = (found["payer"] or found["active"], found["payee"] or found["to"])
            if tuple(map(name_of_party, sides)) == (payee, payer):
                yield MisplacedClause(text, payer, duty)


def _paragraphs(agreement: CooperationAgreement) -> Iterator[SourcedText]:
    """Yield each Indonesian paragraph of the articles that *agreement* words itself."""
    own = agreement.articles
    every = [each.paragraphs for each in own.add]
    every += [each.paragraphs for each in own.replace.values()]
    for paragraphs in every:
        for paragraph in paragraphs:
            yield from filter(
                None, (each.text.get("id") for each in (paragraph, *paragraph.letters))
            )


# ---- what another party does ------------------------------------------------------------------

_AS_OWED = expression(
    r"(?P<thing>(?:[^\W\d_]+\s+){1,2})yang\s+(?P<act>di[a-z]{4,})\s+oleh\s+(?P<party>PIHAK\s+KE[A-Z]+)\s+"
    r"(?:menurut|sesuai\s+dengan|berdasarkan|sebagai)\s+(?:tugas|kewajiban)nya\b"
)


def _done_by_another(
    duty: SourcedText, names: Mapping[str, str], duties: _Clauses
) -> Iterator[MisplacedClause]:
    """Yield a *duty* that tells of an act as owed by one party, which only another party owes."""
    for found in _AS_OWED.finditer(duty):
        done = things(f"{found['act']} {found['thing']}")
        owners = {
            names[key]: each
            for key, texts in duties.items()
            for each in texts
            if each is not duty and len(done) > 1 and names_all(things(each), done)
        }
        if len(owners) == 1 and name_of_party(found["party"]) not in owners:
            ((owner, clause),) = owners.items()
            yield MisplacedClause(duty, owner, clause)


_ITS_OWN = expression(
    r"\b(?P<noun>[^\W\d_]{3,})\s+(?P<number>\d{1,3})\s+(?:yang\s+di(?P<act>[a-z]{4,})nya|miliknya)\b",
    re.IGNORECASE,
)
_FROM_TO = expression(
    r"^\s*me(?P<act>[a-z]{4,})\s+(?P<noun>[^\W\d_]{3,})\s+(?P<first>\d{1,3})"
    r"(?:\s+(?:sampai\s+dengan|sampai|hingga)\s+(?:(?P=noun)\s+)?(?P<last>\d{1,3}))?\b(?!\s*(?:,|dan)\s*\d)",
    re.IGNORECASE,
)


def _numbered(
    duty: SourcedText, key: str, names: Mapping[str, str], duties: _Clauses
) -> Iterator[MisplacedClause]:
    """Yield a *duty* of a party on its own segment 6, where it carries out segments 1 to 4, and another one segments 5 to 7."""
    for found in _ITS_OWN.finditer(duty):
        noun, number = found["noun"].casefold(), int(found["number"])
        ranges = [
            (owner, text, int(told["first"]), int(told["last"] or told["first"]))
            for owner, texts in duties.items()
            for text in texts
            if (told := _FROM_TO.match(text)) and told["noun"].casefold() == noun
        ]
        having = {owner: text for owner, text, first, last in ranges if first <= number <= last}
        if len(having) == 1 and key not in having and any(owner == key for owner, *_ in ranges):
            ((owner, clause),) = having.items()
            yield MisplacedClause(duty, names[owner], clause)
