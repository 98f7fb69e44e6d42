"""Text next to a case code does not describe the person: no age, sex, health, relatives, origin, school or initials.

A case code protects a person only as long as nobody can link it to other facts. `Perempuan, 17
tahun, hamil` on a slip is enough for the person who carries it through a village, and the law
protects health data most of all. The rule therefore reads slips, records and letters about a case,
and every other paragraph that contains a case code, for descriptions of a person. `sealed-names`
and `child` find what the sealed forms in the folder contain; this rule looks for details that could
identify anyone. A finding never repeats what it found.

Passes: `Kasus NNK-TPPO-2026-0001 dibahas`; `dalam sampul tertutup`; `Dinas Pemberdayaan Perempuan`; `pendamping
        perempuan`; `rehabilitasi kesehatan`.
Fails:  `dalam sampul tertutup, perempuan 17 tahun`; `korban hamil`; `termasuk hasil tes HIV`;
        `bersama ibu korban`; `rapor kelas VIII`; `obat antiretroviral`; `mantan pekerja kebun PT Contoh`; `paspor yang ditahan majikan`; `a.n. R.C.`, each next to a case code.
Not seen: a description in other words, and a paragraph about a case without its code.
Source: UU 27/2022, article 4; UU 21/2007, article 44 (both seen in secondary sources).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from mou_gen.checks.case import Case
from mou_gen.checks.wording import Wording, hidden_texts, open_texts
from mou_gen.errors import Level, Problem
from mou_gen.kinds import registry
from mou_gen.kinds.case_code import CASE
from mou_gen.messages import N_, _
from mou_gen.startup.expressions import expression

ID = "case-details"
LEVEL = Level.ERROR
SOURCE = "UU 27/2022, article 4; UU 21/2007, article 44"
SURE = True
ATURAN = """Di samping kode kasus tidak ada keterangan tentang orangnya: usia, jenis kelamin, kesehatan, kerabat, asal, sekolah, atau inisial.

Kode kasus melindungi seseorang hanya selama tidak ada yang dapat menghubungkannya dengan keterangan
lain. `Perempuan, 17 tahun, hamil` pada surat pengantar cukup bagi pembawanya untuk mengenali orang
itu di desa, dan keterangan kesehatan paling dilindungi undang-undang. Karena itu, surat pengantar,
berita acara, dan surat tentang kasus, serta setiap paragraf lain yang memuat kode kasus, diperiksa
untuk keterangan yang menggambarkan orang. Isi formulir tertutup dalam folder ditemukan oleh
`sealed-names` dan `child`; aturan ini mencari keterangan yang dapat mengungkapkan siapa pun. Temuan
tidak pernah mengulangi isinya.

Lulus:  `Kasus NNK-TPPO-2026-0001 dibahas`; `dalam sampul tertutup`; `Dinas Pemberdayaan Perempuan`; `pendamping
        perempuan`; `rehabilitasi kesehatan`.
Gagal:  `dalam sampul tertutup, perempuan 17 tahun`; `korban hamil`; `termasuk hasil tes HIV`; `bersama ibu korban`;
        `rapor kelas VIII`; `obat antiretroviral`; `mantan pekerja kebun PT Contoh`; `paspor yang ditahan majikan`; `a.n. R.C.`, masing-masing di samping kode kasus.
Tidak terlihat: gambaran orang dengan kata lain, dan paragraf tentang kasus yang tidak memuat
        kodenya.
