"""The words that agreements are written in, whatever they are about, to which a letter is easily added or lost in typing.

A word that no dictionary knows and that is one letter off one of these is a slip. Short words have too many
neighbours; of those of one syllable or two, only a letter too many is told: "ataua".
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from string import ascii_lowercase

from mou_gen.language.spelling import one_letter_off

_LONG: Mapping[str, frozenset[str]] = {
    "id": frozenset(
        re.findall(
            r"\w+",
            """
    adalah antara antaranya apabila bagian beranggotakan berangkat berdasarkan bergantian bergiliran berikutnya
    berjumlah berkapasitas berkedudukan berkewajiban berlaku berlangsung bersama bersangkutan bersertifikat bertanggung
    bertempat bertindak bertugas berukuran berwenang daerah daripada dengan diatur dibagikan dibatalkan dibayarkan
    diberikan diberitahukan dicantumkan didahulukan didampingi digunakan dihentikan dikembalikan dikenakan diketahui
    dikurangi dilaksanakan dilakukan dilaporkan dilarang dimaksud dimaksudkan dimusnahkan dinyatakan diperbaiki
    diperhitungkan diperiksa diperkirakan diperlukan diperpanjang dipindahkan dipinjamkan disabilitas disampaikan
    disebut disediakan diselenggarakan disepakati diserahkan disetujui ditandatangani ditanggung ditempatkan ditemukan
    diterbitkan ditetapkan ditugaskan diumumkan gelombang hingga honorarium indikator informasi instalasi jumlah
    kabupaten karena kebakaran keberatan kebutuhan kecamatan kecuali kedudukan kegiatan kehilangan kembali kemudian
    kendaraan kepada kepala keperluan keputusan kerusakan kesehatan keselamatan kesepahaman kesepakatan ketentuan
    keterangan keterlambatan kewajiban kewenangan kilometer kunjungan kurang kurangnya laboratorium lainnya lambatnya
    laporan masyarakat melaksanakan melakukan melalui melampaui melaporkan membangun memberikan memberitahukan
    memberitahukannya memeriksa memerlukan meminjamkan memperhatikan memperoleh mempunyai memutuskan menandatangani
    menanggung mendampingi menempatkan mengajukan mengambil mengembalikan mengenai mengganti menggunakan mengikuti
    mengingat mengirimkan mengulang mengurangi mengusulkan menimbang menjadi menugaskan menunjukkan menurut menyampaikan
    menyatakan menyediakan menyelenggarakan menyelesaikan menyerahkan menyimpan merupakan musyawarah narahubung paling
    panggilan pekerjaan pelabuhan pelajaran pelaksanaan pelampung pelanggaran pelatihan pelayanan pelayaran pelindungan
    pemakaian pemasangan pembagian pembangunan pembayaran pemberitahuan pembiayaan pemeliharaan pemeriksaan pemerintah
    pemiliknya pemrosesan pemulangan penawaran pendamping pendapatan pendidikan penempatan penerimaan pengakhiran
    pengambilan pengangkutan pengelola pengembalian pengemudi pengerahan pengganti penggantian pengiriman pengolahan
    pengujian pengukuran pengumuman pengunjung penilaian penimbangan penjualan penumpang penyandang penyelenggaraan
    penyelesaian peralatan perangkat peraturan perawatan perbaikan perbandingan perbatasan perempuan perencanaan
    peringatan perjalanan perjanjian perkiraan permintaan permohonan persediaan perselisihan persetujuan pertolongan
    perubahan perundang perusahaan peserta puskesmas rencana sambungan sampai sebagai sebagaimana sebelum sebelumnya
    sebesar secara sedangkan sedikitnya sehingga sekalipun selama selanjutnya selebihnya seluruh seluruhnya sementara
    sentimeter sepanjang separuhnya sepertiga sertifikat sesuai sesudahnya setelah setiap tanggal tempat tentang
    terdaftar terhadap terlambat tersebut tetapi timbangan undangan wilayah wilayahnya
        """,
        )
    ),
    "en": frozenset(
        re.findall(
            r"\w+",
            """
    accompanied accordance according against agreed agreement allowance amendment announced another applicable
    application appointed assignment assistance authority available before between cancelled cannot centimetres
    certificate certified collected collection committee community compensation completed concerned concluded condition
    conditions consecutive consensus construction contribution cooperation coordination customary decisions deliberation
    delivered departure destroyed development difference disabilities discharge distributed districts documents during
    either electricity emergency employees equipment estimated examination except exhibition following foregoing
    government hereinafter households immediately implement implementation including indicators infectious information
    inspected inspection installation installed instalments insurance kilograms kilometres laboratory legislation
    livestock maintenance management materials memorandum monitoring namely necessary negligence neither nurseries
    obligation obligations office operation operators others paragraph participant participants parties passengers
    payment period permission placement positions programme proportion protection provided provisions pursuant receipt
    receiving recipients regencies regency region registered registration regulations remaining replacement report
    representative representatives request requested residents respective respectively responsibilities responsibility
    seedlings settlement seventeen signed submit submitted telephone temperature termination territory thereafter
    through timetable together trafficking transport treatment understanding unless vaccination verification volunteers
    warehouse warehouses whereas withdrawn within without written
        """,
        )
    ),
}
_SHORT: Mapping[str, frozenset[str]] = {
    "id": frozenset(
        (
            "atau",
            "dalam",
            "dapat",
            "untuk",
            "wajib",
            "yang",
            "oleh",
            "pihak",
            "akan",
            "sejak",
            "serta",
        )
    ),
    "en": frozenset(("shall", "from", "with", "that", "which", "each", "this")),
}
_SHORTEST = 5
"""Letters of a slip: a shorter one may be another word."""
_LONG_ENOUGH = 6


def meant_word(word: str, language: str) -> str:
    """Return the word of drafting that *word* of *language*, in small letters, misspells; "" where it is near none."""
    if len(word) >= _LONG_ENOUGH and (near := _neighbours(word) & _LONG[language]):
        return min(near)
    if len(word) < _SHORTEST:
        return ""
    shorter = {word[:at] + word[at + 1 :] for at in range(1, len(word))}
    return min(shorter & _SHORT[language], default="")


def _neighbours(word: str) -> set[str]:
    """Return what is one letter off *word*, at its end too."""
    ends = {
        word[:-1],
        f"{word[:-2]}{word[-1]}{word[-2]}",
        *(word + letter for letter in ascii_lowercase),
    }
    return one_letter_off(word) | ends
