"""A sealed form names persons, kin, places and firms the same wherever it tells of them.

The receiving office looks for a family with what the form says. If the mother is once the grandmother, if one
of two siblings has another guardian, or if the village has another letter in the second sheet, somebody asks in
the wrong house. The rule compares what a form says of its persons with itself. No finding quotes sealed data.

Passes: `neneknya, ...` with the name of somebody who does not consent as the parent; siblings with guardians
        of their own whom others accompany; villages whose names differ by more than a letter.
Fails:  a grandmother who consents as the parent; `ayah kandung` beside the name of a woman; one of two siblings
        with another guardian than the parent who consents for both and accompanies both; `Desa Rekaan` and `Desa
        Rekanan`; `CV Rekaan Samudera` and `CV Rekaan Samudra`; of one person, `SMP Rekaan Satu` and `SMP Rekaan Dua`;
        `berasal dari Desa Tirukan`, or `dipulangkan ke rumahnya di Desa Tirukan`, where `village` is another; `adik kandung orang ke-3` of the elder one;
        a regency other than that of the NIK, or of the district, and of the return;
        a `keponakan` of who consents as the parent; a guardian who is `paman` in one field and `bibinya` in the summary; a guardian with the name of the child;
        `kakak laki-laki dari` who is older.
Not seen: kin of whom the form does not say the sex, and a name that is wrong everywhere.
Source: none; nobody finds a family under two names.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations, zip_longest
from typing import Any

from mou_gen.checks.case import Case
from mou_gen.data.model import Model, field_names
from mou_gen.data.values import SourcedText, Unknown
from mou_gen.errors import Level, Problem
from mou_gen.kinds.party import regions_among
from mou_gen.kinds.referral import Identity, Referral, Sealed
from mou_gen.language.districts import has_district
from mou_gen.language.regions import Region, find_regions
from mou_gen.language.spelling import is_one_off, spelling_keys
from mou_gen.messages import _
from mou_gen.startup.expressions import data_expression, expression
from mou_gen.startup.value_classes import value_class

ID = "sealed-family"
LEVEL = Level.WARNING
SOURCE = "house rule"
SURE = True
ATURAN = """Formulir tertutup menyebut orang, kerabat, tempat, dan perusahaan dengan cara yang sama di mana pun.

Instansi penerima mencari keluarga korban menurut isi formulir. Jika ibu sekali disebut nenek, jika salah satu
dari dua saudara mempunyai wali lain, atau jika nama desa berbeda satu huruf pada lembar kedua, orang bertanya di
rumah yang salah. Yang dibandingkan ialah isi formulir itu sendiri. Temuan tidak mengutip data tertutup.

Lulus:  `neneknya, ...` dengan nama orang yang bukan orang tua pemberi persetujuan; saudara dengan wali masing-masing
        yang didampingi orang lain; desa yang namanya berbeda lebih dari satu huruf.
Gagal:  nenek yang memberi persetujuan sebagai orang tua; `ayah kandung` di samping nama perempuan; salah satu dari
        dua saudara dengan wali lain daripada orang tua yang memberi persetujuan dan mendampingi keduanya; `Desa
        Rekaan` dan `Desa Rekanan`; `CV Rekaan Samudera` dan `CV Rekaan Samudra`; untuk satu orang, `SMP Rekaan Satu` dan `SMP Rekaan Dua`;
        `berasal dari Desa Tirukan`, atau `dipulangkan ke rumahnya di Desa Tirukan`, padahal `village` desa lain; `adik kandung orang ke-3` untuk yang lebih tua;
        kabupaten lain daripada menurut NIK, atau kecamatannya, dan tujuan pemulangan; `keponakan` dari orang yang
        memberi persetujuan sebagai orang tua; wali yang disebut `paman` dalam satu isian dan `bibinya` dalam ringkasan; wali dengan nama
        anak itu sendiri;
        `kakak laki-laki dari` orang yang lebih tua.
