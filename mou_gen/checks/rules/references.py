"""What a reference points to exists: the article, its paragraph, its letter.

A typed reference does not change when an article is added or left out, and old text brings its own
numbers. The rule checks references to the agreement itself in all its texts, and in other documents
those to "Pasal ... Kesepakatan Bersama", and "Pasal ... Perjanjian Kerja Sama" where only one can be
meant; it also finds where an agreement calls itself by the name of
another instrument. An article with one paragraph has no ayat (1):
refer to the article as a whole. References that templates set with `ref` are always correct.

Passes: `Pasal 4 ayat (3)` where article 4 has three paragraphs; `Pasal 363 Undang-Undang Nomor 23
        Tahun 2014`.
Fails:  `Pasal 27` in an agreement of thirteen articles; `Pasal 4 ayat (9)`; `Pasal 2 huruf k`;
        `Pasal 2 ayat (1)` where article 2 has no ayat; `ayat (3)` in ayat (3) itself, and in an article of two that an addendum adds; `Kesepakatan
        Bersama ini` in a Perjanjian Kerja Sama, or there `akhir masa Kesepakatan Bersama` under a Nota Kesepahaman, `Keputusan ini` in an agreement; with a warning, `Lampiran III surat ini` or `tercantum
        dalam Lampiran III` in an invitation with one attachment, `Lampiran IV Perjanjian ini` where no Lampiran III
        is named, `Lampiran II Adendum ini`, or in a report `Lampiran II Kesepakatan Bersama` where that names no annex;
        `hak PIHAK KESATU sebagaimana dimaksud dalam Pasal 5 ayat (3)`, where PIHAK KEDUA has that right;
        `Nota Kesepahaman tanggal 21 Mei 2024` in minutes, where the Kesepakatan Bersama has that day; `komitmen ketujuh` of six; `komitmen ketiga
        Kesepakatan Bersama tentang sistem rujukan`, which is the second;
        `jangka waktu sebagaimana dimaksud dalam Pasal 7`, which is on funding; `Pasal 9 Pengakhiran ini`, which has four;
        `laporan sebagaimana dimaksud pada ayat (3)`, where only ayat (1) of that article is on a report; `keterlambatan
        pembayaran sebagaimana dimaksud pada ayat (2)`, by which a fee is reviewed every year, and paid by ayat (1); `angka 4 agenda rapat`
        in minutes with an agenda of three items;
        `Adendum Kedua` in a record of deliberation, beside a single addendum; `komitmen ketiga`, from which a Perjanjian Kerja Sama is made that carries out the second;
        `kuorum sebagaimana dimaksud pada ayat (1)` where paragraph (2) says how many must be present; `tidak memenuhi kewajiban
        sebagaimana dimaksud pada ayat (1)`, by which a scholarship ends, where (2) alone has somebody work;
        `beras yang tidak memenuhi ketentuan sebagaimana dimaksud pada ayat (2)`, which tells only the days of delivery, a `nilai` or
        `jangka waktu` of a paragraph without one; `tiga perempat dari sasaran sebagaimana dimaksud pada ayat (1) huruf d, yaitu 67,5
        persen`, where letter a has the 90%; `mengusulkan pengakhiran ... sesuai dengan Pasal 11`, on force majeure;
        `ganti rugi sebagaimana dimaksud pada ayat (1)`, by which nothing is made good, and `jumlah angkatan setiap PIHAK sebagaimana
        dimaksud dalam Pasal 5 ayat (3)`, which names no party; `Kerja Sama Daerah dengan Pihak Ketiga ini` in the offer of a Sinergi;
        `Pasal 5 Perjanjian Kerja Sama mewajibkan penyampaiannya paling lambat 30 (tiga puluh) menit` in an application, where Pasal 6
        gives that time since an addendum;
        `tenggat sebagaimana dimaksud pada ayat (1) huruf a`, where letters b and c give the times; `pertimbangan sebagaimana dimaksud dalam
        huruf f` among recitals 1 to 3;
        `kelembapan di luar batas sebagaimana dimaksud pada ayat (1) huruf c`, which is on guards; `batas waktu menurut Pasal 7 ayat
        (1)`, on the hours of lamps, where another article sets it; `membayar harga air sebagaimana dimaksud dalam Pasal 10`, on
        sanctions, where Pasal 9 sets the price; `setelah memberitahukannya sebagaimana dimaksud pada ayat (3)`, where ayat (4) alone
        has somebody notified; `besaran sebagaimana dimaksud dalam Pasal 9`, which gives no amount.
Not seen: an article that exists but is not the one that is meant, unless the words for what it is about, or the
        figure that it is said to give, stand elsewhere; annexes that an office attaches and no text names, or of
        an agreement that has unnumbered ones too; a party in other words than `hak`, `kewajiban` or `ditanggung`; articles of laws; from another document, the paragraphs and letters of an
        agreement that several addenda changed.
Source: house rule; what is referred to must exist for the clause to bind.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from mou_gen.checks import parts
from mou_gen.checks.agreement_articles import (
    OF_ADDENDUM,
    ArticleParts,
    added_articles,
    agreement_of_reference,
    amended_parts,
    article_number,
    articles_by_number,
    articles_of_addendum,
    count_of_articles,
    may_be_divided_anew,
    own_quoted_articles,
    parts_by_article,
)
from mou_gen.checks.case import Case
from mou_gen.checks.packaged_places import is_packaged
from mou_gen.checks.references.absent_addenda import absent_addenda
from mou_gen.checks.references.absent_annexes import absent_annexes
from mou_gen.checks.references.absent_items import absent_items
from mou_gen.checks.references.absent_provisions import (
    absent_article,
    absent_commitment,
    absent_part,
    reference_problem,
)
from mou_gen.checks.references.absent_recitals import absent_recitals
from mou_gen.checks.references.carried_commitments import other_commitments
from mou_gen.checks.references.cited_shares import parts_with_the_base
from mou_gen.checks.references.meant_articles import (
    articles_meant,
    articles_with_figure_laid_down,
    articles_with_its_figure,
    numbered_texts,
    paragraphs_meant,
)
from mou_gen.checks.references.meant_letters import letters_meant
from mou_gen.checks.references.named_time_limits import articles_with_time_limit
from mou_gen.checks.references.own_names import misnamed_agreements, misnamed_forms, names_of_others
from mou_gen.checks.references.party_paragraphs import paragraphs_of_party
from mou_gen.checks.references.told_commitments import misnumbered_commitments
from mou_gen.checks.text_references import (
    ReferencePieces,
    names_a_span,
    references_in,
    sentence_around,
)
from mou_gen.checks.wording import Wording, open_texts, texts, texts_below
from mou_gen.document import Article
from mou_gen.errors import Level, Problem
from mou_gen.kinds.agreement import Agreement
from mou_gen.kinds.amendment import Addendum
from mou_gen.kinds.cooperation import CooperationAgreement
from mou_gen.kinds.joint_agreement import JointAgreement
from mou_gen.kinds.subsequent_instrument import SubsequentInstrument
from mou_gen.language.facts import Fact
from mou_gen.messages import _, either
from mou_gen.startup.expressions import expression

ID = "references"
LEVEL = Level.ERROR
SOURCE = "house rule"
SURE = True
ATURAN = """Yang dirujuk memang ada: pasalnya, ayatnya, hurufnya.

