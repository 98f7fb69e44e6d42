"""What a law gives to one authority is not said to be done by another.

The immigration office issues passports, the civil registry birth certificates, the prosecution prosecutes. A
text by which the police issue passports promises what they may not do, and whoever relies on it gets
nothing. The rule looks at who issues or conducts something: as the subject of its sentence, behind `oleh`, or
as the party under whose `tasks` or `duties` it stands. Whoever receives, helps, coordinates or applies
does none of it. Where the sentence names the right authority too, it is left alone.

Passes: `Kantor Imigrasi menerbitkan paspor`; `Dinas Tenaga Kerja menerbitkan rekomendasi paspor`; `membantu korban mengurus
        akta kelahiran`.
Fails:  `menerbitkan paspor calon pekerja migran` under the `tasks` of the Kepolisian Daerah; `Dinas Sosial menerbitkan kartu
        keluarga`; `akta kelahiran diterbitkan oleh Rumah Sakit Umum Daerah`; `Kepolisian melakukan penuntutan`.
Not seen: other acts than those of the table, and other verbs for them.
Source: UU 6/2011, articles 24 to 27 (read on the site of the immigration office); UU 23/2006, article 8(1), UU
        16/2004, article 30(1), and UU 2/2002, articles 14(1) and 16(1) (not read). The table is
        `templates/law/authorities.yaml`; each entry says how sure it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from mou_gen.checks import parts
from mou_gen.checks.case import Case
from mou_gen.checks.wording import Wording, any_of, open_texts, pieces
from mou_gen.errors import Level, Problem
from mou_gen.kinds.party import Party, regions_among
from mou_gen.library.agreement_types import cited
from mou_gen.library.authorities import ExclusiveAct, read_authorities
from mou_gen.messages import _
from mou_gen.startup.expressions import data_expression, expression
from mou_gen.startup.value_classes import value_class

ID = "authority"
LEVEL = Level.WARNING
SOURCE = "UU 6/2011, UU 23/2006, UU 16/2004 and UU 2/2002"
SURE = False
ATURAN = """Kewenangan yang diberikan undang-undang kepada satu instansi tidak disebut dilaksanakan instansi lain.

Kantor imigrasi menerbitkan paspor, dinas kependudukan dan pencatatan sipil menerbitkan akta kelahiran, dan
kejaksaan melakukan penuntutan. Teks yang menyebut kepolisian menerbitkan paspor menjanjikan hal yang tidak
berwenang dilakukannya. Yang diperiksa ialah siapa yang menerbitkan atau melakukan sesuatu: sebagai subjek
kalimat, setelah `oleh`, atau sebagai pihak yang `tasks` atau `duties`-nya memuat hal itu. Yang menerima, membantu,
berkoordinasi, atau mengajukan tidak melakukannya. Kalimat yang juga menyebut instansi yang berwenang tidak dilaporkan.

Lulus:  `Kantor Imigrasi menerbitkan paspor`; `Dinas Tenaga Kerja menerbitkan rekomendasi paspor`; `membantu korban mengurus
        akta kelahiran`.
Gagal:  `menerbitkan paspor calon pekerja migran` dalam `tasks` Kepolisian Daerah; `Dinas Sosial menerbitkan kartu keluarga`;
        `akta kelahiran diterbitkan oleh Rumah Sakit Umum Daerah`; `Kepolisian melakukan penuntutan`; `melayani pemulangan
        serta melakukan penahanan terhadap tersangka` dalam `tasks` BP3MI.
Tidak terlihat: perbuatan di luar daftar, dan kata kerja lain untuk perbuatan itu.
Sumber: UU 6/2011, Pasal 24 sampai dengan Pasal 27 (dibaca di laman imigrasi); UU 23/2006, Pasal 8 ayat (1), UU 16/2004,
        Pasal 30 ayat (1), dan UU 2/2002, Pasal 14 ayat (1) dan Pasal 16 ayat (1) (tidak dibaca). Daftarnya `templates/law/authorities.yaml`;
        setiap butir menyebut kepastiannya.