Sumber: UU 27/2022, Pasal 4; UU 21/2007, Pasal 44 (keduanya dilihat dalam sumber sekunder).
"""

_CASE = expression(rf"\b{CASE}\b")
_PERSON = r"(?:korban|saksi|anak|orang|seorang|remaja|warga|bayi|penyintas|victim|witness|child|person|survivor|minor)"
_SEX = r"(?:perempuan|wanita|gadis|laki-laki|lelaki|pria|female|male|woman|man|girl|boy)"
_KIN = (
    r"(?:ibu|ayah|bapak|paman|bibi|kakak|adik|nenek|kakek|suami|istri|tante|orang tua|majikan|mantan suami|mantan istri"
    r"|mother|father|uncle|aunt|sister|brother|husband|wife|parents?|employer)"
)
_FEW = r"(?:\d|satu|dua|tiga|empat|lima|enam|tujuh|seorang|one|two|three|four|five|six|seven|an?)"
_TELLING: Mapping[str, re.Pattern[str]] = {
    N_("an age"): expression(
        rf"\b(?:berusia|usia|berumur|umur|aged)\s+\d{{1,2}}\b|\b{_SEX}\W{{1,3}}\d{{1,2}}\s*(?:tahun|years?|th\b)"
        rf"|\b{_PERSON}\W{{1,3}}\(?\d{{1,2}}\s*(?:tahun|years?|th\b)|\b\d{{1,2}}[- ]years?[- ]old\b",
        re.IGNORECASE,
    ),
    N_("a sex"): expression(
        rf"\b{_PERSON}\s+{_SEX}\b|\b(?:female|male)\s+{_PERSON}\b|\b(?:seorang|a)\s+{_SEX}\b|\b(?:boy|girl|gadis)\b"
        rf"|\bjenis kelamin\b",
        re.IGNORECASE,
    ),
    N_("a state of health"): expression(
        r"\b(?:hamil|kehamilan|mengandung|keguguran|aborsi|melahirkan|pregnan(?:t|cy)|miscarriage"
        r"|HIV|AIDS|ARV|sifilis|gonore|hepatitis|TBC?|tuberkulosis|infeksi menular|penyakit|mengidap|menderita"
        r"|depresi|skizofrenia|psikotik|gangguan (?:jiwa|mental)|bunuh diri|PTSD|traumatis|depress(?:ed|ion)|suicid\w+"
        r"|luka|patah tulang|cedera|visum|injur(?:y|ed|ies)|tuli|tunarungu|tunanetra|bisu|disabilitas|difabel|disabled"
        r"|pecandu|narkoba|kecanduan|rapid test|antiretroviral|antidepresan|psikotropika|insulin|kontrasepsi|obat (?:rutin|penenang|tidur)|resep (?:dokter|obat)"
        r"|test ?pack|tes kehamilan|hasil (?:tes|lab)|rekam medis|medical record|diagnos\w+|opname)\b",
        re.IGNORECASE,
    ),
    N_("a relative or an employer"): expression(
        rf"\b{_KIN}\s+(?:kandung\s+|tiri\s+|dari\s+|of\s+(?:the\s+)?)?{_PERSON}\b|\b{_PERSON}'s\s+{_KIN}\b"
        rf"|\banak dari\b|\bputr[ia] dari\b"
        rf"|\b{_KIN}\s+(?:dengan|dan|beserta|with|of|and)\s+(?:(?:her|his|the)\s+)?(?:{_FEW}\s+)?(?:orang\s+)?(?:anak|child(?:ren)?|bayi|bab(?:y|ies))\b"
        rf"|\b(?:mempekerjakan|dipekerjakan|employ(?:s|ed)?)\s+(?:the\s+|an?\s+|seorang\s+)?(?:{_PERSON}|{_KIN})\b"
        r"|\b(?:majikan|(?:her|his|the)\s+employer)(?:nya)?\s*,?\s+(?-i:(?:PT|CV|UD)\b|[A-Z]\w+\s+[A-Z])"
        r"|\b(?:ditahan|disimpan|dipegang|dikuasai|held|kept|withheld)\s+(?:oleh|by)\s+(?:(?:the|her|his|mantan|bekas)\s+)?(?:majikan|employer|agen|agent)\w*"
        r"|\b(?:(?:eks|mantan|bekas|former)\s+)?(?:pekerja|karyawan|karyawati|buruh|pelayan|terapis|pemandu lagu|pembantu|ABK"
        r"|anak buah kapal|asisten rumah tangga|worker|employee|waitress|domestic worker)\s+(?:\w+\s+){0,4}?"
        r"(?-i:PT|CV|UD|Toko|Kafe|Karaoke|Hotel|Spa|Salon|Pabrik|Perkebunan|Kapal)\s+(?-i:[A-Z])",
        re.IGNORECASE,
    ),
    N_("an origin"): expression(
        rf"\b(?:asal|berasal dari|warga|kelahiran|penduduk|dari)\s+(?:Desa|Kelurahan|Kampung|Dusun|Kecamatan|Suku)\s+[A-Z]"
        rf"|\b{_PERSON}\s+(?:asal|dari)\s+(?:Desa|Kelurahan|Kampung|Dusun|Kecamatan)\b",
    ),
    N_("a school or a class"): expression(
        r"\b(?:(?:SDN?|SMPN?|SMAN?|SMKN?|SLBN?|MIN|MTsN?|MAN|PAUD|TK(?!\s+[IVX]+\b))\s+(?:(?:Negeri|Swasta|Islam|Katolik|Kristen)\s+)?(?:\d+|[A-Z]\w+)"
        r"|(?i:(?:rapor(?!\s+(?:kinerja|mutu|pendidikan|merah))|buku\s+rapor|kartu\s+pelajar|kartu\s+(?:tanda\s+)?mahasiswa"
        r"|(?:school|student)\s+(?:report|card)|report\s+card))"
        r"|(?i:(?:siswa|siswi|pelajar|murid|bersekolah|sekolah|duduk|naik)\s+(?:di\s+|ke\s+)?kelas)\s+(?:[IVX]{1,4}|\d{1,2})"
        r"|(?i:kelas)\s+(?:[IVX]{1,4}|\d{1,2})\s+(?:SD|SMP|SMA|SMK|MI|MTs|MA)N?)\b"
    ),
    N_("initials"): expression(
        r"\b(?:a\.\s?n\.|atas nama|[Ii]nisial|berinisial|[Kk]orban|[Ss]dri?\.?|[Nn]n\.?|[Nn]y\.?|bernama)\s*:?\s*"
        r"(?:(?:[A-Z]\.\s?){1,4}(?!\w)|(?<=nisial )[A-Z]{1,4}\b)"
    ),
}
"""What describes a person, by what it is called in a finding."""


def check(case: Case) -> Iterator[Problem]:
    """Yield what describes a person in documents about a case, and next to a case code elsewhere."""
    if case.document.sealed:
        return
    is_about_case = registry.of_model(type(case.record)).about_case
    for said in (*open_texts(case), *hidden_texts(case)):
        if is_about_case or _CASE.search(said.text):
            yield from _describes(said)


_SCHOOL = "a school or a class"
_ADDRESS = expression(r"^(?:to|copies|from|letterhead|venue|place|handover)\b")


def _is_address(said: Wording, found: re.Match[str]) -> bool:
    """Return whether a school is only written to, or met in."""
    value = said.value(*found.span())
    return value is None or bool(_ADDRESS.search(value.origin.path))


_SUBJECT = expression(r"^subject\b")


def _is_subject(said: Wording, found: re.Match[str]) -> bool:
    """Return whether it stands in what an agreement is about, which describes nobody: "Penanganan Penyakit Rumput Laut"."""
    value = said.value(*found.span())
    return value is not None and bool(_SUBJECT.search(value.origin.path))


def _describes(said: Wording) -> Iterator[Problem]:
    for what, pattern in _TELLING.items():
        for found in pattern.finditer(said.text):
            if _is_subject(said, found) or (what == _SCHOOL and _is_address(said, found)):
                continue
            message = _("{what} is given next to a case code", what=_(what))
            hint = _("write only the case code; what describes the person belongs under `sealed`")
            yield Problem(said.place(*found.span()), message, hint, ID, LEVEL)
