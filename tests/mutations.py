"""The mutation corpus: mistakes made in the examples, one at a time, wherever each can be made.

    python -m tests.mutations [--all] [KIND ...]

prints for each kind of mistake how many of its mutations `mou-gen check` finds. A kind says
what it does to the data (as YAML reads them) or to a copy of the templates, and what is due:
an error or a warning, and of which rule where only one should do. Where a kind can be made at
more than `MOST` places, every n-th of them is taken, always the same ones; `--all` takes each.
"""

from __future__ import annotations

import copy
import re
import shutil
import sys
import tempfile
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import yaml

from mou_gen import checks, inputs
from mou_gen.checks import Case
from mou_gen.errors import InputError, Level, Problem
from mou_gen.kinds.desk import Desk
from mou_gen.kinds.folder import Folder
from mou_gen.kinds.kind import Edition
from mou_gen.kinds.party import Party
from mou_gen.library.agreement_types import OPTIONAL
from mou_gen.library.labels import read_labels
from tests.checks.found import applying
from tests.examples import AGREEMENTS, ROOT, TYPES

TEMPLATES = ROOT / "templates"
MOST = 5

NUNUKAN = "parties/nunukan.yaml"
TTU = "parties/timor-tengah-utara.yaml"
AGREEMENT = "nunukan-ttu/agreement.yaml"
COOPERATION = "nunukan-ttu/cooperations/victim-referral.yaml"
REPORTED = "nunukan-ttu/minutes/2019-09-25.yaml"
MINUTES = "nunukan-ttu/minutes/2026-11-10.yaml"
ADULT = "nunukan-ttu/referrals/NNK-TPPO-2026-0001.yaml"
CHILD = "nunukan-ttu/referrals/NNK-TPPO-2026-0002.yaml"
INVITATION = "nunukan-ttu/invitations/2026-11-02.yaml"
ATTENDANCE = "nunukan-ttu/attendance/2026-11-10.yaml"
HANDOVER = "nunukan-ttu/handovers/NNK-TPPO-2026-0001.yaml"
OFFER = "nunukan-ttu/offers/2026-01-12.yaml"
SLIP = "nunukan-ttu/transmittals/2026-03-02.yaml"
RECORDS = (
    AGREEMENT,
    COOPERATION,
    REPORTED,
    MINUTES,
    ADULT,
    CHILD,
    INVITATION,
    ATTENDANCE,
    HANDOVER,
    OFFER,
    SLIP,
)

Tree = Any
Keys = tuple[str | int, ...]
_FOCAL_POINT = ("units", "dsp3a", "name")
"""The only unit of a party that the agreement names."""


# ---- the examples ----------------------------------------------------------------------


def read(file: str) -> Tree:
    """Return what the example *file* says; minutes in both languages, so that these can differ."""
    tree = yaml.load((AGREEMENTS / file).read_text("utf-8"), Loader=yaml.BaseLoader)
    if tree["kind"] == "minutes":
        tree["languages"] = ["id", "en"]
    return tree


FILES: Mapping[str, Tree] = {file: read(file) for file in (NUNUKAN, TTU, *RECORDS)}
HTML = {
    path.relative_to(TEMPLATES).as_posix(): path.read_text("utf-8")
    for path in sorted(TEMPLATES.rglob("*.html"))
}


class _Plain(yaml.SafeDumper):
    """Writes what stands twice in a tree twice."""

    def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002 - PyYAML's signature
        return True


def written(tree: Tree) -> str:
    """Return *tree* as YAML that is read as the same texts."""
    return yaml.dump(tree, Dumper=_Plain, allow_unicode=True, sort_keys=False, width=10_000)


def texts(tree: Tree, keys: Keys = ()) -> Iterator[tuple[Keys, str]]:
    """Yield every text of *tree* with the keys that lead to it."""
    if isinstance(tree, dict | list):
        for key, kid in tree.items() if isinstance(tree, dict) else enumerate(tree):
            yield from texts(kid, (*keys, key))
    else:
        yield keys, tree


def pairs(tree: Tree, keys: Keys = ()) -> Iterator[tuple[Keys, dict[str, str]]]:
    """Yield every text in two languages of *tree* that the agreement or minutes print."""
    if isinstance(tree, dict) and isinstance(tree.get("id"), str) and "en" in tree:
        if keys[-1] != "draft" and (keys[0] != "units" or keys == _FOCAL_POINT):
            yield keys, tree
    elif isinstance(tree, dict | list):
        for key, kid in tree.items() if isinstance(tree, dict) else enumerate(tree):
            yield from pairs(kid, (*keys, key))


def at(tree: Tree, keys: Keys) -> Tree:
    for key in keys:
        tree = tree[key]
    return tree


# ---- mutations -------------------------------------------------------------------------


@dataclass(frozen=True)
class Mutation:
    """One mistake in one place."""

    where: str
    paper: str
    """Which paper is checked."""
    data: Mapping[str, Tree] = field(default_factory=dict)
    """Files of data that differ from the examples; only those that are tried become YAML."""
    templates: Mapping[str, str] = field(default_factory=dict)
    """Templates that differ from the packaged ones."""


