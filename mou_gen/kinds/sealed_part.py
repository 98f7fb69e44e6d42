"""The sealed part of a referral: its names, and other facts that identify the person.

Each text below `sealed` counts, wherever it stands and whatever is wrong around it. What each key
holds is the table `KINDS`; below a key that is not known there, a text counts as a name and as
a story.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache

from mou_gen.data.loader import DataNode, Entries, Items
from mou_gen.kinds.sealed_journeys import journey_day, ships_in
from mou_gen.kinds.sealed_places import HEADS, places_in
from mou_gen.kinds.sealed_schools import school_spellings
from mou_gen.kinds.sealed_villages import village_spellings
from mou_gen.kinds.strange_words import is_rare_word, strange_runs, together
from mou_gen.language.number_words import NUMBER_WORDS
from mou_gen.language.regions import official_names
from mou_gen.language.spelling import spelling_key, spelling_keys, split_words
from mou_gen.library.dictionary import is_plain_word
from mou_gen.library.words import common_names, known_words, ordinary_words
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class


@value_class
class SealedFact:
    """One sealed fact that is no name."""

    what: str
    """`village`, `school`, `relation`, `health`, `birth`, `number`, `digits`, `email`, `story`, `name`,
    `person`, `journey`, `figure`."""
    words: tuple[str, ...]
    """As they are read; of a date its ISO form, of a number its digits."""
    alone: bool = True
    """Whether it reveals something even without a case code next to it."""


NamesAndFacts = tuple[list[tuple[str, ...]], list[SealedFact]]

_SEALED = "sealed"
_RELATIVES = ("self", "parent", "guardian")
KINDS: Mapping[str, str] = {
    "identification.status": "choice",
    "identification.by": "story",
    "identification.process": "story",
    "identification.means": "story",
    "identification.purpose": "story",
    "consent.decision": "choice",
    "consent.by": "choice",
    "consent.name": "name",
    "consent.date": "choice",
    "consent.language": "open",  # for an interpreter
    "consent.interpreter": "story",
    "consent.shared_with": "story",
    "consent.withdrawal_explained": "choice",
    "consent.reason": "story",
    "identity.name": "name",
    "identity.nik": "number",
    "identity.passport": "number",
    "identity.sex": "choice",
    "identity.birth_place": "birthplace",
    "identity.birth_date": "birth",
    "identity.nationality": "open",
    "identity.village": "village",
    "identity.district": "village",
    "identity.regency": "open",  # a party, as often as not
    "identity.language": "open",
    "identity.disability": "health",
    "child.basis_of_age": "story",
    "child.guardian": "kin",
    "child.guardian_contact": "contact",
    "child.guardian_risk": "story",
    "child.best_interest": "story",
    "child.accompanying_adult": "kin",
    "child.school": "school",
    "needs.medical": "health",
    "needs.pregnancy": "health",
    "needs.psychosocial": "health",
    "risk.level": "choice",
    "risk.person": "story",
    "risk.family": "story",
    "risk.escort": "story",
    "risk.reach": "story",
    "risk.travel": "story",
    "risk.measures": "story",
    "summary": "story",
    "services": "choice",
    "services_given.date": "choice",
    "services_given.service": "story",
    "legal.police_report": "choice",
    "legal.stage": "story",
    "legal.restitution": "story",
    "legal.investigator": "story",
    "documents.name": "story",
    "documents.state": "choice",
    "travel.route": "route",
    "travel.mode": "route",
    "travel.departure": "day",
    "travel.arrival": "day",
    "travel.escorts": "escort",
    "travel.stops": "story",
    "travel.handovers.place": "story",
    "travel.handovers.giver": "story",
    "travel.handovers.receiver": "story",
    "travel.handovers.date": "day",
    "travel.handovers.condition": "health",
    "travel.handover_record": "open",  # stands in the record itself
}
"""What each key below `sealed` holds; "open" for words that others may read, "choice" for what takes no words of one's own."""
UNTOLD = ("open", "choice")
"""What tells of nobody, as long as it is what its key asks for."""


