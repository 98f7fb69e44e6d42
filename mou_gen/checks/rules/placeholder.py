"""No text contains a placeholder that was never filled in.

When an old document is filled in again, its dots and brackets are easily left in, and then signed.
A fact that is not known yet is left out of the YAML: the program prints a blank for it, lists it,
and refuses it in a final version. The lines for handwriting on the sealed form and on a receipt are
not placeholders.

Passes: no `place` at all, which prints a blank; `dan seterusnya`; `BAB XX`; `[sic]`; `PT Contoh...` at the end of a
        quotation; `warga yang membutuhkan`; `pada tiga titik`;
        `formulir (diisi oleh petugas)`; `lainnya (sebutkan)`.
Fails:  `place: "[…]"`; `Nomor ......`; `Nomor: …/…/2026`; `XXX`; `tanggal xx`; `TBD`; `TBA`; `____`; `<nama>`;
        `(nama tanpa gelar)`; `isi di sini`; `(diisi nama wilayah)`; `(sebutkan jenisnya)`; `di (nama daerah)`; `(insert name)`; `Gubernur/Bupati/Wali Kota*`; `(mohon dicek lagi)`;
        `Uraikan secara singkat`; `sesuai dengan ketentuan peraturan`, `paling lambat`, `ke rumah sakit di` or `in a` at the end
        of a sentence; `alat tangkap yang, melalui penyuluhan`; `bahwa jalur wisata memerlukan; dan`; `(Bu, angkanya tolong dicek)`;
        `dinilai bersama koma paling sedikit`; `Kabupaten Wonogiri dan Kabupaten melengkapi datanya`;
        `Pelayanan tidak terputus. Bagi kedua daerah, tugas dinas dalam rujukan`, without a full stop.
Not seen: a placeholder filled in with something that belongs elsewhere; an invented number, such as
        123.
Source: none; nobody can agree to a text that is not there. The marks are those of the official samples (Permendagri
        22/2020, Lampiran) and of word processors.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mou_gen.checks.case import Case, silent_again
from mou_gen.checks.wording import Stretch, Wording, by_words, written_texts
from mou_gen.document import Text, Value
from mou_gen.errors import Level, Problem
from mou_gen.language.drafting_notes import remarks, spoken_signs
from mou_gen.messages import _
from mou_gen.startup.expressions import expression

ID = "placeholder"
LEVEL = Level.ERROR
SOURCE = "house rule"
SURE = True
ATURAN = """Tidak ada teks pengganti yang belum diisi.

Dokumen lama yang diisi ulang sering masih memuat titik-titik dan kurung kosong, lalu ditandatangani
begitu saja. Hal yang belum diketahui tidak ditulis dalam YAML: program mencetak isian kosong,
mendaftarnya, dan menolaknya dalam versi final. Garis untuk tulisan tangan pada formulir tertutup
dan tanda terima bukan teks pengganti.

Lulus:  tanpa `place`, sehingga dicetak isian kosong; `dan seterusnya`; `BAB XX`; `[sic]`; `PT Contoh...` di akhir
        kutipan; `warga yang membutuhkan`; `pada tiga titik`; `formulir (diisi oleh petugas)`; `lainnya (sebutkan)`.
Gagal:  `place: "[…]"`; `Nomor ......`; `Nomor: …/…/2026`; `XXX`; `tanggal xx`; `TBD`; `TBA`; `____`; `<nama>`;
        `(nama tanpa gelar)`; `isi di sini`; `(diisi nama wilayah)`; `(sebutkan jenisnya)`; `di (nama daerah)`; `(insert name)`;
        `Gubernur/Bupati/Wali Kota*`; `(mohon dicek lagi)`; `Uraikan secara singkat`;
        `sesuai dengan ketentuan peraturan`, `paling lambat`, `ke rumah sakit di`, atau `in a` di akhir kalimat;
        `alat tangkap yang, melalui penyuluhan`; `bahwa jalur wisata memerlukan; dan`; `(Bu, angkanya tolong dicek)`;
        `dinilai bersama koma paling sedikit`; `Kabupaten Wonogiri dan Kabupaten melengkapi datanya`;
        `Pelayanan tidak terputus. Bagi kedua daerah, tugas dinas dalam rujukan`, tanpa titik.
