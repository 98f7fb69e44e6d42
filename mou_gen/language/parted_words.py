"""Parts of Indonesian words that stand apart, and prepositions that do not: "di angkut", "me nyediakan", "diBanyuwangi"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_VERBS = """
    adakan ajukan alokasikan ambil angkat angkut awasi bahas balas bangun bantu batasi bawa bayar bedakan beli berdayakan beri berikan
    beritahukan biayai bicarakan buang bubuhi budidayakan buka bungkus cabut capai catat cegah cetak ciptakan cuci dampingi danai dapat
    dapati daur dayagunakan duga dukung ganggu ganti garap gelar giring gugat gunakan hadiri halangi hapus hitung hubungi ikat ikuti
    ikutsertakan imbangi ingat jadikan jaga jauhi jemput jual jumpai kaji kawal kelola kemas kembalikan kenai kenakan kerjakan ketahui kirim
    kunjungi kurangi kutip lacak laksanakan lakukan lampaui lampiri larang latih layani lengkapi lindungi lunasi majukan mediasi miliki minta
    mintai mulai namakan nilai nyatakan olah organisasikan padukan pahami pakai paksa panggil pantau paraf patuhi pelihara pengaruhi penuhi
    percayakan perbaiki perbanyak perbarui perbesar perbolehkan percepat pergunakan periksa perintahkan perjelas perketat perkirakan perkuat
    perlukan perluas peroleh perpendek pertahankan pertanyakan pertemukan pertimbangkan pilah pilih pimpin pinjam potong pungut rancang rawat
    rekam rekrut rencanakan rinci rintis rujuk sahkan salin samakan sampaikan satukan sediakan segel selesaikan semprot sepakati serahterimakan
    sertai sertakan sesuaikan setor sewa sewakan simpan sirami sita susun tabur tagih tahan tambah tampung tanam tandai tandatangani tangani
    tanggulangi tanggung tangkap tebang tebus tegur telaah teliti temani temui temukan tempuh tentukan tiadakan timbang timbun tindaklanjuti
    tindak\\s+lanjuti tinjau tolak tugasi tujukan tukar tulis tunda tunjuk tutup upayakan uraikan urus usahakan utamakan ubah uji ukur ulang
    ulangi undang undur ungkap verifikasi wakili
"""
"""Verbs that are no names of places, before which "di" is no preposition."""
_PLACES = (
    r"aula|balai|bandara|beberapa|dermaga|dinas|gedung|gudang|halaman|hilir|hulu|hutan|kampung|kampus|kapal|kebun|kedua|kelas|klinik|ladang"
    r"|loket|masing-masing|muara|negara|pangkalan|pinggir|posko|pulau|puskesmas|ruang|ruangan|sawah|sekretariat|semua|sungai|tambak|tepi|terminal"
    r"|dekat|rumah\s+sakit|salah\s+satu|Indonesia"
)
_GLUED = expression(
    rf"(?<![\w@./-])(?P<in>di|ke)(?P<place>(?i:{_PLACES})|(?-i:[A-Z][a-z]{{2,}}))(?![\w@-])",
    re.IGNORECASE,
)
_NOT_GLUED = frozenset(("kesemua", "kedua", "kedekat", "kenegara", "kekedua"))
_PASSIVE = expression(
    rf"(?<![\w-])(?P<prefix>[Dd]i)\s+(?P<verb>(?:{'|'.join(_VERBS.split())})(?:nya)?|(?!pe|ke)[a-z]{{3,}}(?:[b-df-hj-np-tv-z]|si)kan)(?![\w-])(?!\s+(?:inap|jalan|medis)\b)"
)
_PREFIX = expression(
    r"(?<![\w.-])(?P<prefix>[Mm]e(?:m|n|ng|ny)?|[Bb]er|[Tt]er|[Pp]e(?:m|n|ng|ny)(?=\s+[a-z]{3,}an\b)|[Kk]e)\s+(?P<rest>[a-z]{3,})(?![\w-])"
)
_BARE_KE = (
    r"sepakat|tentu|giat|wajib|wenang|butuh|selamat|aman|hadir|ada|uang|lengkap|terang|sehat|sejahtera|rahasia|bijak|mudah|rugi|lestari"
    r"|bersih|tertib|mampu|terlambat|jadi|celaka|darurat|pegawai|pariwisata|anggota|adil"
)
_NOUN = expression(rf"(?:{_BARE_KE})(?:an|annya)")
_ORDINAL = expression(
    r"(?<![\w-])(?P<before>(?i:pihak|tahun|minggu|pekan|bulan|triwulan|semester|tahap|periode|pertemuan))\s+(?P<parted>ke\s+"
    r"(?P<number>satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh))(?!\s+(?:daerah|desa|kabupaten|kota|kecamatan|pihak|lokasi|tempat))\b",
)


@value_class
class PartedWord:
    """What is written in the wrong way, from *start* to *end*, and how it is written."""

    start: int
    end: int
    right: str


def parted_words(text: str) -> Iterator[PartedWord]:
    """Yield what the Indonesian *text* writes apart that is one word, and what it joins that is two."""
    for found in _PASSIVE.finditer(text):
        yield PartedWord(*found.span(), f"{found['prefix']}{''.join(found['verb'].split())}")
    for found in _PREFIX.finditer(text):
        if found["prefix"].casefold() != "ke" or _NOUN.fullmatch(found["rest"]):
            yield PartedWord(*found.span(), f"{found['prefix']}{found['rest']}")
    for found in _ORDINAL.finditer(text):
        yield PartedWord(*found.span("parted"), f"ke{found['number']}")
    for found in _GLUED.finditer(text):
        if found[0].casefold() not in _NOT_GLUED and not found[0].isupper():
            yield PartedWord(*found.span(), f"{found['in']} {found['place']}")