def names_and_facts_below(node: DataNode) -> NamesAndFacts:
    """Return the names and the facts in *node*: the part under `sealed`, or what it has of one person."""
    names: list[tuple[str, ...]] = []
    facts: list[SealedFact] = []
    for person in node if isinstance(node, Items) else [node]:
        for path, text in _texts(person, ""):
            for kind in _kinds(path, person):
                more, others = _READERS[kind](text)
                names += more
                facts += others
        names += _kin_by_name(person, facts)
    return list(dict.fromkeys(names)), list(dict.fromkeys(facts))


def names_and_facts_of(kind: str, text: str) -> NamesAndFacts:
    """Return the names and the facts in *text*, which is of a *kind* in `KINDS`."""
    return _READERS[kind](text)


def text_at(node: object, *keys: str) -> str:
    """Return the text at *keys* below *node*, "" where there is none."""
    for each in keys:
        node = node.get(each) if isinstance(node, Entries) else None
    return node if isinstance(node, str) else ""


def _kin_by_name(person: DataNode, facts: Sequence[SealedFact]) -> Iterator[tuple[str, ...]]:
    """Yield who, by the *facts*, may be called by name in the report on *person* and shares a rare part of the name.

    Of more words than two the first may be that of a village; each two of them are a fact of their own.
    """
    places = {word for fact in facts if fact.what in ("village", "place") for word in fact.words}
    rare = {
        part
        for name in names_in(text_at(person, "identity", "name"))
        for part in name
        if len(part) >= _LEAST_LETTERS and part not in common_names() and not is_plain_word(part)
    }
    for fact in facts:
        is_pair = fact.what == "person" and len(fact.words) == 2
        if is_pair and (rare - known_words()) & set(fact.words) and not places & set(fact.words):
            yield fact.words


# ---- the texts ---------------------------------------------------------------------------------


def _texts(node: DataNode, path: str) -> Iterator[tuple[str, str]]:
    """Yield each text in *node*, at any depth, with its key path; a strange key is a text too."""
    match node:
        case Entries():
            for name in node.places:
                here = f"{path}.{name}" if path else str(name)
                if not _is_known(here):
                    yield here, str(name)
                if name in node:
                    yield from _texts(node[name], here)
        case Items():
            for each in node:
                yield from _texts(each, path)
        case _:
            yield path, str(node)


@cache
def _is_known(path: str) -> bool:
    return any(each == path or each.startswith(f"{path}.") for each in KINDS)


def _kinds(path: str, top: DataNode) -> tuple[str, ...]:
    if path == "consent.name" and text_at(top, "consent", "by") not in _RELATIVES:
        return ("story",)
    if path in KINDS:
        return (KINDS[path],)
    above = (kind for each, kind in KINDS.items() if path.startswith(f"{each}."))
    return (next((kind for kind in above if kind not in UNTOLD), "name"), "story")


# ---- names -------------------------------------------------------------------------------------

_OTHER_NAME = expression(
    r"(?:^|(?<=[\s(,]))(?:alias|als\.?|a\.?k\.?a\.?|(?:nama )?panggilan|dipanggil|disebut|d/h|bin|binti|bte|bt"
    r"|anak dari|atau|or|called|known as|nickname(?:d)?)(?=[\s:.,]|$)|[()\[\]/;|\n\"“”«»=]|\s[-–—]\s",
    re.IGNORECASE,
)
_TITLES = frozenset(
    re.findall(
        r"\w+",
        """datin datuk dato datuk hajah suster sr pastor romo rm bruder br frater pdt
    dr drs dra ir prof h hj hjh kh sh mh se mm si spd mpd skom mkom ssi msi sos ssos ag sag mag st mt
    stp sked sp skep ners ns amd amdkeb keb skm mkes spog spa spsi mpsi psi llm phd md ba bsc msc mba
    alm almh almarhum almarhumah ny nyonya nn nona tn tuan sdr sdri saudara saudari bpk bapak pak ibu bu
    ust ustadz ustad ustadzah kyai kiai nyai raden rr rd r ra tgk tengku teungku andi la wa
    mr mrs ms miss mx bernama named si sang dan and the of""",
    )
)
_DOTTED = expression(r"\b(?:[A-Za-z]{1,4}\.[ ]?)+[A-Za-z]{0,4}\b\.?")
_PARTICLES = frozenset(re.findall(r"\w+", "andi la wa r ra si h md st ag"))


