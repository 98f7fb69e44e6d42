"""An abbreviation in brackets is that of the words before it: Anggaran Pendapatan dan Belanja Daerah (APBD).

One letter makes the regional budget the State's, and the DPRD the DPR. Whoever pays under "APBD" and
"APBN" in one clause has promised nothing that can be claimed. The rule compares the well-known
abbreviations of official Indonesian with the words that they stand beside, in both languages.

Passes: `Anggaran Pendapatan dan Belanja Daerah (APBD)`; an abbreviation of your own; `APBD atau APBN`.
Fails:  `Komisi Pemilihan Rakyat (KPU)`;
        `Anggaran Pendapatan dan Belanja Daerah (APBN)`; `BPBD (National Disaster Management Agency)`; `GT PP TPPU`, the task
        force on trafficking in persons.
Not seen: an abbreviation that no list has, and one that stands alone.
Source: Permendagri 22/2020, article 1, for DPRD and TKKSD (read in full); common usage for the others.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from mou_gen.checks.case import Case
from mou_gen.checks.wording import Wording, open_texts
from mou_gen.errors import Level, Problem
from mou_gen.messages import _
from mou_gen.startup.expressions import expression

ID = "abbreviations"
LEVEL = Level.WARNING
SOURCE = "Permendagri 22/2020, article 1"
SURE = True
ATURAN = """Singkatan dalam kurung memang singkatan kata di depannya: Anggaran Pendapatan dan Belanja Daerah (APBD).

Satu huruf mengubah anggaran daerah menjadi anggaran negara, dan DPRD menjadi DPR. Pembiayaan yang dalam satu
ketentuan disebut "APBD" dan "APBN" tidak dapat ditagih kepada siapa pun. Singkatan resmi yang lazim
dibandingkan dengan kata yang disingkat, dalam kedua bahasa.

Lulus:  `Anggaran Pendapatan dan Belanja Daerah (APBD)`; singkatan sendiri; `APBD atau APBN`.
Gagal:  `Komisi Pemilihan Rakyat (KPU)`;
        `Anggaran Pendapatan dan Belanja Daerah (APBN)`; `BPBD (National Disaster Management Agency)`; `GT PP TPPU`, padahal
        gugus tugas itu menangani TPPO.
