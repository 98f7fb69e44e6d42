"""How sealed names are written elsewhere, by chance or on purpose: each must be found."""

from __future__ import annotations

from collections.abc import Iterator

LONG = (
    "Contoh Rekawati Sanubari",
    "Nur'aini Rekandari",
    "Josefina Ulianora",
    "Djoenaidi Soetedjohan",
    "Aisyahwati Binarekan",
    "Mariamulya Tunasrekan",
    "Yohanarekan Mbaralima",
    "Khadijahrekan Zulfikarina",
)
"""Fictitious names with parts that are long enough to tell by themselves."""

_LOOK_ALIKE = str.maketrans("aeiocpxy", "аеіосрху")
_FULL_WIDTH = {code: code + 0xFEE0 for code in range(0x21, 0x7F)}
_MARKS = str.maketrans("aeiounc", "áèïõūńç")
_BOLD = {ord("a") + n: 0x1D41A + n for n in range(26)} | {
    ord("A") + n: 0x1D400 + n for n in range(26)
}
_FIGURES = str.maketrans("aeio", "4310")


def spellings(name: str) -> Iterator[str]:
    """Yield how *name*, whose last part is a long one, may be written."""
    first, last = name.split()[0], name.split()[-1]
    yield from (name, name.upper(), name.lower(), name.swapcase(), name.title())
    yield from (
        "".join(name.split()),
        "".join(name.lower().split()),
        "_".join(name.lower().split()),
    )
    yield from ("-".join(name.split()), ".".join(name.split()), "/".join(name.split()))
    yield from (f"{last}, {first}", f"{last} {first}", f"{last}{first}".lower())
    yield from (name.replace("'", mark) for mark in ("’", "ʼ", "`", "´", "", " ", "-"))
    yield from (name.translate(each) for each in (_LOOK_ALIKE, _FULL_WIDTH, _MARKS, _BOLD))
    yield from (f"{name[0]}. {last}", f"{first} {last[0]}.", last, last.lower(), last.upper())
    yield from (
        f"{title} {last}" for title in ("Sdri.", "Ny.", "ibu", "korban", "a.n.", "alias", "binti")
    )
    yield from (f"{last}{clitic}" for clitic in ("nya", "lah", "'s", "-nya", "kah", "pun"))
    yield from (f"si {last}", f"si{last.lower()}", f"({last})", f"“{last}”", f"{last}2026")
    yield from (" ".join(last), ".".join(last), "-".join(last), f"{last[:4]} {last[4:]}")
    yield from (f"{last[:5]}-{last[5:]}", f"{last[:5]}-\n{last[5:]}", f"{last[:3]}\u00ad{last[3:]}")
    yield from (f"{last[:3]}{sign}{last[3:]}" for sign in "\u200b\u2060\u202e\u200d")
    yield from (last[:2] + last[3:], last[:3] + last[2:], last[:3] + last[4] + last[3] + last[5:])
    yield from (last[:4] + "w" + last[5:], last + "h", last.translate(_FIGURES))


OTHERS = {
    "José Aniarekan": ("Jose Aniarekan", "Jose", "JOSE", "Aniarekan José", "josè"),
    "Ani": (
        "Sdri. Ani",
        "Ani hadir",
        "korban ani",
        "a.n. Ani",
        "binti Ani",
        "Aninya",
        "4n1",
        "Sdri. Any",
        "Annie tiba",
        "Anii tiba",
        "korban Anny",
        "ani@contoh.id",
        "A n i",
    ),
    "Ina Ria": (
        "Ria Ina",
        "Sdri. Ina",
        "korban bernama Ria",
        "Ny. Ria",
        "InaRia",
        "ina-ria",
        "I. Ria",
    ),
    "Li Mbo": ("korban Li", "Mbo Li", "Li Mbo", "a.n. Mbo", "Sdri. Li", "limbo"),
    "Rekawati alias Imeldarek": ("Imeldarek", "Rekawati", "si Imeldarek"),
    "Rekawati binti Contohan": ("Contohan", "binti Contohan"),
    "dr. Hj. Rekawati, S.H., M.H.": ("Rekawati", "Hj. Rekawati", "REKAWATI, S.H."),
    "Tjahjarekan": ("Cahyarekan", "Tjahyarekan", "cahjarekan"),
    "Soekarekan": ("Sukarekan", "Sukarekkan"),
    "Soekarni": ("Sukarni", "Sukarny", "Soekarny"),
    "Djoemijati": ("Jumiati", "Djumiati", "Jumiyati"),
    "Sjarifah": ("Sarifah", "Syarifah", "Sharifah"),
    "Yohanes Berekan": ("Johanes", "Johannes"),
    "Juliana Berekan": ("Yuliana", "Joeliana"),
    "Dewi Lestari": ("Dewie", "Dewy", "Dhewi"),
    "Toeti Berekan": ("Tuti", "Tutie", "Toety"),
    "Chairulrekan": ("Khairulrekan", "Hairulrekan"),
    "Muhammad Alirekan": ("Moh. Alirekan", "Alirekan"),
    "Muhammad Uli": ("Moh. Uli", "Muhamad Uli"),
    "李小龙": ("李小龙", "李 小龙"),
    "Bunga": ("korban Bunga", "Sdri. Bunga"),
    "Eko": ("Ekko hadir", "Sdr. Eko", "3ko", "korban eko", "eko@contoh.id"),
    "Contoh Lodanu": ("clodanu@contoh.id", "Ladonu", "C*** L*****"),
    "Putri Bunga Melatirek": ("Putri Bunga", "putri bunga melatirek", "P.B.M.", "Mel*tirek"),
    "Contoh Kartinahrek": (
        "K*rtinahrek",
        "Kart***rek",
        "Karti...rek",
        "K_rt_n_hr_k",
        "Kartinah…",
        "Kart*******",
        "C***** K**********",
        "KRTNHRK",
        "kerhanitraK",
        "kerhanitrak",
        "Kirtanahrek",
        "K•rtinahrek",
        "K@rtinahrek",
        "kart1n4hrek@contoh.id",
        "ckartinahrek@contoh.id",
    ),
    "Ćelia O'Brienrek": ("O'Bri*nrek", "O’Brienr...", "OBrienrek", "O'Br...nrek"),
    "Josérek": ("JosÉrek", "JOSErek", "Jos€rek"),
    "Mawar Setia": ("Mawar Setia", "Sdri. Mawar", "mawarsetia"),
    "Ćelia Łukarek": ("Celia Lukarek", "Lukarek", "celia"),
}
"""Of further names, spellings that are theirs alone."""