def names_in(text: str) -> list[tuple[str, ...]]:
    """Return the names in *text*: each with its parts as they are read, without titles."""
    names = []
    for piece in _OTHER_NAME.split(text):
        parts = spelling_keys(_DOTTED.sub(_without_titles, piece))
        bare = tuple(part for part in parts if part not in _TITLES - _PARTICLES or len(parts) == 1)
        if any(char.isalpha() for part in bare for char in part):
            names.append(bare)
    return names


def _without_titles(found: re.Match[str]) -> str:
    """Return what was *found* without the titles in it: nothing of "S.H.", all of "Ani."."""
    whole = spelling_key(found[0]) if "." in found[0] else ""
    if whole in _TITLES:
        return " "
    kept = [each for each in re.split(r"\.\s?", found[0]) if each.casefold() not in _TITLES]
    return f" {' '.join(kept)} "


# ---- other facts -------------------------------------------------------------------------------

_CALLED_BY = (
    r"bernama|dipanggil|disapa|panggilan|sapaan|sebutan|julukan|nama (?:kecil|baptis|permandian|gaul|beken)|alias"
    r"|nick(?:named?)?|goes by|known as"
)
_NAMED_BY = (
    r"disebut|memanggil(?:nya)?|dijuluki|dikenal|atas nama|a\.\s?n\.|nama (?:asli|lengkap|gadis|palsu|lahir)"
    r"|christened|bapti[sz]ed|in the name(?: of)?|under the name(?: of)?|calls? (?:her|him)"
)
"""Words before a name that stand before many other words too, in small letters."""
_KIN_CALLED = (
    rf"(?:{_CALLED_BY}|{_NAMED_BY}"
    r"|(?:sdri?|ny|nn|tn|bpk)\.?|saudar[ai]|nyonya|nona|tuan|ibu|bapak?|mama|mak|papa|ayah|om"
    r"|paman|bibi|tante|nenek|kakek|oma|opa|kakak|abang|adik|suami|istri|mertua|menantu|ipar|sepupu|keponakan"
    r"|bin|binti|named|called|aka|mother|father|uncle|aunt|sister|brother|husband|wife|cousin)"
)
_CALLED_SO = (
    r"(?:pak|bu|kak|bang|mas|mbak|anak|tetangga|teman|kawan|sahabat|kenalan|rekan|pacar|kekasih|tunangan|majikan"
    r"|mandor|bos|perekrut|perantara|calo|tekong|sponsor|pelaku|penampung|mucikari|muncikari|penjemput"
    r"|wali|pengasuh|friend|neighbou?r|boyfriend|girlfriend|employer|recruiter|broker|guardian)"
)
_WHOSE = (
    r"(?: (?:dari |of )?(?:the )?(?:korban|klien|penyintas|saksi|anak|dia|ia|ybs|yang bersangkutan|victim|child|survivor"
    r"|kandung|tiri|angkat|asuh|sulung|bungsu|tengah|pertama|kedua|perempuan|laki-laki|itu|ini|tersebut|juga)\b){0,3}"
)
_AFTER = rf"(?:nya|ku)?{_WHOSE}(?: (?:adalah|ialah|yaitu|sebagai|dengan(?: nama)?|si|sang|is|was))?[\s,:(\"“”‘'«]+"
_CAPITALS = rf"(?!{HEADS}\b)((?:[A-Z][\w'’-]*)(?:\s+[A-Z][\w'’-]*){{0,3}})"
_CALLED = expression(rf"(?:\b(?i:{_KIN_CALLED}){_AFTER}){{1,4}}{_CAPITALS}")
_CALLED_SMALL = expression(
    rf"\b(?i:(?:nama|dengan) panggilan|(?!panggilan\s)(?:{_CALLED_BY})){_AFTER}"
    rf"(?!(?:{_KIN_CALLED}|{_CALLED_SO})(?:nya|ku)?\b)([a-z][\w'’-]+)"
)
"""What somebody is called in small letters: neither `panggilan wawancara` nor `dipanggil temannya`."""
_NO_KIN = rf"(?!(?:{_KIN_CALLED}|{_CALLED_SO})(?:nya|ku)?\b)"
_ENDS = r"(?=\s*(?:[.,;:)\"”’'»]|$)|\s+(?:oleh|sejak|dan|by|since|and)\b)"
_CALLED_SURELY = expression(
    rf"\b(?i:(?:akrab|biasa|sehari-hari) di ?sapa|akrab (?:di ?panggil|disebut)|disapa akrab|(?:sapaan|panggilan) akrab|(?:dikenal dengan|dengan sebutan) nama|dengan sebutan|julukan|nama (?:kecil|panggilan|gaul|beken|julukan|baptis|permandian)|nicknamed?){_AFTER}{_NO_KIN}"
    rf"(?P<called>[a-z][\w'’-]+)(?:{_ENDS}|(?=\s+(?:di|in|at)\b))"
    rf"|\b(?i:(?:biasa|sehari-hari) dipanggil){_AFTER}{_NO_KIN}(?P<so>[a-z][\w'’-]+){_ENDS}"
)
"""The same, behind words that nothing but a name follows, though it be a word: `akrab disapa hijau`."""
_NO_NICKNAME = frozenset(
    re.findall(
        r"\w+",
        """oleh dengan sebagai di ke dari yang dan atau untuk karena pada saat ketika itu ini tersebut ia dia mereka semua
    tidak belum bukan lain palsu asli samaran lengkap korban anak orang warga masyarakat penduduk tetangga petugas polisi penyidik guru pedagang pelanggan banyak
    telepon telpon video darurat masuk keluar kerja sidang pulang kembali by with at in of to is was the for not unknown""",
    )
)
"""Words behind them that are nobody's: `biasa dipanggil oleh`, `akrab disapa warga`, `dengan panggilan telepon`."""
_CALLED_BY_PART = expression(rf"\b(?i:{_CALLED_SO}){_AFTER}(?![A-Z0-9]{{2,5}}\b){_CAPITALS}")
"""What somebody is in the story: an office or a place may follow such a word too."""
_OFFICE = r"(?:kepala (?:desa|dusun|kampung|sekolah|suku)|kades|kadus|lurah|camat|ketua (?:RT|RW|adat)|temukung|guru|village head)"
_HOLDS_OFFICE = expression(
    rf"\b(?i:{_KIN_CALLED}|anak|putr[ia]|daughter|son)(?:nya|ku)?(?:\s+[\w-]+){{0,4}}?[\s,]+(?i:{_OFFICE})"
    rf"(?:\s+(?:(?:of|di|in|at)\s+)?[A-Z][\w'’-]*){{0,3}}\s*[,(]\s*"
    rf"(?:(?i:bernama|yaitu|yakni|ialah|named|bpk\.?|bapak|pak|ibu)\s+)?{_CAPITALS}"
)
"""The relative who holds an office: `anak bungsu kepala desa Rekaan, Yosef Contoh`."""
_NOBODY = frozenset(
    re.findall(
        r"\w+",
        """facebook fb instagram tiktok whatsapp telegram messenger michat google internet
    filipina vietnam kamboja thailand myanmar laos jepang korea china india bangladesh australia
    malaysia singapura brunei taiwan hongkong arab saudi cina tionghoa sabah sarawak tawau kuching johor
    bidan perawat dokter guru camat lurah kades kadus kapolsek kapolres kapolda danramil pendeta pastor romo
    suster ustaz haji konsul jaksa hakim penyidik brimob agen manajer koordinator kapten
    wna tkw prt odgj malaysian filipino indonesian timorese bugis dayak katolik protestan muslim""",
    )
)
"""Sites, countries, offices, peoples and faiths, which are written with a capital letter after such a word."""
_ROLES = frozenset(
    re.findall(
        r"\w+",
        """konselor relawan psikolog psikiater paralegal advokat pengacara satgas peksos dinsos kemensos rpsa tksk
    bpmi lsm ngo kjri kbri polsek polda polwan bhabinkamtibmas babinsa majikan perekrut mertua
    germo tauke toke
    guardian social worker counsellor counselor volunteer caseworker""",
    )
)
"""Roles and offices in small letters that are no words of the dictionary."""
_LEAST_LETTERS = 3
_KIN = expression(
    r"\b(?:nenek|kakek|paman|bibi|tante|suami|istri|mertua|sepupu|keponakan|majikan|kakak|adik"
    r"|uncle|aunt|grandmother|grandfather|husband|wife|cousin|sister|brother|step(?:mother|father)"
    r"|(?:ibu|ayah|bapak|saudara|anak|orang tua) (?:kandung|tiri|angkat|asuh|ipar|mertua))"
    r"(?: (?:kandung|tiri|angkat|ipar|sulung|bungsu|perempuan|laki-laki))?\b",
    re.IGNORECASE,
)
_DIGITS = expression(r"\d(?:[\s./()+-]{0,3}\d){6,}")
_CODE = expression(r"\b(?=\w*\d\w*\d\w*\d)(?=\w*[A-Za-z])\w{6,}\b")
_PLATE = expression(
    r"\b(?!(?:RT|RW|KM|NO|PP|UU|HP|PO)\b)([A-Z]{1,2}[ -]?\d{2,4}[ -]?(?!(?:RT|RW)\b)[A-Z]{1,3})\b"
)
"""Of a vehicle: `DH 8899 QX`."""
_ACCOUNT = expression(
    r"(?:(?<![\w.])@|\b(?:akun|account|instagram|ig|tiktok|facebook|fb|telegram|twitter|michat)\b[\s:@]{1,3}(?:\w+[\s:@]{1,3})?(?=[\w.]*[_\d]))(?=[\w.]*[^\W\d_])([\w.]{4,30})",
    re.IGNORECASE,
)
"""By which somebody is found on a site: `@zulba_qx77`, `akun tiktok zulba_qx77`."""
_EMAIL = expression(r"[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,5}")
_LEAST_DIGITS = 7
_NIK = 16
_RUN = 6
"""Words in a row that tell where they were copied from."""


