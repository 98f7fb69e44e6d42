"""Which article a text means, where the one that it refers to says nothing of what is referred to.

What is referred to is named before the reference, or is a figure: a time limit that stands in one other article.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from mou_gen.checks.parts import indonesian_text
from mou_gen.checks.references.measured_limits import parts_that_bound
from mou_gen.document import Article, Node, paragraphs_below
from mou_gen.language.acts import Sense, in_common, meanings
from mou_gen.language.facts import FactKind, facts
from mou_gen.startup.expressions import expression

_MEANT = expression(
    r"\b(?P<what>(?:(?!(?:kepada|oleh|dari|dengan|untuk|pada|dalam|di|bagi|antara|antar|atas|selama|yang|dan|atau|sedangkan|setelah|sebelum|sesuai|apabila|karena|akibat"
    r"|menurut|berdasarkan|tentang|mengenai|terhadap|melalui|sebagai|sebagaimana)\b)"
    r"[^\W\d_]+\s+){1,4})(?:(?:yang\s+di\w+\s+)?(?:sebagaimana\s+(?:dimaksud|tersebut|diatur|ditetapkan|ditentukan)|(?:yang\s+)?dimaksud|tersebut)\s+(?:dalam|pada)"
    r"|yang\s+di\w+\s+(?:menurut|sesuai\s+dengan|berdasarkan)"
    r"|(?:(?:setiap|masing-masing)\s+[^\W\d_]+\s+)?(?:diatur|ditetapkan|ditentukan|tercantum|dimuat)\s+(?:dalam|pada))\s+$"
)
"""What is referred to, behind the last preposition before it."""
_MEANT_UNDER = expression(
    r"\b(?:pada|atas)\s+(?P<what>(?:(?!(?:yang|dan|atau|secara|untuk|kepada|oleh)\b)[^\W\d_]+\s+){1,3})menurut\s+$"
)
"""The same, behind a preposition: "dilampirkan pada penilaian kinerja menurut"."""
_LISTED_WITH = expression(
    r"\b(?P<others>(?:[^\W\d_]+\s+){0,2}[^\W\d_]+(?:,\s+(?:[^\W\d_]+\s+){0,2}[^\W\d_]+){0,6}),?\s+(?:dan|atau|serta)\s+(?:[^\W\d_]+\s+){1,3}?"
    r"(?:yang\s+)?(?:sebagaimana\s+)?dimaksud\s+(?:dalam|pada)\s+$"
)
"""What is referred to with others: "tanah, bangunan, dan perlengkapan sebagaimana dimaksud dalam"."""
_BETWEEN = expression(r"\bantar(?=[a-z]{4})", re.IGNORECASE)
"""Of "pertukaran data antarnarahubung", the focal points are referred to."""
_DOES = expression(r"me(?:m|n|ng|ny|l|r|w|y)?[a-z]{3,}", re.IGNORECASE)
_ANYTHING = frozenset(
    [
        "hal",
        "komitmen",
        "ketentuan",
        "kewajiban",
        "hak",
        "kegiatan",
        "pelaksanaan",
        "tugas",
        "pekerjaan",
        "jangka",
        "waktu",
        "batas",
        "luar",
        "bawah",
        "besaran",
        "jumlah",
        "nilai",
        "tata",
        "cara",
        "perjanjian",
        "kesepakatan",
        "kerja",
        "sama",
        "syarat",
        "persyaratan",
        "keadaan",
        "urusan",
        "bidang",
        "dokumen",
        "daftar",
        "mata",
        "pos",
        "anggaran",
        "ulang",
        "kembali",
        "kondisi",
        "peristiwa",
        "tindakan",
    ]
)
"""Words for what any article may say in others."""
_FIXED = meanings("kahar perselisihan adendum narahubung")
"""What has an article of its own, which speaks of it in these words."""
_NOTHING = frozenset(
    ["kegiatan", "tindakan", "hal", "keadaan", "peristiwa", "kondisi", "ketentuan"]
)
"""What is referred to itself, whatever stands before: "menyusun rencana kegiatan"."""
_FEW = 2
"""In more articles than these stands a word that names none of them."""


def articles_meant(
    before: str, number: str, paragraph: str, own: str, articles: Mapping[str, Article], text: str
) -> tuple[str, ...] | None:
    """Return the numbers of the *articles* that speak of what stands *before* a reference to another one; none where they are many.

    None where article *number*, or its *paragraph* where one is given, speaks of it, or where any article
    may; the article *own* in which the *text* with the reference stands is none of them.
    """
    if number not in articles:
        return None
    if called := _called(before, number, own, articles):
        return called
    laid_down = _asked_for(before, number, paragraph, articles)
    if laid_down := laid_down or _priced_elsewhere(before, number, own, articles):
        return laid_down
    target = _without(articles[number], text) if number == own else articles[number]
    laying_down = _laid_down(before, number, paragraph, own, articles, target)
    if laying_down is not None:
        return laying_down
    what, said = referred_to(before), _by_paragraph(target)
    if not what or _names_others(before, said.get(paragraph, _said(target))):
        return None
    others = {key: each for key, each in articles.items() if key not in (number, own)}
    titled = [key for key, each in others.items() if _has_all(what, _words(each.heading))]
    if len(what) > 1 and len(titled) == 1 and not _has_all(what, _said(target)):
        return (titled[0],)
    if in_common(what, said.get(paragraph, []) if paragraph else _said(target)):
        last = [sign for sign, words in said.items() if sign and _has_all(what[-1:], words)]
        elsewhere = paragraph and len(last) == 1 and paragraph not in last
        return (f"{number} ayat ({last[0]})",) if elsewhere else None
    if in_common(what, _said(target)):
        inside = [sign for sign, words in said.items() if sign and _has_all(what, words)]
        inside = inside or [
            sign for sign, words in said.items() if sign and _has_all(what[-1:], words)
        ]
        if not 0 < len(inside) <= (_FEW if paragraph else 1):
            return None
        return tuple(f"{number} ayat ({sign})" for sign in inside)
    named = titled or [key for key, each in others.items() if _has_all(what, _said(each))]
    if not named and in_common(what, _FIXED):
        last = [key for key, each in others.items() if _has_all(what[-1:], _said(each))]
        return tuple(last) if len(last) <= _FEW else ()
    if not named:
        return None
    return tuple(named) if len(named) <= _FEW else ()


def _names_others(before: str, said: list[Sense]) -> bool:
    """Return whether what is *said* names what is referred to with others: "tanah, bangunan, dan perlengkapan"."""
    listed = None if _DONE.search(before) else _LISTED_WITH.search(before)
    return listed is not None and bool(in_common(meanings(listed["others"]), said))


_DONE = expression(
    r"\s(?:dan|serta)\s+(?:[^\W\d_]+\s+){1,2}di(?!(?:stribusi|skusi|spensasi|mensi|reksi|visi|seminasi|versifikasi|gitalisasi)\b)[a-z]{4,}(?:kan|i)\s+"
    r"(?:sebagaimana\s+)?dimaksud\s+(?:dalam|pada)\s+$"
)
"""Before a reference, a clause of its own, which lists nothing: "dan surat jalannya ditandatangani sebagaimana dimaksud dalam"."""


_NAMES_A_KIND = frozenset(
    re.findall(
        r"\w+",
        "petugas pejabat pegawai orang warga penduduk peserta anggota hewan ternak barang alat peralatan sarana prasarana fasilitas"
        " kendaraan bahan produk data informasi layanan pelayanan bantuan tempat lokasi tarif kompensasi imbalan iuran denda harga dana"
        " anggaran jadwal tenggat periode masa tahap kelompok unit lembaga instansi perangkat pelanggaran keterlambatan kelalaian larangan"
        " pengecualian pembatasan sanksi perubahan gangguan kerusakan kerugian hambatan permintaan permohonan usulan persetujuan penolakan"
        " keputusan hasil rencana program upaya langkah proses mekanisme prosedur kriteria sasaran target objek subjek materi",
    )
)
ANY_KIND = _ANYTHING | _NAMES_A_KIND
"""Words by which a paragraph, or a letter, may mean what another calls otherwise."""
"""What a paragraph may speak of by other words, of which these tell the kind or the sum: "petugas" of a doctor."""
_SUMS_UP = expression(r"\b(?:(?:pe|ke)[a-z]{4,}an|biaya)\b", re.IGNORECASE)
"""What a paragraph may be on without a word of it: "keterlambatan pembayaran" of a price."""
_LAST = 7
"""Words before a reference that name what is referred to, and refer to it."""
_POINTS_TO = expression(r"\bayat\s+\((\d+)\)")


def paragraphs_meant(before: str, sign: str, own: str, article: Article) -> tuple[str, ...]:
    """Return the one paragraph of *article* that speaks of what stands *before* a reference to paragraph *sign* of it.

    None where paragraph *sign* may speak of it, also by pointing to that one; paragraph *own*, with the reference, is none of them.
    """
    for elsewhere in _ELSEWHERE:
        if laying_down := elsewhere(before, sign, own, article):
            return laying_down
    said = {key: each for key, each in _by_paragraph(article).items() if key not in ("", own)}
    summed = _SUMS_UP.search(" ".join(before.split()[-_LAST:]))
    what = [] if summed else referred_to(before, ANY_KIND)
    if not what or sign not in said or in_common(what, said[sign]):
        return ()
    if _sets_its_subject(article, sign, what):
        return ()
    fitting = [key for key, words in said.items() if _has_all(what, words)]
    pointed = _POINTS_TO.findall(_text_of_paragraph(article, sign))
    return tuple(fitting) if len(fitting) == 1 and fitting[0] not in pointed else ()


_A_FIGURE = expression(r"\d[\d.,]*\s*(?:\(|%)|\bRp")


def _sets_its_subject(article: Article, sign: str, what: list[Sense]) -> bool:
    """Return whether paragraph *sign* begins *article* with a figure of what its title names: "Jatah Pemasukan"."""
    return (
        sign == "1"
        and _has_all(what, _words(article.heading))
        and bool(_A_FIGURE.search(_text_of_paragraph(article, sign)))
    )


_PAYMENT = expression(
    r"\b(?:pembayaran|pelunasan|penyetoran|(?:ter)?lambat\s+(?:mem)?bayar)(?P<of>(?:\s+[^\W\d_]+){0,4}?)\s+(?:yang\s+)?(?:sebagaimana\s+)?dimaksud\s+(?:pada|dalam)\s+"
    r"(?:Pasal\s+\d+\s+)?$",
    re.IGNORECASE,
)
"""Before a reference to what is paid."""
_PAID = expression(
    r"\b(?:\w*bayar\w*|\w*setor\w*|\w*lunas\w*|\w*transfer\w*|\w*angsur\w*|\w*cicil\w*|\w*tagih\w*|jatuh\s+tempo|termin|tahap\w*|uang\s+muka|rupiah"
    r"|(?:pencair|penyalur)\w*|dicairkan|disalurkan)\b|\bRp",
    re.IGNORECASE,
)
_REVIEWED = expression(
    r"\b(?:ditinjau|dievaluasi|disesuaikan|dikaji|diaudit|dipantau|peninjauan|penyesuaian|evaluasi)\b",
    re.IGNORECASE,
)
_OF_A_RISE = expression(r"\b(?:kenaikan|penyesuaian|selisih|peninjauan|hasil|perubahan)\b", re.I)
_FEE = expression(
    r"%|\b(?:persen|tarif|kompensasi|biaya|iuran|retribusi|harga|honor\w*|insentif|imbalan|ganti|upah|gaji|dana|anggaran|denda|bunga|uang|jasa|besaran|nilai"
    r"|jumlah|bantuan|hibah|sewa|premi|komisi|bagi\s+hasil|\w*beli\w*|\w*jual\w*|belanja|pengadaan|\w*pinjam\w*|kredit|pajak|santunan|subsidi|beasiswa"
    r"|tunjangan|u?tang|piutang|kewajiban|sanksi|kontribusi|sumbangan|porsi|bagian|ongkos|sebagaimana|tersebut)\b",
    re.IGNORECASE,
)
"""What may be paid, or stand for it."""


def _paid_elsewhere(before: str, sign: str, own: str, article: Article) -> tuple[str, ...]:
    """Return the one paragraph of *article* by which something is paid, where a reference to a payment is to paragraph *sign*, by which nothing is.

    A paragraph that only has it reviewed pays nothing.
    """
    found = _PAYMENT.search(before)
    text = _text_of_paragraph(article, sign) if found else ""
    if found is None or not text or _PAID.search(text) or _OF_A_RISE.search(found["of"]):
        return ()
    if _FEE.search(text) and not _REVIEWED.search(text):
        return ()
    signs = dict.fromkeys(key for key, _text in numbered_texts(article) if key not in ("", own))
    paying = [key for key in signs if _PAID.search(_text_of_paragraph(article, key))]
    return tuple(paying) if len(paying) == 1 else ()


_NOTICE = expression(
    r"\b(?:pemberitahuan|(?:mem|di)beri\s?tahukan)(?:nya)?(?:\s+(?!yang\b)[^\W\d_]+){0,3}?\s+(?:yang\s+)?(?:sebagaimana\s+)?dimaksud\s+(?:pada|dalam)\s+$",
    re.IGNORECASE,
)
"""Before a reference to how somebody is notified."""
_NOTIFIES = expression(r"\b\w*beri\s?tahu\w*", re.IGNORECASE)
_MAY_NOTIFY = expression(
    r"\b(?:\w*beri\s?tahu\w*|\w*kabar\w*|\w*lapor\w*|\w*sampai\w*|\w*kirim\w*|surat\w*|tertulis|lisan|\w*umum\w*|\w*hubung\w*|\w*panggil\w*|\w*undang\b|\w*usul\w*"
    r"|\w*minta\w*|\w*mohon\w*|telepon|pesan|pos-el|pelapor\w*|rahasia\w*|kerahasiaan)\b",
    re.IGNORECASE,
)


def _notified_elsewhere(before: str, sign: str, own: str, article: Article) -> tuple[str, ...]:
    """Return the one paragraph of *article* by which somebody is notified, where a reference to a notice is to paragraph *sign*, by which nobody is told anything."""
    text = _text_of_paragraph(article, sign) if _NOTICE.search(before) else ""
    if not text or _MAY_NOTIFY.search(text):
        return ()
    signs = dict.fromkeys(key for key, _text in numbered_texts(article) if key not in ("", own))
    notifying = [key for key in signs if _NOTIFIES.search(_text_of_paragraph(article, key))]
    return tuple(notifying) if len(notifying) == 1 else ()


_VERB_OF_A_DUTY = (
    r"\b(?!(?:dihentikan|diberhentikan|berhenti|berakhir|dicabut|dibatalkan|berlaku|berhak|berjumlah|bernilai|dihitung|dimaksud"
    r"|memperoleh|menerima|mendapat(?:kan)?|meliputi|merupakan|bernama|disebut|dimulai)\b)(?:me|ber|beke|bela|di|ter)[a-z]{3,}\b"
)
"""What somebody may have to do, and not only what ends, counts or is received."""
_REFERRED = r"\s+(?:yang\s+)?(?:sebagaimana\s+)?dimaksud\s+(?:pada|dalam)\s+$"
TIMES = expression(
    r"\bH[+-]|\b(?:detik|menit|jam|hari|harian|minggu|mingguan|pekan|bulan|bulanan|triwulan\w*|semester|tahun|tahunan|tanggal|pukul|waktu|tenggat|lama\w*|lambat"
    r"|segera|seketika|serta-merta|sebelum\w*|sesudah\w*|setelah\w*|sejak|sampai|hingga|saat|ketika|selama|masa|musim|periode|berlaku|berakhir|umur|kali)\b",
    re.IGNORECASE,
)
"""Says a time, or when something is so."""
_NORMS = (
    (
        expression(rf"\bkuorum{_REFERRED}", re.IGNORECASE),
        expression(
            r"\bkuorum\b|\b(?:hadir|dihadiri|kehadiran)\b[^.;]{0,60}?\b(?:paling|sekurang\S*|minim(?:al|um)|lebih\s+dari|separuh|setengah|dua\s+pertiga|seluruh|semua)\b"
            r"|\b(?:sah|kehadiran)\b",
            re.IGNORECASE,
        ),
    ),
    (
        expression(
            rf"\b(?:memenuhi|melaksanakan|menjalankan|melanggar|mengabaikan|melalaikan|menyelesaikan)\s+kewajiban(?:nya)?{_REFERRED}",
            re.IGNORECASE,
        ),
        expression(
            r"\b(?:wajib|kewajiban\w*|berkewajiban|harus|keharusan|tanggung|tugas|ikatan|dilarang|boleh|paling|agar)\b"
            rf"|^(?:(?!\b(?:apabila|jika|kalau|bila|selama|sepanjang|kecuali|yang)\b)[^.;])*?{_VERB_OF_A_DUTY}"
            rf"|\byang\s+[^\W\d_]+\s+[^.;]{{0,80}}?{_VERB_OF_A_DUTY}|[.;]\s",
            re.IGNORECASE,
        ),
    ),
    (
        expression(rf"\blarangan(?:\s+[^\W\d_]+){{0,4}}?{_REFERRED}", re.IGNORECASE),
        expression(
            r"\b(?:\w*larang\w*|tidak|tak|tanpa|bukan|jangan|hanya|kecuali|terbatas|dibatasi|wajib|harus|bebas)\b",
            re.IGNORECASE,
        ),
    ),
    (
        expression(rf"\bpengecualian(?:\s+[^\W\d_]+){{0,4}}?{_REFERRED}", re.IGNORECASE),
        expression(
            r"\b(?:\w*kecuali\w*|tidak|tak|bukan|selain|lain|hanya|dapat|boleh|bebas|dibebaskan|namun|tetapi|luar|apabila|jika)\b",
            re.IGNORECASE,
        ),
    ),
    (
        expression(
            rf"\byang\s+(?:tidak|belum)\s+memenuhi\s+(?:ketentuan|persyaratan|syarat|standar|mutu|spesifikasi|kriteria){_REFERRED}",
            re.IGNORECASE,
        ),
        expression(
            r"%|\b(?:ketentuan|(?:per)?syarat\w*|standar\w*|mutu|kualitas|spesifikasi|kriteria|kadar|ukuran|berukuran|berat|bobot|berbobot|umur|berumur|usia|berusia"
            r"|paling|maksim\w+|minim\w+|sekurang\S*|sedikitnya|setinggi\S*|selambat\S*|antara|lebih|kurang|tidak|tanpa|bebas|bersih|sehat|layak|lengkap|utuh|segar"
            r"|kering|memenuhi|memiliki|mempunyai|dilengkapi|disertai|mencantumkan|memuat|berisi|terdiri|meliputi|sesuai|berlabel|bersegel|ber(?:sertifikat|izin|lisensi)"
            r"|wajib|harus|hanya|kelas|golongan|jenis|tingkat|batas\w*|nilai|suhu|kecuali\s+yang)\b|:",
            re.IGNORECASE,
        ),
    ),
    (
        expression(
            rf"\b(?:jangka\s+waktu|batas\s+waktu|tenggat(?:\s+waktu)?){_REFERRED}", re.IGNORECASE
        ),
        TIMES,
    ),
    (
        expression(
            rf"\b(?:melampaui|melebihi|kurang\s+dari|di\s+(?:bawah|atas)|sebesar|dari|sesuai\s+dengan|dengan|menurut|berdasarkan)\s+(?:nilai|harga|biaya|besaran|tarif|anggaran)"
            rf"(?:\s+(?!yang\b)[^\W\d_]+){{0,2}}?{_REFERRED}",
            re.IGNORECASE,
        ),
        expression(
            r"%|\bRp|\b(?:nilai|harga|biaya|besar\w*|tarif|anggaran|rupiah|persen|jumlah\w*|berjumlah|senilai|dana|pagu|upah|honor\w*|iuran|imbalan|retribusi|bayar"
            r"|\w*bayar\w*|kompensasi|uang|skor|angka|kadar|indeks|batas|ambang|gram|miligram|mg|derajat)\b",
            re.IGNORECASE,
        ),
    ),
    (
        expression(rf"\b(?:perbandingan|proporsi|porsi|persentase){_REFERRED}", re.IGNORECASE),
        expression(
            r"%|\d\s*(?::|banding\b)|\b(?:persen|banding\w*|\w*banding|\w*porsi\w*|bagian\w*|separuh|setengah|seperdua|se(?:per)?tiga|seperempat|dua\s+pertiga|tiga\s+perempat"
            r"|masing-masing|(?:setiap|tiap)\s+\d+|(?<!kerja )sama|rata|merata|pangsa|saham|kuota|per|sebagaimana)\b",
            re.IGNORECASE,
        ),
    ),
    (
        expression(
            rf"\b(?:ganti\s+(?:rugi|kerugian)|kompensasi|santunan){_REFERRED}", re.IGNORECASE
        ),
        expression(
            r"%|\bRp|\b(?:\w*ganti\w*|\w*rugi\w*|kompensasi|santun\w*|\w*rusak\w*|\w*hilang\w*|cacat|mati|tewas|gugur|\w*bayar\w*|uang|nilai|senilai|harga|biaya|beban|dibebani"
            r"|tanggung\w*|\w*tanggung|asuransi|akibat|dampak|terdampak|jamin\w*|\w*pulih\w*|rupiah|imbalan|\w*lepas\w*|\w*bebas\w*|\w*serah\w*|\w*beli\w*|lalai|kelalaian"
            r"|menerima|memperoleh|mendapat(?:kan)?|diberi(?:kan)?|ditebang)\b",
            re.IGNORECASE,
        ),
    ),
    (
        expression(
            rf"\b(?:jumlah|banyaknya|besarnya|pembagian|bagian|jatah|kuota)(?:\s+(?!yang\b)[^\W\d_]+){{1,3}}?\s+(?:setiap|tiap|masing-masing)\s+(?:PIHAK|daerah|kabupaten){_REFERRED}"
        ),
        expression(
            r"%|\b(?:PIHAK|\w*bagi\w*|jatah|kuota|masing-masing|daerah|kabupaten|kota|provinsi|pemerintah|sama|rata|merata|proporsional|sebanding|separuh|setengah|lampiran|sebagaimana)\b",
            re.IGNORECASE,
        ),
    ),
    (
        expression(rf"\bdenda(?:\s+[^\W\d_]+){{0,3}}?{_REFERRED}", re.IGNORECASE),
        expression(
            r"%|\bRp|\b(?:denda|persen|permil|sanksi|uang|membayar|dibayar|bunga|biaya|ganti|tarif|rupiah|kali)\b",
            re.IGNORECASE,
        ),
    ),
)
"""By how a text refers to it, in what words alone a paragraph may lay something down."""


def norm_asked_for(before: str) -> re.Pattern[str] | None:
    """Return in what words alone a provision may lay down what is referred to behind the text *before*; None where any may."""
    return next((words for said, words in _NORMS if said.search(before)), None)


def _set_elsewhere(before: str, sign: str, own: str, article: Article) -> tuple[str, ...]:
    """Return the few paragraphs of *article* that set such a norm as a reference *before* paragraph *sign* names, which sets none.

    A paragraph that points to another one may lay down what that does.
    """
    sets = norm_asked_for(before)
    signs = dict.fromkeys(key for key, _text in numbered_texts(article) if key not in ("", own))
    if sets is None or sign not in signs:
        return ()
    setting = [key for key in signs if sets.search(_text_of_paragraph(article, key))]
    pointed = _POINTS_TO.findall(_text_of_paragraph(article, sign))
    return (
        tuple(setting)
        if 0 < len(setting) <= _FEW and sign not in setting and not {*setting} & {*pointed}
        else ()
    )


def _laid_down(
    before: str,
    number: str,
    paragraph: str,
    own: str,
    articles: Mapping[str, Article],
    target: Article,
) -> tuple[str, ...] | None:
    """Return where such a norm as a reference *before* names is laid down, none where that is in many places; None where *target* may do so."""
    for elsewhere in _ELSEWHERE:
        if inside := elsewhere(before, paragraph, "", target):
            return tuple(f"{number} ayat ({sign})" for sign in inside)
    sets = None if number == own else norm_asked_for(before)
    if sets is None or sets.search(indonesian_text(target.heading, *target.body)):
        return None
    setting = [key for key, each in articles.items() if sets.search(indonesian_text(*each.body))]
    return tuple(setting) if len(setting) <= _FEW else ()


def _bounded_elsewhere(before: str, sign: str, own: str, article: Article) -> tuple[str, ...]:
    """Return the one paragraph of *article* that bounds what is measured *before* a reference to paragraph *sign*, which gives no figure of it."""
    texts = {
        key: _text_of_paragraph(article, key)
        for key, _text in numbered_texts(article)
        if key not in ("", own)
    }
    cited = texts.pop(sign, "")
    return parts_that_bound(before, cited, texts) if cited else ()


_ELSEWHERE = (_paid_elsewhere, _set_elsewhere, _notified_elsewhere, _bounded_elsewhere)

_OWN_ARTICLE = (
    r"jangka\s+waktu|ruang\s+lingkup|hak\s+dan\s+kewajiban|tugas\s+dan\s+tanggung\s+jawab"
)
_OF_WHOM = r"(?:(?:setiap|masing-masing|para|semua)\s+[^\W\d_]+\s+)?"
_TITLE = expression(
    rf"\b(?P<title>{_OWN_ARTICLE})\s+{_OF_WHOM}sebagaimana\s+(?:dimaksud|diatur|ditetapkan|ditentukan)\s+(?:dalam|pada)\s+$",
    re.IGNORECASE,
)
"""Before a reference, a title in words that any article may say in others."""
_RULED = expression(
    rf"(?:^|(?<=[.;,:]\s))\s*(?P<title>(?:[^\W\d_]+\s+){{1,6}}?){_OF_WHOM}(?P<rules>diatur|ditetapkan|ditentukan|dimuat)\s+(?:dalam|pada)\s+$",
    re.IGNORECASE,
)
"""From the beginning of a clause to a reference, what an article lays down: perhaps its title."""
_OF_A_TIME = expression(
    r"\b(?:waktu|masa|periode|tenggat|batas|lama|jadwal|tanggal|berakhir|retensi)\b", re.IGNORECASE
)
_OF_NORMS = expression(r"\b(?:hak|berhak|wajib|kewajiban|berkewajiban|dilarang)\b", re.IGNORECASE)


def _called(before: str, number: str, own: str, articles: Mapping[str, Article]) -> tuple[str, ...]:
    """Return the one of *articles* whose title stands *before* a reference to article *number*, which is on something else."""
    found = _TITLE.search(before) or _RULED.search(before)
    if found is None or number == own:
        return ()
    title = " ".join(found["title"].casefold().split())
    titles = {key: indonesian_text(each.heading).casefold() for key, each in articles.items()}
    named = [key for key, each in titles.items() if title == each]
    if len(named) != 1 or (set(title.split()) & set(titles[number].split())) - {"dan"}:
        return ()
    is_ruled = bool(found.groupdict().get("rules"))
    return () if not is_ruled and _may_speak_of(title, articles[number]) else (named[0],)


_ASKED_FOR = expression(
    r"\b(?:mengusulkan|mengajukan|meminta|memohon|menyepakati|melakukan|menyelesaikan)\s+(?:usul(?:an)?\s+|penyelesaian\s+)?"
    r"(?P<what>pengakhiran|perubahan|adendum|perpanjangan|perselisihan)\b(?:[^.;,]|,(?=\d)){0,120}?"
    r"\s(?:sesuai\s+dengan|berdasarkan|menurut)\s+(?:ketentuan\s+)?$",
    re.IGNORECASE,
)
"""Before the article by which something was asked for or done that has an article of its own."""
_SPEAKS_OF = {
    "pengakhiran": expression(r"\b\w*akhir\w*|\b(?:putus|henti)\w*", re.IGNORECASE),
    "perubahan": expression(r"\b\w*ubah\w*|\badendum", re.IGNORECASE),
    "adendum": expression(r"\b\w*ubah\w*|\badendum", re.IGNORECASE),
    "perpanjangan": expression(r"\b\w*panjang\w*", re.IGNORECASE),
    "perselisihan": expression(r"\b\w*selisih\w*|\b(?:sengketa|musyawarah|beda)", re.IGNORECASE),
}


def _asked_for(
    before: str, number: str, paragraph: str, articles: Mapping[str, Article]
) -> tuple[str, ...]:
    """Return the few *articles* that are called after what was asked for by article *number*, or its *paragraph*, which has no word of it."""
    found = _ASKED_FOR.search(before)
    if found is None:
        return ()
    article, speaks = articles[number], _SPEAKS_OF[found["what"].casefold()]
    text = _text_of_paragraph(article, paragraph) if paragraph else indonesian_text(*article.body)
    if not text or speaks.search(indonesian_text(article.heading)) or speaks.search(text):
        return ()
    titled = [key for key, each in articles.items() if speaks.search(indonesian_text(each.heading))]
    return tuple(titled) if len(titled) <= _FEW else ()


_PRICE = (
    r"(?:harga|tarif|biaya|imbalan|iuran|sewa|retribusi|kompensasi|ongkos|honorarium|upah|premi)"
)
_PAYS_PRICE = expression(
    rf"\b(?:(?:mem|di)bayar(?:kan)?|pembayaran|melunasi|dilunasi|menyetor(?:kan)?)\s+(?P<what>(?:(?!\bdenda\b)[^.;:(]){{0,80}}?\b{_PRICE}\b[^.;:(]{{0,60}}?)\s+"
    r"(?:yang\s+)?(?:sebagaimana\s+)?(?:dimaksud|diatur|ditetapkan|ditentukan)\s+dalam\s+$",
    re.IGNORECASE,
)
"""Before the article that sets the price of what is paid."""
_A_PRICE = expression(rf"\b{_PRICE}\b", re.IGNORECASE)
_OF_MONEY = expression(
    rf"\b(?:{_PRICE}|\w*bayar\w*|pembiayaan|keuangan|anggaran|pendanaan|hak|kewajiban|lampiran)\b",
    re.IGNORECASE,
)
"""In the title of an article that may set a price."""
_SETS_PRICE = expression(
    rf"\b{_PRICE}\b[^.;]*\b(?:besar(?:an|nya)?|ditetapkan|ditentukan|dihitung|diatur|disepakati|sebesar|lampiran|daftar|sesuai|berdasarkan|menurut|sebagaimana)\b"
    rf"|\b(?:besar(?:an|nya)?|menetapkan|menentukan|menghitung|daftar|penetapan|perhitungan)\b[^.;]*\b{_PRICE}\b",
    re.IGNORECASE,
)


def _priced_elsewhere(
    before: str, number: str, own: str, articles: Mapping[str, Article]
) -> tuple[str, ...]:
    """Return the one of *articles* that is called after the price to be paid by article *number*, and sets it, where that article sets none."""
    found = _PAYS_PRICE.search(before)
    if found is None or number == own or _may_set_price(articles[number]):
        return ()
    prices = {each.casefold() for each in _A_PRICE.findall(found["what"])}
    others = {key: each for key, each in articles.items() if key not in (number, own)}
    titled = [
        key
        for key, each in others.items()
        if prices & {*re.findall(r"\w+", indonesian_text(each.heading).casefold())}
    ]
    is_set = len(titled) == 1 and _has_money(others[titled[0]])
    return (titled[0],) if is_set else ()


def _may_set_price(article: Article) -> bool:
    return (
        _has_money(article)
        or bool(_OF_MONEY.search(indonesian_text(article.heading)))
        or bool(_SETS_PRICE.search(indonesian_text(*article.body)))
    )


def _has_money(article: Article) -> bool:
    return any(kind is FactKind.MONEY for kind, _value in _figures(article))


def _may_speak_of(title: str, article: Article) -> bool:
    """Return whether *article* says *title*, or gives a time or a norm where that is what the title names."""
    text = indonesian_text(*article.body)
    if title == "jangka waktu":
        times = any(kind is FactKind.DURATION for kind, _value in _figures(article))
        return times or bool(_OF_A_TIME.search(text))
    if title == "hak dan kewajiban":
        return bool(_OF_NORMS.search(text))
    return title in text.casefold()


def _without(article: Article, text: str) -> Article:
    """Return *article* without the paragraph that says *text*."""
    body = (
        block
        for block in article.body
        if not any(_same(each.text, text) for each in paragraphs_below(block))
    )
    return replace(article, body=tuple(body))


def _same(one: str, other: str) -> bool:
    return one.split() == other.split()


_KINDS = (FactKind.DURATION, FactKind.MONEY, FactKind.PERCENT)
_SO_MUCH = expression(
    r"[^.;]{0,40}?\b(?:sebagaimana\s+(?:dimaksud|diatur|ditetapkan|ditentukan)|menurut|sesuai\s+dengan|berdasarkan|melewati|melebihi)\b"
    r"[^.;]{0,30}$|\s+(?:dalam|pada)\s+$",
    re.IGNORECASE,
)
"""Between a figure and the article that gives it."""


def articles_with_its_figure(
    before: str, number: str, articles: Mapping[str, Article]
) -> tuple[str, ...]:
    """Return the number of the one of *articles* that has the last figure *before* a reference to article *number*, which has it not."""
    told = [each for each in facts(before, "id") if each.kind in _KINDS and each.sure]
    if not told or number not in articles or not _SO_MUCH.match(before, told[-1].end):
        return ()
    if told[-1].kind is FactKind.PERCENT and _OF_WHAT_IS_THERE.match(before, told[-1].end):
        return ()
    key = told[-1].key
    having = [sign for sign, each in articles.items() if key in _figures(each)]
    return tuple(having) if len(having) == 1 and number not in having else ()


_OF_WHAT_IS_THERE = expression(r"\s+(?:dari|atas)\s", re.IGNORECASE)
"""Behind a share that is set here, of what the article sets: "40% dari biaya satu angkatan sebagaimana dimaksud dalam Pasal 9"."""
_CLAUSE = r"(?:[^.;,:]|[.,:](?=\d))"
_RULES = expression(
    rf"(?:(?!\bPasal\b|\bdan\b){_CLAUSE}){{0,80}}?\b(?:mewajibkan|mengharuskan|mengatur|menetapkan|menentukan|menyatakan|membatasi)\b"
    rf"(?P<says>(?:(?!\bPasal\b){_CLAUSE}){{0,200}})",
    re.IGNORECASE,
)
"""Behind a reference to an article, what it lays down: "mewajibkan penyampaiannya paling lambat 30 (tiga puluh) menit"."""
_ACCORDING_TO = expression(
    r"(?:^|[.;,]\s+|\b(?:bahwa|karena|padahal|sedangkan)\s+)(?:menurut|berdasarkan|sesuai(?:\s+dengan)?)(?:\s+ketentuan)?\s+$",
    re.IGNORECASE,
)
_FOLLOWS = expression(
    rf"(?:(?!\bPasal\b|\bdan\b){_CLAUSE}){{0,80}},\s+(?P<says>(?:(?!\bPasal\b){_CLAUSE}){{0,200}})",
    re.IGNORECASE,
)
"""Behind an article by which a clause begins, what it lays down: "Menurut Pasal 6 Perjanjian Kerja Sama, ... 30 (tiga puluh) menit"."""
_OF_THE_FACTS = expression(
    r"\b(?:telah|sudah|baru|belum|ternyata|hanya|pernah|terlambat|sampai\s+saat\s+ini)\b", re.I
)
"""In a clause that tells what was done, and not what is laid down."""


def articles_with_figure_laid_down(
    before: str, behind: str, number: str, articles: Mapping[str, Article]
) -> tuple[str, ...]:
    """Return the number of the one of *articles* that has the figure which article *number*, referred to between *before* and *behind*, is said to lay down and has not."""
    found = _RULES.match(behind)
    if not found and _ACCORDING_TO.search(before):
        found = _FOLLOWS.match(behind)
    if not found or number not in articles or _OF_THE_FACTS.search(found["says"]):
        return ()
    told = [each.key for each in facts(found["says"], "id") if each.kind in _KINDS and each.sure]
    if not told or any(key in _figures(articles[number]) for key in told):
        return ()
    having = [sign for sign, each in articles.items() if set(told) <= _figures(each)]
    return tuple(having) if len(having) == 1 else ()


def _figures(article: Article) -> set[tuple[FactKind, object]]:
    """Return the figures of the Indonesian text of *article*."""
    return {
        fact.key
        for block in article.body
        for each in paragraphs_below(block)
        if each.language in ("id", "")
        for fact in facts(each.text, "id")
        if fact.kind in _KINDS
    }


def referred_to(before: str, passed: frozenset[str] = _ANYTHING) -> list[Sense]:
    """Return the words for what is referred to, without those that are *passed*; nothing where any article may speak of it."""
    text = _BETWEEN.sub("antar ", before)
    found = _MEANT.search(text) or _MEANT_UNDER.search(text)
    words = found["what"].split() if found else []
    if len(words) > 1 and words[-1].casefold() in _NOTHING:
        return []  # of a "rencana kegiatan" it may only say which activities
    does = [place for place, word in enumerate(words) if _DOES.fullmatch(word)]
    if does and does[-1] < len(words) - 1:
        words = words[does[-1] + 1 :]  # what is done with it: "memutakhirkan daftar narahubung"
    return meanings(" ".join(word for word in words if word.casefold() not in passed))


def _words(*nodes: Node) -> list[Sense]:
    """Return the words of the Indonesian paragraphs of *nodes*."""
    return meanings(indonesian_text(*nodes))


def _said(article: Article) -> list[Sense]:
    return _words(article.heading, *article.body)


def _by_paragraph(article: Article) -> Mapping[str, list[Sense]]:
    """Return the words of each paragraph of *article* by its number; "" for those in none."""
    found: dict[str, list[Sense]] = {}
    for sign, text in numbered_texts(article):
        found.setdefault(sign, []).extend(meanings(text))
    return found


def _text_of_paragraph(article: Article, sign: str) -> str:
    return " ".join(text for number, text in numbered_texts(article) if number == sign)


def numbered_texts(article: Article) -> Iterator[tuple[str, str]]:
    """Yield the Indonesian texts of *article*, each with the number of its paragraph; "" where it is in none."""
    current = ""
    for block in article.body:
        for each in paragraphs_below(block):
            if each.label and each.label.text.startswith("("):
                current = each.label.text.strip("().")
            if each.language in ("id", ""):
                yield current, each.text


def _has_all(what: list[Sense], words: list[Sense]) -> bool:
    return in_common(what, words) == in_common(what, what)
