"""Papers made by hand that hold every node, for the tests of the writers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import yaml

from mou_gen.document import (
    Annex,
    Article,
    Blank,
    Block,
    Break,
    Cell,
    Columns,
    Document,
    Emblem,
    Emphasis,
    Field,
    Fields,
    Inline,
    Kop,
    Label,
    Layout,
    Letterhead,
    Origin,
    Paragraph,
    Parallel,
    Part,
    Ref,
    Role,
    Row,
    Scheme,
    Signature,
    Signatures,
    Strong,
    Table,
    Text,
    Value,
)
from mou_gen.errors import Source
from mou_gen.theme import Theme

TEMPLATES = Path(__file__).parents[2] / "templates"
FONTS = TEMPLATES / "fonts"
GARUDA = Emblem(TEMPLATES / "emblems" / "garuda.png", "Lambang negara Garuda Pancasila", 25)
LINE = Role.LINE
AT = Source("templates/agreement.html", 7)
ORIGIN = Origin(
    "nunukan-ttu/agreement.yaml", Source("agreements/a.yaml", 3, 12, key_path="subject.id")
)


def theme(name: str) -> Theme:
    """Return the theme in `templates/themes`."""
    text = (TEMPLATES / "themes" / f"{name}.yaml").read_text(encoding="utf-8")
    return Theme(name=name, **yaml.safe_load(text))


def p(
    id_: str,
    *kids: str | Inline,
    lang: str = "",
    role: Role = Role.BODY,
    label: Label | None = None,
) -> Paragraph:
    """Return a paragraph; strings are fixed words."""
    inlines = tuple(Text(kid) if isinstance(kid, str) else kid for kid in kids)
    return Paragraph(id_, lang, inlines, AT, role, label)


def line(id_: str, *kids: str | Inline, lang: str = "") -> Paragraph:
    return p(id_, *kids, lang=lang, role=LINE)


def value(text: str) -> Value:
    return Value(text, ORIGIN)


def blank(what: str) -> Blank:
    return Blank(what, ORIGIN)


def both(
    id_: str, indonesian: str, english: str, role: Role = Role.BODY, label: Label | None = None
) -> Parallel:
    """Return the same paragraph in both languages; "Pasal" is "Article" in English."""
    other = replace(label, text=label.text.replace("Pasal", "Article")) if label else None
    sides = (
        p(id_, indonesian, lang="id", role=role, label=label),
        p(id_, english, lang="en", role=role, label=other),
    )
    return Parallel(id_, sides, AT)


def numbered(text: str, level: int, scheme: Scheme = Scheme.ARTICLES) -> Label:
    return Label(scheme.value, scheme, level, text)


def row(id_: str, *cells: Paragraph | Parallel | None) -> Row:
    """Return a row; None is an empty cell."""
    return Row(id_, tuple(Cell((cell,) if cell else ()) for cell in cells), AT)


def paper(*body: Block, **changes: object) -> Document:
    """Return a plain document in Indonesian with *body*."""
    plain = Document(
        kind="agreement",
        file="nunukan-ttu/agreement.yaml",
        title="Kesepakatan Bersama tentang Pencegahan Perdagangan Orang",
        author="Pemerintah Kabupaten Nunukan",
        date="2019-09-25",
        languages=("id",),
        layout=Layout.STACKED,
        draft=False,
        sealed=False,
        carries_data=True,
        running=None,
        initials=(),
        letterhead=None,
        body=body,
    )
    return replace(plain, **changes)  # type: ignore[arg-type]


# ---- the agreement

NAMES = (line("names", "Bahasa Indonesia", lang="id"), line("names", "English", lang="en"))


def agreement(layout: Layout) -> Document:
    """Return a bilingual draft of an agreement in *layout*."""
    signed = (_signatures(), _annex(layout))
    body: tuple[Block, ...]
    match layout:
        case Layout.COLUMNS:
            body = (Columns(NAMES, _text()), *signed)
        case Layout.STACKED:
            body = (*_text(), *signed)
        case Layout.SEQUENTIAL:
            body = (*(Part(tag, _only(_text(), tag)) for tag in ("id", "en")), *signed)
    return paper(
        *body,
        languages=("id", "en"),
        layout=layout,
        draft=True,
        initials=(),
        letterhead=Letterhead(Kop.AGREEMENT, (GARUDA,)),
    )


def _text() -> tuple[Block, ...]:
    return (*_opening(), *(article for i in range(1, 7) for article in _articles(i)), _closing())


def _opening() -> tuple[Block, ...]:
    return (
        both("note", "Rancangan ini disusun dari komitmen yang diberitakan; bukan naskah yang telah ditandatangani.",
             "This draft follows commitments reported in the press; it is not a signed instrument.", Role.NOTE),
        both("title/1", "KESEPAKATAN BERSAMA", "JOINT AGREEMENT", Role.TITLE),
        both("title/2", "ANTARA", "BETWEEN", Role.TITLE),
        both("title/3", "PEMERINTAH KABUPATEN NUNUKAN", "THE GOVERNMENT OF NUNUKAN REGENCY", Role.TITLE),
        both("title/4", "DAN", "AND", Role.TITLE),
        both("title/5", "PEMERINTAH KABUPATEN TIMOR TENGAH UTARA", "THE GOVERNMENT OF TIMOR TENGAH UTARA REGENCY", Role.TITLE),
        both("title/6", "TENTANG", "ON", Role.TITLE),
        both("title/7", "PENCEGAHAN DAN PENANGANAN TINDAK PIDANA PERDAGANGAN ORANG", "THE PREVENTION AND HANDLING OF TRAFFICKING IN PERSONS", Role.TITLE),
        Fields("numbers", (_number("KESATU", "FIRST"), _number("KEDUA", "SECOND"))),
        both("opening", "Pada hari ini, Rabu, tanggal dua puluh lima bulan September tahun dua ribu sembilan belas (25-09-2019), kami yang bertanda tangan di bawah ini:",
             "On this day, Wednesday, the twenty-fifth of September two thousand and nineteen (25-09-2019), we, the undersigned:"),
        Fields("parties", (_party("I.", "Nunukan", "KESATU", "FIRST"), _party("II.", "Timor Tengah Utara", "KEDUA", "SECOND"))),
        p("mail", "pos-el"),
        Fields("codes", (Field("code", p("code/t", "Kode / Code"), p("code/v", "65.03, 53.03")),)),
        p("both-parties", "PIHAK KESATU / FIRST PARTY, PIHAK KEDUA / SECOND PARTY"),
        both("recital/1", "bahwa perdagangan orang merupakan kejahatan terhadap martabat manusia;", "that trafficking in persons is a crime against human dignity;", label=numbered("1.", 0, Scheme.DECIMAL)),
        both("recital/1/a", "termasuk anak yang melintasi batas daerah;", "including children who cross the boundaries of regions;", label=numbered("a.", 1, Scheme.DECIMAL)),
        both("agree", "Berdasarkan hal-hal tersebut di atas, PARA PIHAK sepakat dengan ketentuan sebagai berikut:", "Now therefore, the PARTIES agree as follows:", Role.INDENTED),
    )  # fmt: skip


def _number(indonesian: str, english: str) -> Parallel:
    sides = (
        Field("number", p("number/term", f"Nomor PIHAK {indonesian}", lang="id"), p("number/value", blank("nomor surat"), lang="id")),
        Field("number", p("number/term", f"Number of the {english} PARTY", lang="en"), p("number/value", blank("number of the letter"), lang="en")),
    )  # fmt: skip
    return Parallel("number", sides, AT)


def _party(count: str, region: str, indonesian: str, english: str) -> Parallel:
    label = numbered(count, 0, Scheme.ROMAN)
    sides = (
        Field("party", p("party/term", blank(f"nama Bupati {region}"), lang="id", label=label),
              p("party/value", value(f"Bupati {region}"), f", berkedudukan di {region}, dalam hal ini bertindak untuk dan atas nama Pemerintah Kabupaten {region}, selanjutnya disebut ", Strong((Text(f"PIHAK {indonesian}"),)), ".", lang="id")),
        Field("party", p("party/term", blank(f"name of the Regent of {region}"), lang="en", label=label),
              p("party/value", value(f"Regent of {region}"), f", with seat in {region}, acting for and on behalf of the Government of {region} Regency, hereinafter called the ", Strong((Text(f"{english} PARTY"),)), ".", lang="en")),
    )  # fmt: skip
    return Parallel("party", sides, AT)


def _articles(count: int) -> tuple[Block, ...]:
    heading = both(
        f"scope-{count}", "RUANG LINGKUP", "SCOPE", Role.HEADING, numbered(f"Pasal\u00a0{count}", 0)
    )
    one = both(f"scope-{count}/one", "Ruang lingkup Kesepakatan Bersama ini meliputi penguatan koordinasi gugus tugas, pelayanan saksi dan/atau korban, serta rujukan lintas daerah, dengan tetap menghormati hak asasi manusia.",
               "The scope of this Joint Agreement covers the stronger coordination of the task forces, services to witnesses and/or victims, and referral across regions, with respect for human rights.", label=numbered("(1)", 1))  # fmt: skip
    return (
        Article(
            f"scope-{count}",
            heading,
            (
                one,
                both(f"scope-{count}/one/a", "pencegahan; dan", "prevention; and", label=numbered("a.", 2)),
                both(f"scope-{count}/one/b", "pemulangan korban, yang meliputi penjemputan dan pengantaran:", "the return of victims, which covers fetching and accompanying them:", label=numbered("b.", 2)),
                both(f"scope-{count}/one/b/1", "dari rumah aman;", "from the safe house;", label=numbered("1.", 3)),
                Parallel(f"scope-{count}/two", tuple(_reference(count, *names) for names in _LANGUAGES), AT),
            ),
            AT,
        ),
    )  # fmt: skip


_LANGUAGES = (
    ("id", "Pelaksanaan ", "Pasal", "ayat", "dilakukan oleh "),
    ("en", "The implementation of ", "Article", "paragraph", "is carried out by the "),
)


def _reference(
    count: int, tag: str, start: str, article: str, paragraph: str, end: str
) -> Paragraph:
    return p(
        f"scope-{count}/two",
        start,
        Ref(f"scope-{count}", f"{article}\u00a0{count}"),
        f" {paragraph}\u00a0",
        Ref(f"scope-{count}/one", "(1)"),
        f" {end}",
        Emphasis((Text("focal point"),)),
        " & <gugus tugas>.",
        lang=tag,
        label=numbered("(2)", 1),
    )


def _closing() -> Parallel:
    return both("closing", "Demikian Kesepakatan Bersama ini dibuat dan ditandatangani di Tarakan pada hari dan tanggal tersebut di atas dalam rangkap 2 (dua) bermeterai cukup, masing-masing mempunyai kekuatan hukum yang sama.",
                "This Joint Agreement is made and signed in Tarakan on the day and date stated above in 2 (two) duly stamped originals, each of which has the same legal force.", Role.CLOSING)  # fmt: skip


def _signatures() -> Signatures:
    return Signatures("signatures", (_signature("KESATU", "FIRST", "Nunukan"), _signature("KEDUA", "SECOND", "Timor Tengah Utara")))  # fmt: skip


def _signature(indonesian: str, english: str, region: str) -> Signature:
    return Signature(
        f"signature-{indonesian}",
        (both("above", f"PIHAK {indonesian},", f"{english} PARTY,", LINE), both("office", f"Bupati {region}", f"Regent of {region}", LINE)),
        (line("stamp", "Meterai"),),
        (),
        (line("name", blank(f"nama Bupati {region}"), lang="id"),),
    )  # fmt: skip


def _unstamped(count: int) -> Signature:
    return replace(_signature(f"KE-{count}", f"{count}TH", "Nunukan"), stamp=())


def _annex(layout: Layout) -> Annex:
    heads = (
        both("annex/title", "LAMPIRAN", "ANNEX", Role.TITLE),
        both("annex/part", "Narahubung", "Focal points", Role.SECTION),
    )
    opening = (Columns(NAMES, heads),) if layout is Layout.COLUMNS else heads
    return Annex("annex", (*opening, _focal_points()))


def _focal_points() -> Table:
    head = row("head", line("no", "No.", lang="id"), both("who", "Narahubung", "Focal point", LINE))
    rows = (
        row(
            f"row-{i}", line("n", f"{i}."), both("who", f"Narahubung {i}", f"Focal point {i}", LINE)
        )
        for i in range(1, 4)
    )
    return Table("points", (10, 90), head, tuple(rows))


def _only(blocks: tuple[Block, ...], tag: str) -> tuple[Block, ...]:
    return tuple(_one(block, tag) for block in blocks)


def _one(block: Block, tag: str) -> Block:
    match block:
        case Parallel():
            return next(side for side in block.sides if side.language == tag)
        case Article():
            heading = _one(block.heading, tag)
            assert isinstance(heading, Paragraph)
            return replace(block, heading=heading, body=_only(block.body, tag))
        case Fields():
            rows = [_one(row, tag) for row in block.rows]
            return replace(block, rows=tuple(row for row in rows if isinstance(row, Field)))
        case _:
            return block


# ---- the notula


def minutes() -> Document:
    """Return the notula of a meeting, with a letterhead that has no emblem yet."""
    return paper(
        p("title", "NOTULA", role=Role.TITLE),
        _meeting(),
        p("decisions", "Keputusan", role=Role.SECTION, label=numbered("A.", 0, Scheme.LETTERS)),
        *(_decision(i) for i in range(1, 12)),
        p("actions", "Tindak lanjut", role=Role.SECTION, label=numbered("B.", 0, Scheme.LETTERS)),
        _actions(),
        p("end", "Demikian notula ini dibuat untuk dipergunakan sebagaimana mestinya.", role=Role.CLOSING),
        Signatures("signed", (_leader(),)),
        Annex("attendance", (p("a-title", "DAFTAR HADIR", role=Role.TITLE), _attendance())),
        kind="minutes",
        title="Notula Rapat Koordinasi",
        initials=(),
        letterhead=letterhead(),
    )  # fmt: skip


def letterhead() -> Letterhead:
    """Return the kop of an office whose emblem is not there yet."""
    emblem = Emblem(blank("lambang Kabupaten Nunukan"), "Lambang Kabupaten Nunukan", 22)
    lines = (
        line("kop/1", "PEMERINTAH KABUPATEN NUNUKAN"),
        p("kop/2", "DINAS SOSIAL, PEMBERDAYAAN PEREMPUAN, DAN PERLINDUNGAN ANAK", role=Role.TITLE),
        line("kop/3", "Jalan Contoh Nomor 1, Nunukan, Kalimantan Utara 77182"),
        line("kop/4", "Telepon (0556) 000000, Pos-el dinas@contoh.go.id"),
    )
    return Letterhead(Kop.OFFICE, (emblem,), lines)


def _meeting() -> Fields:
    agenda = numbered("1.", 0, Scheme.DECIMAL), numbered("2.", 0, Scheme.DECIMAL)
    return Fields(
        "meeting",
        (
            Field("f1", line("f1/t", "Sidang/Rapat"), line("f1/v", value("Rapat Koordinasi Gugus Tugas"))),
            Field("f2", line("f2/t", "Hari/Tanggal"), line("f2/v", "Rabu, 25 September 2019")),
            Field("f3", line("f3/t", "Surat Undangan"), line("f3/v", blank("nomor surat undangan"))),
            Field("f4", line("f4/t", "Waktu Sidang/Rapat"), line("f4/v", "09.00 WITA sampai dengan selesai")),
            Field("f5", line("f5/t", "Acara"), p("f5/v", "pembukaan oleh pimpinan rapat dan pembacaan tata tertib yang agak panjang;", role=LINE, label=agenda[0])),
            Field("f6", None, p("f6/v", "penutup.", role=LINE, label=agenda[1])),
        ),
    )  # fmt: skip


def _decision(count: int) -> Paragraph:
    return p(f"d{count}", "PARA PIHAK memperkuat koordinasi gugus tugas di tingkat kabupaten,", Break(), "dengan pertemuan berkala narahubung setiap tiga bulan di tempat yang disepakati.", label=numbered(f"{count}.", 0, Scheme.DECIMAL))  # fmt: skip


def _actions() -> Table:
    head = _head("Tindakan", "Penanggung Jawab", "Tenggat")
    what, who = line("t", "Menyusun prosedur rujukan lintas daerah"), line("w", "Dinas Sosial")
    rows = (row(f"a{i}", what, who, line("d", f"{i} Oktober 2019")) for i in range(1, 24))
    return Table("actions", (50, 30, 20), head, tuple(rows))


def _leader() -> Signature:
    above = line("leader", "Pimpinan Rapat,"), line("leader/2", "Asisten Pemerintahan,")
    below = line("leader/3", blank("nama")), p("leader/4", "NIP", role=Role.FILL)
    return Signature("leader", above, (), (), below)


def _attendance() -> Table:
    head = _head("No.", "Nama", "Jabatan", "Tanda Tangan")
    name, office = line("w", blank("nama")), line("j", "Kepala Bidang")
    signed = (row(f"p{i}", line("n", f"{i}."), name, office, None) for i in range(1, 6))
    group = row("g", line("g", Strong((Text("Dinas Sosial Kabupaten Timor Tengah Utara"),))))
    return Table("attendance", (8, 37, 30, 25), head, (group, *signed))


def _head(*names: str) -> Row:
    return row("head", *(line(f"head-{name}", name) for name in names))


# ---- the letter


def letter() -> Document:
    """Return a confidential letter: no title, so its headings begin at the first level."""
    return paper(
        p("date", "Nunukan, 25 September 2019", role=Role.DATE),
        Fields(
            "head",
            (
                Field("n", line("n/t", "Nomor"), line("n/v", blank("nomor"))),
                Field("s", line("s/t", "Sifat"), line("s/v", "Rahasia")),
                Field("r", line("r/t", "Diterima"), p("r/v", role=Role.FILL)),
                Field("h", line("h/t", "Hal"), line("h/v", "Rujukan")),
            ),
        ),
        line("to/1", "Yth. Kepala Dinas Sosial Kabupaten Timor Tengah Utara"),
        line("to/2", "di"),
        line("to/3", "Kefamenanu"),
        p("text", "Bersama ini kami sampaikan rujukan dengan kode perkara tersebut untuk ditindaklanjuti dalam waktu tujuh hari sejak surat ini diterima.", role=Role.INDENTED),
        p("end", "Demikian disampaikan, atas kerja sama Saudara diucapkan terima kasih.", role=Role.CLOSING),
        Signatures("signed", (_leader(),)),
        p("copies", "Tembusan:", role=Role.SECTION),
        p("copy/1", "Bupati Nunukan", label=numbered("1.", 0, Scheme.DECIMAL)),
        kind="referral-letter",
        title="Surat Rujukan",
        running=p("running", "RAHASIA ", value("TPPO-2019-001")),
        initials=(),
        letterhead=letterhead(),
        sealed=True,
    )  # fmt: skip


def head_letter() -> Document:
    """Return the letter as a head of region writes it, to be signed electronically."""
    kop = Letterhead(
        Kop.HEAD,
        (GARUDA,),
        (p("post", "BUPATI NUNUKAN", role=Role.TITLE),),
        (line("foot/1", "Jalan Contoh Nomor 1, Nunukan, Kalimantan Utara 77182"), line("foot/2", "Laman contoh.go.id")),
    )  # fmt: skip
    place = line("stamp/1", "Tempat tanda tangan elektronik"), line("stamp/2", "#")
    head = Signature(
        "head", (line("head", "Bupati Nunukan,"),), (), place, (line("name", blank("nama")),)
    )
    body = (
        Signatures("signed", (head,)) if isinstance(b, Signatures) else b for b in letter().body
    )
    return replace(letter(), letterhead=kop, body=tuple(body))


# ---- the cooperation of two offices


def cooperation() -> Document:
    """Return an agreement under two emblems, with boxes for initials and rows that may break."""
    own = replace(GARUDA, alt="Lambang Kabupaten Nunukan", width_mm=20)
    other = Emblem(blank("lambang daerah"), "Lambang Kabupaten Timor Tengah Utara", 18)
    long = both("long", "Awal " + "isi " * 400, "Start " + "isi " * 400)
    head = row("head", line("h", "Uraian"))
    rows = (row(f"r{n}", p("cell", f"Butir {n}. " + "isi " * 700)) for n in (1, 2))
    field = Field("f", line("f/t", "Uraian"), line("f/v", "isi " * 900))
    title = both("title", "PERJANJIAN KERJA SAMA", "COOPERATION AGREEMENT", Role.TITLE)
    return paper(
        Columns(NAMES, (title, long, long)),
        Fields("fields", (field,)),
        Table("table", (100,), head, tuple(rows)),
        Signatures("signed", tuple(_unstamped(n) for n in range(1, 8))),
        languages=("id", "en"),
        letterhead=Letterhead(Kop.AGREEMENT, (other, own)),
        initials=(line("paraf/2", "Paraf PIHAK KEDUA"), line("paraf/1", "Paraf PIHAK KESATU")),
    )


DOCUMENTS: dict[str, Callable[[], tuple[Document, Theme]]] = {
    "columns": lambda: (agreement(Layout.COLUMNS), theme("kesepakatan")),
    "stacked": lambda: (agreement(Layout.STACKED), theme("kesepakatan")),
    "sequential": lambda: (agreement(Layout.SEQUENTIAL), theme("kesepakatan")),
    "minutes": lambda: (minutes(), theme("tata-naskah")),
    "letter": lambda: (letter(), theme("tata-naskah")),
    "head letter": lambda: (head_letter(), theme("tata-naskah")),
    "cooperation": lambda: (cooperation(), replace(theme("kesepakatan"), initials=True)),
}