def _names(text: str) -> NamesAndFacts:
    return names_in(text), _numbers(text)


def _numbers(text: str) -> list[SealedFact]:
    """Return the numbers and addresses in *text* that are somebody's own; a date or a law is none.

    An NIK, a telephone number and a code are sure to be; of other digits nobody knows.
    """
    facts = [SealedFact("number", (spelling_key(each),)) for each in _CODE.findall(text)]
    own = [found for pattern in (_PLATE, _ACCOUNT) for found in pattern.findall(text)]
    facts += [SealedFact("number", ("".join(spelling_keys(each)),)) for each in own]
    for found in _DIGITS.finditer(text):
        digits = re.sub(r"\D", "", found[0])
        calls = text[: found.start()].endswith("+") or digits.startswith(("0", "628"))
        sure = len(digits) == _NIK or (calls and len(digits) > _LEAST_DIGITS + 1)
        if len(digits) > _LEAST_DIGITS + 1:
            facts.append(SealedFact("number" if sure else "digits", (core(digits),)))
    facts += [SealedFact("figure", (key,), alone=False) for key, _start, _end in figures(text)]
    return [*facts, *_addresses(text)]


_FIGURE = expression(
    r"\bRp\.?\s?(?P<amount>\d{1,3}(?:[.,]\d{3})+|\d{4,})|\b(?P<file>\d{1,4}\s?[/.-]\s?[IVXL]{1,5}\s?[/.-]\s?(?:19|20)\d\d)\b"
)