Tidak terlihat: singkatan di luar daftar, dan singkatan yang berdiri sendiri.
Sumber: Permendagri 22/2020, Pasal 1, untuk DPRD dan TKKSD (dibaca lengkap); kelaziman untuk yang lain.
"""

_STANDS_FOR: Mapping[str, tuple[str, ...]] = {
    "APBD": (
        "Anggaran Pendapatan dan Belanja Daerah",
        "Regional Revenue and Expenditure Budget",
    ),
    "APBN": (
        "Anggaran Pendapatan dan Belanja Negara",
        "State Revenue and Expenditure Budget",
        "State Budget",
    ),
    "DPRD": ("Dewan Perwakilan Rakyat Daerah", "Regional House of Representatives"),
    "DPR": ("Dewan Perwakilan Rakyat",),
    "DPD": ("Dewan Perwakilan Daerah", "Regional Representative Council"),
    "RPJMD": ("Rencana Pembangunan Jangka Menengah Daerah",),
    "RPJMN": ("Rencana Pembangunan Jangka Menengah Nasional",),
    "RPJPD": ("Rencana Pembangunan Jangka Panjang Daerah",),
    "RPJPN": ("Rencana Pembangunan Jangka Panjang Nasional",),
    "RKPD": ("Rencana Kerja Pemerintah Daerah",),
    "RKP": ("Rencana Kerja Pemerintah",),
    "BUMD": ("Badan Usaha Milik Daerah",),
    "BUMN": ("Badan Usaha Milik Negara",),
    "BPBD": ("Badan Penanggulangan Bencana Daerah", "Regional Disaster Management Agency"),
    "BNPB": (
        "Badan Nasional Penanggulangan Bencana",
        "National Disaster Management Agency",
    ),
    "TKKSD": (
        "Tim Koordinasi Kerja Sama Daerah",
        "Regional Cooperation Coordination Team",
    ),
    "UPTD": ("Unit Pelaksana Teknis Daerah",),
    "UPT": ("Unit Pelaksana Teknis",),
    "TPPO": ("Tindak Pidana Perdagangan Orang",),
    "TPPU": ("Tindak Pidana Pencucian Uang",),
    "TPKS": ("Tindak Pidana Kekerasan Seksual",),
    "NIK": ("Nomor Induk Kependudukan",),
    "NIP": ("Nomor Induk Pegawai",),
    "KUHP": ("Kitab Undang-Undang Hukum Pidana",),
    "KUHAP": ("Kitab Undang-Undang Hukum Acara Pidana",),
    "BMKG": ("Badan Meteorologi, Klimatologi, dan Geofisika",),
    "KPU": ("Komisi Pemilihan Umum",),
    "BPS": ("Badan Pusat Statistik",),
    "BNN": ("Badan Narkotika Nasional",),
    "KPK": ("Komisi Pemberantasan Korupsi",),
    "BPK": ("Badan Pemeriksa Keuangan",),
    "BPKP": ("Badan Pengawasan Keuangan dan Pembangunan",),
    "BPN": ("Badan Pertanahan Nasional",),
    "BKN": ("Badan Kepegawaian Negara",),
    "BRIN": ("Badan Riset dan Inovasi Nasional",),
    "BSSN": ("Badan Siber dan Sandi Negara",),
    "LPSK": ("Lembaga Perlindungan Saksi dan Korban",),
    "KPAI": ("Komisi Perlindungan Anak Indonesia",),
    "BPOM": ("Badan Pengawas Obat dan Makanan",),
    "BIG": ("Badan Informasi Geospasial",),
    "BNPP": ("Badan Nasional Pengelola Perbatasan",),
    "BPJS": ("Badan Penyelenggara Jaminan Sosial",),
}
"""What well-known abbreviations stand for, in both languages."""
_SHORT = {name.casefold(): short for short, names in _STANDS_FOR.items() for name in names}
_NAMES = "|".join(
    re.escape(name).replace("\\ ", r"\s+") for name in sorted(_SHORT, key=len, reverse=True)
)
_BESIDE = expression(
    rf"\b(?P<name>{_NAMES})\s*\((?P<behind>[A-Z]{{2,8}})\)"
    rf"|\b(?P<before>[A-Z]{{2,8}})\s*\((?:the\s+)?(?P<spelt>{_NAMES})\)",
    re.IGNORECASE,
)

_BODY = expression(
    rf"\b(?P<body>(?:Badan|Komisi|Lembaga|Dewan)\s+[A-Z][^().;:]{{4,90}}?)\s*\((?P<short>{'|'.join(_STANDS_FOR)})\)"
)
"""A body with the abbreviation of one that is known."""
_MARK = expression(r"[\s,]+")

_TRAFFICKING = expression(
    r"\b(?:GT\s?PP|Gugus\s+Tugas(?:\s+(?:PP|(?:Daerah\s+)?Pencegahan\s+dan\s+Penanganan))?|[Kk]orban|[Vv]ictims?\s+of)"
    r"\s+(?P<wrong>TPPU|TPO|TTPO|TPOP|TPPPO|TPP)\b(?!\s+ASN\b)"
)
"""What the task force is for, and victims are of, under another abbreviation than TPPO."""


def check(case: Case) -> Iterator[Problem]:
    """Yield each abbreviation that is known, and stands beside other words than its own."""
    for said in open_texts(case):
        for found in _BESIDE.finditer(said.text):
            group = "behind" if found["behind"] else "before"
            short, name = found[group], found["name"] or found["spelt"]
            right = _SHORT[" ".join(name.casefold().split())]
            if short in _STANDS_FOR and short != right:
                message = _(
                    "{short} is not the abbreviation of {name}",
                    short=said.quoted(short),
                    name=said.quoted(name),
                )
                yield Problem(
                    said.place(*found.span(group)),
                    message,
                    _("write `{word}`", word=right),
                    ID,
                    LEVEL,
                )
        yield from _of_bodies(said)
        for found in _TRAFFICKING.finditer(said.text):
            message = _(
                "{short} is not the abbreviation of {name}",
                short=said.quoted(found["wrong"]),
                name="`Tindak Pidana Perdagangan Orang`",
            )
            hint = _("write `{word}`", word="TPPO")
            yield Problem(said.place(*found.span("wrong")), message, hint, ID, LEVEL)


_APART = 2
"""Words in which a name that is nearly another differs from it: one of each."""


def _is_nearly(body: str, name: str) -> bool:
    said, known = (set(_MARK.split(each.casefold())) for each in (body, name))
    return len(said ^ known) == _APART and len(said) == len(known)


def _of_bodies(said: Wording) -> Iterator[Problem]:
    """Yield each body whose abbreviation is that of another, whose name it nearly bears: "Komisi Pemilihan Rakyat (KPU)"."""
    for found in _BODY.finditer(said.text if said.language in ("id", "") else ""):
        names = _STANDS_FOR[found["short"]]
        if not any(_is_nearly(found["body"], name) for name in names):
            continue  # its own name, another that has been told already, or a body of one's own
        message = _(
            "{short} is not the abbreviation of {name}",
            short=said.quoted(found["short"]),
            name=said.quoted(found["body"]),
        )
        hint = _("write `{word}`", word=names[0])
        yield Problem(said.place(*found.span("body")), message, hint, ID, LEVEL)