Tidak terlihat: kerabat yang jenis kelaminnya tidak disebut dalam formulir; nama yang keliru di semua tempat.
Sumber: tidak ada; tidak seorang pun menemukan keluarga dengan dua nama.
"""


def check(case: Case) -> Iterator[Problem]:
    """Yield what the sealed form says in two ways of one person, place or firm."""
    if not isinstance(case.record, Referral) or not case.document.sealed:
        return
    people = case.record.people
    for person in people:
        texts = list(_texts(person))
        for name in _parent(person):
            yield from _kin(texts, name, _NO_PARENT, _CHILD_OF_ANOTHER)
        for other in people:
            others = _MALE_KIN if other.identity.sex == "female" else _FEMALE_KIN
            yield from _kin(texts, other.identity.name, others)
        for name, others in _named_kin(person):
            yield from _kin(texts, name, others)
    yield from _guardians(people)
    yield from _guarded_by_children(people)
    yield from _named_otherwise(people)
    for person in people:
        yield from _two_of_a_kind(person)
        yield from _from_elsewhere(person)
        yield from _of_another_regency(person, case.record)
        yield from _younger(person, people)


def _texts(node: Any) -> Iterator[SourcedText]:
    """Yield every text of *node*."""
    if isinstance(node, SourcedText):
        yield node
    elif isinstance(node, tuple):
        for each in node:
            yield from _texts(each)
    elif isinstance(node, Model):
        for name in field_names(type(node)):
            yield from _texts(getattr(node, name))


# ---- kin ---------------------------------------------------------------------------------

_MALE_KIN = r"ayah|bapak|kakek|paman|om|suami|putra|father|grandfather|uncle|husband|brother|son"
_FEMALE_KIN = r"ibu|nenek|bibi|tante|istri|putri|mother|grandmother|aunt|wife|sister|daughter"
_NO_PARENT = (
    r"nenek|kakek|paman|om|bibi|tante|kakak|adik|saudara|saudari|sepupu|tetangga"
    r"|grandmother|grandfather|aunt|uncle|sister|brother|cousin|neighbour"
)
_BEFORE = (
    r"\b(?:(?:{kin})nya(?:\s+(?:kandung|tiri))?\s*(?:,|\(|:|yaitu|yakni|bernama)|(?:his|her|their)\s+(?:{kin}),"
    r"|(?:{kin})\s+(?:kandung|tiri|angkat)\s*[,:(])\s*{name}(?!,?\s+(?:dan|serta|and)\b)"
)
_BEHIND = (
    r"{name}\s*(?:\(|,\s*(?:selaku\s+|sebagai\s+)?|\s(?:selaku|sebagai)\s+)(?:{kin})(?:nya)?"
    r"(?:\s+(?:kandung|tiri|angkat|korban|anak))*\s*(?=[.;)]|$)"
)
"""Kin is told in apposition: "ibu Rekawati" may be her mother as well."""


_CHILD_OF_ANOTHER = (
    r"\b(?:keponakan|cucu|sepupu|adik|kakak|anak (?:tetangga|angkat|asuh)|(?:nephew|niece|grandchild|cousin|sister|brother) of)"
    r"\s+(?:dari\s+)?{name}"
)
"""What a child of who has this name is not."""


def _parent(person: Sealed) -> Iterator[SourcedText]:
    """Yield the name of who consents as a parent of *person*."""
    name = person.consent.name
    if person.consent.by == "parent" and isinstance(name, SourcedText):
        yield name


def _kin(
    texts: Sequence[SourcedText], name: SourcedText, kin: str, *also: str
) -> Iterator[Problem]:
    """Yield where *texts* call who has this *name* one of the *kin* that this person cannot be."""
    said = re.escape(name)
    pattern = data_expression(
        "|".join(each.format(kin=kin, name=said) for each in (_BEFORE, _BEHIND, *also)),
        re.IGNORECASE,
    )
    for text in texts:
        if name in text and pattern.search(text):
            message = _("a person is called a relative that this person cannot be")
            hint = _("correct the word for the relative, or the name beside it")
            yield Problem(text.origin.source, message, hint, ID, LEVEL)


_SAME_KIN = (
    r"ayah|bapak|father",
    r"ibu|mother",
    r"kakek|grandfather",
    r"nenek|grandmother",
    r"paman|om|uncle",
    r"bibi|tante|aunt",
)
_NAMED_KIN = expression(
    r"(?P<name>[A-Z][\w'-]*(?:\s+[A-Z][\w'-]*){0,5})\s*[,(]\s*(?:selaku\s+|sebagai\s+)?"
    rf"(?P<kin>{'|'.join(_SAME_KIN)})(?:nya)?(?:\s+(?:kandung|tiri|angkat|korban|anak))*\s*(?=[.,;)]|$)"
)


def _named_kin(person: Sealed) -> Iterator[tuple[SourcedText, str]]:
    """Yield who the fields on a child call a relative, each with the kin that this one cannot be then."""
    child = person.child
    for text in (child.guardian, child.accompanying_adult) if child else ():
        for found in _NAMED_KIN.finditer(text) if isinstance(text, SourcedText) else ():
            others = [each for each in _SAME_KIN if found["kin"] not in each.split("|")]
            yield SourcedText(found["name"], text.origin), "|".join(others)


def _guardians(people: Sequence[Sealed]) -> Iterator[Problem]:
    """Yield a guardian other than the parent who consents for siblings and accompanies them all."""
    for person in people:
        child = person.child
        if child is None or not any(
            _is_named(child.accompanying_adult, name) for name in _parent(person)
        ):
            continue
        siblings = [
            each.child
            for each in people
            if each is not person and each.child and each.consent.name == person.consent.name
        ]
        (name,) = _parent(person)
        if not _is_named(child.guardian, name) and any(
            _is_named(each.guardian, name) for each in siblings
        ):
            message = _("this child has another guardian than the other child of the same parent")
            hint = _("name the same guardian for both, or correct who accompanies this child")
            yield Problem(child.guardian.origin.source, message, hint, ID, LEVEL)


def _guarded_by_children(people: Sequence[Sealed]) -> Iterator[Problem]:
    """Yield a guardian or an adult who accompanies, under the name of the child or of another child of the form."""
    children = [each.identity.name for each in people if each.child]
    for person in people:
        child, own = person.child, person.identity.name
        for text in (child.guardian, child.accompanying_adult) if child else ():
            if any(_is_of_child(piece, own, children) for piece in _PIECES.split(text)):
                message = _("the guardian, or who accompanies the child, has the name of a child")
                hint = _("name the adult, or correct the name of the child under `identity`")
                yield Problem(text.origin.source, message, hint, ID, LEVEL)


_PIECES = expression(r"[,;:()]")


def _is_of_child(said: str, own: str, children: Sequence[str]) -> bool:
    """Return whether what is *said* is the name of one of *children*, or the child's *own* with a letter wrong."""
    words, plain = spelling_keys(said), spelling_keys(own)
    if words in map(spelling_keys, children):
        return True
    return len(words) > 1 and len(words) == len(plain) and _is_nearly(words, plain)