def figures(text: str) -> Iterator[tuple[str, int, int]]:
    """Yield each amount of money of *text* and each number of a file of the police, `117/II/2026`, without the signs between, and where it stands."""
    for found in _FIGURE.finditer(text):
        yield re.sub(r"[\s./,-]", "", found[found.lastgroup or 0]), found.start(), found.end()


def _addresses(text: str) -> list[SealedFact]:
    return [SealedFact("email", spelling_keys(each)) for each in _EMAIL.findall(text)]


def _number(text: str) -> NamesAndFacts:
    """Return the number that *text* is, with its letters and without; nothing where it has no digit."""
    digits = re.sub(r"\D", "", text)
    whole = spelling_key("".join(text.split()))
    facts = _addresses(text)
    if len(digits) >= _LEAST_DIGITS:
        sure = len(digits) > _LEAST_DIGITS
        facts.append(SealedFact("number" if sure else "digits", (core(digits),)))
    if digits and len(whole) >= _LEAST_DIGITS - 1:
        facts.append(SealedFact("number", (whole,)))
    return _stray(text), facts


def _choice(text: str) -> NamesAndFacts:
    return _stray(text), _numbers(text)


_PART = expression(r"[,;:/|()\n]+|\s[-–—]\s|\b(?:dan|atau|serta|and|or)\b")
_OPEN_HEAD = expression(
    r"\s*(?:bahasa|dialek|logat|suku|warga negara|republik|negara|kabupaten|kab\.|kota|provinsi|distrik|daerah|bahagian"
    r"|republic of|province of|city of)\b",
    re.IGNORECASE,
)
"""Words before the name of a language, a people, a state or a region."""
_MOTHER_TONGUE = expression(r"\bbahasa ibu\b", re.IGNORECASE)
"""It calls nobody by name: `bahasa ibu Dawan`."""