Tidak terlihat: teks pengganti yang diisi dengan hal lain; nomor rekaan, misalnya 123.
Sumber: tidak ada; tidak seorang pun dapat menyepakati teks yang belum ada. Tandanya berasal dari contoh resmi
        (Permendagri 22/2020, Lampiran) dan pengolah kata.
"""

_FIELDS = (
    r"isi|diisi|nama|nomor|no|tanggal|tgl|bulan|tahun|hari|jumlah|alamat|jabatan|tempat|kota|kabupaten|provinsi"
    r"|daerah|wilayah|pihak|judul|instansi|perangkat|pejabat|kegiatan|lokasi|waktu|uraian|sebutkan|tuliskan|cantumkan|uraikan|jelaskan|masukkan"
    r"|lengkapi|pilih|ketik|specify|region|district|village|location|agency|details"
    r"|name|number|date|month|year|amount|address|office|place|city|regency|province|party|title|insert|enter|fill in"
    r"|choose|type"
)
_BEFORE = (
    r"(?:nomor|no\.?|tanggal|tgl\.?|rp\.?|sebesar|sejumlah|selama|pasal|jalan|bulan|tahun|hari|pukul|number|dated?"
    r"|amount of|on day)\s*:?\s*"
)
_DOTS = r"(?:\.{2,}|…+)"
_ASKS = r"(?:mohon|tolong|harap|perlu|masih perlu|harus|please|pls|to be|needs? to be)"
_REVIEW = (
    r"(?:di)?cek|(?:di)?periksa (?:lagi|kembali|ulang)|diperiksa dulu|(?:di)?tanya(?:kan)?|(?:di)?tinjau (?:lagi|kembali|ulang)"
    r"|(?:di)?konfirmasi(?:kan)? (?:lagi|dulu|ke|kepada|dengan)|(?:di)?revisi|(?:di)?lengkapi (?:lagi|nanti)|(?:di)?hapus"
    r"|(?:double-?)?check(?:ed)?|verif(?:y|ied)|confirm(?:ed)? with|revise[d]?|review(?:ed)? (?:again|by|with)|ask|delete[d]?"
)
_REMARK = (
    rf"{_ASKS}\s+(?:{_REVIEW})\b|(?:cek|dicek|tanya|check|ask) (?:lagi|dulu|ulang|kembali|ke|dengan|again|with)\b"
    r"|(?:catatan|note)(?: untuk| to)? (?:perancang|penyusun|penerjemah|tim|drafter|translator|self)\b"
    r"|(?:masih|belum) (?:dibahas|disepakati|dicek|dikonfirmasi|final|pasti)\b|menunggu (?:konfirmasi|arahan|persetujuan pimpinan)\b"
    r"|sesuai arahan (?:pak|bu|pimpinan)\b|hapus (?:jika|kalau|bila|(?:petunjuk|catatan|kalimat|bagian|baris|paragraf) ini)\b|delete (?:if|this)\b|still (?:under discussion|to be)\b|komentar\s*:|comment\s*:"
)
_PLACEHOLDER = expression(
    # brackets, braces and fields of a word processor
    rf"\[\s*(?:\.+|…|_+|\?+|-+|x+)?\s*\]|\[(?:{_FIELDS})\b[^\]]{{0,60}}\]|<[^<>]{{1,40}}>"
    r"|\{{1,2}\s*[\w .-]{1,40}\s*\}{1,2}|«\w{1,40}»|\$\{[^}]{1,40}\}|#(?:REF!|N/A|NAME\?)"
    # dots, lines and marks of questions
    rf"|(?:\.\s?){{4,}}|…{{2,}}|(?<!\w)__(?!\w)|(?:_\s?){{3,}}|\?{{3,}}|\(\s*{_DOTS}\s*\)|(?:{_DOTS}\s*/\s*)+{_DOTS}?|/\s*{_DOTS}"
    rf"|\b(?:di|ke|dari|kepada|oleh|antara|tentang|in|of|by|to|at|from|between)\s+(?:\.{{3,}}|…)(?=\s+[^\W\d_])"
    r"|(?<=[^\W\d_]\s)(?:\.{3}|…)(?=\s+(?:detik|menit|jam|hari|malam|minggu|bulan|tahun|kali|orang|peserta|kepala\s+keluarga|desa|unit|buah|ekor|eksemplar"
    r"|meter|kilometer|hektare|ton|kilogram|liter|persen|rupiah|seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|times|persons?|people"
    r"|participants|households|villages|units|metres|kilomet(?:er|re)s|hectares|tons|kilograms|lit(?:er|re)s|per\s+cent)\b)"
    rf"|(?<=\b){_BEFORE}(?:{_DOTS}(?:\s*/\s*{_DOTS})*|-{{3,}})(?!\w)|\b(?:Error! |Kesalahan! )?(?:Reference source|Bookmark) not\b"
    # letters that stand for others
    rf"|(?-i:\bx{{2,}}\b)|\b{_BEFORE}(?-i:X{{2,}})\b|(?<!bab )(?<!ke-)(?<!lampiran )(?-i:\bX{{3,}}\b)"
    r"|(?:^|(?<=/))(?-i:XX)(?=[/-])|(?<=\d[/-])(?-i:XX)\b|\b(?:19|20)(?-i:XX)\b"
    r"|(?-i:\bXX\b)(?=\s*(?:menit|jam|hari|minggu|bulan|tahun(?!\s*\d)|kali|orang|peserta|anggota|petugas|korban|unit|buah|lembar|rangkap"
    r"|desa|kelurahan|meter|kilometer|km|ton|kg|persen|rupiah|minutes?|hours?|(?:working\s+)?days?|weeks?|months?|years?|times|persons?"
    r"|participants|officers|victims|units?|copies|villages|metres|kilometres|tonnes|per\s*cent)\b|\s*%)"
    r"|\b(?:dd|tt|hh)[/-](?:mm|bb)[/-](?:yyyy|tttt|yy)\b|\b0{2}[/-]0{2}[/-]0{4}\b"
    # words that ask for others
    r"|(?<=:)\s*(?:isi\s+)?(?:menyusul|to be (?:determined|confirmed|completed|announced|advised))\s*\.?$"
    r"|(?-i:\b(?:TBD|TBA|TODO|FIXME)\b)|\blorem ipsum\b|\b(?:isi|tulis|ketik|masukkan) di ?sini\b"
    r"|(?:^|(?<=\. ))\s*(?:uraikan|jelaskan|tuliskan|gambarkan|deskripsikan)\s+(?:secara\s+)?(?:singkat|ringkas|jelas|rinci|lengkap)\b"
    r"|(?:^|(?<=\. ))\s*(?:briefly\s+(?:describe|explain|state|outline)|(?:describe|explain|outline)\s+(?:briefly|here))\b"
    r"|\b(?:insert|type|enter|fill in|write) (?:\w+ ){0,3}here\b"
    r"|\(\s*(?:to be (?:determined|confirmed|announced|filled|inserted|completed)(?: in)?"
    r"|(?:akan|belum|harus|untuk) diisi)\s*\)|\(\s*nama (?:tanpa gelar|jelas|terang)\s*\)"
    r"|\*?\)?\s*coret (?:salah satu|yang tidak perlu|yang tidak sesuai)|\bdelete as (?:appropriate|applicable)\b"
    # remarks among those who draft: "(mohon dicek lagi dengan Bagian Hukum)"
    rf"|[(\[]\s*(?:{_REMARK})[^()\[\]]*[)\]]"
    r"|\bgubernur\s*/\s*bupati(?:\s*/\s*wali ?kota)?\s*\*|\bkontrak\s*/\s*pks\s*\*",
    re.IGNORECASE,
)
_SIGNS = (
    *("[", "{", "<", "«", "#", "_", "?", "…", "*", "..", "--", "/."),
    *("xx", "00", "dd/", "dd-", "tt/", "tt-", "hh/", "hh-"),
    *("menyusul", "tobe", "tbd", "tba", "todo", "fixme", "loremipsum", "here", "disini"),
    *(
        "cek",
        "periksa",
        "tanya",
        "tinjau",
        "konfirmasi",
        "revisi",
        "lengkapi",
        "hapus",
        "check",
        "verif",
        "confirm",
    ),
    *(
        "revise",
        "review",
        "ask",
        "delete",
        "catatan",
        "note",
        "dibahas",
        "disepakati",
        "final",
        "pasti",
        "menunggu",
    ),
    *("arahan", "stillto", "stillunder", "komentar", "comment"),
    *(
        "uraikan",
        "jelaskan",
        "tuliskan",
        "gambarkan",
        "deskripsikan",
        "briefly",
        "describe",
        "explain",
        "outline",
    ),
    *("diisi", "nama", "coret", "deleteas", "referencesource", "bookmarknot"),
)
"""One of these stands in each placeholder, in small letters and without spaces: it is quicker to look for."""
_FACT = (
    r"(?:(?:the|a|an|full)\s+)?(?:nama|nomor|tanggal|bulan|tahun|hari|jumlah|alamat|jabatan|tempat|kota|kabupaten|provinsi|daerah|wilayah|pihak|judul"
    r"|instansi|perangkat|pejabat|kegiatan|lokasi|waktu|jenis|nilai|besaran|desa|kelurahan|kecamatan|uraian|rincian"
    r"|names?|number|date|month|year|amount|address|office|place|city|regency|province|region|area|district|village|party|title|official|agency|institution"
    r"|unit|location|period|details|description)\b"
)
_REST = r"[^()\d]{0,60}"
_OF_A_KIND = (
    r"(?:daerah|wilayah|pihak|pejabat|instansi|lembaga|kegiatan|kabupaten|kota|kabupaten/kota|provinsi|desa|kelurahan|kecamatan|perangkat\s+daerah"
    r"|kepala\s+daerah|penanda\s*tangan)"
)
_OF_THE_KIND = (
    r"of\s+(?:the\s+)?(?:region|regency|city|province|district|village|area|territory|party|office|official|institution|agency|activity|signatory"
    r"|head\s+of\s+region)"
)
_PLACE_CALLED = r"(?:provinsi|kabupaten|kota|kecamatan|kelurahan|desa|province|regency|city|district|village)\s+(?-i:[A-Z])"
"""Names a place that there is: "Padang, Kota (Provinsi Sumatera Barat)"."""
_RECKONED = r"[^()]{0,40}(?:[+×*=]|\b(?:di(?:kali|bagi|kurang|tambah)\w*|kali|times|plus|minus|less|divided|multiplied)\b)"
"""Begins a part of a calculation: "dari (jumlah peserta dikali biaya)"."""
_BRACKETED = expression(
    # what asks for a fact
    rf"(?<!lainnya )(?<!lain-lain )(?<!other )(?<!others )\(\s*(?:(?:harap|mohon|silakan|tolong|akan|belum|untuk|perlu|harus|please)\s+)?"
    rf"(?:(?:di)?isi(?:kan)?\s+(?:dengan\s+)?{_FACT}{_REST}|(?:sebutkan|tuliskan|masukkan|cantumkan|lengkapi|pilih|uraikan)\b{_REST}"
    rf"|insert\b{_REST}|(?:enter|fill\s+in|specify|indicate|type|write|choose|to\s+be\s+(?:filled(?:\s+in)?|inserted|entered|specified|completed|determined))"
    rf"\s*:?\s*(?:with\s+)?{_FACT}{_REST})\s*\)"
    # what names one that is to come
    rf"|\(\s*{_FACT}[^()\d,]{{0,40}}\b(?:(?:akan|belum|harus|perlu|untuk)\s+diisi|to\s+be\s+(?:filled\s+in|inserted|determined|confirmed))\s*\)"
    rf"|(?P<name>\(\s*(?:(?:nama|nomor|alamat|jabatan)\s+{_OF_A_KIND}|(?:name|number|address|title)\s+{_OF_THE_KIND})\s*\))"
    rf"|\b(?:di|ke|dari|kepada|oleh|antara|tanggal|nomor|sebesar|kabupaten|kota|provinsi|bupati|gubernur|wali\s*kota|pasal|in|of|by|to|at|from|between|dated)"
    rf"\s+\(\s*(?!{_PLACE_CALLED}|{_RECKONED}){_FACT}[^()\d,]{{0,30}}\)",
    re.IGNORECASE,
)
"""What stands in brackets for a fact: "(diisi nama wilayah)", "(insert name)", "di (nama)"."""
_TELLS_WHICH = expression(
    r"\b(?:data|identitas|identity|kolom|column|keterangan|memuat|berisi|isian|contain\w*|jenis|istilah|disebut|called|\w*fields?)\b[^.;]{0,60}$",
    re.IGNORECASE,
)
"""Says of which facts it speaks, which a bracket may name: "data wilayah (nama desa)"."""
_WHOLE = expression(
    r"\s*(?:menyusul|to follow|(?:akan|belum) diisi(?: kemudian)?|to be (?:determined|confirmed|announced)"
    rf"|\?+|\.+|…|-{{3,}}|\((?:{_FIELDS})\b[^()]{{0,60}}\))\s*",
    re.IGNORECASE,
)
"""What says, as a whole text, that nothing was filled in."""


_BREAKS_OFF = {
    "id": expression(
        r"\s(?:ketentuan\s+peraturan|(?:sesuai\s+dengan|(?<!yang )(?<!dan )(?<!tidak )(?<!belum )(?<!kurang )(?<!sudah )(?<!telah )(?<!cukup )(?<!lebih )(?<!paling )(?<!dipandang )(?<!dianggap )(?<!dinilai )(?<!dinyatakan )sesuai)|dengan|untuk|dari|kepada|pada|oleh|yang(?:\s+(?:menjadi|merupakan|akan|telah|sudah))?|(?<!ikut )(?<!turut )(?<!peran )serta|bahwa|(?<!layanan )(?<!rumah )(?<!halte )(?<!terminal )(?<!produk )(?<!solusi )antara|tentang|para|setiap"
        r"|paling\s+lambat|(?:selama|dalam(?:\s+waktu)?|jangka\s+waktu|sebesar|sejumlah|sebanyak|untuk|di[a-z]{3,}|ber[a-z]{3,})\s+paling\s+(?:lama|sedikit|banyak|cepat|singkat|tinggi|rendah)|selambat-lambatnya|sekurang-kurangnya|sebesar|sejumlah|sebanyak|selama|sejak|adalah|ialah|yaitu|yakni|menjadi|sebagai|secara"
        r"|(?-i:di|ke|agar|supaya|karena|apabila|jika|terhadap|melalui|berdasarkan|mengenai|antar)|dalam\s+hal"
        r"|(?:pada|sejak|sebelum|setelah|lambat|sampai\s+dengan)\s+(?:tanggal|pukul)"
        r"|(?<!dan )(?<!serta )(?:sebelum|setelah)|ketika|demi|tanpa|hingga|seperti|maupun|memuat|meliputi|mencakup|merupakan|berupa|terdiri\s+(?:atas|dari)|antara\s+lain"
        r"|dan/atau|(?<![;,] )(?:dan|atau))\s*(?:[.;,]\s*(?:dan|atau)?)?\s*$",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\s(?:in\s+accordance\s+with|(?:with|under|by)\s+applicable|the|an|between|among|that\s+the|no\s+later\s+than|not\s+later\s+than|at\s+the\s+latest\s+by|not\s+(?:exceeding|less\s+than|more\s+than)|amounting\s+to|namely|which\s+(?:is|are)"
        r"|unless|because|shall|must|during|upon|per|whose|and/or|contain|comprise|includ(?:e|ing)|such\s+as"
        r"|(?:in|within|by|with|of)\s+a|(?<![;,] )(?:and|or))\s*(?:[.;,]\s*(?:and|or)?)?\s*$",
        re.IGNORECASE,
    ),
}
"""At the end of a sentence where something must follow."""
_NEEDS_AN_OBJECT = {
    "id": expression(
        r"(?<=\s)(?P<verb>memerlukan|membutuhkan|mewujudkan|meningkatkan|menyediakan|menyelenggarakan|memberikan|menjamin|menetapkan|mengalokasikan"
        r"|menyusun|membentuk|menanggung|memiliki|mempunyai|memperoleh|mendapatkan|mengembangkan|memanfaatkan|menggunakan|mengelola|menyerahkan"
        r"|melakukan|menghasilkan|menimbulkan|mengakibatkan|menyebabkan|mengadakan|mencapai|memperkuat|memastikan|mengatur|membangun|menyiapkan"
        r"|mempersiapkan|memfasilitasi|mengoordinasikan|menugaskan|menyampaikan|melaksanakan)"
        r"(?=\s*(?:[.;]?\s*$|[.;]\s*(?:dan|atau|serta)\s*$|[.;]\s+[A-Z]|,\s*(?:(?:dan|serta)\s+(?!me|ber|di|ter)|(?:sehingga|agar|paling\s+lambat)\b)"
        r"|\s(?:dan|serta)\s+(?:p(?:em|en|eng|eny|er|el)\w{3,}an|ke\w{3,}an|kerja\s+sama)\b))",
        re.IGNORECASE,
    ),
    "en": expression(
        r"(?<=\s)(?:shall|must|will|to)\s+(?P<verb>provide|ensure|establish|prepare|submit|designate|appoint|bear|conduct|determine|require|maintain|develop"
        r"|allocate|facilitate|deliver)(?=\s*(?:[.;]?\s*$|[.;]\s*(?:and|or)\s*$|[.;]\s+[A-Z]|,\s*(?:so\s+that|no\s+later\s+than)\b))",
        re.IGNORECASE,
    ),
}
"""Verbs that say nothing without what they are done to, where nothing follows."""
_HAS_ITS_OBJECT = {
    "id": expression(
        r"\b(?:yang|saling|apabila|jika|bila|ketika|saat|kalau|sepanjang|untuk|guna|ber?wenang|ke?wenangan|wewenang|hak|berhak|siapa|mana|tidak|belum|tanpa|ikut|turut|mampu|ke(?:mampuan|sanggupan|siapan|sempatan)"
        r"|sanggup|mengenai|tentang|cara|bagaimana|apa|sedang|dalam|perbuatan|pihak\s+lain|orang\s+lain)\b",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?:that|which|who|whom|what|whatever|as|when|where|whether|if|it|right|power|entitled|able|competent|authori[sz]ed|time|duty|obligation|how"
        r"|not|than|likewise|need\w*|them|those|free)\b",
        re.IGNORECASE,
    ),
}
"""Before such a verb, says that its object stands elsewhere, or that none is meant: "warga yang membutuhkan", "as the law may require"."""
_WORDS_BEFORE = 8
_SENTENCE_ENDS = expression(r"[.;](?=\s+[A-Z])")
_GAPS = {
    "id": expression(
        r"\s(?:yang|dengan|untuk|dari|kepada|oleh|(?<!layanan )(?<!rumah )(?<!halte )(?<!terminal )(?<!produk )(?<!solusi )antara|tentang|para|setiap|sebagai|secara|terhadap|melalui|berdasarkan|mengenai)"
        r"\s*,(?!\s*(?:dan|atau|serta|maupun|tetapi|namun|juga)\b)(?=[^,.;:]{5,160}(?:[.;:]|$))"
        r"|(?:^|[.;:]\s+)(?:dalam\s+hal|apabila|jika|bila)\s+(?:terjadi|terdapat|timbul|dilakukan)\s*,"
        r"|\b(?-i:(?P<kind>(?:Pemerintah\s+)?(?:Kabupaten|Kota|Provinsi)|Bupati|Wali\s+Kota|Gubernur)(?:\s+[A-Z][\w-]+){1,4}\s+(?:dan|serta)\s+(?P=kind))"
        r"(?=\s+(?-i:me[a-z]{4,}|wajib|akan|dapat|telah|sudah|harus|sepakat|selaku|paling)\b|\s*(?:[.;]|$))",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\s(?:the|an|who|which|whose)\s*,(?!\s*(?:and|or|but)\b)(?=[^,.;:]{5,160}(?:[.;:]|$))"
        r"|(?:^|[.;:]\s+)In\s+the\s+event\s+of\s*,"
        r"|\b[A-Z][\w-]+\s+(?P<kind>Regency|City|Province)\s+and\s+(?P=kind)(?=\s+(?:shall|must|will|may|have|has|are|in|on|by|with|to)\b|\s*(?:[.;]|$))"
        r"|\bthe\s+(?:Regent|Mayor|Governor|Regional\s+Government)\s+of(?=\s+(?:shall|must|will|may)\b|\s*(?:[.;]|$))"
    ),
}
"""Where something is missing: before the only comma that follows in a sentence (two enclose what is put in, as in "yang, jika perlu, dapat"),
and behind the second of two regions or heads of region, of which the first has its name."""

_HALF_BEFORE = expression(
    r"\s(?:dengan|untuk|dari|kepada|oleh|(?<!layanan )(?<!rumah )(?<!halte )(?<!terminal )(?<!produk )(?<!solusi )antara|tentang|sebagai|terhadap|melalui|berdasarkan|mengenai)"
    r"\s*,\s*(?:dan|atau|serta|maupun|tetapi|namun)\b[^,.;:]*$",
    re.IGNORECASE,
)
"""Before the second half of what shares its end: "tidak dimaksudkan untuk, dan tidak boleh ditafsirkan sebagai, pengakuan"."""


def check(case: Case) -> Iterator[Problem]:
    """Yield each place that was not filled in."""
    for said in written_texts(case):
        by_hand = case.document.sealed or _is_receipt(said)
        for start, leaf in said.leaves:
            if isinstance(leaf, Value):
                yield from _in_data(said, Stretch(leaf.text, start, leaf))
            elif isinstance(leaf, Text) and not by_hand:
                yield from _found(said, start, start + len(leaf.text))


@silent_again(by_words)
def _in_data(said: Wording, stretch: Stretch) -> Iterator[Problem]:
    """Yield each place of *stretch*, a text of the data, that was not filled in."""
    start, end = stretch.start, stretch.start + len(stretch.text)
    yield from _found(said, start, end)
    if _WHOLE.fullmatch(stretch.text):
        yield _finding(said, start, end)
    yield from _spoken(said, stretch.text, start)
    stops = list(_breaks_off(stretch.text, said.language or "id"))
    for stop in stops:
        yield _unfinished(said, start, start + stop)
    ends = not stops and said.text[end : end + 1] not in _MARKS
    if ends and _has_no_stop(stretch.text):
        yield _without_stop(said, start, start + len(stretch.text.rstrip()))


def _is_receipt(said: Wording) -> bool:
    """Return whether *said* is of the receipt of a slip, which the receiver fills in."""
    return any(part.startswith("receipt") for part in said.id.split("/"))


def _found(said: Wording, start: int, end: int) -> Iterator[Problem]:
    text = said.text[start:end]
    small = "".join(text.casefold().split())
    for found in _PLACEHOLDER.finditer(text) if any(sign in small for sign in _SIGNS) else ():
        yield _finding(said, start + found.start(), start + found.end())
    for found in _BRACKETED.finditer(text) if "(" in text else ():
        if not (found["name"] and _TELLS_WHICH.search(text, 0, found.start())):
            yield _finding(said, start + found.start(), start + found.end())


def _breaks_off(text: str, language: str) -> Iterator[int]:
    """Yield where a sentence of *text* ends, or goes on behind a comma, though something must follow."""
    if len(text.split()) > _NAME:
        for end in (*(found.end() for found in _SENTENCE_ENDS.finditer(text)), len(text)):
            if _BREAKS_OFF[language].search(text[max(0, end - _END) : end]) and not (
                _VERB_BEFORE.search(text[max(0, end - _CLAUSE) : end])
                or _COMPLETE.search(text[max(0, end - _CLAUSE) : end])
            ):
                yield end
        yield from (
            found.end()
            for found in _GAPS[language].finditer(text)
            if not _HALF_BEFORE.search(text, max(0, found.start() - _CLAUSE), found.start())
        )
        yield from _without_objects(text, language)
        if text.rstrip().endswith(",") and len(text.split()) >= _SENTENCE:
            yield len(text)


_SENTENCE_BEFORE = expression(
    r"\b(?!(?:[Pp]rov|[Ss]dri|[Tt]elp|[Kk]omp|Jend|Letkol|Letjen|Mayjen|Brigjen|Komjen|Irjen|Kompol)\.)[A-Za-z][a-z]{3,}[\])]?\.\s+(?=[A-Z][a-z]+\s)"
)
"""Ends a sentence before another one, and no abbreviation."""
_LAST_WORDS = expression(r"[^.;:!?]*[^\W\d_]{2}[)%]?\s*$")
"""The last sentence, without a mark at its end."""
_PLAIN_WORD = expression(r"(?<![^\W\d_])[a-z]{3,}\b")


def _has_no_stop(text: str) -> bool:
    """Return whether *text*, of several sentences, ends without a mark in the midst of one: "Bagi kedua daerah, tugas dinas dalam rujukan"."""
    ends = [found.end() for found in _SENTENCE_BEFORE.finditer(text)]
    if not ends or len(text[: ends[-1]].split()) <= _FEW:
        return False
    last = _LAST_WORDS.match(text, ends[-1])
    return last is not None and len(_PLAIN_WORD.findall(last[0])) >= _FEW


_FEW = 3
_MARKS = (".", ";", ":", ",")
"""With which a template ends what stands in it: an item of a list has none of its own."""


def _without_stop(said: Wording, start: int, end: int) -> Problem:
    last = " ".join(said.text[start:end].split()[-_SHOWN:])
    message = _("{text} ends without a full stop", text=said.quoted(f"... {last}"))
    hint = _("write the rest of the sentence, or its full stop")
    return Problem(said.place(start, end), message, hint, ID, Level.WARNING)


def _without_objects(text: str, language: str) -> Iterator[int]:
    """Yield where a verb of *text* ends that has lost what it is done to."""
    for found in _NEEDS_AN_OBJECT[language].finditer(text):
        sentence = text[max(0, found.start() - _CLAUSE) : found.start()]
        words = _CLAUSE_ENDS.split(sentence)[-1].split()
        before = " ".join(words[-_WORDS_BEFORE:])
        if len(words) > 1 and not _HAS_ITS_OBJECT[language].search(before):
            yield found.end("verb")


_VERB_BEFORE = expression(
    r"\b(?P<modal>shall|must)\s+not\s+(?:be\s+)?[^\W\d_]{3,}\b[^.:]{0,100}[;,]\s*(?:but\s+)?only\s+[^.;:,]{3,80}\s(?P=modal)\s*[.;]?\s*$",
    re.IGNORECASE,
)
"""Ends with a "shall" whose verb stands in what is denied: "the names shall not be shown; only the numbers shall"."""
_COMPLETE = expression(
    r"(?:\bin\s+between|\b(?!bas)[a-z]{2,12}ed\s+upon"
    r"|\b(?:which|whom|that|what|nothing|something|anything|to)\s(?:[^.;:]{1,60}\s)?(?:rely|relies|build|builds|call|calls|draw|draws|act|acts|insist|insists)\s+upon"
    r"|\b(?:what|whatever|than|as\s+(?:much|many|far|often)\s+as|as)\s+(?:it|they|he|she|one|he\s+or\s+she)\s+(?:shall|must)"
    r"|\b(?:before|after)(?:\s+(?:and|or)|,)\s+during)\s*[.;,]?\s*(?:and|or)?\s*$",
    re.IGNORECASE,
)
"""Ends with a word that has what belongs to it before: "no river lies in between", "the terms agreed upon", "more than it must"."""
_CLAUSE = 160
_CLAUSE_ENDS = expression(r"[.;:]\s")
_NAME = 2
"""Words that may be a name."""
_SENTENCE = 5
"""Words from which a text is no line of an address."""
_END = 60


def _unfinished(said: Wording, start: int, end: int) -> Problem:
    last = " ".join(said.text[start:end].split()[-_SHOWN:])
    message = _("{text} breaks off", text=said.quoted(f"... {last}"))
    return Problem(
        said.place(start, end), message, _("write the rest of the sentence"), ID, Level.WARNING
    )


_SHOWN = 5
"""Words at the end of a text that a message shows."""


def _spoken(said: Wording, text: str, start: int) -> Iterator[Problem]:
    """Yield what colleagues said to each other in a *text* of *said*, and marks that were dictated and written as words."""
    for begin, end in remarks(text):
        if not any(
            each.search(text, begin, end) for each in (_PLACEHOLDER, _BRACKETED)
        ):  # of which `_found` tells
            message = _("{text} is a drafting note", text=said.quoted(text[begin:end]))
            hint = _("remove the note")
            place = said.place(start + begin, start + end)
            yield Problem(place, message, hint, ID, Level.WARNING)
    for begin, end in spoken_signs(text):
        message = _(
            "{text} is a punctuation mark written as a word", text=said.quoted(text[begin:end])
        )
        place = said.place(start + begin, start + end)
        yield Problem(place, message, _("write the mark itself"), ID, Level.WARNING)


def _finding(said: Wording, start: int, end: int) -> Problem:
    message = _("{text} is a placeholder", text=said.quoted(said.text[start:end].strip()))
    hint = _("write the fact, or delete the key so that a blank is printed")
    return Problem(said.place(start, end), message, hint, ID, LEVEL)
