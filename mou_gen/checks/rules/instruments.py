"""A document may cite only law in force on its date.

A draft based on an old document keeps the laws of its time: a regulation that has since been
revoked, or one that was issued after the date of the document. The rule finds laws by key
(`legal_basis`) and in any text, in full or in short, in both languages.
`templates/law/instruments.csv` lists from when until when each law is in force; a regency extends
it in its own `instruments.yaml`. For a law that is not in the table, the rule compares the year.
`templates/law/subjects.csv` tells what the articles of Permendagri 22/2020 and some articles of UU 21/2007, UU 12/2022 and
UU 27/2022 are about; a regency extends it in its own `subjects.csv`. An article that is cited for what another one says is a
warning.

Passes: `permendagri-22-2020` in an agreement of 2026; `menggantikan Permendagri 22/2009`;
        `yang telah dicabut dengan UU 23/2014`; `Kesepakatan Bersama berlaku paling lama 5 (lima) tahun menurut Pasal 9
        ayat (3) Permendagri 22/2020`.
Fails:  `Permendagri 22/2009` or `UU 32/2004` in an agreement of 2026; `Peraturan Menteri Dalam
        Negeri Nomor 22 Tahun 2020` in an agreement of 25 September 2019; `PP 38/2007`, which
        implemented a law that was revoked; `UU 23/2014 ..., terakhir dengan UU 9/2015` in an
        agreement of 2026; `Pasal 9 ayat (4) Permendagri 22/2020`, whose article 9 has three paragraphs, and
        `Pasal 27 huruf k`, which ends with letter h; `kode klasifikasi menurut Permendagri 78/2012`, whose article 8 on
        them was revoked; with a warning, that same sentence with `Pasal 10 ayat (3)`, which is on the number of originals, and
        `Penawaran Sinergi ini disampaikan sesuai dengan Pasal 8 ayat (2) Permendagri 22/2020`, and among regions a semester
        report under `Pasal 39`, which is on third parties; with a warning too,
        `key: uu-36-2009` with the title `Kesehatan` in a `legal_basis` of 2024, and `paling lambat 14 (empat belas) hari sejak
        permintaan diajukan, sesuai dengan Pasal 52 Undang-Undang Nomor 21 Tahun 2007`, which allows seven days, also as
        `memberikan pelayanan kepada korban paling lambat 14 (empat belas) hari sejak permintaan diajukan` in an agreement with that law
        in its `legal_basis`.
Not seen: the end of a law that is not in the table; the amendment or annulment of a single article;
        a missing amendment, where a text cites a law by its number alone; what an article is cited for in other words than those of
        the list, in a sentence on several subjects or with several articles or laws, or where the list does not say what the
        cited article is about. The list holds as of the date of the text that was read: a later amendment may move a subject.
Source: the final articles of the laws themselves, such as UU 23/2014, article 409, PP 28/2018,
        article 51, Permendagri 22/2020, article 63, Permendagri 1/2023, article 70, and Permensos
        8/2023, article 33; UU 12/2011, Lampiran II, for what a legal basis may cite (read in full).
        Dates that the table marks `verified: no` were not verified; a finding about them is a
        warning.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from itertools import pairwise

from mou_gen.checks.case import Case
from mou_gen.checks.laws.cited_laws import CitationRole, CitedArticle, CitedLaw, cited_laws
from mou_gen.checks.laws.cited_limits import beyond_limits, beyond_unnamed_limits
from mou_gen.checks.laws.cited_subjects import wrong_article
from mou_gen.checks.laws.keyed_laws import keyed_laws
from mou_gen.checks.named_agreements import agreements_told
from mou_gen.checks.wording import Wording, texts
from mou_gen.data.values import Unknown
from mou_gen.errors import Level, Problem
from mou_gen.kinds.record import Record
from mou_gen.language.facts import Fact, FactKind
from mou_gen.library.agreement_types import REGION
from mou_gen.library.law import Instrument, LastArticle, Law, LongestTime, Provided, read_law
from mou_gen.messages import _, _n, either, language
from mou_gen.startup.expressions import expression

ID = "instruments"
LEVEL = Level.ERROR
SOURCE = (
    "Permendagri 22/2020, article 63; Permendagri 1/2023, article 70; Permensos 8/2023, article 33"
)
SURE = True
ATURAN = """Dokumen hanya boleh mengutip peraturan yang berlaku pada tanggalnya.