def _open(text: str) -> NamesAndFacts:
    """Return who may be named in *text*, where a state, a language, a region or the number of a record is due.

    Two strange words may be such a name as well, unless one of them is a name that many people have.
    """
    names, facts = _story(_MOTHER_TONGUE.sub(" ", text))
    kept = [each for each in facts if each.what == "email"]
    for part in _PART.split(text):
        kept += [each for each in _numbers(part) if _is_sure_number(each)]
        if _OPEN_HEAD.match(part):
            continue
        runs = [run for run in strange_runs(part) if not _NOBODY & set(run)]
        names += [run for run in runs if common_names() & set(run)]
        kept += [SealedFact("person", run) for run in runs]
    return names, kept


def _is_sure_number(fact: SealedFact) -> bool:
    """Return whether *fact* is an NIK or a telephone number; a record has figures and letters too."""
    return fact.what == "number" and all(map(str.isdigit, fact.words))


def _stray(text: str) -> list[tuple[str, ...]]:
    """Return the names in *text*, which stands where a choice, a day or a number is due, and has slipped there.

    One strange word alone is a name if it has a capital letter and nothing else is said: it may be a slip of the pen.
    """
    strange = [word for word in split_words(text) if is_rare_word(word)]
    called = [word for word in strange if word.capital or _is_small_name(word.key)]
    runs = [tuple(word.key for word in run) for run in together(called, text)]
    alone = len(split_words(text)) == 1 and any(word.capital for word in called)
    return [run for run in runs if alone or len(run) > 1]


def core(digits: str) -> str:
    """Return *digits* without what a telephone number may begin with: 62, 062, 0062 or 0."""
    return re.sub(r"^(?:0*62(?=8)|0+)", "", digits)


def _birth(text: str) -> NamesAndFacts:
    return _stray(text), [SealedFact("birth", (text.strip(),))]


def _village(text: str) -> NamesAndFacts:
    return [], [SealedFact("village", *each) for each in village_spellings(text)]


def _birthplace(text: str) -> NamesAndFacts:
    """Return the place as the name of a village, unless it is a regency, city or province, from which many people come."""
    bare = re.sub(r"^(?:Kab(?:upaten|\.)?|Kota|Provinsi) ", "", text.strip(), flags=re.IGNORECASE)
    return ([], []) if bare.casefold() in official_names() else _village(text)


def _school(text: str) -> NamesAndFacts:
    read = spelling_keys(text)
    tells = read and not set(read) <= ordinary_words()
    return [], [SealedFact("school", each) for each in school_spellings(read)] if tells else []


def _kin(text: str) -> NamesAndFacts:
    described = re.sub(r"\([^)]*\)?", "", text)
    called = [
        text[word.start : word.end]
        for word in split_words(described)
        if word.key not in known_words() | _TITLES and (word.capital or _is_small_name(word.key))
    ]
    kin = [SealedFact("relation", spelling_keys(each), " " in each) for each in _KIN.findall(text)]
    names, facts = _story(text)
    return [*names_in(" ".join(called)), *names], [*kin, *facts]


def _is_small_name(key: str) -> bool:
    """Return whether *key*, which is written in small letters, is a name: no word, office or role."""
    if len(key) < _LEAST_LETTERS or not key.isalpha() or key in _NOBODY | _ROLES:
        return False
    return key in common_names() or not is_plain_word(key)


def _contact(text: str) -> NamesAndFacts:
    names, facts = _kin(text)
    return names, [*facts, *_number(text)[1]]