Rujukan yang diketik tidak berubah ketika pasal ditambah atau dihilangkan, dan teks lama membawa
nomornya sendiri. Yang diperiksa ialah rujukan kepada kesepakatan itu sendiri dalam semua teksnya,
serta dalam dokumen lain rujukan kepada "Pasal ... Kesepakatan Bersama", dan kepada "Pasal ... Perjanjian Kerja
Sama" jika hanya satu yang mungkin dimaksud; juga apakah kesepakatan menyebut dirinya
dengan nama instrumen lain. Pasal yang hanya
terdiri atas satu ayat tidak mempunyai ayat (1): pasalnya dirujuk seutuhnya. Rujukan yang dipasang
templat dengan `ref` selalu benar.

Lulus:  `Pasal 4 ayat (3)` jika Pasal 4 terdiri atas tiga ayat; `Pasal 363 Undang-Undang Nomor 23 Tahun
        2014`.
Gagal:  `Pasal 27` dalam kesepakatan tiga belas pasal; `Pasal 4 ayat (9)`; `Pasal 2 huruf k`;
        `Pasal 2 ayat (1)` jika Pasal 2 tidak terbagi atas ayat; `ayat (3)` dalam ayat (3) itu sendiri, dan dalam pasal dua ayat yang ditambahkan dengan adendum; `Kesepakatan
        Bersama ini` dalam Perjanjian Kerja Sama, atau `akhir masa Kesepakatan Bersama` dalam Perjanjian Kerja Sama dari Nota Kesepahaman, `Keputusan ini` dalam kesepakatan; dengan peringatan, `Lampiran III surat ini` atau `tercantum
        dalam Lampiran III` dalam undangan dengan satu lampiran, `Lampiran IV Perjanjian ini` jika Lampiran III
        tidak disebut, `Lampiran II Adendum ini`, atau dalam laporan `Lampiran II Kesepakatan Bersama` yang tidak
        menyebut lampiran; `hak PIHAK KESATU sebagaimana dimaksud dalam Pasal 5 ayat (3)`, padahal itu hak PIHAK KEDUA;
        `Nota Kesepahaman tanggal 21 Mei 2024` dalam notula, padahal itu tanggal Kesepakatan Bersama; `komitmen ketujuh`
        dari enam komitmen; `komitmen ketiga Kesepakatan Bersama tentang sistem rujukan`, padahal itu yang kedua;
        `jangka waktu sebagaimana dimaksud dalam Pasal 7`, yang mengatur pembiayaan; `Pasal 9 Pengakhiran ini`, yang
        terdiri atas empat pasal; `laporan sebagaimana dimaksud pada ayat (3)`, padahal hanya ayat (1) pasal itu yang
        mengatur laporan;
        `Adendum Kedua` dalam berita acara musyawarah, padahal adendumnya hanya satu; `disusun dari komitmen ketiga`, padahal yang dilaksanakan komitmen kedua;
        `kuorum sebagaimana dimaksud pada ayat (1)`, padahal ayat (2) yang menyebut berapa orang harus hadir; `tidak memenuhi
        kewajiban sebagaimana dimaksud pada ayat (1)`, yang mengakhiri beasiswa, padahal hanya ayat (2) yang mewajibkan bekerja;
        `beras yang tidak memenuhi ketentuan sebagaimana dimaksud pada ayat (2)`, yang hanya menyebut hari penyerahan, `nilai` atau
        `jangka waktu` dari ayat yang tidak menyebutnya; `tiga perempat dari sasaran sebagaimana dimaksud pada ayat (1) huruf d, yaitu
        67,5 persen`, padahal 90% ada dalam huruf a; `mengusulkan pengakhiran ... sesuai dengan Pasal 11`, tentang keadaan kahar;
        `ganti rugi sebagaimana dimaksud pada ayat (1)`, yang tidak mengganti apa pun, dan `jumlah angkatan setiap PIHAK sebagaimana
        dimaksud dalam Pasal 5 ayat (3)`, yang tidak menyebut pihak; `Kerja Sama Daerah dengan Pihak Ketiga ini` dalam penawaran Sinergi;
        `Pasal 5 Perjanjian Kerja Sama mewajibkan penyampaiannya paling lambat 30 (tiga puluh) menit` dalam permohonan, padahal sejak
        adendum waktu itu diatur dalam Pasal 6;
        `tenggat sebagaimana dimaksud pada ayat (1) huruf a`, padahal waktunya ada dalam huruf b dan huruf c; `pertimbangan sebagaimana
        dimaksud dalam huruf f` di antara pertimbangan 1 sampai dengan 3;
        `kelembapan di luar batas sebagaimana dimaksud pada ayat (1) huruf c`, yang mengatur penjaga; `batas waktu menurut Pasal 7
        ayat (1)`, tentang jam nyala lampu, padahal pasal lain yang mengaturnya; `membayar harga air sebagaimana dimaksud dalam
        Pasal 10`, tentang sanksi, padahal harganya ditetapkan dalam Pasal 9; `setelah memberitahukannya sebagaimana dimaksud pada
        ayat (3)`, padahal hanya ayat (4) yang mengatur pemberitahuan; `besaran sebagaimana dimaksud dalam Pasal 9`, yang tidak memuat jumlah.