def _is_named(text: str, name: str) -> bool:
    return " ".join(spelling_keys(name)) in " ".join(spelling_keys(text))


_SIBLING = expression(
    r"(?:\b(?:adalah|ialah|merupakan|yaitu|yakni)|,)\s+(?P<kin>adik|kakak)(?:nya)?(?:\s+(?:kandung|tiri|perempuan|laki-laki))*\s+(?:dari\s+)?"
    r"(?:orang\s+ke-?\s?(?P<number>\d{1,2})\b|(?P<name>[^.;:()]{3,120}))",
    re.IGNORECASE,
)
"""Of whom the person is a brother or sister, by the number in the form or by name."""


def _younger(person: Sealed, people: Sequence[Sealed]) -> Iterator[Problem]:
    """Yield that a person is called the younger or the elder of one who is not, by the dates of birth."""
    for found in _SIBLING.finditer(person.summary):
        other = _sibling(found, person, people)
        born, birth = person.identity.birth_date, other.identity.birth_date
        if other is person or isinstance(born, Unknown) or isinstance(birth, Unknown):
            continue
        is_younger = found["kin"].casefold() == "adik"
        if (born < birth) if is_younger else (born > birth):
            message = _("by the dates of birth, the two are the other way round")
            hint = _("correct the word for the relative, or one of the dates")
            yield Problem(person.summary.origin.source, message, hint, ID, LEVEL)


def _sibling(found: re.Match[str], person: Sealed, people: Sequence[Sealed]) -> Sealed:
    """Return which of *people* the match tells a brother or sister of; *person* where that is not known."""
    if found["number"]:
        place = int(found["number"]) - 1
        return people[place] if 0 <= place < len(people) else person
    told = spelling_keys(found["name"])
    named = [
        each
        for each in people
        if (name := spelling_keys(each.identity.name)) and name == told[: len(name)]
    ]
    return named[0] if len(named) == 1 else person


# ---- places and firms --------------------------------------------------------------------

_NAMED = expression(
    r"\b(?P<what>Desa|Kelurahan|Kampung|Dusun|Kecamatan|PT|CV|UD|Yayasan|Koperasi|KM|KMP|SD|MI|SMP|MTs|SMA|SMK|MA)\.?"
    r"\s+(?P<name>[A-Z][\w'-]*(?:\s+(?!(?:Desa|Kelurahan|Kecamatan|Kabupaten|Kota|Provinsi|RT|RW)\b)(?:[A-Z][\w'-]*|\d+))*)"
)
_RARE = 5
"""Letters of a word that is no other word by chance, but for one."""