_WHERE = expression(
    r"\b(?:di|ke|dari|at|in|from|(?i:RSUD?|RSUP|RS|Puskesmas|Klinik|Rumah Sakit|Hospital))\s+([A-Z][\w'’-]*(?:\s+[A-Z][\w'’-]*){0,4})"
)
"""Where somebody was treated: the seat of a party is no state of health."""


_COUNTS = frozenset(word for words in NUMBER_WORDS.values() for word in words)
"""Words of numbers, which tell of nobody's health: `hamil tujuh bulan`."""


def _health(text: str) -> NamesAndFacts:
    read = spelling_keys(text)
    where = {word for each in _WHERE.findall(text) for word in spelling_keys(each)}
    plain = known_words() | where | _COUNTS
    strange = (each for each in read if len(each) > 2 and each not in plain)
    telling = [each for each in strange if not any(map(str.isdigit, each))]
    facts = [SealedFact("health", (each,), alone=False) for each in telling]
    whole = [SealedFact("health", read)] if telling and 1 < len(read) <= _RUN else []
    names, others = _story(text)
    return names, [*facts, *whole, *others]


def _story(text: str) -> NamesAndFacts:
    """Return who is called by name in *text*, or may be, where, by which number, and its runs of words."""
    called, by_part, small = (
        [name for each in pattern.findall(text) for name in names_in(each)]
        for pattern in (_CALLED, _CALLED_BY_PART, _CALLED_SMALL)
    )
    held = (name for each in _HOLDS_OFFICE.findall(text) for name in names_in(each))
    names = [*filter(_is_own, called), *filter(_is_somebody, by_part), *filter(_is_own, held)]
    names += [name for name in filter(_is_own, small) if all(map(_is_small_name, name))]
    surely = (names_in(each[each.lastgroup or 0]) for each in _CALLED_SURELY.finditer(text))
    names += [name for each in surely for name in each if not _NO_NICKNAME & set(name)]
    people = [SealedFact("person", run) for run in strange_runs(text)]
    places = [SealedFact("place", each) for each in places_in(text, _is_own)]
    read = spelling_keys(text)
    runs = [
        SealedFact("story", read[begin : begin + _RUN])
        for begin in range(max(1, len(read) - _RUN + 1))
    ]
    telling = [run for run in runs if len(run.words) == _RUN and _tells(run.words, 2)]
    telling += [*people, *places]
    return names, [*_numbers(text), *telling]


def _day(text: str) -> NamesAndFacts:
    day = journey_day(text)
    return _stray(text), [SealedFact("journey", (day,), alone=False)] if day else []


def _route(text: str) -> NamesAndFacts:
    names, facts = _story(text)
    return names, [*facts, *(SealedFact("journey", each, alone=False) for each in ships_in(text))]


def _escort(text: str) -> NamesAndFacts:
    """Return what *text* says of who goes along, whom each strange word of it tells beside the code."""
    names, facts = _story(text)
    rare = (word.key for word in split_words(text) if word.capital and is_rare_word(word))
    own = [each for each in rare if each not in _NOBODY | _ROLES | _TITLES and len(each) > 3]
    return names, [*facts, *(SealedFact("person", (each,), alone=False) for each in own)]


def _is_somebody(name: Sequence[str]) -> bool:
    """Return whether *name* has a word that is none of the dictionary, unless many people are called so."""
    return any(part in common_names() or not is_plain_word(part) for part in name) and _is_own(name)


def _is_own(name: Sequence[str]) -> bool:
    """Return whether *name* has a word of its own: of no ordinary document, no site, country or office."""
    return _tells(
        [part for part in name if part.isalpha() and part not in _NOBODY | (_TITLES - _PARTICLES)]
    )


def _tells(read: Sequence[str], least: int = 1) -> bool:
    """Return whether at least so many of the words *read* occur in no ordinary document."""
    return sum(each not in known_words() for each in read) >= least


_READERS: Mapping[str, Callable[[str], NamesAndFacts]] = {
    "name": _names,
    "choice": _choice,
    "open": _open,
    "number": _number,
    "birth": _birth,
    "birthplace": _birthplace,
    "village": _village,
    "school": _school,
    "kin": _kin,
    "contact": _contact,
    "health": _health,
    "story": _story,
    "day": _day,
    "route": _route,
    "escort": _escort,
}