@dataclass(frozen=True)
class Kind:
    """A kind of mistake, and what is due where it is made."""

    name: str
    level: Level
    rules: tuple[str, ...]
    """One of these must find it; any may where there are none."""
    make: Callable[[], Iterable[Mutation]]

    def chosen(self, most: int = MOST) -> tuple[list[Mutation], int]:
        """Return the mutations that are tried, *most* or fewer, and how many there could be."""
        every = list(self.make())
        step = -(-len(every) // most) if most else 1
        return every[:: step or 1], len(every)


KINDS: dict[str, Kind] = {}
E, W = Level.ERROR, Level.WARNING
Make = Callable[[], Iterable[Mutation]]


def kind(name: str, level: Level, *rules: str) -> Callable[[Make], Make]:
    """Register the function below as the maker of a kind of mistake."""

    def register(make: Make) -> Make:
        KINDS[name] = Kind(name, level, rules, make)
        return make

    return register


def data(file: str, change: Callable[[Tree], object], where: str = "", paper: str = "") -> Mutation:
    """Return *file* with a *change* made to what it says."""
    tree = copy.deepcopy(FILES[file])
    change(tree)
    return Mutation(f"{file} {where}", paper or _user(file), {file: tree})


def _user(file: str) -> str:
    return AGREEMENT if file.startswith("parties") else file


def put(file: str, keys: Keys, text: Any) -> Mutation:
    """Return *file* with *text* at *keys*."""

    def change(tree: Tree) -> None:
        at(tree, keys[:-1])[keys[-1]] = text

    return data(file, change, ".".join(map(str, keys)))


def without(file: str, keys: Keys) -> Mutation:
    """Return *file* without what stands at *keys*."""
    return data(file, lambda tree: at(tree, keys[:-1]).pop(keys[-1]), ".".join(map(str, keys)))


def appended(files: Iterable[str], indonesian: str, english: str) -> Iterator[Mutation]:
    """Yield each printed text of *files* with a sentence more, in both languages."""
    for file in files:
        for keys, said in pairs(FILES[file]):
            ends = {"id": indonesian, "en": english}
            yield put(file, keys, {tag: _longer(said[tag], ends[tag]) for tag in said})


def _longer(text: str, sentence: str) -> str:
    """Return *text* with a *sentence* more; the item of a list takes no full stop at its end."""
    longer = f"{text.rstrip('.')}. {sentence}"
    return longer if text.endswith((".", ";")) else longer.removesuffix(".")


def replaced(
    files: Iterable[str], old: str, new: str, languages: Iterable[str] = ("id", "en")
) -> Iterator[Mutation]:
    """Yield each place of *files* where a text says *old*, a pattern, with *new* instead."""
    for file in files:
        for keys, said in pairs(FILES[file]):
            for tag in languages:
                for found in re.finditer(old, said[tag]):
                    text = said[tag][: found.start()] + found.expand(new) + said[tag][found.end() :]
                    yield put(file, (*keys, tag), text)


def template(
    old: str, new: str, only: str = "", paper: str = AGREEMENT, flags: int = 0
) -> Iterator[Mutation]:
    """Yield each place of the templates that says *old*, a pattern, with *new* instead."""
    for name, html in HTML.items():
        if only in name:
            for found in re.finditer(old, html, flags):
                begin = html.rfind("\n", 0, found.start()) + 1
                if any(each in html[begin:].partition("\n")[0] for each in _UNPRINTED):
                    continue
                text = html[: found.start()] + found.expand(new) + html[found.end() :]
                line = html[: found.start()].count("\n") + 1
                used_by = COOPERATION if _OF_COOPERATION.search(name) else paper
                other = next((user for each, user in _USERS.items() if each in name), used_by)
                if other is not None:
                    yield Mutation(f"{name}:{line}", other, templates={name: text})


_OF_COOPERATION = re.compile("cooperation|perjanjian-kerja-sama|rights|termination|amendment")
"""Templates that no other paper uses."""
_USERS: Mapping[str, str | None] = {
    "clauses/nota-kesepakatan/": "ntb-pekerja-migran/agreement.yaml",
    "clauses/kesepakatan-bersama-ksdpk/": "pelatihan-kerja/agreement.yaml",
    "clauses/perjanjian-kerja-sama-ksdpk/": "pelatihan-kerja/cooperations/training.yaml",
    "clauses/perjanjian-kerja-sama-instansi/": None,
    "work-plan": None,
    "report-": None,
    "feasibility-study": None,
    "offer-answer": None,
    "offer-report": None,
    "team-letter": None,
    "terms-review": None,
    "recommendation": None,
    "council-request": None,
    "power-of-attorney": None,
    "mapping": None,
    "distribution": None,
    "addendum": None,
    "consolidated": None,
    "subsequent-instrument": None,
    "extension": None,
    "deliberation": None,
    "dispute-application": None,
}
"""The paper that uses the clauses of each other instrument; None where no example does, or no rule looks."""
_UNPRINTED = (
    "{#",
    "province.called",
    "province.head",
    "{% if short %}",
    "duration.until",
    "duration.months",
    "{% if own_councils %}",
    "{{ mandatory_by }}",
    "{{ agreement.date }}",
    "letter.terms.location",
    "dilaksanakan di {{ locations.id }}",
    "Kerja Sama Daerah masing-masing daerah",
    "Coordination Team of each region",
    "Data pribadi hanya dapat dipertukarkan",
    "Personal data may be exchanged only {{ amid",
    "{{ side.rights }}",
    "{{ side.duties }}",
    "{{ own }}",
    ", {{ planned }}",
    "{{ agreement.forum",
    "give the PARTIES a basis for their cooperation on",
    "is to carry out the activities referred to in",
    ", yaitu:",
    ", namely:",
    "{{ commitment.title.id }}{{ ending",
    "{{ commitment.title.en }}{{ ending",
)
"""In lines for parties of one province, for several regions in a Sinergi and the terms of its offer, for agreements
without a date, for terms with a location of their own, where no victims are served, for rights, duties and tasks that are not written, for plans
that are not known, for several commitments, for a forum, and for a contract without an agreement
above it: no example that is read here is or has any of these."""


def label(tag: str, old: str, new: str) -> Mutation:
    """Return the labels of a language with *new* for *old*."""
    name = f"labels/{tag}.yaml"
    text = (TEMPLATES / name).read_text("utf-8")
    assert old in text, old
    return Mutation(f"{name} {old!r}", AGREEMENT, templates={name: text.replace(old, new)})


def article(replace: str, *paragraphs: tuple[str, str]) -> Mutation:
    """Return the agreement with its own words for the article *replace*."""
    passages = [{"id": indonesian, "en": english} for indonesian, english in paragraphs]
    title = {"id": "Judul Artikel", "en": "Title of the Article"}
    new = {"replace": {replace: {"title": title, "paragraphs": passages}}}
    return data(AGREEMENT, lambda tree: tree.update(articles=new), f"articles.replace.{replace}")


def added(indonesian: str, english: str) -> Mutation:
    """Return the agreement with an article more."""
    passages = [{"id": indonesian, "en": english}]
    title = {"id": "Ketentuan Tambahan", "en": "Additional Provisions"}
    new = {"key": "more", "after": "funding", "title": title, "paragraphs": passages}
    return data(AGREEMENT, lambda tree: tree.update(articles={"add": [new]}), "articles.add")


def later(**changes: Any) -> Mutation:
    """Return the agreement with *changes*, dated after the rules of 2020 to 2023."""
    return data(AGREEMENT, lambda tree: tree.update(date="2026-05-04", **changes), str([*changes]))


BOTH = (AGREEMENT, COOPERATION, REPORTED, MINUTES)
LETTERS = (ADULT, CHILD)


# ---- leaks -----------------------------------------------------------------------------


def leaked(indonesian: str, english: str, secret: str) -> Iterator[Mutation]:
    """Yield a sentence with a *secret* in every text of agreement, minutes and letters."""
    yield from appended((*BOTH, NUNUKAN), indonesian, english)
    for file in LETTERS:
        for keys, text in texts(FILES[file]):
            if keys[0] in ("copies", "place") or keys == ("from", "officer", "office", "id"):
                yield put(file, keys, f"{text} {secret}")


@kind("nik-pasted", E, "personal-data")
def _() -> Iterator[Mutation]:
    yield from leaked("NIK 6503011501900001.", "NIK 6503011501900001.", "6503011501900001")


@kind("sixteen-digits-pasted", E, "personal-data")
def _() -> Iterator[Mutation]:
    yield from leaked("Nomor 6503.0115.0190.0099.", "No. 6503.0115.0190.0099.", "9999888877776666")


@kind("telephone-pasted", E, "personal-data")
def _() -> Iterator[Mutation]:
    yield from leaked("Hubungi 0812-0000-0000.", "Call 0812-0000-0000.", "0812-0000-0000")


@kind("passport-pasted", E, "personal-data")
def _() -> Iterator[Mutation]:
    yield from leaked("Paspor B1234567.", "Passport B1234567.", "B1234567")


@kind("address-pasted", E, "personal-data")
def _() -> Iterator[Mutation]:
    text = "Jalan Contoh Nomor 5 RT 03/RW 04"
    for each in appended(BOTH, f"Alamatnya {text}.", f"The address is {text}."):
        if not each.where.endswith("venue"):  # where to meet may be said
            yield each


def named(file: str, change: Callable[[Tree], object]) -> Tree:
    tree = copy.deepcopy(FILES[file])
    change(tree)
    return tree


def with_name(mutations: Iterable[Mutation]) -> Iterator[Mutation]:
    """Yield *mutations* of a folder whose adult is called Contoh Rekawati Sanubari."""

    def call(tree: Tree) -> None:
        tree["sealed"]["identity"]["name"] = "Contoh Rekawati Sanubari"

    for each in mutations:
        yield Mutation(each.where, each.paper, {ADULT: named(ADULT, call), **each.data})


for _name, _said in {
    "sealed-name": "Contoh Rekawati Sanubari",
    "sealed-name-in-small-letters": "contoh rekawati sanubari",
    "sealed-name-in-capitals": "CONTOH REKAWATI SANUBARI",
    "sealed-name-with-dots": "Contoh.Rekawati.Sanubari",
    "part-of-a-sealed-name": "Rekawati",
    "initials-of-a-sealed-name": "C.R.S.",
    "initials-without-dots": "CRS",
    "sealed-name-abbreviated": "Contoh R. S.",
}.items():

    @kind(_name, E, "sealed-names")
    def _(said: str = _said) -> Iterator[Mutation]:
        yield from with_name(appended(BOTH, f"Yaitu {said} lagi.", f"Namely {said} again."))


@kind("sealed-name-in-a-letter", E, "sealed-names")
def _() -> Iterator[Mutation]:
    yield from with_name([put(CHILD, ("copies", 0), "Sdri. Rekawati")])
    office = {"id": "Pendamping Rekawati", "en": "Escort"}
    yield from with_name([put(CHILD, ("from", "officer", "office"), office)])


@kind("childs-school-named", E, "child")
def _() -> Iterator[Mutation]:
    school = "SMP Negeri 9 Rekaan"
    yield from appended(
        BOTH, f"Anak korban bersekolah di {school}.", f"The child goes to school at {school}."
    )


@kind("sealed-school-named", E, "child")
def _() -> Iterator[Mutation]:
    school = "Sekolah Tunas Rekamandi"

    def send(tree: Tree) -> None:
        tree["sealed"]["child"]["school"] = school

    for each in appended(BOTH, f"Kunjungan ke {school}.", f"A visit to {school}."):
        yield Mutation(each.where, each.paper, {CHILD: named(CHILD, send), **each.data})


@kind("sealed-village-named", E, "child")
def _() -> Iterator[Mutation]:
    def live(tree: Tree) -> None:
        tree["sealed"]["identity"]["village"] = "Desa Rekamandi"

    sentences = ("Korban berasal dari Rekamandi.", "The victim comes from Rekamandi.")
    for each in appended(BOTH, *sentences):
        yield Mutation(each.where, each.paper, {CHILD: named(CHILD, live), **each.data})


@kind("small-number-of-children", E, "child")
def _() -> Iterator[Mutation]:
    yield from appended(
        BOTH, "Terdapat satu anak dari Desa Rekaan.", "There is one child from Rekaan Village."
    )


@kind("child-code-in-a-number", E, "child")
def _() -> Iterator[Mutation]:
    for file in LETTERS:
        for number in ("400.2.4/12/DSP3A", "R/400.2.4.3/7/DSP3A/2026"):
            yield put(file, ("number",), number)


# ---- regions and vocabulary ------------------------------------------------------------


@kind("region-misspelt", E, "region-name")
def _() -> Iterator[Mutation]:
    files = (NUNUKAN, TTU, *BOTH)
    yield from replaced(files, "Timor Tengah Utara", "Timur Tengah Utara")
    yield from replaced(files, "Nunukan", "Nunukkan")


@kind("region-translated", E, "region-name")
def _() -> Iterator[Mutation]:
    yield from replaced((TTU, *BOTH), "Timor Tengah Utara", "North Central Timor")


@kind("old-institution", W, "institutions")
def _() -> Iterator[Mutation]:
    for name in (
        "BNP2TKI",
        "BP2MI",
        "National Agency for the Placement and Protection of Indonesian Workers",
    ):
        yield from appended((MINUTES,), f"Mengundang {name}.", f"To invite {name}.")
    yield from appended((REPORTED,), "Mengundang BP2MI.", "To invite BP2MI.")
    yield put(MINUTES, ("letterhead",), "nunukan/dp3ap2kb")
    yield put(AGREEMENT, ("focal_points", "nunukan"), "dp3ap2kb")
    yield put(ADULT, ("from", "unit"), "dp3ap2kb")


for _wrong in ("notulen", "e-mail", "website", "materai", "bermaterai", "aktifitas", "kerjasama"):

    @kind(f"word-{_wrong}", W, "words")
    def _(wrong: str = _wrong) -> Iterator[Mutation]:
        yield from appended(BOTH, f"Juga {wrong}.", "Also that.")
        yield from template("bermeterai", wrong, "closing")


@kind("affair-of-the-centre", W, "affairs")
def _() -> Iterator[Mutation]:
    for promise, english in (
        ("Melakukan penyidikan terhadap pelaku.", "To conduct investigations of offenders."),
        ("Menuntut pelaku di muka hakim.", "To prosecute offenders."),
        ("Menyelenggarakan keimigrasian.", "To run immigration control."),
    ):
        for file, key in ((AGREEMENT, "commitments"), (MINUTES, "decisions")):
            for index, _ in enumerate(FILES[file][key]):
                yield put(file, (key, index, "text"), {"id": promise, "en": english})
        yield article("funding", (f"PARA PIHAK {promise}", f"The PARTIES shall {english}"))


@kind("titles-in-a-signature", W, "titles")
def _() -> Iterator[Mutation]:
    for file in (NUNUKAN, TTU):
        for name in (
            "Dr. Contoh Nama",
            "Contoh Nama, S.H., M.H.",
            "H. Contoh Nama",
            "Contoh Nama SE",
        ):
            yield put(file, ("head", "name"), name)


@kind("nip-that-is-none", W, "officials")
def _() -> Iterator[Mutation]:
    for nip in ("19791301 200312 1 001", "19790101 197912 1 001", "19790101 200312 5 001"):
        yield put(MINUTES, ("chair", "nip"), nip)


@kind("nip-too-short", E)
def _() -> Iterator[Mutation]:
    yield put(MINUTES, ("chair", "nip"), "19790101 200312 1 01")


@kind("copies-with-additions", W, "copies")
def _() -> Iterator[Mutation]:
    for file in LETTERS:
        for index, office in enumerate(FILES[file]["copies"]):
            yield put(file, ("copies", index), f"{office} (sebagai laporan)")
            yield put(file, ("copies", index), "Arsip")


@kind("an-without-copy", W, "copies")
def _() -> Iterator[Mutation]:
    yield put(CHILD, ("on_behalf",), "yes")
    yield data(ADULT, lambda tree: tree.update(on_behalf="yes", copies=[]), "on_behalf")


# ---- dates -----------------------------------------------------------------------------

WEEKDAYS = {"id": "Selasa", "en": "Tuesday"}
"""No date of the examples is a Tuesday, but that of the illustrated minutes."""


@kind("weekday-swapped-in-data", E, "weekday")
def _() -> Iterator[Mutation]:
    yield from appended(
        BOTH,
        "Dilaksanakan pada hari Kamis, 25 September 2019.",
        "Held on Thursday, 25 September 2019.",
    )


@kind("weekday-swapped-in-a-template", E)
def _() -> Iterator[Mutation]:
    for tag, day in {"id": "Jumat", "en": "Friday"}.items():
        yield from template(rf'{{{{ agreement\.date\|weekday\("{tag}"\) }}}}', day, "agreement")
        yield from template(
            rf'{{{{ minutes\.(?:next_meeting\.)?date\|weekday\("{tag}"\) }}}}',
            day,
            "minutes",
            MINUTES,
        )
    yield from template(r'{{ referral\.response_due\|weekday\("id"\) }}', "Minggu", "letter", ADULT)


@kind("date-words-differ-in-a-template", E)
def _() -> Iterator[Mutation]:
    wrong = {
        "id": "tanggal tujuh belas bulan Februari tahun dua ribu dua puluh enam",
        "en": "the seventeenth of February two thousand and twenty-six",
    }
    for tag, words in wrong.items():
        yield from template(rf'{{{{ agreement\.date\|date_in_words\("{tag}"\) }}}}', words)
        yield from template(rf'{{{{ agreement\.date\|numeric_date\("{tag}"\) }}}}', "17-02-2026")


@kind("date-in-one-language", E)
def _() -> Iterator[Mutation]:
    for tag in ("id", "en"):
        yield from replaced(BOTH, "25 September 2019", "26 September 2019", (tag,))


@kind("no-such-date", E)
def _() -> Iterator[Mutation]:
    yield put(AGREEMENT, ("date",), "2026-02-31")
    yield put(MINUTES, ("follow_up", 0, "due"), "2026-02-30")
    yield from replaced(BOTH, "25 September 2019", "31 September 2019", ("id",))


# ---- two languages ---------------------------------------------------------------------


@kind("translation-dropped", E)
def _() -> Iterator[Mutation]:
    for file in (NUNUKAN, TTU, *BOTH):
        for keys, _ in pairs(FILES[file]):
            yield without(file, (*keys, "en"))
            yield without(file, (*keys, "id"))


@kind("side-of-a-template-dropped", E)
def _() -> Iterator[Mutation]:
    yield from template(r'<p lang="en">.*?</p>\n', "", "clauses")
    yield from template(r'<p id="[\w-]+" lang="id">.*?</p>\n', "", "agreement.html")


@kind("number-in-one-language-of-data", E)
def _() -> Iterator[Mutation]:
    numbers = r"\b(\d) \((satu|dua|tiga|empat|lima|enam|tujuh|one|three|five|six|seven)\)"
    yield from replaced(BOTH, numbers, "6 (enam)", ("id",))
    yield from replaced(BOTH, numbers, "6 (six)", ("en",))


@kind("number-in-one-language-of-a-template", E)
def _() -> Iterator[Mutation]:
    yield from template(r"14 \(empat belas\)", "30 (tiga puluh)")
    yield from template(r"14 \(fourteen\)", "30 (thirty)")
    yield from template(r"setiap semester", "setiap tahun", "implementation")
    yield from template(r"every six months", "every year", "implementation")
    for key in (r"duration\.years", r"agreement\.originals"):
        pattern = rf'{{{{ {key} }}}} \({{{{ {key}\|in_words\("id"\) }}}}\)'
        yield from template(pattern, "3 (tiga)")
        yield from template(pattern.replace('"id"', '"en"'), "3 (three)")


@kind("months-in-one-language", E)
def _() -> Iterator[Mutation]:
    said = ("Laporan disampaikan setiap {} bulan.", "A report is sent every {} months.")
    for indonesian, english in (
        ("6 (enam)", "3 (three)"),
        ("3 (tiga)", "6 (six)"),
        ("enam", "three"),
    ):
        texts = said[0].format(indonesian), said[1].format(english)
        yield from appended(BOTH, *texts)
        yield added(*texts)


@kind("figure-is-not-its-word", E)
def _() -> Iterator[Mutation]:
    yield from replaced(BOTH, r"7 \(tujuh\)", "7 (delapan)", ("id",))
    yield from replaced(BOTH, r"7 \(seven\)", "7 (eight)", ("en",))
    yield from replaced(BOTH, r"3 \(tiga\)", "3 (empat)", ("id",))
    yield from template(r"14 \(empat belas\)", "14 (lima belas)")
    yield from template(r"14 \(fourteen\)", "14 (fifteen)")
    for key in (r"duration\.years", r"agreement\.originals"):
        for tag, word in {"id": "sembilan", "en": "nine"}.items():
            yield from template(rf'\({{{{ {key}\|in_words\("{tag}"\) }}}}\)', f"({word})")


@kind("money-in-one-language", E)
def _() -> Iterator[Mutation]:
    for indonesian, english in (
        ("Rp500.000.000,00", "Rp50,000,000.00"),
        ("Rp1.250.000", "IDR 1,520,000"),
    ):
        texts = f"Anggaran APBD sebesar {indonesian}.", f"The APBD budget is {english}."
        yield from appended(BOTH, *texts)


@kind("percentage-in-one-language", E)
def _() -> Iterator[Mutation]:
    yield from appended(BOTH, "Capaiannya 40 persen.", "The result is 60 percent.")
    yield from appended(BOTH, "Capaiannya 12,5%.", "The result is 15.2%.")


_OPERATIVE = r"""(<p lang="id">{}[^\n]*</p>\n<p lang="en">[^\n]*?)\bshall\b(?! not)"""


@kind("shall-to-may", E, "parity-duty")
def _() -> Iterator[Mutation]:
    yield from template(_OPERATIVE.format(r"[^\n]*\bwajib\b"), r"\1may", "clauses")


@kind("operative-shall-to-may", W, "parity-duty-missing")
def _() -> Iterator[Mutation]:
    without_duty = r"(?:(?!\bwajib\b|\bdapat\b|berkewajiban)[^\n])*"
    yield from template(_OPERATIVE.format(without_duty), r"\1may", "clauses")


@kind("wajib-to-dapat", E, "parity-duty")
def _() -> Iterator[Mutation]:
    yield from template(r"\bwajib\b", "dapat", "clauses")


@kind("may-to-shall", E, "parity-duty")
def _() -> Iterator[Mutation]:
    yield from template(r"\bmay\b", "shall", "clauses")
    yield from template(r"(?<!hanya )\bdapat\b(?= (?:diperpanjang|memberi))", "wajib", "clauses")


_DENIED = "extinguish|be in default"
"""What Indonesian denies without a word of duty: "tidak menghapus", "tidak dinyatakan lalai"."""


@kind("shall-not-to-may", E, "parity-duty")
def _() -> Iterator[Mutation]:
    yield from template(rf"\bshall not\b(?! (?:{_DENIED}))", "may", "clauses")
    yield from template(rf"\bshall not\b(?! (?:{_DENIED}))", "shall", "clauses")
    yield from template(r"\bdilarang\b", "dapat", "clauses")
    yield from template(r"\bdilarang\b", "wajib", "clauses")


@kind("denial-to-duty", W, "parity-negation")
def _() -> Iterator[Mutation]:
    yield from template(rf"\bshall not\b(?= (?:{_DENIED}))", "may", "clauses")
    yield from template(rf"\bshall not\b(?= (?:{_DENIED}))", "shall", "clauses")
    yield from template(r"\btidak (?=menghapus|dinyatakan)", "", "clauses")


@kind("duty-differs-in-data", E, "parity-duty")
def _() -> Iterator[Mutation]:
    yield from appended(BOTH, "PARA PIHAK wajib melaporkannya.", "The PARTIES may report it.")
    yield from appended(BOTH, "PARA PIHAK dapat melaporkannya.", "The PARTIES shall report it.")
    yield added("PARA PIHAK dilarang membukanya.", "The PARTIES may disclose it.")


@kind("reference-in-one-language", E)
def _() -> Iterator[Mutation]:
    wrong = '{{ ref("force-majeure/notice") }}'
    yield from template(r'\{\{ ref\("(?!force-majeure/notice)[^)]*"\) \}\}', wrong, "clauses")


@kind("typed-reference-in-one-language", E)
def _() -> Iterator[Mutation]:
    for english in ("Article 6", "Article 5 paragraph (2)", "Article 5 paragraph (1) letter b"):
        yield added(
            "Sebagaimana dimaksud dalam Pasal 5 ayat (1) huruf a, PARA PIHAK bersepakat.",
            f"As referred to in {english}, the PARTIES agree.",
        )


@kind("paragraphs-exchanged-in-one-language", W)
def _() -> Iterator[Mutation]:
    for file, key in ((AGREEMENT, "commitments"), (AGREEMENT, "recitals"), (MINUTES, "discussion")):
        items = FILES[file][key]
        for index in range(len(items) - 1):

            def exchange(tree: Tree, key: str = key, index: int = index) -> None:
                one, other = tree[key][index]["text"], tree[key][index + 1]["text"]
                one["en"], other["en"] = other["en"], one["en"]

            yield data(file, exchange, f"{key}[{index}] and the next")


@kind("wrong-language-in-a-column", E)
def _() -> Iterator[Mutation]:
    for file in BOTH:
        for keys, said in pairs(FILES[file]):
            if len(said["id"].split()) >= 8 and keys[0] not in ("participants", "attendance"):
                yield put(file, (*keys, "en"), said["id"])
                yield put(file, (*keys, "id"), said["en"])


@kind("term-translated-otherwise", W)
def _() -> Iterator[Mutation]:
    yield from replaced((AGREEMENT, MINUTES), "victims", "perpetrators", ("en",))
    yield from replaced((AGREEMENT,), "Regency(?= have)", "City", ("en",))
    yield from template(r"Joint Agreement|Cooperation Agreement", "Mutual Contract", "clauses")


@kind("english-prevails", E, "language-clause")
def _() -> Iterator[Mutation]:
    yield from template("naskah dalam bahasa Indonesia", "naskah dalam Bahasa Inggris", "language")
    yield from template("the Indonesian text shall", "the English text shall", "language")
    yield article(
        "language",
        ("Yang berlaku adalah naskah dalam Bahasa Inggris.", "The English text shall prevail."),
    )


@kind("no-language-clause", E)
def _() -> Iterator[Mutation]:
    yield data(AGREEMENT, lambda t: t.update(articles={"leave_out": ["language"]}), "leave_out")
    yield article("language", ("Naskah ini dibuat dengan baik.", "This text is made with care."))
    yield from template(r'<li id="prevailing">.*?</li>', "", "language", flags=re.DOTALL)


# ---- parties ---------------------------------------------------------------------------


@kind("kesatu-and-kedua-exchanged", E)
def _() -> Iterator[Mutation]:
    for tag, first, second in (
        ("id", "PIHAK KESATU", "PIHAK KEDUA"),
        ("en", "FIRST PARTY", "SECOND PARTY"),
    ):
        name = f"labels/{tag}.yaml"
        text = (TEMPLATES / name).read_text("utf-8")
        text = text.replace(first, "@").replace(second, first).replace("@", second)
        yield Mutation(name, AGREEMENT, templates={name: text})
    yield added("PIHAK KEDUA wajib melapor.", "The FIRST PARTY shall report.")
    yield added("PIHAK KESATU wajib melapor.", "The SECOND PARTY shall report.")
    yield from template(r"labels\.en\.parties\[loop\.index0\]", "labels.en.parties[loop.revindex0]")
    yield from template(r"labels\.id\.parties\[loop\.index0\]", "labels.id.parties[loop.revindex0]")


@kind("pertama-for-kesatu", E)
def _() -> Iterator[Mutation]:
    yield label("id", "PIHAK KESATU", "PIHAK PERTAMA")
    yield added("PIHAK PERTAMA wajib melapor.", "The FIRST PARTY shall report.")
    yield article("funding", ("Ditanggung PIHAK PERTAMA.", "Borne by the FIRST PARTY."))


@kind("parties-in-another-order", E)
def _() -> Iterator[Mutation]:
    yield from template(
        r"\{% for side in parties %\}(?=\n<h1 id=\"party-)", "{% for side in parties|reverse %}"
    )


@kind("signatures-in-another-order", W)
def _() -> Iterator[Mutation]:
    yield from template(
        r"\{% for side in parties %\}(?=\n<section)",
        "{% for side in parties|reverse %}",
        "agreement",
    )


@kind("signatory-not-the-head", E)
def _() -> Iterator[Mutation]:
    for file in (NUNUKAN, TTU):
        for office, english in (
            ("Sekretaris Daerah", "Regional Secretary"),
            ("Kepala Dinas Sosial", "Head of the Social Affairs Office"),
            ("Wakil Bupati", "Vice Regent"),
        ):
            yield put(file, ("head", "office"), {"id": office, "en": english})


@kind("iom-as-a-party", E)
def _() -> Iterator[Mutation]:
    iom = "Organisasi Internasional untuk Migrasi (IOM)"
    for file in (NUNUKAN, TTU):
        name = {"id": iom, "en": "International Organization for Migration (IOM)"}
        yield put(file, ("government",), name)
    yield added(
        f"{iom} selanjutnya disebut PIHAK KETIGA.",
        "The International Organization for Migration (IOM), hereinafter the THIRD PARTY.",
    )


@kind("province-or-ministry-as-a-party", E)
def _() -> Iterator[Mutation]:
    yield put(NUNUKAN, ("region",), "65")
    yield put(TTU, ("region",), "53")
    name = {"id": "Kementerian Sosial", "en": "Ministry of Social Affairs"}
    yield put(TTU, ("government",), name)


@kind("party-twice", E)
def _() -> Iterator[Mutation]:
    yield put(AGREEMENT, ("parties",), ["nunukan", "nunukan"])


@kind("number-twice", W)
def _() -> Iterator[Mutation]:
    yield put(AGREEMENT, ("numbers",), ["100.3.7.1/1/2026", "100.3.7.1/1/2026"])


@kind("unknown-archive-code", W)
def _() -> Iterator[Mutation]:
    yield put(ADULT, ("number",), "999.9.9/12/DSP3A")
    yield later(numbers=["999.9.9/1", "998.9/2"])


# ---- law -------------------------------------------------------------------------------


@kind("law-of-a-later-day", E, "instruments")
def _() -> Iterator[Mutation]:
    for law in ("uu-27-2022", "uu-12-2022", "permendagri-22-2020"):
        yield data(AGREEMENT, partial(_of_2019, law=law), f"legal_basis {law}")
    for title in (
        "Permendagri 22/2020",
        "Peraturan Presiden Nomor 49 Tahun 2023",
        "Peraturan Menteri Dalam Negeri Nomor 1 Tahun 2023",
    ):
        yield from appended((REPORTED,), f"Sesuai dengan {title}.", f"In accordance with {title}.")


_BASIS_OF_2019 = ["uu-21-2007", "uu-23-2014", "pp-28-2018"]


def _of_2019(tree: Tree, law: str) -> None:
    tree.update(date="2019-09-25", legal_basis=[*_BASIS_OF_2019, law])


@kind("revoked-law", E, "instruments")
def _() -> Iterator[Mutation]:
    for title in (
        "Peraturan Menteri Dalam Negeri Nomor 22 Tahun 2009",
        "Permendagri 54/2009",
        "Peraturan Menteri Sosial Nomor 30 Tahun 2017",
    ):
        yield from appended((MINUTES,), f"Sesuai dengan {title}.", f"In accordance with {title}.")
        law = {
            "key": "old",
            "title": {"id": f"{title} tentang Contoh", "en": f"{title} on a Sample"},
        }
        basis = [*FILES[AGREEMENT]["legal_basis"], law]
        yield later(legal_basis=basis)


@kind("unknown-law", E)
def _() -> Iterator[Mutation]:
    for index, law in enumerate(FILES[AGREEMENT]["legal_basis"]):
        yield put(AGREEMENT, ("legal_basis", index), f"{law}0")


@kind("term-of-seven-years", E)
def _() -> Iterator[Mutation]:
    yield put(AGREEMENT, ("duration", "years"), "7")
    texts = (
        "Kesepakatan Bersama ini berlaku untuk jangka waktu 7 (tujuh) tahun sejak ditandatangani.",
        "This Joint Agreement is valid for a period of 7 (seven) years from its signature.",
    )
    yield article("duration", texts)
    texts = (
        "Kesepakatan Bersama ini berlaku untuk jangka waktu 72 (tujuh puluh dua) bulan.",
        "This Joint Agreement is valid for a period of 72 (seventy-two) months.",
    )
    yield article("duration", texts)
    yield from template(
        r'\{\{ duration\.years \}\} \(\{\{ duration\.years\|in_words\("id"\) \}\}\)',
        "7 (tujuh)",
    )


@kind("no-term", E)
def _() -> Iterator[Mutation]:
    yield without(AGREEMENT, ("duration", "years"))
    texts = (
        "Kesepakatan Bersama ini berlaku untuk jangka waktu yang tidak terbatas.",
        "This Joint Agreement is valid for an unlimited period.",
    )
    yield article("duration", texts)


@kind("court-clause", E, "disputes")
def _() -> Iterator[Mutation]:
    for court, english in (
        ("Pengadilan Negeri Nunukan", "the District Court of Nunukan"),
        ("Badan Arbitrase Nasional Indonesia", "arbitration"),
    ):
        yield article(
            "dispute-settlement",
            (
                f"Perselisihan diselesaikan secara musyawarah, lalu melalui {court}.",
                f"Disputes are settled by deliberation, and then by {english}.",
            ),
        )
        yield added(f"Sengketa diajukan ke {court}.", f"Disputes are brought before {english}.")
        yield from template("kepada Menteri Dalam Negeri", f"kepada {court}", "dispute")


@kind("no-minister", E, "disputes")
def _() -> Iterator[Mutation]:
    texts = "Perselisihan diselesaikan secara musyawarah.", "Disputes are settled by deliberation."
    yield article("dispute-settlement", texts)
    asked = "PIHAK yang berselisih, sendiri-sendiri atau bersama-sama, menyampaikan permohonan penyelesaian perselisihan kepada "
    yield from template(f"{asked}Menteri Dalam Negeri", f"{asked}Gubernur", "dispute")


@kind("article-missing", E)
def _() -> Iterator[Mutation]:
    for key, rule in TYPES["kesepakatan-bersama"].articles.items():
        if rule != OPTIONAL and key != "language":
            yield from template(
                r"\{% for entry in plan %\}", f"{{% for entry in plan if entry.key != '{key}' %}}"
            )
            yield put(AGREEMENT, ("articles",), {"leave_out": [key]})


@kind("part-missing", E)
def _() -> Iterator[Mutation]:
    for block in ("heading", "opening", "recitals", "signatures"):
        yield from template(
            rf"\{{% block {block} %\}}.*?\{{% endblock %\}}", "", "agreement", flags=re.DOTALL
        )


@kind("originals-wrong", E)
def _() -> Iterator[Mutation]:
    for number in ("1", "3", "7"):
        yield put(AGREEMENT, ("originals",), number)


@kind("garuda-for-a-regional-emblem", W, "emblem")
def _() -> Iterator[Mutation]:
    yield from template(r'<header class="agreement">.*?</header>', "", "agreement", flags=re.DOTALL)


@kind("costs-without-a-budget", W, "funding")
def _() -> Iterator[Mutation]:
    yield article(
        "funding",
        ("PIHAK KESATU menanggung biaya pemulangan.", "The FIRST PARTY bears the costs of return."),
    )


@kind("commitment-missing", W, "commitments", "input")
def _() -> Iterator[Mutation]:
    for index, _ in enumerate(FILES[AGREEMENT]["commitments"]):
        yield without(AGREEMENT, ("commitments", index))


@kind("commitment-twice", W, "commitments")
def _() -> Iterator[Mutation]:
    commitments = FILES[AGREEMENT]["commitments"]
    for index, each in enumerate(commitments):
        again = [*commitments, {**each, "key": f"again-{index}"}]
        yield put(AGREEMENT, ("commitments",), again)


@kind("placeholder", E, "placeholder")
def _() -> Iterator[Mutation]:
    for mark in ("XXX", "[…]", "......", "[isi di sini]"):
        yield from appended(BOTH, f"Yaitu {mark}.", f"Namely {mark}.")


# ---- referrals and minutes -------------------------------------------------------------


@kind("consent-wrong", E)
def _() -> Iterator[Mutation]:
    yield put(CHILD, ("sealed", "consent", "by"), "self")
    yield without(CHILD, ("sealed", "consent", "reason"))
    for file in LETTERS:
        for key in ("date", "shared_with", "decision", "withdrawal_explained"):
            yield without(file, ("sealed", "consent", key))
        yield put(file, ("sealed", "consent", "shared_with"), [])


@kind("consent-after-the-letter", E, "consent")
def _() -> Iterator[Mutation]:
    for file in LETTERS:
        yield put(file, ("sealed", "consent", "date"), "2026-12-01")


@kind("child-not-told", E)
def _() -> Iterator[Mutation]:
    yield without(CHILD, ("sealed", "child"))
    yield put(ADULT, ("sealed", "identity", "birth_date"), "2012-01-01")


@kind("classification-too-low", E)
def _() -> Iterator[Mutation]:
    for file in LETTERS:
        for low in ("terbatas", "biasa"):
            yield put(file, ("classification",), low)
        yield without(file, ("distribution",))


@kind("answer-due-too-late", W, "response-deadline")
def _() -> Iterator[Mutation]:
    yield put(ADULT, ("response_due",), "2026-03-10")
    yield put(CHILD, ("response_due",), "2026-05-06")


@kind("answer-due-missing", E)
def _() -> Iterator[Mutation]:
    for file in LETTERS:
        yield without(file, ("response_due",))
        yield put(file, ("response_due",), "2025-01-01")


@kind("journey-without-handover", W)
def _() -> Iterator[Mutation]:
    yield put(ADULT, ("sealed", "travel", "handovers"), [])
    yield without(ADULT, ("sealed", "travel", "handovers"))
    yield without(ADULT, ("sealed", "travel"))


@kind("invitation-after-the-meeting", W, "minutes-fields")
def _() -> Iterator[Mutation]:
    yield put(MINUTES, ("invitation", "date"), "2026-11-11")
    yield put(MINUTES, ("invitation", "date"), "2026-12-02")


# ---- other letters and records ---------------------------------------------------------


@kind("invitation-to-a-meeting-that-is-over", W, "letter-fields")
def _() -> Iterator[Mutation]:
    yield put(INVITATION, ("meeting", "date"), "2026-10-30")
    yield put(INVITATION, ("date",), "2026-11-11")


@kind("open-letter-about-a-case", E, "classification")
def _() -> Iterator[Mutation]:
    yield put(SLIP, ("classification",), "biasa")
    yield put(INVITATION, ("notes",), ["Kasus NNK-TPPO-2026-0001 dibahas."])
    yield put(OFFER, ("terms", "funding"), ["Sebagaimana kasus NNK-TPPO-2026-0001."])


@kind("record-of-a-handover-wrong", E)
def _() -> Iterator[Mutation]:
    yield put(HANDOVER, ("classification",), "terbatas")
    yield put(HANDOVER, ("date",), "2026-03-01")
    yield put(HANDOVER, ("receiver", "office"), "nunukan/dsp3a")
    yield put(HANDOVER, ("originals",), "1")
    yield put(HANDOVER, ("sealed",), {"identity": {"name": "Contoh Rekaan"}})


@kind("record-of-others-than-were-referred", E, "handed-over")
def _() -> Iterator[Mutation]:
    yield put(HANDOVER, ("persons",), "2")
    yield put(HANDOVER, ("referral", "date"), "2026-03-01")


@kind("referral-of-more-than-one-person", E)
def _() -> Iterator[Mutation]:
    yield put(ADULT, ("persons",), "2")
    yield put(CHILD, ("persons",), "3")


@kind("list-that-nobody-can-sign", E)
def _() -> Iterator[Mutation]:
    yield without(ATTENDANCE, ("minutes",))
    yield put(ATTENDANCE, ("minutes",), "2026-11-12")


@kind("terms-without-a-part", W, "letter-fields")
def _() -> Iterator[Mutation]:
    yield from template(r'"[A-H]\. [A-Z][^"]+"', '"Bagian"', "offer-terms", OFFER)


@kind("letter-without-a-field", W, "letter-fields")
def _() -> Iterator[Mutation]:
    yield from template(
        r"<dd lang.*letter\.meeting\.(?:start|venue).*</dd>", "<dd>–</dd>", "invitation", INVITATION
    )
    yield from template(r"Diterima tanggal|Penerima", "–", "transmittal", SLIP)


@kind("unknown-key", E)
def _() -> Iterator[Mutation]:
    for file in (NUNUKAN, TTU, *RECORDS):
        for key in list(FILES[file])[1:]:

            def misspell(tree: Tree, key: str = key) -> None:
                tree[f"{key}x"] = tree.pop(key)

            yield data(file, misspell, key)


# ---- running ---------------------------------------------------------------------------


class Bench:
    """A copy of the examples in which mistakes are made and undone."""

    def __init__(self, folder: Path) -> None:
        self.data, self.own = folder / "agreements", folder / "own"
        shutil.copytree(AGREEMENTS, self.data)
        self._as_they_are = {file: written(tree) for file, tree in FILES.items()}
        self._restore(FILES)
        self._packaged = self._compositor((TEMPLATES,))

    def check(self, mutation: Mutation, rules: Collection[str] = ()) -> list[Problem]:
        """Return what *rules*, or all, find in the paper of *mutation*; each finding stands on a line."""
        for file, tree in mutation.data.items():
            (self.data / file).write_text(written(tree), "utf-8")
        for name, text in mutation.templates.items():
            (self.own / name).parent.mkdir(parents=True, exist_ok=True)
            (self.own / name).write_text(text, "utf-8")
        try:
            with applying(rules):
                problems = self._problems(mutation)
            for each in problems:
                self._stands(each)
            return problems
        finally:
            self._restore(mutation.data)
            shutil.rmtree(self.own, ignore_errors=True)

    def _problems(self, mutation: Mutation) -> list[Problem]:
        try:
            if not mutation.templates:
                return self._packaged(mutation.paper)
            inputs.refresh()
            return self._compositor((self.own, TEMPLATES))(mutation.paper)
        except InputError as error:
            return list(error.problems)

    def _compositor(self, folders: tuple[Path, ...]) -> Callable[[str], list[Problem]]:
        """Return what checks a paper; templates are compiled once, and not anew for each mistake."""
        labels, desk = read_labels(folders), Desk(Edition(), folders)

        def problems(name: str) -> list[Problem]:
            folder = Folder(self.data)
            found: list[Problem] = []
            paper = folder.read(self.data / name)
            assert not isinstance(paper, Party)
            for spec in desk.specs(paper):
                _spec, document = desk.composed(spec, paper, folder)
                found += checks.apply_rules(Case(paper, document, labels, folder, folders))
            return found

        return problems

    def _stands(self, problem: Problem) -> None:
        file, line = problem.source.file, problem.source.line
        inside = file.removeprefix("templates/")
        places = (Path(file), self.own / inside, TEMPLATES / inside)
        path = next(place for place in places if place.is_file())
        assert 0 <= line <= path.read_text("utf-8").count("\n") + 1, problem

    def _restore(self, files: Iterable[str]) -> None:
        for file in files:
            (self.data / file).write_text(self._as_they_are[file], "utf-8")


def is_caught(kind: Kind, problems: Iterable[Problem]) -> bool:
    """Return whether *problems* hold what is due for *kind*."""
    return any(
        (each.level is Level.ERROR or kind.level is Level.WARNING)
        and (not kind.rules or each.rule in kind.rules)
        for each in problems
    )


@dataclass
class Score:
    """How many mutations of a kind were made and caught."""

    kind: Kind
    possible: int
    made: int = 0
    missed: list[str] = field(default_factory=list)
    found_by: dict[str, int] = field(default_factory=lambda: defaultdict(int))

    def __str__(self) -> str:
        caught = self.made - len(self.missed)
        rules = ", ".join(sorted(self.found_by, key=self.found_by.__getitem__, reverse=True)[:3])
        sampled = f" of {self.possible}" if self.possible > self.made else ""
        line = f"{self.kind.name:40} {self.kind.level:8} {caught:3}/{self.made}{sampled} {rules}"
        return "\n".join([line, *(f"    missed: {where}" for where in self.missed)])


def scores(names: Iterable[str] = (), most: int = MOST) -> Iterator[Score]:
    """Yield the score of each kind, or of those named; *most* 0 tries every place."""
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(Path(folder))
        for kind in [KINDS[name] for name in names] or KINDS.values():
            mutations, possible = kind.chosen(most)
            score = Score(kind, possible)
            for mutation in mutations:
                problems = bench.check(mutation, kind.rules)
                score.made += 1
                for rule in {each.rule for each in problems}:
                    score.found_by[rule] += 1
                if not is_caught(kind, problems):
                    score.missed.append(mutation.where)
            yield score


def main(names: list[str]) -> None:
    made = missed = 0
    most = 0 if "--all" in names else MOST
    for score in scores([name for name in names if name != "--all"], most):
        print(score)  # noqa: T201 - a script
        made += score.made
        missed += len(score.missed)
    print(f"{made - missed} of {made} caught ({(made - missed) / made:.1%})")  # noqa: T201


if __name__ == "__main__":
    main(sys.argv[1:])