@value_class
class _Name:
    """A name of a place or firm, as it is read."""

    what: str
    words: tuple[str, ...]
    text: SourcedText

    @property
    def key(self) -> tuple[str, ...]:
        """What it is, and its words."""
        return (self.what, *self.words)


def _named_otherwise(people: Sequence[Sealed]) -> Iterator[Problem]:
    """Yield a place or firm that has a letter more, less or changed than before in the form."""
    first: dict[tuple[str, ...], _Name] = {}
    for text in _texts(tuple(people)):
        for found in _NAMED.finditer(text):
            name = _Name(found["what"].casefold(), spelling_keys(found["name"]), text)
            first.setdefault(name.key, name)
    for one, other in combinations(first.values(), 2):
        if one.what == other.what and _is_nearly(one.words, other.words):
            message = _(
                "a place or company differs by a letter from its name elsewhere in this form"
            )
            hint = _("correct one of the two")
            yield Problem(other.text.origin.source, message, hint, ID, LEVEL)


_ORIGIN = expression(
    r"(?:^|[.;]\s+)(?:(?:Korban|Orang|Anak|Ia|Dia|Klien|Perempuan|Laki-laki|Seorang|Warga)\b"
    r"(?:\s+(?!\w+nya\b|yang\s+berasal\b|(?:oleh|dengan|dan|bersama|ibu|ayah|bapak|suami|istri|pelaku|perekrut|agen|calo|majikan)\b)[\w()-]+){0,8}?,?\s+)?"
    r"(?:[Bb]erasal\s+dari|asal|(?<=tahun\s)dari|[Kk]ampung\s+halaman(?:nya)?(?:\s+di)?,?)\s+"
    r"(?P<what>Desa|Kelurahan|Kampung|Kabupaten|Kota)\s+(?P<name>[A-Z][\w'-]*)"
)
"""Where the person comes from, and nobody else: not "ibunya berasal dari"."""


_OWN_HOME = (
    r"(?:(?:rumah|kampung|desa|kelurahan|daerah|tempat|alamat)(?:\s+(?:asal|halaman|tinggal))?(?:nya|\s+(?:korban|asal|yang\s+bersangkutan))"
    r"|kampung\s+halaman|(?:desa|kelurahan|daerah|alamat|tempat)\s+asal)"
)
_TO_OWN_HOME = expression(
    r"\b(?:(?:di|ke)?pulang(?:kan)?|memulangkan\s+(?:korban|anak|ia)|kepulangan(?:nya|\s+korban)?|(?:di)?kembali(?:kan)?|(?:di)?antar(?:kan)?|reintegrasi)"
    rf"(?:\s+(?:korban|anak|ia|dengan\s+selamat|kembali|lagi))?\s+(?:ke|menuju|di)\s+{_OWN_HOME}\s*,?\s*(?:(?:yang\s+)?(?:ber)?(?:ada|lokasi)?\s*di|yaitu|yakni)?\s*"
    r"(?P<what>(?-i:Desa|Kelurahan|Kecamatan|Kabupaten|Kota))\s+(?P<name>(?-i:[A-Z])[\w'-]*)",
    re.IGNORECASE,
)
"""Where the person is at home: "dipulangkan ke rumahnya di Desa ..."."""
_OF_ANOTHER = expression(
    r"\b(?:pelaku|perekrut|majikan|agen|calo|sponsor|tersangka|mertua|suami|istri|pacar|teman|tetangga|orang tua|ibu|ayah|bapak|nenek|kakek"
    r"|paman|bibi|tante|adik|kakak|saudara|sepupu|membawa\w*)\b[^.;]*$",
    re.IGNORECASE,
)
"""Somebody else, whose home may be meant."""


def _from_elsewhere(person: Sealed) -> Iterator[Problem]:
    """Yield that the person comes from, or is at home in, another village, district or regency than the identity."""
    identity = person.identity
    for text in _texts(person):
        origins = _ORIGIN.finditer(text) if text is person.summary else ()
        if any(_is_other_home(identity, found) for found in origins):
            message = _("the summary has the person come from elsewhere than `identity`")
            yield Problem(text.origin.source, message, _("correct one of the two"), ID, LEVEL)
        elif any(_is_other_home(identity, found) for found in _to_own_home(text)):
            message = _("the person is at home elsewhere here than in `identity`")
            yield Problem(text.origin.source, message, _("correct one of the two"), ID, LEVEL)