Draf yang disusun dari dokumen lama membawa peraturan dari masanya: peraturan yang sudah dicabut,
atau yang terbit setelah tanggal dokumen. Peraturan dikenali dari kuncinya (`legal_basis`) dan dalam
setiap teks, lengkap atau singkat, dalam kedua bahasa. Masa berlakunya tercantum dalam
`templates/law/instruments.csv`, yang dapat ditambah oleh daerah dalam `instruments.yaml` miliknya;
untuk peraturan di luar daftar itu, tahunnya yang dibandingkan. `templates/law/subjects.csv` memuat apa yang diatur dalam
pasal-pasal Permendagri 22/2020 dan beberapa pasal UU 21/2007, UU 12/2022, dan UU 27/2022; daerah dapat menambahnya dalam
`subjects.csv` miliknya. Pasal yang dikutip untuk hal yang diatur dalam pasal lain menimbulkan peringatan.

Lulus:  `permendagri-22-2020` dalam kesepakatan tahun 2026; `menggantikan Permendagri 22/2009`;
        `yang telah dicabut dengan UU 23/2014`; `Kesepakatan Bersama berlaku paling lama 5 (lima) tahun menurut Pasal 9
        ayat (3) Permendagri 22/2020`.
Gagal:  `Permendagri 22/2009` atau `UU 32/2004` dalam kesepakatan tahun 2026; `Peraturan Menteri Dalam
        Negeri Nomor 22 Tahun 2020` dalam kesepakatan tertanggal 25 September 2019; `PP 38/2007`, yang
        melaksanakan undang-undang yang sudah dicabut; `UU 23/2014 ..., terakhir dengan UU 9/2015` dalam
        kesepakatan tahun 2026; `Pasal 9 ayat (4) Permendagri 22/2020`, yang Pasal 9-nya terdiri atas tiga ayat, dan
        `Pasal 27 huruf k`, yang berakhir dengan huruf h; `kode klasifikasi menurut Permendagri 78/2012`, yang Pasal 8-nya
        tentang kode itu sudah dicabut; dengan peringatan, kalimat itu juga dengan `Pasal 10 ayat (3)`, yang mengatur jumlah
        naskah asli, dan `Penawaran Sinergi ini disampaikan sesuai dengan Pasal 8 ayat (2) Permendagri 22/2020`, serta laporan
        semester antardaerah menurut `Pasal 39`, yang mengatur kerja sama dengan Pihak Ketiga; dengan peringatan
        pula, `key: uu-36-2009` dengan judul `Kesehatan` dalam `legal_basis` tahun 2024, dan `paling lambat 14 (empat belas) hari sejak
        permintaan diajukan, sesuai dengan Pasal 52 Undang-Undang Nomor 21 Tahun 2007`, yang memberi waktu tujuh hari, juga sebagai
        `memberikan pelayanan kepada korban paling lambat 14 (empat belas) hari sejak permintaan diajukan` dalam kesepakatan dengan
        undang-undang itu dalam `legal_basis`.
Tidak terlihat: berakhirnya peraturan di luar daftar; pasal yang diubah atau dibatalkan tersendiri;
        perubahan yang tidak disebut, jika teks menyebut nomor peraturannya saja; hal yang disebut dengan kata lain daripada kata
        dalam daftar, dalam kalimat tentang beberapa hal atau dengan beberapa pasal atau peraturan, atau jika daftar tidak memuat
        isi pasal yang dikutip. Daftar itu berlaku menurut tanggal teks yang dibaca: perubahan kemudian dapat memindahkan suatu hal.