"""

_SENTENCE = expression(r"[.;:](?:\s|$)")
_OFFICE = {
    "id": (
        r"(?:(?:Dinas|Badan|Kantor|Kanwil|Kepolisian|Polda|Polres|Polresta|Polsek|Polri|Kejaksaan|Pengadilan|Kementerian|Lembaga|LPSK"
        r"|BP3MI|BP2MI|BNN|Balai|Rumah\s+Sakit|RSUD|Puskesmas|UPTD|UPT|Satuan|Satpol|Sekretariat|Bagian|Bupati|Wali\s+Kota|Gubernur|Camat"
        r"|Kepala|Kecamatan|Kelurahan|Direktorat|Disdukcapil|Disnaker|Dinsos|Pemerintah\s+(?:Daerah|Kabupaten|Kota|Provinsi)"
        r"|PIHAK\s+KE[A-Z]+)\b(?:,?\s+(?:dan\s+|serta\s+)?[A-Z][\w()/-]*)*)"
    ),
    "en": (
        r"(?:(?:[A-Z][\w'’-]*,?\s+(?:(?:of|and|for|the)\s+)*)*"
        r"(?:Office|Agency|Police|Prosecution|Hospital|Ministry|Government|Court|Division|Secretariat|Institution|PARTY)\b"
        r"(?:,?(?:\s+(?:of|for|in|and|the))*\s+[A-Z][\w'’-]*)*)"
    ),
}
"""Somebody of whom a text says what is done, from its first word to its last in capitals."""
_MAY = {
    "id": r"(?:(?:akan|wajib|dapat|bertugas|berwenang|berhak|juga|segera|bertanggung\s+jawab)\s+)*",
    "en": r"(?:(?:shall|will|may|can|must|is\s+to|are\s+to|also)\s+)*",
}
_LISTED = {"id": r"", "en": r"(?:to\s+)?"}
_SAME_SUBJECT = r"(?:(?!\b(?:yang|oleh|agar|supaya|bahwa|untuk|apabila|jika|dengan|who|which|that|so|if|when|for)\b)[^.;,]){0,200}?"
_AND = {"id": r"\b(?:serta|dan)\s+", "en": r"\band\s+(?:to\s+)?"}
"""What leads from another act of a list to this one, of the same party."""
_BESIDE = {
    "id": r"(?:(?:dan|atau|serta)\s+\w+\s+)?(?:(?!rekomendasi)\w+\s+(?:dan|atau|serta)\s+)?",
    "en": r"(?:(?:and|or)\s+\w+\s+)?(?:(?:the|a|an|new|their)\s+)*",
}
_BEFORE_WHAT = {
    "id": r"(?:^|\b(?:bahwa|agar|supaya|setiap|semua|seluruh)\s+)",
    "en": r"(?:^|\b(?:that|all|every|the|an?)\s+)",
}
_IS = r"(?:\s+\w+){0,6}?\s+"
_BY = {"id": r"\s+oleh\s+", "en": r"\s+by\s+(?:the\s+)?"}
_ABOUT = r"recommendations?|applications?|requests?|forms?"
"""Behind what an authority issues: papers on it, which others issue too."""
_OF_A_PARTY = expression(r"(?:tasks|duties)\.(?P<party>[\w-]+)\[")


@value_class
class _Act:
    """How a text in one language says that somebody does what an authority does."""

    authority: ExclusiveAct
    active: re.Pattern[str]
    passive: re.Pattern[str]
    listed: re.Pattern[str]
    """Without a subject, in a list of what a party does."""
    what: re.Pattern[str]
    right: re.Pattern[str]
    """In the name of who may do it."""


def check(case: Case) -> Iterator[Problem]:
    """Yield what a text has done by somebody to whom no law gives it."""
    authorities = tuple(read_authorities(case.templates).values())
    acts = {language: _acts(authorities, language) for language in _OFFICE}
    for said in open_texts(case):
        for act in acts.get(said.language, ()):
            if act.what.search(said.text):
                yield from _done(said, act, case.record.agreement_parties)


@lru_cache(maxsize=8)
def _acts(authorities: tuple[ExclusiveAct, ...], language: str) -> tuple[_Act, ...]:
    return tuple(_act(each, language) for each in authorities)


def _act(authority: ExclusiveAct, language: str) -> _Act:
    does, done, what = (
        any_of(getattr(each, language)) for each in (authority.does, authority.done, authority.what)
    )
    except_ = "|".join(filter(None, (any_of(authority.except_), _ABOUT)))
    otherwise = rf"(?!\s+(?:{except_})\b)"
    act = rf"(?:{does})\s+{_BESIDE[language]}(?P<what>{what})\b(?!-){otherwise}"
    start = rf"^\W*(?:[a-z\d]{{1,2}}[.)]\s+)?{_LISTED[language]}"
    subject = r"(?:^\W*|\b(?:bahwa|that)\s+)(?:[Tt]he\s+)?"
    return _Act(
        authority,
        data_expression(rf"{subject}(?P<who>{_OFFICE[language]})\s+{_MAY[language]}(?i:{act})"),
        data_expression(
            rf"(?i:{_BEFORE_WHAT[language]}(?P<what>{what})\b(?!-){otherwise}{_IS}(?:{done}){_BY[language]})"
            rf"(?P<who>{_OFFICE[language]})"
        ),
        data_expression(rf"(?i:(?:{start}|^{_SAME_SUBJECT}{_AND[language]}){act})"),
        data_expression(rf"\b(?i:{what})\b"),
        data_expression(rf"\b(?i:{any_of(authority.names)})(?:s|l)?\b"),
    )


def _done(said: Wording, act: _Act, parties: Sequence[Party]) -> Iterator[Problem]:
    for start, end in pieces(_SENTENCE, said.text):
        sentence = said.text[start:end]
        if act.right.search(act.what.sub("", sentence)):
            continue  # perhaps with or for the right one
        found = act.active.search(sentence) or act.passive.search(sentence)
        if found:
            who, place = found["who"], found.span("who")
            name = _name(who, parties)
        elif found := act.listed.match(sentence):
            place = found.span("what")
            who = name = _listed_for(said, start + place[0], parties)
        if found and name and _is_another(name, act):
            yield _problem(said, act, name, start + place[0], start + place[1])


def _name(who: str, parties: Sequence[Party]) -> str:
    """Return what *who*, who may be called by a place among *parties*, is called; "" where that is not known."""
    place = parts.PARTY_NAMES.get(" ".join(who.split()))
    if place is None:
        return who
    return _called(parties[place]) if place < len(parties) else ""


def _called(party: Party) -> str:
    """Return what *party* is called; of a region, its government."""
    return next((each.place.government["id"] for each in regions_among([party])), party.full_name)


def _listed_for(said: Wording, place: int, parties: Sequence[Party]) -> str:
    """Return the name of the party under whose tasks or duties the text at *place* stands, "" where there is none."""
    value = said.value(place, place + 1)
    found = _OF_A_PARTY.match(value.origin.path) if value is not None else None
    named = {party.key: party for party in parties}
    return _called(named[found["party"]]) if found and found["party"] in named else ""


def _is_another(name: str, act: _Act) -> bool:
    return not act.right.search(name) and not name.startswith(tuple(act.authority.begins))


def _problem(said: Wording, act: _Act, name: str, start: int, end: int) -> Problem:
    authority = act.authority
    message = _(
        "{name} does here what the law gives to another authority: {authority}",
        name=said.quoted(name),
        authority=authority.authority,
    )
    law = cited(authority.source)
    hint = _("let it help or coordinate, and leave the act to that authority ({law})", law=law)
    if authority.sure != "yes":
        hint = _("{hint}; this has not been verified", hint=hint)
    return Problem(said.place(start, end), message, hint, ID, LEVEL)