def _to_own_home(text: str) -> Iterator[re.Match[str]]:
    """Yield where *text* tells of the home of the person, and of nobody else."""
    for found in _TO_OWN_HOME.finditer(text):
        if not _OF_ANOTHER.search(text[max(0, found.start() - _NEAR) : found.start()]):
            yield found


_NEAR = 120


def _of_another_regency(person: Sealed, referral: Referral) -> Iterator[Problem]:
    """Yield a regency other than the one to which the person returns, and in which the NIK or the district has the home."""
    identity, back = person.identity, _returns_to(person, referral)
    homes = find_regions(identity.regency)
    if back is None or not homes or back in homes or _has_district(homes, identity.district):
        return
    if _is_of_region(identity.nik, back) or _has_district([back], identity.district):
        message = _("`regency` is not the region of the return, but the NIK or the district is")
        hint = _("correct `regency`, or the NIK and the district")
        yield Problem(identity.regency.origin.source, message, hint, ID, LEVEL)


def _has_district(regions: Sequence[Region], district: str | Unknown) -> bool:
    return isinstance(district, str) and any(has_district(district, each) for each in regions)


def _returns_to(person: Sealed, referral: Referral) -> Region | None:
    """Return the region to which *person* is to return by this *referral*."""
    parties = regions_among([referral.recipient.party])
    is_returned = "return" in referral.services_for(person)
    return next((each.place for each in parties), None) if is_returned else None


def _is_of_region(nik: str | Unknown, region: Region) -> bool:
    """Return whether *nik* was issued in *region*, whose code it begins with."""
    return isinstance(nik, str) and nik.startswith(region.code.replace(".", ""))


def _is_other_home(identity: Identity, found: re.Match[str]) -> bool:
    """Return whether *found* is no place that is told of in *identity*."""
    home = {
        "Kabupaten": identity.regency,
        "Kota": identity.regency,
        "Kecamatan": identity.district,
    }.get(found["what"], identity.village)
    if isinstance(home, Unknown):
        return False
    name, own = found["name"].casefold(), home.casefold()
    initials = "".join(word[0] for word in own.split()[1:])
    return name not in own and name != initials


_OF_PLACES = ("desa", "kelurahan", "kampung", "dusun", "kecamatan")
_PART = frozenset(
    re.findall(
        r"\w+",
        "baru lama timur barat utara selatan tengah hilir hulu atas bawah dalam luar jaya indah raya satu dua tiga i ii iii 1 2 3",
    )
)
"""Words by which the name of a place differs from that of its neighbour."""


def _two_of_a_kind(person: Sealed) -> Iterator[Problem]:
    """Yield a place, firm or school of one person whose name begins as that of another text, and goes on otherwise.

    A text that has both names knows that they are two.
    """
    every = [
        _Name(found["what"].casefold(), tuple(found["name"].casefold().split()), text)
        for text in _texts(person)
        for found in _NAMED.finditer(text)
    ]
    said = defaultdict[tuple[str, ...], set[int]](set)
    for name in every:
        said[name.key].add(id(name.text))
    first = {name.key: name for name in reversed(every)}
    for one, other in combinations(reversed(first.values()), 2):
        alike = one.what == other.what and _goes_on_otherwise(one, other)
        if alike and said[one.key].isdisjoint(said[other.key]):
            message = _(
                "a place, company or school begins like another one in this form, and goes on otherwise"
            )
            hint = _("correct one of the two, if they are the same")
            yield Problem(other.text.origin.source, message, hint, ID, LEVEL)


def _goes_on_otherwise(one: _Name, other: _Name) -> bool:
    if one.words[0] != other.words[0]:
        return False
    rests = [
        [word for word, its in zip_longest(name.words, against.words) if word and word != its]
        for name, against in ((one, other), (other, one))
    ]
    if all(rests):  # names that differ by a letter are found above
        return not _is_nearly(*(spelling_keys(" ".join(each.words)) for each in (one, other)))
    return one.what in _OF_PLACES and {*rests[0], *rests[1]} <= _PART


def _is_nearly(one: Sequence[str], other: Sequence[str]) -> bool:
    """Return whether the words of *one* and *other*, as far as both go, differ by a letter of one."""
    off = [pair for pair in zip(one, other, strict=False) if pair[0] != pair[1]]
    return len(off) == 1 and all(min(map(len, pair)) >= _RARE and is_one_off(*pair) for pair in off)