Sumber: ketentuan penutup peraturan itu sendiri, antara lain UU 23/2014, Pasal 409, PP 28/2018, Pasal 51,
        Permendagri 22/2020, Pasal 63, Permendagri 1/2023, Pasal 70, dan Permensos 8/2023, Pasal 33; UU
        12/2011, Lampiran II, tentang dasar hukum (dibaca lengkap). Tanggal yang ditandai `verified: no`
        belum diverifikasi; temuannya berupa peringatan.
"""

_CHAIN = 400
"""Characters within which a text names what amended a law."""
_OMNIBUS = "uu-11-2020"
"""After it, ministries went on to cite the amendments before it (Permendagri 83/2022)."""


def check(case: Case) -> Iterator[Problem]:
    """Yield each law that is not in force on the date of the document."""
    date = case.record.date
    if isinstance(date, Unknown):
        return
    law, among_regions = read_law(tuple(case.templates)), _is_among_regions(case.record)
    basis = _basis(case.record)
    yield from _keyed(case, law, date)
    for said in texts(case):
        cited = list(cited_laws(said.text, law.kinds))
        for each in cited:
            name = said.quoted(said.text[each.start : each.end])
            faults = [*_faults(each, name, law, date), *_meant(each, said.text, name, law, date)]
            if not faults:
                yield from _another(said, each, cited, law, among_regions)
            for message, hint, sure in faults:
                level = LEVEL if sure else Level.WARNING
                told = hint if sure else _("{hint}; this has not been verified", hint=hint)
                yield Problem(said.place(each.start, each.end), message, told, ID, level)
        yield from _too_late(said, cited, law)
        if basis and not cited and not said.is_sealed:
            yield from _later_than_basis(said, law, basis)
        for each, message, hint in (*_stale_chains(cited, law, date), *_no_amendments(cited, law)):
            yield Problem(said.place(each.start, each.end), message, hint, ID, Level.WARNING)


def _keyed(case: Case, law: Law, date: dt.date) -> Iterator[Problem]:
    """Yield each law of the legal basis that is named by its key alone, and was not law on *date*."""
    for each in keyed_laws(case, law.kinds):
        name = f"`{each.key}`"
        for message, hint, _sure in _faults(each.law, name, law, date) if each.is_bare else ():
            yield Problem(each.key.origin.source, message, hint, ID, Level.WARNING)


def _faults(cited: CitedLaw, name: str, law: Law, date: dt.date) -> Iterator[tuple[str, str, bool]]:
    """Yield what is wrong with the law of that *name*, what to do, and whether that is sure."""
    known = law.instruments.get(cited.key)
    if cited.role is CitationRole.TOLD:
        return
    if late := _late(cited, known, name, date):
        yield late
    elif known and cited.role is CitationRole.BASIS:
        yield from _gone(known, name, law, date)
    if known:
        for article in cited.articles:
            yield from _no_article(article.number, known, name, date)
            yield from _no_paragraph(article, known.last, name)
            yield from _no_letter(article, known.last, name)


def _no_article(
    number: str, known: Instrument, name: str, date: dt.date
) -> Iterator[tuple[str, str, bool]]:
    """Yield that the law has no article of this *number*, or none any more."""
    if known.last and int(number) > int(known.last.number):
        message = _("{law} ends with article {last}", law=name, last=known.last.number)
        yield message, _("look up the article that is meant"), known.last.verified == "yes"
    if (provision := known.articles.get(number)) and date >= provision.until:
        message = _(
            "{law} has had no article {article} since {day}",
            law=name,
            article=number,
            day=_figures(provision.until),
        )
        hint = _instead(provision.replaced_by, provision.article)
        yield message, hint, provision.verified == "yes"


_SENTENCE = expression(r"[.;]\s")


def _meant(
    cited: CitedLaw, text: str, name: str, law: Law, date: dt.date
) -> Iterator[tuple[str, str, bool]]:
    """Yield an article that the law has no more, where the sentence of the law names what it was about."""
    known = law.instruments.get(cited.key)
    if known is None or cited.articles or cited.role is not CitationRole.BASIS:
        return
    before = _SENTENCE.split(text[: cited.start])[-1].casefold()
    for number, provision in known.articles.items():
        if any(words.casefold() in before for words in provision.about):
            yield from _no_article(number, known, name, date)


def _is_among_regions(record: Record) -> bool:
    """Return whether *record* is about agreements to which none but regions may be parties."""
    rows = [each.row for each in agreements_told(record)]
    return bool(rows) and all(row.first == row.others == (REGION,) for row in rows)


def _another(
    said: Wording, cited: CitedLaw, others: Sequence[CitedLaw], law: Law, among_regions: bool
) -> Iterator[Problem]:
    """Yield an article that is cited for what another article of that law says."""
    subjects = law.subjects.get(cited.key, ())
    wrong = wrong_article(cited, others, said.text, subjects, among_regions=among_regions)
    if wrong is None:
        return
    spoken = language()
    message = _(
        "`{cited}` of {law} is about {about}; {subject} is in {articles}",
        cited=_article_name(wrong.place, said.language),
        law=law.short(cited.key),
        about=wrong.about.name(spoken),
        subject=wrong.meant.name(spoken),
        articles=either(_article_name(each, said.language) for each in wrong.meant.places),
    )
    hint = _("read both, and cite the article that says it")
    if not wrong.meant.sure or not wrong.about.sure:
        hint = _("{hint}; this has not been verified", hint=hint)
    place = said.place(wrong.article.start, wrong.article.end)
    yield Problem(place, message, hint, ID, Level.WARNING)


def _too_late(said: Wording, cited: Sequence[CitedLaw], law: Law) -> Iterator[Problem]:
    """Yield each time that is longer than the article allows which is cited for it."""
    for each, span, most in beyond_limits(
        said.text, cited, said.facts(FactKind.DURATION) if cited else (), law
    ):
        yield _beyond(said, span, law.short(each.key), each.articles[0].number, most)


def _basis(record: Record) -> frozenset[str]:
    """Return the keys of the laws on which the agreements of *record* rest."""
    return frozenset(
        str(each)
        for agreement in agreements_told(record)
        for each in agreement.legal_basis
        if isinstance(each, str)
    )


def _later_than_basis(said: Wording, law: Law, basis: frozenset[str]) -> Iterator[Problem]:
    """Yield each time in which something is given later than the *law* allows on which it rests."""
    spans = said.facts(FactKind.DURATION)
    for key, number, span, most in beyond_unnamed_limits(said.text, spans, law, basis):
        yield _beyond(said, span, law.short(key), number, most)


def _beyond(said: Wording, span: Fact, law: str, article: str, most: LongestTime) -> Problem:
    message = _n(
        "{time}: article {article} of {law} allows {n} day",
        "{time}: article {article} of {law} allows {n} days",
        int(most.days),
        time=said.quoted(span.text),
        article=article,
        law=law,
    )
    hint = _("write the time that the article gives, or less")
    if span.value[0] < int(most.days) and span.value[1] != "month":
        hint = _("write the time that the article gives")
    if most.verified != "yes":
        hint = _("{hint}; this has not been verified", hint=hint)
    return Problem(said.place(span.start, span.end), message, hint, ID, Level.WARNING)


def _article_name(place: Provided, language: str) -> str:
    """Return how a text in *language* calls the article or paragraph at *place*."""
    article, paragraph = {"en": _ENGLISH}.get(language, _INDONESIAN)
    name = f"{article} {place.article}"
    return name if place.paragraph is None else f"{name} {paragraph} ({place.paragraph})"


_INDONESIAN = ("Pasal", "ayat")
_ENGLISH = ("Article", "paragraph")


def _no_paragraph(
    article: CitedArticle, last: LastArticle | None, name: str
) -> Iterator[tuple[str, str, bool]]:
    """Yield that the *article* of the law has fewer paragraphs than the one that is cited."""
    count = last.paragraphs_of(article.number) if last else None
    if last is None or count is None or max(article.paragraphs, default=0) <= count:
        return
    if count:
        message = _n(
            "article {article} of {law} has {n} paragraph",
            "article {article} of {law} has {n} paragraphs",
            count,
            article=article.number,
            law=name,
        )
        hint = _("look up the paragraph that is meant")
    else:
        message = _(
            "article {article} of {law} is not divided into paragraphs",
            article=article.number,
            law=name,
        )
        hint = _("refer to the article as a whole")
    yield message, hint, last.verified == "yes"


def _no_letter(
    article: CitedArticle, last: LastArticle | None, name: str
) -> Iterator[tuple[str, str, bool]]:
    """Yield that the *article* of the law, or its paragraph, has fewer letters than the one that is cited."""
    end = last.last_letter_of(article.number, article.paragraphs) if last else None
    if last is None or end is None or max(article.letters, default="").lower() <= end:
        return
    message = (
        _(
            "article {article} of {law} ends with letter {end}",
            article=article.number,
            law=name,
            end=end,
        )
        if end
        else _("article {article} of {law} has no letters there", article=article.number, law=name)
    )
    yield message, _("look up the letter that is meant"), last.verified == "yes"


def _late(
    cited: CitedLaw, known: Instrument | None, name: str, date: dt.date
) -> tuple[str, str, bool] | None:
    then = _("cite the law in force on that date")
    if cited.year > date.year:
        message = _("{law} is later than this document of {day}", law=name, day=_figures(date))
        return message, then, True
    if known and known.since and date < known.since:
        message = _(
            "{law} is in force from {since}, after this document of {day}",
            law=name,
            since=_figures(known.since),
            day=_figures(date),
        )
        return message, then, known.sure
    return None


def _gone(known: Instrument, name: str, law: Law, date: dt.date) -> Iterator[tuple[str, str, bool]]:
    """Yield that the law was revoked, or the one that it carries out."""
    carried = law.instruments.get(known.carries_out)
    if known.until and date >= known.until:
        message = _("{law} was revoked on {day}", law=name, day=_figures(known.until))
        if not known.sure:  # of its successor perhaps only the year is known
            message = _("{law} had been revoked by {day}", law=name, day=_figures(known.until))
        yield message, _instead(known.replaced_by), known.sure
    elif carried and carried.until and date >= carried.until:
        message = _(
            "{law} carries out {parent}, which was revoked on {day}",
            law=name,
            parent=law.short(carried.key),
            day=_figures(carried.until),
        )
        hint = _(
            "{instead}; whether it still applies has not been verified",
            instead=_instead(carried.replaced_by),
        )
        yield message, hint, False


def _stale_chains(
    cited: Sequence[CitedLaw], law: Law, date: dt.date
) -> Iterator[tuple[CitedLaw, str, str]]:
    """Yield each amendment that is cited as the last one and was not on *date*."""
    for parent, named in pairwise(cited):
        near = named.start - parent.end < _CHAIN and named.role is CitationRole.AMENDING
        later = [each for each in law.amendments(parent.key, date) if each.sure]
        keys = [each.key for each in later]
        if near and named.key in keys[:-1] and keys[-1] != _OMNIBUS:
            message = _(
                "{law} was amended again, by {last}",
                law=law.short(parent.key),
                last=law.short(keys[-1]),
            )
            yield named, message, _("name the last amendment of that day")


def _no_amendments(cited: Sequence[CitedLaw], law: Law) -> Iterator[tuple[CitedLaw, str, str]]:
    """Yield each law that is cited as an amendment and is none, but for its number or its year."""
    for parent, named in pairwise(cited):
        near = named.start - parent.end < _CHAIN and named.role is CitationRole.AMENDING
        known = [each for each in law.amendments(parent.key, None) if each.kind == named.kind]
        alike = [each for each in known if named.number == each.number or named.year == each.year]
        if near and alike and named.key not in {each.key for each in known}:
            message = _("{law} was not amended by this law", law=law.short(parent.key))
            hint = _("write {laws}", laws=either(law.short(each.key) for each in alike))
            yield named, message, hint


def _figures(day: dt.date) -> str:
    return f"{day:%d-%m-%Y}"


def _instead(law: str | None, article: str | None = None) -> str:
    if law and article:
        return _("cite article {article} of {law}", article=article, law=law)
    return _("cite {law}", law=law) if law else _("cite the law that replaced it")