Tidak terlihat: pasal yang ada, tetapi bukan yang dimaksud, kecuali jika kata untuk hal yang dirujuk, atau angkanya,
        terdapat di pasal lain; lampiran yang dilekatkan dan tidak disebut dalam naskah, atau dari kesepakatan yang juga
        menyebut lampiran tanpa nomor; pihak dengan kata selain `hak`, `kewajiban`, atau `ditanggung`; pasal undang-undang; dari dokumen lain, ayat dan huruf dari kesepakatan yang sudah diubah dengan
        beberapa adendum.
Sumber: aturan program ini; yang dirujuk harus ada agar ketentuannya dapat mengikat.
"""

_OF_AGREEMENT = expression(
    r"\b(?:Kesepakatan Bersama|Nota Kesepahaman|Joint Agreement|Memorandum of Understanding)\b",
    re.IGNORECASE,
)


def check(case: Case) -> Iterator[Problem]:
    """Yield each reference to what is not there."""
    if isinstance(case.record, Agreement):
        yield from _inside(case, case.record)
    yield from _itself(case)
    yield from absent_annexes(case, ID)
    yield from absent_items(case, ID)
    yield from absent_recitals(case, ID)
    yield from other_commitments(case, ID)
    yield from misnumbered_commitments(case, ID)
    yield from absent_addenda(case, ID)
    agreement = _above(case)
    if agreement:
        known = _known(case, agreement)
        for said in texts(case):
            for pieces in references_in(said):
                if _refers_to_agreement(said, pieces):
                    yield from absent_article(said, pieces, known)
                    yield from absent_commitment(said, pieces, agreement)
    yield from _in_another(case)
    yield from _in_the_addendum(case)
    if isinstance(case.record, Addendum):
        yield from _in_a_change(case)
    if isinstance(case.record, SubsequentInstrument):
        yield from _in_this(case)


def _in_a_change(case: Case) -> Iterator[Problem]:
    """Yield a reference in an addendum to what says nothing of it, in the agreement as it reads after the addendum and before.

    A paragraph without an article is one of the article that the addendum adds or replaces, and so must be there.
    """
    before, after = own_quoted_articles(case)
    numbered = [
        (text, each, sign) for each in after.values() for sign, text in numbered_texts(each)
    ]
    count = Counter(text for text, _each, _sign in numbered)
    within = {text: (each, sign) for text, each, sign in numbered if count[text] == 1}
    for said in open_texts(case) if after else ():
        article, own = within.get(said.text, (None, ""))
        for pieces in references_in(said):
            yield from _another_paragraph(said, pieces, article, own)
            if article is not None and "article" not in pieces:
                yield from _to_itself(said, pieces, own)
                found = absent_part(said, pieces, ArticleParts.of(article), article_number(article))
                yield from (each for each in found if not is_packaged(case, each.source))
            if not _of_this(said, pieces) and any(_another(said, pieces, before, "")):
                found = _another(said, pieces, after, "")
                yield from (each for each in found if not is_packaged(case, each.source))


_THIS = expression(
    r"\s+(?:(?:dari|dalam|of|to)\s+)?(?:(?:Adendum|Perpanjangan|Pengakhiran)\s+ini|this\s+(?:Addendum|Extension|Termination))\b",
    re.IGNORECASE,
)


def _of_this(said: Wording, pieces: ReferencePieces) -> bool:
    """Return whether a reference is to an article of the document itself, which changes or ends an agreement."""
    end = max(each.end for each in pieces.values())
    return "article" in pieces and bool(_THIS.match(said.text, end))


def _in_this(case: Case) -> Iterator[Problem]:
    """Yield a reference to "Pasal 3 Pengakhiran ini" that it does not have, or that says nothing of what is referred to."""
    if case.document.kind == "consolidated":
        return
    articles = {article_number(each): each for each in parts.articles(case.document)}
    has = {number: ArticleParts.of(article) for number, article in articles.items()}
    of = {id(said): number for number, each in articles.items() for said in texts_below(case, each)}
    within = _signs_of_paragraphs(case, articles.values())
    quotes = isinstance(case.record, Addendum)
    for said in open_texts(case):
        for pieces in references_in(said):
            if _of_this(said, pieces):
                yield from _absent_of_this(said, pieces, has)
                yield from _another(said, pieces, articles, of.get(id(said), ""))
            article = None if quotes else articles.get(of.get(id(said), ""))
            yield from _another_paragraph(said, pieces, article, within.get(id(said), ""))


def _absent_of_this(
    said: Wording, pieces: ReferencePieces, has: Mapping[str, ArticleParts]
) -> Iterator[Problem]:
    article = pieces["article"]
    number = str(article.value[1])
    if number in has:
        yield from absent_part(said, pieces, has[number], number)
    else:
        message = _(
            "{text}: the document has {count} articles",
            text=said.quoted(article.text),
            count=len(has),
        )
        yield reference_problem(said, article, message, _("look up the article that is meant"))


# ---- in the agreement itself -----------------------------------------------------------------


def _inside(case: Case, agreement: Agreement) -> Iterator[Problem]:
    articles = {article_number(each): each for each in parts.articles(case.document)}
    has = {number: ArticleParts.of(article) for number, article in articles.items()}
    of = {id(said): number for number, each in articles.items() for said in texts_below(case, each)}
    within = _signs_of_paragraphs(case, articles.values())
    of_another = isinstance(agreement, CooperationAgreement)
    for said in texts(case):
        for pieces in references_in(said):
            if of_another and _refers_to_agreement(said, pieces):
                continue
            yield from _absent(said, pieces, has, of.get(id(said), ""))
            yield from _another(said, pieces, articles, of.get(id(said), ""))
            own = within.get(id(said), "")
            yield from _to_itself(said, pieces, own)
            yield from _another_paragraph(said, pieces, articles.get(of.get(id(said), "")), own)


def _another_paragraph(
    said: Wording, pieces: ReferencePieces, article: Article | None, own: str
) -> Iterator[Problem]:
    """Yield a reference to a paragraph of the same *article* that says nothing of it, where one other paragraph does."""
    if article is None or "article" in pieces or "paragraph" not in pieces:
        return
    paragraph = pieces["paragraph"]
    before = sentence_around(said.text, paragraph.start)[0][-_REACH:]
    if said.language not in ("id", "") or any(map(names_a_span, pieces.values())):
        return
    if _JOINED.match(said.text, paragraph.end):
        return
    for sign in paragraphs_meant(before, str(paragraph.value[1]), own, article):
        yield _another_part(said, paragraph, f"`ayat ({sign})`")
    based = [*_another_base(said, pieces, article, own)]
    yield from based or _another_letter(said, pieces, before, article)


def _another_letter(
    said: Wording, pieces: ReferencePieces, before: str, article: Article
) -> Iterator[Problem]:
    """Yield a reference to a letter of *article* that says nothing of what it is referred to for, where another letter of the paragraph does."""
    if "letter" not in pieces or said.language not in ("id", ""):
        return
    letter = pieces["letter"]
    sign = str(pieces["paragraph"].value[1])
    if meant := letters_meant(before, sign, str(letter.value[1]), article):
        yield _another_part(said, letter, either(f"huruf {each}" for each in meant))


def _another_part(said: Wording, cited: Fact, meant: str) -> Problem:
    """Return that what is *cited* says nothing of what is referred to, as what is perhaps *meant* does."""
    message = _("{text} says nothing of what is referred to", text=said.quoted(cited.text))
    hint = _("perhaps {article} is meant", article=meant)
    return Problem(said.place(cited.start, cited.end), message, hint, ID, Level.WARNING)


def _another_base(
    said: Wording, pieces: ReferencePieces, article: Article, own: str
) -> Iterator[Problem]:
    """Yield a reference to a part of *article* by whose figure a share is another sum than the text tells."""
    start = min(each.start for each in pieces.values())
    end = max(each.end for each in pieces.values())
    around = sentence_around(said.text, start)[0], sentence_around(said.text, end)[1]
    letter = str(pieces["letter"].value[1]) if "letter" in pieces else ""
    cited = str(pieces["paragraph"].value[1]), letter
    if meant := parts_with_the_base(*around, cited, own, article):
        text = said.quoted(said.text[start:end])
        message = _("{text} does not give the figure of which this is a share", text=text)
        named = either(
            f"ayat ({sign}) huruf {letter}" if letter else f"ayat ({sign})"
            for sign, letter in meant
        )
        hint = _("perhaps {article} is meant", article=named)
        yield Problem(said.place(start, end), message, hint, ID, Level.WARNING)


_REACH = 400
"""Characters of a sentence before a reference in which is named what is referred to."""
_JOINED = expression(
    r"(?:\s+huruf\s+\w)?(?:\s*,)?\s*(?:dan/atau|dan|atau|serta|sampai\s+dengan|hingga|s\.d\.|,|–)\s*(?:ayat\s*)?\(\d",
    re.IGNORECASE,
)
"""Behind a reference to one paragraph of several, of which each may say a part of it."""


def _itself(case: Case) -> Iterator[Problem]:
    """Yield where a document calls itself, or the agreement that it belongs to, by the name of another instrument."""
    for said, start, end in names_of_others(case):
        text = said.quoted(said.text[start:end])
        message = _("{text}: this document is none", text=text)
        hint = _("write the name of this document, or leave out `ini` or `this`")
        if isinstance(case.record, Agreement):
            name = case.record.row.name[said.language or "id"]
            message = _("{text}: this is a {name}", text=text, name=name)
            hint = _("write the name of this agreement, or leave out `ini` or `this`")
        yield Problem(said.place(start, end), message, hint, ID, Level.WARNING)
    for found in (*misnamed_agreements(case), *misnamed_forms(case)):
        named = found.said
        message = _(
            "{text}: the agreement that is meant is a {name}",
            text=named.quoted(named.text[found.start : found.end]),
            name=found.name,
        )
        hint = _("write `{word}`", word=found.name)
        place = named.place(found.start, found.end)
        yield Problem(place, message, hint, ID, Level.WARNING)


def _signs_of_paragraphs(case: Case, articles: Iterable[Article]) -> Mapping[int, str]:
    """Return the number of the paragraph of *articles* in which each text stands, by its identity."""
    return {id(said): sign for each in articles for said, sign in _by_paragraph(case, each)}


def _by_paragraph(case: Case, article: Article) -> Iterator[tuple[Wording, str]]:
    """Yield each text of *article* with the number of its paragraph, "" where it is in none."""
    current = ""
    for block in article.body:
        for said in texts_below(case, block):
            if said.label and said.label.text.startswith("("):
                current = said.label.text.strip("().")
            yield said, current


def _to_itself(said: Wording, pieces: ReferencePieces, own: str) -> Iterator[Problem]:
    """Yield a paragraph that rests on itself: "sebagaimana dimaksud pada ayat (3)" in ayat (3)."""
    paragraph, letter = pieces.get("paragraph"), pieces.get("letter")
    if letter and set(pieces) == {"letter"} and str(letter.value[1]) == _letter_of(said):
        message = _("{text}: the letter refers to itself", text=said.quoted(letter.text))
        yield reference_problem(said, letter, message, _("look up the letter that is meant"))
    if paragraph and set(pieces) == {"paragraph"} and str(paragraph.value[1]) == own:
        message = _("{text}: the paragraph refers to itself", text=said.quoted(paragraph.text))
        yield reference_problem(said, paragraph, message, _("look up the paragraph that is meant"))


def _letter_of(said: Wording) -> str:
    """Return the letter by which what is *said* is labelled; "" where it has none."""
    sign = said.label.text.strip("().") if said.label else ""
    return sign if sign.isalpha() and sign.islower() else ""


def _absent(
    said: Wording, pieces: ReferencePieces, has: Mapping[str, ArticleParts], own: str
) -> Iterator[Problem]:
    if "article" in pieces:
        number = str(pieces["article"].value[1])
        if number not in has:
            yield from absent_article(said, pieces, set(has))
            return
    else:
        number = own
    if number in has:
        yield from absent_part(said, pieces, has[number], number)


def _another(
    said: Wording, pieces: ReferencePieces, articles: Mapping[str, Article], own: str
) -> Iterator[Problem]:
    """Yield a reference to an article that says nothing of what it is referred to for, or to a paragraph on another party."""
    if "article" not in pieces or any(map(names_a_span, pieces.values())):
        return
    article, paragraph = pieces["article"], pieces.get("paragraph")
    before = sentence_around(said.text, article.start)[0][-_REACH:]
    number = str(article.value[1])
    sign = str(paragraph.value[1]) if paragraph else ""
    end = (paragraph or article).end
    name = said.quoted(said.text[article.start : end])
    of_party = paragraphs_of_party(before, number, sign, articles)
    around = before, sentence_around(said.text, end)[1]
    meant = of_party or _articles_meant(said, around, number, sign, own, articles)
    if meant is None and sign and number in articles:
        yield from _another_letter(said, pieces, before, articles[number])
    if meant is not None:
        message = _("{text} says nothing of what is referred to", text=name)
        if of_party:
            message = _("{text} is on another party, or not on its right or duty", text=name)
        named = either(f"Pasal {each}" for each in meant)
        hint = _("perhaps {article} is meant", article=named)
        hint = hint if meant else _("look up the article that is meant")
        yield Problem(said.place(article.start, end), message, hint, ID, Level.WARNING)


def _articles_meant(
    said: Wording,
    around: tuple[str, str],
    number: str,
    sign: str,
    own: str,
    articles: Mapping[str, Article],
) -> tuple[str, ...] | None:
    """Return the articles that speak of what is referred to, None where article *number* may do so."""
    if said.language not in ("id", ""):
        return None
    before, behind = around
    by_figure = articles_with_its_figure(before, number, articles)
    by_figure = by_figure or articles_with_figure_laid_down(before, behind, number, articles)
    if by_figure:
        return by_figure
    meant = articles_meant(before, number, sign, own, articles, said.text)
    if meant is None:
        return articles_with_time_limit(before, number, sign, own, articles) or None
    return meant


# ---- in other documents ----------------------------------------------------------------------


def _above(case: Case) -> JointAgreement | None:
    """Return the Kesepakatan Bersama to which the document of *case* belongs, None if it is one."""
    paper = case.record
    if isinstance(paper, CooperationAgreement):
        return paper.under
    agreement = getattr(paper, "agreement", None)
    return agreement if isinstance(agreement, JointAgreement) else None


def _known(case: Case, agreement: Agreement) -> set[str]:
    """Return the numbers of the articles that *agreement* has, or may have by its addenda."""
    count = count_of_articles(agreement) + added_articles(case, agreement)
    return {str(number) for number in range(1, count + 1)}


def _in_another(case: Case) -> Iterator[Problem]:
    """Yield an article of a Perjanjian Kerja Sama, or a paragraph of any agreement, that another document names."""
    read = dict[str, Mapping[str, Article]]()
    for said in texts(case):
        for pieces in references_in(said):
            if "article" not in pieces:
                continue
            start = min(each.start for each in pieces.values())
            end = max(each.end for each in pieces.values())
            before = said.text[max(0, start - _NAMED_WITHIN) : start]
            behind = said.text[end : end + _NAMED_WITHIN]
            agreement = agreement_of_reference(case, before, behind, said.value(start, end))
            if agreement is None:
                continue
            if agreement.origin.file not in read:
                read[agreement.origin.file] = articles_by_number(case, agreement)
            yield from _another(said, pieces, read[agreement.origin.file], "")
            number, known = str(pieces["article"].value[1]), _known(case, agreement)
            if number.isdigit() and number not in known:
                if agreement is not _above(case):  # which was looked at before
                    yield from absent_article(said, pieces, known)
            elif len(pieces) > 1 and number.isdigit() and not any(_beyond(said, pieces, agreement)):
                has = amended_parts(case, agreement)
                if not has and not may_be_divided_anew(case, agreement, int(number)):
                    has = parts_by_article(case, agreement)
                if number in has:
                    yield from absent_part(said, pieces, has[number], number)


def _in_the_addendum(case: Case) -> Iterator[Problem]:
    """Yield an article of the addendum of the folder, and a paragraph or letter of it, that it does not have."""
    for said in open_texts(case):
        for pieces in references_in(said):
            end = max(each.end for each in pieces.values())
            if "article" in pieces and OF_ADDENDUM.match(said.text, end):
                articles = {article_number(each): each for each in articles_of_addendum(case)}
                yield from _not_in_addendum(said, pieces, articles)


def _not_in_addendum(
    said: Wording, pieces: ReferencePieces, articles: Mapping[str, Article]
) -> Iterator[Problem]:
    article = pieces["article"]
    number = str(article.value[1])
    if number in articles:
        yield from absent_part(said, pieces, ArticleParts.of(articles[number]), number)
    elif articles:
        message = _(
            "{text}: the addendum has {count} articles",
            text=said.quoted(article.text),
            count=len(articles),
        )
        yield reference_problem(said, article, message, _("look up the article that is meant"))


def _beyond(said: Wording, pieces: ReferencePieces, agreement: Agreement) -> Iterator[Problem]:
    """Yield what was looked at before: a letter behind that of the last commitment."""
    if isinstance(agreement, JointAgreement):
        yield from absent_commitment(said, pieces, agreement)


_NAMED_WITHIN = 120


def _refers_to_agreement(said: Wording, pieces: ReferencePieces) -> bool:
    end = max(each.end for each in pieces.values())
    if "article" not in pieces or _of_this(said, pieces):
        return False
    return bool(_OF_AGREEMENT.search(sentence_around(said.text, end)[1]))
